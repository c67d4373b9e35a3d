// Who was not there: who is said to have stayed away, and who was heard elsewhere.
import type { EventVerb, VerbForms, VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { isToldApart } from './apart.ts';
import type { EntityDraft } from './entities.ts';
import type { ReportContext, StatementDraft } from './reports.ts';
import { readVerbGroup } from './verb-groups.ts';

/** Senses whose denial tells an absence. */
const PRESENCE: readonly string[] = ['attend', 'join'];

/** Persons of whom a sentence outside quotations says that they stayed away or did not attend, and those whose words were said apart. */
export function absentees(
  { document, board, clauses, speakers }: ReportContext,
  statements: readonly StatementDraft[],
): ReadonlySet<EntityDraft> {
  const absent = new Set(statements.filter((statement) => isToldApart(document, statement)).flatMap((statement) => statement.speakers));
  for (let at = document.next(0, 'event-verb'); at < document.count; at = document.next(at + 1, 'event-verb')) {
    const hit = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb');
    const sense = hit?.lexeme.value.verb.sense;
    if (hit === undefined || sense === undefined || document.quoteOf[at] !== -1 || board.owner(at) !== undefined) continue;
    if (sense !== 'miss' && !PRESENCE.includes(sense)) continue;
    const group = readVerbGroup(document, hit as unknown as Hit<VerbHit<VerbForms>>);
    if (group.hypothetical || group.passive || group.negated !== (sense !== 'miss')) continue;
    for (const referent of clauses.subject(group))
      for (const entity of speakers.resolve(referent).entities) if (entity.kind === 'Person') absent.add(entity);
  }
  return absent;
}
