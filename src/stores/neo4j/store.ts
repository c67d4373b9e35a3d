// The store on a Neo4j server.
import neo4j, { type Driver, type Plan, type Session } from 'neo4j-driver';
import { UserError } from '../../base/index.ts';
import type { FactGraph } from '../../model/index.ts';
import { columnNames } from '../cypher.ts';
import {
  DEFAULT_LIMITS,
  type GraphStore,
  type Parameters,
  type Progress,
  type QueryLimits,
  type QueryResult,
  type StoreInfo,
  type WriteReport,
} from '../port.ts';
import { REMOVE_ARTICLE } from '../removal.ts';
import { isAllowedProcedure, readOnlyQuery } from '../safety.ts';
import type { Value } from '../values.ts';
import { type Connection, driverFor, greet } from './connection.ts';
import { serverError } from './errors.ts';
import { addCounters, NO_COUNTS, push } from './push.ts';
import { Converter, serverParameters } from './values.ts';

/** How much longer than its time limit an answer is waited for before the connection is dropped. */
const GRACE_MS = 2000;

export class Neo4jStore implements GraphStore {
  readonly #connection: Connection;
  #driver: Driver | undefined;
  #greeting: Promise<StoreInfo> | undefined;
  #closed = false;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#driver = driverFor(connection);
  }

  info(): Promise<StoreInfo> {
    return this.#greeted();
  }

  async load(graph: FactGraph, progress?: Progress): Promise<WriteReport> {
    await this.#greeted();
    return (await push(this.#open(), this.#connection, graph, { prune: true, ...(progress ? { progress } : {}) })).counts;
  }

  async upsert(graph: FactGraph, progress?: Progress): Promise<WriteReport> {
    await this.#greeted();
    return (await push(this.#open(), this.#connection, graph, { prune: false, ...(progress ? { progress } : {}) })).counts;
  }

  async removeArticle(article: string): Promise<WriteReport> {
    await this.#greeted();
    return this.#guarded(async (session) => {
      return session.executeWrite(async (transaction) => {
        const total = { ...NO_COUNTS };
        for (const statement of REMOVE_ARTICLE) addCounters(total, (await transaction.run(statement, { article })).summary.counters);
        return total;
      });
    }, neo4j.session.WRITE);
  }

  async query(cypher: string, parameters: Parameters = {}, limits: Partial<QueryLimits> = {}): Promise<QueryResult> {
    this.#open();
    const bounds = { ...DEFAULT_LIMITS, ...limits };
    const query = readOnlyQuery(cypher);
    await this.#greeted();
    const started = performance.now();
    const answer = await this.#timed(bounds.timeoutMs, () =>
      this.#guarded((session) => ask(session, query, parameters, bounds), neo4j.session.READ),
    );
    const names = columnNames(query);
    const columns = names?.length === answer.columns.length ? names : answer.columns;
    return { ...answer, columns, ms: performance.now() - started };
  }

  async close(): Promise<void> {
    this.#closed = true;
    const driver = this.#driver;
    this.#driver = undefined;
    await driver?.close();
  }

  #open(): Driver {
    if (this.#closed) throw new UserError('store-closed', 'The store is closed: open it again.');
    this.#driver ??= driverFor(this.#connection);
    return this.#driver;
  }

  /** Asked once; asked again after a failure. */
  async #greeted(): Promise<StoreInfo> {
    const driver = this.#open();
    this.#greeting ??= greet(driver, this.#connection);
    try {
      return await this.#greeting;
    } catch (error) {
      this.#greeting = undefined;
      throw error;
    }
  }

  async #guarded<T>(work: (session: Session) => Promise<T>, mode: typeof neo4j.session.READ): Promise<T> {
    const session = this.#open().session({ database: this.#connection.database, defaultAccessMode: mode });
    try {
      return await work(session);
    } catch (error) {
      throw serverError(error, this.#connection.uri, this.#connection.database);
    } finally {
      await session.close().catch(() => {});
    }
  }

  /** The server ends a query at its time limit; when it does not, the connection is dropped and opened anew next time. */
  async #timed<T>(timeoutMs: number, work: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const driver = this.#driver;
        this.#driver = undefined;
        void driver?.close().catch(() => {});
        reject(new UserError('query-timeout', `Query stopped: no answer within ${timeoutMs / 1000} s. Narrow it, or raise --timeout.`));
      }, timeoutMs + GRACE_MS);
    });
    const answer = work();
    answer.catch(() => {});
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

async function ask(session: Session, query: string, parameters: Parameters, bounds: QueryLimits): Promise<Omit<QueryResult, 'ms'>> {
  const transaction = session.beginTransaction({ timeout: bounds.timeoutMs });
  const given = serverParameters(parameters) as Record<string, unknown>;
  try {
    if (!/^(?:EXPLAIN|PROFILE)\b/i.test(query)) {
      const { summary } = await transaction.run(`EXPLAIN ${query}`, given);
      const reason = summary.plan ? findRefusal(summary.plan) : undefined;
      if (reason)
        throw new UserError('query-refused', `Query refused: ${reason}. Only single statements that read the graph are answered.`);
    }
    const converter = new Converter();
    const rows: Value[][] = [];
    let [columns, size, truncated]: [string[], number, boolean] = [[], 0, false];
    const result = transaction.run(query, given);
    columns = (await result.keys()) as string[];
    for await (const record of result) {
      if (rows.length >= bounds.maxRows) {
        truncated = true;
        break;
      }
      const row = [...record.values()].map((value) => converter.value(value));
      size += JSON.stringify(row).length;
      if (size > bounds.maxMemoryMb * 1_000_000)
        throw new UserError(
          'query-memory',
          `Query stopped: its answer is larger than ${bounds.maxMemoryMb} MB. Narrow it, or raise --memory.`,
        );
      rows.push(row);
    }
    const ids = converter.unknownIds;
    if (ids.length > 0) {
      const ends = await transaction.run('UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id RETURN id, n.key AS key', { ids });
      for (const record of ends.records) converter.learn(record.get('id') as string, record.get('key') as string | null);
    }
    converter.settle();
    return { columns, rows, truncated };
  } finally {
    await transaction.rollback().catch(() => {});
  }
}

/** A second look, at the server's own plan: no clever spelling hides from it. */
function findRefusal(plan: Plan): string | undefined {
  const operator = plan.operatorType.split('@')[0] ?? '';
  if (operator === 'LoadCSV') return 'it would read a file or the network';
  if (operator === 'ProcedureCall') {
    const name = /^\s*([\w.]+)\(/.exec(String(plan.arguments['Details'] ?? ''))?.[1];
    if (name !== undefined && !isAllowedProcedure(name))
      return `the procedure ${name} is not on the list of those that only read the graph`;
  }
  for (const child of plan.children) {
    const reason = findRefusal(child);
    if (reason) return reason;
  }
  return undefined;
}
