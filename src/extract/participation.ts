// Who took part in an event because they spoke at it.
import type { PrepositionRole, Role } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board } from './mentions.ts';
import { isMessage } from './occasions.ts';
import type { RelationDraft } from './positions.ts';
import { isReportedOn, reportedGathering } from './reported-gatherings.ts';
import type { StatementDraft } from './reports.ts';

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
  const gathering = reportedGathering(document, board, table, main, stated);
  const reported = gathering?.event;
  const officials = new Set(board.titles.flatMap((title) => (isOffice(title.role) ? [table.entity(title.person)] : [])));
  const voices = new Set(board.titles.flatMap((title) => (title.role.position === VOICE ? [table.entity(title.person)] : [])));
  const openTo = (statement: StatementDraft): boolean =>
    gathering !== undefined && (gathering.isHearing || gathering.event.first < statement.cue.from);
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
    if (!own && event !== reported && !isReportedOn(document, event, stated)) continue;
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

/** "Đại diện Angola", "the delegation of Angola": a country that spoke through somebody there. */
function isDelegated(document: Document, statement: StatementDraft, speaker: EntityDraft): boolean {
  return speaker.kind === 'Country' && statement.via !== undefined && document.is(statement.via.from, 'body-representative');
}

function takesPart(speaker: EntityDraft): boolean {
  return speaker.kind === 'Person' || (speaker.kind === 'Group' && speaker.attributes.count !== undefined && speaker.attributes.count > 1);
}
