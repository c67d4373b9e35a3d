// What to read: files, folders, patterns and `-`, as a sorted list of sources. The only part that looks at folders.
import { stat } from 'node:fs/promises';
import path from 'node:path';

export type Format = 'text' | 'markdown' | 'html' | 'jsonl';

/** One input that could not be read, why, and for JSON Lines in which line. */
export interface Problem {
  path: string;
  reason: string;
  line?: number;
}

/** A file to read; `path` is `-` for standard input. */
export interface Source {
  path: string;
  format: Format | undefined;
}

const FORMATS: Record<string, Format> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};
const READABLE = `**/*{${Object.keys(FORMATS).join(',')}}`;

/** The format that a file's name states. */
export function formatOf(file: string): Format | undefined {
  return FORMATS[path.extname(file).toLowerCase()];
}

/** Expands inputs; each file once, in code-unit order of its path. Inputs that lead to nothing are problems. */
export async function findSources(inputs: readonly string[]): Promise<{ sources: Source[]; problems: Problem[] }> {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const input of inputs) {
    const found = await expand(input);
    if (typeof found === 'string') problems.push({ path: input, reason: found });
    else for (const file of found) files.set(file === '-' ? file : path.resolve(file), file);
  }
  const sources = [...files.values()].sort().map((file) => ({ path: file, format: formatOf(file) }));
  return { sources, problems };
}

async function expand(input: string): Promise<string[] | string> {
  if (input === '-') return [input];
  const found = await stat(input).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) {
    if (/[*?[\]{}]/u.test(input)) return await matchPattern(input);
    return found.code === 'ENOENT' || found.code === 'ENOTDIR' ? 'no such file or folder' : reasonOf(found);
  }
  if (found.isDirectory()) return await listFolder(input);
  return [input];
}

async function listFolder(folder: string): Promise<string[] | string> {
  const { glob } = await import('tinyglobby');
  const names = await glob(READABLE, { cwd: folder, caseSensitiveMatch: false, followSymbolicLinks: false });
  return names.length === 0 ? 'no .txt, .md, .html or .jsonl file in this folder' : names.map((name) => path.join(folder, name));
}

async function matchPattern(pattern: string): Promise<string[] | string> {
  const { glob } = await import('tinyglobby');
  const names = (await glob(pattern, { absolute: path.isAbsolute(pattern) })).filter((name) => formatOf(name) !== undefined);
  return names.length === 0 ? 'no readable file matches this pattern' : names;
}

/** A system error in plain words. */
export function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'no permission to read it';
  if (error.code === 'EISDIR') return 'a folder, not a file';
  return `cannot be read (${error.code ?? error.message})`;
}
