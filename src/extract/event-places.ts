// Places that stand beside the place of an event: the city around a venue, the further stops of a journey.
import type { EventVerb, PrepositionRole, VerbHit } from '../lang/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import { placeJoint } from './locations.ts';
import type { Board, Mention } from './mentions.ts';
import { prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';
import { isWhere } from './where.ts';

/** A place with the city that its own words put it in: "at the Palace of Nations in Geneva, Switzerland". */
export function around(document: Document, board: Board, place: Mention | undefined): Mention[] {
  const places: Mention[] = [];
  for (let next = place; next !== undefined && !places.includes(next); ) {
    places.push(next);
    const joint: number | undefined = next.kind === 'Place' ? placeJoint(document, next) : undefined;
    const owner: Mention | undefined = joint === undefined ? undefined : board.owner(joint);
    next = owner?.kind === 'Place' && owner.from === joint && owner.form === 'name' ? owner : undefined;
  }
  return places;
}

/** "visits to Kenya, Ghana and Togo", "in Accra and Lomé": the places that "and" joins to one, each its own. */
export function joinedPlaces(document: Document, board: Board, place: Mention): Mention[] {
  const found: Mention[] = [];
  let last = place;
  for (let closed = false; !closed; ) {
    const and = document.hits.find(last.to, 'and') ?? (document.isComma(last.to) ? document.hits.find(last.to + 1, 'and') : undefined);
    const start = and?.to ?? (document.isComma(last.to) ? last.to + 1 : undefined);
    if (start === undefined) return [];
    const at = skipDeterminers(document, skipPreposition(document, start, ['in', 'at', 'to']) ?? start);
    const next = board.owner(at);
    if (next === undefined || next.from !== at || next.form !== 'name' || (next.kind !== 'Place' && next.kind !== 'Country')) return [];
    if (next.kind === place.kind) found.push(next);
    closed = and !== undefined;
    last = next;
  }
  return found;
}

const HAPPENING: ReadonlySet<string> = new Set(['organize', 'hold', 'happen', 'open', 'host']);

/** "se tient mardi à l'université de Lima": where the body behind an event starts whose name ends in the city of its seat, right behind what tells that something happens, where names are chains. */
export function seatFrom(document: Document, board: Board, event: number, city: Mention): number | undefined {
  const body = hasChains(document) ? board.owner(city.from) : undefined;
  if (body?.kind !== 'Organization' || body.to !== city.to || prepositionBefore(document, city.from)?.role !== 'of') return undefined;
  const hall = document.is(body.from, 'building') && isWhere(document, body.from);
  if (hall && isBeside(document, event, prepositionBefore(document, body.from)!.from)) return body.from;
  const building = buildingBefore(document, board, event, body.from);
  if (building !== undefined) return building;
  const at = prepositionBefore(document, body.from)?.from ?? body.from;
  const verb = document.hits.findEnding<VerbHit<EventVerb>>(timeStart(document, at, event), 'event-verb');
  return verb !== undefined && HAPPENING.has(verb.lexeme.value.verb.sense) ? body.from : undefined;
}

const LONGEST_BUILDING = 12;

/**
 * "s'est ouvert mardi à la mairie de Lima", "au Hilton de Lima", "dans la salle des fêtes de Lima": where the building starts that is called by its
 * city, "at" and an article before it, behind a verb of happening or a noun for a building; where names are chains.
 */
export function buildingFrom(document: Document, board: Board, event: number, city: Mention): number | undefined {
  if (!hasChains(document) || city.form !== 'name') return undefined;
  return buildingBefore(document, board, event, city.from);
}

/** The same before the name of a city or of a body that has it in its name: "au campus de l'université de Lima". */
function buildingBefore(document: Document, board: Board, event: number, name: number): number | undefined {
  if (prepositionBefore(document, name)?.role !== 'of') return undefined;
  const stop = event < name ? event : document.sentenceFrom(name) - 1;
  for (let at = name - 1; at > Math.max(stop, name - LONGEST_BUILDING); at--) {
    const building = document.hits.findEnding(at + 1, 'building');
    if (building !== undefined) at = building.from;
    else if (!document.isWord(at) || document.isAny(at, NO_BUILDING) || board.title(at) !== undefined) return undefined;
    const preposition = document.is(at, 'preposition') ? prepositionBefore(document, at + 1) : undefined;
    if (preposition === undefined || preposition.role === 'of') continue;
    if (!isWhere(document, at + 1)) return undefined;
    if (document.is(skipDeterminers(document, at + 1), 'building') && isBeside(document, event, preposition.from)) return at + 1;
    const verb = document.hits.findEnding<VerbHit<EventVerb>>(timeStart(document, preposition.from, stop), 'event-verb');
    return verb !== undefined && HAPPENING.has(verb.lexeme.value.verb.sense) ? at + 1 : undefined;
  }
  return undefined;
}

/** A building beside an event is called by that city, or by a body with its seat there. */
export function isInBuilding(document: Document, board: Board, event: Mention, place: Mention | undefined): boolean {
  if (place === undefined) return false;
  return (
    (place.nested === true ? seatFrom(document, board, event.to, place) : buildingFrom(document, board, event.to, place)) !== undefined
  );
}

/** Nobody is told to work or stay at the building: no word for people right before it, no comma but one right there behind the event. */
function isBeside(document: Document, event: number, at: number): boolean {
  if (document.isAny(at - 1, ['role', 'group-noun'])) return false;
  for (let token = event; token < at - 1; token++) if (document.isComma(token)) return false;
  return true;
}

const NO_BUILDING = ['event-verb', 'role', 'group-noun', 'event-head'] as const;

const LONGEST_TIME = 5;

/** Past the words that tell when, right before a place. */
export function timeStart(document: Document, at: number, stop: number): number {
  let from = at;
  while (from > stop && at - from < LONGEST_TIME && (document.isAny(from - 1, TIMES) || /^\d+$/.test(document.word(from - 1)))) from--;
  return from;
}

const TIMES = ['weekday', 'relative-day', 'month', 'adverb', 'definite', 'demonstrative'];

/** "a tour of Peru": where nouns come last the visitor is no "of". */
export function isToured(document: Document, role: PrepositionRole | undefined): boolean {
  return role === 'of' && document.pack.pack.grammar.nounOrder === 'head-last';
}

/** A semicolon stands between an event and a place, or what somebody did besides: "a eu un entretien et a déposé une gerbe au cimetière". */
export function isParted(document: Document, event: Mention, place: Mention): boolean {
  for (let at = Math.min(event.to, place.to); at < Math.max(event.from, place.from); at++)
    if (document.word(at) === ';' || isOtherDeed(document, at)) return true;
  return tellsOfOthers(document, event.to, place.from);
}

/** "gave a lecture and met students who study in Tartu": where nouns come last, a relative for persons stands between. */
export function tellsOfOthers(document: Document, from: number, to: number): boolean {
  const { nounOrder } = document.pack.pack.grammar;
  if (nounOrder !== 'head-last') return false;
  for (let at = from; at < to; at++)
    if (document.is(at, 'relative') && !document.is(at, 'complementizer') && !document.is(at, 'thing-relative')) return true;
  return false;
}

/** "and" and an auxiliary, with no verb that happenings are told by behind it; where names are chains. */
export function isOtherDeed(document: Document, at: number): boolean {
  const and = hasChains(document) ? document.hits.find(at, 'and') : undefined;
  const auxiliary = and === undefined ? undefined : (document.hits.find(and.to, 'perfect') ?? document.hits.find(and.to, 'future'));
  return auxiliary !== undefined && document.isWord(auxiliary.to) && !document.isAny(auxiliary.to, ['event-verb', 'adverb', 'passive']);
}

/** "the visit by President X to Y": past the person whose visit it is. */
export function pastVisitor(document: Document, board: Board, event: Mention, from: number): number {
  const visitor = event.attributes.eventType === 'visit' ? skipPreposition(document, from, ['of', 'by']) : undefined;
  if (visitor === undefined) return from;
  const office = board.title(skipDeterminers(document, visitor))?.to ?? from;
  for (let at = visitor; at < visitor + LONGEST_VISITOR; at++) {
    const owner = board.owner(at);
    if (owner?.kind === 'Person') return owner.to;
    if (!document.isWord(at) && !(document.isComma(at) && board.owner(at + 1)?.kind === 'Person')) return office;
    if (document.isAny(at, ['speech-verb', 'event-verb', 'perfect', 'passive', 'and']) && owner === undefined) return office;
  }
  return office;
}

const LONGEST_VISITOR = 10;
