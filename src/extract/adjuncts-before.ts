// What stands before an attribution and is no content: when, where and on what occasion it was said.
import { FORM, type VerbForms, type VerbHit } from '../lang/index.ts';
import { isBesideCueNoun, isParticiplePhrase } from './attribution-end.ts';
import type { Document } from './document.ts';
import { skipDeterminers } from './phrases.ts';
import { isActorLike } from './referent-kinds.ts';
import type { Sieve } from './sieve.ts';

/** "Under the deal of last year": a preposition opens it and no verb that the pack knows stands in it. */
export function isAdjunctOnly(sieve: Sieve, from: number, to: number): boolean {
  const { document } = sieve;
  const gendered = document.pack.pack.grammar.genders !== undefined;
  if (isSubjectless(document, from) || isAskedOf(document, from) || isParticiplePhrase(document, from, to)) return true;
  const adverb = document.pack.pack.grammar.bareDefinite === true ? document.hits.find(from, 'adverb')?.to : undefined;
  const opening = adverb === undefined ? from : document.isComma(adverb) ? adverb + 1 : adverb;
  if (!document.is(opening, 'preposition') && !isGerund(document, from)) return false;
  for (let at = from; at < to; at++) {
    if (document.quoteOf[at]! >= 0 || document.isAny(at, ['passive', 'perfect', 'modal', 'future', 'negation'])) return false;
    if (document.isAny(at, ['speech-verb', 'event-verb']) && !isGerund(document, at) && !isBesideCueNoun(document, at)) return false;
    if (gendered && document.isComma(at) && to - at > SHORTEST_MAIN && opensMain(sieve, at + 1)) return false;
  }
  return true;
}

const SHORTEST_MAIN = 6;

/** "Sur ce volet, | le groupe bâtira une usine": a noun phrase behind the comma of an adjunct. */
function opensMain({ document, referents }: Sieve, at: number): boolean {
  if (document.isAny(at, ['definite', 'demonstrative'])) return !document.isAny(skipDeterminers(document, at), ['capital-word', 'role']);
  const referent = referents.at(at);
  return referent?.from === at && referent.kind !== 'Place' && isActorLike(referent);
}

/** "Under the old contract, she says, ships paid less": where and when what was said is so, cut off by two commas; not where and when it was said; where nouns come last. */
export function isSetting(sieve: Sieve, from: number, to: number, rest: number | undefined): boolean {
  const { document } = sieve;
  if (rest === undefined || document.pack.pack.grammar.nounOrder !== 'head-last' || !document.is(from, 'preposition')) return false;
  for (let at = from; at < to; at++)
    if (document.isAny(at, SPOKEN) || sieve.referents.at(at)?.kind === 'Event' || document.isComma(at)) return false;
  return true;
}

/** What tells when and where somebody spoke. */
const SPOKEN = ['sent-cue', 'nominal-cue', 'speech-verb', 'event-verb', 'event-head', 'weekday', 'relative-day', 'addressee'];

/** "Interrogé sur ce point, X répond ...", "Asked whether it would, X said ...": a participle of saying opens the sentence. */
function isAskedOf(document: Document, from: number): boolean {
  const forms = document.hits.find<VerbHit<VerbForms>>(from, 'speech-verb')?.lexeme.value.forms ?? 0;
  if (document.pack.pack.grammar.nounOrder === 'head-last') return (forms & FORM.participle) !== 0 && from === document.sentenceFrom(from);
  return document.pack.pack.grammar.genders !== undefined && forms === FORM.participle;
}

/** "Phát biểu khai mạc, ", "Đại diện cho X, ": where verbs show no tense, one that opens the sentence has the subject behind the comma. */
function isSubjectless(document: Document, from: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true || from !== document.sentenceFrom(from)) return false;
  const represents = document.hits.find(from, 'body-representative');
  return (
    document.isAny(from, ['speech-verb', 'event-verb']) ||
    (represents !== undefined &&
      (document.is(represents.to, 'preposition') || document.hits.findEnding(represents.to, 'preposition') !== undefined))
  );
}

/** "opening", "congratulating": a form that is a participle or a noun only. */
function isGerund(document: Document, at: number): boolean {
  const forms = (name: string): number => document.hits.find<VerbHit<VerbForms>>(at, name)?.lexeme.value.forms ?? 0;
  const both = forms('event-verb') | forms('speech-verb');
  return document.pack.pack.grammar.nounOrder === 'head-last' && (both & FORM.gerund) !== 0 && (both & FORM.finite) === 0;
}
