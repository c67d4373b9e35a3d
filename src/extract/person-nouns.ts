// Nouns for one person, as the pack lists them or as they end.
import type { Document } from './document.ts';

/** A noun for one person: a rank, or a word in lower case that the pack lists or whose ending persons have. */
export function isOnePerson(document: Document, at: number): boolean {
  if (document.is(at, 'rank')) return true;
  if (document.pack.personNoun === undefined || document.isCapital(at)) return false;
  const noun = document.pack.personNoun(document.key(at));
  if (noun === 'listed' || document.is(at, 'role')) return true;
  return noun === 'ending' && !document.isAny(at, NOT_PERSONS);
}

/** Classes of words that are no person's, however they end. */
export const NOT_PERSONS: readonly string[] = [
  'organization-head',
  'group-noun',
  'nominal-cue',
  'event-head',
  'instrument-head',
  'place-head',
  'venue-head',
  'plural-role',
];
