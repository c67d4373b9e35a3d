// Who is spoken to in indirect speech, and what is no content: words around a cue that only tell whom and about what.
import { endsWithComma, phraseStart } from './attribution-end.ts';
import { opensQuantity } from './content-openings.ts';
import { isClause } from './content-starts.ts';
import type { Cue } from './cues.ts';
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { skipPreposition } from './phrases.ts';
import type { Sieve } from './sieve.ts';

/** "said nothing for a minute": a word of denial that no verb follows. */
export function isEmpty(sieve: Sieve, from: number, to: number): boolean {
  const { document } = sieve;
  return (
    document.pack.pack.grammar.nounOrder === 'head-last' &&
    document.is(from, 'negation') &&
    !document.is(from + 1, 'preposition') &&
    to - from < 8 &&
    !isClause(document, from + 1, to)
  );
}

/** "advised the government on its plan": whom and about what, where a verb of telling takes no noun alone as its content. */
export function isTopicOf(sieve: Sieve, cue: Cue, from: number): boolean {
  const { document } = sieve;
  if (cue.verb.addressee !== true || cue.verb.content.includes('object') || document.pack.pack.grammar.nounOrder !== 'head-last')
    return false;
  const told = from > cue.group.to && skipPreposition(document, from, ['on', 'about', 'by']) === undefined;
  if (opensQuantity(document, from) || (told && isClause(document, from, document.sentenceTo(from)))) return false;
  for (let at = from; at < Math.min(from + LONGEST_ADDRESSEE + 2, document.sentenceTo(from)); at++) {
    if (document.isPunctuation(at) || document.isAny(at, ['perfect', 'passive', 'modal', 'future', 'negation'])) return false;
    if (at > from && skipPreposition(document, at, ['on', 'about', 'by', 'at', 'in', 'from', 'during']) !== undefined)
      return !document.dateEnds.has(at + 1) && !document.is(at + 1, 'weekday') && !isTaskAhead(sieve, cue, at);
    if (skipPreposition(document, at, ['to']) !== undefined) return false;
  }
  return false;
}

/** "appealed to the authorities in Lima to act": an infinitive behind what tells which they are. */
function isTaskAhead({ document }: Sieve, { verb }: Cue, from: number): boolean {
  if (!verb.content.includes('infinitive')) return false;
  for (let at = from + 1; at < from + LONGEST_ADDRESSEE; at++)
    if (skipPreposition(document, at, ['to']) === at + 1 && document.isWord(at + 1) && !document.isCapital(at + 1))
      return !document.isAny(at + 1, ['definite', 'indefinite', 'demonstrative', 'pronoun']);
  return false;
}

const LONGEST_ADDRESSEE = 4;

/** "Prices, X told the farmers, had been flat": the comma behind whom a cue between commas addresses. */
export function pastAddressee(sieve: Sieve, cue: Cue): number | undefined {
  const { document } = sieve;
  if (cue.verb.addressee !== true || document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const words = sieve.clauses.subject(cue.group)[0];
  const start = words === undefined ? undefined : phraseStart(sieve, words.from);
  if (start === undefined || !endsWithComma(sieve, start) || start - document.sentenceFrom(start) < 2) return undefined;
  for (let at = cue.group.to; at <= cue.group.to + LONGEST_ADDRESSEE; at++) {
    if (document.isComma(at)) return at > cue.group.to && document.isAny(at + 1, ACTING) ? at : undefined;
    if (!document.isWord(at) || document.quoteOf[at]! >= 0 || document.isAny(at, ['complementizer', 'perfect', 'passive', 'modal']))
      return undefined;
  }
  return undefined;
}

/** What the predicate behind an inserted attribution opens with. */
const ACTING = ['perfect', 'passive', 'modal', 'future', 'negation', 'event-verb', 'speech-verb', 'adverb'];

/** "X, ministre, a dit mardi au maire, Y, que ...": a preposition between verb and name tells whom it was said to. */
export function isToldTo(document: Document, { group }: Cue, { from }: Referent): boolean {
  for (let at = group.to; at <= from; at++) if (document.is(at, 'preposition')) return true;
  return false;
}
