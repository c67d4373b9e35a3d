// Where gatherings are whose place another sentence tells: the city that a report comes from, the hall that it opens in.
import type { EventVerb, VerbHit } from '../lang/index.ts';
import { isDateline } from './datelines.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { addPlace } from './event-settings.ts';
import { isAhead, isOtherEdition } from './main-event.ts';
import type { Board, Mention } from './mentions.ts';
import { prepositionBefore } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { placeOfReport, toldInLead } from './report-place.ts';

/** HELD_IN for the event a report is about, when nothing said where it was: the place the report comes from. */
export function placeOfMainEvent(
  document: Document,
  board: Board,
  table: EntityTable,
  main: EntityDraft | undefined,
  stated: readonly RelationDraft[],
): RelationDraft[] {
  const placed = new Set(stated.filter((relation) => relation.type === 'HELD_IN').map((relation) => relation.from));
  const place = placeOfReport(document, board);
  const relations: RelationDraft[] = [];
  if (place === undefined) return relations;
  const meant = main ?? onlyAttended(document, stated) ?? toldInLead(document, board, table, place);
  for (const entity of new Set([meant, firstOfReport(document, board, table, place)])) {
    const event =
      entity === undefined || placed.has(entity) ? undefined : board.ofKind('Event').find((mention) => table.entity(mention) === entity);
    if (event !== undefined) addPlace(relations, table, event, place, 'event-and-place-of-report', 0.55);
  }
  return relations;
}

/** The one gathering that anybody is said to have been at, where none stands out. */
function onlyAttended(document: Document, stated: readonly RelationDraft[]): EntityDraft | undefined {
  const events = new Set(
    stated
      .filter((relation) => relation.type === 'ATTENDED' && relation.to.attributes.eventType !== 'visit')
      .map((relation) => relation.to),
  );
  const [only] = events;
  return events.size === 1 &&
    only !== undefined &&
    !isOtherEdition(only) &&
    only.attributes.status !== 'planned' &&
    !isAhead(document, only.first)
    ? only
    : undefined;
}

/** Happenings that a report may be of, told with an article or by a name. */
const REPORTED: ReadonlySet<string> = new Set([
  'conference',
  'summit',
  'meeting',
  'session',
  'workshop',
  'negotiation',
  'signing-ceremony',
]);

/** "BERN, May 3 - ... said at the end of the Salt Forum": the first happening behind a dateline, told of early as one that is known. */
function firstOfReport(document: Document, board: Board, table: EntityTable, place: Mention): EntityDraft | undefined {
  if (!isDateline(document, place)) return undefined;
  const first = board.ofKind('Event')[0];
  const event = table.entity(first);
  if (first === undefined || event === undefined || document.sentenceOf(first.from) > FARTHEST) return undefined;
  if (!REPORTED.has(event.attributes.eventType ?? '') || isOtherEdition(event) || isAhead(document, first.from)) return undefined;
  const known = first.form === 'name' || document.hits.findEnding(first.from, 'definite') !== undefined;
  return known && document.quoteOf[first.from] === -1 ? event : undefined;
}

/** The last sentence of a report's opening. */
const OPENING = 6;
/** Sentences between the hall and the gathering at most. */
const FARTHEST = 3;

/**
 * "Ambiance studieuse à l'hôtel X. Depuis mardi, trente biologistes y suivent un atelier": HELD_IN for the first happening of an article in the
 * hall that a sentence of its opening names before it.
 */
export function hallOfOpening(document: Document, board: Board, table: EntityTable, stated: readonly RelationDraft[]): RelationDraft[] {
  const first = board.ofKind('Event').find((mention) => mention.attributes.eventType !== 'visit' && table.entity(mention) !== undefined);
  const event = table.entity(first);
  if (first === undefined || event === undefined || isOtherEdition(event) || document.quoteOf[first.from] !== -1) return [];
  const last = document.sentenceOf(first.from);
  const start = Math.max(1, last - FARTHEST);
  if (start >= last || start > OPENING) return [];
  const held = stated.filter(({ type }) => type === 'HELD_IN');
  if (held.some((relation) => relation.from === event && (isHall(relation.to) || isElsewhere(document, first, relation)))) return [];
  const stop = document.sentences.to[Math.min(OPENING, last - 1)]!;
  const hall = board.startingIn(document.sentences.from[start]!, stop, 'Place').find((place) => isSceneOf(document, board, place));
  const entity = table.entity(hall);
  if (hall === undefined || entity === undefined || held.some(({ to }) => to === entity)) return [];
  const relations: RelationDraft[] = [];
  addPlace(relations, table, first, hall, 'hall-of-opening', 0.7);
  return relations;
}

/** "The meeting is to be held in Lima": its own sentence tells another place for what is to come. */
function isElsewhere(document: Document, { from, to }: Mention, { evidence }: RelationDraft): boolean {
  if (document.sentenceOf(evidence.from) !== document.sentenceOf(from)) return false;
  for (let at = to; at < document.sentenceTo(from); at++) if (document.is(at, 'future')) return true;
  return isAhead(document, from);
}

/** A place without a country of its own: a hall, a park. */
function isHall({ kind, attributes }: EntityDraft): boolean {
  return kind === 'Place' && attributes.country === undefined;
}

/** A named hall, asserted, that nobody heads or goes to see. */
function isSceneOf(document: Document, board: Board, { from, to, rule, form, nested }: Mention): boolean {
  if (rule !== 'venue-head' || form !== 'name' || nested === true || document.quoteOf[from] !== -1) return false;
  const preposition = prepositionBefore(document, from);
  if (preposition?.role === 'of' && board.title(preposition.from - 1) !== undefined) return false;
  for (let at = from; at < to; at++) if (document.is(at, 'outdoors')) return false;
  for (let at = document.sentenceFrom(from); at < document.sentenceTo(from); at++)
    if (document.hits.find<VerbHit<EventVerb>>(at, 'event-verb')?.lexeme.value.verb.sense === 'visit') return false;
  return true;
}
