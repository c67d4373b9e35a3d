// The country of a visit that only the heading names: "Minister ends tour of Latvia", where the text tells the cities.
import type { Document } from './document.ts';
import type { EntityTable } from './entities.ts';
import { isOtherEdition } from './main-event.ts';
import type { Board } from './mentions.ts';
import type { RelationDraft } from './positions.ts';
import { derived } from './signings.ts';

/** "Minister ends tour of Latvia ... was received in Riga": HELD_IN for visits and the countries that a heading names, where a city there is told. */
export function landsOfHeading(document: Document, board: Board, table: EntityTable, relations: readonly RelationDraft[]): RelationDraft[] {
  const stop = document.sentences.to[0] ?? 0;
  if (/^[.!?…]$/.test(document.word(stop - 1))) return [];
  const named = board.startingIn(0, stop, 'Country').filter(({ form, rule }) => form === 'name' && rule !== 'demonym');
  if (named.length === 0) return [];
  const found: RelationDraft[] = [];
  for (const held of relations) {
    if (held.type !== 'HELD_IN' || held.from.attributes.eventType !== 'visit' || isOtherEdition(held.from)) continue;
    const land = named.find(({ attributes }) => attributes.iso2 !== undefined && attributes.iso2 === held.to.attributes.country);
    const to = table.entity(land);
    if (to !== undefined) found.push(derived('HELD_IN', held.from, to, held, 'land-of-heading'));
  }
  return found;
}
