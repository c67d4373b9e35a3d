// Statements with their speakers, occasion and subjects resolved to entities.
import type { TopicRecord } from '../knowledge/index.ts';
import type { EventVerb, PrepositionRole, VerbHit } from '../lang/index.ts';
import type { StatementMode } from '../model/index.ts';
import type { Clauses } from './clauses.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type Board, firstFrom, type Mention, type Referent } from './mentions.ts';
import { prepositionBefore, skipDeterminers } from './phrases.ts';
import type { Referents } from './referents.ts';
import type { Resolved } from './resolved.ts';
import { type FoundStatement, STATEMENT_RULES } from './sieve.ts';
import type { Speakers } from './speakers.ts';
import { findStatements } from './statements.ts';

export interface StatementDraft {
  from: number;
  to: number;
  parts: { from: number; to: number }[] | undefined;
  mode: StatementMode;
  speakers: EntityDraft[];
  cue: { from: number; to: number };
  via: { from: number; to: number } | undefined;
  rule: string;
  confidence: number;
  note: string | undefined;
  evidence: { from: number; to: number };
  event: EntityDraft | undefined;
  /** The statement's own sentence names the event. */
  eventStated: boolean;
  /** Nothing tells that it was said at the event named before. */
  elsewhere: boolean;
  about: EntityDraft[];
  date: string | undefined;
}

/** What the readers of an article's reports share. */
export interface ReportContext {
  document: Document;
  board: Board;
  table: EntityTable;
  referents: Referents;
  clauses: Clauses;
  speakers: Speakers;
}

