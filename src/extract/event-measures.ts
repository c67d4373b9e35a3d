// How long a happening took, told before its noun: "an hour of talks", "three days of negotiations".
import type { Document } from './document.ts';
import { skipPreposition } from './phrases.ts';

/** Where the measure before a noun starts, behind its article; the noun's own start where there is none. */
export function measuredStart(document: Document, from: number): number {
  const { lexicon, grammar } = document.pack.pack;
  if (grammar.nounOrder !== 'head-last' || skipPreposition(document, from - 1, ['of']) !== from) return from;
  const unit = from - 2;
  if (lexicon.times?.includes(document.key(unit)) !== true || unit < document.sentenceFrom(from)) return from;
  const counted = document.isAny(unit - 1, ['number-word', 'quantifier', 'vague']) || /^\d+$/.test(document.word(unit - 1));
  if (!counted) return document.hits.findEnding(unit, 'indefinite') === undefined ? from : unit;
  return unit - 1 >= document.sentenceFrom(from) ? unit - 1 : unit;
}
