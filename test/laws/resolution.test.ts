// Laws 3 to 7 over sets of fragments: joining, order, shards, removal, judgements, and reasons on every edge.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, compareStrings } from '../../src/base/index.ts';
import type { FactGraph, Fragment, GraphNode } from '../../src/model/index.ts';
import { type Judgement, joinFragments, resolve } from '../../src/resolve/index.ts';
import { fragments, knowledge } from './samples.ts';

const resolved = (list: readonly Fragment[], judgements: readonly Judgement[] = []): FactGraph => resolve(list, { knowledge, judgements });
const bytes = (list: readonly Fragment[], judgements: readonly Judgement[] = []): string => canonicalJson(resolved(list, judgements));
const whole = resolved(fragments);
const wholeBytes = canonicalJson(whole);

/** Fragments of few articles in several versions, so that joining has something to decide. */
const versions: readonly Fragment[] = fragments
  .slice(0, 4)
  .flatMap((fragment) => [
    fragment,
    { ...fragment, extractor: '0.0.9' },
    { ...fragment, extractor: '0.10.0', statements: [] },
    { ...fragment, article: { ...fragment.article, contentHash: `${fragment.article.contentHash}x` } },
    { ...fragment, relations: [] },
  ]);
const someVersions = (): fc.Arbitrary<Fragment[]> => fc.array(fc.constantFrom(...versions), { maxLength: 12 });

