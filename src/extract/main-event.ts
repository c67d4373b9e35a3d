// The happening that a whole report is about.
import { type EventVerb, FORM, type VerbHit } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { prepositionBefore } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import type { StatementDraft } from './reports.ts';

const LEAD_SENTENCES = 4;
const MOST = 6;
/** Less than this, and no event stands out. */
const ENOUGH = 3;

/** What each sign adds: named or pointed back to, facts that tie somebody to it, words said at it, a place in the lead. */
const WEIGHTS = { reference: 1, fact: 1, said: 1, lead: 2, name: 1 } as const;

/** Happenings that are seldom what people gathered for, and how much less they count. */
const LESS: Readonly<Record<string, number>> = { visit: 0.6, anniversary: 0.3, other: 0.8, negotiation: 0.7, 'press-conference': 0.8 };

/**
 * The event a report is about: the one most often named, pointed back to and tied to people and places, the lead's before others.
 * Undefined when none stands out. An event still to come is left out.
 */
export function mainEvent(
  document: Document,
  table: EntityTable,
  statements: readonly StatementDraft[],
  relations: readonly RelationDraft[],
): EntityDraft | undefined {
  let best: EntityDraft | undefined;
  let most = ENOUGH;
  for (const draft of table.drafts) {
    if (draft.kind !== 'Event' || !isHeld(document, draft) || isBackground(document, draft)) continue;
    if (isOtherEdition(draft) || table.wholeOf(draft) !== undefined) continue;
    const score = scoreOf(document, table, draft, statements, relations);
    if (score <= most) continue;
    most = score;
    best = draft;
  }
  return best;
}

/** Told of only as another one of its kind: "last year's summit". */
export function isOtherEdition({ mentions }: EntityDraft): boolean {
  return mentions.every(({ rule }) => rule === 'event-other');
}

/** "two months after the Doha Conference", "after four years of talks": told of but once, and only to tell a time by. */
export function isBackground(document: Document, draft: EntityDraft): boolean {
  const [only, ...others] = draft.mentions;
  if (only === undefined || others.length > 0 || (only.form !== 'name' && !isMeasured(document, draft))) return false;
  const role = prepositionBefore(document, draft.first)?.role;
  return role === 'after' || role === 'before';
}

/** "four years of talks": how long it took opens its words. */
function isMeasured(document: Document, { first, attributes }: EntityDraft): boolean {
  return attributes.eventType === 'negotiation' && (document.is(first, 'number-word') || /^\d+$/.test(document.word(first)));
}

function isHeld(document: Document, draft: EntityDraft): boolean {
  return draft.attributes.status !== 'planned' && document.quoteOf[draft.first] === -1 && !isAhead(document, draft.first);
}

/** A future auxiliary before the first mention in its sentence: the gathering is yet to come. */
export function isAhead(document: Document, first: number): boolean {
  for (let at = document.sentenceFrom(first); at < first; at++) if (document.is(at, 'future') || isFutureForm(document, at)) return true;
  return false;
}

/** "organiseront": a verb of a happening that tells the future by its form alone. */
function isFutureForm(document: Document, at: number): boolean {
  const forms = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb')?.lexeme.value.forms ?? 0;
  return (forms & FORM.future) !== 0 && (forms & FORM.finite) === 0 && document.quoteOf[at] === -1;
}

/** How much tells of a happening; what tells of its parts ("the closing session") tells of it too. */
function scoreOf(
  document: Document,
  table: EntityTable,
  draft: EntityDraft,
  statements: readonly StatementDraft[],
  relations: readonly RelationDraft[],
): number {
  const parts = table.drafts.filter((part) => part.kind === 'Event' && table.wholeOf(part) === draft);
  const isOfIt = (other: EntityDraft | undefined): boolean => other === draft || (other !== undefined && parts.includes(other));
  const facts = relations.filter((relation) => isOfIt(relation.to) || (isOfIt(relation.from) && relation.type === 'HELD_IN'));
  if (facts.some((relation) => relation.to === draft && relation.attributes.status === 'planned')) return 0;
  const said = statements.filter((statement) => statement.eventStated === true && isOfIt(statement.event)).length;
  const references = parts.reduce((sum, part) => sum + part.references + 1, draft.references);
  const lead = document.sentenceOf(draft.first) < LEAD_SENTENCES ? WEIGHTS.lead : 0;
  const named = draft.mentions.some((mention) => mention.form === 'name') ? WEIGHTS.name : 0;
  const score =
    Math.min(references, MOST) * WEIGHTS.reference +
    Math.min(facts.length, MOST) * WEIGHTS.fact +
    Math.min(said, MOST) * WEIGHTS.said +
    lead +
    named;
  return score * (LESS[draft.attributes.eventType ?? ''] ?? 1);
}
