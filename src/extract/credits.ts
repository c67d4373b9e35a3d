// Bylines and photo credits: names in them take no part in what an article reports.
import type { PlaceRecord } from '../knowledge/index.ts';
import { SHAPE } from '../text/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { skipDeterminers } from './phrases.ts';

/** Blocks the tokens of "(Photo: X)", "Foto: X", and a line that opens with a credit word. */
export function markCredits(document: Document, board: Board): void {
  let paragraph = 0;
  for (let at = 0; at < document.count; at++) {
    if ((document.tokens.shape[at]! & SHAPE.breakBefore) !== 0) paragraph = at;
    const before = at === paragraph ? outletBeforePlace(document, at) : undefined;
    const outlet = before ?? outletAfterPlace(document, at) ?? agencyBehindPlace(document, at) ?? outletInDateline(document, paragraph, at);
    if (outlet !== undefined) {
      board.block(outlet.from, outlet.to);
      at = outlet.to - 1;
      continue;
    }
    const lead = agencyLead(document, at);
    if (lead !== undefined) {
      board.block(at, lead);
      at = lead - 1;
      continue;
    }
    const credit = document.hits.find(at, 'credit');
    if (credit === undefined) continue;
    if (isDatelineOutlet(document, credit.from, credit.to)) {
      board.block(credit.from, credit.to);
      at = credit.to - 1;
      continue;
    }
    const bracket = document.word(at - 1) === '(' || document.word(at - 1) === '[';
    const opensLine = document.sentenceFrom(at) === at;
    const colon = document.word(credit.to) === ':' || document.word(credit.to) === '/';
    if (!bracket && !colon && !(opensLine && document.isCapital(credit.to))) continue;
    if (!bracket && !colon && document.sentenceTo(at) - at > 8) continue;
    const end = bracket ? closing(document, at) : document.sentenceTo(at);
    board.block(at, end);
    at = end - 1;
  }
  const signature = signatureStart(document);
  if (signature !== undefined) board.block(signature, document.count);
}

const LONGEST_SIGNATURE = 10;

/** "HOÀNG ANH", "Par Ana Prado avec AFP", "Thu Hà - Văn Nam", "(TTXVN/Vietnam+)": where a last line that nothing but names make up begins, unless lines of names, or the office of whom it names, go before it. */
function signatureStart(document: Document): number | undefined {
  const last = document.count - 1;
  const from = paragraphStart(document, last);
  if (from <= 0 || last - from >= LONGEST_SIGNATURE || !isNamesAlone(document, from, last + 1)) return undefined;
  const before = paragraphStart(document, from - 1);
  if (isOfficeLine(document, before, from)) return undefined;
  return from - before < LONGEST_SIGNATURE && isNamesAlone(document, before, from) ? undefined : from;
}

/** "Kepala Biro X" above the name of its holder: a line without a full stop that opens with an office. */
function isOfficeLine(document: Document, from: number, stop: number): boolean {
  return document.is(skipDeterminers(document, from), 'role') && document.word(stop - 1) !== '.';
}

function paragraphStart(document: Document, at: number): number {
  let from = at;
  while (from > 0 && document.paragraphOf(from - 1) === document.paragraphOf(at)) from--;
  return from;
}

/** Two capitals or more, or one word in capitals, with nothing but marks, initials and small words between them, and no word for an office or a body. */
function isNamesAlone(document: Document, from: number, stop: number): boolean {
  let capitals = 0;
  for (let at = from; at < stop; at++) {
    const word = document.word(at);
    if (document.isAny(at, ['role', 'organization-head'])) return false;
    if (document.isCapital(at)) capitals += isUpperCase(document, at) ? 2 : 1;
    else if (
      word === '.' ? document.word(at - 1).length > 1 : !/^[-–—/,;:&|+()]$/.test(word) && !document.isAny(at, ['preposition', 'and'])
    )
      return false;
  }
  return capitals > 1;
}

/** "BANDUNG, HARIAN PELITA —": the outlet between the place and the dash that open a report. */
function outletAfterPlace(document: Document, at: number): { from: number; to: number } | undefined {
  if (at > 0 && document.paragraphOf(at) === document.paragraphOf(at - 1)) return undefined;
  const place = document.hits.find(at, 'place');
  if (place === undefined || !document.isComma(place.to)) return undefined;
  const from = place.to + 1;
  for (let to = from; to < Math.min(from + 5, document.count); to++) {
    if (/^[-–—]$/.test(document.word(to))) return to > from ? { from, to } : undefined;
    if (document.word(to) === '.' && to > from) continue;
    if (!document.isCapital(to) || document.isAny(to, ['month', 'place', 'country', 'weekday'])) return undefined;
  }
  return undefined;
}

/** "WARTAKITA.COM, JAKARTA —", "PELITANEWS, AMBON -": the outlet, a site or a word all in capitals, before the place and the dash that open a report; a town before a province is none. */
function outletBeforePlace(document: Document, at: number): { from: number; to: number } | undefined {
  let to = at + 1;
  while (document.word(to) === '.' && document.isWord(to + 1)) to += 2;
  if (!document.isComma(to) || document.isAny(at, ['place', 'country', 'weekday'])) return undefined;
  if (to === at + 1 && !/^\p{Lu}{4,}$/u.test(document.word(at))) return undefined;
  const place = document.hits.find<PlaceRecord>(to + 1, 'place');
  if (place?.lexeme.value.placeType === 'province') return undefined;
  return place !== undefined && /^[-–—]+$/.test(document.word(place.to)) ? { from: at, to } : undefined;
}

