// "X will visit Peru and meet Y": a bare form behind "and" or a comma goes on with the auxiliary before it, where nouns come last.
import { FORM, type VerbForms, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';

/** How far back the auxiliary stands. */
const FARTHEST = 40;

/** The auxiliary of the future, or another one, that a verb before shares with the bare one at a hit. */
export function sharedAuxiliary(
  document: Document,
  from: number,
  forms: number,
): { from: number; future: boolean; modal: boolean } | undefined {
  if ((forms & FORM.infinitive) === 0 || (forms & FORM.participle) !== 0) return undefined;
  const comma = document.isComma(from - 1);
  if ((!comma && !document.is(from - 1, 'and')) || document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  for (let at = from - 2; at >= Math.max(document.sentenceFrom(from), from - FARTHEST); at--) {
    if (document.quoteOf[at]! >= 0) continue;
    if (document.word(at) === ';' || document.isAny(at, ['contrast', 'conditional', 'negation'])) return undefined;
    const future = document.hits.find(at, 'future');
    const auxiliary = future ?? document.hits.find(at, 'modal');
    if (auxiliary === undefined || !hasBareVerb(document, auxiliary.to)) continue;
    if (comma && document.is(at - 1, 'relative')) return undefined;
    return { from: at, future: future !== undefined, modal: future === undefined };
  }
  return undefined;
}

/** A bare form of a verb that the pack knows, or any plain word, behind an auxiliary and adverbs. */
function hasBareVerb(document: Document, from: number): boolean {
  let at = from;
  while (document.isAny(at, ['adverb', 'jointly']) && at - from < 3) at++;
  for (const name of ['event-verb', 'speech-verb'] as const) {
    const hit = document.hits.find<VerbHit<VerbForms>>(at, name) as Hit<VerbHit<VerbForms>> | undefined;
    if (hit !== undefined) return (hit.lexeme.value.forms & FORM.infinitive) !== 0;
  }
  return document.isWord(at) && !document.isCapital(at) && !document.isAny(at, ['passive', 'perfect', 'negation', 'preposition']);
}
