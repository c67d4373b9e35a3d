// What every store must do, run against each adapter: `storeContract('name', open)`.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EDGE_TYPES, type FactGraph, NODE_KINDS } from '../../src/model/index.ts';
import type { GraphStore, Parameters, QueryLimits } from '../../src/stores/index.ts';
import { facts } from './facts.ts';

/** Everything a store holds, in one order, as text. */
export async function dump(store: GraphStore): Promise<string> {
  const nodes = await store.query('MATCH (n) WHERE n.key IS NOT NULL RETURN n ORDER BY n.key');
  const edges = await store.query('MATCH ()-[r]->() RETURN r ORDER BY r.key');
  return JSON.stringify([...nodes.rows, ...edges.rows], null, 1);
}

async function one(store: GraphStore, query: string, parameters?: Parameters): Promise<unknown> {
  const { rows } = await store.query(query, parameters);
  return rows[0]?.[0];
}

async function errorCode(
  store: GraphStore,
  query: string,
  parameters: Parameters = {},
  limits: Partial<QueryLimits> = {},
): Promise<string> {
  try {
    await store.query(query, parameters, limits);
    return 'answered';
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message, 'one line').not.toContain('\n');
    return (error as { code?: string }).code ?? `no code: ${(error as Error).message}`;
  }
}

