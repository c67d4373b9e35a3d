// Counted bodies: "40 biro perjalanan", "12 trường tiểu học".
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { isFunctionWord, isKnownVerb } from './phrases.ts';

/** As many bodies may have been named before. */
const FEW = 2;
/** Plain words that tell which bodies. */
const MOST_WORDS = 2;

/** A noun for bodies right behind a number, in small letters, with the plain words behind it, where nouns take no article. */
export function bodiesAfter(
  document: Document,
  board: Board,
  number: { to: number; value: number },
): { to: number; of: string } | undefined {
  if (number.value <= FEW || document.pack.pack.grammar.bareDefinite !== true || board.owner(number.to) !== undefined) return undefined;
  const head = document.isCapital(number.to) ? undefined : document.hits.find(number.to, 'organization-head');
  if (head === undefined || document.isCapital(head.to)) return undefined;
  let to = head.to;
  while (to < head.to + MOST_WORDS && isPlain(document, board, to)) to++;
  return { to, of: 'organizations' };
}

function isPlain(document: Document, board: Board, at: number): boolean {
  if (!document.isWord(at) || document.isCapital(at) || board.owner(at) !== undefined || board.isBlocked(at)) return false;
  return !isFunctionWord(document, at) && !isKnownVerb(document, at) && !document.isAny(at, ['adverb', 'plain-verb', 'weekday', 'roll']);
}
