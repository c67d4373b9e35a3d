// Who took part in an event because they spoke at it.
import type { EventVerb, PrepositionRole, Role, VerbForms, VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { isDefinite } from './event-signs.ts';
import { isAhead } from './main-event.ts';
import type { Board, Mention } from './mentions.ts';
import type { RelationDraft } from './positions.ts';
import type { StatementDraft } from './reports.ts';
import { readVerbGroup } from './verb-groups.ts';

/** Events at which somebody speaks as one taking part, not as a visitor of the news ("speaking to reporters after"). */
const SPOKEN_AT = [
  'conference',
  'summit',
  'meeting',
  'press-conference',
  'ceremony',
  'signing-ceremony',
  'session',
  'workshop',
  'negotiation',
  'exhibition',
  'anniversary',
  'visit',
  'other',
];

/** Happenings that bring together whoever speaks in a report on them. */
const GATHERINGS: readonly string[] = ['conference', 'summit', 'meeting', 'session', 'workshop', 'exhibition', 'negotiation'];

/** A gathering named later than this is not what the report is about, whoever speaks in it. */
const LEAD_SENTENCES = 5;

/** Rules that tell of a meeting between two. */
const OF_TWO: readonly string[] = ['party-of-meeting', 'met-at-talks'];

/** Who speaks for somebody else speaks to the press. */
const VOICE = 'spokesperson';

function isOffice(role: Role): boolean {
  return role.kind !== 'occupation';
}

/**
 * ATTENDED for every speaker of a statement made at an event: one that its sentence names, one named shortly before, or the
 * gathering that the whole report is about, once it was named where the speaker holds no office. Who holds none, and was reached by telephone or
 * stood outside once, was not in the room later either; nor was who is said to have stayed away or was heard apart.
 */
export function speakersAttend(
  document: Document,
  board: Board,
  table: EntityTable,
  statements: readonly StatementDraft[],
  main: EntityDraft | undefined,
  stated: readonly RelationDraft[],
  absent: ReadonlySet<EntityDraft>,
): RelationDraft[] {
  const relations: RelationDraft[] = [];
  const hearing = hearingOf(document, board, table, main);
  const reported = main !== undefined && isOpenGathering(document, main, stated) ? main : hearing;
  const officials = new Set(board.titles.flatMap((title) => (isOffice(title.role) ? [table.entity(title.person)] : [])));
  const voices = new Set(board.titles.flatMap((title) => (title.role.position === VOICE ? [table.entity(title.person)] : [])));
  const openTo = (statement: StatementDraft): boolean =>
    reported !== undefined && (reported === hearing || reported.first < statement.cue.from);
  const debating = reported === undefined ? new Set<EntityDraft>() : debatersOf(statements, reported);
  const away = new Set<EntityDraft>();
  let message: { paragraph: number; speaker: EntityDraft | undefined } | undefined;
  for (const statement of statements) {
    const paragraph = document.paragraphOf(statement.cue.from);
    const speaker = statement.speakers[0];
    if (isMessage(document, statement)) {
      message = { paragraph, speaker };
      for (const one of statement.speakers) away.add(one);
    }
    const sent = message !== undefined && message.paragraph === paragraph && message.speaker === speaker;
    if (sent) continue;
    const near = statement.event;
    const event =
      (near === undefined || statement.eventStated === true ? near : (table.wholeOf(near) ?? near)) ??
      (statement.speakers.every(
        (one) =>
          (officials.has(one) && !voices.has(one)) ||
          (one.kind === 'Person' && !voices.has(one) && !away.has(one) && openTo(statement)) ||
          debating.has(one) ||
          isDelegated(document, statement, one),
      )
        ? reported
        : undefined);
    if (event === undefined || !SPOKEN_AT.includes(event.attributes.eventType ?? 'other')) continue;
    const own = statement.eventStated === true;
    if (!own && isSetElsewhere(document, board, table, statement, event, stated)) continue;
    if (!own && event.attributes.eventType === 'press-conference') continue;
    for (const one of statement.speakers) {
      if (!own && absent.has(one)) continue;
      if (!takesPart(one) && !(debating.has(one) && event === reported) && !isDelegated(document, statement, one)) continue;
      const debated = event === reported && debating.has(one);
      const [from, to] = [document.sentenceFrom(statement.cue.from), document.sentenceTo(statement.cue.from)];
      const where = statement.event === undefined ? 'spoke-in-report-of-event' : 'spoke-after-event-was-named';
      relations.push({
        type: 'ATTENDED',
        from: one,
        to: event,
        attributes: { role: 'speaker' },
        evidence: {
          from,
          to,
          rule: own ? 'spoke-at-event' : debated ? 'spoke-in-debate' : where,
          confidence: own ? 0.85 : debated ? 0.82 : 0.6,
        },
      });
    }
  }
  return relations;
}

/** Fewer states than this that speak in one report do not make a debate. */
const FEWEST_DEBATING = 3;

/** "La Chine a estimé ... Le Danemark a proposé ...": the states that speak after a gathering was named, where they are several. */
function debatersOf(statements: readonly StatementDraft[], event: EntityDraft): ReadonlySet<EntityDraft> {
  const states = new Set<EntityDraft>();
  for (const { speakers, cue } of statements)
    for (const speaker of speakers) if (speaker.kind === 'Country' && event.first < cue.from) states.add(speaker);
  return states.size < FEWEST_DEBATING ? new Set() : states;
}

/** "Di Manado, X menyambut ...", "In Lima, X said": a sentence that opens with a known place, another one than the known places where the gathering is held. */
function isSetElsewhere(
  document: Document,
  board: Board,
  table: EntityTable,
  { cue }: StatementDraft,
  event: EntityDraft,
  stated: readonly RelationDraft[],
): boolean {
  const start = document.sentenceFrom(cue.from);
  const preposition = document.hits.find<PrepositionRole>(start, 'preposition');
  const place = preposition?.lexeme.value === 'in' ? board.owner(preposition.to) : undefined;
  if (place?.kind !== 'Place' || place.knowledge === undefined || !document.isComma(place.to)) return false;
  const here = table.entity(place);
  const held = stated.filter(({ type, from, to }) => type === 'HELD_IN' && from === event && to.knowledge !== undefined);
  return held.length > 0 && held.every(({ to }) => to !== here && to.kind === 'Place');
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

/** "In a message to the conference", "dans un communiqué": words sent, not spoken there. */
function isMessage(document: Document, statement: StatementDraft): boolean {
  for (let at = document.sentenceFrom(statement.cue.from); at < document.sentenceTo(statement.cue.from); at++) {
    if ((at < statement.from || at >= statement.to) && document.is(at, 'sent-cue')) return true;
  }
  return false;
}

/** "Đại diện Angola", "the delegation of Angola": a country that spoke through somebody there. */
function isDelegated(document: Document, statement: StatementDraft, speaker: EntityDraft): boolean {
  return speaker.kind === 'Country' && statement.via !== undefined && document.is(statement.via.from, 'body-representative');
}

function takesPart(speaker: EntityDraft): boolean {
  return speaker.kind === 'Person' || (speaker.kind === 'Group' && speaker.attributes.count !== undefined && speaker.attributes.count > 1);
}
