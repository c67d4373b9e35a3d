// Names of persons behind their offices, and offices in the plural that a list of names shares.
import type { PrepositionRole } from '../lang/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import { type Board, firstFrom, type Mention, Title } from './mentions.ts';
import { tellsOrigin } from './name-standing.ts';
import { isFunctionWord, isKnownVerb, prepositionBefore, skipDeterminers, skipDeterminersBack, skipPreposition } from './phrases.ts';
import { portfolioAt, portfolioEnd } from './portfolios.ts';
import { POSSESSIVE } from './referent-kinds.ts';

/** "Foreign ministers X of Peru and Y of Chile", "the ambassadors of Peru and Chile, X and Y": each name of the list has the office, in a country of its own. */
export function shareOffice(document: Document, board: Board, title: Title, first: Mention): void {
  const states = statesWithin(board, title);
  const stated = countryAfter(document, board, first.to) ?? countryInBrackets(document, board, first.to) ?? states[0];
  if (stated !== undefined && (states.length > 0 || title.country === undefined)) title.country = stated;
  const bodies = states.length > 0 ? [] : bodiesWithin(board, title);
  const owners = Math.max(states.length, bodies.length);
  let index = 1;
  for (let person: Mention | undefined = first; person !== undefined; index++) {
    const end: number = countryEnd(document, board, person.to);
    const joint: number = document.isComma(end) ? end + 1 : end;
    const after: number = document.hits.find(joint, 'and')?.to ?? joint;
    const start: number = after > end ? (pastOwned(document, after) ?? after) : after;
    const own: Mention | undefined =
      start > end ? (stateAdjective(document, board, start) ?? stateOwning(document, board, start)) : undefined;
    const named: number = own === undefined ? start : document.isComma(own.to) || own.rule !== 'demonym' ? own.to + 1 : own.to;
    person = start > end ? personAt(board, skipNamePrefix(document, board, named)) : undefined;
    if (person === undefined || board.titlesOf(person).length > 0 || (owners > 1 && index >= owners)) return;
    const { country: _, ...office } = title;
    const country = own ?? countryAfter(document, board, person.to) ?? countryInBrackets(document, board, person.to) ?? states[index];
    const words = own ?? { from: person.from, to: person.from };
    const shared: Title = new Title({ ...office, from: words.from, to: words.to, ...(country === undefined ? {} : { country }) });
    if (bodies[index] !== undefined) shared.organizations = [bodies[index]!];
    board.titles.splice(firstFrom(board.titles, words.from), 0, shared);
    board.attach(shared, person);
  }
}

/** "kényan" in "les présidents ghanéen, X, et kényan, Y": the state that an adjective in small letters names, where nouns have genders. */
function stateAdjective(document: Document, board: Board, at: number): Mention | undefined {
  const owner = document.pack.pack.grammar.genders === undefined || document.isCapital(at) ? undefined : board.owner(at);
  return owner?.kind === 'Country' && owner.from === at && owner.rule === 'demonym' ? owner : undefined;
}

/** "the ambassadors of Peru, X, and" + "of" + "Chile, Y": past the preposition of a further state, where nouns come last. */
function pastOwned(document: Document, at: number): number | undefined {
  return document.pack.pack.grammar.nounOrder === 'head-last' ? skipPreposition(document, at, ['of', 'from']) : undefined;
}

/** "Chile" in "health ministers X of Peru and Chile's Y", "her counterparts from Peru, X, and Chile, Y". */
function stateOwning(document: Document, board: Board, at: number): Mention | undefined {
  const owner = board.owner(at);
  const closed = owner !== undefined && (POSSESSIVE.test(document.word(owner.to)) || document.isComma(owner.to));
  const owning = owner?.kind === 'Country' && owner.form === 'name' && owner.from === at && closed;
  return owning && document.pack.pack.grammar.nounOrder === 'head-last' ? owner : undefined;
}

/** The states that an office in the plural names behind itself. */
export function statesWithin(board: Board, title: Title): Mention[] {
  const states: Mention[] = [];
  for (let at = title.from; at < title.to; at++) {
    const owner = board.owner(at);
    if (owner?.kind === 'Country' && (owner.form === 'name' || owner.rule === 'demonym') && !states.includes(owner)) states.push(owner);
  }
  return states.length > 1 ? states : [];
}

