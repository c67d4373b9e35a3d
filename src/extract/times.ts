// Dates with known, implied and unknown parts, written in EDTF. Never reads the clock.
import { type DateElement, type DateIndex, type DateNode, type DateSlot, NO_LITERAL } from '../lang/index.ts';
import type { Document } from './document.ts';

export interface DateSpan {
  from: number;
  to: number;
  start: string;
  end?: string;
}

interface Parts {
  D: number | undefined;
  D2: number | undefined;
  M: number | undefined;
  M2: number | undefined;
  Y: number | undefined;
}

const NOTHING: Parts = { D: undefined, D2: undefined, M: undefined, M2: undefined, Y: undefined };

/**
 * All dates of an article, left to right, not overlapping. Relative ones are resolved against the publication date, else against the date
 * that the article's first lines state, or left out. A day and month without a year get the year nearest to that date, else to the latest
 * whole date that the article tells.
 */
export function findDates(document: Document): DateSpan[] {
  const anchor = parseDay(document.article.publishedAt) ?? statedDate(document);
  const found: DateSpan[] = [];
  for (let at = 0; at < document.count; at++) {
    const span = longestMatch(document, document.pack.dates, at, anchor) ?? relativeDay(document, at, anchor);
    if (span === undefined || isEdition(document, span)) continue;
    found.push(span);
    at = span.to - 1;
  }
  if (anchor !== undefined) return found;
  const latest = parseDay(found.reduce((last, { start }) => (isWhole(start) && start > last ? start : last), ''));
  return latest === undefined ? found : found.map((span) => withYear(span, latest));
}

/** Tokens from the start that the date of a report is looked for in, and of a line that holds little else. */
const OPENING = 60;
const LONGEST_LINE = 14;
const LONGEST_DATELINE = 8;

/** The date that opens the report ("Lima, 9 Mei 2026 -") or fills a line of its own ("Publié le 12/08/2024") before it. */
function statedDate(document: Document): Date | undefined {
  if (!/\d{4}/.test(document.text(0, Math.min(document.count, OPENING)))) return undefined;
  for (let at = 0; at < Math.min(document.count, OPENING); at++) {
    const span = longestMatch(document, document.pack.dates, at, undefined);
    if (span === undefined) continue;
    if (isWhole(span.start) && span.end === undefined && isReportDate(document, span)) return parseDay(span.start);
    at = span.to - 1;
  }
  return undefined;
}

function isReportDate(document: Document, { from, to }: DateSpan): boolean {
  const paragraph = document.paragraphOf(from);
  let first = from;
  while (first > 0 && document.paragraphOf(first - 1) === paragraph) first--;
  let last = to;
  while (last < document.count && document.paragraphOf(last) === paragraph && last - first <= LONGEST_LINE) last++;
  if (last - first <= LONGEST_LINE && !/^[.!?]$/.test(document.word(last - 1))) return true;
  return from - first <= LONGEST_DATELINE && /^(?:[-–—:]+|--)$/.test(document.word(document.word(to) === ')' ? to + 1 : to));
}

