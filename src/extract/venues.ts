// The city of an event's venue: beside it, in its name, or where the report comes from.
import type { PlaceRecord } from '../knowledge/index.ts';
import { isDateline } from './datelines.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { around } from './event-places.ts';
import type { Board, Mention } from './mentions.ts';
import type { RelationDraft } from './positions.ts';
import { derived } from './signings.ts';

/** HELD_IN for the city that the words of a stated venue go on with, and for the city of the report where only a venue is named. */
export function citiesOfVenues(
  document: Document,
  board: Board,
  table: EntityTable,
  main: EntityDraft | undefined,
  relations: readonly RelationDraft[],
): RelationDraft[] {
  const held = relations.filter((relation) => relation.type === 'HELD_IN' && relation.to.kind === 'Place');
  const found: RelationDraft[] = [];
  const settled = new Set<EntityDraft>();
  const venues = new Map<EntityDraft, RelationDraft>();
  const cities = new Map(board.ofKind('Place').map((mention) => [mention.knowledge, mention]));
  for (const relation of held) {
    if (isCity(relation.to)) {
      settled.add(relation.from);
      continue;
    }
    const { from, to } = relation.evidence;
    const venue = board.startingIn(from, to, 'Place').find((mention) => table.entity(mention) === relation.to);
    if (venue?.rule === 'venue-head') venues.set(relation.from, relation);
    const beside = around(document, board, venue).slice(1);
    for (const place of beside.length > 0 ? beside : cityInName(document, cities, venue)) {
      const city = table.entity(place);
      if (city === undefined || city === relation.to) continue;
      found.push(derived('HELD_IN', relation.from, city, relation, 'city-of-venue'));
      settled.add(relation.from);
    }
  }
  const venue = main === undefined || settled.has(main) ? undefined : venues.get(main);
  const city = venue === undefined ? undefined : cityOfReport(document, board, table);
  if (venue !== undefined && city !== undefined) found.push(derived('HELD_IN', venue.from, city, venue, 'venue-in-city-of-report'));
  return found;
}

/** "Palais des congrès de Lomé": a city in the venue's own name that the article names by itself too. */
function cityInName(document: Document, cities: ReadonlyMap<string | undefined, Mention>, venue: Mention | undefined): Mention[] {
  if (venue?.rule !== 'venue-head') return [];
  for (let at = venue.from; at < venue.to; at++) {
    const known = document.hits.find<PlaceRecord>(at, 'place')?.lexeme.value;
    if (known?.country === undefined) continue;
    const city = cities.get(known.key);
    return city === undefined ? [] : [city];
  }
  return [];
}

/** A city or province that knowledge tells the country of. */
function isCity(place: EntityDraft): boolean {
  return place.attributes.country !== undefined;
}

const LEAD_SENTENCES = 4;

/** The city of the line that opens the report. */
function cityOfReport(document: Document, board: Board, table: EntityTable): EntityDraft | undefined {
  const place = board
    .ofKind('Place')
    .find((mention) => document.sentenceOf(mention.from) < LEAD_SENTENCES && mention.form === 'name' && isDateline(document, mention));
  const city = place === undefined ? undefined : table.entity(place);
  return city !== undefined && isCity(city) ? city : undefined;
}
