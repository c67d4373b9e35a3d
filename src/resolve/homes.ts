// Countries that stated offices tie people to.
import type { Fragment } from '../model/index.ts';
import type { EntityRecord } from './records.ts';

/** Countries that a person's stated offices tie them to, by fragment and entity. */
export type Homes = ReadonlyMap<Fragment, ReadonlyMap<string, ReadonlySet<string>>>;

export function homesOf(fragments: readonly Fragment[]): Homes {
  const homes = new Map<Fragment, Map<string, Set<string>>>();
  for (const fragment of fragments) {
    const byPerson = new Map<string, Set<string>>();
    const entities = new Map(fragment.entities.map((entity) => [entity.id, entity]));
    for (const relation of fragment.relations) {
      if (relation.type !== 'HOLDS_POSITION' && relation.type !== 'REPRESENTS') continue;
      const target = entities.get(relation.to);
      const country = target?.attributes.iso2 ?? (target?.attributes.countryInferred === true ? undefined : target?.attributes.country);
      if (country === undefined) continue;
      const known = byPerson.get(relation.from) ?? new Set();
      byPerson.set(relation.from, known.add(country));
    }
    homes.set(fragment, byPerson);
  }
  return homes;
}

/** The countries of a record's offices as one text; undefined when none is stated. */
export function homeOf(record: EntityRecord, homes: Homes): string | undefined {
  const countries = homes.get(record.fragment)?.get(record.entity.id);
  return countries === undefined ? undefined : [...countries].sort().join('+');
}
