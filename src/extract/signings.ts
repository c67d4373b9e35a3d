// A signing ceremony is about what the article says was signed, and was where it says they signed.
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board } from './mentions.ts';
import { prepositionBefore } from './phrases.ts';
import type { RelationDraft } from './positions.ts';

/** More instruments than this, and the ceremony is not said to be about each. */
const MOST = 3;

/** CONCERNS and HELD_IN of signing ceremonies that the article names without saying so beside their names. */
export function settleSignings(document: Document, board: Board, table: EntityTable, relations: readonly RelationDraft[]): RelationDraft[] {
  const signed = relations.filter((relation) => relation.type === 'SIGNED' && relation.attributes.status !== 'planned');
  const instruments = new Set(signed.map((relation) => relation.to));
  if (instruments.size === 0 || instruments.size > MOST) return [];
  const ceremonies = table.drafts.filter(
    (draft) => draft.attributes.eventType === 'signing-ceremony' && draft.attributes.status !== 'planned',
  );
  if (ceremonies.length !== 1) return [];
  const ceremony = ceremonies[0]!;
  const has = (type: RelationDraft['type']): boolean => relations.some((relation) => relation.type === type && relation.from === ceremony);
  const found: RelationDraft[] = [];
  if (!has('CONCERNS'))
    for (const relation of firstOfEach(signed))
      found.push(derived('CONCERNS', ceremony, relation.to, relation, 'signing-of-what-was-signed'));
  const place = has('HELD_IN')
    ? undefined
    : signed.map((relation) => placeOf(document, board, table, relation)).find((draft) => draft !== undefined);
  if (place !== undefined) found.push(derived('HELD_IN', ceremony, place, signed[0]!, 'signing-where-they-signed'));
  return found;
}

/** ATTENDED for persons who signed what a ceremony is said to be about. */
export function signersAttend(relations: readonly RelationDraft[]): RelationDraft[] {
  const ceremonies = new Map<EntityDraft, EntityDraft>();
  for (const { type, from, to } of relations)
    if (type === 'CONCERNS' && from.attributes.eventType === 'signing-ceremony' && from.attributes.status !== 'planned')
      ceremonies.set(to, ceremonies.get(to) ?? from);
  return relations.flatMap((relation): RelationDraft[] => {
    const ceremony = relation.type === 'SIGNED' && relation.attributes.status !== 'planned' ? ceremonies.get(relation.to) : undefined;
    return ceremony === undefined || relation.from.kind !== 'Person'
      ? []
      : [derived('ATTENDED', relation.from, ceremony, relation, 'signer-at-ceremony')];
  });
}

function firstOfEach(signed: readonly RelationDraft[]): RelationDraft[] {
  return signed.filter((relation, index) => signed.findIndex((other) => other.to === relation.to) === index);
}

/** A relation that follows from another one, on its evidence. */
export function derived(type: RelationDraft['type'], from: EntityDraft, to: EntityDraft, why: RelationDraft, rule: string): RelationDraft {
  const { from: first, to: last } = why.evidence;
  return { type, from, to, attributes: {}, evidence: { from: first, to: last, rule, confidence: 0.7 } };
}

/** The only place that the sentence of a relation puts behind "in" or "at". */
export function placeOf(document: Document, board: Board, table: EntityTable, relation: RelationDraft): EntityDraft | undefined {
  const { from, to } = relation.evidence;
  const places = board.startingIn(from, to, 'Place').filter((mention) => {
    if (mention.to > to || document.quoteOf[mention.from] !== -1) return false;
    const role = prepositionBefore(document, mention.from)?.role;
    return role === 'in' || role === 'at';
  });
  return places.length === 1 ? table.entity(places[0]) : undefined;
}
