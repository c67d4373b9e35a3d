// Heads of bodies that only close a longer term: "chefs d'État et de gouvernement", "sous la présidence", "général de corps d'armée".
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';

const TERMS = ['group-noun', 'of-person', 'rank'] as const;

/** A noun for people, a rank, or a phrase of several words before those who do something, ends with the head and starts before it. */
export function closesTerm({ hits }: Document, { from, to }: Hit): boolean {
  return TERMS.some((term) => (hits.findEnding(to, term)?.from ?? from) < from);
}
