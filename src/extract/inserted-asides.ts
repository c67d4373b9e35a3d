// What stands between commas right behind a verb of saying, before what was said.
import type { Pronoun } from '../lang/index.ts';
import type { Document } from './document.ts';
import { skipPreposition } from './phrases.ts';

/** ", selon un communiqué,", ", par la voix de X,": past a source or a voice set between commas right behind the verb. */
export function insertedSource(document: Document, from: number, stop: number): number | undefined {
  if (!document.isComma(from) || !document.isAny(from + 1, ['according-to', 'voice'])) return undefined;
  for (let at = from + 2; at < stop; at++)
    if (document.isComma(at)) return skipPreposition(document, at + 1, ['on', 'about', 'of']) ?? at + 1;
  return undefined;
}

const LONGEST_ASIDE = 14;
const OPENERS = ['preposition', 'weekday', 'relative-day', 'adverb', 'addressee'];

/** "a réaffirmé, lundi à Lima, son appui", "a salué, dans ce cadre, l'aide": past when or where between commas, the object's article behind. */
export function asideEnd(document: Document, from: number): number | undefined {
  if (!document.isComma(from)) return undefined;
  if (document.pack.pack.grammar.nounOrder === 'head-last') return beforeComplementizer(document, from);
  if (document.pack.pack.grammar.genders === undefined) return undefined;
  if (!document.isAny(from + 1, OPENERS) && !isStressed(document, from + 1)) return undefined;
  const stop = Math.min(from + LONGEST_ASIDE, document.sentenceTo(from));
  for (let at = from + 2; at < stop; at++) {
    if (document.quoteOf[at]! >= 0 || document.isAny(at, ['complementizer', 'relative'])) return undefined;
    if (document.is(at, 'speech-verb') && document.hits.findEnding(at, 'preposition') === undefined && !document.is(at - 1, 'definite'))
      return undefined;
    if (!document.isComma(at)) continue;
    const opens = document.isAny(at + 1, ['definite', 'indefinite']) || isPossessive(document, at + 1);
    if (at - from <= SHORT_ASIDE && startsContent(document, at + 1)) return at + 1;
    return opens && !document.is(at + 2, 'role') ? at + 1 : undefined;
  }
  return undefined;
}

/** "said, without giving figures, that ...": past words between commas that a complementizer follows. */
function beforeComplementizer(document: Document, from: number): number | undefined {
  const stop = Math.min(from + LONGEST_ASIDE, document.sentenceTo(from));
  for (let at = from + 1; at < stop; at++) {
    if (document.quoteOf[at]! >= 0 || document.is(at, 'complementizer')) return undefined;
    if (document.isComma(at)) return document.is(at + 1, 'complementizer') ? at + 1 : undefined;
  }
  return undefined;
}

/** "lui", "elle aussi" behind a comma: a pronoun that stresses whose view it is. */
export function isStressed(document: Document, at: number): boolean {
  const pronoun = document.hits.find<Pronoun>(at, 'pronoun');
  return pronoun?.lexeme.value.person === 3 && pronoun.lexeme.value.use !== 'possessive' && document.isComma(at - 1);
}

/** "parle, elle, d'un pas", "dénonce, de son côté, « ... »", "dit, lui aussi, craindre ...": words in quotation marks, "of" or an infinitive behind a short aside. */
function startsContent(document: Document, at: number): boolean {
  if (document.quoteOf[at]! >= 0 || skipPreposition(document, at, ['of']) !== undefined) return true;
  const word = document.word(at);
  return (document.pack.pack.grammar.infinitiveEndings ?? []).some((ending) => word.endsWith(ending)) && !document.isCapital(at);
}

/** Tokens of ", de son côté,". */
const SHORT_ASIDE = 5;

function isPossessive(document: Document, at: number): boolean {
  return document.hits.find<Pronoun>(at, 'pronoun')?.lexeme.value.use === 'possessive';
}
