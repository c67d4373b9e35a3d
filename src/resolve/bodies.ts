// When two articles name one body or place: by the acronym of the body alone, or once without the country that others state.
import { groupBy } from '../base/index.ts';
import { foldedKey } from '../text/index.ts';
import type { Clusters } from './clusters.ts';
import type { EntityRecord } from './records.ts';

/** Makes records of bodies and places that no knowledge tells one where exactly one other body has their acronym, or their name and a country. */
export function uniteBodiesAndPlaces(records: readonly EntityRecord[], clusters: Clusters): void {
  const bodies = records.filter(({ entity }) => entity.kind === 'Organization');
  uniteCountryless(bodies, clusters);
  uniteCountryless(
    records.filter(({ entity }) => entity.kind === 'Place'),
    clusters,
  );
  uniteAcronyms(bodies, clusters);
}

function uniteCountryless(bodies: readonly EntityRecord[], clusters: Clusters): void {
  for (const group of groupBy(bodies, ({ entity }) => foldedKey(entity.label)).values()) {
    const stated = new Set(group.filter(({ entity }) => entity.attributes.country !== undefined).map((record) => clusters.find(record)));
    if (stated.size !== 1) continue;
    const [home] = stated;
    for (const record of group)
      if (record.entity.attributes.country === undefined && record.entity.knowledge === undefined) clusters.unite(home!, record);
  }
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d&-]{1,9}$/u;

function uniteAcronyms(bodies: readonly EntityRecord[], clusters: Clusters): void {
  const alone = bodies.filter(
    ({ entity }) => entity.knowledge === undefined && ACRONYM.test(entity.label) && entity.aliases.every((alias) => ACRONYM.test(alias)),
  );
  if (alone.length === 0) return;
  const holders = new Map<string, Set<EntityRecord>>();
  for (const record of bodies) {
    if (ACRONYM.test(record.entity.label)) continue;
    for (const alias of record.entity.aliases) {
      if (!ACRONYM.test(alias)) continue;
      const known = holders.get(alias) ?? new Set();
      holders.set(alias, known.add(clusters.find(record)));
    }
  }
  for (const record of alone) {
    const [holder, ...others] = holders.get(record.entity.label) ?? [];
    if (holder === undefined || others.length > 0) continue;
    const { country } = record.entity.attributes;
    const other = holder.entity.attributes.country;
    if (country === undefined || other === undefined || country === other) clusters.unite(holder, record);
  }
}
