// "Une source diplomatique péruvienne", "des sources péruviennes": somebody of a land who is not named, where nouns have genders.
import type { Document } from './document.ts';
import type { Mention } from './mentions.ts';
import { isFunctionWord, isKnownVerb } from './phrases.ts';

/** Words between the article and the adjective of a land. */
const MOST_WORDS = 3;
/** Nouns whose adjective of a land tells whom they stand for. */
const OF_STATES = ['group-noun', 'collective', 'organization-head', 'body-noun', 'country-word', 'event-head'];

/** From the indefinite article on to the adjective of a land: plain words alone stand between, and no noun that stands for a state. */
export function someoneOfLand(document: Document, { rule, from, to }: Mention): { from: number; to: number } | undefined {
  if (rule !== 'demonym' || document.isCapital(from) || document.pack.pack.grammar.genders === undefined) return undefined;
  for (let at = from - 1; at >= from - MOST_WORDS; at--) {
    const article = document.hits.findEnding(at, 'indefinite');
    if (!document.isWord(at) || document.isCapital(at) || document.isAny(at, OF_STATES)) return undefined;
    if (isFunctionWord(document, at) || isKnownVerb(document, at)) return undefined;
    if (article !== undefined) return { from: article.from, to };
  }
  return undefined;
}