/** Finds an article's statements and who made them, in text order. */
export function reportStatements(context: ReportContext): StatementDraft[] {
  const { document, speakers } = context;
  const found = findStatements(document, context.referents, context.clauses).sort((a, b) => a.cue.from - b.cue.from || a.from - b.from);
  const drafts: StatementDraft[] = [];
  let event: Occasion | undefined;
  for (const statement of found) {
    const resolved = whoSaid(context, statement);
    speakers.remember(Math.max(statement.cue.to, statement.from), resolved);
    speakers.rememberContent(statement.from, statement.to, resolved.entities);
    const own = occasion(context, statement);
    const paragraph = document.paragraphOf(statement.cue.from);
    if (own !== undefined) event = { mention: own, paragraph, speakers: resolved.entities };
    else if (event !== undefined && paragraph - event.paragraph > 1) event = undefined;
    const elsewhere = own === undefined && event !== undefined && !isStillThere(statement, resolved, event);
    drafts.push(draftOf(context, statement, resolved, { own, before: event?.mention, elsewhere }));
  }
  return drafts.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Where something was said last, and by whom. */
interface Occasion {
  mention: EntityDraft;
  paragraph: number;
  speakers: readonly EntityDraft[];
}

/** A briefing is its speakers' alone; a body that is a source ("according to the agency") was heard anywhere. */
function isStillThere({ rule }: FoundStatement, { entities }: Resolved, { mention, speakers }: Occasion): boolean {
  const source = rule === 'according-to' && entities.every(({ kind }) => kind !== 'Person');
  if (!source && mention.attributes.eventType !== 'press-conference') return true;
  return entities.some((entity) => speakers.includes(entity));
}

function whoSaid(context: ReportContext, statement: FoundStatement): Resolved {
  const { speakers, document } = context;
  if (statement.speakers.length > 0) return speakers.resolveAll(withoutBody(document, statement.speakers));
  if (statement.fused || (statement.via === undefined && statement.continues !== true)) return speakers.implicit(statement.cue.from);
  if (statement.continues === true && statement.via === undefined) return speakers.last(statement.from);
  if (statement.via !== undefined && statement.via.to - statement.via.from <= 10 && document.isWord(statement.via.from)) {
    const { from, to } = statement.via;
    return speakers.describedBy(from, to);
  }
  return { entities: [], certainty: 1 };
}

function draftOf(
  context: ReportContext,
  statement: FoundStatement,
  resolved: Resolved,
  { own, before, elsewhere }: { own: EntityDraft | undefined; before: EntityDraft | undefined; elsewhere: boolean },
): StatementDraft {
  const { document } = context;
  const { from, to, mode, cue, rule, parts, via } = statement;
  const first = Math.min(from, cue.from, via?.from ?? from);
  const last = Math.max(to, cue.to, via?.to ?? to);
  const dates = document.dates.slice(
    firstFrom(document.dates, document.sentenceFrom(cue.from)),
    firstFrom(document.dates, document.sentenceTo(cue.from)),
  );
  const date = dates.find((span) => span.to <= document.sentenceTo(cue.from) && (span.to <= from || span.from >= to));
  return {
    from,
    to,
    mode,
    cue,
    rule,
    parts,
    via,
    speakers: resolved.entities,
    confidence: Math.round(STATEMENT_RULES[rule] * resolved.certainty * 1000) / 1000,
    note: resolved.note,
    evidence: { from: Math.min(document.sentenceFrom(first), first), to: Math.max(last, document.sentenceTo(last - 1)) },
    event: own ?? before,
    eventStated: own !== undefined,
    elsewhere,
    about: aboutOf(context, from, to),
    date: date?.start,
  };
}

/** "Bagian Pers KBRI Lima, Ana Prado, mengatakan": between two commas behind a body stands who speaks for it, where offices lead. */
function withoutBody(document: Document, speakers: readonly Referent[]): readonly Referent[] {
  const [body, person] = speakers;
  if (speakers.length !== 2 || body!.kind !== 'Organization' || person!.kind !== 'Person') return speakers;
  const apposed = document.isComma(person!.from - 1) && document.isComma(person!.to);
  return apposed && document.pack.pack.grammar.bareDefinite === true ? [person!] : speakers;
}

/** Entities and topics that the content names. */
function aboutOf({ board, document, table }: ReportContext, from: number, to: number): EntityDraft[] {
  const found: EntityDraft[] = [];
  for (const mention of board.startingIn(from, to)) {
    if (mention.to > to) continue;
    const entity = table.entity(mention);
    if (entity !== undefined && entity.kind !== 'Group' && !found.includes(entity)) found.push(entity);
  }
  for (let at = from; at < to; at++) {
    const topic = board.owner(at) === undefined ? document.hits.find<TopicRecord>(at, 'topic') : undefined;
    if (topic === undefined || topic.to > to) continue;
    const entity = table.topic(topic.lexeme.value, topic);
    if (!found.includes(entity)) found.push(entity);
    at = topic.to - 1;
  }
  return found;
}

/** The event a statement was made at: named beside the cue, outside the content, after "at", "in" or "during", or "to" behind words for a speech. */
function occasion({ board, document, table }: ReportContext, statement: FoundStatement): EntityDraft | undefined {
  const { cue } = statement;
  const near = board.startingIn(document.sentenceFrom(cue.from), document.sentenceTo(cue.from), 'Event').find((mention) => {
    if (mention.from >= statement.from && mention.from < statement.to) return false;
    if (isAskedAbout(document, mention.from)) return false;
    if (skipDeterminers(document, statement.cue.to) === mention.from) return true;
    const before = prepositionBefore(document, mention.from);
    if (before === undefined || isOfOtherClause(document, statement, mention)) return false;
    return before.role === 'to' ? isSpeech(document, statement, before.from) : AT.has(before.role);
  });
  return table.entity(near);
}

const AT: ReadonlySet<PrepositionRole> = new Set(['at', 'in', 'during', 'on']);

/** "said" + "to the forum", "in a speech" + "to the forum", not "a flight to the forum". */
function isSpeech(document: Document, { cue }: FoundStatement, at: number): boolean {
  const { hits } = document;
  if (at === cue.to || (hits.findEnding(at, 'nominal-cue') ?? hits.findEnding(at, 'speech-verb')) !== undefined) return true;
  return hits.findEnding<VerbHit<EventVerb>>(at, 'event-verb')?.lexeme.value.verb.sense === 'speak';
}

/** "said after the mayor failed to show up at the hearing", "-- author of a book on speeches at the forum -- said": told beside what was said. */
function isOfOtherClause(document: Document, { cue, from, to }: FoundStatement, { from: first, to: last }: Mention): boolean {
  let dashes = 0;
  for (let at = last; at < cue.from; at++) if (/^(?:[–—]|--)$/.test(document.word(at))) dashes++;
  if (dashes === 1) return true;
  for (let at = cue.to; at < first; at++) {
    if (at >= from && at < to) continue;
    const role = document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value;
    if ((role === 'after' || role === 'before') && document.next(at, 'event-verb') < first) return true;
  }
  return false;
}

/** "Asked whether Peru would go to the forum": under a condition or in the future, it is no setting. */
function isAskedAbout(document: Document, at: number): boolean {
  for (let before = at - 1; before >= document.sentenceFrom(at); before--) {
    if (document.isAny(before, ['conditional', 'complementizer', 'future'])) return true;
    if (document.isComma(before)) return false;
  }
  return false;
}