/** The bodies that an office in the plural names behind itself: "les directeurs de la FAO et de l'OMS". */
function bodiesWithin(board: Board, { from, to, organizations }: Title): Mention[] {
  if (organizations.length !== 1) return [];
  const bodies = board.startingIn(from, to, 'Organization').filter(({ form }) => form === 'name');
  return bodies.length > 1 && bodies[0] === organizations[0] ? bodies : [];
}

/**
 * "du Chili" + ", du Pérou et de la Bolivie, X", "of Chile" + ", Peru and Bolivia, X": the further states of an office in the plural
 * (of any office where nouns have none), or its further bodies where names are chains, up to the comma before its holders.
 */
export function ownersEnd(document: Document, board: Board, title: Title, at: number): number | undefined {
  const first = board.owner(at - 1);
  if (first === undefined || !(first.kind === 'Country' || (first.kind === 'Organization' && hasChains(document)))) return undefined;
  if (!document.isComma(at) && !document.is(at, 'and')) return undefined;
  if (document.pack.pack.grammar.bareDefinite !== true && !hasPluralRole(document, title)) return undefined;
  for (let end = at; ; ) {
    if (end > at && document.isComma(end) && isNameAt(document, board, skipNamePrefix(document, board, end + 1))) return end;
    const joint = document.hits.find(end, 'and')?.to ?? (document.isComma(end) ? end + 1 : end);
    const further = document.isComma(end) ? (document.hits.find(joint, 'and')?.to ?? joint) : joint;
    const next = further > end ? board.owner(skipDeterminers(document, skipPreposition(document, further, ['of']) ?? further)) : undefined;
    if (next?.kind !== first.kind)
      return joint === end && hasChains(document) && isField(document, end) ? end : postingEnd(document, board, end);
    end = next.to;
  }
}

/** "les ambassadeurs du Chili et du Pérou" + "au Laos" + ", X": where they are posted, a name behind its comma. */
function postingEnd(document: Document, board: Board, at: number): number | undefined {
  const start = skipPreposition(document, at, ['to', 'in', 'at']);
  const seat = start === undefined ? undefined : board.owner(skipDeterminers(document, start));
  if (seat === undefined || (seat.kind !== 'Country' && seat.kind !== 'Place') || !document.isComma(seat.to)) return undefined;
  return isNameAt(document, board, skipNamePrefix(document, board, seat.to + 1)) ? seat.to : undefined;
}

/** "des Transports" behind "les ministres sénégalais et gambien". */
function isField(document: Document, at: number): boolean {
  const of = skipPreposition(document, at, ['of']);
  return of !== undefined && portfolioAt(document, skipDeterminers(document, of)) !== undefined;
}

function hasPluralRole(document: Document, { from, to }: Title): boolean {
  for (let at = from; at < to; at++) if (document.is(at, 'plural-role')) return true;
  return false;
}

/** "une porte-parole du PAM, le Programme alimentaire mondial, X,": the name behind the full name of the office's body, where names are chains. */
export function behindGloss(document: Document, board: Board, title: Title): Mention | undefined {
  const start = document.hits.find(title.to + 1, 'definite')?.to;
  if (!hasChains(document) || title.organizations.length === 0 || start === undefined || !document.isCapital(start)) return undefined;
  if (board.title(start) !== undefined) return undefined;
  for (let at = start; at < start + LONGEST_GLOSS; at++) {
    if (document.isComma(at)) {
      const person = personAt(board, skipNamePrefix(document, board, at + 1));
      return person !== undefined && document.isComma(person.to) ? person : undefined;
    }
    if (board.owner(at)?.kind === 'Person' || isKnownVerb(document, at) || document.isAny(at, ['perfect', 'passive', 'and']))
      return undefined;
  }
  return undefined;
}

const LONGEST_GLOSS = 9;

