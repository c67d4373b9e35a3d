// The named example queries, and how parameters are read from a command line.
import { UserError } from '../../base/index.ts';
import type { Parameters } from '../port.ts';
import { EVENT_QUERIES } from './events.ts';
import { LINK_QUERIES } from './links.ts';
import type { NamedQuery } from './query.ts';
import { STATEMENT_QUERIES } from './statements.ts';

export const NAMED_QUERIES: readonly NamedQuery[] = [...STATEMENT_QUERIES, ...EVENT_QUERIES, ...LINK_QUERIES];

/** The query of that name; throws `query-unknown` with the names there are. */
export function namedQuery(name: string): NamedQuery {
  const found = NAMED_QUERIES.find((query) => query.name === name);
  if (found) return found;
  throw new UserError(
    'query-unknown',
    `There is no query "${name}": choose one of ${NAMED_QUERIES.map((query) => query.name).join(', ')}.`,
  );
}

/** The parameters with defaults filled in; throws `query-parameter` for one that is missing or not known. */
export function completeParameters(query: NamedQuery, given: Parameters): Parameters {
  const known = new Set(query.parameters.map((parameter) => parameter.name));
  const strange = Object.keys(given).find((name) => !known.has(name));
  if (strange !== undefined) {
    const names = [...known].join(', ') || 'none';
    throw new UserError('query-parameter', `The query ${query.name} has no parameter "${strange}": it takes ${names}.`);
  }
  const out: Parameters = {};
  for (const { name, description, default: fallback } of query.parameters) {
    const value = given[name] ?? fallback;
    if (value === undefined) throw new UserError('query-parameter', `The query ${query.name} needs --param ${name}=... (${description}).`);
    // A year is text to a query that compares dates, although it looks like a number.
    out[name] = typeof value === 'number' && typeof fallback !== 'number' ? String(value) : value;
  }
  return out;
}

/** Reads `name=value`; a value that is a JSON number, list, map, boolean, null or quoted text is that, anything else is text. */
export function parseParameter(text: string): [name: string, value: Parameters[string]] {
  const [, name, value] = /^\$?([\p{L}_][\p{L}\p{N}_]*)=([\s\S]*)$/u.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new UserError('query-parameter', `"${text}" is not a parameter: write name=value, such as --param limit=5.`);
  if (!/^(?:-?\d|[[{"]|(?:true|false|null)$)/.test(value)) return [name, value];
  try {
    const parsed = JSON.parse(value) as Parameters[string];
    return [name, parsed];
  } catch {
    return [name, value];
  }
}