export function storeContract(name: string, open: () => Promise<GraphStore>): void {
  describe(`the contract of a store: ${name}`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.load(facts());
      const { engine, version } = await store.info();
      console.log(`${name}: ${engine} ${version}`);
    }, 120_000);
    afterAll(() => store.close());

    test('holds every node and edge, with labels and types', async () => {
      const graph = facts();
      expect(await one(store, 'MATCH (n) WHERE n.key IS NOT NULL RETURN count(n)')).toBe(graph.nodes.length);
      expect(await one(store, 'MATCH ()-[r]->() RETURN count(r)')).toBe(graph.edges.length);
      for (const kind of NODE_KINDS) {
        const expected = graph.nodes.filter((node) => node.attributes.kind === kind).length;
        expect(expected, `the fixture has a ${kind}`).toBeGreaterThan(0);
        expect(await one(store, `MATCH (n:${kind}) RETURN count(n)`), kind).toBe(expected);
      }
      for (const type of EDGE_TYPES) {
        const expected = graph.edges.filter((edge) => edge.attributes.type === type).length;
        expect(expected, `the fixture has a ${type}`).toBeGreaterThan(0);
        expect(await one(store, `MATCH ()-[r:${type}]->() RETURN count(r)`), type).toBe(expected);
      }
      expect(await one(store, 'MATCH (n:Actor) WHERE n:Event OR n:Place OR n:Statement RETURN count(n)')).toBe(0);
      expect(await one(store, 'MATCH (n:Person) WHERE n:Actor AND n:Entity RETURN count(n)')).toBe(4);
    });

    test('gives nodes, relationships and paths in one shape', async () => {
      const { columns, rows } = await store.query("MATCH p = (a:Person {key: 'person/tomas-ibarra'})-[r:MET]->(b) RETURN a, r, p");
      expect(columns).toEqual(['a', 'r', 'p']);
      const [a, r, p] = rows[0] as [never, never, never];
      const person = {
        $type: 'node',
        key: 'person/tomas-ibarra',
        labels: ['Actor', 'Entity', 'Person'],
        properties: {
          aliases: ['Tomás Ibarra'],
          key: 'person/tomas-ibarra',
          kind: 'Person',
          label: 'Tomás Ibarra',
          mention_article: ['article/en', 'article/fr'],
          mention_end: [206, 139],
          mention_start: [194, 127],
          name_language: ['en', 'fr'],
          name_text: ['Tomás Ibarra', 'Tomás Ibarra'],
        },
      };
      expect(a).toEqual(person);
      expect(Object.keys((a as typeof person).properties)).toEqual(Object.keys(person.properties));
      const met = {
        $type: 'relationship',
        key: 'MET:person/tomas-ibarra:person/ana-zukova',
        type: 'MET',
        from: 'person/tomas-ibarra',
        to: 'person/ana-zukova',
        properties: {
          event: 'event/forum',
          evidence_article: ['article/en'],
          evidence_confidence: [0.9],
          evidence_end: [MET_AT + 3],
          evidence_rule: ['met-plain'],
          evidence_start: [MET_AT],
          key: 'MET:person/tomas-ibarra:person/ana-zukova',
        },
      };
      expect(r).toEqual(met);
      expect(p).toMatchObject({ $type: 'path', nodes: [person, { key: 'person/ana-zukova' }], relationships: [met] });
    });

    test('a relationship alone still names its ends', async () => {
      const { rows } = await store.query('MATCH ()-[r:LOCATED_IN]->() RETURN r');
      expect(rows).toMatchObject([[{ from: 'place/valmora', to: 'country/QN', properties: { source: 'knowledge' } }]]);
    });

    test('gives numbers, text, dates, lists, maps and nulls alike', async () => {
      const { columns, rows } = await store.query(
        "RETURN 1 AS i, 7/2 AS q, 1.5 AS f, 2.0 AS w, 9007199254740993 AS big, true AS b, null AS n, [1, null, 'x', [2]] AS l, {b: 1, a: null} AS m, 'Žđ🌊' AS s, date('2031-03-03') AS d, datetime('2031-03-03T10:00:00Z') AS dt, duration('P1D') AS du, [] AS e, -3 AS neg",
      );
      expect(columns).toEqual(['i', 'q', 'f', 'w', 'big', 'b', 'n', 'l', 'm', 's', 'd', 'dt', 'du', 'e', 'neg']);
      expect(rows).toEqual([
        [
          1,
          3,
          1.5,
          2,
          '9007199254740993',
          true,
          null,
          [1, null, 'x', [2]],
          { a: null, b: 1 },
          'Žđ🌊',
          '2031-03-03',
          '2031-03-03T10:00:00Z',
          'P1D',
          [],
          -3,
        ],
      ]);
    });

    test('stores whole fractions as fractions, counts as integers and exact days as dates', async () => {
      expect(await one(store, "MATCH (:Person)-[r:SAID]->(:Statement {key: 'statement/en'}) RETURN r.evidence_confidence[0] / 2")).toBe(
        0.5,
      );
      expect(await one(store, 'MATCH ()-[r:RESTATES]->() RETURN r.similarity / 2')).toBe(0.5);
      expect(await one(store, "MATCH (g {key: 'group/42-countries'}) RETURN g.count / 5")).toBe(8);
      expect(await one(store, "MATCH (e:Event {key: 'event/forum'}) RETURN e.start_date.month")).toBe(3);
      expect(await one(store, "MATCH (e:Event {key: 'event/forum'}) RETURN e.start")).toBe('2031-03-03');
      expect(await one(store, "MATCH (e:Event {key: 'event/workshop'}) RETURN e.start_date")).toBeNull();
      expect(await one(store, "MATCH (e:Event {key: 'event/dinner'}) RETURN e.start_date")).toBeNull();
      expect(await one(store, "MATCH (e:Event) WHERE e.start_date >= date('2031-01-01') RETURN count(e)")).toBe(1);
      expect(await one(store, "MATCH (a:Article {key: 'article/vi'}) RETURN a.text CONTAINS '🌊'")).toBe(true);
      expect(await one(store, "MATCH (n {key: 'org/harbour-post'}) RETURN n.mention_article")).toBeNull();
    });

    test('names columns as they are written, and keeps their order', async () => {
      const query =
        'MATCH (n:Person) /* who */ RETURN DISTINCT n.label  AS `the name`, 1+1, size( n.aliases ), n.key ORDER BY n.key LIMIT 1 // end';
      expect((await store.query(query)).columns).toEqual(['the name', '1+1', 'size( n.aliases )', 'n.key']);
    });

    test('takes parameters of every type', async () => {
      const parameters = { t: 'Ž', i: 3, f: 0.5, l: ['a', 1], m: { x: null }, b: false };
      expect((await store.query('RETURN $t, $i / 2, $f, $l, $m, $b', parameters)).rows).toEqual([
        ['Ž', 1, 0.5, ['a', 1], { x: null }, false],
      ]);
      expect(await one(store, 'MATCH (n:Person {key: $key}) RETURN n.label', { key: 'person/le-thi-suong' })).toBe('Lê Thị Sương');
      expect(await errorCode(store, 'RETURN $missing')).toBe('query-parameter');
    });

    test('reloading gives exactly the same, and another graph replaces all', async () => {
      const before = await dump(store);
      await store.load(facts());
      expect(await dump(store)).toBe(before);
      const some: FactGraph = { nodes: facts().nodes.slice(0, 5), edges: [] };
      await store.load(some);
      expect(await one(store, 'MATCH (n) WHERE n.key IS NOT NULL RETURN count(n)')).toBe(5);
      await store.load({ nodes: [], edges: [] });
      expect(await one(store, 'MATCH (n) WHERE n.key IS NOT NULL RETURN count(n)')).toBe(0);
      await store.load(facts());
      expect(await dump(store)).toBe(before);
    });

    test('upserting adds and replaces and leaves the rest; twice is once', async () => {
      const graph = facts();
      const added = structuredClone(graph.nodes.find((node) => node.key === 'person/budi-raharja')!);
      added.key = 'person/new-person';
      added.attributes.label = 'New Person';
      const changed = structuredClone(graph.nodes.find((node) => node.key === 'place/valmora')!);
      changed.attributes.label = 'Valmora-on-Sea';
      delete (changed.attributes as { wikidata?: string }).wikidata;
      changed.attributes.aliases = [];
      const met = structuredClone(graph.edges.find((edge) => edge.attributes.type === 'MET')!);
      met.attributes.evidence = met.attributes.evidence.map((item) => ({ ...item, note: 'seen again' }));
      const says = { ...structuredClone(met), key: 'MET:new', source: 'person/new-person', target: 'person/ana-zukova' };
      const change: FactGraph = { nodes: [added, changed], edges: [met, says] };
      const report = await store.upsert(change);
      expect(report).toMatchObject({ nodesCreated: 1, relationshipsCreated: 1, nodesDeleted: 0, relationshipsDeleted: 0 });
      expect(await one(store, 'MATCH (n) WHERE n.key IS NOT NULL RETURN count(n)')).toBe(graph.nodes.length + 1);
      expect(await one(store, 'MATCH ()-[r]->() RETURN count(r)')).toBe(graph.edges.length + 1);
      const { rows } = await store.query("MATCH (n:Entity {key: 'place/valmora'}) RETURN n.label, n.aliases, size(n.mention_article)");
      expect(rows).toEqual([['Valmora-on-Sea', null, 2]]);
      expect(await one(store, "MATCH (:Actor:Entity {key: 'person/new-person'})-[r:MET]->(b) RETURN r.evidence_note[0]")).toBe(
        'seen again',
      );
      const once = await dump(store);
      expect(await store.upsert(change)).toMatchObject({ nodesCreated: 0, relationshipsCreated: 0 });
      expect(await dump(store)).toBe(once);
      await store.load(graph);
    });

    test('an edge without its end is an error and changes nothing', async () => {
      const before = await dump(store);
      const lost = { ...structuredClone(facts().edges[0]!), key: 'X:1', target: 'person/nobody' };
      await expect(store.upsert({ nodes: [], edges: [lost] })).rejects.toThrow(/person\/nobody/);
      expect(await dump(store)).toBe(before);
    });

    test('an article can be taken out, and leaves no trace', async () => {
      await store.removeArticle('article/en');
      expect(
        await one(
          store,
          "MATCH (n) WHERE n.key = 'article/en' OR n.article = 'article/en' OR 'article/en' IN n.mention_article RETURN count(n)",
        ),
      ).toBe(0);
      expect(await one(store, "MATCH ()-[r]->() WHERE 'article/en' IN r.evidence_article RETURN count(r)")).toBe(0);
      const keys = (await store.query('MATCH (n:Entity) RETURN n.key ORDER BY n.key')).rows.flat();
      expect(keys).toContain('person/ana-zukova');
      expect(keys).toContain('country/QN');
      expect(keys).not.toContain('org/alliance');
      expect(keys).not.toContain('group/42-countries');
      const { rows } = await store.query(
        "MATCH ({key: 'person/ana-zukova'})-[r:HOLDS_POSITION|ATTENDED]->() RETURN type(r), r.evidence_article, r.evidence_rule, size(r.evidence_start) ORDER BY type(r)",
      );
      expect(rows).toEqual([['ATTENDED', ['article/fr'], ['attended-plain'], 1]]);
      const signed = await store.query('MATCH ()-[r:SIGNED]->(i) RETURN r.evidence_article, i.mention_article');
      expect(signed.rows).toEqual([[['article/fr'], ['article/fr']]]);
      await store.removeArticle('article/en');
      await store.load(facts());
      expect(await one(store, 'MATCH (n) WHERE n.key IS NOT NULL RETURN count(n)')).toBe(facts().nodes.length);
    });

    test('errors have codes and one line, and the store goes on', async () => {
      expect(await errorCode(store, 'MATCH (n RETURN n')).toBe('query-syntax');
      expect(await errorCode(store, 'RETURN nobody')).toBe('query-syntax');
      expect(await errorCode(store, 'RETURN noSuchFunction(1)')).toBe('query-syntax');
      expect(await errorCode(store, '   ')).toBe('query-syntax');
      expect(await errorCode(store, 'RETURN 1 / 0')).toBe('query-failed');
      expect(await one(store, 'RETURN 1')).toBe(1);
    });

    test('refuses to write, and nothing is written', async () => {
      const before = await dump(store);
      for (const query of WRITING) expect(await errorCode(store, query), query).toBe('query-refused');
      expect(await dump(store)).toBe(before);
    });

    test('refuses files, the network and administration', async () => {
      for (const query of REACHING) expect(await errorCode(store, query), query).toBe('query-refused');
    });

    test('refuses more than one statement', async () => {
      expect(await errorCode(store, 'RETURN 1; RETURN 2')).toBe('query-refused');
      expect(await errorCode(store, 'RETURN 1; MATCH (n) DETACH DELETE n;')).toBe('query-refused');
      expect(await one(store, "RETURN ';' AS text;")).toBe(';');
    });

    test('a query that runs away is stopped and says so; the next one is answered', async () => {
      const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN count(*)';
      const started = performance.now();
      expect(await errorCode(store, endless, {}, { timeoutMs: 500 })).toBe('query-timeout');
      expect(performance.now() - started).toBeLessThan(5000);
      expect(await one(store, 'MATCH (n:Person) RETURN count(n)')).toBe(4);
    });

    test('a query that takes too much memory is stopped and says so; the next one is answered', async () => {
      const greedy =
        "UNWIND range(1, 50000000) AS a WITH collect('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' + toString(a)) AS l RETURN size(l)";
      expect(await errorCode(store, greedy, {}, { timeoutMs: 60_000, maxMemoryMb: 300 })).toBe('query-memory');
      expect(await one(store, 'MATCH (n:Person) RETURN count(n)')).toBe(4);
    }, 90_000);

    test('gives no more rows than asked for, and says that there are more', async () => {
      const limited = await store.query('UNWIND range(1, 100000) AS x RETURN x', {}, { maxRows: 7 });
      expect(limited.rows).toEqual([[1], [2], [3], [4], [5], [6], [7]]);
      expect(limited.truncated).toBe(true);
      expect((await store.query('UNWIND range(1, 7) AS x RETURN x', {}, { maxRows: 7 })).truncated).toBe(false);
    });

    test('answers several questions at once', async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => one(store, 'RETURN $i', { i })));
      expect(answers).toEqual(Array.from({ length: 20 }, (_, i) => i));
    });

    test('closing twice is fine, and a closed store says that it is closed', async () => {
      const other = await open();
      await other.close();
      await other.close();
      await expect(other.query('RETURN 1')).rejects.toMatchObject({ code: 'store-closed' });
    });
  });
}

