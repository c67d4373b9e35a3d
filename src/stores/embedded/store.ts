// The embedded store: one graph file, read by an engine in a process of its own, replaced as a whole by every write.
import { copyFile, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { groupBy, UserError } from '../../base/index.ts';
import type { FactGraph } from '../../model/index.ts';
import { columnNames } from '../cypher.ts';
import {
  DEFAULT_LIMITS,
  type GraphStore,
  NO_WRITES,
  type Parameters,
  type Progress,
  type QueryLimits,
  type QueryResult,
  type StoreInfo,
  type WriteReport,
} from '../port.ts';
import { nodeRecord, relationshipRecord } from '../records.ts';
import { REMOVE_ARTICLE } from '../removal.ts';
import { readOnlyQuery } from '../safety.ts';
import { EngineProcess } from './process.ts';

/** Records a batch, and batches under way at once: the engine takes one in while the next is being parsed. */
const BATCH = 5000;
const IN_FLIGHT = 4;

export class EmbeddedStore implements GraphStore {
  readonly #file: string;
  #reader: EngineProcess | undefined;
  #closed = false;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(file: string) {
    this.#file = file;
  }

  async info(): Promise<StoreInfo> {
    return { engine: 'grafeo', version: await this.#read().ready() };
  }

  /** Starts the engine and opens the file; rejects with `index-damaged` when that fails. */
  async open(): Promise<void> {
    await this.#read().ready();
  }

  /** Process of the engine that answers, while there is one. */
  get pid(): number | undefined {
    return this.#reader?.pid;
  }

  load(graph: FactGraph, progress?: Progress): Promise<WriteReport> {
    return this.#replace('build', (writer) => writeAll(writer, graph, progress));
  }

  upsert(graph: FactGraph, progress?: Progress): Promise<WriteReport> {
    return this.#replace('edit', (writer) => writeAll(writer, graph, progress));
  }

  removeArticle(article: string): Promise<WriteReport> {
    return this.#replace('edit', (writer) => writer.write({ op: 'run', statements: [...REMOVE_ARTICLE], parameters: { article } }));
  }

  async query(cypher: string, parameters: Parameters = {}, limits: Partial<QueryLimits> = {}): Promise<QueryResult> {
    const bounds = { ...DEFAULT_LIMITS, ...limits };
    const query = readOnlyQuery(cypher);
    const started = performance.now();
    const reader = this.#read();
    const answer = await reader.query({ op: 'query', query, parameters, maxRows: bounds.maxRows }, bounds);
    const names = columnNames(query);
    const columns = names?.length === answer.columns.length ? names : answer.columns;
    return { ...answer, columns, ms: performance.now() - started };
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#queue.catch(() => {});
    await this.#reader?.close();
    this.#reader = undefined;
  }

  #read(): EngineProcess {
    this.#mustBeOpen();
    if (!this.#reader?.isAlive) this.#reader = new EngineProcess('read', this.#file);
    return this.#reader;
  }

  #mustBeOpen(): void {
    if (this.#closed) throw new UserError('store-closed', 'The store is closed: open it again.');
  }

  /** Writes go one after another; the file is whole before and after each, whenever the process is killed. */
  async #replace(mode: 'build' | 'edit', work: (writer: EngineProcess) => Promise<WriteReport>): Promise<WriteReport> {
    this.#mustBeOpen();
    const turn = this.#queue.catch(() => {}).then(() => this.#replaceNow(mode, work));
    this.#queue = turn;
    return turn;
  }

  async #replaceNow(mode: 'build' | 'edit', work: (writer: EngineProcess) => Promise<WriteReport>): Promise<WriteReport> {
    const mark = `.${process.pid}-${++drafts}.`;
    const draft = this.#file + mark;
    const [copy, result] = [`${draft}copy`, `${draft}new`];
    if (mode === 'edit') await copyFile(this.#file, copy);
    const writer = new EngineProcess(mode, copy);
    try {
      const report = await work(writer);
      await writer.write({ op: 'save', file: result });
      await writer.close();
      await flush(result);
      await rename(result, this.#file);
      const reader = this.#reader;
      this.#reader = undefined;
      await reader?.close();
      return report;
    } catch (error) {
      throw error instanceof UserError && error.code === 'query-failed'
        ? new UserError('store-write', error.message.replace('query', 'write'))
        : error;
    } finally {
      await writer.close();
      await removeDrafts(this.#file, mark);
    }
  }
}

let drafts = 0;

/** Removes what a write left beside the file under names that go on with `mark`. */
async function removeDrafts(file: string, mark: string): Promise<void> {
  const [folder, prefix] = [dirname(file), basename(file) + mark];
  for (const name of await readdir(folder).catch(() => [])) {
    if (name.startsWith(prefix)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r');
  await handle.sync();
  await handle.close();
}

/** Sends a graph in batches, nodes of one kind together; each batch is mapped while the engine takes in those before it. */
async function writeAll(writer: EngineProcess, graph: FactGraph, progress?: Progress): Promise<WriteReport> {
  const total = { ...NO_WRITES };
  const send = async <T>(op: 'nodes' | 'relationships', batches: T[][], record: (item: T) => object, all: number): Promise<void> => {
    const flying: Promise<void>[] = [];
    let done = 0;
    for (const batch of batches) {
      const sent = writer.write({ op, json: JSON.stringify(batch.map(record)) }).then((report) => {
        total.nodesCreated += report.nodesCreated;
        total.relationshipsCreated += report.relationshipsCreated;
        done += batch.length;
        progress?.(op, done, all);
      });
      sent.catch(() => {});
      flying.push(sent);
      if (flying.length >= IN_FLIGHT) await flying.shift();
    }
    await Promise.all(flying);
  };
  const byKind = [...groupBy(graph.nodes, (node) => node.attributes.kind).values()].flatMap(batched);
  await send('nodes', byKind, nodeRecord, graph.nodes.length);
  await send('relationships', batched(graph.edges), relationshipRecord, graph.edges.length);
  return total;
}

function batched<T>(items: readonly T[]): T[][] {
  const batches: T[][] = [];
  for (let i = 0; i < items.length; i += BATCH) batches.push(items.slice(i, i + BATCH));
  return batches;
}