/** An office in the plural whose holders are named: right behind it, or behind the comma that closes its countries. */
export function isBeforeHolders(document: Document, board: Board, at: number): boolean {
  if (isNameAt(document, board, at)) return true;
  const state = stateAdjective(document, board, at);
  if (state !== undefined && isNameAt(document, board, document.isComma(state.to) ? state.to + 1 : state.to)) return true;
  const leads = document.pack.pack.grammar.nounOrder === 'head-last' ? (['of', 'from'] as const) : (['of'] as const);
  const of = skipPreposition(document, at, leads) ?? (state === undefined ? undefined : at);
  if (of === undefined) return false;
  for (let next = of; next < Math.min(of + LONGEST_OWNERS, document.sentenceTo(at)); next++) {
    const owner = board.owner(next);
    const field = owner === undefined && hasChains(document) ? portfolioAt(document, next) : undefined;
    if (field !== undefined) next = portfolioEnd(document, board, next, field.to);
    if ((owner?.kind === 'Country' || (owner?.kind === 'Organization' && hasChains(document))) && owner.from === next) next = owner.to - 1;
    else if (document.isComma(next) && isNameAt(document, board, skipNamePrefix(document, board, next + 1))) return true;
    else if (!document.isComma(next) && !document.isAny(next, WITHIN_OWNERS) && skipPreposition(document, next, ['of']) === undefined)
      return false;
  }
  return false;
}

const LONGEST_OWNERS = 20;
/** "of the two countries", "of Peru and Chile". */
const WITHIN_OWNERS: readonly string[] = ['and', 'definite', 'number-word', 'country-word', 'group-noun'];

function isNameAt(document: Document, board: Board, at: number): boolean {
  if (!document.isCapital(at) || !document.isWord(at) || board.owner(at)?.kind === 'Country') return false;
  return !isFunctionWord(document, at) && !isKnownVerb(document, at);
}

/** "President X of Slovakia", "Foreign ministers A of China and B of Japan": the country after the name. */
export function countryAfter(document: Document, board: Board, at: number): Mention | undefined {
  const of = skipPreposition(document, at, ['of']);
  const owner = of === undefined ? undefined : board.owner(skipDeterminers(document, of));
  return owner?.kind === 'Country' && owner.form === 'name' ? owner : undefined;
}

/** "X (Peru)": the country in brackets of its own behind a name. */
function countryInBrackets(document: Document, board: Board, at: number): Mention | undefined {
  const owner = document.word(at) === '(' ? board.owner(skipDeterminers(document, at + 1)) : undefined;
  return owner?.kind === 'Country' && owner.form === 'name' && document.word(owner.to) === ')' ? owner : undefined;
}

function countryEnd(document: Document, board: Board, at: number): number {
  const bracketed = countryInBrackets(document, board, at);
  return bracketed === undefined ? (countryAfter(document, board, at)?.to ?? at) : bracketed.to + 1;
}

export function personAt(board: Board, at: number): Mention | undefined {
  const mention = board.owner(at);
  return mention?.kind === 'Person' && mention.from === at ? mention : undefined;
}

/** Past forms of address, ranks and the word for an inhabitant ("la Malienne X") before a name. */
export function skipNamePrefix(document: Document, board: Board, at: number): number {
  let next = document.word(at) === '(' && document.word(at + 2) === ')' ? at + 3 : at;
  const inhabitant = board.owner(next);
  if (inhabitant?.rule === 'demonym' && inhabitant.from === next && document.isCapital(next)) next = inhabitant.to;
  if (tellsOrigin(document, next)) next++;
  for (let steps = 0; steps < 5; steps++) {
    const hit = document.hits.find(next, 'honorific') ?? document.hits.find(next, 'rank');
    if (hit === undefined || personAt(board, next) !== undefined) break;
    next = hit.to;
    if (document.word(next) === '.') next++;
  }
  return next;
}

/** "Dubes Peru Ana Prado, Dubes Chile, ...", "koordinator Interpol Ana Prado, perwakilan WHO, serta ...": behind the name of who has an office already, an envoy of somebody else. */
export function isEnvoyOfAnother(document: Document, board: Board, title: Title, person: Mention): boolean {
  const next = document.isComma(title.to) ? title.to + 1 : title.to;
  if (title.role.kind !== 'envoy' || (document.hits.find(next, 'and') ?? (next > title.to ? board.title(next) : undefined)) === undefined)
    return false;
  return board.titlesOf(person).some((other) => other !== title && other.to <= person.from && isPlaced(other));
}

