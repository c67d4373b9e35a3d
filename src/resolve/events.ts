// When two articles report one event: type, date, place, instrument, host and name must not disagree, and enough must agree.
import { groupBy, overlap, shares, similarity } from '../base/index.ts';
import { foldedKey } from '../text/index.ts';
import type { Clusters } from './clusters.ts';
import { type Days, daysBetween, daysOf, weeksOf } from './days.ts';
import type { NamesOfPlaces } from './names-of-places.ts';
import { pairsSharing, rarest, share } from './pairs.ts';
import type { EntityRecord } from './records.ts';
import type { Ties } from './ties.ts';

/** Share of words that two names of one event have in common. */
const SAME_NAME = 0.75;
/** Most days between what two articles say of when a gathering of several days was, or between the articles where one does not say. */
const NEAR = 7;

/** What an article says of an event, as comparable values. */
interface EventProfile {
  record: EntityRecord;
  type: string | undefined;
  start: string | undefined;
  days: Days | undefined;
  language: string;
  /** Keys of what is tied to it. */
  places: ReadonlySet<string>;
  instruments: ReadonlySet<string>;
  hosts: ReadonlySet<string>;
  present: ReadonlySet<string>;
  named: boolean;
  words: ReadonlySet<string>;
  /** Keys of places and countries in its name. */
  about: ReadonlySet<string>;
}

/** Makes records of events one over what the entities tied to them have become. */
export function uniteEvents(records: readonly EntityRecord[], clusters: Clusters, ties: Ties, places: NamesOfPlaces): void {
  const profiles = records.filter(({ entity }) => entity.kind === 'Event').map((record) => profileEvent(record, ties, places));
  const rivals = groupBy(profiles, ({ record }) => record.fragment);
  for (const group of groupBy(profiles, (profile) => kindOf(profile.type)).values()) {
    for (const [i, j] of comparableEvents(group)) {
      const a = group[i]!;
      const b = group[j]!;
      if (a.record.fragment === b.record.fragment) continue;
      const isOnly = (one: EventProfile, other: EventProfile): boolean =>
        rivals.get(other.record.fragment)!.every((rival) => rival === other || !maySeemOne(one, rival));
      if (sameHappening(a, b) || (maySeemOne(a, b) && isOnly(a, b) && isOnly(b, a))) clusters.unite(a.record, b.record);
    }
  }
}

function profileEvent(record: EntityRecord, ties: Ties, places: NamesOfPlaces): EventProfile {
  const { fragment, entity } = record;
  return {
    record,
    type: entity.attributes.eventType,
    start: entity.attributes.start,
    days: daysOf(record),
    language: fragment.article.language,
    places: ties.to(record, 'HELD_IN'),
    instruments: ties.to(record, 'CONCERNS'),
    hosts: ties.from(record, 'HOSTED', 'CO_HOSTED'),
    present: ties.from(record, 'ATTENDED'),
    named: entity.mentions.some((mention) => mention.form === 'name'),
    words: new Set(foldedKey(entity.label).split(' ')),
    about: places.in(entity.label),
  };
}

/** A signing is a ceremony. */
function kindOf(type: string | undefined): string {
  return type === 'signing-ceremony' ? 'ceremony' : (type ?? '');
}

/** Events that last several days, of which one place sees one at a time. */
const GATHERINGS: ReadonlySet<string | undefined> = new Set(['conference', 'summit', 'workshop', 'session', 'exhibition']);

/** Whether two profiles of different articles are one event, whatever else the articles report. */
function sameHappening(a: EventProfile, b: EventProfile): boolean {
  if (disagree(a, b)) return false;
  if (kindOf(a.type) === 'ceremony' && shares(a.instruments, b.instruments)) return true;
  if (a.type !== b.type) return false;
  if (a.named && b.named && similarity(a.words, b.words) >= SAME_NAME && !editionsConflict(a.words, b.words)) return true;
  if (a.start === undefined || b.start === undefined) return false;
  if (a.type === 'press-conference') return shares(a.hosts, b.hosts) || a.hosts.size === 0 || b.hosts.size === 0;
  return shares(a.hosts, b.hosts) || (shares(a.places, b.places) && similarity(a.words, b.words) >= 0.3);
}

/** Whether two profiles agree in so much that they are one where the two articles report no other event that does. */
function maySeemOne(a: EventProfile, b: EventProfile): boolean {
  if (a.type !== b.type || disagree(a, b)) return false;
  const apart = daysBetween(a.days, b.days);
  if (apart === undefined || apart > NEAR) return false;
  if (!shares(a.places, b.places) && a.about.size > 0 && b.about.size > 0 && !shares(a.about, b.about)) return false;
  if (a.language === b.language && a.named && b.named) return false;
  if (overlap(a.present, b.present) > 1) return true;
  if (!GATHERINGS.has(a.type) || !a.named || !b.named) return false;
  return shares(a.places, b.places) || shares(a.hosts, b.hosts);
}

function disagree(a: EventProfile, b: EventProfile): boolean {
  return datesConflict(a, b) || (a.places.size > 0 && b.places.size > 0 && !shares(a.places, b.places));
}

/** Dates that differ; for gatherings, which articles date by the day they tell of, by more than some days. */
function datesConflict(a: EventProfile, b: EventProfile): boolean {
  if (
    a.days?.stated === true &&
    b.days?.stated === true &&
    (a.type !== b.type || GATHERINGS.has(a.type) || daysBetween(a.days, b.days) === 0)
  )
    return daysBetween(a.days, b.days)! > NEAR;
  return partsConflict(a.start, b.start);
}

/** Known parts of two EDTF dates that differ. */
function partsConflict(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const left = a.split('-');
  const right = b.split('-');
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    if (left[index] !== right[index] && left[index] !== 'XXXX' && right[index] !== 'XXXX') return true;
  }
  return false;
}

/** Pairs of profiles that may be one: they share an instrument, rare words, or a place, host or somebody present in a week. */
function comparableEvents(profiles: readonly EventProfile[]): [number, number][] {
  const names = rarest(
    profiles.map(({ named, words }) => (named ? words : NO_WORDS)),
    (size) => share(SAME_NAME, size),
  );
  return pairsSharing(
    profiles.map(({ type, start, days, instruments, hosts, places, present }, index) => {
      const weeks = weeksOf(days, NEAR).map((week) => `week ${week}`);
      const times = [...weeks, ...(days?.stated === true ? [] : monthsOf(start).map((month) => `month ${month}`))];
      return [
        ...names[index]!.map((word) => `word ${word}`),
        ...[...instruments].map((key) => `instrument ${key}`),
        ...times.flatMap((time) => [
          ...(type === 'press-conference' ? [time] : []),
          ...[...hosts, ...places, ...present].map((key) => `${key} ${time}`),
        ]),
      ];
    }),
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
