// Offices that no word of office names: "Jonas Berg of the Oslo Institute", "Ingrid Vogel, a glaciologist at the University of Bonn", "Ana Prado (Peru)".
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityTable } from './entities.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { isFunctionWord, isKnownVerb, skipDeterminers, skipPreposition } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import { apposedBody } from './title-complements.ts';

/** HOLDS_POSITION, and REPRESENTS where nothing but "of" tells it, for persons whose body stands right behind their name, or behind a noun that no list has. */
export function findAffiliations(document: Document, board: Board, table: EntityTable): RelationDraft[] {
  const relations: RelationDraft[] = [];
  for (const person of board.ofKind('Person')) {
    if (document.regionOf[person.from] === 2) continue;
    const delegate = stateOfDelegate(document, board, table, person);
    if (delegate !== undefined) relations.push(delegate);
    const found =
      bodyBehind(document, board, person) ??
      bodyOfApposition(document, board, person) ??
      bodyBeside(document, board, person) ??
      bodyBefore(document, board, person);
    const from = table.entity(person);
    const to = table.entity(found?.body);
    if (found === undefined || from === undefined || to === undefined) continue;
    const attributes = { title: document.text(found.from, found.body.to) };
    const evidence = { from: person.from, to: found.body.to, rule: found.rule, confidence: 0.8 };
    relations.push({ type: 'HOLDS_POSITION', from, to, attributes, evidence });
    if (found.rule === 'person-of-body' && to.attributes.orgType !== 'university' && board.titlesOf(person).every(isTrade))
      relations.push({ type: 'REPRESENTS', from, to, attributes, evidence: { ...evidence, confidence: 0.7 } });
  }
  return relations;
}

/** "Ana Prado (Peru) said", "Ana Prado of Peru": who is named with nothing but a state speaks for it. Those with a body's office only come from there. */
function stateOfDelegate(document: Document, board: Board, table: EntityTable, person: Mention): RelationDraft | undefined {
  const bracket = document.word(person.to) === '(';
  const state = stateBehind(document, board, person);
  if (state === undefined || (!bracket && board.titlesOf(person).length > 0)) return undefined;
  if (board.titlesOf(person).some((title) => title.to <= person.from && hasPlace(title))) return undefined;
  const from = table.entity(person);
  const to = table.entity(state);
  if (from === undefined || to === undefined) return undefined;
  const evidence = { from: person.from, to: state.to, rule: 'delegate-of-state', confidence: bracket ? 0.8 : 0.7 };
  return { type: 'REPRESENTS', from, to, attributes: {}, evidence };
}

/** The state in brackets behind a name, or behind "of" where nouns come last. */
export function stateBehind(document: Document, board: Board, person: Mention): Mention | undefined {
  const bracket = document.word(person.to) === '(';
  const plain = document.pack.pack.grammar.nounOrder === 'head-last' && person.to - person.from > 1;
  const of = bracket || !plain ? undefined : skipPreposition(document, person.to, ['of']);
  const at = bracket ? person.to + 1 : of === undefined || board.owner(of)?.from === of ? of : skipDeterminers(document, of);
  const state = at === undefined ? undefined : board.owner(at);
  if (state?.kind !== 'Country' || state.from !== at || state.rule === 'demonym') return undefined;
  return (bracket ? document.word(state.to) === ')' : !POSSESSIVE.test(document.word(state.to))) ? state : undefined;
}

/** "Health Minister Ana Prado (Peru)", "President Ana Prado of Peru": the state behind the name is the office's that tells none. */
export function readStateBehind(document: Document, board: Board, title: Title, person: Mention): void {
  if (title.country !== undefined || title.organizations.length > 0 || title.possessive === true || person.from < title.from) return;
  const { role, portfolio, about } = title;
  if (role.kind === 'occupation' || (role.kind === 'office' && portfolio === undefined && about === undefined)) return;
  const state = stateBehind(document, board, person);
  if (state !== undefined) title.country = state;
}

/** Who is told by a body they are not in: its critics, victims, graduates. */
export const OUTSIDERS: ReadonlySet<string> = new Set(['critic', 'supporter', 'refugee', 'resident', 'relative', 'outsider']);

interface Affiliation {
  /** First token of the words that state it. */
  from: number;
  body: Mention;
  rule: string;
}

/** "Jonas Berg of the Oslo Institute for Peace", "X, de l'Observatoire Y,": where nothing but a preposition, with commas or without, stands between name and body. */
function bodyBehind(document: Document, board: Board, person: Mention): Affiliation | undefined {
  const titles = board.titlesOf(person);
  if (
    titles.some(
      (title) =>
        title.organizations.length > 0 || title.role.kind === 'state' || (title.role.kind === 'envoy' && title.country === undefined),
    )
  )
    return undefined;
  const comma = document.isComma(person.to);
  const from = comma ? person.to + 1 : person.to;
  const body = bodyAfter(document, board, from, ['of', 'from']);
  return body === undefined || (comma && !endsApposition(document, wholeEnd(document, body)))
    ? undefined
    : { from, body, rule: 'person-of-body' };
}

/** "Tiến sĩ Phan Hạ, Viện Hải dương học, nói", "bà Lài (Viện Dinh dưỡng)": a body between marks right behind a name without an office. */
function bodyBeside(document: Document, board: Board, person: Mention): Affiliation | undefined {
  const at = person.to + 1;
  const body = board.owner(at);
  if (body?.kind !== 'Organization' || body.from !== at || body.form !== 'name' || board.titlesOf(person).some(hasPlace)) return undefined;
  return isApposedBody(document, person.to, wholeEnd(document, body)) ? { from: at, body, rule: 'body-beside-name' } : undefined;
}

