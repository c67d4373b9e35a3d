// A signing ceremony is about what the article says was signed, and was where it says they signed.
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { around, isOtherDeed } from './event-places.ts';
import type { Board } from './mentions.ts';
import { prepositionBefore } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { isWhere } from './where.ts';

/** More instruments than this, and the ceremony is not said to be about each. */
const MOST = 3;
/** How many sentences after a signing "the ceremony" is still that one. */
const FARTHEST = 2;
/** The same where one paper alone was signed. */
const FARTHEST_OF_ONE = 8;

/** CONCERNS and HELD_IN of signing ceremonies that the article names without saying so beside their names. */
export function settleSignings(document: Document, board: Board, table: EntityTable, relations: readonly RelationDraft[]): RelationDraft[] {
  const all = relations.filter((relation) => relation.type === 'SIGNED' && relation.attributes.status !== 'planned');
  const { ceremony, signed } = signingOf(board, table, document, all);
  const instruments = new Set(signed.map((relation) => relation.to));
  if (ceremony === undefined || instruments.size === 0 || instruments.size > MOST) return [];
  const has = (type: RelationDraft['type']): boolean => relations.some((relation) => relation.type === type && relation.from === ceremony);
  const found: RelationDraft[] = [];
  if (!has('CONCERNS'))
    for (const relation of firstOfEach(signed))
      found.push(derived('CONCERNS', ceremony, relation.to, relation, 'signing-of-what-was-signed'));
  const places = has('HELD_IN')
    ? []
    : (signed.map((relation) => placesOf(document, board, table, relation)).find((drafts) => drafts.length > 0) ?? []);
  for (const place of places) found.push(derived('HELD_IN', ceremony, place, signed[0]!, 'signing-where-they-signed'));
  return found;
}

/** The one signing ceremony of an article with all that was signed, else "the ceremony" with what was signed shortly before it is named, or "a ceremony" with what was in its sentence. */
function signingOf(
  board: Board,
  table: EntityTable,
  document: Document,
  signed: readonly RelationDraft[],
): { ceremony?: EntityDraft | undefined; signed: readonly RelationDraft[] } {
  const held = (type: string): EntityDraft[] =>
    table.drafts.filter(({ attributes }) => attributes.eventType === type && attributes.status !== 'planned');
  const signings = held('signing-ceremony');
  if (signings.length > 0) return { ceremony: signings.length === 1 ? signings[0] : undefined, signed };
  const pointed = new Set(board.ofKind('Event').flatMap(({ from, anaphoric }) => (anaphoric === undefined ? [] : [from])));
  const told = held('ceremony').flatMap((ceremony) => {
    const here = document.sentenceOf(ceremony.first);
    const before = pointed.has(ceremony.first)
      ? signed.filter(({ evidence }) => evidence.from < ceremony.first)
      : signed.filter(({ evidence }) => document.sentenceOf(evidence.from) === here && document.quoteOf[ceremony.first] === -1);
    const last = before.reduce((at, { evidence }) => Math.max(at, evidence.from), -1);
    const one = new Set(signed.map(({ to }) => to)).size === 1 && maySign(document, ceremony.first);
    const reach = one ? FARTHEST_OF_ONE : FARTHEST;
    const near = last >= 0 && here - document.sentenceOf(last) <= reach;
    return near ? [{ ceremony, signed: before.filter(({ evidence }) => evidence.from === last) }] : [];
  });
  return told.length === 1 ? told[0]! : { signed: [] };
}

/** "la cérémonie", no dinner: called by a word that signings are called by too. */
export function maySign(document: Document, at: number): boolean {
  const word = document.word(at).toLowerCase();
  return document.pack.pack.lexicon.eventHeads.some(
    ({ eventType, forms }) =>
      eventType === 'signing-ceremony' && forms.some((form) => form.startsWith(`${word} `) || form.endsWith(` ${word}`)),
  );
}

/** ATTENDED for persons who signed what a ceremony is said to be about. */
export function signersAttend(relations: readonly RelationDraft[]): RelationDraft[] {
  const ceremonies = new Map<EntityDraft, EntityDraft>();
  for (const { type, from, to } of relations)
    if (type === 'CONCERNS' && from.kind === 'Event' && from.attributes.status !== 'planned')
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

/** The place that the sentence of a relation puts behind "in" or "at", with the city around it; none where it names two apart. */
export function placesOf(document: Document, board: Board, table: EntityTable, relation: RelationDraft): EntityDraft[] {
  const { from, to } = relation.evidence;
  const places = board.startingIn(from, to, 'Place').filter((mention) => {
    if (mention.to > to || document.quoteOf[mention.from] !== -1) return false;
    return isWhere(document, mention.from) && !isSeat(document, board, mention.from) && !isOfOtherDeed(document, from, mention.from);
  });
  const chain = around(document, board, places[0]);
  if (places.some((place) => !chain.includes(place))) return [];
  return [...new Set(chain.flatMap((mention) => table.entity(mention) ?? []))];
}

function isOfOtherDeed(document: Document, from: number, place: number): boolean {
  for (let at = from; at < place; at++) if (isOtherDeed(document, at)) return true;
  return false;
}

/** "the head of the delegation in Bridgetown", "the ambassador in Lima": where an office or a body sits, not where something was done. */
function isSeat(document: Document, board: Board, at: number): boolean {
  if (board.title(at) !== undefined) return true;
  const preposition = prepositionBefore(document, at);
  const before = (preposition?.from ?? at) - 1;
  return document.isAny(before, ['role', 'organization-head']) && document.pack.pack.grammar.nounOrder === 'head-last';
}
