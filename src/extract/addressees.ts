// Who is spoken to in indirect speech, and what is no content: words around a cue that only tell whom and about what.
import type { Pronoun } from '../lang/index.ts';
import { holdsVerb } from './content-starts.ts';
import type { Cue } from './cues.ts';
import type { Document } from './document.ts';
import { isFunctionWord, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import type { Sieve } from './sieve.ts';

/** "said nothing for a minute": a word of denial that no verb follows. */
export function isEmpty(sieve: Sieve, from: number, to: number): boolean {
  const { document } = sieve;
  return (
    document.pack.pack.grammar.nounOrder === 'head-last' && document.is(from, 'negation') && to - from < 8 && !holdsVerb(sieve, from, to)
  );
}

/** "advised the government on its plan": whom and about what, where a verb of telling takes no noun alone as its content. */
export function isTopicOf(sieve: Sieve, cue: Cue, from: number): boolean {
  const { document } = sieve;
  if (cue.verb.addressee !== true || cue.verb.content.includes('object') || document.pack.pack.grammar.nounOrder !== 'head-last')
    return false;
  for (let at = from; at < Math.min(from + LONGEST_ADDRESSEE + 2, document.sentenceTo(from)); at++) {
    if (document.isPunctuation(at) || document.isAny(at, ['perfect', 'passive', 'modal', 'future', 'negation'])) return false;
    if (at > from && skipPreposition(document, at, ['on', 'about', 'by', 'at', 'in', 'from', 'during']) !== undefined)
      return !document.dateEnds.has(at + 1) && !document.is(at + 1, 'weekday');
    if (skipPreposition(document, at, ['to']) !== undefined) return false;
  }
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

/** Where the noun phrase around a subject starts: plain words and determiners before it, back to a mark; before a name also the word that owns its office ("its director, X"). */
export function phraseStart(sieve: Sieve, at: number, named = false): number {
  const { document } = sieve;
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return at;
  const first = document.sentenceFrom(at);
  let from = at;
  for (let steps = 0; steps < 6 && from > first; steps++) {
    const before = from - 1;
    if (!document.isWord(before) || document.quoteOf[before]! >= 0) break;
    const plain =
      POSSESSIVE.test(document.word(before)) ||
      (named && isOwner(document, before)) ||
      document.isAny(before, ['definite', 'indefinite', 'demonstrative', 'role-modifier', 'adverb']) ||
      !isFunctionWord(document, before);
    if (!plain || document.isAny(before, ['speech-verb', 'event-verb'])) return at;
    from = before;
  }
  return from;
}

/** A comma right before a position, inside a closing mark or out. */
export function endsWithComma(sieve: Sieve, at: number): boolean {
  const { document } = sieve;
  return document.isComma(at - 1) || (document.quoteOf[at - 1]! >= 0 && document.isComma(at - 2));
}

/** "its", "her": a pronoun that owns what comes behind it. */
function isOwner(document: Document, at: number): boolean {
  return document.hits.find<Pronoun>(at, 'pronoun')?.lexeme.value.use === 'possessive';
}
