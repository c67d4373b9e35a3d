// Places that stand beside the place of an event: the city around a venue, the further stops of a journey.
import type { Document } from './document.ts';
import { placeJoint } from './locations.ts';
import type { Board, Mention } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';

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
