import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnNames, readOnlyQuery } from '../../src/stores/index.ts';
import { REACHING, WRITING } from './contract.ts';

const refused = expect.objectContaining({ code: 'query-refused' });

describe('what a query box may ask', () => {
  test.each([...WRITING, ...REACHING])('refused: %s', (query) => {
    expect(() => readOnlyQuery(query)).toThrow(refused);
  });

  test.each([
    'MATCH (n) RETURN n',
    'MATCH (n) WHERE n.set = 1 AND n.`create` = 2 RETURN n.delete AS set',
    'MATCH (n:Set|Delete)-[r:CREATE]->() RETURN n {.set, load: 1} AS m',
    'RETURN \'CREATE (n) DELETE n; LOAD CSV FROM "x"\' AS text',
    'RETURN "it\\"s; DROP" AS `DELETE; x` // CREATE (n)',
    'MATCH (n) /* MERGE (m); */ RETURN n;',
    'MATCH (start)-[stop]->(show) RETURN start, stop, show',
    'MATCH (n) CALL { WITH n MATCH (n)--(m) RETURN count(m) AS c } RETURN n, c',
    'MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS c } RETURN n, c',
    'CALL db.labels() YIELD label RETURN label',
    "CALL db.index.fulltext.queryNodes('rapporteur_text', 'x') YIELD node RETURN node",
    'RETURN $set, $`load`, $create',
    'UNWIND [1, 2] AS x RETURN x ORDER BY x SKIP 1 LIMIT 1',
    'EXPLAIN MATCH (n) RETURN n',
    'MATCH (apoc)-->(dbms) RETURN apoc.name, dbms.x.y',
  ])('answered: %s', (query) => {
    expect(readOnlyQuery(query)).toBeTypeOf('string');
  });

  test('comments never reach an engine, and positions stay', () => {
    expect(readOnlyQuery('MATCH (n) // one\nRETURN /* two\n */ n')).toBe('MATCH (n)       \nRETURN       \n    n');
    expect(readOnlyQuery("RETURN '// not a comment /* nor this */'")).toBe("RETURN '// not a comment /* nor this */'");
  });

  test('a writing clause is found wherever it stands outside text and comments', () => {
    const filler = fc.constantFrom(
      ' ',
      '\n',
      '\t',
      ' /* x */ ',
      " 'a;b' ",
      ' `q` ',
      '(',
      ')',
      '{',
      ' 1',
      ' "x" ',
      '\u00a0',
      '\u200b ',
      ' // c\n',
    );
    const clause = fc.constantFrom('CREATE', 'merge', 'Set', 'DELETE', 'detach', 'remove', 'FOREACH', 'LOAD', 'load', 'INSERT');
    fc.assert(
      fc.property(fc.array(filler), clause, fc.array(filler), (before, word, after) => {
        const query = `MATCH (n)${before.join('')} ${word} (m)${after.join('')}`;
        expect(() => readOnlyQuery(query)).toThrow(refused);
      }),
    );
  });

  test('any text at all is judged, quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        try {
          readOnlyQuery(query);
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^query-/) });
        }
      }),
    );
    const started = performance.now();
    for (const long of ["'".repeat(100_000), '/*'.repeat(100_000), '\\'.repeat(100_000), '`'.repeat(100_001), '(.'.repeat(100_000)]) {
      try {
        readOnlyQuery(`RETURN ${long}`);
      } catch (error) {
        expect(error).toMatchObject({ code: 'query-refused' });
      }
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('names of columns', () => {
  test.each<[string, string[] | undefined]>([
    ['RETURN 1', ['1']],
    ['RETURN 1 + 2, [a, b][0] AS x', ['1 + 2', 'x']],
    ['MATCH (n) RETURN DISTINCT n.a, count( * ) ORDER BY n.a SKIP 1 LIMIT 2', ['n.a', 'count( * )']],
    ['MATCH (n) RETURN `n` AS `a ``b`', ['a `b']],
    ['MATCH (`x y`) RETURN `x y`', ['x y']],
    ['RETURN 1 AS x UNION ALL RETURN 2 AS x', ['x']],
    ['CALL { RETURN 1 AS a } RETURN a, {b: [1, 2], c: "x,y"} AS m;', ['a', 'm']],
    ['RETURN "a AS b"', ['"a AS b"']],
    ['RETURN n.limit, n.order', ['n.limit', 'n.order']],
    ['MATCH (n) RETURN *', undefined],
    ['CALL db.labels()', undefined],
  ])('%s', (query, names) => {
    expect(columnNames(query)).toEqual(names);
  });
});
