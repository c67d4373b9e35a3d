// How something was said, between a cue and the colon of a quote.
import type { Document } from './document.ts';

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
