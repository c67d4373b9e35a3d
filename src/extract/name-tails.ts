// Where a body's name ends before the rank, the form of address or the name of the person behind it.
import type { Document } from './document.ts';

/** "Angkatan Bersenjata Peru" + "Letnan Jenderal Ana Prado": a rank of several words with a capital behind it, where ranks stand before names. */
export function isLongRank(document: Document, at: number): boolean {
  const rank = document.pack.pack.grammar.bareAgents === true ? document.hits.find(at, 'rank') : undefined;
  return rank !== undefined && rank.to - at > 1 && document.isCapital(rank.to);
}

/** "the Grain Union" + "Dr. X": a form of address right behind the noun of a body, before a name, where nouns come last. */
export function isAddress(document: Document, at: number): boolean {
  const address = document.hits.find(at, 'honorific');
  if (address === undefined || document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  return document.hits.findEnding(at, 'organization-head') !== undefined && document.isCapital(address.to) && document.isWord(address.to);
}

/** "the Grain Fund" + "Deputy Director X": a word for deputies before a word of office, behind the noun of a body, where nouns come last. */
export function isDeputy(document: Document, at: number): boolean {
  const deputy = document.pack.pack.grammar.nounOrder === 'head-last' ? document.hits.find(at, 'deputy') : undefined;
  if (deputy === undefined || !document.is(deputy.to, 'role') || !document.isCapital(deputy.to)) return false;
  return document.hits.findEnding(at, 'organization-head') !== undefined;
}

/**
 * "the Academy of Arts and Leila Dias, a conservator": a listed given name, another capital and an apposition; "l'Office de la Louma et
 * Anatole Ruiz": without them, where nouns have genders and bodies their articles.
 */
export function opensPerson(document: Document, at: number, bare: boolean): boolean {
  const { genders, nounOrder } = document.pack.pack.grammar;
  if (!document.isCapital(at + 1) || !document.isWord(at + 1)) return false;
  const given = document.is(at, 'given-name');
  if (genders !== undefined && bare) return given || document.pack.knowledge.personNames.find(document.word(at)).given;
  const apposed = document.isComma(at + 2) && document.isAny(at + 3, ['indefinite', 'role', 'relative']);
  return nounOrder === 'head-last' && given && apposed;
}
