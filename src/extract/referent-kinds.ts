// Which referents may act, stand in one list, or only possess the noun behind them.
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';

export const POSSESSIVE: RegExp = /^['’]s?$/;

/** "Kenya's" before a noun: the possessor is not the head of its phrase; "Ana Prado, dean of Lima University's law school": the office behind the name is not hers to own. */
export function isPossessor(document: Document, referent: Referent): boolean {
  const office = referent.kind === 'Person' && referent.mention !== undefined && referent.mention.to < referent.to;
  return (
    !office &&
    referent.pronoun?.use !== 'subject' &&
    POSSESSIVE.test(document.word(referent.to)) &&
    document.isWord(referent.to + 1) &&
    document.quoteOf[referent.to] === document.quoteOf[referent.from]
  );
}

export function isActorLike(referent: Referent): boolean {
  return (
    referent.kind === 'Person' ||
    referent.kind === 'Organization' ||
    referent.kind === 'Country' ||
    referent.kind === 'Group' ||
    referent.kind === 'Pronoun' ||
    referent.kind === 'Place'
  );
}

/** "indique le document", "the document read": words for a paper that stand for whoever put it out, where nouns have genders or come last. */
export function isPaper(document: Document, { kind, mention, from, to }: Referent): boolean {
  if (kind !== 'Instrument' || mention?.form === 'name') return false;
  const { genders, nounOrder } = document.pack.pack.grammar;
  if (genders !== undefined) return document.is(from, 'sent-cue');
  return nounOrder === 'head-last' && document.hits.findEnding(to, 'paper') !== undefined;
}

export function isEvent(referent: Referent): boolean {
  return referent.kind === 'Event' || referent.kind === 'Instrument';
}

/** "she and X": a pronoun of the subject that stands for a person, and a person. */
function isPersonPronoun({ pronoun }: Referent, other: Referent): boolean {
  if (pronoun === undefined || pronoun.thing === true || pronoun.person !== 3 || pronoun.number !== 'singular') return false;
  return pronoun.use === 'subject' && other.kind === 'Person' && other.mention !== undefined;
}

/** Members of one list: actors with actors, events with events. */
export function sameSort(a: Referent, b: Referent): boolean {
  if (a.kind === 'Pronoun' || b.kind === 'Pronoun') return isPersonPronoun(a, b) || isPersonPronoun(b, a);
  return a.kind === b.kind || (isActorLike(a) && isActorLike(b) && a.kind !== 'Place' && b.kind !== 'Place');
}

/** "the University of Lima and Tonga's transport ministry": capitals that own a noun in lower case or a state's own, where nouns come last. */
export function isOwner(document: Document, from: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  let at = from;
  while (at - from < LONGEST_OWNER && document.isWord(at) && document.isCapital(at)) at++;
  return at > from && POSSESSIVE.test(document.word(at)) && (!document.isCapital(at + 1) || document.is(from, 'country'));
}

const LONGEST_OWNER = 5;
