// Who was at a meeting that the text names after it said who met: "X received Y. At the meeting, ...".
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { isDefinite } from './event-signs.ts';
import type { Board } from './mentions.ts';
import { prepositionBefore } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { derived, placesOf } from './signings.ts';

/** How many sentences after the one that tells of a meeting it may be named. */
const FARTHEST = 3;

/** ATTENDED and HELD_IN of meetings named shortly after two parties are said to have met. */
export function settleMeetings(document: Document, board: Board, table: EntityTable, relations: readonly RelationDraft[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  const met = relations
    .filter((relation) => relation.type === 'MET' && relation.attributes.status !== 'planned')
    .sort((a, b) => a.evidence.from - b.evidence.from);
  const placed = new Set(relations.filter((relation) => relation.type === 'HELD_IN').map((relation) => relation.from));
  const plainTalks = onlyTalks(document, board, table);
  const numbered = new Set(board.ofKind('Event').flatMap((mention) => (mention.edition === undefined ? [] : [table.entity(mention)])));
  const plain = table.drafts.filter(isMeeting);
  for (const event of table.drafts) {
    const occasion = met.find((relation) => isOccasion(document, event, relation));
    if ((occasion === undefined && !isMeeting(event) && event !== plainTalks) || numbered.has(event) || isOther(document, event)) continue;
    const told = occasion ?? meetingBefore(document, met, event, plain.length === 1);
    if (told === undefined) continue;
    for (const party of partiesOf(met, told))
      if (party.kind === 'Person' || party.attributes.of === 'delegations')
        found.push(derived('ATTENDED', party, event, told, 'party-of-meeting'));
    for (const place of placed.has(event) ? [] : placesOfPair(document, board, table, met, told))
      found.push(derived('HELD_IN', event, place, told, 'meeting-where-they-met'));
  }
  return found;
}

/** A meeting in common words: nothing in its name tells who meets, or which one it is. */
function isMeeting(event: EntityDraft): boolean {
  const { eventType, status } = event.attributes;
  return event.kind === 'Event' && eventType === 'meeting' && status !== 'planned' && !/\p{Lu}|\d/u.test(event.label.slice(1));
}

/** "During the talks, ...": the only talks of an article that tells of no meeting, named as known. */
function onlyTalks(document: Document, board: Board, table: EntityTable): EntityDraft | undefined {
  let talks: EntityDraft | undefined;
  for (const mention of board.ofKind('Event')) {
    const { eventType, status } = mention.attributes;
    if (eventType === 'meeting') return undefined;
    const entity = eventType === 'negotiation' ? table.entity(mention) : undefined;
    if (entity === undefined || entity === talks) continue;
    if (talks !== undefined || status === 'planned' || !isDefinite(document, mention.from, mention.to)) return undefined;
    talks = entity;
  }
  return talks === undefined || /\p{Lu}|\d/u.test(talks.label.slice(1)) ? undefined : talks;
}

/** "X received Y at the palace for a working meeting on Z": what two met for, in the care of "for" in their sentence. */
function isOccasion(document: Document, event: EntityDraft, { evidence }: RelationDraft): boolean {
  if (event.kind !== 'Event' || !OCCASIONS.has(event.attributes.eventType ?? '') || event.attributes.status === 'planned') return false;
  if (event.first < evidence.from || event.first >= evidence.to) return false;
  return prepositionBefore(document, event.first)?.role === 'for';
}

const OCCASIONS: ReadonlySet<string> = new Set(['meeting', 'negotiation', 'ceremony']);

/** Its sentence calls it off, or names the parties behind it. */
function isOther(document: Document, event: EntityDraft): boolean {
  const stop = document.sentenceTo(event.first);
  for (let at = event.first; at < stop; at++) {
    if (document.is(at, 'cancelled')) return true;
    const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
    if (at - event.first < 5 && preposition?.lexeme.value === 'between') return true;
  }
  return false;
}

/** The last pair said to have met in the sentence of an event's first mention or in those before; none when somebody met several there. */
function meetingBefore(document: Document, met: readonly RelationDraft[], event: EntityDraft, sole: boolean): RelationDraft | undefined {
  const sentence = document.sentenceOf(event.first);
  let told: RelationDraft | undefined;
  for (const relation of met) {
    const at = document.sentenceOf(relation.evidence.from);
    if (at > sentence) break;
    if (sentence - at <= FARTHEST || (sole && relation.evidence.from === met[0]!.evidence.from)) told = relation;
  }
  if (told === undefined) return undefined;
  const last = told;
  const here = met.filter(({ evidence }) => evidence.from === last.evidence.from);
  const persons = new Set(here.flatMap(({ from, to }) => [from, to]).filter(({ kind }) => kind === 'Person'));
  const team = here.some(({ from, to }) => from.attributes.of === 'delegations' || to.attributes.of === 'delegations');
  return here.every((other) => samePair(other, last)) || (team && persons.size <= 2) ? last : undefined;
}

/** Those who met in the sentence of a pair: both, and the delegation that one of them leads. */
function partiesOf(met: readonly RelationDraft[], pair: RelationDraft): ReadonlySet<EntityDraft> {
  return new Set(met.filter(({ evidence }) => evidence.from === pair.evidence.from).flatMap(({ from, to }) => [from, to]));
}

/** Where the first sentence that tells of a pair's meeting and of a place puts them. */
function placesOfPair(
  document: Document,
  board: Board,
  table: EntityTable,
  met: readonly RelationDraft[],
  told: RelationDraft,
): readonly EntityDraft[] {
  for (const relation of met) {
    if (relation.evidence.from > told.evidence.from) break;
    const places = samePair(relation, told) ? placesOf(document, board, table, relation) : [];
    if (places.length > 0) return places;
  }
  return [];
}

function samePair(a: RelationDraft, b: RelationDraft): boolean {
  return (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);
}
