// What fills the slots of relations, and the relations that fillers make.
import type { GroupNoun, Slot } from '../lang/index.ts';
import type { Status } from '../model/index.ts';
import type { Clauses } from './clauses.ts';
import type { ContextEvents } from './context-events.ts';
import { countedHolders } from './counted-holders.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board, Mention, Referent } from './mentions.ts';
import type { Parties } from './parties.ts';
import type { People } from './people-phrases.ts';
import { modifiersStart, skipDeterminers, skipPreposition } from './phrases.ts';
import { holdersOfStates } from './plural-offices.ts';
import type { RelationDraft } from './positions.ts';
import type { Referents } from './referents.ts';
import type { Speakers } from './speakers.ts';

export interface RelationContext {
  document: Document;
  board: Board;
  referents: Referents;
  clauses: Clauses;
  table: EntityTable;
  speakers: Speakers;
  events: ContextEvents;
  parties: Parties;
}

export function accepted(kind: Slot['kind'], referent: Referent): boolean {
  switch (kind) {
    case 'actor':
      return (
        referent.kind === 'Person' ||
        referent.kind === 'Organization' ||
        referent.kind === 'Country' ||
        referent.kind === 'Group' ||
        referent.kind === 'Pronoun'
      );
    case 'event':
      return referent.kind === 'Event';
    case 'instrument':
      return referent.kind === 'Instrument';
    case 'place':
      return referent.kind === 'Place' || referent.kind === 'Country';
    case 'city':
      return referent.kind === 'Place';
    case 'person':
      return referent.kind === 'Person' || referent.kind === 'Pronoun';
    case 'organization':
      return referent.kind === 'Organization';
    case 'country':
      return referent.kind === 'Country';
    case 'group':
      return referent.kind === 'Group';
    case 'party':
      return referent.kind === 'Country' || referent.kind === 'Organization';
  }
}

/** "the two ministers": where nouns come last, a word for two persons may be a person twice. */
export function areTwoPersons({ hits, pack }: Document, { from, to, kind }: Referent): boolean {
  return kind === 'Group' && pack.pack.grammar.nounOrder === 'head-last' && hits.find(from, 'pair-of-persons')?.to === to;
}

/** Entities of referents; unnamed persons and uncounted groups are no fillers. */
export function resolveFillers(context: RelationContext, slot: Slot, referents: readonly Referent[]): EntityDraft[] {
  const found: EntityDraft[] = [];
  for (const referent of referents) {
    for (const entity of fillersOf(context, referent, slot.groups))
      if (!found.includes(entity) && kindFits(slot.kind, entity) && typeFits(slot, entity)) found.push(entity);
  }
  return found;
}

/** The entities a referent brings to a relation: itself when it is named, the whole it is a part of, and, where collectives count, the people told of by it. */
export function fillersOf(context: RelationContext, referent: Referent, groups?: Slot['groups'], representing = false): EntityDraft[] {
  const { people: phrases } = context.referents;
  const told =
    groups === undefined ? undefined : (phrases.at(referent.from) ?? phrases.at(skipDeterminers(context.document, referent.from)));
  const people = told?.described === true && !told.standing && (referent.kind !== 'Person' || isOfWhole(told, referent)) ? told : undefined;
  if (people === undefined) return entitiesOf(context, referent, groups, representing);
  const collective = context.table.people(people);
  const own = entitiesOf(context, referent, undefined, representing);
  const found = own.filter(({ kind, attributes }) => kind !== 'Group' || attributes.count !== undefined);
  return found.includes(collective) ? found : [collective, ...found];
}

/** "đại sứ 10 nước": an office alone whose holders a counted whole tells. */
function isOfWhole({ whole }: People, { mention, title }: Referent): boolean {
  return whole !== undefined && mention === undefined && title !== undefined && title.person === undefined;
}

