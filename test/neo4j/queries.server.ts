import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { completeParameters, EmbeddedStore, namedQuery, openNeo4jStore } from '../../src/stores/index.ts';
import { namedQueriesContract, QUERY_CASES } from '../stores/cases.ts';
import { dump } from '../stores/contract.ts';
import { facts } from '../stores/facts.ts';

const uri = inject('uri');
describe.skipIf(uri === '')('Neo4j', () => {
  namedQueriesContract('neo4j', () => openNeo4jStore({ uri, database: 'neo4j' }));

  test('both engines hold and answer the same, byte for byte', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rapporteur-both-'));
    const embedded = new EmbeddedStore(join(folder, 'graph.grafeo'));
    const server = await openNeo4jStore({ uri, database: 'neo4j' });
    try {
      await Promise.all([embedded.load(facts()), server.load(facts())]);
      const versions = await Promise.all([embedded.info(), server.info()]);
      console.log(`compared: ${versions.map(({ engine, version }) => `${engine} ${version}`).join(' and ')}`);
      expect(await dump(embedded)).toBe(await dump(server));
      let rows = 0;
      for (const { query, parameters } of QUERY_CASES) {
        const named = namedQuery(query);
        const [one, other] = await Promise.all(
          [embedded, server].map((store) => store.query(named.cypher, completeParameters(named, parameters))),
        );
        expect(JSON.stringify([one?.columns, one?.rows]), query).toBe(JSON.stringify([other?.columns, other?.rows]));
        rows += one?.rows.length ?? 0;
      }
      expect(rows).toBeGreaterThan(20);
      for (const store of [embedded, server]) await store.removeArticle('article/en');
      expect(await dump(embedded)).toBe(await dump(server));
    } finally {
      await Promise.all([embedded.close(), server.close()]);
      await rm(folder, { recursive: true, force: true });
    }
  });
});
