// Names of events borrowed from a language that puts the head last: "Komodo Multilateral Exercise", "Bali Democracy Forum", where nouns come first.
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';

/** Words before the head. */
const LONGEST = 7;
/** Classes of words that such names begin with or hold beside words that no list has. */
const ALLOWED: ReadonlySet<string> = new Set([
  'country',
  'place',
  'organization',
  'demonym',
  'instrument',
  'topic',
  'family-name',
  'given-name',
]);

/** Where the name begins whose head is the capital word at a token; the token itself when nothing of a name stands before it, or a bracket that only says again what was named. */
export function borrowedStart(document: Document, board: Board, at: number): number {
  if (document.pack.pack.grammar.bareAgents !== true || !document.isCapital(at) || goesOn(document, at + 1)) return at;
  const first = document.sentenceFrom(at);
  let from = at;
  while (from > first && at - from < LONGEST) {
    const before = from - 1;
    if (/^[-–&]$/.test(document.word(before)) && before > first && isPart(document, board, before - 1)) {
      from = before - 1;
      continue;
    }
    if (
      document.isMark(before, ')') &&
      document.isMark(before - 2, '(') &&
      document.isCapital(before - 1) &&
      isPart(document, board, before - 3)
    ) {
      from = before - 3;
      continue;
    }
    if (!isPart(document, board, before)) break;
    from = before;
  }
  return document.isMark(from - 1, '(') || document.isMark(from - 2, '(') ? at : from;
}

/** Another capital word behind: the head comes first. */
function goesOn(document: Document, at: number): boolean {
  return document.isWord(at) && document.isCapital(at) && !/^\d/.test(document.word(at));
}

/** A capital that no list has, or a name, outside offices, bodies' heads and persons. */
function isPart(document: Document, board: Board, at: number): boolean {
  if (!document.isWord(at) || !document.isCapital(at) || board.isBlocked(at) || board.title(at) !== undefined) return false;
  if (document.isInitial(at) && document.hits.at(at).length > 0 && board.owner(at) === undefined) return false;
  return document.hits.at(at).every(({ lexeme }) => ALLOWED.has(lexeme.class));
}
