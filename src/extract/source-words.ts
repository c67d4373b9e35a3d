// Which words behind a preposition of source name one: "pour les organisateurs", not "pour les fêtes".
import type { Document } from './document.ts';
import { skipDeterminers } from './phrases.ts';

/** A word that is a preposition or a verb of saying too, as a whole: "pour", not "à en croire". */
export function isOtherToo(document: Document, { from, to }: { from: number; to: number }): boolean {
  if (document.pack.pack.grammar.genders === undefined) return document.isAny(from, ['preposition', 'speech-verb']);
  return (document.hits.find(from, 'preposition')?.to ?? 0) >= to || (document.hits.find(from, 'speech-verb')?.to ?? 0) >= to;
}

/** "otoritas kesehatan setempat", "lực lượng bảo vệ bờ biển": a noun for bodies or people, where nouns take no article. */
export function isSomebody(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true || document.isCapital(at)) return false;
  return document.isAny(at, ['organization-head', 'group-noun', 'role', 'body-representative']);
}

/** "la même source": a demonstrative of several words. */
export function isSame(document: Document, at: number): boolean {
  return (document.hits.find(at, 'demonstrative')?.to ?? at) - at > 1;
}

/** "les organisateurs", "plusieurs délégués", "le rapport": a noun for people, a body or a paper behind an article, where nouns have genders. */
export function isTeller(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.genders === undefined) return false;
  const noun = document.is(at, 'quantifier') ? at + 1 : skipDeterminers(document, at);
  if (noun === at || document.isCapital(noun)) return false;
  return document.isAny(noun, TELLERS) || isPersons(document, noun);
}

const TELLERS = ['role', 'plural-role', 'group-noun', 'body-noun', 'sent-cue', 'body-representative'];

/** "organisateur", "organisateurs". */
function isPersons(document: Document, at: number): boolean {
  const one = document.pack.personNoun?.(document.key(at).replace(/s$/, ''));
  return one === 'listed' || one === 'ending';
}
