// In whose name a paper was signed, where two sign for "both sides": "thay mặt hai cơ quan, X, Director of A, and Y, Director of B, signed ...".
import type { EventVerb, VerbHit } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { RelationDraft } from './positions.ts';

const CONFIDENCE = 0.75;
/** Tokens between the word for doing it in somebody's name and the word for both: "thay mặt lãnh đạo hai đơn vị". */
const FARTHEST = 4;

/** REPRESENTS of those who sign for both sides, each the body or the state of their office, and SIGNED of these. */
export function signedInName(document: Document, table: EntityTable, stated: readonly RelationDraft[]): RelationDraft[] {
  const bySentence = new Map<number, RelationDraft[]>();
  for (const relation of stated) {
    if (relation.type !== 'SIGNED' || relation.from.kind !== 'Person' || relation.attributes.status === 'planned') continue;
    const sentence = document.sentenceOf(relation.evidence.from);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), relation]);
  }
  return [...bySentence].flatMap(([sentence, signed]) => {
    if (new Set(signed.map(({ from }) => from)).size < 2) return [];
    const both = inNameOf(document, document.sentences.from[sentence]!, document.sentences.to[sentence]!);
    if (both === undefined) return [];
    return signed.flatMap((relation): RelationDraft[] => {
      const party = partyOf(table, stated, relation.from, both === 'states');
      const evidence = { ...relation.evidence, rule: 'signed-in-name', confidence: CONFIDENCE };
      return party === undefined
        ? []
        : [
            { type: 'REPRESENTS', from: relation.from, to: party, attributes: {}, evidence },
            { type: 'SIGNED', from: party, to: relation.to, attributes: {}, evidence },
          ];
    });
  });
}

/** A verb of representing, and close behind it a word for the two sides or the two states. */
function inNameOf(document: Document, from: number, to: number): 'sides' | 'states' | undefined {
  for (let at = from; at < to; at++) {
    const verb = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb');
    if (verb?.lexeme.value.verb.sense !== 'represent') continue;
    for (let next = verb.to; next < Math.min(verb.to + FARTHEST, to); next++) {
      if (document.is(next, 'states-counted')) return 'states';
      if (document.isAny(next, ['pair', 'collective'])) return 'sides';
      if (document.isPunctuation(next)) break;
    }
  }
  return undefined;
}

/** The body of somebody's office, or the state it is of; the state of an envoy. */
function partyOf(table: EntityTable, stated: readonly RelationDraft[], person: EntityDraft, state: boolean): EntityDraft | undefined {
  const owners = stated.filter(({ type, from }) => from === person && (type === 'HOLDS_POSITION' || type === 'REPRESENTS'));
  const owner = owners.find(({ to }) => to.kind === (state ? 'Country' : 'Organization'))?.to ?? owners[0]?.to;
  if (owner === undefined || owner.kind === 'Country' || !state) return owner;
  const { country } = owner.attributes;
  return country === undefined ? undefined : table.drafts.find(({ kind, attributes }) => kind === 'Country' && attributes.iso2 === country);
}