/** Where "met" stands in the English article. */
const MET_AT = 207;

export const WRITING: readonly string[] = [
  'CREATE (n:Person {key: "x"})',
  'create (n)',
  'MATCH (n) SET n.label = 1',
  'MATCH (n) REMOVE n.label',
  'MATCH (n) DETACH DELETE n',
  'MATCH (n) WITH n LIMIT 1 DELETE n',
  'MERGE (n:Person {key: "x"}) RETURN n',
  'MATCH (n) FOREACH (x IN [1] | SET n.a = x)',
  'MATCH (n) CALL { WITH n SET n.a = 1 } RETURN 1',
  'MATCH (n) CALL (n) { SET n.a = 1 } IN TRANSACTIONS',
  'RETURN 1 AS x /* */ UNION CREATE (n) RETURN 1 AS x',
  'MATCH (n) WHERE n.x=1SET n.y=2',
  'MATCH (n) WHERE n.x > 1.SET n.y = 2',
  'EXPLAIN CREATE (n)',
  'PROFILE CREATE (n)',
  'CREATE INDEX x FOR (n:Person) ON (n.label)',
  'DROP INDEX key_Person',
  'CREATE CONSTRAINT x FOR (n:Person) REQUIRE n.label IS UNIQUE',
  'INSERT (:Person {key: "x"})',
  '\\u0043REATE (n)',
];

