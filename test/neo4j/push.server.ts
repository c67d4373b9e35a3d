import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
// @ts-expect-error: a script without types
import { madeGraph } from '../../scripts/bench/made-graph.mjs';
// @ts-expect-error: a script without types
import { freePort, startNeo4j } from '../../scripts/neo4j/server.mjs';
import type { FactGraph } from '../../src/model/index.ts';
import { type GraphStore, openNeo4jStore, pushGraph } from '../../src/stores/index.ts';
import { dump } from '../stores/contract.ts';
import { facts } from '../stores/facts.ts';
import { CuttingProxy } from './proxy.ts';

const uri = inject('uri');
const nothing = { nodesCreated: 0, nodesDeleted: 0, relationshipsCreated: 0, relationshipsDeleted: 0, propertiesSet: 0 };

describe.skipIf(uri === '')('push', () => {
  const connection = { uri, database: 'neo4j' };
  let driver: Driver;
  let store: GraphStore;
  const run = async (query: string): Promise<unknown[][]> =>
    (await driver.executeQuery(query)).records.map((record) => [...record.values()]);

  beforeAll(async () => {
    driver = neo4j.driver(uri);
    store = await openNeo4jStore(connection);
  });
  beforeEach(async () => {
    await run('MATCH (n) DETACH DELETE n');
    for (const [name] of await run('SHOW CONSTRAINTS YIELD name')) await run(`DROP CONSTRAINT ${name}`);
    for (const [name] of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")) await run(`DROP INDEX ${name}`);
  });
  afterAll(async () => {
    await store.close();
    await driver.close();
  });

  test('twice is once, by the server’s own counters', async () => {
    const graph = facts();
    const stages: string[] = [];
    const first = await pushGraph(connection, graph, {
      prune: false,
      progress: (stage, done, total) => stages.push(`${stage} ${done}/${total}`),
    });
    expect(first.counts).toMatchObject({ nodesCreated: graph.nodes.length, relationshipsCreated: graph.edges.length, nodesDeleted: 0 });
    expect(first.version).toMatch(/^5\./);
    expect(stages.at(-1)).toBe(`relationships ${graph.edges.length}/${graph.edges.length}`);
    const before = await dump(store);
    const second = await pushGraph(connection, graph, { prune: true });
    expect(second.counts).toEqual(nothing);
    expect(second.unchanged).toBe(graph.nodes.length + graph.edges.length);
    expect(await dump(store)).toBe(before);
  });

  test('makes a constraint for each label and a full-text index, and stores dates as dates', async () => {
    await pushGraph(connection, facts(), { prune: false });
    const constraints = await run(
      'SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type RETURN labelsOrTypes[0] ORDER BY labelsOrTypes[0]',
    );
    expect(constraints.flat()).toEqual([
      'Article',
      'Country',
      'Event',
      'Group',
      'Instrument',
      'Organization',
      'Person',
      'Place',
      'Statement',
      'Topic',
    ]);
    await run('CALL db.awaitIndexes()');
    const found = await store.query(
      "CALL db.index.fulltext.queryNodes('rapporteur_text', 'sương OR berths') YIELD node RETURN node.key ORDER BY node.key",
    );
    expect(found.rows.flat()).toEqual(['person/le-thi-suong', 'statement/en', 'topic/clean-ports']);
    expect(
      await run("MATCH (e:Event {key: 'event/forum'}) RETURN valueType(e.start_date), valueType(e.start), valueType(e.mention_start)"),
    ).toEqual([['DATE NOT NULL', 'STRING NOT NULL', 'LIST<INTEGER NOT NULL> NOT NULL']]);
  });

  test('prune deletes what a corrected build no longer has, and nothing that others put there', async () => {
    await run("CREATE (:Person {name: 'of somebody else'})-[:SAID]->(:Note)");
    const graph = facts();
    await pushGraph(connection, graph, { prune: false });
    const corrected: FactGraph = {
      nodes: graph.nodes.filter((node) => node.key !== 'org/alliance'),
      edges: graph.edges.filter((edge) => edge.source !== 'org/alliance' && edge.attributes.type !== 'MET'),
    };
    corrected.nodes = corrected.nodes.map((node) =>
      node.key === 'topic/clean-ports' ? { ...node, attributes: { ...node.attributes, label: 'Clean ports' } } : node,
    );
    const kept = await pushGraph(connection, corrected, { prune: false });
    expect(kept.surplus).toBe(3);
    expect(kept.counts).toMatchObject({ nodesDeleted: 0, relationshipsDeleted: 0, nodesCreated: 0 });
    const pruned = await pushGraph(connection, corrected, { prune: true });
    expect(pruned.counts).toMatchObject({ nodesDeleted: 1, relationshipsDeleted: 2, nodesCreated: 0, propertiesSet: 0 });
    expect(await run('MATCH (n) WHERE n.key IS NOT NULL RETURN count(n)')).toEqual([[neo4j.int(corrected.nodes.length)]]);
    expect(await run("MATCH (:Person {name: 'of somebody else'})-[r:SAID]->(:Note) RETURN count(r)")).toEqual([[neo4j.int(1)]]);
    await run('MATCH (n:Note) DETACH DELETE n');
    await run("MATCH (n:Person {name: 'of somebody else'}) DELETE n");
  });

  test('a connection cut in the middle is taken up again by the same push', async () => {
    const graph = madeGraph({ nodes: 3000, edges: 15_000, seed: 3 }) as FactGraph;
    const proxy = new CuttingProxy(Number(new URL(uri).port));
    const port = await proxy.listen();
    proxy.cutAfter = 2_000_000;
    try {
      const report = await pushGraph({ uri: `bolt://127.0.0.1:${port}`, database: 'neo4j' }, graph, { prune: false, batch: 500 });
      expect(proxy.cuts).toBe(1);
      expect(report.counts.nodesCreated).toBe(3000);
      expect(await run('MATCH ()-[r]->() RETURN count(r), count(DISTINCT r.key)')).toEqual([[neo4j.int(15_000), neo4j.int(15_000)]]);
    } finally {
      await proxy.close();
    }
  });

  test('after a server that went away, the next push sends only the rest', async () => {
    const graph = madeGraph({ nodes: 3000, edges: 15_000, seed: 4 }) as FactGraph;
    const proxy = new CuttingProxy(Number(new URL(uri).port));
    const through = { uri: `bolt://127.0.0.1:${await proxy.listen()}`, database: 'neo4j', retryMs: 1000 };
    proxy.cutAfter = 3_000_000;
    proxy.stayDown = true;
    try {
      await expect(pushGraph(through, graph, { prune: false, batch: 500 })).rejects.toMatchObject({ code: 'neo4j-unreachable' });
      expect(proxy.cuts).toBe(1);
      const [[nodes, edges]] = (await run('OPTIONAL MATCH (n) WITH count(n) AS n OPTIONAL MATCH ()-[r]->() RETURN n, count(r)')) as [
        [{ toNumber(): number }, { toNumber(): number }],
      ];
      const there = nodes.toNumber() + edges.toNumber();
      expect(there).toBeGreaterThan(1000);
      expect(there).toBeLessThan(17_000);
      proxy.comeBack();
      const rest = await pushGraph(through, graph, { prune: true, batch: 500 });
      expect(rest.unchanged).toBe(there);
      expect(rest.counts.nodesCreated + rest.counts.relationshipsCreated).toBe(18_000 - there);
      expect((await pushGraph(connection, graph, { prune: true })).counts).toEqual(nothing);
    } finally {
      await proxy.close();
    }
  });

  test('errors say what is wrong and what to do', async () => {
    const graph = facts();
    const code = (options: { uri?: string; database?: string; retryMs?: number }): Promise<unknown> =>
      pushGraph({ ...connection, ...options }, graph, { prune: false }).then(
        () => 'pushed',
        (error: { code?: string; message: string }) => {
          expect(error.message).not.toContain('\n');
          return error.code;
        },
      );
    expect(await code({ uri: `bolt://127.0.0.1:${await freePort()}`, retryMs: 500 })).toBe('neo4j-unreachable');
    expect(await code({ database: 'nowhere' })).toBe('neo4j-database');
    expect(await code({ uri: 'http://127.0.0.1:7687' })).toBe('neo4j-address');
    expect(await code({ uri: 'bolt://neo4j:secret@127.0.0.1:7687' })).toBe('neo4j-address');
    await run("UNWIND [1, 2] AS x CREATE (:Person {key: 'person/twice'})");
    expect(await code({})).toBe('neo4j-constraint');
  });

  test('a wrong password, no password and the right one', async () => {
    const server = (await startNeo4j({ password: 'right-password' })) as { uri: string; stop(): Promise<void> };
    const guarded = { uri: server.uri, database: 'neo4j', user: 'neo4j' };
    try {
      await expect(pushGraph({ ...guarded, password: 'wrong-password' }, facts(), { prune: false })).rejects.toMatchObject({
        code: 'neo4j-password',
      });
      await expect(pushGraph({ uri: server.uri, database: 'neo4j' }, facts(), { prune: false })).rejects.toMatchObject({
        code: 'neo4j-password',
      });
      const asked = await openNeo4jStore({ ...guarded, password: 'wrong-password' });
      await expect(asked.query('RETURN 1')).rejects.toMatchObject({ code: 'neo4j-password' });
      await asked.close();
      const right = await pushGraph({ ...guarded, password: 'right-password' }, facts(), { prune: false });
      expect(right.counts.nodesCreated).toBe(facts().nodes.length);
    } finally {
      await server.stop();
    }
  }, 120_000);
});
