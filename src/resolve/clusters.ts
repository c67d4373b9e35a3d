// Union of records into entities: by identity, by judgements, by the rules for events. The result depends on the set only.
import { compareStrings } from '../base/index.ts';
import type { EntityRecord } from './records.ts';

/** Disjoint sets of records; merging is order-free because a set's key is the least of its members' keys by preference. */
export class Clusters {
  private readonly parent = new Map<EntityRecord, EntityRecord>();

  constructor(records: readonly EntityRecord[]) {
    for (const record of records) this.parent.set(record, record);
  }

  find(record: EntityRecord): EntityRecord {
    let root = record;
    while (this.parent.get(root) !== root) root = this.parent.get(root)!;
    let at = record;
    while (at !== root) {
      const next = this.parent.get(at)!;
      this.parent.set(at, root);
      at = next;
    }
    return root;
  }

  union(a: EntityRecord, b: EntityRecord): void {
    const left = this.find(a);
    const right = this.find(b);
    if (left !== right) this.parent.set(right, left);
  }

  groups(): EntityRecord[][] {
    const groups = new Map<EntityRecord, EntityRecord[]>();
    for (const record of this.parent.keys()) {
      const root = this.find(record);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [record]);
      else group.push(record);
    }
    return [...groups.values()].map((group) => group.sort(compareRecords)).sort((a, b) => compareRecords(a[0]!, b[0]!));
  }
}

/** Total order of records by content. */
export function compareRecords(a: EntityRecord, b: EntityRecord): number {
  return (
    compareStrings(a.key, b.key) || compareStrings(a.fragment.article.id, b.fragment.article.id) || compareStrings(a.entity.id, b.entity.id)
  );
}
