// How old somebody is, between their name and what they are.
import type { Document } from './document.ts';

/** "X, 29," and "X, 61 ans,": back over somebody's age between the name and the comma of what they are. */
export function pastAge(document: Document, at: number): number {
  if (/^\d{2}$/.test(document.word(at - 1)) && document.isComma(at - 2)) return at - 2;
  const ages = document.pack.pack.lexicon.ages;
  const told = ages !== undefined && document.isComma(at - 3) && /^\d{1,3}$/.test(document.word(at - 2));
  return told && ages.includes(document.key(at - 1)) ? at - 3 : at;
}
