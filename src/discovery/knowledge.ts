// Reads the knowledge files: those of the package, and those of a folder that the user names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../base/index.ts';
import { Cities, type Knowledge, PersonNames } from '../knowledge/index.ts';
import { findDataFolder } from './folders.ts';
import { KNOWLEDGE_FILES, type KnowledgeFile } from './kinds.ts';
import { findRecordProblem } from './validation.ts';

type AnyRecord = { key: string };

/**
 * All background knowledge: the packaged records, then those of `directory` (files named `<kind>.json` or `<kind>-<anything>.json`, each
 * a JSON array). A record of the directory replaces the packaged one with its key. Throws a UserError that names file and record when
 * one is invalid. The records are in order of their keys, whatever the order of the files.
 */
export function loadKnowledge(directory?: string): Knowledge {
  const packaged = findPackagedFolder();
  const folders = directory === undefined ? [packaged] : [packaged, checkedFolder(directory)];
  const merged = {} as Record<KnowledgeFile, readonly AnyRecord[]>;
  for (const kind of KNOWLEDGE_FILES) merged[kind] = readKind(kind, folders);
  const cities = new Cities(() => readFileSync(join(packaged, 'cities.txt'), 'utf8'));
  const personNames = new PersonNames(() => readFileSync(join(packaged, 'person-names.txt'), 'utf8'));
  return { ...(merged as unknown as Omit<Knowledge, 'cities' | 'personNames'>), cities, personNames };
}

function readKind(kind: KnowledgeFile, folders: readonly string[]): readonly AnyRecord[] {
  const byKey = new Map<string, AnyRecord>();
  for (const folder of folders) {
    const here = new Map<string, string>();
    for (const file of filesOfKind(folder, kind)) {
      for (const record of readRecords(join(folder, file), kind)) {
        const earlier = here.get(record.key);
        if (earlier !== undefined) {
          throw new UserError(
            'knowledge-duplicate',
            `${join(folder, file)}: "${record.key}" is already in ${earlier}; keep one of the two`,
          );
        }
        here.set(record.key, file);
        byKey.set(record.key, record);
      }
    }
  }
  const keys = [...byKey.keys()].sort();
  return keys.map((key) => byKey.get(key)!);
}

function filesOfKind(folder: string, kind: KnowledgeFile): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && (name === `${kind}.json` || name.startsWith(`${kind}-`)))
    .sort();
}

function readRecords(path: string, kind: KnowledgeFile): AnyRecord[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new UserError('knowledge-unreadable', `${path}: not readable as JSON; ${(error as Error).message}`, { cause: error });
  }
  if (!Array.isArray(parsed)) throw new UserError('knowledge-invalid', `${path}: must hold a JSON array of records`);
  parsed.forEach((record: unknown, index) => {
    const problem = findRecordProblem(kind, record);
    if (problem === undefined) return;
    const key = (record as { key?: unknown } | null)?.key;
    const name = typeof key === 'string' ? `"${key}"` : `number ${index + 1}`;
    throw new UserError('knowledge-invalid', `${path}: record ${name} ${problem}`);
  });
  return parsed as AnyRecord[];
}

function checkedFolder(directory: string): string {
  if (!existsSync(directory)) throw new UserError('knowledge-missing', `${directory}: no such folder; name one that holds knowledge files`);
  const known = KNOWLEDGE_FILES.flatMap((kind) => filesOfKind(directory, kind));
  if (known.length === 0) {
    const names = KNOWLEDGE_FILES.map((kind) => `${kind}.json`).join(', ');
    throw new UserError(
      'knowledge-missing',
      `${directory}: holds no knowledge file; name them ${names} or with a suffix, as in places-mine.json`,
    );
  }
  return directory;
}

function findPackagedFolder(): string {
  const folder = findDataFolder('knowledge');
  if (folder === undefined) throw new Error('graph-data/knowledge is missing from the package');
  return folder;
}
