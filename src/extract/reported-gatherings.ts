// Which gathering a report is on, so that whoever speaks in it spoke there: not one that a story only mentions.
import type { EventVerb, VerbForms, VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { isDefinite } from './event-signs.ts';
import { isAhead } from './main-event.ts';
import type { Board, Mention } from './mentions.ts';
import { prepositionBefore } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { readVerbGroup } from './verb-groups.ts';

/** Happenings that bring together whoever speaks in a report on them. */
const GATHERINGS: readonly string[] = ['conference', 'summit', 'meeting', 'session', 'workshop', 'exhibition', 'negotiation'];

/** A gathering named later than this is not what the report is about, whoever speaks in it. */
const LEAD_SENTENCES = 5;

/** Rules that tell of a meeting between two. */
const OF_TWO: readonly string[] = ['party-of-meeting', 'met-at-talks'];

/** Relations that tell where a gathering was held and who held it. */
const SETTING: readonly string[] = ['HELD_IN', 'HOSTED', 'CO_HOSTED'];

/** So many told to have come make a report, though it tells neither place nor host. */
const ENOUGH_THERE = 2;

/** The gathering a report is on, and whether it is a hearing. */
export interface ReportedGathering {
  readonly event: EntityDraft;
  readonly isHearing: boolean;
}

/** The main event where the report is on it, else the one hearing that the report calls by its noun alone. */
export function reportedGathering(
  document: Document,
  board: Board,
  table: EntityTable,
  main: EntityDraft | undefined,
  stated: readonly RelationDraft[],
): ReportedGathering | undefined {
  if (main !== undefined && isOpenGathering(document, main, stated) && isReportedOn(document, main, stated))
    return { event: main, isHearing: false };
  const hearing = hearingOf(document, board, table, main);
  return hearing === undefined || !isTopic(document, hearing) ? undefined : { event: hearing, isHearing: true };
}

/**
 * "The fair opened in Lima", "fifteen ministers attended": the report tells where it was held, who held it or who came. One of which
 * nothing is told is on the way to something else: "after the debate, X said".
 */
export function isReportedOn(document: Document, event: EntityDraft, stated: readonly RelationDraft[]): boolean {
  let there = 0;
  for (const { type, from, to } of stated) {
    if (to !== event && from !== event) continue;
    if (SETTING.includes(type)) return true;
    if (type === 'ATTENDED') there++;
  }
  return there >= ENOUGH_THERE || (there > 0 && isTopic(document, event));
}

/** "The hearing, which lasted four hours, ...", "she told the hearing": where it is first named it is no preposition's object and nobody's. */
function isTopic(document: Document, { first }: EntityDraft): boolean {
  return prepositionBefore(document, first) === undefined && !/^['’]s?$/.test(document.word(first - 1));
}

/** A gathering that the lead names, not called off there, and no talks of two who are named. */
function isOpenGathering(document: Document, event: EntityDraft, stated: readonly RelationDraft[]): boolean {
  if (!GATHERINGS.includes(event.attributes.eventType ?? '') || document.sentenceOf(event.first) >= LEAD_SENTENCES) return false;
  for (let at = document.sentenceFrom(event.first); at < document.sentenceTo(event.first); at++)
    if (document.is(at, 'cancelled') || isNotHeld(document, at)) return false;
  return !stated.some(({ to, evidence }) => to === event && OF_TWO.includes(evidence.rule));
}

/** The one session that a report on a hearing calls by its noun alone, wherever it does: "a committee heard on Monday ... The hearing". */
function hearingOf(document: Document, board: Board, table: EntityTable, main: EntityDraft | undefined): EntityDraft | undefined {
  const called = callsOf(board, table, 'session');
  const headLast = document.pack.pack.grammar.nounOrder === 'head-last';
  const sessions = called.size === 0 && headLast ? callsOf(board, table, 'meeting') : called;
  const [only] = sessions;
  if (sessions.size !== 1 || only === undefined || (main !== undefined && main !== only[0])) return undefined;
  const [event, mention] = only;
  const plain =
    event.first === mention.from &&
    mention.form === 'nominal' &&
    mention.edition === undefined &&
    isDefinite(document, mention.from, mention.to);
  if (!plain || event.attributes.status === 'planned' || isAhead(document, mention.from) || document.quoteOf[mention.from] !== -1)
    return undefined;
  for (let at = document.sentenceFrom(mention.from); at < document.sentenceTo(mention.from); at++)
    if (document.is(at, 'cancelled') || isNotHeld(document, at)) return undefined;
  return event;
}

/** The happenings of a type, each with its first mention. */
function callsOf(board: Board, table: EntityTable, type: string): Map<EntityDraft, Mention> {
  const called = new Map<EntityDraft, Mention>();
  for (const mention of board.ofKind('Event')) {
    const event = mention.attributes.eventType === type && mention.edition !== 'other' ? table.entity(mention) : undefined;
    if (event !== undefined && !called.has(event)) called.set(event, mention);
  }
  return called;
}

/** "không thể diễn ra", "did not take place": a verb of happening, denied. */
function isNotHeld(document: Document, at: number): boolean {
  const hit = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb');
  if (hit === undefined || !HELD.has(hit.lexeme.value.verb.sense) || document.quoteOf[at] !== -1) return false;
  return readVerbGroup(document, hit as unknown as Hit<VerbHit<VerbForms>>).negated;
}

const HELD: ReadonlySet<string> = new Set(['happen', 'hold', 'organize', 'open']);
