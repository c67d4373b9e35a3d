// Lists of those who do something, with their titles, the sides they act for and other insertions between: "du côté togolais, A et, pour la Norvège, B".
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { fillersOf, type RelationContext } from './fillers.ts';
import type { Referent } from './mentions.ts';
import { possessiveAt, prepositionBefore, skipDeterminers } from './phrases.ts';

/** How a list opens: where its first member may stand at once, or behind "by" or "between" alone. */
export type ListOpening = 'member' | 'agent';

/** Whether a member may stand next, and what the one before was. */
interface Place {
  open: boolean;
  /** Behind a mark alone, no "and" or "by" since. */
  bare: boolean;
  /** Plain words since the last joint: what follows "of" is theirs. */
  plain: boolean;
  last: Referent | undefined;
}

/** Ends what a list is told in. */
const CLOSING = ['complementizer', 'contrast', 'conditional', 'negation', 'perfect', 'passive', 'future', 'modal', 'subordinator', 'but'];
/** The same before the list has opened, where a noun spelled like an auxiliary may stand: "pour le compte de". */
const TURNING = ['complementizer', 'contrast', 'conditional', 'negation', 'perfect', 'but'];
const AGENTS: ReadonlySet<PrepositionRole> = new Set(['by', 'between']);

/** Those of a list, and for whom some of them act. */
export interface Roster {
  actors: EntityDraft[];
  acting: { person: EntityDraft; party: EntityDraft }[];
}

/** The persons, bodies and states of a list between two positions. */
export function listedActors(context: RelationContext, from: number, stop: number, opening: ListOpening): Roster {
  const { document, referents } = context;
  const found: EntityDraft[] = [];
  const acting: Roster['acting'] = [];
  let side: EntityDraft | undefined;
  const place: Place = { open: opening === 'member', bare: false, plain: false, last: undefined };
  let opened = place.open;
  for (let at = from; at < stop; ) {
    if (document.quoteOf[at] !== document.quoteOf[from]) break;
    const referent = referents.at(at);
    if (referent !== undefined && (referent.from >= from || at === from) && referent.pronoun === undefined) {
      if (opened && isMember(document, place, referent)) {
        const actors = fillersOf(context, referent).filter(({ kind }) => ACTORS.has(kind));
        for (const actor of actors) if (!found.includes(actor)) found.push(actor);
        if (actors.length > 0) place.last = referent;
        const [person] = actors;
        if (side !== undefined && person?.kind === 'Person') acting.push({ person, party: side });
        if (person?.kind === 'Person') side = undefined;
      }
      if (isSide(document, referent)) side = context.table.entity(referent.mention);
      place.open = false;
      at = Math.max(referent.to, at + 1);
      continue;
    }
    const role = document.hits.find<PrepositionRole>(at, 'preposition');
    if (role !== undefined && AGENTS.has(role.lexeme.value)) {
      opened = true;
      Object.assign(place, { open: true, bare: false, plain: false });
      at = role.to;
      continue;
    }
    if (role?.lexeme.value === 'for') {
      const party = bodyBehind(context, role.to);
      if (party !== undefined && (opened || opening === 'agent')) {
        found.push(...party.bodies);
        const [person] = place.last?.to === at ? fillersOf(context, place.last) : [];
        if (person === undefined) side = party.entity;
        else if (person.kind === 'Person' && party.entity !== undefined) acting.push({ person, party: party.entity });
      }
      place.open = false;
      at = party?.to ?? role.to;
      continue;
    }
    const next = pastToken(context, place, at, stop, opened);
    if (next === undefined) break;
    at = next;
  }
  return opened ? { actors: found, acting } : { actors: [], acting: [] };
}

/** "pour la partie norvégienne": an adjective of a state in lower case, a word behind "for". */
function isSide(document: Document, { from, mention }: Referent): boolean {
  if (mention?.kind !== 'Country' || mention.rule !== 'demonym' || mention.from !== from || document.isCapital(from)) return false;
  return prepositionBefore(document, from - 1)?.role === 'for';
}

const ACTORS: ReadonlySet<string> = new Set(['Person', 'Organization', 'Country', 'Group']);

/** Whether what stands at an open place is a member: behind a bare comma right after a person only another person is. */
function isMember(document: Document, { open, bare, last }: Place, { from, kind, mention, title }: Referent): boolean {
  if (!open || kind === 'Event' || kind === 'Place' || kind === 'Instrument') return false;
  if (!bare || last?.kind !== 'Person') return true;
  if (document.isComma(from - 1) && kind === 'Person' && mention === undefined && title !== undefined) return false;
  return kind === 'Person';
}

