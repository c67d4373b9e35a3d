// Errors of the server and the driver as mistakes a user can mend.
import { UserError } from '../../base/index.ts';

/** A driver error in the words of the port; anything unknown comes back as it is. */
export function serverError(error: unknown, uri: string, database: string): Error {
  if (!(error instanceof Error) || error instanceof UserError) return error as Error;
  const code = (error as { code?: unknown }).code;
  const message = error.message.split('\n')[0] ?? '';
  const user = (name: string, text: string): UserError => new UserError(name, text, { cause: error });
  if (typeof code !== 'string') return error;
  if (/Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/.test(code))
    return user(
      'neo4j-password',
      `${uri} does not accept this user and password: set NEO4J_USER and NEO4J_PASSWORD, or answer the prompt. (${message})`,
    );
  if (code.includes('Security.Forbidden')) return user('neo4j-rights', `This user may not do that on ${uri}: ${message}`);
  if (code.includes('Database.DatabaseNotFound'))
    return user('neo4j-database', `${uri} has no database "${database}": create it, or name another one with --database.`);
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code.includes('General.DatabaseUnavailable'))
    return user('neo4j-unreachable', `No answer from ${uri}: is the server running, and is the address right? (${message})`);
  if (code.includes('Schema.Constraint') || code.includes('Schema.Index'))
    return user('neo4j-constraint', `The database breaks a rule that the graph needs, each key once per label: ${message}`);
  if (code.includes('Transaction.TransactionTimedOut') || code.includes('Transaction.TransactionTimedOutClientConfiguration'))
    return user('query-timeout', 'Query stopped: it ran longer than the time limit. Narrow it, or raise --timeout.');
  if (/General\.(?:MemoryPoolOutOfMemory|TransactionMemoryLimit|OutOfMemory|StackOverFlow)/.test(code))
    return user('query-memory', `Query stopped: it took more memory than the server allows. Narrow it. (${message})`);
  if (code.includes('Statement.ParameterMissing'))
    return user('query-parameter', `Missing parameter: give it with --param name=value. (${message})`);
  if (code.includes('Statement.AccessMode')) return user('query-refused', `Query refused: it would write (${message}).`);
  if (code.includes('Statement.SyntaxError') || code.includes('Statement.SemanticError')) {
    const position = /\(line (\d+), column (\d+)/.exec(error.message);
    const where = position ? ` (line ${position[1]}, column ${position[2]})` : '';
    return user('query-syntax', `The query cannot be understood${where}: ${message}`);
  }
  if (code.startsWith('Neo.')) return user('query-failed', `The query failed: ${message}`);
  return error;
}
