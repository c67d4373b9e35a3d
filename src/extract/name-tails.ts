// Where a body's name ends before the rank or form of address of the person behind it.
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
