// Words for gatherings that name a body which stays: "la secrétaire générale du Forum des îles", "the Baltic Forum, a charity".
import { type EventVerb, FORM, type OrganizationHead, type PrepositionRole, type Role, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { backReference } from './body-back-references.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { isFunctionWord, prepositionBefore, skipDeterminers, skipDeterminersBack, skipPreposition } from './phrases.ts';

/** "the Congress of Peru", "the Assembly of Kenya": with a capital, a word for gatherings and legislatures that a state stands behind, where nouns come last. */
export function isLegislatureOf(document: Document, { from, to, lexeme }: Hit<OrganizationHead>): boolean {
  if (lexeme.value.orgType !== 'legislature' || !document.isCapital(from) || document.pack.pack.grammar.nounOrder !== 'head-last')
    return false;
  const of = skipPreposition(document, to, ['of']);
  return of !== undefined && document.hits.find(skipDeterminers(document, of), 'country') !== undefined;
}

/** "la secrétaire générale du" + "Forum des îles": with a capital, a word for gatherings that has a secretary is a body that stays. */
export function isOfSecretary(document: Document, { from }: Hit): boolean {
  const of = document.isCapital(from) ? prepositionBefore(document, from) : undefined;
  const office = of?.role === 'of' ? document.hits.findEnding<Role>(of.from, 'role') : undefined;
  return office !== undefined && SECRETARIES.has(office.lexeme.value.position);
}

const SECRETARIES: ReadonlySet<string> = new Set(['secretary-general', 'executive-secretary', 'deputy-secretary-general']);

/** Rule of the mentions of such bodies. */
export const STANDING_GATHERING = 'standing-gathering';

/** Offices that a gathering may have as well as a body. */
const OF_GATHERINGS: ReadonlySet<string> = new Set([
  'chair',
  'chairperson',
  'co-chair',
  'vice-chair',
  'moderator',
  'host',
  'rapporteur',
  'coordinator',
  'speaker',
]);

const LONGEST_NAME = 6;
const LONGEST_NOUN = 7;

/**
 * Where words for gatherings open or close the names of bodies that stay. All places of one name are judged together: some sign of a body, as an
 * office, a member, what it says or is called ("a charity"), and none of a gathering, as "at", a number or that it was held.
 */
export function standingGatherings(document: Document, complementEnd: (head: Hit<OrganizationHead>) => number): Hit<OrganizationHead>[] {
  const names = new Map<string, { heads: Hit<OrganizationHead>[]; body: boolean; gathering: boolean }>();
  for (let at = document.next(0, 'body-gathering'); at < document.count; at = document.next(at + 1, 'body-gathering')) {
    const head = document.hits.find<OrganizationHead>(at, 'body-gathering')!;
    if (!document.isCapital(at) || document.regionOf[at] === 2) continue;
    const around = nameAround(document, at);
    const run = { from: around.from, to: around.from < at ? around.to : Math.max(around.to, complementEnd(head)) };
    if (run.to - run.from < 2) continue;
    const key = document.text(run.from, run.to).toLowerCase();
    const known = names.get(key) ?? { heads: [], body: false, gathering: false };
    names.set(key, known);
    known.heads.push(head);
    known.gathering ||= isGathering(document, run);
    known.body ||= isBody(document, run);
  }
  return [...names.values()].filter(({ body, gathering }) => body && !gathering).flatMap(({ heads }) => heads);
}

/** Adds "the Forum" where such a body was named before: it points back to the body, unless it tells where something was. */
export function addBodyReference(document: Document, board: Board, { from, to }: Hit): boolean {
  if (!pointsToBody(document, board, { from, to })) return false;
  board.add(backReference(document, document.hits.find<OrganizationHead>(from, 'body-gathering')!));
  return true;
}

function pointsToBody(document: Document, board: Board, { from, to }: Pick<Hit, 'from' | 'to'>): boolean {
  if (to - from > 1 || document.isCapital(to) || (document.isCapital(from - 1) && !document.isInitial(from - 1))) return false;
  const preposition = prepositionBefore(document, from);
  if (preposition !== undefined && PLACING.has(preposition.role)) return false;
  const word = document.key(from);
  let body = false;
  for (const { kind, form, rule, from: start, to: end } of board.mentions) {
    if (form !== 'name' || start >= from || (document.key(start) !== word && document.key(end - 1) !== word)) continue;
    if (kind === 'Event') return false;
    if (kind === 'Organization' && rule === STANDING_GATHERING) body = true;
  }
  return body;
}

/** The capitals around a word, small words between them: "Lakeside Residents' Forum", "Forum des jeunes du Golfe". */
function nameAround(document: Document, head: number): { from: number; to: number } {
  let from = head;
  const leads = document.pack.pack.grammar.nounOrder === 'head-last';
  while (leads && from > head - LONGEST_NAME && (isNameWord(document, from - 1) || isPossession(document, from - 1))) from--;
  while (from < head && (!document.isCapital(from) || (document.isInitial(from) && isFunctionWord(document, from)))) from++;
  let to = head + 1;
  for (let at = to; at < head + LONGEST_NAME; at++) {
    if (isNameWord(document, at)) to = at + 1;
    else if (!document.isAny(at, ['preposition', 'definite', 'and'])) break;
  }
  return { from, to };
}

function isNameWord(document: Document, at: number): boolean {
  return document.isWord(at) && document.isCapital(at);
}

/** The mark behind a possessor: "Residents' ", "Nurses's". */
function isPossession(document: Document, at: number): boolean {
  return isNameWord(document, at - 1) && /^['’]s?$/.test(document.word(at));
}

interface Run {
  from: number;
  to: number;
}

const PLACING: ReadonlySet<PrepositionRole> = new Set(['at', 'in', 'on']);

/** "at the X Forum", "the 5th X Forum", "hosted the X Forum", "the X Forum opens". */
function isGathering(document: Document, { from, to }: Run): boolean {
  const preposition = prepositionBefore(document, from);
  const office = preposition === undefined ? undefined : document.hits.findEnding(preposition.from, 'role');
  if (preposition !== undefined && PLACING.has(preposition.role) && office === undefined) return true;
  const start = skipDeterminersBack(document, from);
  for (let at = start - 1; at < to + 1; at++) if (/\d/.test(document.word(at)) || document.is(at, 'ordinal-word')) return true;
  if (isAgent(document, from)) return false;
  if (document.dateEnds.has(to)) return true;
  const before = document.hits.findEnding<VerbHit<EventVerb>>(start, 'event-verb');
  let behind = to;
  while (behind < to + 3 && document.isAny(behind, ['adverb', 'perfect', 'passive', 'future', 'modal', 'negation'])) behind++;
  const after = document.hits.find<VerbHit<EventVerb>>(behind, 'event-verb');
  return (before !== undefined && !document.is(before.from, 'speech-verb')) || (after !== undefined && isDone(document, to, after));
}

/** "opens", "took place", "was held": what a gathering does or is done to. */
function isDone(document: Document, to: number, { from, lexeme }: Hit<VerbHit<EventVerb>>): boolean {
  if (BY_ITSELF.has(lexeme.value.verb.sense)) return true;
  for (let at = to; at < from; at++) if (document.is(at, 'passive')) return true;
  return (lexeme.value.forms & (FORM.passive | FORM.finite)) === FORM.passive;
}

const BY_ITSELF: ReadonlySet<string> = new Set(['happen', 'open', 'close', 'gather']);

function isBody(document: Document, { from, to }: Run): boolean {
  return (
    isOfOffice(document, from) || isOfPerson(document, from) || isCalledBody(document, to) || tells(document, to) || isAgent(document, from)
  );
}

/** "director of the X Forum", "Direktur Forum X", "members of the X Forum", "the X Forum's director". */
function isOfOffice(document: Document, from: number): boolean {
  const preposition = prepositionBefore(document, from);
  const role = document.hits.findEnding<Role>(preposition?.from ?? skipDeterminersBack(document, from), 'role');
  const held = preposition === undefined || preposition.role === 'of';
  if (role !== undefined && (role.lexeme.value.kind !== 'occupation' || held) && !OF_GATHERINGS.has(role.lexeme.value.position))
    return true;
  return document.hits.findEnding(skipDeterminersBack(document, from), 'body-representative') !== undefined;
}

/** "Ana Prado of the X Forum". */
function isOfPerson(document: Document, from: number): boolean {
  const preposition = prepositionBefore(document, from);
  if (preposition?.role !== 'of' && preposition?.role !== 'from') return false;
  const last = preposition.from - 1;
  return (
    isNameWord(document, last) &&
    isNameWord(document, last - 1) &&
    (document.isPersonWord(last) || document.isPersonWord(last - 1)) &&
    !document.isAny(last, ['event-head', 'organization-head', 'instrument-head', 'event-part'])
  );
}

/** ", a Maun-based charity": the noun of a body is apposed. */
function isCalledBody(document: Document, to: number): boolean {
  if (!document.isComma(to)) return false;
  const first = skipDeterminers(document, to + 1);
  if (first === to + 1) return false;
  for (let at = first; at < first + LONGEST_NOUN && document.isWord(at); at++)
    if (!document.isCapital(at) && document.isAny(at, ['body-noun', 'organization-head']) && !document.is(at, 'event-head')) return true;
  return false;
}

/** "the X Forum said", "Forum X menilai". */
function tells(document: Document, to: number): boolean {
  let at = to;
  while (at < to + 3 && document.isAny(at, ['adverb', 'perfect', 'future'])) at++;
  return document.is(at, 'speech-verb') && !document.isCapital(at);
}

/** "run by the X Forum", "digelar Forum X". */
function isAgent(document: Document, from: number): boolean {
  if (prepositionBefore(document, from)?.role === 'by') return true;
  if (document.pack.pack.grammar.bareAgents !== true) return false;
  const forms = document.hits.findEnding<VerbHit<EventVerb>>(from, 'event-verb')?.lexeme.value.forms ?? 0;
  return (forms & FORM.passive) !== 0;
}
