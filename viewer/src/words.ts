// The words of the page: kinds, relations read in both directions, attribute names, dates, languages.
import type { EdgeType, NodeKind } from '../../src/model/index.ts';

export const KIND_WORDS: Record<NodeKind, { one: string; many: string }> = {
  Person: { one: 'Person', many: 'People' },
  Organization: { one: 'Organisation', many: 'Organisations' },
  Country: { one: 'Country', many: 'Countries' },
  Place: { one: 'Place', many: 'Places' },
  Event: { one: 'Event', many: 'Events' },
  Instrument: { one: 'Instrument', many: 'Instruments' },
  Group: { one: 'Group', many: 'Groups' },
  Topic: { one: 'Topic', many: 'Topics' },
  Statement: { one: 'Statement', many: 'Statements' },
  Article: { one: 'Article', many: 'Articles' },
};

/** `out` reads from the source ("Ana hosted ..."), `back` from the target ("hosted by Ana"). */
export const RELATION_WORDS: Record<EdgeType, { name: string; out: string; back: string }> = {
  SAID: { name: 'Said', out: 'said', back: 'said by' },
  MADE_AT: { name: 'Made at', out: 'made at', back: 'statements made there' },
  ABOUT: { name: 'About', out: 'about', back: 'spoken about in' },
  RESTATES: { name: 'Restates', out: 'restates', back: 'restated in' },
  ATTENDED: { name: 'Attended', out: 'attended', back: 'attended by' },
  HOSTED: { name: 'Hosted', out: 'hosted', back: 'hosted by' },
  CO_HOSTED: { name: 'Co-hosted', out: 'co-hosted', back: 'co-hosted by' },
  SIGNED: { name: 'Signed', out: 'signed', back: 'signed by' },
  MET: { name: 'Met', out: 'met', back: 'met' },
  HOLDS_POSITION: { name: 'Holds position', out: 'holds a position at', back: 'people in position' },
  REPRESENTS: { name: 'Represents', out: 'represents', back: 'represented by' },
  PART_OF: { name: 'Part of', out: 'part of', back: 'parts' },
  HELD_IN: { name: 'Held in', out: 'held in', back: 'events held there' },
  LOCATED_IN: { name: 'Located in', out: 'located in', back: 'places within' },
  CONCERNS: { name: 'Concerns', out: 'concerns', back: 'events that concern it' },
  MENTIONED_IN: { name: 'Mentioned in', out: 'mentioned in', back: 'mentions' },
  PUBLISHED_BY: { name: 'Published by', out: 'published by', back: 'published' },
};

/** "signing-ceremony" -> "signing ceremony". */
export function spoken(value: string): string {
  return value.replaceAll('-', ' ');
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** An EDTF date in words: "25 October 2025", "March 2026", "6 November, year not stated". Other forms are shown as they are. */
export function dateWords(edtf: string): string {
  const [, year, month, day] = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf) ?? [];
  if (year === undefined) return edtf;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (month !== undefined && name === undefined) return edtf;
  const days = [day === undefined ? undefined : Number(day), name].filter((part) => part !== undefined).join(' ');
  if (year === 'XXXX') return days === '' ? edtf : `${days}, year not stated`;
  return days === '' ? year : `${days} ${year}`;
}

export function periodWords(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined) return end === undefined ? undefined : `until ${dateWords(end)}`;
  if (end === undefined || end === start) return dateWords(start);
  const [from, until] = [dateWords(start), dateWords(end)];
  const yearless = ', year not stated';
  return `${from.endsWith(yearless) && until.endsWith(yearless) ? from.slice(0, -yearless.length) : from} – ${until}`;
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

export function languageWords(tag: string): string {
  if (tag === 'und') return 'language unknown';
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** "1 event", "3 events". */
export function counted(count: number, kind: NodeKind): string {
  const { one, many } = KIND_WORDS[kind];
  return `${count} ${(count === 1 ? one : many).toLowerCase()}`;
}

/** Cut at a word so that at most `length` characters stay, with an ellipsis. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
