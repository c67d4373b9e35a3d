// What a place is in, as its own words say: "Lima, Peru", "X (Benin)", "X, in northern Benin", "the Chilean city of X".
import type { PlaceRecord } from '../knowledge/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';
import { prepositionBefore, skipPreposition } from './phrases.ts';
import { surroundingsOf } from './surroundings.ts';

interface Location {
  land: Mention;
  rule: string;
  confidence: number;
}

/** The country or place that a place's own words put it in. */
export function locationOf(document: Document, board: Board, place: Mention): Location | undefined {
  return besideComma(document, board, place) ?? inLand(document, board, place);
}

function besideComma(document: Document, board: Board, place: Mention): Location | undefined {
  const after = placeJoint(document, place);
  const land = after === undefined ? undefined : board.owner(after);
  if (land === undefined || land.from !== after || !isNamedLand(land)) return undefined;
  if (place.attributes.country === undefined && document.isComma(place.to) && (document.is(land.to, 'and') || isSubject(document, land)))
    return undefined;
  if (!locatesIn(place, land, closesPlaces(document, board, place, land)) || isNextInList(document, board, place, land)) return undefined;
  return { land, rule: 'place-comma-place', confidence: 0.93 };
}

/** "Back in X, Peru has voted": the country behind the comma does what the verb right behind it tells, where nouns come last. */
function isSubject(document: Document, { to }: Mention): boolean {
  return document.pack.pack.grammar.nounOrder === 'head-last' && document.isAny(to, ['perfect', 'future', 'modal', 'copula', 'event-verb']);
}

/** Looser words, where what is known of both agrees; a city is in no other one by "in" alone. */
function inLand(document: Document, board: Board, place: Mention): Location | undefined {
  const known = place.attributes.country;
  if (known === undefined || place.form !== 'name' || place.nested === true) return undefined;
  const land = surroundingsOf(document, board, place);
  if (land === undefined || (place.knowledge !== undefined && place.knowledge === land.knowledge)) return undefined;
  if (isNextInList(document, board, place, land)) return undefined;
  const agrees = land.kind === 'Country' ? land.attributes.iso2 === known : land.attributes.country === known && isRegion(document, land);
  return agrees ? { land, rule: 'place-in-land', confidence: 0.88 } : undefined;
}

/** A province, state or region of a country. */
function isRegion(document: Document, region: Mention): boolean {
  const type = typeOf(document, region);
  return type === 'province' || type === 'region';
}

/** "Peru, Réunion, Mayotte and ...": a list of lands. "Bern, Basel and Geneva": a city behind the comma is the next of a list where another place is joined to it, or to the place before. */
function isNextInList(document: Document, board: Board, place: Mention, land: Mention): boolean {
  if (!document.isComma(place.to) || land.kind !== 'Place') return false;
  const listed = document.isComma(place.from - 1) && document.is(land.to, 'and') ? board.owner(place.from - 2) : undefined;
  if (listed?.kind === 'Country' && listed.rule !== 'demonym') return true;
  if (typeOf(document, place) === 'province' && isCity(document, land)) return true;
  if (!(isCity(document, land) && isCity(document, place)) && !areAlike(document, place, land)) return false;
  const and = document.hits.find(document.isComma(land.to) ? land.to + 1 : land.to, 'and');
  const next = and === undefined && document.isComma(land.to) ? board.owner(land.to + 1) : undefined;
  return and !== undefined || (next?.kind === 'Place' && (isCity(document, next) || areAlike(document, land, next)));
}

/** Two provinces, two islands: known places of one sort. */
function areAlike(document: Document, one: Mention, other: Mention): boolean {
  const type = typeOf(document, one);
  return type !== undefined && type === typeOf(document, other);
}

function typeOf(document: Document, { from, knowledge }: Mention): string | undefined {
  return knowledge === undefined ? undefined : document.hits.find<PlaceRecord>(from, 'place')?.lexeme.value.placeType;
}

function isCity(document: Document, place: Mention): boolean {
  const type = typeOf(document, place);
  return place.rule === 'gazetteer-city' || type === 'city' || type === 'capital';
}

function isNamedLand({ kind, form }: Mention): boolean {
  return form === 'name' && (kind === 'Country' || kind === 'Place');
}

/** The token where the place around a place would stand: after a comma, in brackets, or after "in" for a venue. */
export function placeJoint(document: Document, place: Mention): number | undefined {
  if (document.isComma(place.to) || document.word(place.to) === '(') {
    const within = place.rule === 'venue-head' && document.isComma(place.to) ? skipPreposition(document, place.to + 1, ['in']) : undefined;
    const start = within ?? place.to + 1;
    const head = document.isCapital(start) ? undefined : document.hits.find(start, 'place-head');
    return head?.to ?? start;
  }
  const of = skipPreposition(document, place.to, ['of']);
  if (of !== undefined && (document.is(of, 'country') || (place.rule === 'venue-head' && hasChains(document)))) return of;
  const inside =
    place.rule === 'venue-head' || (place.rule === 'known-place' && place.to - place.from > 1) || isUnlisted(document, place)
      ? skipPreposition(document, place.to, ['in'])
      : undefined;
  return inside === undefined || document.isCapital(inside) ? inside : (document.hits.find(inside, 'place-head')?.to ?? inside);
}

/** "at the Hotel X in Lima": a place that no list knows, where common words are listed. */
function isUnlisted(document: Document, { knowledge, rule }: Mention): boolean {
  return knowledge === undefined && rule !== 'place-head' && document.pack.isOrdinary !== undefined;
}

/** "di Fort X, Lima, Senin", "in Y, Peru.": two places behind "in", and a date or the end of the sentence behind them; a province may be closed by any comma. */
function closesPlaces(document: Document, board: Board, place: Mention, around: Mention): boolean {
  if (!document.isComma(place.to)) return false;
  const role = prepositionBefore(document, place.from)?.role;
  const mark = document.word(around.to);
  if (mark === ',' && isRegion(document, around) && (role === 'in' || role === 'from' || role === 'to')) {
    const next = board.owner(around.to + 1)?.kind;
    return !document.is(around.to + 1, 'and') && next !== 'Place' && next !== 'Country';
  }
  if (role !== 'in') return false;
  if (mark === '.' || mark === '(') return true;
  return mark === ',' && (board.isBlocked(around.to + 1) || document.is(around.to + 1, 'weekday'));
}

/** The known country of a place must agree; unknown places need a country after the comma, or a known city that closes what is no list. */
function locatesIn(place: Mention, around: Mention, closes: boolean): boolean {
  const known = place.attributes.country;
  if (around.kind === 'Country') return known === undefined || known === around.attributes.iso2;
  if (known === undefined && place.knowledge === undefined && closes) return around.attributes.country !== undefined;
  if (place.rule === 'venue-head' || around.rule === 'place-head')
    return place.knowledge === undefined || place.knowledge !== around.knowledge;
  return known !== undefined && around.attributes.country === known && place.knowledge !== around.knowledge;
}