/** The marks around it close a body off: brackets, or commas with no "and" behind. */
export function isApposedBody(document: Document, before: number, after: number): boolean {
  const open = document.word(before);
  if (open === '(') return document.word(after) === ')';
  const bracket = document.word(after) === '(' ? after + 1 : after;
  let close = bracket;
  while (close > after && close - after < 10 && document.word(close - 1) !== ')') close++;
  return open === ',' && document.isComma(close) && document.hits.find(close + 1, 'and') === undefined && !document.isCapital(close + 1);
}

/** "the guild's convener, Ana Prado,", "UNICEF's nutrition lead Ana Prado": plain words that no list has between a possessing body and a name. */
function bodyBefore(document: Document, board: Board, person: Mention): Affiliation | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || board.titlesOf(person).length > 0) return undefined;
  let at = person.from;
  while (document.isAny(at - 1, ['honorific', 'rank'])) at--;
  if (document.isComma(at - 1) && endsApposition(document, person.to)) at--;
  const noun = at - 1;
  if (document.isAny(noun, ['group-noun', 'event-head', 'instrument-head', 'organization-head', 'nominal-cue'])) return undefined;
  for (let steps = 0; steps <= LONGEST_NOUN && at > document.sentenceFrom(person.from); steps++, at--) {
    if (POSSESSIVE.test(document.word(at - 1))) {
      const body = steps === 0 ? undefined : board.owner(at - 2);
      return body?.kind === 'Organization' && body.to === at - 1 ? { from: body.from, body, rule: 'body-before-noun' } : undefined;
    }
    if (!document.isWord(at - 1) || document.isCapital(at - 1) || board.owner(at - 1) !== undefined) return undefined;
    if (isKnownVerb(document, at - 1) || (isFunctionWord(document, at - 1) && !document.isAny(at - 1, ['preposition', 'and'])))
      return undefined;
  }
  return undefined;
}

function hasPlace(title: Title): boolean {
  return title.organizations.length > 0 || title.country !== undefined || title.role.kind === 'state' || title.role.kind === 'envoy';
}

const LONGEST_NOUN = 5;

/** ", a glaciologist at the University of Bonn": a noun phrase in lower case behind the name's comma, up to a body in a preposition's care. */
function bodyOfApposition(document: Document, board: Board, person: Mention): Affiliation | undefined {
  if (!document.isComma(person.to)) return undefined;
  const from = person.to + 1;
  if (document.is(from, 'preposition') && !document.is(from, 'indefinite')) return undefined;
  const title = board.title(skipDeterminers(document, from));
  const plain = title !== undefined && title.person === person && title.role.kind === 'occupation' && title.organizations.length === 0;
  if (title !== undefined && OUTSIDERS.has(title.role.position)) return undefined;
  for (let at = plain ? title.to : skipDeterminers(document, from), steps = 0; steps <= LONGEST_NOUN; at++, steps++) {
    const body = steps === 0 ? undefined : bodyAfter(document, board, at, ['of', 'at', 'for', 'with', 'from']);
    if (body !== undefined) return endsApposition(document, body.to) ? { from, body, rule: 'apposition-with-body' } : undefined;
    if (!document.isWord(at) || document.isCapital(at) || board.owner(at) !== undefined || board.title(at) !== undefined) return undefined;
    if (isFunctionWord(document, at) || isKnownVerb(document, at) || document.isAny(at, ['group-noun', 'event-head'])) return undefined;
  }
  return undefined;
}

/** "de la direction X de la SNCF", "Viện X (Đại học Y)": past the body right behind that a part belongs to. */
function wholeEnd(document: Document, { to, partOf }: Mention): number {
  if (partOf === undefined || partOf.from < to || partOf.from - to > 3) return to;
  return document.word(to) === '(' && document.word(partOf.to) === ')' ? partOf.to + 1 : partOf.to;
}

function endsApposition(document: Document, at: number): boolean {
  if (document.isPunctuation(at) || at >= document.sentenceTo(at - 1) || document.is(at, 'relative')) return true;
  return skipPreposition(document, at, ['in']) !== undefined;
}

/** The named body that a preposition governs right here; past who owns it ("of Peru's Institute of X") or what it is ("of the rights group X"), where nouns come last. */
function bodyAfter(document: Document, board: Board, at: number, roles: readonly PrepositionRole[]): Mention | undefined {
  const preposition = at < document.sentenceTo(at - 1) ? skipPreposition(document, at, roles) : undefined;
  if (preposition === undefined) return undefined;
  const start = skipDeterminers(document, preposition);
  const owner = board.owner(start);
  if (owner?.kind === 'Organization' && owner.from === start && owner.form === 'name') return owner;
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const owned =
    owner?.kind === 'Country' || owner?.kind === 'Place' ? board.owner(owner.to + (owner.rule === 'demonym' ? 0 : 1)) : undefined;
  const possessed = owner !== undefined && (owner.rule === 'demonym' || POSSESSIVE.test(document.word(owner.to)));
  if (possessed && owned?.kind === 'Organization' && owned.form === 'name') return owned;
  return apposedBody(document, board, start);
}

function isTrade({ role }: Title): boolean {
  return role.kind === 'occupation';
}
