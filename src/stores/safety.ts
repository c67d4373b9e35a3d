// What a query box may ask: reading the graph and nothing else. Refused here before an engine sees the query; the engines
// are opened read-only besides.
import { UserError } from '../base/index.ts';
import { decodeEscapes, type Token, tokenize, withoutComments } from './cypher.ts';

/** Clauses and commands that write, read files or the network, administer, or leave the database. */
const REFUSED: Record<string, string> = {};
const refuse = (words: string, reason: string): void => {
  for (const word of words.split(' ')) REFUSED[word] = reason;
};
refuse('CREATE MERGE SET DELETE DETACH NODETACH REMOVE FOREACH INSERT', 'it would write');
refuse('LOAD', 'it would read a file or the network');
refuse('USE', 'it would leave this database');
refuse('CYPHER', 'it would change how the engine runs queries');

/** Commands of administration stand only where a statement begins; elsewhere these words are names. */
const COMMANDS = new Set(
  'DROP ALTER RENAME GRANT DENY REVOKE START STOP TERMINATE SHOW ENABLE REALLOCATE DEALLOCATE DRYRUN SESSION COMMIT ROLLBACK'.split(' '),
);
const BEFORE_A_STATEMENT = new Set(['EXPLAIN', 'PROFILE', 'NEXT', 'THEN', 'UNION', 'ALL', 'DISTINCT', '{']);

/** Procedures that read the graph alone. A name that ends in a dot stands for all below it. */
const PROCEDURES = [
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.index.fulltext.querynodes',
  'db.index.fulltext.queryrelationships',
  'grafeo.',
];

/** Namespaces of functions that may reach outside the graph. */
const NAMESPACES = new Set(['APOC', 'DBMS', 'GDS', 'GENAI', 'GRAPH', 'TX']);

export function isAllowedProcedure(name: string): boolean {
  const lower = name.toLowerCase();
  return PROCEDURES.some((allowed) => (allowed.endsWith('.') ? lower.startsWith(allowed) : lower === allowed));
}

/**
 * The query as it may be sent: comments blanked. Throws `query-refused` with the reason for anything but one statement
 * that reads the graph. Both readings of `\uXXXX` are judged, as engines differ.
 */
export function readOnlyQuery(query: string): string {
  const sent = withoutComments(query)
    .trim()
    .replace(/(?:\s*;)+$/, '');
  if (sent === '') throw new UserError('query-syntax', 'The query is empty: write one, such as MATCH (n) RETURN n LIMIT 10.');
  for (const reading of new Set([sent, decodeEscapes(sent)])) {
    const reason = findRefusal(tokenize(reading));
    if (reason) throw new UserError('query-refused', `Query refused: ${reason}. Only single statements that read the graph are answered.`);
  }
  return sent;
}

function findRefusal(tokens: readonly Token[]): string | undefined {
  for (const [i, token] of tokens.entries()) {
    if (token.text === ';') return 'it holds more than one statement';
    if (NAMESPACES.has(unquoted(token).split('.')[0]?.toUpperCase() ?? '') && tokens[i - 1]?.text !== '.' && isCall(tokens, i))
      return `${qualifiedName(tokens, i)} may reach outside the graph`;
    if (token.type !== 'word' || isName(tokens, i)) continue;
    if (token.upper === 'CALL') {
      const reason = findCallRefusal(tokens, i + 1);
      if (reason) return reason;
    }
    if (token.upper === 'TRANSACTIONS' && tokens[i - 1]?.upper !== 'AS') return 'it would open transactions of its own (TRANSACTIONS)';
    if (COMMANDS.has(token.upper) && (i === 0 || BEFORE_A_STATEMENT.has(tokens[i - 1]?.upper ?? '')))
      return `it would administer the database (${token.upper})`;
    const reason = Object.hasOwn(REFUSED, token.upper) ? REFUSED[token.upper] : undefined;
    if (reason) return `${reason} (${token.upper})`;
  }
  return undefined;
}

/** Whether the word stands where only a name can: a property, a label or type, a map key, an alias. */
function isName(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (after?.text === ':' || before?.upper === 'AS') return true;
  if (before?.text === ':' || before?.text === '|' || before?.text === '&' || before?.text === '!') return true;
  if (before?.text !== '.') return false;
  const owner = tokens[i - 2];
  return (
    owner !== undefined && (owner.type === 'word' || owner.type === 'quoted' || ')]}'.includes(owner.text) || '{,'.includes(owner.text))
  );
}

/** Whether a dotted name that starts at `i` is called: `apoc.load.json(...)`, but not the property `apoc.load`. */
function isCall(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.type !== 'word' && tokens[i]?.type !== 'quoted') return false;
  let end = i;
  while (tokens[end + 1]?.text === '.') end += 2;
  return tokens[end + 1]?.text === '(' || tokens[i - 1]?.upper === 'CALL';
}

function qualifiedName(tokens: readonly Token[], i: number): string {
  let [name, end] = [unquoted(tokens[i]), i];
  while (tokens[end + 1]?.text === '.') {
    name += `.${unquoted(tokens[end + 2])}`;
    end += 2;
  }
  return name;
}

function unquoted(token: Token | undefined): string {
  return token?.type === 'quoted' ? token.text.slice(1, -1) : (token?.text ?? '');
}

/** CALL { ... } and CALL (x) { ... } are subqueries; everything else names a procedure. */
function findCallRefusal(tokens: readonly Token[], i: number): string | undefined {
  const next = tokens[i];
  if (next?.text === '{' || next?.text === '(') return undefined;
  const name = qualifiedName(tokens, i);
  return isAllowedProcedure(name) ? undefined : `the procedure ${name || 'it calls'} is not on the list of those that only read the graph`;
}
