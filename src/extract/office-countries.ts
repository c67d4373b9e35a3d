// The country of an office that names none: where its holder is met, the state of the scene or of the body in view, the context's own.
import { bodyInView } from './bodies-of-offices.ts';
import { hasChains } from './chains.ts';
import { homeOf, isForeigner } from './compatriots.ts';
import { mostNamed } from './country-counts.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { hostCountry, impliedState, sceneOf, sendingCountry } from './host-country.ts';
import { landsVisited } from './lands-visited.ts';
import type { Board, Title } from './mentions.ts';
import { metCountry, receivedCountry, sideCountry } from './office-sides.ts';
import { OfficeStates } from './office-states.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';

/** The country where the holder is met first, or that the words around the office tell. */
export function hostOf(document: Document, board: Board, table: EntityTable, title: Title): string | undefined {
  if (homeOf(document, table.countryCounts, title) !== undefined) return undefined;
  const host = title.country === undefined ? stateAround(document, board, table, title) : undefined;
  if (host !== undefined) return host;
  return title.country === undefined ? sceneOf(document, board, title) : undefined;
}

function stateAround(document: Document, board: Board, table: EntityTable, title: Title): string | undefined {
  const states = new OfficeStates(document, board, table);
  const told = sideCountry(document, board, title) ?? states.told(title) ?? sendingCountry(document, board, title);
  if (told !== undefined) return told;
  const host = hostCountry(document, board, table, title);
  return host !== undefined && states.mayBeOf(title, host) ? host : undefined;
}

/** The country an office belongs to that names none: the one told around it, the host's, the context's, or the foreign one for offices that the home country lacks. */
export function inferredCountry(document: Document, board: Board, table: EntityTable, title: Title): string | undefined {
  const host = homeOf(document, table.countryCounts, title) ?? hostOf(document, board, table, title);
  if (host !== undefined) return host;
  const states = new OfficeStates(document, board, table);
  const inferred = contextOf(document, board, table, title, states);
  const faced = document.pack.pack.grammar.nounOrder === 'head-last' && inferred !== undefined && states.meets(title, inferred);
  const state = states.host(title, inferred, document.pack.pack.manifest.homeCountry === undefined) ?? (faced ? undefined : inferred);
  if (state !== undefined) states.note(title, state);
  return state;
}

/** The country that the article is about, as far as the office can be of it. */
function contextOf(document: Document, board: Board, table: EntityTable, title: Title, states: OfficeStates): string | undefined {
  const inferred = title.role.foreign === true || isForeigner(document, title) ? table.foreignCountry : table.contextCountry;
  if (inferred === undefined) return undefined;
  if (document.pack.pack.grammar.nounOrder === 'head-last') return ownLand(document, board, table, title, inferred, states);
  if (receivedCountry(document, board, title) === inferred || metCountry(document, board, title) === inferred)
    return mostNamed(table.countryCounts, new Set([inferred]));
  return states.isOfAnother(title, inferred) ? document.pack.pack.manifest.homeCountry : inferred;
}

/** "Minister X visits Peru", "Minister X and his Peruvian counterpart": where nouns come last, the country named next, if nearly as often, when the holder's cannot be the one named most. */
function ownLand(
  document: Document,
  board: Board,
  table: EntityTable,
  title: Title,
  most: string,
  states: OfficeStates,
): string | undefined {
  const person = table.entity(title.person);
  const visited = person === undefined ? undefined : landsVisited(document, board, person);
  const isForeign = (iso2: string): boolean => visited?.has(iso2) === true || states.isOfAnother(title, iso2);
  if (!isForeign(most)) return most;
  const next = mostNamed(table.countryCounts, new Set([most, ...(visited ?? [])]));
  const often = next !== undefined && table.countryCounts.get(next)! * NEARLY >= table.countryCounts.get(most)!;
  return often && !isForeign(next) ? next : undefined;
}

/** How many times less often the country named next may be named. */
const NEARLY = 2.5;

export function countryOf(document: Document, board: Board, table: EntityTable, title: Title): EntityDraft | undefined {
  const stated = table.entity(title.country);
  if (stated !== undefined) return stated;
  const iso2 = inferredCountry(document, board, table, title) ?? governed(document, table, title);
  if (iso2 === undefined) return undefined;
  const named = table.country(iso2);
  const met = (hasChains(document) && isOfStateAlone(document, title)) || hostOf(document, board, table, title) === iso2;
  const scene = met || sceneOf(document, board, title) === iso2;
  return named ?? (scene || homeOf(document, table.countryCounts, title) === iso2 ? impliedState(document, table, title, iso2) : undefined);
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
