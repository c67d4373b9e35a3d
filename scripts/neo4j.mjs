// npm run neo4j [-- --port 7687] [--data FOLDER]: a Neo4j server to push to and to ask, until Ctrl-C.
// With NEO4J_PASSWORD set, it asks for that password (user neo4j).
import { parseArgs } from 'node:util';
import { findMissing, startNeo4j } from './neo4j/server.mjs';

const { values } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' } } });
const missing = findMissing();
if (missing) {
  console.error(`${missing}. With Docker, use the official image instead: docker compose up`);
  process.exit(1);
}
const started = performance.now();
const server = await startNeo4j({
  ...(values.port ? { port: Number(values.port) } : {}),
  ...(values.data ? { folder: values.data } : {}),
  ...(process.env.NEO4J_PASSWORD ? { password: process.env.NEO4J_PASSWORD } : {}),
  log: console.error,
});
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Neo4j ${server.version} answers on ${server.uri} after ${seconds} s; data in ${server.folder}. Ctrl-C stops it.`);
console.log(`  rapporteur push --uri ${server.uri}`);
console.log(`  rapporteur query --neo4j ${server.uri} "MATCH (n) RETURN count(n)"`);
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (!stopping) void server.stop();
    stopping = true;
  });
}
await server.ended;
process.exitCode = stopping ? 0 : 1;
