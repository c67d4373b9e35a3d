// The district, town or province that a body is named with, "Dinas Pertanian" + "Kabupaten X", and what a unit with a number is called besides.
import type { OrganizationHead } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { hasNameWords } from './name-words.ts';

/** Sorts of bodies that every district has of its own. */
const LOCAL: ReadonlySet<string> = new Set(['agency', 'legislature', 'court', 'ngo']);

/** Where the name of a body ends that goes on with its district, the noun for it right behind or read as its last word; or with what it is called beside its number. */
export function pastSeat(document: Document, board: Board, head: Hit<OrganizationHead>, to: number): number {
  return numberedEnd(document, board, districtEnd(document, board, head, to));
}

/** "Dinas Pertanian" + "Kabupaten X", where nouns come first, take no article, and names show no words of theirs. */
function districtEnd(document: Document, board: Board, head: Hit<OrganizationHead>, to: number): number {
  if (document.pack.pack.grammar.bareDefinite !== true || hasNameWords(document)) return to;
  if (to === head.to || !LOCAL.has(head.lexeme.value.orgType)) return to;
  const seat = document.hits.find(to, 'place-head') ?? document.hits.findEnding(to, 'place-head');
  if (seat === undefined || seat.from <= head.from || !document.isCapital(seat.from)) return to;
  const name = seat.to;
  if (!document.isCapital(name) || !document.isWord(name)) return to;
  const owner = board.owner(name);
  if (owner !== undefined) return owner.kind === 'Place' && owner.from === name ? owner.to : to;
  if (document.isPersonWord(name) || document.isAny(name, ['role', 'honorific', 'rank', 'organization-head', 'event-head'])) return to;
  let end = name + 1;
  if (document.isAny(name, ['place-opener', 'place-head']) && document.isCapital(end) && document.isWord(end)) end++;
  while (document.is(end, 'place-tail') && document.isCapital(end)) end++;
  return end;
}

/** "Kodam XII" + "/Tanjungpura", "Kodim 0811" + "/Tuban": what a unit with a number is called besides. */
function numberedEnd(document: Document, board: Board, to: number): number {
  if (document.word(to) !== '/' || !/^([IVX]+|\d+)$/.test(document.word(to - 1))) return to;
  return document.isCapital(to + 1) && document.isWord(to + 1) ? (board.owner(to + 1)?.to ?? to + 2) : to;
}
