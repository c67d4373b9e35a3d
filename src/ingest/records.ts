// JSON Lines: one article a line. Documented fields: text (required), title, url, publisher, language, publishedAt, source.
import { UserError } from '../base/index.ts';
import { cleanText } from './clean.ts';
import type { Draft } from './draft.ts';

const OPTIONAL = ['title', 'url', 'publisher', 'language', 'publishedAt', 'source'] as const;

/** Reads one line; throws a UserError that says what is wrong with it. `place` names it where it has no source of its own. */
export function parseRecord(line: string, place: string): Draft {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new UserError('jsonl', `not JSON (${(error as Error).message.slice(0, 80)})`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new UserError('jsonl', 'not a JSON object');
  const record = value as Record<string, unknown>;
  const text = record['text'];
  if (typeof text !== 'string') throw new UserError('jsonl', 'the field "text" must be a string');
  const fields: Partial<Record<(typeof OPTIONAL)[number], string>> = {};
  for (const name of OPTIONAL) {
    const found = record[name];
    if (found === undefined || found === null || found === '') continue;
    if (typeof found !== 'string') throw new UserError('jsonl', `the field "${name}" must be a string`);
    fields[name] = found;
  }
  return { ...fields, source: fields.source ?? place, raw: line, cleaned: cleanText(text) };
}
