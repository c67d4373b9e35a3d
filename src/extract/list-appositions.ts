// What is told of a member of a list between two commas.
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { isFunctionWord, isKnownVerb } from './phrases.ts';

/** Tokens of what is told of a person. */
export const LONGEST_APPOSITION = 8;
/** Tokens of what is told of a body. */
export const LONGEST_OF_BODY = 14;

/** "X, facteur de harpes, Y": past a noun without an article behind a person's comma, up to the comma that closes it; behind a body's only when "and" goes on. */
export function pastApposition(document: Document, member: Referent, at: number): number {
  const first = at + 1;
  const body = member.kind === 'Organization' && member.mention?.form === 'name';
  if (document.pack.pack.grammar.genders === undefined || !(member.kind === 'Person' || body) || !document.isComma(at)) return at;
  if (!document.isWord(first) || document.isCapital(first) || isFunctionWord(document, first) || isKnownVerb(document, first)) return at;
  const longest = body ? LONGEST_OF_BODY : LONGEST_APPOSITION;
  for (let next = first; next < Math.min(first + longest, document.sentenceTo(at)); next++) {
    if (document.isComma(next)) return body && !document.is(next + 1, 'and') ? at : next;
    if (body && /^[()]$/.test(document.word(next))) continue;
    if (!document.isWord(next) || isKnownVerb(document, next) || document.isAny(next, ['perfect', 'passive', 'relative', 'and'])) return at;
  }
  return at;
}
