// Sending a graph to a server as the difference to what the server holds: so a second push writes nothing, a push that was
// cut goes on where it stopped, and a corrected build changes what it corrected.
import type { Driver, RecordShape, QueryResult as ServerResult, Session } from 'neo4j-driver';
import { groupBy, UserError } from '../../base/index.ts';
import { EDGE_TYPES, type FactGraph, NODE_KINDS, type NodeKind } from '../../model/index.ts';
import { NO_WRITES, type Progress, type WriteReport } from '../port.ts';
import { graphRecords, labelsOf, type NodeRecord, type RelationshipRecord, recordHash } from '../records.ts';
import { HASH_PROPERTY } from './bookkeeping.ts';
import type { Connection } from './connection.ts';
import { serverError } from './errors.ts';
import { createConstraints, createTextIndex } from './schema.ts';
import { serverProperties } from './values.ts';

export interface PushOptions {
  /** Also delete what the server has under a key that the graph no longer has. */
  prune: boolean;
  progress?: Progress;
  /** Records a transaction. */
  batch?: number;
}

export interface PushReport {
  counts: WriteReport;
  /** Records that the server held already, unchanged. */
  unchanged: number;
  /** Records the server holds under keys that the graph does not have, and that were left because `prune` was off. */
  surplus: number;
}

export const NO_COUNTS: WriteReport = NO_WRITES;

type Counters = ServerResult<RecordShape>['summary']['counters'];

/** Adds the server's own counters of one statement. */
export function addCounters(total: WriteReport, counters: Counters): void {
  const updates = counters.updates();
  total.nodesCreated += updates.nodesCreated;
  total.nodesDeleted += updates.nodesDeleted;
  total.relationshipsCreated += updates.relationshipsCreated;
  total.relationshipsDeleted += updates.relationshipsDeleted;
  total.propertiesSet += updates.propertiesSet;
}

/** What the server holds of one label or type: key -> [fingerprint, element id]. */
type Held = Map<string, [hash: string, id: string]>;

/**
 * Sends a graph. Safe to run again at any time, also after a cut: each batch is one transaction that may be repeated.
 * Throws what `serverError` names, and `edge-without-end` before anything is written.
 */
export async function push(driver: Driver, connection: Connection, graph: FactGraph, options: PushOptions): Promise<PushReport> {
  const session = driver.session({ database: connection.database });
  try {
    return await new Push(session, graph, options).run();
  } catch (error) {
    throw serverError(error, connection.uri, connection.database);
  } finally {
    await session.close().catch(() => {});
  }
}

class Push {
  readonly #session: Session;
  readonly #options: PushOptions;
  readonly #nodes: NodeRecord[];
  readonly #relationships: RelationshipRecord[];
  readonly #kinds = new Map<string, NodeKind>();
  readonly #report: PushReport = { counts: { ...NO_COUNTS }, unchanged: 0, surplus: 0 };
  #done = 0;

  constructor(session: Session, graph: FactGraph, options: PushOptions) {
    this.#session = session;
    this.#options = options;
    ({ nodes: this.#nodes, relationships: this.#relationships } = graphRecords(graph));
    for (const node of this.#nodes) this.#kinds.set(node.key, node.kind);
  }

  async run(): Promise<PushReport> {
    await createConstraints(this.#session);
    await this.#findEnds();
    const surplusNodes: [NodeKind, string[]][] = [];
    const byKind = groupBy(this.#nodes, (node) => node.kind);
    for (const kind of NODE_KINDS) {
      const held = await this.#held(
        `MATCH (n:${kind}) WHERE n.key IS NOT NULL RETURN n.key, n.${HASH_PROPERTY}, elementId(n)`,
        `MATCH (n:${kind}) RETURN count(n)`,
      );
      await this.#writeNodes(kind, byKind.get(kind) ?? [], held);
      surplusNodes.push([kind, [...held.values()].map(([, id]) => id)]);
    }
    this.#done = 0;
    const byType = groupBy(this.#relationships, (relationship) => relationship.type);
    for (const type of EDGE_TYPES) {
      const held = await this.#held(
        `MATCH ()-[r:${type}]->() WHERE r.key IS NOT NULL RETURN r.key, r.${HASH_PROPERTY}, elementId(r)`,
        `MATCH ()-[r:${type}]->() RETURN count(r)`,
      );
      await this.#writeRelationships(type, byType.get(type) ?? [], held);
      await this.#remove(
        [...held.values()].map(([, id]) => id),
        'MATCH ()-[r]->() WHERE elementId(r) = id DELETE r',
      );
    }
    for (const [kind, ids] of surplusNodes) await this.#remove(ids, `MATCH (n:${kind}) WHERE elementId(n) = id DETACH DELETE n`);
    await createTextIndex(this.#session);
    return this.#report;
  }

  /** What the server holds, without reading anything when it holds nothing. */
  async #held(read: string, count: string): Promise<Held> {
    return this.#session.executeRead(async (transaction) => {
      const held: Held = new Map();
      const total = (await transaction.run(count)).records[0]?.get(0) as { toNumber(): number } | undefined;
      if (!total?.toNumber()) return held;
      for await (const record of transaction.run(read))
        held.set(record.get(0) as string, [(record.get(1) as string | null) ?? '', record.get(2) as string]);
      return held;
    });
  }

  /** Leaves in `held` what the graph does not have. */
  async #writeNodes(kind: NodeKind, nodes: readonly NodeRecord[], held: Held): Promise<void> {
    const labels = labelsOf(kind).slice(1);
    const setLabels = labels.length === 0 ? '' : `, n:${labels.join(':')}`;
    const statement = `UNWIND $rows AS row MERGE (n:${kind} {key: row.key}) SET n = row.properties${setLabels}`;
    await this.#write('nodes', nodes, held, this.#nodes.length, statement, (node, properties) => ({ key: node.key, properties }));
  }

