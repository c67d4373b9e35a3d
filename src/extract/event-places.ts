// Places that stand beside the place of an event: the city around a venue, the further stops of a journey.
import type { EventVerb, PrepositionRole, VerbHit } from '../lang/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import { placeJoint } from './locations.ts';
import type { Board, Mention } from './mentions.ts';
import { isWhere, prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';

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
  const body = hasChains(document) && city.from > event ? board.owner(city.from) : undefined;
  if (body?.kind !== 'Organization' || body.to !== city.to || prepositionBefore(document, city.from)?.role !== 'of') return undefined;
  const at = prepositionBefore(document, body.from)?.from ?? body.from;
  const verb = document.hits.findEnding<VerbHit<EventVerb>>(timeStart(document, at, event), 'event-verb');
  return verb !== undefined && HAPPENING.has(verb.lexeme.value.verb.sense) ? body.from : undefined;
}

const LONGEST_BUILDING = 7;

/** "s'est ouvert mardi à la mairie de Lima", "au Hilton de Lima": where the building behind a verb of happening starts that is called by its city, "at" and an article before it, where names are chains. */
export function buildingFrom(document: Document, board: Board, stop: number, city: Mention): number | undefined {
  if (!hasChains(document) || city.form !== 'name' || prepositionBefore(document, city.from)?.role !== 'of') return undefined;
  for (let at = city.from - 1; at > Math.max(stop, city.from - LONGEST_BUILDING); at--) {
    if (!document.isWord(at) || document.isAny(at, ['event-verb', 'role', 'group-noun', 'event-head']) || board.title(at) !== undefined)
      return undefined;
    const preposition = document.is(at, 'preposition') ? prepositionBefore(document, at + 1) : undefined;
    if (preposition === undefined || preposition.role === 'of') continue;
    if (!isWhere(document, at + 1)) return undefined;
    const verb = document.hits.findEnding<VerbHit<EventVerb>>(timeStart(document, preposition.from, stop), 'event-verb');
    return verb !== undefined && HAPPENING.has(verb.lexeme.value.verb.sense) ? at + 1 : undefined;
  }
  return undefined;
}

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

/** A semicolon stands between an event and a place. */
export function isParted(document: Document, event: Mention, place: Mention): boolean {
  for (let at = Math.min(event.to, place.to); at < Math.max(event.from, place.from); at++) if (document.word(at) === ';') return true;
  return false;
}
