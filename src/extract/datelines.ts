// Datelines: the place, date and outlet that open a report. They set the scene; nobody says them.
import { SHAPE } from '../text/index.ts';
import { isBracketedAge } from './ages.ts';
import type { Document } from './document.ts';

const LONGEST = 12;

/** "LAGOS, May 3 -", "Bogor (ANT) -", "Lima: ...", "(New York, 5 mai)": a place opens a paragraph, and a comma, colon, bracket or dash follows. */
export function isDateline(document: Document, place: { from: number; to: number }): boolean {
  const closed = /^[,:(–—-]$/.test(document.word(place.to));
  if (place.from === 0) return closed || document.pack.pack.grammar.nounOrder !== 'head-last';
  if (document.word(place.from - 1) === '(' && document.isComma(place.to))
    return place.from === 1 || (document.tokens.shape[place.from - 1]! & SHAPE.breakBefore) !== 0;
  return closed && (document.tokens.shape[place.from]! & SHAPE.breakBefore) !== 0;
}

/** Past "KINSHASA, 3 septembre (AFP) -" or "Lagos, 3 May 2026 –" where a sentence opens with one; else the position given. */
export function datelineEnd(document: Document, first: number, stop: number): number {
  if (!document.isCapital(first)) return first;
  const bare = withoutDash(document, first);
  if (bare !== undefined && bare < stop) return bare;
  for (let at = first + 1; at < Math.min(first + LONGEST, stop); at++) {
    if (/^[–—-]$/.test(document.word(at)))
      return document.word(at - 1) === ')' || at - first <= 3 || endsDate(document, first, at) || isCity(document, first, at)
        ? at + 1
        : first;
    if (document.isAny(at, ['speech-verb', 'perfect', 'passive'])) return first;
  }
  return first;
}

/** "ACCRA (Coast News - 9 May, 2024) | Chilean ...", "MUSCAT, July 29 | Omani ...": a place in capitals, an outlet in brackets or a date, a capital behind. */
function withoutDash(document: Document, first: number): number | undefined {
  const shape = document.tokens.shape[first]!;
  if ((shape & SHAPE.upper) === 0 || (shape & SHAPE.breakBefore) === 0 || document.tokens.end[first]! - document.tokens.start[first]! < 3)
    return undefined;
  let at = first + 1;
  while (at < first + 4 && (document.tokens.shape[at]! & SHAPE.upper) !== 0) at++;
  if (document.isComma(at)) {
    const end = document.dateEnds.get(at + 1);
    return end !== undefined && document.isWord(end) && document.isCapital(end) ? end : undefined;
  }
  if (document.word(at) !== '(') return undefined;
  for (let close = at + 2; close < at + LONGEST_OUTLET; close++)
    if (document.word(close) === ')') return document.isWord(close + 1) && document.isCapital(close + 1) ? close + 1 : undefined;
  return undefined;
}

const LONGEST_OUTLET = 16;

/** "SÃO BENTO DO SUL, Brazil": capitals alone, and a state or region behind a comma. */
function isCity(document: Document, first: number, to: number): boolean {
  return (
    (document.tokens.shape[first]! & SHAPE.upper) !== 0 &&
    (document.isComma(to - 2) || document.isComma(to - 3)) &&
    document.isCapital(to - 1)
  );
}

/** A date behind a comma stands right before a token: "Lagos, 3 May 2026", "HÀ NỘI, 14/5". */
function endsDate(document: Document, first: number, to: number): boolean {
  for (let at = first + 1; at < to; at++) {
    if (!document.isComma(at - 1)) continue;
    if (document.dateEnds.get(at) === to || (at + 3 === to && document.word(at + 1) === '/' && /^\d+$/.test(document.word(at))))
      return true;
  }
  return false;
}

/** "LAGOS, May 3 (...) -", "Lagos —", "Lomé (Togo), le 3 mai": a place opens the paragraph and a dash or a date follows. */
export function opensReport(document: Document, run: { from: number; to: number }): boolean {
  if (!(document.tokens.shape[run.from]! & SHAPE.breakBefore) || run.from > document.count / 4) return false;
  if (isBracketedAge(document, run.to)) return false;
  const country = document.word(run.to) === '(' ? document.hits.find(run.to + 1, 'country') : undefined;
  if (country !== undefined && document.word(country.to) === ')') {
    const date = document.isComma(country.to + 1) ? country.to + 2 : document.count;
    return /^[-–—]$/.test(document.word(country.to + 1)) || document.dateEnds.has(date) || startsDate(document, date);
  }
  if (isAgencyBracket(document, run.to)) return true;
  if (/^[-–—(]$/.test(document.word(run.to)) && !(document.word(run.to) === '(' && document.isAny(run.to + 1, ['country', 'organization'])))
    return true;
  if (!document.isComma(run.to)) return false;
  return document.isAny(run.to + 1, ['month', 'weekday', 'place', 'country']) || isDatedLine(document, run.to + 1);
}

const LONGEST_DATE = 6;

/** "Lomé, 3 mai (XYZ) -", "Lomé, le 3 mai 2026 -": a date, and the outlet or a dash right behind it. */
function isDatedLine(document: Document, from: number): boolean {
  if (!startsDate(document, from)) return false;
  for (let at = from + 1; at < from + LONGEST_DATE; at++) if (/^[(–—-]$/.test(document.word(at))) return true;
  return false;
}

/** "NAIROBI (XYZ) -": an agency in brackets, a dash behind it. */
function isAgencyBracket(document: Document, at: number): boolean {
  return document.word(at) === '(' && document.word(at + 2) === ')' && /^[-–—]$/.test(document.word(at + 3));
}

/** "le 3 février", "3 May", "Tuesday". */
function startsDate(document: Document, at: number): boolean {
  const first = document.is(at, 'definite') ? at + 1 : at;
  return document.isAny(first, ['weekday', 'month']) || (/^\d+$/.test(document.word(first)) && document.is(first + 1, 'month'));
}
