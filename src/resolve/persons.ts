// When two articles name one person: by the same words, by a variant of the name, by a single name or initials and a last name.
import { groupBy, shares } from '../base/index.ts';
import type { Fragment } from '../model/index.ts';
import { foldedKey } from '../text/index.ts';
import type { Clusters } from './clusters.ts';
import { type Homes, homeOf } from './homes.ts';
import { agreeInName, type Forenames, type NameAgreement, nameWords, soundKey } from './person-variants.ts';
import type { EntityRecord } from './records.ts';
import type { Ties } from './ties.ts';

/** Makes records of persons one: variants of a full name first, then single names and last names after initials. */
export function unitePersons(records: readonly EntityRecord[], clusters: Clusters, homes: Homes, ties: Ties, forenames: Forenames): void {
  const persons = records.filter((record) => record.entity.kind === 'Person');
  uniteVariants(persons, clusters, homes, ties, forenames);
  uniteShortNames(persons, clusters, homes, ties);
}

/** A person so far: the names, the countries of offices, what offices are of, and who else is named in the articles. */
interface Profile {
  root: EntityRecord;
  articles: number;
  names: readonly (readonly string[])[];
  homes: ReadonlySet<string>;
  offices: ReadonlySet<string>;
  company: ReadonlySet<EntityRecord>;
  fragments: ReadonlySet<Fragment>;
}

function profilesOf(persons: readonly EntityRecord[], clusters: Clusters, homes: Homes, ties: Ties): Profile[] {
  const named = groupBy(
    persons.filter((record) => record.identity.includes(' ')),
    (record) => record.fragment,
  );
  return [...groupBy(persons, (record) => clusters.find(record))].map(([root, members]) => ({
    root,
    articles: members.length,
    names: [...new Set(members.map((member) => member.entity.label))].map(nameWords),
    homes: new Set(members.flatMap((member) => homeOf(member, homes) ?? [])),
    offices: new Set(members.flatMap((member) => [...officesOf(member, ties)])),
    fragments: new Set(members.map(({ fragment }) => fragment)),
    company: new Set(members.flatMap(({ fragment }) => named.get(fragment) ?? []).map((other) => clusters.find(other))),
  }));
}

/** Full names that may be one, where no third name fits one of the two alone ("John Smith" beside "John A. Smith" and "John B. Smith"). */
function uniteVariants(persons: readonly EntityRecord[], clusters: Clusters, homes: Homes, ties: Ties, forenames: Forenames): void {
  const profiles = profilesOf(persons, clusters, homes, ties).filter(({ names }) => names.some((name) => name.length > 1));
  const fitting = new Map<Profile, Set<Profile>>(profiles.map((profile) => [profile, new Set()]));
  const united: [Profile, Profile][] = [];
  for (const block of blocksOf(profiles).values()) {
    for (const [index, a] of block.entries()) {
      for (const b of block.slice(index + 1)) {
        if (a === b || fitting.get(a)!.has(b)) continue;
        const agreement = agreementOf(a, b, forenames);
        if (agreement === undefined) continue;
        fitting.get(a)!.add(b);
        fitting.get(b)!.add(a);
        if (agreement === 'full' || areTied(a, b)) united.push([a, b]);
      }
    }
  }
  const fitsAll = (a: Profile, b: Profile): boolean => [...fitting.get(a)!].every((other) => other === b || fitting.get(b)!.has(other));
  for (const [a, b] of united) if (fitsAll(a, b) && fitsAll(b, a)) clusters.unite(a.root, b.root);
}

/** Names that begin or end with words of one sound. */
function blocksOf(profiles: readonly Profile[]): Map<string, Profile[]> {
  const blocks = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const ends = profile.names.flatMap((name) => (name.length < 2 ? [] : [soundKey(name[0]!), soundKey(name[name.length - 1]!)]));
    for (const end of new Set(ends)) {
      const block = blocks.get(end);
      if (block === undefined) blocks.set(end, [profile]);
      else block.push(profile);
    }
  }
  return blocks;
}

/** How the names of two agree at best; undefined too when their offices are of different countries or one article names both. */
function agreementOf(a: Profile, b: Profile, forenames: Forenames): NameAgreement | undefined {
  if (a.homes.size > 0 && b.homes.size > 0 && !shares(a.homes, b.homes)) return undefined;
  if (shares(a.fragments, b.fragments)) return undefined;
  const agreements = a.names.flatMap((one) => b.names.map((other) => agreeInName(one, other, forenames)));
  return agreements.includes('full') ? 'full' : agreements.find((agreement) => agreement !== undefined);
}

/** Whether a country, an office or somebody else named beside both ties two people. */
function areTied(a: Profile, b: Profile): boolean {
  return (
    shares(a.homes, b.homes) ||
    shares(a.offices, b.offices) ||
    [...a.company].some((other) => other !== a.root && other !== b.root && b.company.has(other))
  );
}

/** What a record's offices are of. */
function officesOf(record: EntityRecord, ties: Ties): Set<string> {
  return ties.to(record, 'HOLDS_POSITION', 'REPRESENTS');
}

/** Somebody whose full name begins or ends with some word. */
interface Holder {
  root: EntityRecord;
  articles: number;
  home: string | undefined;
  offices: ReadonlySet<string>;
}

/** How many times as many articles must tell of the best known holder of a name as of all others. */
const BEST_KNOWN = 5;

/**
 * A single name, or a last name after initials, joins the full name that it fits and that is not from another country: the only one, the
 * only one in its office, or by far the best known.
 */
function uniteShortNames(persons: readonly EntityRecord[], clusters: Clusters, homes: Homes, ties: Ties): void {
  const full = groupBy(
    persons.filter((record) => record.identity.includes(' ')),
    (record) => clusters.find(record),
  );
  const byEnd = new Map<string, Holder[]>();
  for (const [root, members] of full) {
    const home = members.map((member) => homeOf(member, homes)).find((value) => value !== undefined);
    const offices = new Set(members.flatMap((member) => [...officesOf(member, ties)]));
    const ends = members.flatMap((member) => {
      const words = foldedKey(member.entity.label).split(' ');
      return [words[0]!, words[words.length - 1]!];
    });
    for (const word of new Set(ends)) byEnd.set(word, [...(byEnd.get(word) ?? []), { root, articles: members.length, home, offices }]);
  }
  for (const record of persons) {
    const words = foldedKey(record.entity.label).split(' ');
    const initials = words.slice(0, -1);
    if (initials.some((word) => word.length > 1)) continue;
    const home = homeOf(record, homes);
    const holders = (byEnd.get(words[words.length - 1]!) ?? []).filter(
      (other) =>
        other.root !== clusters.find(record) &&
        hasInitials(other.root, initials) &&
        (home === undefined || other.home === undefined || home === other.home),
    );
    const own = officesOf(record, ties);
    const inOffice = holders.filter(({ offices }) => shares(offices, own));
    const [best, ...rest] = (inOffice.length > 0 ? inOffice : holders).sort((a, b) => b.articles - a.articles);
    const others = rest.reduce((sum, { articles }) => sum + articles, 0);
    if (best !== undefined && best.articles >= BEST_KNOWN * others) clusters.unite(best.root, record);
  }
}

/** Whether the given names of a full name begin with these letters ("J. Smith" and "John Smith"). */
function hasInitials({ entity }: EntityRecord, initials: readonly string[]): boolean {
  const given = foldedKey(entity.label).split(' ').slice(0, -1);
  return initials.every((initial, index) => given[index]?.startsWith(initial) === true);
}
