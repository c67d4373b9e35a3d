// A second predicate of the subject that is the reporter's, not reported: "promised a veto but has set no date"; where nouns come last.
import type { PrepositionRole } from '../lang/index.ts';
import { isClause } from './content-starts.ts';
import type { Cue } from './cues.ts';
import type { Document } from './document.ts';
import { possessiveAt } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import type { Sieve } from './sieve.ts';

/** Whether at a comma, "and" or "but" the subject of the cue goes on with something it did: behind a noun or a task, or behind a clause with a word of silence. */
export function opensPredicateOf(sieve: Sieve, cue: Cue, from: number, at: number, complemented: boolean): boolean {
  const { document } = sieve;
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  const joint = document.isComma(at) ? at + 1 : at;
  const but = document.hits.find(joint, 'but');
  const behind = (but ?? document.hits.find(joint, 'and'))?.to;
  if (behind === undefined || document.isComma(behind)) return false;
  const next = document.hits.find(behind, 'adverb')?.to ?? behind;
  if (isSilence(document, next)) return true;
  if (complemented && but === undefined && isGivenBehind(document, at, next)) return true;
  if (!complemented && document.isComma(at) && opensOwnClause(sieve, cue, from, at, next)) return true;
  if (complemented || (!(but !== undefined && takesNoun(cue)) && isClause(document, from + 1, at))) return false;
  if (document.isAny(next, ['perfect', 'negation', 'plain-verb']) || (but !== undefined && document.is(next, 'passive'))) return true;
  if (document.isCapital(next) || !/\p{Ll}ed$/u.test(document.word(next))) return false;
  return document.is(next, 'giving') || opensObject(document, next + 1) || opensName(sieve, next + 1);
}

/** "and visited Lima", "and expressed Peru's regret": a name right behind the verb. */
function opensName({ referents }: Sieve, at: number): boolean {
  const named = referents.at(at);
  return named?.from === at && named.mention?.form === 'name';
}

/** "said that X had paid, and extended an invitation to Y": behind a comma a verb of giving in the past, an article and a noun behind it. */
function isGivenBehind(document: Document, comma: number, verb: number): boolean {
  if (!document.isComma(comma) || !document.is(verb, 'giving') || !/\p{Ll}ed$/u.test(document.word(verb))) return false;
  return document.isAny(verb + 1, ['definite', 'indefinite']) || possessiveAt(document, verb + 1) !== undefined;
}

/** "to bring back lost jobs": an infinitive without a clause in it. */
function isPlainTask(document: Document, from: number, to: number): boolean {
  if (document.hits.find<PrepositionRole>(from, 'preposition')?.lexeme.value !== 'to') return false;
  for (let at = from; at < to; at++)
    if (document.isAny(at, ['relative', 'complementizer', 'subordinator', 'passive', 'perfect'])) return false;
  return true;
}

/** "vowed to cut the tax, and the mayor is waiting": behind the comma of a noun or a task a subject with its verb. */
function opensOwnClause({ document, referents }: Sieve, cue: Cue, from: number, comma: number, next: number): boolean {
  if (!takesNoun(cue) && !isPlainTask(document, from, comma) && isClause(document, from + 1, comma)) return false;
  const subject = referents.at(next);
  const opens =
    subject?.from === next ||
    document.isAny(next, ['definite', 'indefinite', 'demonstrative']) ||
    possessiveAt(document, next) !== undefined;
  if (!opens) return false;
  for (let at = subject?.from === next ? subject.to : next + 2; at < document.sentenceTo(comma); at++) {
    if (document.isPunctuation(at) || document.isAny(at, ['relative', 'complementizer']))
      return POSSESSIVE.test(document.word(at)) ? isClause(document, at + 1, at + 4) : false;
    if (isClause(document, at, at + 1)) return true;
  }
  return false;
}

/** "praised X, confirming ...": a verb whose content is a noun phrase; a verb of saying behind its comma is no part of that. */
export function takesNoun({ verb: { content } }: Cue): boolean {
  return content.includes('object') && !content.some((frame) => frame === 'bare' || frame === 'that' || frame === 'infinitive');
}

/** "did not elaborate", "declined to say", "gave no date", "offered no proof": told by nobody. */
function isSilence(document: Document, at: number): boolean {
  const not = document.hits.find(at, 'negation');
  const bound = document.isAny(at, ['future-in-past', 'modal']);
  if (not !== undefined) return document.isAny(not.to, bound ? ['speech-verb'] : TELLING) && not.to - at > 1;
  return document.isAny(at, TELLING) && document.is(at + 1, 'negation');
}

const TELLING = ['speech-verb', 'giving'];

/** What follows a verb in -ed that is no adjective: a determiner, a preposition, a clause. */
function opensObject(document: Document, at: number): boolean {
  return (
    document.isAny(at, ['definite', 'indefinite', 'demonstrative', 'preposition', 'complementizer', 'number-word', 'pronoun']) ||
    possessiveAt(document, at) !== undefined
  );
}
