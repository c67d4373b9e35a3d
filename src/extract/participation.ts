// Who took part in an event because they spoke at it.
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import type { RelationDraft } from './positions.ts';
import type { StatementDraft } from './reports.ts';

/** Events at which somebody speaks as one taking part, not as a visitor of the news ("speaking to reporters after"). */
const SPOKEN_AT = ['conference', 'summit', 'meeting', 'press-conference', 'ceremony', 'signing-ceremony', 'session', 'workshop', 'negotiation', 'exhibition', 'anniversary', 'visit', 'other'];

/** ATTENDED for every speaker of a statement made at an event that its own sentence names. */
export function speakersAttend(document: Document, statements: readonly StatementDraft[]): RelationDraft[] {
  const relations: RelationDraft[] = [];
  for (const statement of statements) {
    const { event } = statement;
    if (event === undefined || !SPOKEN_AT.includes(event.attributes.eventType ?? 'other')) continue;
    for (const speaker of statement.speakers) {
      if (!takesPart(speaker)) continue;
      const own = statement.eventStated === true;
      relations.push({
        type: 'ATTENDED',
        from: speaker,
        to: event,
        attributes: { role: 'speaker' },
        evidence: {
          from: document.sentenceFrom(statement.cue.from), to: document.sentenceTo(statement.cue.from), rule: own ? 'spoke-at-event' : 'spoke-after-event-was-named', confidence: own ? 0.85 : 0.6,
        },
      });
    }
  }
  return relations;
}

function takesPart(speaker: EntityDraft): boolean {
  return speaker.kind === 'Person' || (speaker.kind === 'Group' && speaker.attributes.count !== undefined && speaker.attributes.count > 1);
}
