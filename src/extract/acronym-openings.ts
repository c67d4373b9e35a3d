// Names that open with an acronym: bodies by their initials and what they are of.
import type { Document } from './document.ts';
import { hasNameWords } from './name-words.ts';

const OPENING_ACRONYM = /^\p{Lu}{3,}(-\p{Lu}\p{Ll}+)?$/u;

/** "PSM Makassar", "NCB-Interpol": three capitals or more before a word with small letters, where nouns come first and take no article. */
export function acronymScore(document: Document, { from, to }: { from: number; to: number }): number {
  if (document.pack.pack.grammar.bareDefinite !== true || hasNameWords(document)) return 0;
  const match = OPENING_ACRONYM.exec(document.word(from));
  if (match === null || document.isAny(from, ['given-name', 'honorific', 'rank'])) return 0;
  return match[1] !== undefined || (to - from > 1 && /\p{Ll}/u.test(document.word(from + 1)) && !document.is(from + 1, 'given-name'))
    ? 3
    : 0;
}
