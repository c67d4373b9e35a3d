// When two articles name one instrument: who signed it, what its name names, and when they appeared, in whatever words and language.
import { groupBy, overlap, similarity } from '../base/index.ts';
import { foldedKey } from '../text/index.ts';
import type { Clusters } from './clusters.ts';
import { type Days, daysBetween, daysOf, weeksOf } from './days.ts';
import type { NamesOfPlaces } from './names-of-places.ts';
import { pairsSharing } from './pairs.ts';
import type { EntityRecord } from './records.ts';
import type { Ties } from './ties.ts';

interface InstrumentProfile {
  record: EntityRecord;
  days: Days | undefined;
  named: boolean;
  words: ReadonlySet<string>;
  places: ReadonlySet<string>;
  signers: ReadonlySet<string>;
}

/** Most days between two articles on one signing or adoption. */
const NEAR = 14;
/** Share of words that two names of one instrument in one language have in common. */
const SAME_NAME = 0.6;

/** Makes records of instruments one that no knowledge and no equal name does, where in both articles no other would do. */
export function uniteInstruments(records: readonly EntityRecord[], clusters: Clusters, ties: Ties, places: NamesOfPlaces): void {
  const profiles = records
    .filter(({ entity }) => entity.kind === 'Instrument' && entity.knowledge === undefined)
    .map((record) => profileOf(record, ties, places));
  const rivals = groupBy(profiles, ({ record }) => record.fragment);
  const features = profiles.map(({ places: named, signers, days }) =>
    [...named, ...signers].flatMap((key) => weeksOf(days, NEAR).map((week) => `${key} ${week}`)),
  );
  for (const [i, j] of pairsSharing(features)) {
    const a = profiles[i]!;
    const b = profiles[j]!;
    const fits = (one: InstrumentProfile, other: InstrumentProfile): boolean =>
      rivals.get(other.record.fragment)!.every((rival) => rival === other || !sameInstrument(one, rival));
    if (a.record.fragment !== b.record.fragment && sameInstrument(a, b) && fits(a, b) && fits(b, a)) clusters.unite(a.record, b.record);
  }
}

function profileOf(record: EntityRecord, ties: Ties, places: NamesOfPlaces): InstrumentProfile {
  const { entity } = record;
  return {
    record,
    days: daysOf(record),
    named: entity.mentions.some(({ form }) => form === 'name'),
    words: new Set(foldedKey(entity.label).split(' ')),
    places: places.in(entity.label),
    signers: ties.from(record, 'SIGNED'),
  };
}

function sameInstrument(a: InstrumentProfile, b: InstrumentProfile): boolean {
  if (a.record.entity.attributes.instrumentType !== b.record.entity.attributes.instrumentType) return false;
  if ((daysBetween(a.days, b.days) ?? Number.POSITIVE_INFINITY) > NEAR) return false;
  if (a.places.size > 0 && b.places.size > 0 && overlap(a.places, b.places) === 0) return false;
  const oneLanguage = a.record.fragment.article.language === b.record.fragment.article.language;
  if (oneLanguage && a.named && b.named && similarity(a.words, b.words) < SAME_NAME) return false;
  if (overlap(a.signers, b.signers) > 1) return true;
  return a.named && b.named && a.places.size > 0 && overlap(a.places, b.places) === Math.max(a.places.size, b.places.size);
}
