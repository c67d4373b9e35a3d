// What may follow an attribution that ends its sentence: adjuncts, a bracket, whom it was said to.
import type { PrepositionRole } from '../lang/index.ts';
import { opensQuantity } from './content-openings.ts';
import { isClause } from './content-starts.ts';
import type { Document } from './document.ts';
import { isKnownVerb, skipDeterminers } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import type { Sieve } from './sieve.ts';
import { opensExistence } from './subject-words.ts';

/** Nothing but adjuncts between a position and the end of the sentence. */
export function isTail(sieve: Sieve, from: number, stop: number, addressed = false): boolean {
  const { document } = sieve;
  const behind = closingBracket(document, from) ?? from;
  let at = behind;
  while (at < stop && document.isPunctuation(at)) at++;
  if (at >= stop) return true;
  if (at === from && isOfApposition(document, at)) return true;
  if (at > from && (sieve.cueAt.get(at)?.group.gerund === true || isDash(document, from))) return true;
  if (stop - at > 24) return false;
  if (
    document.isComma(behind) &&
    (document.isAny(at, ['role', 'telling-manner']) || isAge(document, at, stop) || isApposed(sieve, at, stop))
  )
    return true;
  if ((document.isComma(behind) || document.isComma(from - 1)) && isAppositive(sieve, at, stop)) return true;
  if (addressed && at === from && isNounAlone(sieve, at, stop)) return true;
  if (isTradeAlone(sieve, at, stop)) return true;
  const whom = document.hits.find(at, 'addressee');
  if (whom !== undefined && document.isWord(whom.to) && !document.isAny(whom.to, AFTER_ADDRESSEE)) return false;
  if (
    addressed &&
    document.pack.pack.grammar.nounOrder === 'head-last' &&
    document.isAny(at, ['definite', 'indefinite']) &&
    isShortTail(sieve, at, stop)
  )
    return true;
  if (opensExistence(document, at) || (opensQuantity(document, at) && isClause(document, at, stop))) return false;
  return (
    document.isAny(at, ['relative', 'preposition', 'weekday', 'relative-day', 'adverb', 'subordinator', 'addressee']) ||
    (document.isComma(from) && document.is(at, 'contrast')) ||
    isDoneBeside(document, at) ||
    document.dateEnds.has(at)
  );
}

/** ", said X, an official with the board | that runs it": behind a name and its office, not behind the verb, what tells which it is; where nouns come last. */
function isOfApposition(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !document.is(at, 'complementizer')) return false;
  return document.isWord(at - 1) && !document.isAny(at - 1, ['speech-verb', 'addressee', 'weekday', 'adverb', 'pronoun']);
}

/** ", said X, a park ranger from Lima.": an article and words without a verb up to the end, where nouns come last. */
export function isApposed(sieve: Sieve, at: number, stop: number): boolean {
  const { document } = sieve;
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !document.isAny(at, ['definite', 'indefinite'])) return false;
  for (let next = at + 1; next < stop; next++) {
    if (document.isAny(next, ['relative', 'complementizer'])) return true;
    if (document.isComma(next) || sieve.cueAt.has(next) || document.quoteOf[next]! >= 0 || document.isAny(next, ASSERTED)) return false;
  }
  return true;
}

const ASSERTED = ['perfect', 'passive', 'modal', 'future', 'plain-verb', 'pronoun'];

/** ", said X, 47.": a number of two digits alone behind a comma. */
function isAge(document: Document, at: number, stop: number): boolean {
  return /^\d{2}$/.test(document.word(at)) && at + 1 >= stop - 1 && document.pack.pack.grammar.nounOrder === 'head-last';
}

/** "..., a dit X, rattaché au Y", "..., a dit X, 34 ans": what is told of who spoke behind a comma, no clause, where nouns have genders. */
export function isAppositive(sieve: Sieve, at: number, stop: number): boolean {
  const { document } = sieve;
  if (document.pack.pack.grammar.genders === undefined) return false;
  const noun = skipDeterminers(document, at);
  if (noun > at) return document.is(noun, 'role') && isShortTail(sieve, noun, stop);
  const age = /^\d/.test(document.word(at)) && stop - at <= LONGEST_AGE;
  const opens = age || (document.isWord(at) && !document.isCapital(at) && !isInfinitive(document, at));
  return opens && !document.isAny(at, CLAUSE_OPENERS) && isShortTail(sieve, at, stop);
}

function isInfinitive(document: Document, at: number): boolean {
  const word = document.word(at);
  return (document.pack.pack.grammar.infinitiveEndings ?? []).some((ending) => word.endsWith(ending));
}

/** "Il viendra lundi" before ", a dit X, joint au téléphone": a clause that is whole: a verb in it, none and no auxiliary at its end. */
export function isWhole(document: Document, from: number, to: number): boolean {
  const verb = (at: number): boolean => isKnownVerb(document, at) || document.isAny(at, ['perfect', 'passive', 'modal', 'future']);
  if (to - from < 3 || verb(to - 1) || document.isAny(to - 1, ['negation', 'adverb', 'and', 'pronoun'])) return false;
  for (let at = from; at < to - 1; at++) if (verb(at)) return true;
  return false;
}

