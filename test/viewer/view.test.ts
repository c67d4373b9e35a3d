import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layout, toGraph } from '../../src/graph/index.ts';
import { EDGE_TYPES, NODE_KINDS } from '../../src/model/index.ts';
import { createStore } from '../../viewer/src/store/store.ts';
import { FIRST_VIEW, type View, viewFromHash, viewToHash } from '../../viewer/src/store/view.ts';
import { sampleFacts } from '../graph/sample.ts';

const key = fc.string({ unit: 'grapheme', minLength: 1 });
const offset = fc.nat(100_000);
const coordinate = fc.integer({ min: -30_000, max: 30_000 }).map((n) => n / 1e4 + 0);
const anyView: fc.Arbitrary<View> = fc.record(
  {
    selection: fc.record({ kind: fc.constantFrom('node' as const, 'edge' as const), key }),
    reading: fc.oneof(
      key.filter((article) => !/:\d+-\d+$/.test(article)).map((article) => ({ article })),
      fc.record({ article: key, start: offset, end: offset }),
    ),
    camera: fc.record({ x: coordinate, y: coordinate, ratio: fc.integer({ min: 1, max: 30_000 }).map((n) => n / 1e4) }),
    query: fc.string({ unit: 'grapheme' }),
    hiddenKinds: fc.subarray([...NODE_KINDS]),
    hiddenTypes: fc.subarray([...EDGE_TYPES]),
  },
  { requiredKeys: ['query', 'hiddenKinds', 'hiddenTypes'] },
);

describe('the address', () => {
  test('brings back every view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(viewFromHash(viewToHash(view))).toEqual(view);
      }),
    );
  });

  test('is empty for the first view and readable for others', () => {
    expect(viewToHash(FIRST_VIEW)).toBe('');
    expect(viewToHash({ ...FIRST_VIEW, selection: { kind: 'node', key: 'person/ana-zukova' } })).toBe('#node=person/ana-zukova');
    expect(viewToHash({ ...FIRST_VIEW, reading: { article: 'article/en', start: 3, end: 9 } })).toBe('#read=article/en:3-9');
  });

  test('opens the graph whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        const view = viewFromHash(`#${hash}`);
        expect(view.hiddenKinds.every((kind) => NODE_KINDS.includes(kind))).toBe(true);
      }),
    );
    expect(viewFromHash('#at=1,NaN,2&hide=Ghost,Person&node=%E0%A4%A')).toEqual({
      ...FIRST_VIEW,
      selection: { kind: 'node', key: '%E0%A4%A' },
      hiddenKinds: ['Person'],
    });
    expect(viewFromHash('#at=0,0,0').camera).toBeUndefined();
  });
});

describe('the store', () => {
  const facts = toGraph(sampleFacts());
  layout(facts);

  test('drops what is not in the graph', () => {
    const store = createStore(facts, '#node=person/nobody&read=person/ana-zukova:1-2&q=ana');
    expect(store.view.value).toEqual({ ...FIRST_VIEW, query: 'ana' });
    store.select({ kind: 'edge', key: 'gone' });
    expect(store.view.value.selection).toBeUndefined();
  });

  test('shows a kind again when one of it is selected', () => {
    const store = createStore(facts, '#hide=Person,Article');
    store.select({ kind: 'node', key: 'person/ana-zukova' });
    expect(store.view.value.hiddenKinds).toEqual(['Article']);
    expect(store.notice.value).toBe('Selected Ana Žukova');
  });

  test('closes the article when something else is selected', () => {
    const store = createStore(facts, '#read=article/en:0-4');
    expect(store.view.value.reading).toEqual({ article: 'article/en', start: 0, end: 4 });
    store.select({ kind: 'node', key: 'event/forum' });
    expect(store.view.value.reading).toBeUndefined();
  });

  test('switches kinds and relations on and off, and resets', () => {
    const store = createStore(facts, '');
    store.toggleKind('Article');
    store.toggleType('MET');
    expect(store.view.value).toMatchObject({ hiddenKinds: [], hiddenTypes: ['MET'] });
    store.toggleType('MET');
    expect(store.view.value.hiddenTypes).toEqual([]);
    store.showAll();
    expect(store.view.value.hiddenKinds).toEqual(FIRST_VIEW.hiddenKinds);
  });

  test('finds while the query changes', () => {
    const store = createStore(facts, '');
    expect(store.found.value).toEqual([]);
    store.setQuery('zukova');
    expect(store.found.value[0]?.key).toBe('person/ana-zukova');
  });
});
