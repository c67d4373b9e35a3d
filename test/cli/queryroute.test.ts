import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queryRoute } from '../../src/cli/queryroute.ts';
import { createSiteServer } from '../../src/cli/server.ts';
import { EmbeddedStore } from '../../src/stores/index.ts';
import { facts } from '../stores/facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-box-'));
let store: EmbeddedStore;
const box = queryRoute(async () => {
  store = new EmbeddedStore(join(folder, 'graph.grafeo'));
  await store.load(facts());
  return store;
});
const server = createSiteServer({ viewer: folder, graph: folder, routes: new Map([['/api/query', box.route]]) });
let url: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/query`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await box.close();
  rmSync(folder, { recursive: true });
});

async function ask(
  body: unknown,
  headers: Record<string, string> = { 'content-type': 'application/json' },
): Promise<[number, Record<string, unknown>]> {
  const response = await fetch(url, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
  return [response.status, (await response.json()) as Record<string, unknown>];
}

describe('the query box', () => {
  test('answers queries and named queries, and lists the named ones', async () => {
    const query = { cypher: 'MATCH (n:Person) RETURN n.label AS name ORDER BY name LIMIT $n', parameters: { n: 1 } };
    expect(await ask(query)).toEqual([200, expect.objectContaining({ columns: ['name'], rows: [['Ana Žukova']], truncated: false })]);
    const [status, { rows }] = await ask({ name: 'disagreements' });
    expect([status, rows]).toEqual([200, [expect.arrayContaining(['40 pays', '42 countries'])]]);
    const list = (await (await fetch(url)).json()) as { name: string }[];
    expect(list.map(({ name }) => name)).toContain('co-hosts');
  });

  test.each([
    [{ cypher: 'CREATE (n)' }, 'query-refused'],
    [{ cypher: "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l" }, 'query-refused'],
    [{ cypher: 'RETURN 1; RETURN 2' }, 'query-refused'],
    [{ cypher: 'MATCH (n' }, 'query-syntax'],
    [{ name: 'no-such-query' }, 'query-unknown'],
    [{ name: 'path' }, 'query-parameter'],
    [{}, 'query-request'],
    [{ cypher: 'RETURN 1', name: 'path' }, 'query-request'],
    ['{', 'query-request'],
    [{ cypher: 'x'.repeat(200_000) }, 'query-size'],
  ])('%j: %s', async (body, code) => {
    expect(await ask(body)).toEqual([400, { code, message: expect.any(String) }]);
  });

  test('a form of another page is refused', async () => {
    expect((await ask('{"cypher": "RETURN 1"}', { 'content-type': 'text/plain' }))[0]).toBe(415);
  });

  test('when the engine is killed the server stays, says so, and answers the next question', async () => {
    const endless = ask({ cypher: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN count(*)' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    process.kill(store.pid as number, 'SIGKILL');
    expect((await endless)[1]['code']).toBe('engine-crashed');
    expect((await ask({ cypher: 'RETURN 1 AS x' }))[1]['rows']).toEqual([[1]]);
  });
});
