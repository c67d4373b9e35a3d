// Writing records into the engine: a whole new graph, or changes to one that exists.

import type { GrafeoDB, WriteCounters } from '@grafeo-db/js';
import { groupBy } from '../../base/index.ts';
import { NODE_KINDS } from '../../model/index.ts';
import { NO_WRITES, type Parameters, type WriteReport } from '../port.ts';
import type { NodeRecord, RelationshipRecord } from '../records.ts';

/** Runs statements in one transaction: all of them or none. */
export async function executed(db: GrafeoDB, statements: readonly string[], parameters: Parameters): Promise<WriteReport> {
  const transaction = db.beginTransaction();
  const total = { ...NO_WRITES };
  try {
    for (const statement of statements) add(total, (await transaction.executeCypher(statement, parameters)).counters);
    transaction.commit();
  } catch (error) {
    transaction.rollback();
    throw error;
  }
  return total;
}

function add(total: WriteReport, counters: WriteCounters): void {
  total.nodesCreated += counters.nodesCreated;
  total.nodesDeleted += counters.nodesDeleted;
  total.relationshipsCreated += counters.edgesCreated;
  total.relationshipsDeleted += counters.edgesDeleted;
  total.propertiesSet += counters.propertiesSet;
}

/** The engine takes whole numbers for integers: lists of fractions that hold one are turned into floats afterwards. */
async function mendFloats(db: GrafeoDB, floats: ReadonlySet<string>): Promise<void> {
  for (const name of floats) {
    const value = name.startsWith('evidence_') ? `[x IN r.${name} | toFloat(x)]` : `toFloat(r.${name})`;
    const whole = name.startsWith('evidence_') ? `any(x IN r.${name} WHERE x = 1 OR x = 0)` : `(r.${name} = 1 OR r.${name} = 0)`;
    await db.executeCypher(`MATCH ()-[r]->() WHERE r.${name} IS NOT NULL AND ${whole} SET r.${name} = ${value}`);
  }
}

function holdsWholeFloat(records: readonly RelationshipRecord[]): boolean {
  return records.some(({ properties }) => {
    const list = properties['evidence_confidence'] as number[] | undefined;
    return Number.isInteger(properties['similarity'] ?? 0.5) || (list?.some(Number.isInteger) ?? false);
  });
}

/** Fills an empty graph; nodes first. */
export class Loader {
  readonly #db: GrafeoDB;
  readonly #ids = new Map<string, number>();
  #wholeFloats = false;

  constructor(db: GrafeoDB) {
    this.#db = db;
  }

  async nodes(records: NodeRecord[]): Promise<WriteReport> {
    const [first] = records;
    if (!first) return NO_WRITES;
    const ids = await this.#db.batchCreateNodesWithProps(
      first.labels,
      records.map((record) => record.properties),
    );
    for (const [i, record] of records.entries()) this.#ids.set(record.key, ids[i] as number);
    return { ...NO_WRITES, nodesCreated: records.length };
  }

  async relationships(records: RelationshipRecord[]): Promise<WriteReport> {
    this.#wholeFloats ||= holdsWholeFloat(records);
    await this.#db.batchCreateEdges(
      records.map(({ type, from, to, properties }) => ({ src: this.#id(from), dst: this.#id(to), type, properties })),
    );
    return { ...NO_WRITES, relationshipsCreated: records.length };
  }

  async save(file: string, floats: ReadonlySet<string>): Promise<WriteReport> {
    if (this.#wholeFloats) await mendFloats(this.#db, floats);
    for (const kind of NODE_KINDS) await this.#db.executeCypher(`CREATE INDEX key_${kind} IF NOT EXISTS FOR (n:${kind}) ON (n.key)`);
    this.#db.save(file);
    this.#db.close();
    return NO_WRITES;
  }

  #id(key: string): number {
    const id = this.#ids.get(key);
    if (id === undefined) throw new Error(`an edge leads to ${key}, which is not in the graph`);
    return id;
  }
}

/** Adds to a graph and replaces what has the same key. */
export class Upserter {
  readonly #db: GrafeoDB;
  #wholeFloats = false;

  constructor(db: GrafeoDB) {
    this.#db = db;
  }

  async nodes(records: NodeRecord[]): Promise<WriteReport> {
    const [first] = records;
    if (!first) return NO_WRITES;
    const rows = records.map((record) => record.properties);
    const summary = await this.#db.upsertNodes([first.kind], rows, { key: 'key', replace: true });
    if (summary.created > 0) {
      const [, ...more] = first.labels;
      const keys = records.map((record) => record.key);
      for (const label of more)
        await this.#db.executeCypher(`UNWIND $keys AS key MATCH (n:${first.kind} {key: key}) SET n:${label}`, { keys });
    }
    return { ...NO_WRITES, nodesCreated: summary.created };
  }

  async relationships(records: RelationshipRecord[]): Promise<WriteReport> {
    this.#wholeFloats ||= holdsWholeFloat(records);
    const total = { ...NO_WRITES };
    for (const [type, rows] of groupBy(records, (record) => record.type)) {
      const fields = rows.map(({ from, to, properties }) => ({ ...properties, __from: from, __to: to }));
      const options = { key: 'key', endpointKey: 'key', srcField: '__from', dstField: '__to', replace: true };
      const summary = await this.#db.upsertEdges(type, fields, options);
      const lost = rows[summary.skippedRows[0] ?? -1];
      if (lost) throw new Error(`an edge leads from ${lost.from} to ${lost.to}, and one of them is not in the graph`);
      total.relationshipsCreated += summary.created;
    }
    return total;
  }

  async save(file: string, floats: ReadonlySet<string>): Promise<WriteReport> {
    if (this.#wholeFloats) await mendFloats(this.#db, floats);
    this.#db.save(file);
    this.#db.close();
    return NO_WRITES;
  }
}
