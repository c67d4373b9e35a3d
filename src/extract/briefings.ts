// A press conference at which a body's spokesperson answers is that body's.
import type { EntityDraft } from './entities.ts';
import type { RelationDraft } from './positions.ts';
import { isSpokesperson } from './spokespersons.ts';

/** HOSTED for the bodies whose spokespersons speak at a press conference that nobody else is said to hold. */
export function briefingsOfBodies(relations: readonly RelationDraft[]): RelationDraft[] {
  const hosted = new Set(relations.filter(({ type }) => type === 'HOSTED' || type === 'CO_HOSTED').map(({ to }) => to));
  const bodies = new Map<EntityDraft, EntityDraft>();
  for (const { type, from, to, attributes } of relations)
    if (type === 'HOLDS_POSITION' && to.kind === 'Organization' && isSpokesperson(attributes.position)) bodies.set(from, to);
  return relations.flatMap((relation): RelationDraft[] => {
    const { type, from, to, evidence } = relation;
    const body = type === 'ATTENDED' && to.attributes.eventType === 'press-conference' && !hosted.has(to) ? bodies.get(from) : undefined;
    if (body === undefined) return [];
    hosted.add(to);
    return [
      {
        type: 'HOSTED',
        from: body,
        to,
        attributes: {},
        evidence: { from: evidence.from, to: evidence.to, rule: 'briefing-of-spokesperson', confidence: 0.7 },
      },
    ];
  });
}
