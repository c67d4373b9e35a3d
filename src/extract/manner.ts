// How something was said, between a cue and the colon of a quote.
import type { Document } from './document.ts';
import { isKnownVerb } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

/** "nói nửa đùa nửa thật: "...", "says with a shrug: "...": a few plain words between a cue and the colon of a quote. */
export function quoteBehindColon(document: Document, from: number, stop: number): number | undefined {
  for (let at = from; at < Math.min(from + LONGEST_MANNER, stop); at++) {
    if (document.word(at) === ':') return document.quoteOf[at + 1]! >= 0 ? at + 1 : undefined;
    if (
      !document.isWord(at) ||
      document.quoteOf[at]! >= 0 ||
      document.isAny(at, ['complementizer', 'perfect', 'future', 'passive', 'negation'])
    )
      return undefined;
  }
  return undefined;
}

const LONGEST_MANNER = 6;

/** "said of his rival, "..."", "told a crowd of supporters, "..."": of whom or to whom between a cue and the comma of a quote, no verb in it; where nouns come last. */
export function quoteBehindComma(document: Document, from: number, stop: number): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  for (let at = from; at < Math.min(from + LONGEST_SETTING, stop); at++) {
    if (document.isComma(at)) return document.quoteOf[at + 1]! >= 0 ? at + 1 : undefined;
    if (!document.isWord(at) && !POSSESSIVE.test(document.word(at))) return undefined;
    if (document.quoteOf[at]! >= 0 || document.isAny(at, ASSERTING) || isKnownVerb(document, at)) return undefined;
  }
  return undefined;
}

const ASSERTING = ['complementizer', 'relative', 'perfect', 'future', 'passive', 'modal', 'negation', 'plain-verb', 'subordinator', 'but'];
const LONGEST_SETTING = 8;

/** "a répondu mardi sur La Première : le coût sera ...": past plain words of an adjunct to a colon and a clause behind it, where nouns have genders. */
export function clauseBehindColon(document: Document, from: number, stop: number): number | undefined {
  if (document.pack.pack.grammar.genders === undefined) return undefined;
  for (let at = from; at < Math.min(from + LONGEST_SETTING, stop); at++) {
    if (document.word(at) === ':') return opensClause(document, at + 1) ? at + 1 : undefined;
    if (!document.isWord(at) || document.isAny(at, ['relative', 'perfect', 'passive', 'negation', 'speech-verb', 'and'])) return undefined;
  }
  return undefined;
}

function opensClause(document: Document, at: number): boolean {
  return document.isWord(at) && document.quoteOf[at] === -1 && !document.is(at, 'according-to');
}
