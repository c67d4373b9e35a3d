// The countries that an article names most.
import type { PlaceRecord } from '../knowledge/index.ts';
import { hasChains } from './chains.ts';
import { isAtHome } from './compatriots.ts';
import { isDateline } from './datelines.ts';
import type { Document } from './document.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { skipPreposition } from './phrases.ts';

/** What one mention of a country, its adjective, or a place in it counts; those in a list are guests. */
const NAMED = 2;
const ADJECTIVE = 1;
const PLACE = 1;
/** What an organ of a country counts that is known by its own name. */
const BODY = 1;
const LISTED = 0.5;

/** What the place counts that a report comes from. */
const DATELINE = 3;

/** The country of an envoy to another is not the one the paper is at home in. */
const SENDER = 0.5;

/** How often each country is named, adjectives and places of it half as much, less in a list. */
export function countCountries(document: Document, board: Board): Map<string, number> {
  const counts = new Map<string, number>();
  const countries = board.ofKind('Country');
  const listed = listedCountries(document, countries);
  const add = (iso2: string | undefined, weight: number): void => {
    if (iso2 !== undefined) counts.set(iso2, (counts.get(iso2) ?? 0) + weight);
  };
  const posted = document.pack.pack.grammar.nounOrder === 'head-last' ? board.titles.filter((title) => isPosted(board, title)) : [];
  const senders = new Set(posted.map(({ country }) => country));
  for (const mention of countries) {
    const named = mention.form === 'name' ? NAMED : ADJECTIVE;
    add(mention.attributes.iso2, listed.has(mention) ? LISTED : senders.has(mention) ? SENDER : named);
  }
  for (const { knowledge, attributes } of board.ofKind('Place')) if (knowledge !== undefined) add(attributes.country, PLACE);
  const home = document.pack.pack.manifest.homeCountry;
  for (const body of board.ofKind('Organization')) if (isOwnNamed(body) || isAssemblyOf(home, body)) add(body.attributes.country, BODY);
  const [dateline] =
    hasChains(document) || document.pack.pack.grammar.nounOrder === 'head-last'
      ? board.ofKind('Place').filter((place) => isDateline(document, place))
      : [];
  add(dateline?.attributes.country, DATELINE);
  if (isAtHome(document, board, counts)) add(document.pack.pack.manifest.homeCountry, ADJECTIVE);
  return counts;
}

/** "the White House": an agency known to be of one country; ministries and parliaments share their names with those of others. */
export function isOwnNamed({ knowledge, form, attributes }: Mention): boolean {
  return knowledge !== undefined && form === 'name' && attributes.orgType === 'agency';
}

/** The known parliament of the country that a language is at home in. */
function isAssemblyOf(home: string | undefined, { knowledge, form, attributes }: Mention): boolean {
  return (
    home !== undefined && knowledge !== undefined && form === 'name' && attributes.orgType === 'legislature' && attributes.country === home
  );
}

/** "Peru's ambassador to Samoa": an envoy whose title names where they are posted; told so where nouns come last. */
function isPosted(board: Board, { from, to, role, country }: Title): boolean {
  return role.kind === 'envoy' && board.startingIn(from, to, 'Country').some((other) => other !== country);
}

/** "The Ministry of Health signed it with the Ministry of Health of Peru": countries that tell an office apart from one of the home country in the same sentence. */
function statedBesideBare(document: Document, board: Board): ReadonlySet<string> {
  const stated = new Map<number, string>();
  const bare = new Set<number>();
  const note = (at: number, iso2: string | undefined): void => {
    if (iso2 === undefined) bare.add(document.sentenceOf(at));
    else stated.set(document.sentenceOf(at), iso2);
  };
  for (const { from, form, attributes } of board.ofKind('Organization'))
    if (attributes.orgType === 'ministry' && form === 'name') note(from, attributes.country);
  const others = new Set<string>();
  for (const [sentence, iso2] of stated) if (bare.has(sentence)) others.add(iso2);
  return others;
}

/** Three countries or more in a row, with nothing but a comma or "and" between them. */
function listedCountries(document: Document, countries: readonly Mention[]): ReadonlySet<Mention> {
  const listed = new Set<Mention>();
  let run: Mention[] = [];
  const close = (): void => {
    if (run.length >= SHORTEST_LIST) for (const member of run) listed.add(member);
    run = [];
  };
  for (const mention of [...countries].sort((a, b) => a.from - b.from)) {
    const last = run.at(-1);
    if (last !== undefined && !isJoint(document, last.to, mention.from)) close();
    run.push(mention);
  }
  close();
  return listed;
}

const SHORTEST_LIST = 3;

function isJoint(document: Document, from: number, to: number): boolean {
  if (to - from > 3 || to <= from) return false;
  for (let at = from; at < to; at++) if (!document.isComma(at) && !document.isAny(at, ['and', 'definite'])) return false;
  return true;
}

/** The country with the highest count, some excepted. */
export function mostNamed(counts: ReadonlyMap<string, number>, except: ReadonlySet<string>): string | undefined {
  let best: string | undefined;
  for (const [iso2, count] of counts) if (!except.has(iso2) && (best === undefined || count > counts.get(best)!)) best = iso2;
  return best;
}

/** The country named most, but for those that offices beside one of the home country are told to be of. */
export function ownCountry(document: Document, board: Board, counts: ReadonlyMap<string, number>): string | undefined {
  return mostNamed(counts, statedBesideBare(document, board)) ?? mostNamed(counts, new Set());
}

/** "À Oslo, le ministère de la Pêche ...", "In Oslo, Prime Minister X ...": the country whose capital opens the sentence of a body or an office, a comma behind. */
export function capitalInLead(document: Document, board: Board, at: number): string | undefined {
  const from = skipPreposition(document, document.sentenceFrom(at), ['in', 'at', 'to']);
  const place = from === undefined || from >= at || !tellsScene(document) ? undefined : board.owner(from);
  if (place?.kind !== 'Place' || place.from !== from || !document.isComma(pastDay(document, board, place.to))) return undefined;
  const isCapital = document.hits.find<PlaceRecord>(from, 'place')?.lexeme.value.placeType === 'capital';
  return isCapital ? place.attributes.country : undefined;
}

/** "In Oslo" + "on Sunday": past the day behind a place. */
function pastDay(document: Document, board: Board, from: number): number {
  let at = from;
  while (at - from < 4 && (board.isBlocked(at) || document.isAny(at, ['weekday', 'relative-day']) || isDayAt(document, at + 1))) at++;
  return at;
}

function isDayAt(document: Document, at: number): boolean {
  return document.is(at, 'weekday') && document.is(at - 1, 'preposition');
}

/** Names are chains, or nouns come last. */
function tellsScene(document: Document): boolean {
  return hasChains(document) || document.pack.pack.grammar.nounOrder === 'head-last';
}

/** How much more often than any other country one must be named to stand out. */
const FAR = 1.6;

/** No other country is named nearly as often. */
export function standsOut(counts: ReadonlyMap<string, number>, iso2: string | undefined): boolean {
  const own = iso2 === undefined ? 0 : (counts.get(iso2) ?? 0);
  for (const [other, count] of counts) if (other !== iso2 && count * FAR > own) return false;
  return true;
}