function isWhole(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/** A date of unknown year in the year that puts it nearest to a known day. */
function withYear(span: DateSpan, known: Date): DateSpan {
  const match = /^XXXX-(\d{2})-(\d{2})$/.exec(span.start);
  const year = match === null ? undefined : impliedYear(Number(match[1]), Number(match[2]), known);
  if (year === undefined) return span;
  const start = span.start.replace('XXXX', String(year));
  return span.end === undefined ? { ...span, start } : { ...span, start, end: span.end.replace('XXXX', String(year)) };
}

/** "vòng đàm phán thứ tư": a number in words right behind an event's noun, though it is a day of the week too. */
function isEdition(document: Document, { from, to }: DateSpan): boolean {
  if (document.hits.findEnding(from, 'event-head') === undefined || document.isCapital(to - 1)) return false;
  return document.hits.find(from, 'ordinal-word')?.to === to;
}

const OPENING_SLOTS = ['month', 'weekday'];

function longestMatch(document: Document, patterns: DateIndex, from: number, anchor: Date | undefined): DateSpan | undefined {
  const first = document.article.text.charCodeAt(document.tokens.start[from]!);
  const slots = (first >= 48 && first <= 57) || document.isAny(from, OPENING_SLOTS);
  const literal = patterns.get(document.tokens.key[from]!);
  if (!slots && literal === undefined) return undefined;
  const longest: Longest = { document, from, anchor, rank: 0 };
  if (literal !== undefined) follow(longest, literal, from, NOTHING);
  const before = longest.span;
  const open = slots ? patterns.get(NO_LITERAL) : undefined;
  if (open !== undefined) follow(longest, open, from, NOTHING);
  return before !== undefined && longest.span!.to === before.to ? before : longest.span;
}

/** The longest match so far; of two as long that of the earlier pattern. */
interface Longest {
  readonly document: Document;
  readonly from: number;
  readonly anchor: Date | undefined;
  span?: DateSpan;
  rank: number;
}

/** Tries every pattern that goes on from a node at a token. */
function follow(longest: Longest, node: DateNode, at: number, parts: Parts): void {
  const { document, from, anchor, span } = longest;
  const { rank } = node;
  if (rank !== undefined && (span === undefined || at > span.to || (at === span.to && rank < longest.rank))) {
    const dated = toEdtf(parts, anchor);
    if (dated !== undefined) {
      longest.span = { from, to: at, ...dated };
      longest.rank = rank;
    }
  }
  if (at >= document.count) return;
  for (const { element, node: next } of node.branches) {
    if (!mayMatch(document, element, at)) continue;
    const filled = 'literal' in element ? parts : { D: parts.D, D2: parts.D2, M: parts.M, M2: parts.M2, Y: parts.Y };
    const to = matchElement(document, element, at, filled);
    if (to !== undefined) follow(longest, next, to, filled);
  }
}

/** A cheap look before the parts are copied for a match. */
function mayMatch(document: Document, element: DateElement, at: number): boolean {
  if ('literal' in element) return document.tokens.key[at] === element.literal;
  if (NAMED_SLOTS.includes(element.slot)) return document.isAny(at, OPENING_SLOTS);
  const first = document.article.text.charCodeAt(document.tokens.start[at]!);
  return first >= 48 && first <= 57;
}

/** Slots that words fill; digits fill the others. */
const NAMED_SLOTS: readonly DateSlot[] = ['M', 'M2', 'W'];

function matchElement(document: Document, element: DateElement, at: number, parts: Parts): number | undefined {
  if ('literal' in element) return at + 1;
  if (element.slot === 'M' || element.slot === 'M2') {
    const hit = document.hits.find<number>(at, 'month');
    if (hit === undefined) return undefined;
    parts[element.slot] = hit.lexeme.value;
    return hit.to;
  }
  if (element.slot === 'W') return document.hits.find(at, 'weekday')?.to;
  if (element.slot === 'Dm') return matchDayMonth(document, at, parts);
  const digits = /^(\d{1,4})(?:st|nd|rd|th|er|º)?$/.exec(document.word(at))?.[1];
  if (digits === undefined) return undefined;
  const value = Number(digits);
  if (element.slot === 'Y') {
    if (digits.length !== 4 || value < 1500 || value > 2200) return undefined;
    parts.Y = value;
  } else if (element.slot === 'm' || element.slot === 'm2') {
    if (value < 1 || value > 12) return undefined;
    parts[element.slot === 'm' ? 'M' : 'M2'] = value;
  } else {
    if (value < 1 || value > 31) return undefined;
    parts[element.slot] = value;
  }
  return at + 1;
}

/** "6.11" or "6.11.2025", one token. */
function matchDayMonth(document: Document, at: number, parts: Parts): number | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(document.word(at));
  if (match === null) return undefined;
  const day = Number(match[1]);
  const month = Number(match[2]);
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  parts.D = day;
  parts.M = month;
  if (match[3] !== undefined) parts.Y = Number(match[3]);
  return at + 1;
}

function toEdtf(parts: Parts, anchor: Date | undefined): { start: string; end?: string } | undefined {
  const { M } = parts;
  if (M === undefined) return parts.Y === undefined ? undefined : { start: String(parts.Y) };
  const lastMonth = parts.M2 ?? M;
  const year = parts.Y ?? impliedYear(M, parts.D, anchor);
  const start = edtf(parts.D === undefined ? parts.Y : year, M, parts.D);
  if (start === undefined) return undefined;
  if (parts.D2 === undefined && parts.M2 === undefined) return { start };
  const end = edtf(year, lastMonth, parts.D2);
  return end === undefined ? { start } : { start, end };
}

/** A month without day and year is no date: `undefined`. */
function edtf(year: number | undefined, month: number, day: number | undefined): string | undefined {
  if (year === undefined && day === undefined) return undefined;
  const tail = day === undefined ? '' : `-${pad(day)}`;
  return `${year === undefined ? 'XXXX' : year}-${pad(month)}${tail}`;
}

/** The year that puts the day nearest to the publication date. */
function impliedYear(month: number, day: number | undefined, anchor: Date | undefined): number | undefined {
  if (anchor === undefined || day === undefined) return undefined;
  const year = anchor.getUTCFullYear();
  const distance = (candidate: number): number => Math.abs(Date.UTC(candidate, month - 1, day) - anchor.getTime());
  return [year, year - 1, year + 1].reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}

const DAY = 86_400_000;

function relativeDay(document: Document, at: number, anchor: Date | undefined): DateSpan | undefined {
  if (anchor === undefined) return undefined;
  const relative = document.hits.find<number>(at, 'relative-day');
  if (relative !== undefined) return { from: at, to: relative.to, start: isoDay(anchor.getTime() + relative.lexeme.value * DAY) };
  const weekday = document.hits.find<number>(at, 'weekday');
  if (weekday === undefined) return undefined;
  const today = ((anchor.getUTCDay() + 6) % 7) + 1;
  return { from: at, to: weekday.to, start: isoDay(anchor.getTime() - ((today - weekday.lexeme.value + 7) % 7) * DAY) };
}

function parseDay(date: string | undefined): Date | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '');
  return match === null ? undefined : new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
