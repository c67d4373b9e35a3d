// The graph file as an index of graph.json: made when it is missing, made anew when it is old or damaged, never an error.

import { createHash, randomUUID } from 'node:crypto';
import { access, constants, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../../base/index.ts';
import type { FactGraph } from '../../model/index.ts';
import type { Progress } from '../port.ts';
import { MAPPING_VERSION } from '../records.ts';
import { EmbeddedStore } from './store.ts';

const GRAPH = 'graph.json';
const INDEX = 'graph.grafeo';
/** Version of the engine that writes the file; another one makes it anew. */
const ENGINE = '@grafeo-db/js 0.6.0';

/** What the index was made from; kept beside it. */
interface Stamp {
  engine: string;
  mapping: number;
  /** SHA-256 of graph.json; size and time let most openings skip computing it. */
  hash: string;
  size: number;
  modified: string;
}

export interface DirectoryOptions {
  /** Reads the text of graph.json; called only when an index is made. */
  parse: (text: string) => Promise<FactGraph>;
  /** Told in one line why an index is made. */
  notice?: (line: string) => void;
  progress?: Progress;
}

/**
 * Opens the store of a folder that `build` wrote. Throws `graph-missing` when there is no graph.json, and what the reader
 * of graph.json throws when that is broken.
 */
export async function openGraphDirectory(folder: string, options: DirectoryOptions): Promise<EmbeddedStore> {
  const source = join(folder, GRAPH);
  const found = await stat(source, { bigint: true }).catch(() => undefined);
  if (!found?.isFile())
    throw new UserError(
      'graph-missing',
      `there is no ${GRAPH} in ${folder}: run "rapporteur build" first, or name another folder with --graph`,
    );
  const index = join(await indexFolder(folder), INDEX);
  const quick = { size: Number(found.size), modified: String(found.mtimeNs) };
  let reason = await findReason(index, source, quick);
  if (reason === undefined) {
    const store = new EmbeddedStore(index);
    try {
      await store.open();
      return store;
    } catch (error) {
      await store.close();
      if (!(error instanceof UserError) || error.code !== 'index-damaged') throw error;
      reason = 'it is damaged';
    }
  }
  options.notice?.(`Making the query index of ${folder}: ${reason}.`);
  const text = await readFile(source, 'utf8');
  const graph = await options.parse(text);
  await removeOldDrafts(index);
  const store = new EmbeddedStore(index);
  await store.load(graph, options.progress);
  await writeStamp(index, { engine: ENGINE, mapping: MAPPING_VERSION, hash: sha256(text), ...quick });
  await store.open();
  return store;
}

/** Beside graph.json; where that cannot be written, in a folder for temporary files that belongs to this graph. */
async function indexFolder(folder: string): Promise<string> {
  try {
    await access(folder, constants.W_OK);
    return folder;
  } catch {
    const user = process.getuid?.() ?? '';
    const elsewhere = join(tmpdir(), `rapporteur-${user}-${sha256(resolve(folder)).slice(0, 12)}`);
    await mkdir(elsewhere, { recursive: true, mode: 0o700 });
    return elsewhere;
  }
}

/** Why the index cannot be used as it is; undefined when it can. */
async function findReason(index: string, source: string, quick: Pick<Stamp, 'size' | 'modified'>): Promise<string | undefined> {
  if (!(await stat(index).catch(() => undefined))) return 'there is none';
  const stamp = await readStamp(index);
  if (!stamp) return 'it does not say what it was made from';
  if (stamp.engine !== ENGINE || stamp.mapping !== MAPPING_VERSION) return 'another version wrote it';
  if (stamp.size === quick.size && stamp.modified === quick.modified) return undefined;
  if (stamp.hash !== sha256(await readFile(source, 'utf8'))) return `${GRAPH} has changed`;
  await writeStamp(index, { ...stamp, ...quick });
  return undefined;
}

async function readStamp(index: string): Promise<Stamp | undefined> {
  try {
    const stamp = JSON.parse(await readFile(`${index}.json`, 'utf8')) as Stamp | null;
    return typeof stamp?.hash === 'string' ? stamp : undefined;
  } catch {
    return undefined;
  }
}

async function writeStamp(index: string, stamp: Stamp): Promise<void> {
  const draft = `${index}.json.${process.pid}-${randomUUID()}`;
  await writeFile(draft, `${JSON.stringify(stamp)}\n`);
  await rename(draft, `${index}.json`);
}

/** What killed writers left; drafts of writers that still run are named after their process and stay. */
async function removeOldDrafts(index: string): Promise<void> {
  for (const name of await readdir(dirname(index))) {
    const pid = new RegExp(`^${basename(index).replaceAll('.', '\\.')}(?:\\.json)?\\.(\\d+)-`).exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(dirname(index), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
