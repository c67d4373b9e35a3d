// Union of records into entities: by identity, by judgements, by the rules for events. The result depends on the set only.
import { compareStrings } from '../base/index.ts';
import type { EntityRecord } from './records.ts';

/** Disjoint sets of records, some of which must stay apart. */
export class Clusters {
  private readonly parent = new Map<EntityRecord, EntityRecord>();
  /** For the root of a set the roots of those it may never be one with. */
  private readonly apart = new Map<EntityRecord, Set<EntityRecord>>();

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

  /** Makes two sets one, unless they must stay apart; says whether they are one now. */
  unite(a: EntityRecord, b: EntityRecord): boolean {
    const left = this.find(a);
    const right = this.find(b);
    if (left === right) return true;
    const others = this.apart.get(right);
    if (others?.has(left)) return false;
    this.parent.set(right, left);
    for (const other of others ?? []) {
      this.apart.get(other)!.delete(right);
      this.keepApart(left, other);
    }
    this.apart.delete(right);
    return true;
  }

  /** Keeps two sets apart from now on; says whether they were not one already. */
  separate(a: EntityRecord, b: EntityRecord): boolean {
    const left = this.find(a);
    const right = this.find(b);
    if (left === right) return false;
    this.keepApart(left, right);
    return true;
  }

  private keepApart(left: EntityRecord, right: EntityRecord): void {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const others = this.apart.get(one);
      if (others === undefined) this.apart.set(one, new Set([other]));
      else others.add(other);
    }
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
