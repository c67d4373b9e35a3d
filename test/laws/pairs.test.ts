// What resolution compares: no pair that is alike is left out, though few pairs are looked at.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairsSharing, rarest, share } from '../../src/resolve/pairs.ts';

const sets = fc
  .array(fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 8 }), { maxLength: 14 })
  .map((list) => list.map((one) => new Set(one)));

it('sets that are alike share one of their rarest members', () => {
  fc.assert(
    fc.property(sets, fc.constantFrom(0.5, 0.6, 0.75, 1), (list, threshold) => {
      const found = new Set(pairsSharing(rarest(list, (size) => share(threshold, size))).map(String));
      for (const [i, a] of list.entries())
        for (const [j, b] of list.entries()) if (i < j && jaccard(a, b) >= threshold) expect(found).toContain(String([i, j]));
    }),
    { numRuns: 500 },
  );
});

it('pairs come in order and once, only where something is shared', () => {
  fc.assert(
    fc.property(sets, (list) => {
      const pairs = pairsSharing(list.map((set) => [...set, ...set]));
      expect(pairs).toEqual(list.flatMap((a, i) => list.flatMap((b, j) => (i < j && jaccard(a, b) > 0 ? [[i, j]] : []))));
    }),
  );
});

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((one) => b.has(one)).length;
  return common / (a.size + b.size - common || 1);
}
