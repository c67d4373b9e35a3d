import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeGraphJson } from '../../src/formats/index.ts';
import { toGraph } from '../../src/graph/index.ts';
import { NAMED_QUERIES } from '../../src/stores/index.ts';
import { facts } from '../stores/facts.ts';
import { runCli } from './harness.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-query-'));
  writeFileSync(join(folder, 'graph.json'), writeGraphJson(toGraph(facts())));
  const first = await runCli(['query', '--graph', folder, 'RETURN 1 AS one']);
  expect(first.err).toContain('there is none');
});
afterAll(() => rmSync(folder, { recursive: true }));

const query = (...args: string[]) => runCli(['query', '--graph', folder, ...args]);

describe('query', () => {
  test('prints a table, CSV and JSON', async () => {
    const cypher =
      "MATCH (p:Person) WHERE p.label STARTS WITH 'T' RETURN p.label AS name, size(p.aliases) AS n, p.nothing AS none, ['a,b', 'c'] AS list";
    expect(await query(cypher)).toEqual({
      code: 0,
      err: '',
      out: 'name          n  none  list\n------------  -  ----  ------\nTomás Ibarra  1        a,b; c\n',
    });
    expect((await query(cypher, '--format', 'csv')).out).toBe('name,n,none,list\r\nTomás Ibarra,1,,"a,b; c"\r\n');
    expect(JSON.parse((await query(cypher, '--format', 'json')).out)).toEqual([
      { name: 'Tomás Ibarra', n: 1, none: null, list: ['a,b', 'c'] },
    ]);
    expect((await query('MATCH (n:Nothing) RETURN n', '--format', 'json')).out).toBe('[\n]\n');
  });

  test('prints nodes, relationships and paths in words', async () => {
    const { out } = await query('MATCH p = (a)-[r:MET]->(b) RETURN a, r, p', '--format', 'csv');
    expect(out.split('\r\n')[1]).toBe(
      '"(Person person/tomas-ibarra ""Tomás Ibarra"")",(person/tomas-ibarra)-[MET]->(person/ana-zukova),"(Person person/tomas-ibarra ""Tomás Ibarra"")-[MET]->(Person person/ana-zukova ""Ana Žukova"")"',
    );
  });

  test('takes parameters, files, standard input and named queries', async () => {
    expect((await query('RETURN $a + 1 AS x, $b AS y', '--param', 'a=1', '--param', 'b=z', '--format', 'csv')).out).toBe('x,y\r\n2,z\r\n');
    const file = join(folder, 'question.cypher');
    writeFileSync(file, 'RETURN 5 AS five');
    expect((await query('--file', file, '--format', 'csv')).out).toBe('five\r\n5\r\n');
    const stdin = (async function* () {
      yield Buffer.from('RETURN ');
      yield Buffer.from('6 AS six');
    })();
    expect((await runCli(['query', '--graph', folder, '--file', '-', '--format', 'csv'], { stdin })).out).toBe('six\r\n6\r\n');
    expect((await query('--name', 'co-hosts')).out).toContain('Alliance of Coasts  Ministry of Ports');
  });

  test('lists every named query with what it takes', async () => {
    const { out } = await runCli(['query', '--list']);
    for (const { name, description, parameters } of NAMED_QUERIES) {
      expect(out).toContain(`${name}\n    ${description}\n`);
      for (const parameter of parameters) expect(out).toContain(`--param ${parameter.name}=`);
    }
  });

  test('says that there are more rows', async () => {
    const { out, err } = await query('UNWIND range(1, 9) AS x RETURN x', '--max-rows', '2', '--format', 'csv');
    expect(out).toBe('x\r\n1\r\n2\r\n');
    expect(err).toContain('only the first 2 rows');
  });

  test.each<[number, RegExp, string[]]>([
    [1, /would write/, ['MATCH (n) DELETE n']],
    [
      1,
      /Query stopped: it ran longer than 0.3 s/,
      ['UNWIND range(1,100000) AS a UNWIND range(1,100000) AS b WITH a, b WHERE a * b < 0 RETURN 1', '--timeout', '0.3'],
    ],
    [1, /"a" is not a parameter/, ['RETURN $a', '--param', 'a']],
    [1, /Missing parameter: \$a/, ['RETURN $a']],
    [1, /cannot read the query/, ['--file', '/nowhere/question.cypher']],
    [1, /there is no graph.json/, ['RETURN 1', '--graph', '/nowhere']],
    [2, /give one query/, []],
    [2, /give one query/, ['RETURN 1', '--file', 'x']],
    [2, /--max-rows takes a number/, ['RETURN 1', '--max-rows', 'many']],
    [1, /not a Neo4j address/, ['RETURN 1', '--neo4j', 'localhost']],
  ])('exit %i: %s', async (code, message, args) => {
    const result = await query(...args);
    expect(result.err).toMatch(message);
    expect([result.code, result.out]).toEqual([code, '']);
  });
});

describe('push and export', () => {
  test('push wants an address, without a password in it', async () => {
    expect((await runCli(['push', '--graph', folder])).code).toBe(2);
    const leak = await runCli(['push', '--graph', folder, '--uri', 'bolt://me:secret@127.0.0.1:1']);
    expect([leak.code, leak.err.includes('secret')]).toEqual([1, false]);
  });

  test('export writes files and the command that takes them', async () => {
    const csv = await runCli(['export', '--graph', folder, '--out', join(folder, 'csv')]);
    expect(csv.out).toMatch(
      /^cd .* && neo4j-admin database import full neo4j .*--nodes=nodes-Person.csv.*--relationships=relationships-SAID.csv/,
    );
    for (const name of csv.out.match(/(?:nodes|relationships)-\w+\.csv/g) ?? []) expect(readdirSync(join(folder, 'csv'))).toContain(name);
    const people = readFileSync(join(folder, 'csv', 'nodes-Person.csv'), 'utf8').split('\n');
    expect(people[0]).toMatch(/^key:ID,:LABEL,aliases:string\[\],/);
    expect(people).toHaveLength(6);
    const cypher = await runCli(['export', '--graph', folder, '--out', join(folder, 'script'), '--format', 'cypher']);
    expect(cypher.out).toMatch(/cypher-shell .*graph\.cypher/);
    expect(readFileSync(join(folder, 'script', 'graph.cypher'), 'utf8')).toContain('MERGE (n:Person {key: row.key})');
  });
});