describe('fragments join', { timeout: 60_000 }, () => {
  const join = (...lists: (readonly Fragment[])[]): string => canonicalJson(joinFragments(lists.flat()));
  it('commutatively, associatively and idempotently, one fragment an article', () => {
    fc.assert(
      fc.property(someVersions(), someVersions(), someVersions(), (a, b, c) => {
        expect(join(a, b)).toBe(join(b, a));
        expect(join(joinFragments([...a, ...b]), c)).toBe(join(a, joinFragments([...b, ...c])));
        expect(join(a, a)).toBe(join(a));
        expect(join(joinFragments(a))).toBe(join(a));
        const ids = joinFragments([...a, ...b]).map(({ article }) => article.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });

  it('the newer extractor wins, by number and not by letter', () => {
    for (const { article } of fragments.slice(0, 4))
      expect(joinFragments(versions).find((fragment) => fragment.article.id === article.id)!.extractor).toBe('0.10.0');
  });
});

describe('resolution', { timeout: 120_000 }, () => {
  it('does not depend on the order of fragments', () => {
    fc.assert(
      fc.property(shuffled(fragments), (order) => {
        expect(bytes(order)).toBe(wholeBytes);
      }),
      { numRuns: 12 },
    );
  });

  it('is the same of shards joined, and of fragments met twice', () => {
    fc.assert(
      fc.property(
        shuffled(fragments),
        fc.array(fc.nat({ max: 3 }), { minLength: fragments.length, maxLength: fragments.length }),
        (order, of) => {
          const shards = [0, 1, 2, 3].map((shard) => joinFragments(order.filter((_, index) => of[index] === shard)));
          expect(bytes(joinFragments([...shards.flat(), ...(shards[0] ?? [])]))).toBe(wholeBytes);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('leaves no event to end in an unknown year that began in a known one', () => {
    const ranges = whole.nodes.flatMap(({ attributes }) => {
      const { start, end } = attributes as { start?: unknown; end?: unknown };
      return attributes.kind === 'Event' && typeof start === 'string' && typeof end === 'string' && /^\d{4}-/.test(start)
        ? [{ start, end }]
        : [];
    });
    expect(ranges.length).toBeGreaterThan(0);
    expect(ranges.filter(({ start, end }) => end.startsWith('XXXX') || end < start)).toEqual([]);
  });

  it('keeps no trace of an article taken away', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fragments), ({ article: gone }) => {
        const rest = fragments.filter(({ article }) => article.id !== gone.id);
        const all = joinFragments([...rest, ...fragments]).filter(({ article }) => article.id !== gone.id);
        const graph = resolved(all);
        expect(canonicalJson(graph)).toBe(bytes(rest));
        expect(canonicalJson(graph)).not.toContain(gone.id);
        expect(canonicalJson(graph)).not.toContain(JSON.stringify(gone.source));
      }),
      { numRuns: fragments.length },
    );
  });
});

describe('judgements of people beat scores', { timeout: 120_000 }, () => {
  const entities = whole.nodes.filter(({ attributes }) => attributes.kind !== 'Article' && attributes.kind !== 'Statement');
  const kinds = [...new Set(entities.map(({ attributes }) => attributes.kind))].filter(
    (kind) => entities.filter((node) => node.attributes.kind === kind).length > 1,
  );
  const pairs = fc
    .constantFrom(...kinds)
    .chain((kind) =>
      fc.uniqueArray(fc.constantFrom(...entities.filter((node) => node.attributes.kind === kind)), { minLength: 2, maxLength: 2 }),
    );

  it('the same become one node with all that was known of both', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const graph = resolved(fragments, [{ a: a!.key, b: b!.key, verdict: 'same' }]);
        const homes = [a!, b!].flatMap((node) => holdersOf(graph, node));
        expect(new Set(homes.map(({ key }) => key)).size).toBe(1);
        const [one] = homes;
        expect([one!.key, ...(one!.attributes.sameAs ?? [])]).toEqual(
          expect.arrayContaining([a!.key, b!.key].filter((key) => !key.includes('~'))),
        );
        for (const alias of [...a!.attributes.aliases, ...b!.attributes.aliases]) expect(one!.attributes.aliases).toContain(alias);
      }),
      { numRuns: 25 },
    );
  });

  const shared = entities.filter(({ attributes }) => new Set(attributes.mentions.map(({ article }) => article)).size > 1);
  it('what several articles made one comes apart, whatever made it one', () => {
    expect([...new Set(shared.map(({ attributes }) => attributes.kind))]).toEqual(expect.arrayContaining(['Person', 'Event', 'Country']));
    for (const node of shared) {
      const [left, right] = [...new Set(node.attributes.mentions.map(({ article }) => article))];
      const graph = resolved(fragments, [{ a: `${node.key}@${left}`, b: `${node.key}@${right}`, verdict: 'different' }]);
      const inBoth = holdersOf(graph, node).filter(({ attributes }) =>
        [left, right].every((id) => attributes.mentions.some(({ article }) => article === id)),
      );
      expect(inBoth, node.key).toEqual([]);
      expect(new Set(graph.nodes.map(({ key }) => key)).size).toBe(graph.nodes.length);
    }
  });

  it('two merged keys come apart by their names', () => {
    const merged = entities.filter(({ attributes }) => (attributes.sameAs ?? []).length > 0);
    expect(merged.length).toBeGreaterThan(0);
    for (const { key, attributes } of merged) {
      const other = attributes.sameAs![0]!;
      const graph = resolved(fragments, [{ a: key, b: other, verdict: 'different' }]);
      const known = graph.nodes.filter((node) =>
        [node.key, ...(node.attributes.sameAs ?? [])].some((name) => name === key || name === other),
      );
      expect(
        known.some((node) => namesAll(node, [key, other])),
        key,
      ).toBe(false);
    }
  });

  it('in any order, and the later of two about one pair', () => {
    fc.assert(
      fc.property(fc.array(pairs, { minLength: 1, maxLength: 3 }), fc.boolean(), (drawn, flip) => {
        const list = drawn.map(([a, b]): Judgement => ({ a: a!.key, b: b!.key, verdict: 'same' }));
        const turned = [...list].reverse().map(({ a, b, verdict }): Judgement => (flip ? { a: b, b: a, verdict } : { a, b, verdict }));
        expect(bytes(fragments, turned)).toBe(bytes(fragments, list));
        const revoked = list.map(({ a, b }): Judgement => ({ a: b, b: a, verdict: 'different' }));
        expect(bytes(fragments, [...list, ...revoked])).toBe(bytes(fragments, revoked));
      }),
      { numRuns: 10 },
    );
  });

  it('and say so when they contradict each other', () => {
    const [x, y, z] = entities.filter(({ attributes }) => attributes.kind === 'Country').map(({ key }) => key);
    const list: Judgement[] = [
      { a: x!, b: y!, verdict: 'same' },
      { a: y!, b: z!, verdict: 'same' },
      { a: x!, b: z!, verdict: 'different' },
    ];
    expect(() => resolved(fragments, list)).toThrow(/judged different, but other judgements make them one/u);
  });

  it('what they name and no article has any more changes nothing', () => {
    const list: Judgement[] = [
      { a: 'person/nobody-here', b: 'person/nobody-there', verdict: 'same' },
      { a: 'event/none@article/none', b: entities[0]!.key, verdict: 'different' },
    ];
    expect(bytes(fragments, list)).toBe(wholeBytes);
  });
});

describe('every edge says why', () => {
  const METADATA = ['MENTIONED_IN', 'PUBLISHED_BY'];
  it('rule, confidence and a span of its article; SAID its cue and via; or that it is knowledge', () => {
    const texts = new Map(fragments.map(({ article }) => [article.id, article.text]));
    const keys = new Set(whole.nodes.map(({ key }) => key));
    let said = 0;
    for (const { key, source, target, attributes } of whole.edges) {
      expect([keys.has(source), keys.has(target)], key).toEqual([true, true]);
      if (attributes.source === 'knowledge' || METADATA.includes(attributes.type)) continue;
      expect(attributes.evidence.length, key).toBeGreaterThan(0);
      for (const { article, start, end, rule, confidence, cue, via } of attributes.evidence) {
        expect(texts.get(article)!.slice(start, end).trim(), key).not.toBe('');
        expect(rule, key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
        expect(confidence > 0 && confidence <= 1, key).toBe(true);
        if (attributes.type !== 'SAID') continue;
        said++;
        expect([cue?.trim() ?? '', via?.trim() ?? ''], key).not.toContain('');
      }
    }
    expect(said).toBeGreaterThan(50);
  });

  it('nodes and edges are in order, each key once', () => {
    for (const keys of [whole.nodes.map(({ key }) => key), whole.edges.map(({ key }) => key)]) {
      expect(new Set(keys).size).toBe(keys.length);
      expect([...keys].sort(compareStrings)).toEqual(keys);
    }
  });
});

function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

/** Nodes of a graph that hold a mention of a node of another graph. */
function holdersOf(graph: FactGraph, node: GraphNode): GraphNode[] {
  const wanted = new Set(node.attributes.mentions.map(spanOf));
  return graph.nodes.filter(
    ({ attributes }) => attributes.kind === node.attributes.kind && attributes.mentions.some((mention) => wanted.has(spanOf(mention))),
  );
}

function spanOf({ article, start, end }: { article: string; start: number; end: number }): string {
  return `${article} ${start} ${end}`;
}

function namesAll({ key, attributes }: GraphNode, names: readonly string[]): boolean {
  return names.every((name) => name === key || attributes.sameAs?.includes(name) === true);
}
