// Who was at the opening, the closing or one sitting of a gathering was at the gathering.
import type { EntityDraft, EntityTable } from './entities.ts';
import { isSitting } from './events-meant.ts';
import type { Board } from './mentions.ts';
import type { RelationDraft } from './positions.ts';
import { derived } from './signings.ts';

/** Happenings that are opened and closed. */
const OPENED: ReadonlySet<string> = new Set(['conference', 'summit', 'session', 'workshop', 'exhibition', 'other']);

/** ATTENDED to gatherings for those who were at their opening or closing. */
export function openingsAttended(board: Board, table: EntityTable, relations: readonly RelationDraft[]): RelationDraft[] {
  const whole = gatheringsOpened(board, table);
  const named = gatheringsBehind(board, table);
  if (whole.size === 0) return [];
  return relations.flatMap((relation): RelationDraft[] => {
    const gathering = relation.type === 'ATTENDED' ? whole.get(relation.to) : undefined;
    if (gathering === undefined) return asOpened(relation, named);
    const found = derived('ATTENDED', relation.from, gathering, relation, 'present-at-opening');
    return [{ ...found, attributes: relation.attributes }];
  });
}

/** "X tổ chức Lễ khai mạc Liên hoan Y tại Z": who holds an opening that is named with its gathering holds that, and where. */
function asOpened(relation: RelationDraft, named: ReadonlyMap<EntityDraft, EntityDraft>): RelationDraft[] {
  const { type, from, to } = relation;
  const gathering = named.get(type === 'HELD_IN' ? from : to);
  if (gathering === undefined || !HOLDING.has(type)) return [];
  const ends = type === 'HELD_IN' ? { from: gathering, to } : { from, to: gathering };
  return [{ ...derived(type, ends.from, ends.to, relation, 'held-with-opening'), attributes: relation.attributes }];
}

const HOLDING: ReadonlySet<string> = new Set(['HOSTED', 'CO_HOSTED', 'HELD_IN']);

/** Openings with the gathering whose name stands right behind theirs. */
function gatheringsBehind(board: Board, table: EntityTable): Map<EntityDraft, EntityDraft> {
  const named = new Map<EntityDraft, EntityDraft>();
  for (const mention of board.ofKind('Event')) {
    const behind = mention.opens === true ? board.owner(mention.to) : undefined;
    const gathering = behind?.kind === 'Event' && behind.from === mention.to ? table.entity(behind) : undefined;
    const event = table.entity(mention);
    if (gathering !== undefined && event !== undefined && gathering !== event) named.set(event, gathering);
  }
  return named;
}

/** Openings, closings and numbered sittings with the gathering named last before them. */
function gatheringsOpened(board: Board, table: EntityTable): Map<EntityDraft, EntityDraft> {
  const whole = new Map<EntityDraft, EntityDraft>();
  let last: EntityDraft | undefined;
  let named = false;
  for (const mention of board.ofKind('Event')) {
    const event = table.entity(mention);
    if (event === undefined) continue;
    const opened = mention.opens === true ? board.owner(mention.to) : undefined;
    if (opened?.kind === 'Event' && opened.from === mention.to) last = table.entity(opened) ?? last;
    if (mention.opens !== true && !isSitting(mention) && table.wholeOf(event) === undefined) {
      const gathers = OPENED.has(event.attributes.eventType ?? '') && mention.edition !== 'other';
      if (!gathers || (mention.form !== 'name' && last !== undefined)) continue;
      last = event;
      named = mention.form === 'name';
    } else if (!whole.has(event)) {
      const opened = table.wholeOf(event) ?? (mention.opens === true || named ? last : undefined);
      if (opened !== undefined && opened !== event) whole.set(event, opened);
    }
  }
  return whole;
}