  async #writeRelationships(type: string, relationships: readonly RelationshipRecord[], held: Held): Promise<void> {
    const groups = groupBy(relationships, (item) => `${this.#kinds.get(item.from)} ${this.#kinds.get(item.to)}`);
    for (const [pair, group] of groups) {
      const [from, to] = pair.split(' ');
      const statement = `UNWIND $rows AS row MATCH (a:${from} {key: row.from}) MATCH (b:${to} {key: row.to}) MERGE (a)-[r:${type} {key: row.key}]->(b) SET r = row.properties`;
      const row = (item: RelationshipRecord, properties: object) => ({ key: item.key, from: item.from, to: item.to, properties });
      await this.#write('relationships', group, held, this.#relationships.length, statement, row);
    }
  }

  async #write<T extends NodeRecord | RelationshipRecord>(
    stage: string,
    records: readonly T[],
    held: Held,
    total: number,
    statement: string,
    rowOf: (record: T, properties: object) => object,
  ): Promise<void> {
    const size = this.#options.batch ?? 5000;
    // One batch is on its way while the next is prepared.
    let onItsWay: Promise<void> = Promise.resolve();
    for (let i = 0; i < records.length; i += size) {
      const rows: object[] = [];
      const part = records.slice(i, i + size);
      for (const record of part) {
        const hash = recordHash(record.properties);
        const known = held.get(record.key);
        held.delete(record.key);
        if (known?.[0] === hash) this.#report.unchanged++;
        else rows.push(rowOf(record, { ...serverProperties(record.properties), [HASH_PROPERTY]: hash }));
      }
      await onItsWay;
      onItsWay = this.#send(statement, { rows }).then(() => {
        this.#done += part.length;
        this.#options.progress?.(stage, this.#done, total);
      });
      onItsWay.catch(() => {});
    }
    await onItsWay;
  }

  async #remove(ids: string[], match: string): Promise<void> {
    if (!this.#options.prune) {
      this.#report.surplus += ids.length;
      return;
    }
    const size = this.#options.batch ?? 5000;
    for (let i = 0; i < ids.length; i += size) await this.#send(`UNWIND $rows AS id ${match}`, { rows: ids.slice(i, i + size) });
  }

  async #send(statement: string, parameters: { rows: unknown[] }): Promise<void> {
    if (parameters.rows.length === 0) return;
    const { summary } = await this.#session.executeWrite((transaction) => transaction.run(statement, parameters));
    addCounters(this.#report.counts, summary.counters);
  }

  /** Kinds of the ends that are not among the graph's own nodes, from the server. */
  async #findEnds(): Promise<void> {
    const foreign = new Set<string>();
    for (const { from, to } of this.#relationships) for (const key of [from, to]) if (!this.#kinds.has(key)) foreign.add(key);
    if (foreign.size === 0) return;
    for (const kind of NODE_KINDS) {
      const { records } = await this.#session.executeRead((transaction) =>
        transaction.run(`UNWIND $keys AS key MATCH (n:${kind} {key: key}) RETURN key`, { keys: [...foreign] }),
      );
      for (const record of records) {
        const key = record.get(0) as string;
        foreign.delete(key);
        this.#kinds.set(key, kind);
      }
    }
    const [lost] = foreign;
    if (lost !== undefined)
      throw new UserError('edge-without-end', `An edge leads to ${lost}, which is not in the graph: load it with its node.`);
  }
}
