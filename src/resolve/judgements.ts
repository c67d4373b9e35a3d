// What a person decided: two keys are the same, or are not. Judgements beat every score and replay on every build.
import { compareStrings, UserError } from '../base/index.ts';
import type { Clusters } from './clusters.ts';
import type { EntityRecord } from './records.ts';

export interface Judgement {
  /** A key of the graph, one of its `sameAs`, or `KEY@ARTICLE`: what is known by that key in that article. */
  a: string;
  b: string;
  verdict: 'same' | 'different';
  /** Who decided and why, for the record. */
  note?: string;
}

/** One judgement a pair, the later of two; in an order that does not depend on the list's. */
export function lastJudgements(list: readonly Judgement[]): Judgement[] {
  const last = new Map<string, Judgement>();
  for (const judgement of list) last.set(pairKey(judgement), judgement);
  return [...last].sort((x, y) => compareStrings(x[0], y[0])).map(([, judgement]) => judgement);
}

function pairKey({ a, b }: Judgement): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}

/** The records that a key names: by the key that resolution without judgements gave them, and by their own. */
export interface Named {
  byEntity: ReadonlyMap<string, readonly EntityRecord[]>;
  byOwnKey: ReadonlyMap<string, readonly EntityRecord[]>;
}

/**
 * Lays judgements on clusters before any score has a say: the same is united, the different may never be. Keys that no article has
 * any more are passed over. Throws a UserError when judgements contradict each other.
 */
export function applyJudgements(list: readonly Judgement[], clusters: Clusters, named: Named): void {
  const judgements = lastJudgements(list);
  for (const { a, b, verdict } of judgements) {
    if (verdict !== 'same') continue;
    const records = [...whole(a, named), ...whole(b, named)];
    for (const record of records) if (record.entity.kind === records[0]!.entity.kind) clusters.unite(records[0]!, record);
  }
  for (const { a, b, verdict } of judgements) {
    if (verdict !== 'different') continue;
    for (const left of part(a, named)) {
      for (const right of part(b, named)) {
        if (!clusters.separate(left, right))
          throw new UserError(
            'judgements-contradict',
            `"${a}" and "${b}" are judged different, but other judgements make them one: drop one of them`,
          );
      }
    }
  }
}

/** All of an entity. */
function whole(key: string, named: Named): readonly EntityRecord[] {
  return inArticle(key, named) ?? named.byEntity.get(key) ?? named.byOwnKey.get(key) ?? [];
}

/** What claims a key for itself, though it was merged with what claims another; else all of the entity. */
function part(key: string, named: Named): readonly EntityRecord[] {
  return inArticle(key, named) ?? named.byOwnKey.get(key) ?? named.byEntity.get(key) ?? [];
}

function inArticle(key: string, named: Named): readonly EntityRecord[] | undefined {
  const at = key.lastIndexOf('@');
  if (at < 0) return undefined;
  const article = key.slice(at + 1);
  const records = [...(named.byEntity.get(key.slice(0, at)) ?? []), ...(named.byOwnKey.get(key.slice(0, at)) ?? [])];
  return [...new Set(records)].filter((record) => record.fragment.article.id === article);
}
