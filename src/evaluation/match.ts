// How a found name, span or event is compared with gold.
import { similarity } from '../base/index.ts';
import type { EntityNode } from '../model/index.ts';
import { foldedKey } from '../text/index.ts';
import type { GoldEntity } from './gold.ts';

/** Function words that names in the covered languages drop or change freely; only the comparison with gold knows them. */
const LOOSE = new Set([
  'the',
  'of',
  'and',
  'for',
  'on',
  'to',
  'in',
  'a',
  'an',
  'le',
  'la',
  'les',
  'l',
  'de',
  'des',
  'du',
  'd',
  'et',
  'pour',
  'sur',
  'dan',
  'untuk',
  'tentang',
  'di',
  'pada',
  'yang',
  'cua',
  'va',
  've',
]);

function bag(text: string): Set<string> {
  return new Set(
    foldedKey(text)
      .split(' ')
      .filter((word) => word !== '' && !LOOSE.has(word)),
  );
}

/** Harmonic mean of the shares of words that two texts have in common, counted with repetition. */
export function wordF1(a: string, b: string): number {
  const left = foldedKey(a).split(' ').filter(Boolean);
  const right = foldedKey(b).split(' ').filter(Boolean);
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    common++;
    counts.set(word, count - 1);
  }
  return left.length + right.length === 0 ? 0 : (2 * common) / (left.length + right.length);
}

/** Least score at which two entities may be matched. */
export const MATCH = 0.35;

/** How well a found entity fits a gold one: 0 to 1.1; names first, for events type and date too. */
export function entityScore(gold: GoldEntity, node: EntityNode): number {
  if (gold.kind !== node.kind) return 0;
  const names = [node.label, ...node.aliases, ...Object.values(node.names)];
  let score = 0;
  for (const a of gold.names) for (const b of names) score = Math.max(score, nameScore(gold.kind, a, b));
  if (gold.kind !== 'Event') return score;
  const dates =
    gold.start === undefined || node.start === undefined
      ? 0
      : node.start.startsWith(gold.start) || gold.start.startsWith(node.start)
        ? 1
        : -1;
  if (dates < 0) score *= 0.5;
  if (gold.type !== undefined && gold.type === node.eventType) score = Math.max(score, dates > 0 ? 0.8 : 0) + 0.1;
  return score;
}

function nameScore(kind: string, a: string, b: string): number {
  if (foldedKey(a) === foldedKey(b)) return 1;
  if (kind === 'Person' || kind === 'Country' || kind === 'Topic') return 0;
  const value = similarity(bag(a), bag(b));
  if (kind === 'Place') return value >= 0.6 ? 0.6 : 0;
  return value >= (kind === 'Event' || kind === 'Group' ? 0.4 : 0.6) ? 0.9 * value : 0;
}

/** Pairs the best scores first, each side at most once. */
export function assign<A, B>(candidates: { score: number; a: A; b: B }[]): Map<A, B> {
  const pairs = new Map<A, B>();
  const taken = new Set<B>();
  for (const { a, b } of candidates.sort((x, y) => y.score - x.score)) {
    if (pairs.has(a) || taken.has(b)) continue;
    pairs.set(a, b);
    taken.add(b);
  }
  return pairs;
}
