// The noun that an apposition or a predicate behind a name describes a person by.
import type { Document } from './document.ts';
import { isSingular } from './genders.ts';
import type { Mention } from './mentions.ts';
import { isFunctionWord, isKnownVerb, skipDeterminers } from './phrases.ts';

/** Longest apposition that is read. */
const LONGEST = 8;

/** "X, a retired hydrologist from Y,", "X is a hydrologist": the noun of what is apposed to a name. */
export function apposedNoun(document: Document, { to }: Mention): number | undefined {
  if (!document.isComma(to) && document.hits.find(to, 'passive') === undefined) return undefined;
  const first = skipDeterminers(document, document.isComma(to) ? to + 1 : document.hits.find(to, 'passive')!.to);
  if (document.pack.pack.grammar.genders !== undefined && !isSingular(document, first - 1)) return undefined;
  if (document.hits.findEnding(first, 'indefinite') === undefined && document.hits.findEnding(first, 'definite') === undefined)
    return undefined;
  let at = first;
  while (at < first + LONGEST && document.isWord(at) && !isFunctionWord(document, at) && !isKnownVerb(document, at)) at++;
  if (document.isComma(to) && document.pack.pack.grammar.genders !== undefined && isPredicate(document, at)) return undefined;
  return at > first && !document.isCapital(at - 1) ? at - 1 : undefined;
}

/** "Accompagné de X, le jury a salué ...": a verb right behind a noun makes it a subject of its own. */
function isPredicate(document: Document, at: number): boolean {
  return document.isAny(at, ['perfect', 'passive', 'modal', 'future', 'negation']) || isKnownVerb(document, at);
}
