// A second predicate of the subject that is the reporter's, not reported: "promised a veto but has set no date"; where nouns come last.
import { isClause } from './content-starts.ts';
import type { Cue } from './cues.ts';
import type { Document } from './document.ts';
import { possessiveAt } from './phrases.ts';
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
  if (complemented || (!(but !== undefined && takesNoun(cue)) && isClause(document, from + 1, at))) return false;
  if (document.isAny(next, ['perfect', 'negation', 'plain-verb']) || (but !== undefined && document.is(next, 'passive'))) return true;
  return !document.isCapital(next) && /\p{Ll}ed$/u.test(document.word(next)) && opensObject(document, next + 1);
}

/** "praised X, confirming ...": a verb whose content is a noun phrase; a verb of saying behind its comma is no part of that. */
export function takesNoun({ verb: { content } }: Cue): boolean {
  return content.includes('object') && !content.some((frame) => frame === 'bare' || frame === 'that' || frame === 'infinitive');
}

/** "did not elaborate", "declined to say", "gave no date", "offered no proof": told by nobody. */
function isSilence(document: Document, at: number): boolean {
  const not = document.hits.find(at, 'negation');
  if (not !== undefined) return document.isAny(not.to, document.is(at, 'future-in-past') ? ['speech-verb'] : TELLING) && not.to - at > 1;
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
