// Which of many things to compare: pairs that share something they must share to be alike, so that not every pair is looked at.
import { compareStrings } from '../base/index.ts';

/** Pairs of indexes, the lesser first, each once, in order. */
export function pairsSharing(features: readonly (readonly string[])[]): [number, number][] {
  const holders = new Map<string, number[]>();
  const pairs = new Map<number, Set<number>>();
  for (const [index, own] of features.entries()) {
    for (const feature of new Set(own)) {
      const before = holders.get(feature);
      if (before === undefined) {
        holders.set(feature, [index]);
        continue;
      }
      for (const other of before) pairs.set(other, (pairs.get(other) ?? new Set()).add(index));
      before.push(index);
    }
  }
  const firsts = [...pairs].sort((a, b) => a[0] - b[0]);
  return firsts.flatMap(([first, seconds]) => [...seconds].sort((a, b) => a - b).map((second): [number, number] => [first, second]));
}

/**
 * The rarest members of each set: two sets that have `common(size)` members in common, for the size of either, share one of these.
 * Exact, not a guess: what is left out is too little to reach so many.
 */
export function rarest(sets: readonly ReadonlySet<string>[], common: (size: number) => number): string[][] {
  const counts = new Map<string, number>();
  for (const set of sets) for (const member of set) counts.set(member, (counts.get(member) ?? 0) + 1);
  return sets.map((set) => {
    const sorted = [...set].sort((a, b) => counts.get(a)! - counts.get(b)! || compareStrings(a, b));
    return sorted.slice(0, Math.max(0, set.size - common(set.size) + 1));
  });
}

/** How many members of a set two sets must at least have in common for a Jaccard similarity. */
export function share(similarity: number, size: number): number {
  return Math.ceil(similarity * size - 1e-9);
}