/** "Pour le Kenya", "pour la partie kényane": whose side a phrase that "for" opens tells. */
export function sideAt(context: RelationContext, at: number): { entity: EntityDraft | undefined; to: number } | undefined {
  const { document, referents, table } = context;
  const role = document.hits.find<PrepositionRole>(at, 'preposition');
  if (role?.lexeme.value !== 'for') return undefined;
  const party = bodyBehind(context, role.to);
  if (party !== undefined) return party;
  const side = referents.at(skipDeterminers(document, role.to) + 1);
  return side !== undefined && isSide(document, side) ? { entity: table.entity(side.mention), to: side.to } : undefined;
}

/** "pour l'OMI": the body for which somebody acts, a signer beside them; "pour la partie norvégienne" and states are passed over. */
function bodyBehind(
  context: RelationContext,
  from: number,
): { entity: EntityDraft | undefined; bodies: EntityDraft[]; to: number } | undefined {
  const { document, referents } = context;
  const party = referents.at(skipDeterminers(document, from));
  if (party === undefined || party.from < from || (party.kind !== 'Organization' && party.kind !== 'Country')) return undefined;
  const [entity] = fillersOf(context, party).filter(({ kind }) => kind === 'Organization' || kind === 'Country');
  return { entity, bodies: entity?.kind === 'Organization' ? [entity] : [], to: party.to };
}

/** Past a token that is no member; undefined where the list ends. */
function pastToken(context: RelationContext, place: Place, at: number, stop: number, opened: boolean): number | undefined {
  const { board, document } = context;
  if (board.isBlocked(at)) return at + 1;
  if (document.isComma(at)) {
    Object.assign(place, { open: true, bare: true, plain: false });
    return at + 1;
  }
  const and = document.hits.find(at, 'and');
  if (and !== undefined) {
    Object.assign(place, { open: true, bare: false, plain: false });
    return and.to;
  }
  if (document.word(at) === '(') return pastBracket(document, at, stop);
  if (document.isPunctuation(at)) return undefined;
  if (!opened && document.is(at, 'event-verb')) return at + 1;
  if (document.isAny(at, ['relative', 'event-verb'])) return document.is(at, 'event-head') ? at + 1 : pastAside(document, at, stop);
  if (document.isAny(at, opened ? CLOSING : TURNING)) return undefined;
  const role = document.hits.find<PrepositionRole>(at, 'preposition');
  if (role !== undefined) {
    if (role.lexeme.value !== 'of') return opened ? pastSetting(context, at, stop) : role.to;
    if (place.plain || (place.last !== undefined && !place.open)) place.open = false;
    return role.to;
  }
  if (document.isAny(at, ['definite', 'indefinite', 'adverb', 'honorific', 'rank', 'that-one', 'jointly', 'weekday', 'relative-day'])) {
    if (document.is(at, 'adverb') && place.last !== undefined && !place.open)
      Object.assign(place, { open: true, bare: true, plain: false });
    return at + 1;
  }
  const possessive = possessiveAt(document, at);
  if (possessive !== undefined) return possessive.to;
  place.plain = true;
  place.open = false;
  return at + 1;
}

function pastBracket(document: Document, at: number, stop: number): number | undefined {
  for (let end = at + 1; end < Math.min(stop, at + 14); end++) if (document.word(end) === ')') return end + 1;
  return undefined;
}

/** Tokens of a relative clause or a setting in the middle of a list. */
const LONGEST_ASIDE = 24;

/** "A, qui conduit la délégation, et B": past a clause between commas when the list goes on behind it. */
function pastAside(document: Document, at: number, stop: number): number | undefined {
  if (!document.isComma(at - 1)) return undefined;
  for (let end = at + 1; end < Math.min(stop, at + LONGEST_ASIDE); end++) {
    if (document.word(end) === ';') return undefined;
    if (document.isComma(end) && goesOn(document, end + 1)) return end;
  }
  return undefined;
}

/** ", à Lomé, et par B": past a setting that names nobody when the list goes on behind it; undefined for "en présence de C et D". */
function pastSetting({ document, referents }: RelationContext, at: number, stop: number): number | undefined {
  for (let end = at + 1; end < Math.min(stop, at + LONGEST_ASIDE); end++) {
    const kind = referents.at(end)?.kind;
    if (kind === 'Person' || kind === 'Organization') return undefined;
    if (document.isComma(end)) return goesOn(document, end + 1) ? end : undefined;
  }
  return undefined;
}

function goesOn(document: Document, at: number): boolean {
  const role = document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value;
  return document.is(at, 'and') || (role !== undefined && AGENTS.has(role));
}
