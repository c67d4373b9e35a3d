// Firms called by their partners: "Marsh & Teles", "Dias, Prado & Teles": names on both sides of the sign for "and".
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { isGlued } from './name-slots.ts';

const MOST_WORDS = 3;
/** What no partner is called by. */
const NO_PARTNER = [
  'organization-head',
  'event-head',
  'instrument-head',
  'place-head',
  'venue-head',
  'role',
  'honorific',
  'month',
  'weekday',
  'portfolio-before',
  'portfolio-of',
  'country',
  'demonym',
  'place',
];

/** Adds a company for each such pair whose words no list ties to something else, of which one is no ordinary word, and which are not two given names. */
export function findFirms(document: Document, board: Board): void {
  if (document.pack.isOrdinary === undefined || !document.article.text.includes(' & ')) return;
  for (let at = document.next(0, 'and'); at < document.count; at = document.next(at + 1, 'and')) {
    if (document.word(at) !== '&' || isGlued(document, at)) continue;
    let from = at;
    while (at - from < MOST_WORDS && isPartner(document, board, from - 1) && !(document.isInitial(from - 1) && from < at)) from--;
    let to = at + 1;
    while (to - at <= MOST_WORDS && isPartner(document, board, to)) to++;
    if (from === at || to === at + 1 || document.isAny(to, HEADS) || !isProper(document, from, to)) continue;
    if (document.is(from, 'given-name') && document.is(at + 1, 'given-name')) continue;
    const attributes = { orgType: 'company' as const };
    board.add(new Mention({ kind: 'Organization', from, to, form: 'name', rule: 'firm-name', name: document.text(from, to), attributes }));
  }
}

const HEADS = ['event-head', 'instrument-head', 'role'];

function isPartner(document: Document, board: Board, at: number): boolean {
  return document.isCapital(at) && document.isWord(at) && board.isFree(at, at + 1) && !document.isAny(at, NO_PARTNER);
}

function isProper(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (document.isCapital(at) && document.pack.isOrdinary?.(document.key(at)) === false) return true;
  return false;
}