/** Words of a paragraph among which the code of an agency stands in brackets: "PHNOM PENH, 5 May (TTO) -". */
const FARTHEST_CODE = 6;

/** "TTO - " at the start of a paragraph, "(PLO) - " near it, when no list knows the word as a place. Returns where it ends. */
function agencyLead(document: Document, at: number): number | undefined {
  const bracket = document.word(at) === '(';
  const before = at - (bracket ? FARTHEST_CODE : 1);
  if (before >= 0 && document.paragraphOf(at) === document.paragraphOf(before)) return undefined;
  const word = bracket ? at + 1 : at;
  const end = bracket ? closing(document, at) + 1 : pastSite(document, at + 1);
  if (!/^[-–—]$/.test(document.word(end)) || end - at > 6 || document.isAny(word, ['country', 'month'])) return undefined;
  const place = document.hits.find(word, 'place');
  if (place !== undefined && (!bracket || place.to === end - 1)) return undefined;
  const code = document.isCapital(word) && (bracket || /^\p{Lu}{2,6}$/u.test(document.word(word)));
  return code ? end : undefined;
}

/** "VOV.VN - ", "QĐND Online - ": past the rest of a site's name. */
function pastSite(document: Document, at: number): number {
  if (document.word(at) === '.' && document.isCapital(at + 1)) return at + 2;
  return /^online$/i.test(document.word(at)) ? at + 1 : at;
}

/** "Niamey (TTXVN 11/3/2026) -": an agency in capitals and a date in brackets behind the place that opens a report. */
function agencyBehindPlace(document: Document, at: number): { from: number; to: number } | undefined {
  if (!document.isMark(at, '(') || !/^\p{Lu}{3,6}$/u.test(document.word(at + 1)) || !/^\d/.test(document.word(at + 2))) return undefined;
  const end = closing(document, at) + 1;
  const opens = at - document.sentenceFrom(at) <= 4 && /^[-–—]$/.test(document.word(end));
  return opens ? { from: at + 1, to: at + 2 } : undefined;
}

/** Words of a paragraph among which the outlet of its dateline stands. */
const LONGEST_DATELINE = 10;

/** "Suva, 3 May 2026 (PNX):", "LIMA, March 4. /PNX/.", "LIMA (Pampa News - 3rd July) ...", "LIMA, Peru, May 3, PNX –": an outlet in brackets or capitals, nothing but a place and a date before it in its paragraph. */
function outletInDateline(document: Document, paragraph: number, at: number): { from: number; to: number } | undefined {
  if (at === paragraph || at - paragraph > LONGEST_DATELINE) return undefined;
  const mark = document.word(at);
  const code = /^\p{Lu}{3,6}$/u.test(mark) && document.isComma(at - 1) && /^[-–—]$/.test(document.word(at + 1));
  if ((mark !== '(' && mark !== '/' && !code) || !isPlaceAndDate(document, paragraph, at)) return undefined;
  if (code) return { from: at, to: at + 1 };
  if (mark === '/') return document.word(at + 2) === '/' && document.isCapital(at + 1) ? { from: at + 1, to: at + 2 } : undefined;
  const end = closing(document, at);
  if (!document.isCapital(at + 1) || document.hits.find(at + 1, 'country')?.to === end || end - at > LONGEST_DATELINE) return undefined;
  const colon = /^[:.]$/.test(document.word(end + 1));
  let dated = false;
  for (let next = at + 1; next < end; next++) dated ||= document.dateEnds.has(next) || document.is(next, 'month');
  return colon || dated ? { from: at + 1, to: end } : undefined;
}

/** Between two tokens a place or capitals alone, a date, and marks. */
function isPlaceAndDate(document: Document, from: number, stop: number): boolean {
  for (let at = from; at < stop; ) {
    const named = document.hits.find(at, 'place') ?? document.hits.find(at, 'country');
    const dated = /^[\d[\].]/.test(document.word(at)) || document.isAny(at, ['month', 'weekday']);
    if (named === undefined && !dated && !document.isPunctuation(at) && !isUpperCase(document, at)) return false;
    at = named?.to ?? at + 1;
  }
  return true;
}

function isUpperCase(document: Document, at: number): boolean {
  return /^\p{Lu}{2,}$/u.test(document.word(at));
}

/** "RABAT, KOMPAS —", "TEMPO.CO, Jakarta -": the outlet beside the place that opens a report. */
function isDatelineOutlet(document: Document, from: number, to: number): boolean {
  if (!document.isCapital(from) || from - document.sentenceFrom(from) > 6 || document.word(to) === ':') return false;
  for (let at = to; at < Math.min(to + 4, document.count); at++) if (/^[–—-]$/.test(document.word(at))) return true;
  return false;
}

function closing(document: Document, from: number): number {
  const stop = document.sentenceTo(from);
  for (let at = from; at < stop; at++) if (/^[)\]]$/.test(document.word(at))) return at;
  return stop;
}
