// Errors that carry a code, so that callers can tell a user's mistake from a bug.

/** A mistake the user can mend: its message is one line that says what is wrong and what to do. */
export class UserError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UserError';
    this.code = code;
  }
}

/** A command line that cannot be understood (exit code 2). */
export class UsageError extends UserError {
  constructor(message: string) {
    super('usage', message);
    this.name = 'UsageError';
  }
}

/** Process exit codes, after BSD sysexits where they apply. */
export const EXIT = { ok: 0, userError: 1, usage: 2, bug: 70 } as const;
