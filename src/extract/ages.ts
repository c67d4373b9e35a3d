// How old somebody is, between their name and what they are.
import type { Document } from './document.ts';

/** "X, 29,", "X (41)," and "X, 61 ans,": back over somebody's age between the name and the comma of what they are. */
export function pastAge(document: Document, at: number): number {
  if (/^\d{2}$/.test(document.word(at - 1)) && document.isComma(at - 2)) return at - 2;
  if (isBracketedAge(document, at - 3)) return at - 3;
  const ages = document.pack.pack.lexicon.ages;
  const told = ages !== undefined && document.isComma(at - 3) && /^\d{1,3}$/.test(document.word(at - 2));
  return told && ages.includes(document.key(at - 1)) ? at - 3 : at;
}

/** "X (41)": two figures in brackets. */
export function isBracketedAge(document: Document, at: number): boolean {
  return document.isMark(at, '(') && /^\d{2}$/.test(document.word(at + 1)) && document.isMark(at + 2, ')');
}
