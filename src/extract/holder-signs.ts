// Signs that a name behind the comma of an office is its holder's, though no comma closes the name.
import type { Document } from './document.ts';
import type { Mention, Title } from './mentions.ts';
import { closesOpening } from './name-lists.ts';
import { skipPreposition } from './phrases.ts';

/** "the Minister of Health" + ", Dr. X at the palace", "with the Speaker of the Senate" + ", X in Lima": where nouns come last, an honorific behind the comma of an office that tells its own, or several names before a place or a day, tell its holder, though no comma closes the name. */
export function isHonoured(document: Document, title: Title, { from, to }: Mention): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !title.definite || !isOwned(title)) return false;
  if (closesOpening(document, title.to)) return false;
  if (!document.isAny(title.to + 1, ['honorific', 'rank']))
    return to - from > 1 && document.isAny(to, ['preposition', 'weekday', 'relative-day']);
  return document.isAny(to, ['preposition', 'relative', 'and', 'weekday', 'relative-day', 'adverb']);
}

/** "C'est le ministre des Mines" + ", X qui a signé": where nouns have genders a relative of the holder, or a further member with its own "of" ("en présence du ministre des Mines, X et de la maire"), though no comma closes the name. */
export function isToldOfHolder(document: Document, title: Title, { to }: Mention): boolean {
  if (document.pack.pack.grammar.genders === undefined || !isOwned(title)) return false;
  const joined = document.hits.find(to, 'and');
  if (joined !== undefined) return skipPreposition(document, joined.to, ['of']) !== undefined;
  return title.definite && document.is(to, 'relative');
}

/** The office names its body, country or portfolio: the name behind its comma is the holder's. */
export function isOwned(title: Title): boolean {
  return title.organizations.length > 0 || title.country !== undefined || title.portfolio !== undefined || title.about !== undefined;
}
