// How a quote stands in its sentence: inside a clause that goes on around it, as the name of something, or before a participle; where nouns come last.
import type { Quote } from '../text/index.ts';
import type { Cue } from './cues.ts';
import type { Document } from './document.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import type { Sieve } from './sieve.ts';

/** "With forty mills to see, "there is no way out," X said", ""The way out is a contract" for all, X said": the sentence goes on around the marks, and all of it was said; where nouns come last. */
export function isPartOfClause(sieve: Sieve, quote: Quote, { group }: Cue, punctuated: boolean): boolean {
  const { document } = sieve;
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  const first = document.sentenceFrom(quote.open);
  if (document.isComma(quote.open - 1) && document.isWord(quote.from) && !document.isCapital(quote.from) && quote.open - first > 2) {
    for (let at = first; at < quote.open; at++) if (sieve.cueAt.has(at) || document.quoteOf[at]! >= 0) return false;
    return document.isAny(first, ['preposition', 'subordinator', 'conditional', 'contrast']);
  }
  if (punctuated || first !== quote.open || document.sentenceOf(quote.close) !== document.sentenceOf(group.verb)) return false;
  for (let at = quote.close + 2; at < group.from; at++) if (document.isComma(at)) return document.is(quote.close + 1, 'preposition');
  return false;
}

/** "X said: "...," adding that ...": a participle right behind a quote that a colon leads in, where nouns come last. */
export function isAddedTo(document: Document, quote: Quote, { group }: Cue): boolean {
  return document.pack.pack.grammar.nounOrder === 'head-last' && document.word(quote.open - 1) === ':' && group.from <= quote.close + 2;
}

/** "..., X said on Radio Nine's "Morning Desk."", "... of the "crisis"": words in quotation marks right behind a word name something, where nouns come last. */
export function isNamedBehind({ document }: Sieve, { open, from, to }: Quote): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || to - from > LONGEST_TITLE) return false;
  return (document.isWord(open - 1) || POSSESSIVE.test(document.word(open - 1))) && !document.isAny(open - 1, JOINING);
}

const LONGEST_TITLE = 6;
const JOINING = ['and', 'but', 'or', 'complementizer', 'subordinator', 'contrast', 'speech-verb', 'adverb'];
