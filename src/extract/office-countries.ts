// The country of an office that names none: where its holder is met, the state of the scene or of the body in view, the context's own.
import { bodyInView } from './bodies-of-offices.ts';
import { hasChains } from './chains.ts';
import { mostNamed } from './country-counts.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { hostCountry, impliedState, sceneOf, sendingCountry } from './host-country.ts';
import { landsVisited } from './lands-visited.ts';
import type { Board, Title } from './mentions.ts';
import { receivedCountry, sideCountry } from './office-sides.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';

/** The country where the holder is met first, if the article names it. */
export function hostOf(document: Document, board: Board, table: EntityTable, title: Title): string | undefined {
  const host =
    title.country === undefined
      ? (sideCountry(document, board, title) ?? sendingCountry(document, board, title) ?? hostCountry(document, board, table, title))
      : undefined;
  if (host !== undefined && (table.country(host) !== undefined || hasChains(document))) return host;
  return title.country === undefined ? sceneOf(document, board, title) : undefined;
}

/** The country an office belongs to that names none: the context's, or the foreign one for offices that the home country lacks. */
export function inferredCountry(document: Document, board: Board, table: EntityTable, title: Title): string | undefined {
  const host = hostOf(document, board, table, title);
  if (host !== undefined) return host;
  const inferred = title.role.foreign === true || isForeigner(document, title) ? table.foreignCountry : table.contextCountry;
  if (inferred === undefined) return undefined;
  if (document.pack.pack.grammar.nounOrder === 'head-last') return ownLand(document, board, table, title, inferred);
  if (receivedCountry(document, board, title) === inferred) return mostNamed(table.countryCounts, new Set([inferred]));
  return isHeldByAnother(board, table, title, inferred) ? document.pack.pack.manifest.homeCountry : inferred;
}

/** "Minister X visits Peru", "Minister X and his Peruvian counterpart": where nouns come last, the country named next, if nearly as often, when the holder's cannot be the one named most. */
function ownLand(document: Document, board: Board, table: EntityTable, title: Title, most: string): string | undefined {
  const person = table.entity(title.person);
  const visited = person === undefined ? undefined : landsVisited(document, board, person);
  const isForeign = (iso2: string): boolean => visited?.has(iso2) === true || isHeldByAnother(board, table, title, iso2);
  if (!isForeign(most)) return most;
  const next = mostNamed(table.countryCounts, new Set([most, ...(visited ?? [])]));
  const often = next !== undefined && table.countryCounts.get(next)! * NEARLY >= table.countryCounts.get(most)!;
  return often && !isForeign(next) ? next : undefined;
}

/** How many times less often the country named next may be named. */
const NEARLY = 2.5;

/** "Menlu Retno bertemu Menlu Laos X": the same office of the country that the article would tell is somebody else's. */
function isHeldByAnother(board: Board, table: EntityTable, title: Title, iso2: string): boolean {
  const person = table.entity(title.person);
  if (person === undefined || title.portfolio === undefined) return false;
  let holders = holdersOf.get(board);
  if (holders === undefined) {
    holders = new Map();
    for (const other of board.titles) {
      const holder = other.country?.attributes.iso2 === undefined ? undefined : table.entity(other.person);
      if (holder === undefined || other.portfolio === undefined || other.former) continue;
      const key = officeKey(other, other.country!.attributes.iso2!);
      holders.set(key, (holders.get(key) ?? new Set()).add(holder));
    }
    holdersOf.set(board, holders);
  }
  const others = holders.get(officeKey(title, iso2));
  return others !== undefined && !others.has(person);
}

function officeKey({ role, portfolio, deputy }: Title, iso2: string): string {
  return `${deputy ? 'deputy-' : ''}${role.position}|${portfolio}|${iso2}`;
}

/** Holders of ministers' offices whose country is stated, by office; worked out once. */
const holdersOf = new WeakMap<Board, Map<string, Set<EntityDraft>>>();

/** A head of state or government whose name no family of the home country bears, where family names come first. */
function isForeigner(document: Document, { role, person }: Title): boolean {
  if (document.pack.pack.lexicon.nameOrder !== 'family-given' || role.kind !== 'state' || person === undefined) return false;
  return person.to - person.from > 1 && !document.is(person.from, 'family-name');
}

export function countryOf(document: Document, board: Board, table: EntityTable, title: Title): EntityDraft | undefined {
  const stated = table.entity(title.country);
  if (stated !== undefined) return stated;
  const iso2 = inferredCountry(document, board, table, title) ?? governed(document, table, title);
  if (iso2 === undefined) return undefined;
  const named = table.country(iso2);
  const met = hasChains(document) && (isOfStateAlone(document, title) || hostOf(document, board, table, title) === iso2);
  const scene = met || sceneOf(document, board, title) === iso2;
  return named ?? (scene ? impliedState(document, table, title, iso2) : undefined);
}

/** "Le gouvernement norvégien recule. Le Premier ministre, X, ...": the state of the body in view, where names go on by chains. */
function governed(document: Document, table: EntityTable, title: Title): string | undefined {
  const body = hasChains(document) && isOfStateAlone(document, title) ? bodyInView(document, table, title.from, true) : undefined;
  return body?.attributes.country;
}

/** An office that none but a state has, in one word or more: "Premier ministre", "président de la République". */
function isOfStateAlone(document: Document, { role, from, to }: Title): boolean {
  if (role.kind !== 'state') return false;
  const of = skipPreposition(document, to, ['of']);
  const republic = of !== undefined && document.is(skipDeterminers(document, of), 'country-word');
  return role.position.endsWith('prime-minister') || to - from > 3 || republic;
}