/** "Le pont fermera": words that no comma and no relative part, so that a comma behind them closes a clause and no insertion. */
export function isUnparted(document: Document, from: number, to: number): boolean {
  if (to - from < SHORTEST_CLAUSE) return false;
  for (let at = from; at < to; at++) if (document.isComma(at) || document.is(at, 'relative')) return false;
  return true;
}

const SHORTEST_CLAUSE = 4;

/** Tokens of "34 ans". */
const LONGEST_AGE = 3;
const CLAUSE_OPENERS = ['pronoun', 'and', 'or', 'but', 'contrast', 'conditional', 'passive', 'perfect', 'negation', 'group-noun'];

/** Behind the short form in brackets that follows whoever spoke: "(OMS)". */
function closingBracket(document: Document, from: number): number | undefined {
  if (document.word(from) !== '(') return undefined;
  for (let at = from + 1; at < from + LONGEST_SHORT_FORM; at++) if (document.word(at) === ')') return at + 1;
  return undefined;
}

const LONGEST_SHORT_FORM = 8;

/** "..., a spokesman responded - a view that ...": what a dash adds is the reporter's. */
function isDash(document: Document, at: number): boolean {
  return /^[–—-]$/.test(document.word(at));
}

const AFTER_ADDRESSEE = ['preposition', 'weekday', 'relative-day', 'adverb', 'subordinator', 'and', 'relative', 'month'];

/** "said while addressing lawmakers", "said, speaking to reporters": what somebody did as they spoke; where nouns come last. */
function isDoneBeside(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  const doing = document.is(at, 'contrast') ? at + 1 : at;
  return /\p{Ll}ing$/u.test(document.word(doing)) && (doing > at || document.is(doing, 'aside'));
}

/** "told Peruvian state television on Friday", "told her cabinet": a noun phrase without a verb behind a verb of telling; where nouns come last. */
function isNounAlone(sieve: Sieve, from: number, stop: number): boolean {
  const { document } = sieve;
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || stop - from > LONGEST_ADDRESSED || !document.isWord(from)) return false;
  if (document.isAny(from, NOT_ADDRESSED) || opensQuantity(document, from) || opensExistence(document, from)) return false;
  const owned = POSSESSIVE.test(document.word(from + 1)) ? from + 2 : from + 1;
  for (let at = from; at < stop; at++) if (opensTask(document, at)) return false;
  return isShortTail(sieve, owned, stop) && !isClause(document, owned, stop);
}

const LONGEST_TRADE = 8;

/** "..., ujar X" + ", warga setempat", "..., kata X, ketua" + "kelompok nelayan": words in lower case without a verb up to the end or a comma, where nouns take no article. */
function isTradeAlone(sieve: Sieve, from: number, stop: number): boolean {
  const { document } = sieve;
  if (document.pack.pack.grammar.bareDefinite !== true || !document.isWord(from) || document.isCapital(from)) return false;
  if (!document.isComma(from - 1) && document.hits.findEnding(from, 'role') === undefined) return false;
  const to = tradeEnd(document, from);
  return to >= stop - 1 || document.isComma(to);
}

/** Where words without a verb end that tell who somebody is: "người dân xã X", "ketua kelompok nelayan". */
export function tradeEnd(document: Document, from: number): number {
  let to = from;
  while (to - from <= LONGEST_TRADE && document.isWord(to) && !document.isAny(to, NO_TRADE)) to++;
  return to;
}

const NO_TRADE = [...ASSERTED, 'event-verb', 'speech-verb', 'complementizer', 'negation', 'relative', 'and', 'but', 'subordinator'];

/** "urges governments to register": an infinitive. */
function opensTask(document: Document, at: number): boolean {
  if (document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value !== 'to' || !document.isWord(at + 1)) return false;
  return !document.isCapital(at + 1) && !document.isAny(at + 1, ['definite', 'indefinite', 'demonstrative', 'addressee', 'number-word']);
}

const LONGEST_ADDRESSED = 12;
const NOT_ADDRESSED = ['and', 'but', 'complementizer', 'relative', 'contrast', 'preposition', 'negation', 'conditional'];

/** "told the weekly media briefing on Thursday", "told a court": whom it was told, without a verb or a clause. */
function isShortTail(sieve: Sieve, from: number, stop: number): boolean {
  const { document } = sieve;
  for (let at = from; at < stop && !document.isComma(at); at++)
    if (
      sieve.cueAt.has(at) ||
      document.isAny(at, ['perfect', 'modal', 'future', 'complementizer', 'negation']) ||
      document.quoteOf[at]! >= 0
    )
      return false;
  return true;
}