export const REACHING: readonly string[] = [
  "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  "load csv with headers from 'http://127.0.0.1:1/x' as line return line",
  "UNWIND [1] AS x LOAD/**/CSV FROM '/etc/passwd' AS line RETURN line",
  "RETURN 1 AS a UNION LOAD CSV FROM '/etc/passwd' AS a RETURN a",
  "MATCH (n) WHERE n.x=1LOAD CSV FROM '/etc/passwd' AS a RETURN a",
  "\\u004cOAD CSV FROM '/etc/passwd' AS line RETURN line",
  "RETURN '\\u0027 AS a LOAD CSV FROM \\u0027/etc/passwd\\u0027 AS line RETURN line //'",
  "CALL apoc.load.json('http://127.0.0.1:1/')",
  "CALL `apoc`.`load`.json('file:///etc/passwd') YIELD value RETURN value",
  'RETURN apoc.util.sleep(1)',
  'CALL dbms.components()',
  'CALL dbms.listConfig()',
  'CALL db.createLabel("X")',
  'CALL tx.setMetaData({a: 1})',
  'CALL dbms.killQuery("1")',
  'SHOW USERS',
  'SHOW DATABASES',
  'SHOW SETTINGS',
  'TERMINATE TRANSACTION "neo4j-transaction-1"',
  'USE system MATCH (n) RETURN n',
  'CREATE USER jake SET PASSWORD "abc12345"',
  'STOP DATABASE neo4j',
  'CYPHER runtime=slotted RETURN 1',
  'RETURN 1 NEXT CALL dbms.components() YIELD name RETURN name',
];
