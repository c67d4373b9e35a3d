import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { describe, expect, inject, test } from 'vitest';
// @ts-expect-error: a script without types
import { startNeo4j } from '../../scripts/neo4j/server.mjs';
import type { FactGraph } from '../../src/model/index.ts';
import { cypherScript, neo4jCsv, openNeo4jStore, pushGraph } from '../../src/stores/index.ts';
import { dump } from '../stores/contract.ts';
import { facts } from '../stores/facts.ts';

const uri = inject('uri');

/** The fixture with text that is hard to quote. */
function hardFacts(): FactGraph {
  const graph = facts();
  const topic = graph.nodes.find((node) => node.key === 'topic/clean-ports')!;
  topic.attributes.label = 'a "quoted", \\backslashed\\ ; \'label\'\r\nof two lines;\u2028and \t more';
  topic.attributes.aliases = ['a;b', 'c,d', '"e"', 'f\\', '$x', '\\u0041'];
  return graph;
}

describe.skipIf(uri === '')('exports', () => {
  test('the script for cypher-shell gives what push gives, and twice is once', async () => {
    const driver = neo4j.driver(uri);
    const store = await openNeo4jStore({ uri, database: 'neo4j' });
    try {
      await store.load(hardFacts());
      const pushed = await dump(store);
      await driver.executeQuery('MATCH (n) DETACH DELETE n');
      const script = [...cypherScript(hardFacts())].join('');
      for (let round = 0; round < 2; round++) {
        for (const statement of script.split(';\n')) if (statement.trim() !== '') await driver.executeQuery(statement);
        expect(await dump(store)).toBe(pushed);
      }
      const { counts } = await pushGraph({ uri, database: 'neo4j' }, hardFacts(), { prune: true });
      expect(counts).toMatchObject({ nodesCreated: 0, relationshipsCreated: 0, nodesDeleted: 0, propertiesSet: 0 });
    } finally {
      await store.close();
      await driver.close();
    }
  });

  test('neo4j-admin imports the CSV files, and the database holds what push gives', async () => {
    const home = await mkdtemp(join(tmpdir(), 'rapporteur-import-'));
    const store = await openNeo4jStore({ uri, database: 'neo4j' });
    try {
      await store.load(hardFacts());
      const pushed = await dump(store);
      const { files, command } = neo4jCsv(hardFacts());
      for (const [name, lines] of Object.entries(files)) await writeFile(join(home, name), [...lines].join(''));
      const [admin, ...words] = command.split(' ');
      expect(admin).toBe('neo4j-admin');
      const target = fileURLToPath(new URL('../../scripts/neo4j/target/', import.meta.url));
      const classpath = [join(target, 'classes'), (await readFile(join(target, 'classpath.txt'), 'utf8')).trim()].join(delimiter);
      const opens = ['java.nio', 'java.lang'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
      const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: home };
      const imported = spawnSync('java', [...opens, '-cp', classpath, 'org.neo4j.cli.AdminTool', ...words], {
        cwd: home,
        env,
        encoding: 'utf8',
      });
      expect(imported.status, imported.stdout + imported.stderr).toBe(0);
      const server = (await startNeo4j({ folder: home })) as { uri: string; stop(): Promise<void> };
      try {
        const other = await openNeo4jStore({ uri: server.uri, database: 'neo4j' });
        expect(await dump(other)).toBe(pushed);
        const { counts } = await pushGraph({ uri: server.uri, database: 'neo4j' }, hardFacts(), { prune: true });
        expect(counts).toMatchObject({ nodesCreated: 0, relationshipsCreated: 0, nodesDeleted: 0, propertiesSet: 0 });
        await other.close();
      } finally {
        await server.stop();
      }
    } finally {
      await store.close();
      await rm(home, { recursive: true, force: true });
    }
  }, 180_000);
});
