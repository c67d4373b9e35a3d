// Bodies that hold the signing of a paper together sign it: "A và B tổ chức lễ ký bản ghi nhớ X".
import type { EntityDraft } from './entities.ts';
import type { RelationDraft } from './positions.ts';
import { derived } from './signings.ts';

/** SIGNED for two hosts or more of a signing ceremony about one paper that no other body or state is told to sign. */
export function signingHosts(relations: readonly RelationDraft[]): RelationDraft[] {
  const hosts = new Map<EntityDraft, RelationDraft[]>();
  for (const relation of relations) {
    const { type, from, to } = relation;
    if ((type !== 'HOSTED' && type !== 'CO_HOSTED') || (from.kind !== 'Organization' && from.kind !== 'Country')) continue;
    if (to.attributes.eventType !== 'signing-ceremony' || relation.attributes.status === 'planned') continue;
    const known = hosts.get(to) ?? [];
    if (!known.some((other) => other.from === from)) hosts.set(to, [...known, relation]);
  }
  return [...hosts].flatMap(([ceremony, told]) => {
    const papers = [...new Set(relations.flatMap(({ type, from, to }) => (type === 'CONCERNS' && from === ceremony ? [to] : [])))];
    const [paper] = papers;
    if (paper === undefined || papers.length > 1 || told.length < 2) return [];
    if (relations.some(({ type, from, to }) => type === 'SIGNED' && to === paper && from.kind !== 'Person')) return [];
    return told.map((relation) => derived('SIGNED', relation.from, paper, relation, 'hosts-of-signing'));
  });
}
