// Whether a statement was made where the one before it was: "X said at a rally in Lima. Analyst Y said ...".
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import type { RelationDraft } from './positions.ts';
import { isReportedOn } from './reported-gatherings.ts';
import type { StatementDraft } from './reports.ts';

/**
 * Takes the occasion that a sentence before named from a statement of somebody else, unless the report is on it; and from words sent or
 * given in an interview.
 */
export function settleOccasions(document: Document, statements: readonly StatementDraft[], stated: readonly RelationDraft[]): void {
  const heard = new Map<EntityDraft, readonly EntityDraft[]>();
  for (const statement of statements) {
    const { event, speakers } = statement;
    if (event === undefined) continue;
    if (statement.eventStated) {
      heard.set(event, speakers);
      continue;
    }
    const same = heard.get(event)?.some((speaker) => speakers.includes(speaker)) === true;
    if (isMessage(document, statement) || !(same || isReportedOn(document, event, stated))) statement.event = undefined;
  }
}

/** "In a message to the conference", "dans un communiqué": words sent, not spoken there. */
export function isMessage(document: Document, statement: StatementDraft): boolean {
  for (let at = document.sentenceFrom(statement.cue.from); at < document.sentenceTo(statement.cue.from); at++) {
    if ((at < statement.from || at >= statement.to) && document.is(at, 'sent-cue')) return true;
  }
  return false;
}
