// Trades that tell persons apart: "the entrepreneur" is not the sociologist of the paragraph before.
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type Board, firstFrom, type Title } from './mentions.ts';

/** Titles that a person's trades are looked for in. */
const TITLES_BACK = 200;

/** Where nouns have articles: a person whom the paragraph does not name before a position, told to be of another trade than a description. */
export function isOfOtherTrade(
  document: Document,
  board: Board,
  table: EntityTable,
  person: EntityDraft,
  title: Title,
  at: number,
): boolean {
  if (document.pack.pack.grammar.genders === undefined) return false;
  const last = person.mentions[firstFrom(person.mentions, at) - 1]?.from ?? -1;
  if (last >= 0 && document.paragraphOf(last) === document.paragraphOf(at)) return false;
  const stop = firstFrom(board.titles, at);
  const trades = board.titles.slice(Math.max(0, stop - TITLES_BACK), stop).filter((other) => table.entity(other.person) === person);
  return trades.length > 0 && trades.every(({ role }) => role.kind === 'occupation' && role.position !== title.role.position);
}
