// When two articles report one event: type, date, place, instrument, host and name must not disagree, and enough must agree.
import type { Fragment, LocalEntity } from '../model/index.ts';
import { foldedKey } from '../text/index.ts';
import { pairsSharing, rarest, share } from './pairs.ts';
import type { EntityRecord } from './records.ts';

/** Share of words that two names of one event have in common. */
const SAME_NAME = 0.75;

/** What an article says of an event, as comparable values. */
export interface EventProfile {
  record: EntityRecord;
  type: string | undefined;
  start: string | undefined;
  /** Keys of places, instruments and hosts tied to it. */
  places: ReadonlySet<string>;
  instruments: ReadonlySet<string>;
  hosts: ReadonlySet<string>;
  named: boolean;
  words: ReadonlySet<string>;
}

/** Reads a profile; `keyOf` gives the key of an entity's cluster. */
export function profileEvent(record: EntityRecord, keyOf: (fragment: Fragment, id: string) => string): EventProfile {
  const { fragment, entity } = record;
  const tied = (type: string, incoming: boolean): Set<string> =>
    new Set(
      fragment.relations
        .filter((relation) => relation.type === type && (incoming ? relation.to : relation.from) === entity.id)
        .map((relation) => keyOf(fragment, incoming ? relation.from : relation.to)),
    );
  return {
    record,
    type: entity.attributes.eventType,
    start: entity.attributes.start,
    places: tied('HELD_IN', false),
    instruments: tied('CONCERNS', false),
    hosts: new Set([...tied('HOSTED', true), ...tied('CO_HOSTED', true)]),
    named: isNamed(entity),
    words: new Set(foldedKey(entity.label).split(' ')),
  };
}

function isNamed(entity: LocalEntity): boolean {
  return entity.mentions.some((mention) => mention.form === 'name');
}

/** Whether two profiles of different articles are one event, and why; undefined when they are not known to be. */
export function sameHappening(a: EventProfile, b: EventProfile): string | undefined {
  if (a.type !== b.type || datesConflict(a.start, b.start)) return undefined;
  if (disjoint(a.places, b.places)) return undefined;
  if (a.type === 'signing-ceremony' && shares(a.instruments, b.instruments)) return 'signing of one instrument';
  const sameName = a.named && b.named && similarity(a.words, b.words) >= SAME_NAME;
  if (sameName && !editionsConflict(a.words, b.words)) return 'one name';
  const dated = a.start !== undefined && b.start !== undefined;
  if (dated && a.type === 'press-conference' && (shares(a.hosts, b.hosts) || a.hosts.size === 0 || b.hosts.size === 0))
    return 'press conference of one day';
  if (dated && shares(a.hosts, b.hosts)) return 'type, date and host agree';
  if (dated && shares(a.places, b.places) && similarity(a.words, b.words) >= 0.3) return 'type, date and place agree';
  return undefined;
}

/** Pairs of profiles of one type that `sameHappening` can take for one: they share an instrument, rare words, or a place or host in a month. */
export function comparableEvents(profiles: readonly EventProfile[]): [number, number][] {
  const names = rarest(
    profiles.map(({ named, words }) => (named ? words : NO_WORDS)),
    (size) => share(SAME_NAME, size),
  );
  return pairsSharing(
    profiles.map(({ type, start, instruments, hosts, places }, index) => [
      ...names[index]!.map((word) => `word ${word}`),
      ...(type === 'signing-ceremony' ? [...instruments].map((key) => `instrument ${key}`) : []),
      ...monthsOf(start).flatMap((month) => [
        ...(type === 'press-conference' ? [`month ${month}`] : []),
        ...[...hosts].map((key) => `host ${key} ${month}`),
        ...[...places].map((key) => `place ${key} ${month}`),
      ]),
    ]),
  );
}

const NO_WORDS: ReadonlySet<string> = new Set();
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** Months a date may lie in: its own, or all where only the year is known. */
function monthsOf(start: string | undefined): readonly string[] {
  if (start === undefined) return [];
  const month = start.split('-')[1];
  return month === undefined ? MONTHS : [month];
}

/** Known parts of two EDTF dates that differ. */
function datesConflict(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const left = a.split('-');
  const right = b.split('-');
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    if (left[index] !== right[index] && left[index] !== 'XXXX' && right[index] !== 'XXXX') return true;
  }
  return false;
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const value of a) if (b.has(value)) return true;
  return false;
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !shares(a, b);
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common || 1);
}

function editionsConflict(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const numbers = (words: ReadonlySet<string>): string =>
    [...words]
      .filter((word) => /\d/.test(word))
      .map((word) => word.replace(/\D/g, ''))
      .sort()
      .join(' ');
  const left = numbers(a);
  const right = numbers(b);
  return left !== '' && right !== '' && left !== right;
}
