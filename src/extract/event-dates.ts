// When events are: the date nearest to them in their sentence; the day they end where that is what it tells, and the coming one of two weekdays.
import type { Document } from './document.ts';
import type { EntityTable } from './entities.ts';
import { isAhead } from './main-event.ts';
import { type Board, firstFrom, type Mention } from './mentions.ts';
import { prepositionBefore } from './phrases.ts';
import type { DateSpan } from './times.ts';

/** The date nearest to an event in its sentence, when no other event is nearer to it. */
export function dateEvent(document: Document, board: Board, table: EntityTable, event: Mention): void {
  const entity = table.entity(event)!;
  if (entity.attributes.start !== undefined) return;
  const stop = document.sentenceTo(event.from);
  for (let index = firstFrom(document.dates, document.sentenceFrom(event.from)); index < document.dates.length; index++) {
    const date = document.dates[index]!;
    if (date.from >= stop) return;
    const gap = date.from >= event.to ? date.from - event.to : event.from - date.to;
    if (gap < 0 || gap > (isOnlyDate(document, index) ? FAR : NEAR)) continue;
    const rival = board
      .startingIn(document.sentenceFrom(event.from), stop, 'Event')
      .some((other) => other !== event && table.entity(other) !== entity && distance(other, date) < gap);
    if (rival) continue;
    if (prepositionBefore(document, date.from)?.role === 'to' || (date.end === undefined && isClosed(document, event, date))) {
      entity.attributes.end ??= date.start;
      continue;
    }
    entity.attributes.start = isComing(document, event, date) ? weekAfter(date.start) : date.start;
    if (date.end !== undefined) entity.attributes.end = date.end;
    return;
  }
}

const NEAR = 12;
/** Tokens between an event and what tells of it, where nothing else does. */
export const FAR = 40;

/** No other date stands in the sentence. */
function isOnlyDate(document: Document, index: number): boolean {
  const sentence = document.sentenceOf(document.dates[index]!.from);
  return [index - 1, index + 1].every((other) => {
    const date = document.dates[other];
    return date === undefined || document.sentenceOf(date.from) !== sentence;
  });
}

export function distance(mention: Mention, date: { from: number; to: number }): number {
  return date.from >= mention.to ? date.from - mention.to : mention.from - date.to;
}

/** Tokens before the words of an event in which a verb may tell that it ends. */
const BEFORE = 4;
/** Words of a verb for the end of a happening at most. */
const LONGEST = 2;

/** "mengakhiri | kunjungan tiga hari, Kamis", "Khóa tập huấn khép lại hôm 17/10", "a five-day workshop that ended on Friday": the day is the last one. */
function isClosed(document: Document, event: Mention, date: DateSpan): boolean {
  const { closings } = document.pack.pack.lexicon;
  if (closings === undefined) return false;
  const stop = Math.max(event.from, date.from);
  for (let at = Math.max(document.sentenceFrom(event.from), event.from - BEFORE); at < stop; at++) {
    if (at >= event.from && at < event.to) continue;
    for (let length = 1; length <= LONGEST; length++)
      if (closings.includes(document.text(at, at + length).toLowerCase())) return document.quoteOf[at] === -1;
  }
  return false;
}

/** "se rendront mercredi à Lima": a day of the week behind a verb that tells the future. */
function isComing(document: Document, event: Mention, date: DateSpan): boolean {
  if (document.hits.find(date.from, 'weekday')?.to !== date.to) return false;
  const before = prepositionBefore(document, date.from)?.from ?? date.from;
  if (document.is(before - 1, 'speech-verb')) return false;
  return isAhead(document, Math.max(event.from, date.from));
}

const DAY = 86_400_000;

function weekAfter(day: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(Date.parse(day) + 7 * DAY).toISOString().slice(0, 10) : day;
}
