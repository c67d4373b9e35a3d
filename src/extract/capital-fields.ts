// What an office is of, in ordinary words with capitals right before its holder's name, where nouns come last: "Director of Field Operations Ana Prado".
import type { Document } from './document.ts';
import type { Board, Title } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';

/** Words that such a field has at most. */
const LONGEST = 6;
const NO_FIELD: readonly string[] = ['role', 'rank', 'honorific', 'month', 'weekday', 'organization-head', 'event-head', 'instrument-head'];

/** Offices that papers of South Asia and West Africa write their field or seat right behind: "Secretary Finance", "Commissioner Karachi". */
const DIRECT: ReadonlySet<string> = new Set([
  'director',
  'director-general',
  'secretary',
  'commissioner',
  'commander',
  'manager',
  'chair',
  'inspector-general',
  'superintendent',
  'governor',
  'chief-minister',
  'provincial-governor',
]);

/** ", Director Operations,", "Secretary Finance, Ana Prado": past one to three ordinary capitals between an office and the comma behind it, a name before the one or behind the other, where nouns come last. */
export function apposedFieldEnd(document: Document, board: Board, title: Title, at: number): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || document.pack.isOrdinary === undefined || !DIRECT.has(title.role.position))
    return undefined;
  if (!document.isCapital(title.from)) return undefined;
  let end = at;
  while (end < at + 3 && isFieldWord(document, board, end) && !document.is(end, 'given-name')) end++;
  const behind = document.isComma(title.from - 1) && document.isCapital(title.from - 2);
  return end > at && document.isComma(end) && (behind || opensHolder(document, board, end + 1)) ? end : undefined;
}

/** "Chief Minister Sindh" + "Ana Prado Dias": past a known place between a local office and two capitals or more of its holder's name, where nouns come last. */
export function seatOfOffice(document: Document, board: Board, title: Title, at: number): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || at !== title.to || !DIRECT.has(title.role.position)) return undefined;
  const place = board.owner(at);
  if (place?.kind !== 'Place' || place.from !== at || place.knowledge === undefined) return undefined;
  if (!isFreeCapital(document, board, place.to) || !isFreeCapital(document, board, place.to + 1)) return undefined;
  title.place ??= place;
  return place.to;
}

/** Past "of Field Operations", "for Legal Affairs and Human Rights": up to a name of two words or more, told by a listed given name or by a word that is no ordinary one. */
export function capitalFieldEnd(document: Document, board: Board, at: number): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || document.pack.isOrdinary === undefined) return undefined;
  const lead = skipPreposition(document, at, ['of', 'for']);
  const from = lead === undefined ? at : skipDeterminers(document, lead);
  if (lead === undefined || !document.isCapital(from)) return undefined;
  for (let end = from; end < from + LONGEST; end++) {
    const and = end > from && document.is(end, 'and') && document.isCapital(end + 1);
    if (and) continue;
    if (end > from && opensHolder(document, board, end)) return end;
    if (!isFieldWord(document, board, end)) return undefined;
  }
  return undefined;
}

function isFieldWord(document: Document, board: Board, at: number): boolean {
  return isFreeCapital(document, board, at) && document.pack.isOrdinary!(document.key(at)) && !document.isAny(at, NO_FIELD);
}

function opensHolder(document: Document, board: Board, at: number): boolean {
  if (!isFreeCapital(document, board, at) || document.isAny(at, NO_FIELD)) return false;
  const next = /^\p{Lu}$/u.test(document.word(at + 1)) && document.isMark(at + 2, '.') ? at + 3 : at + 1;
  if (!isFreeCapital(document, board, next) && !document.is(next, 'name-particle')) return false;
  const given = document.is(at, 'given-name') || document.pack.knowledge.personNames.find(document.word(at)).given;
  return given || !document.pack.isOrdinary!(document.key(at));
}

function isFreeCapital(document: Document, board: Board, at: number): boolean {
  return document.isCapital(at) && document.isWord(at) && board.owner(at) === undefined;
}
