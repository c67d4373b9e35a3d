// Offices whose word holds the noun of their body: "Kapolda Jambi" heads the Polda Jambi, "Pangdam XIV/Hasanuddin" the Kodam XIV/Hasanuddin.
import { foldedKey } from '../text/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type Board, firstFrom, type Title } from './mentions.ts';

const LONGEST_SEAT = 6;
const NO_SEAT = ['role', 'rank', 'honorific', 'given-name', 'organization-head', 'event-head', 'month', 'weekday'];

/** Takes the place or number of the body into the title, where it stands right behind the word of office. */
export function readSeat(document: Document, board: Board, title: Title): void {
  if (title.role.body === undefined) return;
  const to = seatEnd(document, board, title.to);
  if (to === title.to) return;
  title.seat = { from: title.to, to };
  title.to = to;
}

function seatEnd(document: Document, board: Board, from: number): number {
  let end = from;
  while (end - from < LONGEST_SEAT) {
    const joined = end > from && document.word(end) === '/';
    const at = joined ? end + 1 : end;
    const owner = board.owner(at);
    const numbered = end === from && /^([IVX]+|\d+)$/.test(document.word(at));
    if (owner?.kind === 'Place' && owner.from === at) end = owner.to;
    else if (numbered || (joined && document.isWord(at))) end = at + 1;
    else break;
    if (owner?.kind === 'Place' && document.word(end) !== '/') return end;
  }
  return end > from ? end : unlistedSeat(document, board, from);
}

/** A place that no list has: capitals up to a rank or a mark, or one capital before two more. */
function unlistedSeat(document: Document, board: Board, from: number): number {
  let end = from;
  while (end - from < LONGEST_SEAT && isSeatWord(document, board, end)) end++;
  if (end > from && document.is(end, 'rank')) return end;
  let names = end;
  while (names - from < LONGEST_SEAT && document.isCapital(names) && document.isWord(names)) names++;
  return end > from && names - from > 2 ? from + 1 : from;
}

function isSeatWord(document: Document, board: Board, at: number): boolean {
  return document.isCapital(at) && document.isWord(at) && board.isFree(at, at + 1) && !document.isAny(at, NO_SEAT);
}

/** The body that a word of office holds: with its seat, else the one of its sort named last, else the only one there is. */
export function bodyInOffice(document: Document, table: EntityTable, title: Title): EntityDraft | undefined {
  const { body, seated } = title.role;
  if (body === undefined) return undefined;
  if (title.seat === undefined && seated === true) return lastOfSort(table, body, title.from);
  const name = title.seat === undefined ? body : `${body} ${document.text(title.seat.from, title.seat.to)}`;
  return (
    table.drafts.find((draft) => draft.kind === 'Organization' && draft.aliases.includes(name)) ??
    table.implied('Organization', `Organization|${foldedKey(name)}`, name, { orgType: 'agency' }, title, 'office-implies-body')
  );
}

/** "Kapolda" alone: the body named last whose name begins with the noun. */
function lastOfSort(table: EntityTable, noun: string, at: number): EntityDraft | undefined {
  let best: EntityDraft | undefined;
  let latest = -1;
  for (const draft of table.drafts) {
    if (draft.kind !== 'Organization' || !draft.label.startsWith(`${noun} `)) continue;
    const last = draft.mentions[firstFrom(draft.mentions, at) - 1]?.from ?? -1;
    if (last <= latest) continue;
    latest = last;
    best = draft;
  }
  return best;
}
