// Reads what a person decided about pairs of keys: a JSON array of { a, b, verdict: "same" | "different", note? }.
import { readFile } from 'node:fs/promises';
import { UserError } from '../base/index.ts';

export interface JudgementRecord {
  a: string;
  b: string;
  verdict: 'same' | 'different';
  note?: string;
}

/** The judgements of a file, or none when no file is named. Throws a UserError that names the entry which is wrong. */
export async function readJudgements(file: string | undefined): Promise<JudgementRecord[]> {
  if (file === undefined) return [];
  const mistake = (what: string): UserError => new UserError('judgements', `${file}: ${what}`);
  const text = await readFile(file, 'utf8').catch(() => {
    throw mistake('cannot be read');
  });
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw mistake('is not JSON');
  }
  if (!Array.isArray(list)) throw mistake('must be a JSON array');
  return list.map((entry: unknown, i) => {
    if (!isJudgement(entry)) throw mistake(`entry ${i + 1} must be { "a": key, "b": key, "verdict": "same" or "different" }`);
    return entry;
  });
}

function isJudgement(value: unknown): value is JudgementRecord {
  if (value === null || typeof value !== 'object') return false;
  const { a, b, verdict, note } = value as Record<string, unknown>;
  return (
    typeof a === 'string' &&
    typeof b === 'string' &&
    (verdict === 'same' || verdict === 'different') &&
    (note === undefined || typeof note === 'string')
  );
}
