// "nước này", "negara tersebut": the country named last, pointed back to by a plain noun.
import type { GroupNoun } from '../lang/index.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';

/** Tokens back that such a noun reaches. */
const FARTHEST = 80;

/** Adds mentions of countries by a noun for countries with a demonstrative behind it, where nouns come first and take no article. */
export function findCountryReferences(document: Document, board: Board): void {
  if (document.pack.pack.grammar.bareDefinite !== true) return;
  let named: Mention | undefined;
  for (let at = 0; at < document.count; at++) {
    const owner = board.owner(at);
    if (owner?.kind === 'Country') named = owner;
    if (owner !== undefined || named === undefined || at - named.to > FARTHEST) continue;
    const end = referenceEnd(document, at);
    if (end === undefined || !board.isFree(at, end)) continue;
    board.add(new Mention({ ...named, from: at, to: end, form: 'nominal', rule: 'country-back-reference', anaphoric: true }));
    at = end - 1;
  }
}

function referenceEnd(document: Document, at: number): number | undefined {
  const noun = document.hits.find<GroupNoun>(at, 'group-noun');
  if (noun?.lexeme.value.of !== 'countries') return undefined;
  const { hits } = document;
  const many = hits.findEnding(at, 'indefinite') ?? hits.findEnding(at, 'definite') ?? hits.findEnding(at, 'number-word');
  return many !== undefined || /^\d/.test(document.word(at - 1)) ? undefined : hits.find(noun.to, 'demonstrative')?.to;
}
