// Records merged into entities with keys that do not depend on the order of articles.
import { compareStrings, groupBy } from '../base/index.ts';
import type { Fragment } from '../model/index.ts';
import { foldedKey } from '../text/index.ts';
import { uniteBodiesAndPlaces } from './bodies.ts';
import { Clusters, compareRecords } from './clusters.ts';
import { uniteEvents } from './events.ts';
import { type Homes, homeOf, homesOf } from './homes.ts';
import { uniteInstruments } from './instruments.ts';
import { applyJudgements, type Judgement } from './judgements.ts';
import type { NamesOfPlaces } from './names-of-places.ts';
import type { Forenames } from './person-variants.ts';
import { unitePersons } from './persons.ts';
import { type EntityRecord, entityRecords } from './records.ts';
import { Ties } from './ties.ts';

/** An entity of the graph: its key, its records, and the keys it might have had. */
export interface ResolvedEntity {
  key: string;
  records: EntityRecord[];
  sameAs: string[];
}

export interface ResolvedEntities {
  entities: ResolvedEntity[];
  /** Key of the entity that an entity of a fragment became. */
  keyOf(fragment: Fragment, id: string): string;
}

/** What everybody knows of names. */
export interface Background {
  places: NamesOfPlaces;
  forenames: Forenames;
}

/** Merges records: what people judged first, then by identity, then people's other names, then events over what the others became. */
export function resolveEntities(fragments: readonly Fragment[], known: Background, judgements: readonly Judgement[]): ResolvedEntities {
  const records = entityRecords(fragments).sort(compareRecords);
  const homes = homesOf(fragments);
  if (judgements.length === 0) return mergeRecords(records, homes, new Clusters(records), known);
  const unjudged = mergeRecords(records, homes, new Clusters(records), known);
  const clusters = new Clusters(records);
  applyJudgements(judgements, clusters, {
    byEntity: new Map(unjudged.entities.map((entity) => [entity.key, entity.records])),
    byOwnKey: groupBy(records, (record) => record.key),
  });
  return mergeRecords(records, homes, clusters, known);
}

function mergeRecords(
  records: readonly EntityRecord[],
  homes: Homes,
  clusters: Clusters,
  { places, forenames }: Background,
): ResolvedEntities {
  uniteByIdentity(records, clusters, homes);
  const ties = new Ties(records, clusters);
  unitePersons(records, clusters, homes, ties, forenames);
  uniteBodiesAndPlaces(records, clusters);
  uniteInstruments(records, clusters, ties, places);
  uniteEvents(records, clusters, ties, places);
  return withKeys(clusters, homes);
}

function uniteByIdentity(records: readonly EntityRecord[], clusters: Clusters, homes: Homes): void {
  const groups = [...groupBy(records, (record) => record.identity).values()].flatMap(apartByOrder);
  for (const group of groups) {
    const byHome = groupBy(group, (record) => (record.entity.kind === 'Person' ? (homeOf(record, homes) ?? '') : ''));
    const known = [...byHome.keys()].filter((home) => home !== '');
    for (const part of known.length <= 1 ? [group] : byHome.values()) uniteAll(part, clusters);
  }
}

/** "Said Ahmed", "Ahmed Said": names of the same words in another order, in parts where one article names people by both. */
function apartByOrder(group: EntityRecord[]): EntityRecord[][] {
  if (group[0]!.entity.kind !== 'Person') return [group];
  const byOrder = groupBy(group, ({ entity }) => foldedKey(entity.label));
  const articles = [...byOrder.values()].flatMap((part) => [...new Set(part.map(({ fragment }) => fragment))]);
  return new Set(articles).size < articles.length ? [...byOrder.values()] : [group];
}

/** Makes records one; what judgements keep apart from the first joins the first that will have it. */
function uniteAll(records: readonly EntityRecord[], clusters: Clusters): void {
  const seeds: EntityRecord[] = [];
  for (const record of records) if (!seeds.some((seed) => clusters.unite(seed, record))) seeds.push(record);
}

function withKeys(clusters: Clusters, homes: Homes): ResolvedEntities {
  const groups = clusters.groups();
  const wanted = groupBy(groups, (group) => preferredKey(group));
  const entities: ResolvedEntity[] = [];
  const keys = new Map<Fragment, Map<string, string>>();
  for (const [base, claimants] of [...wanted].sort((a, b) => compareStrings(a[0], b[0]))) {
    const apart = claimants.length === 1 ? [] : distinguishers(claimants, homes);
    for (const [at, group] of claimants.entries()) {
      const key = claimants.length === 1 ? base : `${base}~${apart[at]}`;
      const sameAs = [...new Set(group.map((record) => record.key))]
        .filter((other) => other !== key && other !== base)
        .sort(compareStrings);
      entities.push({ key, records: group, sameAs });
      for (const record of group) {
        const known = keys.get(record.fragment) ?? new Map<string, string>();
        keys.set(record.fragment, known.set(record.entity.id, key));
      }
    }
  }
  return { entities: entities.sort((a, b) => compareStrings(a.key, b.key)), keyOf: (fragment, id) => keys.get(fragment)!.get(id)! };
}

/** The key most of its records claim; the longer, then the lesser one where that is equal. */
function preferredKey(group: readonly EntityRecord[]): string {
  const counts = new Map<string, number>();
  for (const record of group) counts.set(record.key, (counts.get(record.key) ?? 0) + 1);
  const rank = (key: string): number =>
    (group.some((record) => record.entity.knowledge === key) ? 1000 : 0) + (key.includes('-') ? 100 : 0) + counts.get(key)!;
  return [...counts.keys()].sort((a, b) => rank(b) - rank(a) || b.length - a.length || compareStrings(a, b))[0]!;
}

/** What tells entities of one name apart: the country of the office, else the least article they stand in, else the place there. */
function distinguishers(groups: readonly EntityRecord[][], homes: Homes): string[] {
  const ofHome = groups.map((group) =>
    group
      .map((record) => homeOf(record, homes))
      .find((home) => home !== undefined)
      ?.toLowerCase(),
  );
  const ofArticle = groups.map((group) => group.map(({ fragment }) => fragment.article.id.slice(-12)).sort(compareStrings)[0]!);
  const ofPlace = groups.map((group, index) => {
    const here = group.filter(({ fragment }) => fragment.article.id.endsWith(ofArticle[index]!));
    return `${ofArticle[index]}-${Math.min(...here.flatMap(({ entity }) => entity.mentions.map(({ start }) => start)))}`;
  });
  const isUnique = (list: readonly (string | undefined)[], at: number): boolean =>
    list[at] !== undefined && list.indexOf(list[at]) === list.lastIndexOf(list[at]);
  return groups.map((_, at) => (isUnique(ofHome, at) ? ofHome[at]! : isUnique(ofArticle, at) ? ofArticle[at]! : ofPlace[at]!));
}
