// Cypher as tokens, just enough to see what a query would do before any engine sees it, and how it names its columns.

export interface Token {
  type: 'word' | 'string' | 'number' | 'parameter' | 'quoted' | 'symbol';
  /** As written; words in upper case are compared by `upper`. */
  text: string;
  upper: string;
  start: number;
  end: number;
}

/** Cypher reads `\uXXXX` anywhere in a query, before anything else. */
export function decodeEscapes(query: string): string {
  return query.replace(/\\u+([0-9a-fA-F]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

const TOKEN =
  /(?<space>[\s\p{Cf}]+)|(?<comment>\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$))|(?<string>'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?)|(?<quoted>`(?:``|[^`])*`?)|(?<parameter>\$(?:[\p{L}\p{N}_]+|`(?:``|[^`])*`))|(?<number>\p{Nd}+(?:\.\p{Nd}+)?)|(?<word>[\p{L}\p{Nl}\p{Pc}][\p{L}\p{Nl}\p{Pc}\p{Mn}\p{Mc}\p{Nd}\p{Sc}]*)|(?<symbol>[\s\S])/gu;

/** The tokens of a query, without space and comments. Never fails: an unclosed string ends with the query. */
export function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  for (const match of query.matchAll(TOKEN)) {
    const groups = match.groups as Record<string, string | undefined>;
    const type = (['word', 'string', 'number', 'parameter', 'quoted', 'symbol'] as const).find((name) => groups[name] !== undefined);
    if (!type) continue;
    const text = match[0];
    tokens.push({ type, text, upper: text.toUpperCase(), start: match.index, end: match.index + text.length });
  }
  return tokens;
}

/** The query with each comment replaced by blanks of the same length, so that no engine reads comments in its own way. */
export function withoutComments(query: string): string {
  let out = '';
  for (const match of query.matchAll(TOKEN)) out += match.groups?.['comment'] === undefined ? match[0] : match[0].replace(/[^\n\r]/g, ' ');
  return out;
}

/**
 * The names of the columns as Neo4j gives them: the name after AS, else the expression as written. Undefined when the
 * query returns `*` or the tokens do not show it.
 */
export function columnNames(query: string): string[] | undefined {
  const tokens = tokenize(query);
  const start = returnIndex(tokens);
  if (start === undefined) return undefined;
  const names: string[] = [];
  let [depth, first] = [0, start];
  for (let i = start; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token?.type === 'symbol') {
      if ('([{'.includes(token.text)) depth++;
      else if (')]}'.includes(token.text)) depth--;
    }
    const ends = !token || (depth === 0 && (token.text === ',' || token.text === ';' || isClauseAfterReturn(tokens, i)));
    if (!ends) continue;
    const name = columnName(query, tokens.slice(first, i));
    if (name === undefined) return undefined;
    names.push(name);
    if (token?.text !== ',') break;
    first = i + 1;
  }
  return names;
}

/** Index of the first token after the first RETURN outside brackets (and after its DISTINCT). */
function returnIndex(tokens: readonly Token[]): number | undefined {
  let depth = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'symbol' && '([{'.includes(token.text)) depth++;
    if (token.type === 'symbol' && ')]}'.includes(token.text)) depth--;
    if (depth !== 0 || token.type !== 'word' || token.upper !== 'RETURN') continue;
    return tokens[i + 1]?.upper === 'DISTINCT' ? i + 2 : i + 1;
  }
  return undefined;
}

function isClauseAfterReturn(tokens: readonly Token[], i: number): boolean {
  const { type, upper } = tokens[i] as Token;
  if (type !== 'word' || tokens[i - 1]?.text === '.') return false;
  if (upper === 'ORDER') return tokens[i + 1]?.upper === 'BY';
  return upper === 'SKIP' || upper === 'OFFSET' || upper === 'LIMIT' || upper === 'UNION';
}

function columnName(query: string, item: readonly Token[]): string | undefined {
  const [first, last] = [item[0], item.at(-1)];
  if (!first || !last || (item.length === 1 && first.text === '*')) return undefined;
  const named = item.at(-2)?.upper === 'AS' && item.length > 2;
  if (named) return last.type === 'quoted' ? unquoted(last.text) : last.text;
  return item.length === 1 && first.type === 'quoted' ? unquoted(first.text) : query.slice(first.start, last.end);
}

function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll('``', '`');
}
