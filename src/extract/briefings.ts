// A press conference at which a body's spokesperson answers is that body's.
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import type { Board, Mention } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { POSSESSIVE } from './referent-kinds.ts';
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

/** "the ministry's weekly briefing", "cuộc họp báo hôm 5/6 của Bộ Y tế": the body that possesses the event, a date between them at most. */
export function holderOf(document: Document, board: Board, event: Mention): Mention | undefined {
  const owner = POSSESSIVE.test(document.word(event.from - 1)) ? board.owner(event.from - 2) : undefined;
  if (owner?.kind === 'Organization' && owner.to === event.from - 1) return owner;
  const date = document.dateEnds.get(event.to) ?? document.dateEnds.get(skipPreposition(document, event.to, ['on']) ?? event.to);
  const of = date === undefined ? undefined : skipPreposition(document, date, ['of']);
  const body = of === undefined ? undefined : board.owner(skipDeterminers(document, of));
  return body?.kind === 'Organization' ? body : undefined;
}
