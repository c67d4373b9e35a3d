// npm run bench:stores [-- --nodes 100000 --edges 500000 --pairs 1 --no-neo4j]: the stores on a made graph, beside the same
// questions asked of graphology, and push beside a bare UNWIND loop with the same driver on the same server version.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { findMissing, startNeo4j } from '../neo4j/server.mjs';
import { madeGraph, seeded } from './made-graph.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = (path) => import(pathToFileURL(join(root, 'dist/src', path)).href);
const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '100000' },
    edges: { type: 'string', default: '500000' },
    pairs: { type: 'string', default: '1' },
    'no-neo4j': { type: 'boolean', default: false },
  },
});

const { EmbeddedStore, openGraphDirectory, pushGraph } = await built('stores/index.js');
const { toGraph } = await built('graph/index.js');
const { parseFacts } = await built('cli/stores.js');
const { graphRecords } = await built('stores/records.js');
const { serverProperties } = await built('stores/neo4j/values.js');
const { CONSTRAINTS } = await built('stores/neo4j/schema.js');

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const timed = async (work) => {
  const started = performance.now();
  const value = await work();
  return [performance.now() - started, value];
};

const QUESTIONS = [
  {
    name: 'what did they say',
    cypher: 'MATCH (a:Person {key: $key})-[:SAID]->(s:Statement) RETURN s.text, s.date ORDER BY s.date, s.text',
    walk: (reference, key) => reference.filterOutEdges(key, (_, { type }) => type === 'SAID').length,
  },
  {
    name: 'who attended the same events',
    cypher:
      'MATCH (a:Person {key: $key})-[:ATTENDED]->(e:Event)<-[:ATTENDED]-(o:Person) WHERE o.key <> $key RETURN o.key AS other, count(DISTINCT e) AS n ORDER BY n DESC, other',
    walk: (reference, key) => {
      const others = new Set();
      reference.forEachOutEdge(key, (_, { type }, _a, event) => {
        if (type !== 'ATTENDED') return;
        reference.forEachInEdge(event, (_b, edge, other) => {
          if (edge.type === 'ATTENDED' && other !== key && other.startsWith('person/')) others.add(other);
        });
      });
      return others.size;
    },
  },
  {
    name: 'which positions do they hold',
    cypher: 'MATCH (a:Person {key: $key})-[r:HOLDS_POSITION]->(o) RETURN r.title, o.label, r.evidence_rule ORDER BY r.title, o.label',
    walk: (reference, key) => reference.filterOutEdges(key, (_, { type }) => type === 'HOLDS_POSITION').length,
  },
  {
    name: 'all about them',
    cypher: 'MATCH (a:Person {key: $key})-[r]-(x) RETURN type(r), x.key ORDER BY type(r), x.key',
    walk: (reference, key) => reference.degree(key),
  },
  {
    name: 'how are two people connected',
    cypher: 'MATCH p = shortestPath((a:Person {key: $key})-[*..6]-(b:Person {key: $other})) RETURN p',
    walk: (reference, key, other) => (distance(reference, key, other) === undefined ? 0 : 1),
  },
];

function distance(reference, from, to) {
  let [border, depth] = [[from], 0];
  const seen = new Set(border);
  while (border.length > 0 && depth < 6) {
    depth++;
    const next = [];
    for (const key of border) {
      for (const neighbour of reference.neighbors(key)) {
        if (neighbour === to) return depth;
        if (!seen.has(neighbour)) {
          seen.add(neighbour);
          next.push(neighbour);
        }
      }
    }
    border = next;
  }
  return undefined;
}

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
console.log(`node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}`);

await benchSample();
const graph = madeGraph({ nodes: Number(values.nodes), edges: Number(values.edges), seed: 1 });
console.log(`\nmade graph: ${graph.nodes.length} nodes, ${graph.edges.length} edges`);
await benchEmbedded();
if (!values['no-neo4j']) await benchPush();

/** The command's own work on the sample articles: open an index that is up to date, and the first answer. */
async function benchSample() {
  const out = join(folder, 'sample');
  execFileSync(process.execPath, [join(root, 'dist/src/cli/bin.js'), 'build', join(root, 'graph-data/articles'), '--out', out], {
    stdio: 'ignore',
  });
  await (await openGraphDirectory(out, { parse: parseFacts })).close();
  const times = [];
  for (let i = 0; i < 15; i++) {
    const [ms] = await timed(async () => {
      const store = await openGraphDirectory(out, { parse: parseFacts });
      const { rows } = await store.query('MATCH (a:Actor)-[:SAID]->(s) RETURN a.label, count(s) AS n ORDER BY n DESC, a.label LIMIT 5');
      if (rows.length === 0) throw new Error('the sample graph is empty');
      await store.close();
    });
    times.push(ms);
  }
  console.log(
    `sample graph, open and first answer: median ${median(times).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms of ${times.length}`,
  );
}

