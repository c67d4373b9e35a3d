// Everything a command does to the world outside, handed in, so that a run can be tested from arguments to exit code.
import type { Engine } from './engine.ts';

export interface Effects {
  /** Writes to standard output; resolves when more may be written. */
  out(text: string): Promise<void>;
  /** Writes to standard error. */
  err(text: string): void;
  /** Whether a person watches standard error: then progress is shown. */
  errIsTerminal: boolean;
  stdin: AsyncIterable<Uint8Array>;
  env: Readonly<Record<string, string | undefined>>;
  /** The library, loaded when a command first needs it. */
  engine(): Promise<Engine>;
  /** Resolves when the user asks to stop (Ctrl-C). */
  untilStopped(): Promise<void>;
  /** Asks a person at the terminal for a secret, which is not shown; undefined, or absent, when nobody is there. */
  askSecret?(question: string): Promise<string | undefined>;
  /** Version of the package. */
  version: string;
  /** Folder of the package: knowledge, gold and the built viewer are found from it. */
  packageRoot: string;
}
