// "Le général", "la colonelle": a rank told alone, of nobody told by it before; where nouns have genders.
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { genderOf, isSingular } from './genders.ts';
import { firstFrom } from './mentions.ts';
import type { Salience } from './salience.ts';

/** The person in focus whom the paragraph names before such words, which start at a determiner of one. */
export function ofRankAlone(document: Document, salience: Salience, from: number): EntityDraft | undefined {
  const rank = document.hits.find(from + 1, 'rank');
  if (rank === undefined || document.isCapital(rank.to) || !isSingular(document, from)) return undefined;
  const person = salience.personBefore(from, genderOf(document, from));
  const last = person?.mentions[firstFrom(person.mentions, from) - 1]?.from;
  return last !== undefined && document.paragraphOf(last) === document.paragraphOf(from) ? person : undefined;
}