async function benchEmbedded() {
  const file = join(folder, 'graph.grafeo');
  const store = new EmbeddedStore(file);
  const [load] = await timed(() => store.load(graph));
  const size = (statSync(file).size / 1e6).toFixed(0);
  const [open] = await timed(() => store.open());
  const { engine, version } = await store.info();
  console.log(`${engine} ${version}: load ${seconds(load)} (file ${size} MB), open ${seconds(open)}`);
  const [memory, reference] = await timed(() => toGraph(graph));
  console.log(`graphology: load ${seconds(memory)} (in memory)`);
  const random = seeded(99);
  const people = graph.nodes.filter((node) => node.attributes.kind === 'Person').map((node) => node.key);
  const actors = Array.from({ length: 60 }, () => people[Math.floor(random() * people.length)]);
  console.log('question of one actor                    grafeo median    first   graphology median');
  for (const { name, cypher, walk } of QUESTIONS) {
    const [mine, theirs] = [[], []];
    for (const [i, key] of actors.entries()) {
      const other = actors[(i + 1) % actors.length];
      const [a, answer] = await timed(() => store.query(cypher, { key, ...(cypher.includes('$other') ? { other } : {}) }));
      const [b, expected] = await timed(() => walk(reference, key, other));
      if (answer.rows.length !== expected) throw new Error(`${name} of ${key}: ${answer.rows.length} rows, graphology finds ${expected}`);
      mine.push(a);
      theirs.push(b);
    }
    console.log(
      `${name.padEnd(40)} ${median(mine).toFixed(2).padStart(10)} ms ${mine[0].toFixed(0).padStart(5)} ms ${median(theirs).toFixed(2).padStart(16)} ms`,
    );
  }
  const [scan] = await timed(() => store.query("MATCH (s:Statement) WHERE toLower(s.text) CONTAINS 'harbour river' RETURN count(s)"));
  const [count] = await timed(() => store.query('MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS n ORDER BY type'));
  console.log(`whole graph: text search in all statements ${scan.toFixed(0)} ms, count by type ${count.toFixed(0)} ms`);
  await store.close();
}

async function benchPush() {
  const missing = findMissing();
  if (missing) {
    console.log(`!! push was not measured: ${missing}`);
    return;
  }
  const times = { push: [], bare: [] };
  for (let pair = 0; pair < Number(values.pairs); pair++) {
    for (const name of pair % 2 === 0 ? ['bare', 'push'] : ['push', 'bare']) {
      const server = await startNeo4j({ heap: '3g', log: console.error });
      const [ms] = await timed(() =>
        name === 'push' ? pushGraph({ uri: server.uri, database: 'neo4j' }, graph, { prune: false }) : bareLoop(server.uri),
      );
      console.log(`neo4j ${server.version}, ${name}: ${seconds(ms)}`);
      times[name].push(ms);
      if (name === 'push') {
        const [again, report] = await timed(() => pushGraph({ uri: server.uri, database: 'neo4j' }, graph, { prune: true }));
        console.log(`  the same push again: ${seconds(again)}, ${JSON.stringify(report.counts)}`);
      }
      await server.stop();
    }
  }
  console.log(`push at ${(median(times.bare) / median(times.push)).toFixed(2)} of the speed of a bare UNWIND loop`);
}

/** What one would write by hand: the same constraints, statements, rows and batches; nothing checked, nothing resumed. */
async function bareLoop(uri) {
  const driver = neo4j.driver(uri);
  const session = driver.session();
  for (const statement of CONSTRAINTS) await session.run(statement);
  const { nodes, relationships } = graphRecords(graph);
  const groups = new Map();
  const kinds = new Map(nodes.map((node) => [node.key, node.kind]));
  const put = (statement, row) => groups.get(statement)?.push(row) ?? groups.set(statement, [row]);
  for (const { key, kind, labels, properties } of nodes) {
    const more = labels.length > 1 ? `, n:${labels.slice(1).join(':')}` : '';
    put(`UNWIND $rows AS row MERGE (n:${kind} {key: row.key}) SET n = row.properties${more}`, { key, properties });
  }
  for (const { key, type, from, to, properties } of relationships) {
    const [a, b] = [kinds.get(from), kinds.get(to)];
    put(
      `UNWIND $rows AS row MATCH (a:${a} {key: row.from}) MATCH (b:${b} {key: row.to}) MERGE (a)-[r:${type} {key: row.key}]->(b) SET r = row.properties`,
      { key, from, to, properties },
    );
  }
  for (const [statement, rows] of groups) {
    for (let i = 0; i < rows.length; i += 5000) {
      await session.run(statement, {
        rows: rows.slice(i, i + 5000).map((row) => ({ ...row, properties: serverProperties(row.properties) })),
      });
    }
  }
  await session.close();
  await driver.close();
}