function isPlaced({ organizations, country }: Title): boolean {
  return organizations.length > 0 || country !== undefined;
}

/** Tokens of a clause that opens a sentence. */
const LONGEST_OPENING = 30;

/** "Sebelum menemui Presiden X," + "Menteri Pertahanan Peru bertemu ...": the first comma of a sentence that a subordinator or a verb opens: the subject follows, no apposition. */
export function closesOpening(document: Document, comma: number): boolean {
  const first = document.sentenceFrom(comma);
  if (comma - first > LONGEST_OPENING || !document.isComma(comma) || !document.isAny(first, ['subordinator', 'jointly', 'event-verb']))
    return false;
  for (let at = first + 1; at < comma; at++) if (document.isComma(at) || document.quoteOf[at]! >= 0) return false;
  return true;
}

/** Tokens of what stands between commas behind a subject. */
const LONGEST_ASIDE = 14;
const PREDICATE = ['perfect', 'speech-verb', 'modal', 'future', 'passive', 'negation'];
const OPENERS = ['preposition', 'subordinator', 'event-verb', 'speech-verb'];

/**
 * "Received by the mayor, Ana Prado, director of the port, said", "Devant le maire, Ana Prado, émue, a dit": the name behind an office in the care
 * of what opens the sentence, when a second comma closes what tells of that name and the verb follows: it is the subject, no holder.
 */
export function isSubjectBehind(document: Document, { from, to }: Title, name: Mention): boolean {
  if (!document.isComma(name.to) || document.is(document.sentenceFrom(from), 'according-to')) return false;
  const role = prepositionBefore(document, from)?.role ?? document.hits.find<PrepositionRole>(from, 'preposition')?.lexeme.value;
  if (role === undefined || role === 'as' || document.hits.findEnding(skipDeterminersBack(document, from), 'according-to')) return false;
  const first = document.sentenceFrom(from);
  if (!document.isAny(document.is(first, 'pronoun') ? first + 1 : first, OPENERS)) return false;
  for (let at = first; at < to; at++) if (document.isComma(at) || document.quoteOf[at]! >= 0) return false;
  let end = name.to + 1;
  while (end < name.to + LONGEST_ASIDE && !document.isComma(end)) {
    if (document.isPunctuation(end) || document.isAny(end, ['perfect', 'modal', 'future', 'and'])) return false;
    end++;
  }
  return document.isComma(end) && end > name.to + 1 && document.isAny(end + 1, PREDICATE) && !document.isCapital(end + 1);
}

/** "the minister, X,", "the ministers of Peru and Chile, X and Y": a name behind the comma of an office that closes, or opens the list of those of several states. */
export function isBehindOffice(document: Document, board: Board, run: { from: number; to: number }): boolean {
  const end = beforeUnits(document, board, run.from - 1);
  const title = board.title(end - 1);
  if (title === undefined || title.person !== undefined || (title.to !== run.from - 1 && end === run.from - 1)) return false;
  return isComplete(document, run.to) || (document.is(run.to, 'and') && statesWithin(board, title).length > 1);
}

const MOST_UNITS = 3;

/** "Kepala Puskesmas Wonosari" + ", Kabupaten Bekasi, Jawa Barat": where the places and bodies between commas begin that an office goes on with, where nouns take no article. */
function beforeUnits(document: Document, board: Board, comma: number): number {
  let end = comma;
  for (let units = 0; units < MOST_UNITS && document.pack.pack.grammar.bareDefinite === true; units++) {
    const unit = board.owner(end - 1);
    if ((unit?.kind !== 'Place' && unit?.kind !== 'Organization') || board.title(unit.from) !== undefined) return end;
    end = document.isComma(unit.from - 1) ? unit.from - 1 : unit.from;
  }
  return end;
}

function isComplete(document: Document, to: number): boolean {
  return document.isPunctuation(to) || document.isAny(to, ['speech-verb', 'event-verb', 'perfect', 'passive', 'future']);
}
