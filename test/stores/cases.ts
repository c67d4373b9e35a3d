// The named queries on the made-up graph, with the rows a person worked out from its articles: the same on every engine.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { completeParameters, type GraphStore, NAMED_QUERIES, namedQuery, type Parameters, type Value } from '../../src/stores/index.ts';
import { facts } from './facts.ts';

interface QueryCase {
  query: string;
  parameters: Parameters;
  rows: Value[][];
}

const ZUKOVA = 'Ana Žukova';
const BERTHS = 'Ships need clean berths';
const QUAYS = 'les navires avaient besoin de quais propres';
const CLEAN = 'Cảng sạch là tương lai';
const FORUM = 'Blue Harbour Forum';

export const QUERY_CASES: readonly QueryCase[] = [
  {
    query: 'said-about',
    parameters: { about: 'cảng sạch' },
    rows: [
      [ZUKOVA, BERTHS, 'direct', 'en', '2031-03-03', 'article/en'],
      ['Lê Thị Sương', CLEAN, 'direct', 'vi', null, 'article/vi'],
    ],
  },
  { query: 'said-about', parameters: { about: 'QUAIS' }, rows: [[ZUKOVA, QUAYS, 'indirect', 'fr', null, 'article/fr']] },
  { query: 'said-about', parameters: { about: 'zebra' }, rows: [] },
  {
    query: 'statements-by-date',
    parameters: {},
    rows: [
      ['2031-03-03', 'stated', ZUKOVA, BERTHS],
      ['2031-03-05', 'published', ZUKOVA, QUAYS],
      ['2031-04', 'stated', 'Budi Raharja', 'dermaga bersih penting'],
    ],
  },
  { query: 'statements-by-date', parameters: { from: '2031-03-04', to: '2031-03' }, rows: [['2031-03-05', 'published', ZUKOVA, QUAYS]] },
  { query: 'statements-by-date', parameters: { from: 2032 }, rows: [] },
  {
    query: 'officials-said',
    parameters: { country: 'QN' },
    rows: [
      ['Norland', ZUKOVA, 'Minister', BERTHS, '2031-03-03', 'article/en'],
      ['Norland', ZUKOVA, 'Minister', QUAYS, null, 'article/fr'],
    ],
  },
  { query: 'same-statement', parameters: {}, rows: [['fr', QUAYS, 'en', BERTHS, 1]] },
  { query: 'same-statement', parameters: { similarity: 1.5 }, rows: [] },
  {
    query: 'attended-with',
    parameters: { actor: 'sương' },
    rows: ['40 pays', '42 countries', 'Alliance of Coasts', ZUKOVA, 'Ministry of Ports', 'Norland', 'Tomás Ibarra'].map((name) => [
      'Lê Thị Sương',
      name,
      1,
      [FORUM],
    ]),
  },
  { query: 'attended', parameters: { event: 'Lokakarya' }, rows: [['Lokakarya Dermaga', 'Budi Raharja', 'Person', null, 'planned', null]] },
  {
    query: 'co-hosts',
    parameters: {},
    rows: [
      ['Alliance of Coasts', 'Ministry of Ports', FORUM, '2031-03-03'],
      ['Norland', 'Alliance of Coasts', FORUM, '2031-03-03'],
      ['Norland', 'Ministry of Ports', FORUM, '2031-03-03'],
    ],
  },
  {
    query: 'signatories',
    parameters: { instrument: 'charte' },
    rows: [
      ['Berth Charter', ZUKOVA, 'Person', null, null, null, 'held', 1],
      ['Berth Charter', 'Tomás Ibarra', 'Person', '2031-03-03', '2031-03-03', null, 'held', 2],
    ],
  },
  {
    query: 'events-by-place-and-month',
    parameters: {},
    rows: [
      ['?', 'XXXX-03', 1, ['Harbour dinner']],
      ['Selat Timur', '2031-04', 1, ['Lokakarya Dermaga']],
      ['Valmora', '2031-03', 1, [FORUM]],
    ],
  },
  {
    query: 'path',
    parameters: { from: 'Lê Thị Sương', to: 'person/ana-zukova' },
    rows: [[['Lê Thị Sương', FORUM, ZUKOVA], ['ATTENDED', 'ATTENDED'], 2]],
  },
  {
    query: 'path',
    parameters: { from: 'Alliance of Coasts', to: 'Norland' },
    rows: [[['Alliance of Coasts', FORUM, 'Norland'], ['CO_HOSTED', 'HOSTED'], 2]],
  },
  { query: 'path', parameters: { from: 'Budi Raharja', to: ZUKOVA }, rows: [] },
  { query: 'disagreements', parameters: {}, rows: [[FORUM, 'ATTENDED', '40 pays', '42 countries', ['article/fr'], ['article/en']]] },
  {
    query: 'positions',
    parameters: { actor: 'ministry' },
    rows: [[ZUKOVA, 'Minister', 'Ministry of Ports', '2031-03-04', 'holds_position-plain']],
  },
  {
    query: 'most-active',
    parameters: { limit: 2 },
    rows: [
      [ZUKOVA, 'Person', 2, 1],
      ['Budi Raharja', 'Person', 1, 1],
    ],
  },
];

/** Runs every case against a store; every named query has a case. */
export function namedQueriesContract(name: string, open: () => Promise<GraphStore>): void {
  describe(`the named queries: ${name}`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.load(facts());
    }, 120_000);
    afterAll(() => store.close());

    test('each has a case that finds something', () => {
      const found = new Set(QUERY_CASES.filter(({ rows }) => rows.length > 0).map(({ query }) => query));
      expect([...found].sort()).toEqual(NAMED_QUERIES.map((query) => query.name).sort());
    });

    test.each(QUERY_CASES)('$query $parameters', async ({ query, parameters, rows }) => {
      const named = namedQuery(query);
      const answer = await store.query(named.cypher, completeParameters(named, parameters));
      expect(answer.rows).toEqual(rows);
      expect(answer.columns.every((column) => /^[a-zA-Z]+$/.test(column))).toBe(true);
    });
  });
}
