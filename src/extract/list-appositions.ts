// What is told of a member of a list between two commas.
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { isFunctionWord, isKnownVerb } from './phrases.ts';
import type { Referents } from './referents.ts';

/** Tokens of what is told of a person. */
export const LONGEST_APPOSITION = 8;
/** Tokens of what is told of a body. */
export const LONGEST_OF_BODY = 14;

/** "X, facteur de harpes, Y": past a noun without an article behind a person's comma, up to the comma that closes it; behind a body's only when "and" goes on. */
export function pastApposition(document: Document, referents: Referents, member: Referent, at: number): number {
  const first = at + 1;
  if (document.pack.pack.grammar.nounOrder === 'head-last') return pastDescription(document, referents, member, at);
  const body = member.kind === 'Organization' && member.mention?.form === 'name';
  if (document.pack.pack.grammar.bareDefinite === true) return body ? pastAside(document, at) : at;
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

/** "X, a farmer from Maribor, Slovenia, and Y": past what an article opens behind a person's comma, up to the comma before "and" or the next person, where nouns come last. */
function pastDescription(document: Document, referents: Referents, member: Referent, at: number): number {
  const open = member.kind === 'Person' ? member.mention?.to : undefined;
  if (open === undefined || !document.isComma(open) || !document.isAny(open + 1, ['indefinite', 'definite'])) return at;
  if (at !== open && at !== member.to) return at;
  for (let next = Math.max(at, open + 2); next < Math.min(open + LONGEST_OF_BODY, document.sentenceTo(open)); next++) {
    const referent = referents.at(next);
    if (document.isComma(next)) {
      const tail = referents.at(next + 1);
      if ((tail?.kind === 'Place' || tail?.kind === 'Country') && tail.from === next + 1 && document.isComma(tail.to)) continue;
      return document.is(next + 1, 'and') || (tail?.kind === 'Person' && document.isCapital(next + 1)) ? next : at;
    }
    if (referent?.kind === 'Person' && document.isCapital(next)) return at;
    if (referent !== undefined) continue;
    if (!document.isWord(next) || isKnownVerb(document, next) || document.isAny(next, ['perfect', 'passive', 'relative'])) return at;
  }
  return at;
}

/**
 * "Viện X, trực thuộc Bộ Y, phối hợp với Z": past an aside between a body's commas, before "and" or a word for doing it together, where nouns
 * take no article; a body before ", and" is one more of the list: "Universitas X, Badan Y, dan Z".
 */
function pastAside(document: Document, at: number): number {
  const aside = document.isComma(at) && document.is(at + 1, 'aside');
  if (!aside && !(document.isComma(at) && document.is(at + 1, 'organization-head'))) return at;
  for (let next = at + 2; next < Math.min(at + LONGEST_OF_BODY, document.sentenceTo(at)); next++) {
    if (document.isComma(next)) return document.is(next + 1, 'jointly') || (aside && document.is(next + 1, 'and')) ? next : at;
    if (document.isAny(next, ['perfect', 'passive', 'relative', 'speech-verb', 'event-verb'])) return at;
  }
  return at;
}