function entitiesOf(context: RelationContext, referent: Referent, groups?: Slot['groups'], representing = false): EntityDraft[] {
  const team = representing ? undefined : context.table.entity(referent.delegation);
  if (team !== undefined) return referent.kind === 'Country' ? [team, ...entitiesOf(context, referent, groups, true)] : [team];
  const whole = partitive(context, referent);
  const wholes = whole === undefined ? [] : [whole];
  const listed = referent.kind === 'Country' ? holdersOfStates(context.document, context.board, context.table, referent) : [];
  if (listed.length > 0) return listed;
  const both = context.parties.meantBy(referent);
  if (both !== undefined) return [...both];
  const counted = countedWithin(context, referent);
  if (counted !== undefined) return [counted];
  const alone = groups !== undefined && referent.kind === 'Group' && referent.mention === undefined && wholes.length === 0;
  if (
    alone &&
    ((groups === 'any' && !areSides(context.document, referent)) ||
      (groups === 'teams' ? isTeam(context.document, referent) : isDescribed(context.document, referent)))
  )
    return context.speakers.resolve(referent).entities;
  const holders =
    context.document.pack.pack.grammar.bareDefinite === true
      ? countedHolders(context.document, context.board, context.table, referent)
      : [];
  if (holders.length > 0) return [...holders, ...wholes];
  const named = referent.mention !== undefined || referent.pronoun !== undefined || referent.title !== undefined;
  if (!named || (referent.mention?.rule === 'demonym' && referent.representative !== true && !representing)) return wholes;
  if (isUnresolved(context, referent)) return wholes;
  if (referent.title !== undefined && referent.mention === undefined && isOfficeAlone(context, referent)) {
    const state = firstOfList(context, referent.title.country, referent.to);
    return state === undefined ? wholes : [state, ...wholes];
  }
  const own = context.speakers.resolve(referent).entities.filter((entity) => entity.kind !== 'Group' || referent.mention !== undefined);
  return [...own, ...wholes];
}

/** "Les" + "deux maires": the counted collective of a word for two that no two persons explain. */
function countedWithin({ board, document, table }: RelationContext, { from, to, kind, mention }: Referent): EntityDraft | undefined {
  if (kind !== 'Group' || mention !== undefined) return undefined;
  const inner = board.owner(skipDeterminers(document, from));
  return inner?.kind === 'Group' && inner.to === to && inner.attributes.count !== undefined ? table.entity(inner) : undefined;
}

/** Collectives of states, which are told by their number or their names. */
const STATES: ReadonlySet<string> = new Set(['countries', 'nations', 'states', 'member countries', 'member states', 'parties']);

/** "elders from Indian Creek", "West African health ministers": told by more than their noun; where nouns have genders, their phrases tell it. */
function isDescribed(document: Document, { from, to }: Referent): boolean {
  const { of } = document.hits.find<GroupNoun>(from, 'group-noun')?.lexeme.value ?? {};
  if (of === undefined || STATES.has(of) || document.pack.pack.grammar.genders !== undefined) return false;
  return modifiersStart(document, from) < from || skipPreposition(document, to, ['from', 'of']) !== undefined;
}

/** "kedua pihak", "hai nước", "negara": where nouns take no article, a bare noun or a word for two that counts no office stands for parties told elsewhere. */
function areSides(document: Document, { from, to }: Referent): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true) return false;
  if (to - from < 2) return true;
  if (!document.is(from, 'pair')) return false;
  for (let at = from + 1; at < to; at++) {
    const team = document.hits.find<GroupNoun>(at, 'group-noun')?.lexeme.value.of;
    if (document.is(at, 'role') || (team !== undefined && TEAMS.has(team))) return false;
  }
  return true;
}

