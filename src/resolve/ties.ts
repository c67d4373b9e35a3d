// What an article ties its entities to, over what entities have become: offices, signatures, presence, places.
import type { FactType, Fragment, LocalRelation } from '../model/index.ts';
import type { Clusters } from './clusters.ts';
import type { EntityRecord } from './records.ts';

/** Relations of every record, by the keys that the entities at the other end have now. */
export class Ties {
  private readonly records = new Map<Fragment, Map<string, EntityRecord>>();
  private readonly relations = new Map<EntityRecord, LocalRelation[]>();
  private readonly clusters: Clusters;

  constructor(records: readonly EntityRecord[], clusters: Clusters) {
    this.clusters = clusters;
    for (const record of records) {
      const known = this.records.get(record.fragment);
      if (known === undefined) this.records.set(record.fragment, new Map([[record.entity.id, record]]));
      else known.set(record.entity.id, record);
    }
    for (const [fragment, known] of this.records)
      for (const relation of fragment.relations)
        for (const id of [relation.from, relation.to]) {
          const record = known.get(id)!;
          const list = this.relations.get(record);
          if (list === undefined) this.relations.set(record, [relation]);
          else list.push(relation);
        }
  }

  /** Keys of what a record's relations of these types lead to. */
  to(record: EntityRecord, ...types: readonly FactType[]): Set<string> {
    return this.ends(record, types, 'from', 'to');
  }

  /** Keys of what relations of these types lead to a record. */
  from(record: EntityRecord, ...types: readonly FactType[]): Set<string> {
    return this.ends(record, types, 'to', 'from');
  }

  private ends(record: EntityRecord, types: readonly FactType[], own: 'from' | 'to', other: 'from' | 'to'): Set<string> {
    const known = this.records.get(record.fragment)!;
    const keys = new Set<string>();
    for (const relation of this.relations.get(record) ?? [])
      if (relation[own] === record.entity.id && types.includes(relation.type))
        keys.add(this.clusters.find(known.get(relation[other])!).key);
    return keys;
  }
}
