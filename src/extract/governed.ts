// Whether a preposition governs a noun, or opens a clause whose subject the noun is.
import type { Document } from './document.ts';
import { possessiveEnding } from './phrases.ts';
import type { Referents } from './referents.ts';

/** Whether a preposition or "of" stands right before, determiners between. */
export function governedBefore(document: Document, referents: Referents, at: number, from: number): boolean {
  if (isFused(document, at, from)) return true;
  let before = at;
  for (let steps = 0; steps < 4 && before > from; steps++) {
    if (document.hits.findEnding(before, 'preposition') !== undefined) return !opensClause(document, referents, before, at);
    const determiner =
      document.hits.findEnding(before, 'definite') ??
      document.hits.findEnding(before, 'indefinite') ??
      document.hits.findEnding(before, 'demonstrative') ??
      (document.pack.pack.grammar.genders === undefined ? undefined : possessiveEnding(document, before)) ??
      (document.isCapital(before - 1) ? undefined : document.hits.findEnding(before, 'place-head'));
    if (determiner === undefined) return false;
    before = determiner.from;
  }
  return false;
}

/** "aux côtés du" + "sénateur X", "du sénateur X": the noun's own article ends a preposition, and is none of several. */
function isFused(document: Document, at: number, from: number): boolean {
  const preposition = document.is(at, 'definite') ? document.hits.findEnding(at + 1, 'preposition') : undefined;
  return preposition !== undefined && preposition.from >= from && (preposition.from < at || !document.is(at, 'indefinite'));
}

/** "after" + "X met": a preposition that opens a clause too ends at `before`, a verb stands right behind the noun, where nouns come last or take no article. */
export function opensClause(document: Document, referents: Referents, before: number, at: number): boolean {
  const { bareDefinite, nounOrder } = document.pack.pack.grammar;
  if (nounOrder !== 'head-last' && bareDefinite !== true) return false;
  if (document.hits.findEnding(before, 'subordinator') === undefined) return false;
  const end = referents.at(at)?.to ?? at;
  return document.isAny(end, ['event-verb', 'speech-verb', 'perfect', 'future', 'modal']) && !document.isCapital(end);
}