/** "The delegation", "the visiting mission": those who were sent together, told alone behind an article, where nouns come last. */
function isTeam(document: Document, { from }: Referent): boolean {
  const team = document.hits.find<GroupNoun>(from, 'group-noun')?.lexeme.value.of;
  if (team === undefined || !TEAMS.has(team) || document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  const start = modifiersStart(document, from);
  return document.is(start, 'definite') || document.hits.findEnding(start, 'definite') !== undefined;
}

const TEAMS: ReadonlySet<string> = new Set(['delegations', 'missions', 'teams', 'visitors']);

/** "the delegation" that points back to no body named before. */
function isUnresolved({ table }: RelationContext, { mention, representative }: Referent): boolean {
  return mention?.rule === 'body-back-reference' && representative !== true && table.entity(mention) === undefined;
}

/** "2,500 delegates from 119 countries": the countries act through them. */
function partitive(context: RelationContext, referent: Referent): EntityDraft | undefined {
  const { board, document, table } = context;
  if (referent.mention !== undefined ? referent.mention.kind !== 'Group' : referent.kind !== 'Group' && referent.title === undefined)
    return undefined;
  const from = skipPreposition(document, referent.to, ['from', 'of']);
  const mention = from === undefined ? undefined : board.owner(skipDeterminers(document, from));
  if (mention?.kind === 'Group' && mention.attributes.count !== undefined) return table.entity(mention);
  return mention === undefined ? undefined : firstOfList(context, mention, mention.to);
}

/** "ministers of Peru, Chile and Bolivia": the first of several states or bodies that people of each stand for; the others of the list are read as themselves. */
function firstOfList({ board, document, table }: RelationContext, first: Mention | undefined, to: number): EntityDraft | undefined {
  if (first === undefined || first.to !== to || (first.kind !== 'Country' && first.kind !== 'Organization')) return undefined;
  const and = document.hits.find(to, 'and')?.to ?? (document.isComma(to) ? to + 1 : undefined);
  const next =
    and === undefined ? undefined : board.owner(skipDeterminers(document, skipPreposition(document, and, ['from', 'of']) ?? and));
  return next?.kind === first.kind && next.form === 'name' ? table.entity(first) : undefined;
}

/** "the president" whom nobody names: the country is not the one who met somebody. */
function isOfficeAlone({ speakers }: RelationContext, referent: Referent): boolean {
  return speakers.resolve(referent).entities.every((entity) => entity.kind !== 'Person');
}

function kindFits(kind: Slot['kind'], entity: EntityDraft): boolean {
  if (kind === 'actor') return ['Person', 'Organization', 'Country', 'Group'].includes(entity.kind);
  if (kind === 'city') return entity.kind === 'Place';
  if (kind === 'party') return entity.kind === 'Country' || entity.kind === 'Organization';
  if (kind === 'place') return entity.kind === 'Place' || entity.kind === 'Country';
  return entity.kind.toLowerCase() === kind;
}

function typeFits(slot: Slot, entity: EntityDraft): boolean {
  return slot.types === undefined || slot.types.includes(entity.attributes.eventType ?? 'other');
}

export interface Reading {
  type: RelationDraft['type'];
  jointly: boolean;
  role: 'speaker' | 'chair' | 'participant' | undefined;
  status: Status | undefined;
  rule: string;
  confidence: number;
}

export function pair(
  context: RelationContext,
  from: readonly EntityDraft[],
  to: readonly EntityDraft[],
  reading: Reading,
  at: number,
): RelationDraft[] {
  const { document } = context;
  const sentence = document.sentenceOf(at);
  const evidence = {
    from: document.sentences.from[sentence]!,
    to: document.sentences.to[sentence]!,
    rule: reading.rule,
    confidence: reading.confidence,
  };
  const shared = (reading.type === 'HOSTED' || reading.type === 'CO_HOSTED') && (from.length > 1 || reading.jointly);
  const type = reading.type === 'HOSTED' && shared ? 'CO_HOSTED' : reading.type;
  return from.flatMap((source) =>
    to.flatMap((target) => {
      if (source === target || isForeignLaw(reading.type, source, target) || isOwnTeam(reading.type, source, target)) return [];
      const count = source.kind === 'Group' ? source.attributes.count : undefined;
      const attributes = {
        ...(reading.status === undefined ? {} : { status: reading.status }),
        ...(reading.role === undefined ? {} : { role: reading.role }),
        ...(count === undefined ? {} : { count }),
      };
      return [{ type, from: source, to: target, attributes, evidence }];
    }),
  );
}

/** "the delegation of Nauru": nobody meets those whom they sent. */
function isOwnTeam(type: Reading['type'], source: EntityDraft, target: EntityDraft): boolean {
  if (type !== 'MET' || source.kind === target.kind) return false;
  const [team, sender] = source.kind === 'Group' ? [source, target] : [target, source];
  return team.kind === 'Group' && (sender.kind === 'Country' || sender.kind === 'Organization') && team.label.includes(sender.label);
}

/** Confidence of what a frame over a verb reads. */
export const FRAME_CONFIDENCE = 0.85;

/** A law is signed by a person, not between states or bodies. */
function isForeignLaw(type: RelationDraft['type'], source: EntityDraft, target: EntityDraft): boolean {
  return type === 'SIGNED' && target.attributes.instrumentType === 'law' && source.kind !== 'Person';
}
