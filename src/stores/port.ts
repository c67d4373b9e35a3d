// The port every store implements. `test/stores/contract.ts` says what an adapter must do.
import type { FactGraph } from '../model/index.ts';
import type { Value } from './values.ts';

/** Bounds on one query, enforced from outside the engine. */
export interface QueryLimits {
  /** After this the query is killed and `query-timeout` is thrown. */
  timeoutMs: number;
  /** Rows past this are not returned and `truncated` is set. */
  maxRows: number;
  /** Past this the query is killed and `query-memory` is thrown: the engine process (embedded) or the answer (server). */
  maxMemoryMb: number;
}

export const DEFAULT_LIMITS: QueryLimits = { timeoutMs: 30_000, maxRows: 10_000, maxMemoryMb: 2048 };

export type Parameters = Record<string, Value>;

export interface QueryResult {
  /** Names as written after AS, else the expression as written, on every engine. */
  columns: string[];
  rows: Value[][];
  /** There were more rows than `maxRows`. */
  truncated: boolean;
  ms: number;
}

/** What a write changed, as the engine counted it. */
export interface WriteReport {
  nodesCreated: number;
  nodesDeleted: number;
  relationshipsCreated: number;
  relationshipsDeleted: number;
  propertiesSet: number;
}

export const NO_WRITES: WriteReport = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
};

export interface StoreInfo {
  engine: string;
  version: string;
}

/** Called as a write advances; `total` is the number of records of the stage. */
export type Progress = (stage: string, done: number, total: number) => void;

export interface GraphStore {
  info(): Promise<StoreInfo>;
  /** Makes the store hold exactly this graph. A failure leaves an embedded store as it was. */
  load(graph: FactGraph, progress?: Progress): Promise<WriteReport>;
  /** Adds these nodes and edges, replaces those with the same keys, and leaves all others. Ends of edges must exist. */
  upsert(graph: FactGraph, progress?: Progress): Promise<WriteReport>;
  /**
   * Takes an article out: the article, its statements, every piece of evidence and mention from it, every edge left
   * without evidence and every entity left without a mention. Aliases stay until the next load.
   */
  removeArticle(article: string): Promise<WriteReport>;
  /**
   * Answers a read-only query. Rejects with `UserError`: `query-refused` (writes, files, network, administration, more
   * than one statement), `query-syntax`, `query-failed`, `query-parameter`, `query-timeout`, `query-memory`,
   * `engine-crashed`. The store stays usable after each of them.
   */
  query(cypher: string, parameters?: Parameters, limits?: Partial<QueryLimits>): Promise<QueryResult>;
  /** Releases processes and connections; closing twice is fine, any other call after it rejects with `store-closed`. */
  close(): Promise<void>;
}
