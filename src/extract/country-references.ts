// "nước này", "negara tersebut": the country named last, pointed back to by a plain noun.
import type { GroupNoun } from '../lang/index.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';

/** Tokens back that such a noun reaches. */
const FARTHEST = 80;

/** Adds mentions of countries by a noun for countries with a demonstrative behind it, where nouns come first and take no article. */
export function findCountryReferences(document: Document, board: Board): void {
  if (document.pack.pack.grammar.bareDefinite !== true) return;
  for (let at = document.next(0, 'group-noun'); at < document.count; at = document.next(at + 1, 'group-noun')) {
    const end = referenceEnd(document, at);
    const named = end === undefined || !board.isFree(at, end) ? undefined : countryBefore(board, at);
    if (end === undefined || named === undefined) continue;
    board.add(new Mention({ ...named, from: at, to: end, form: 'nominal', rule: 'country-back-reference', anaphoric: true }));
    at = end - 1;
  }
}

/** The country named last before a token, within reach. */
function countryBefore(board: Board, at: number): Mention | undefined {
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST - 1); before--) {
    const owner = board.owner(before);
    if (owner?.kind === 'Country') return owner;
  }
  return undefined;
}

function referenceEnd(document: Document, at: number): number | undefined {
  const noun = document.hits.find<GroupNoun>(at, 'group-noun');
  if (noun?.lexeme.value.of !== 'countries') return undefined;
  const { hits } = document;
  const many = hits.findEnding(at, 'indefinite') ?? hits.findEnding(at, 'definite') ?? hits.findEnding(at, 'number-word');
  return many !== undefined || /^\d/.test(document.word(at - 1)) ? undefined : hits.find(noun.to, 'demonstrative')?.to;
}
