// Who met because they signed after talks: "X and Y signed an accord in Lima after two hours of talks".
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { prepositionBefore } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { derived } from './signings.ts';

const TALKS: ReadonlySet<string> = new Set(['meeting', 'negotiation']);

/** MET for the two persons who signed one paper in a sentence that tells of talks in common words, and ATTENDED of these. */
export function signersMeet(document: Document, table: EntityTable, relations: readonly RelationDraft[]): RelationDraft[] {
  const signatures = new Map<string, RelationDraft[]>();
  for (const relation of relations) {
    if (relation.type !== 'SIGNED' || relation.from.kind !== 'Person' || relation.attributes.status === 'planned') continue;
    const key = `${table.drafts.indexOf(relation.to)} ${document.sentenceOf(relation.evidence.from)}`;
    const known = signatures.get(key) ?? [];
    if (!known.some(({ from }) => from === relation.from)) signatures.set(key, [...known, relation]);
  }
  return [...signatures.values()].flatMap(([first, second, third]) => {
    if (first === undefined || second === undefined || third !== undefined) return [];
    const talks = table
      .namedIn(document.sentenceOf(first.evidence.from))
      .find(({ draft, from }) => isTalks(draft) && prepositionBefore(document, from)?.role !== 'before')?.draft;
    if (talks === undefined) return [];
    return [
      derived('MET', first.from, second.from, first, 'signed-after-talks'),
      derived('ATTENDED', first.from, talks, first, 'signed-after-talks'),
      derived('ATTENDED', second.from, talks, first, 'signed-after-talks'),
    ];
  });
}

/** Talks that nothing in their name tells apart, held already. */
function isTalks({ kind, label, attributes: { eventType, status } }: EntityDraft): boolean {
  return kind === 'Event' && TALKS.has(eventType ?? '') && status !== 'planned' && !/\p{Lu}|\d/u.test(label.slice(1));
}
