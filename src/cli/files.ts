// Output files: all of a set appear together, or none does.
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../base/index.ts';

/** Makes the folder and returns how to take it away again while it is empty; throws a UserError when it cannot be written to. Called before the work, so that a wrong path fails at once. */
export async function prepareFolder(folder: string): Promise<() => Promise<void>> {
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    const made = await makeFolder(path.resolve(folder));
    await pipeline(Readable.from(['']), createWriteStream(probe));
    return async () => {
      if (made !== undefined) await rmdir(folder).catch(() => {});
    };
  } catch (error) {
    throw unwritable(folder, error);
  } finally {
    await rm(probe, { force: true }).catch(() => {});
  }
}

/** Makes a folder and those above it; returns the one asked for when it is new. Node's own recursive mkdir never ends where a file system takes no folders. */
async function makeFolder(folder: string): Promise<string | undefined> {
  try {
    await mkdir(folder);
    return folder;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return undefined;
    if (code !== 'ENOENT' || (await exists(path.dirname(folder)))) throw error;
  }
  await makeFolder(path.dirname(folder));
  await mkdir(folder);
  return folder;
}

async function exists(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}

/** Writes each file under a temporary name and renames them only when all are complete. */
export async function writeFiles(folder: string, files: Readonly<Record<string, Iterable<string>>>): Promise<void> {
  const names = Object.keys(files);
  const temporary = (name: string): string => path.join(folder, `.${name}.${process.pid}.tmp`);
  try {
    for (const name of names) await pipeline(Readable.from(batched(files[name]!)), createWriteStream(temporary(name)));
    for (const name of names) await rename(temporary(name), path.join(folder, name));
  } catch (error) {
    for (const name of names) await rm(temporary(name), { force: true }).catch(() => {});
    throw unwritable(folder, error);
  }
}

/** Gathers small pieces, so that a large file is not a million writes. */
function* batched(chunks: Iterable<string>): Generator<string> {
  let parts: string[] = [];
  let size = 0;
  for (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size < 65_536) continue;
    yield parts.join('');
    parts = [];
    size = 0;
  }
  if (parts.length > 0) yield parts.join('');
}

function unwritable(folder: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return error;
  const why: Record<string, string> = {
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space left',
    EEXIST: 'a file of that name is in the way',
    ENOTDIR: 'a part of the path is a file',
    EISDIR: 'a folder of that name is in the way',
    ENOENT: 'the path cannot be made',
  };
  return new UserError('output', `cannot write to ${folder}: ${why[code ?? ''] ?? code}; choose another folder with --out`, {
    cause: error,
  });
}
