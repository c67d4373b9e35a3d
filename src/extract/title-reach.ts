// How far an office reaches to its body where names go on by chains: "conseiller culturel de l'ambassade de X", "responsable du
// programme de lutte contre la rage à l'Agence Y". Only where a name and a mark close it.
import type { PrepositionRole } from '../lang/index.ts';
import { SHAPE } from '../text/index.ts';
import type { Document } from './document.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { personAt, skipNamePrefix } from './name-lists.ts';
import { isFunctionWord, isKnownVerb, possessiveAt, skipDeterminers, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

const LONGEST = 16;
/** Prepositions inside a field, and those by which a body is the office's own. */
const LEADS: readonly PrepositionRole[] = ['of', 'for', 'in', 'at', 'to', 'on', 'about', 'against', 'with'];
const OWNING: readonly PrepositionRole[] = ['of', 'in', 'at', 'to', 'for'];
const STOPS = ['role', 'honorific', 'rank', 'perfect', 'passive', 'relative', 'pronoun', 'negation', 'modal', 'conditional'];

const LONGEST_TERM = 6;

/** "depuis 2024", "since last March", "jusqu'en 2023": past how long an office is held, up to the comma before a name; else the place asked about. */
export function termEnd(document: Document, board: Board, at: number): number {
  if (!document.is(at, 'preposition')) return at;
  let dated = false;
  for (let end = at + 1; end < Math.min(at + LONGEST_TERM, document.sentenceTo(at)); end++) {
    if (document.isComma(end)) return dated && document.isCapital(skipNamePrefix(document, board, end + 1)) ? end : at;
    dated ||= board.isBlocked(end) || /^\d{4}$/.test(document.word(end)) || document.isAny(end, ['month', 'number-word']);
    if (board.owner(end) !== undefined || isKnownVerb(document, end)) return at;
  }
  return at;
}

const LONGEST_GATHERING = 12;

/** "the Chair" + "of the 12th Session of the Council" + ", X": past the name of what somebody presides over, in capitals, up to the comma before a name, where nouns come last; else the position given. */
export function gatheringEnd(document: Document, board: Board, at: number): number {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return at;
  if (skipPreposition(document, at, ['of']) === undefined && !(document.isCapital(at) && document.is(at, 'event-head'))) return at;
  for (let end = at; end < at + LONGEST_GATHERING; end++) {
    if (document.isComma(end)) return personAt(board, skipNamePrefix(document, board, end + 1)) === undefined ? at : end;
    if (document.isCapital(end) && !document.isAny(end, ['role', 'weekday'])) continue;
    if (!document.isAny(end, ['preposition', 'definite', 'and', 'ordinal-word']) && !/^\d/.test(document.word(end))) return at;
  }
  return at;
}

const LONGEST_PART = 7;

/** "the head of UNICEF" + "'s youth programme": past the part of its body that an office runs, up to the comma before a name, where nouns come last; else the office's end. */
export function partEnd(document: Document, board: Board, { to, organizations }: Title): number {
  if (organizations.length === 0 || document.pack.pack.grammar.nounOrder !== 'head-last' || !POSSESSIVE.test(document.word(to))) return to;
  for (let end = to + 1; end < Math.min(to + LONGEST_PART, document.sentenceTo(to)); end++) {
    if (document.isComma(end)) return end > to + 1 && personAt(board, skipNamePrefix(document, board, end + 1)) !== undefined ? end : to;
    const kind = board.owner(end)?.kind;
    const plain = document.isWord(end) && (kind === undefined || kind === 'Place' || kind === 'Country' || kind === 'Organization');
    if (!plain || document.isAny(end, STOPS) || (kind === undefined && document.is(end, 'speech-verb'))) return to;
  }
  return to;
}

const LONGEST_CHARGE = 24;

/** "la ministre de l'Économie" + ", chargée du Budget et des Comptes" + ", X,": past what else an office is for, up to the comma before its holder's name, where nouns have genders; else the office's end. */
export function chargeEnd(document: Document, board: Board, { to, role }: Title): number {
  if (role.kind !== 'office' || !document.isComma(to) || document.pack.pack.grammar.genders === undefined) return to;
  const charged = document.hits.find(to + 1, 'role-modifier')?.to;
  if (charged === undefined || skipPreposition(document, charged, ['of']) === undefined) return to;
  for (let end = charged; end < Math.min(to + LONGEST_CHARGE, document.sentenceTo(to)); end++) {
    const kind = board.owner(end)?.kind;
    if (document.isComma(end) && skipPreposition(document, end + 1, ['of']) === undefined)
      return personAt(board, skipNamePrefix(document, board, end + 1)) === undefined ? to : end;
    if (kind === 'Person' || document.isAny(end, ['speech-verb', 'event-verb', 'relative'])) return to;
  }
  return to;
}

/** The body that an office reaches behind its field, when the office stands beside its holder's name. */
export function reachBody(document: Document, board: Board, title: Title): { body: Mention; to: number } | undefined {
  const found = bodyAhead(document, board, title);
  if (found === undefined) return undefined;
  return isBesideHolder(document, board, title, found.to) ? found : undefined;
}

function bodyAhead(document: Document, board: Board, title: Title): { body: Mention; to: number } | undefined {
  const stop = Math.min(document.sentenceTo(title.from), title.to + LONGEST);
  for (let at = title.to; at < stop; ) {
    const preposition = skipPreposition(document, at, LEADS);
    const lead = preposition === undefined ? at : skipDeterminers(document, preposition);
    const start = possessiveAt(document, lead)?.to ?? lead;
    const owner = board.owner(start);
    if (owner?.kind === 'Organization' && owner.form === 'name' && owner.from === start) {
      if (preposition === undefined || skipPreposition(document, at, OWNING) === undefined) return undefined;
      return { body: owner, to: placeEnd(document, board, bracketEnd(document, owner.to)) };
    }
    if (owner !== undefined && (owner.kind === 'Person' || owner.from > start)) return undefined;
    if (owner !== undefined) at = owner.to;
    else if (preposition !== undefined) at = start;
    else if (isFieldWord(document, board, at)) at++;
    else return undefined;
  }
  return undefined;
}

/** Past an acronym in brackets. */
function bracketEnd(document: Document, at: number): number {
  return document.word(at) === '(' && document.word(at + 2) === ')' ? at + 3 : at;
}

/** "de Bangui", "en Côte d'Ivoire": past the seat of a body. */
function placeEnd(document: Document, board: Board, at: number): number {
  const lead = skipPreposition(document, at, ['of', 'in', 'to', 'for']);
  const start = lead === undefined ? at : skipDeterminers(document, lead);
  const owner = lead === undefined ? undefined : board.owner(start);
  return owner?.from === start && (owner.kind === 'Place' || owner.kind === 'Country') && owner.rule !== 'demonym' ? owner.to : at;
}

/** A word of the field: in lower case, or a capital that no list has as a person's. */
function isFieldWord(document: Document, board: Board, at: number): boolean {
  if (!document.isWord(at) || board.isBlocked(at) || document.quoteOf[at]! >= 0) return false;
  if (document.is(at, 'and')) return true;
  if (document.isAny(at, STOPS)) return false;
  if (document.isCapital(at)) return !document.is(at, 'given-name');
  const governed = document.hits.findEnding(at, 'preposition') !== undefined || document.hits.findEnding(at, 'definite') !== undefined;
  return governed || (!isFunctionWord(document, at) && !isKnownVerb(document, at));
}

/** "X, chargé de mission à Y", "La cheffe de la culture de Y, X,": a name before the office's comma, or behind the one that closes it. */
function isBesideHolder(document: Document, board: Board, title: Title, to: number): boolean {
  const before = document.isComma(title.from - 1) || document.word(title.from - 1) === '(' ? board.owner(title.from - 2) : undefined;
  if (before?.kind === 'Person' && before.to === title.from - 1) return true;
  const start = document.isComma(to) ? skipDeterminers(document, to + 1) : to;
  const person = personAt(board, skipNamePrefix(document, board, start));
  if (person === undefined) return false;
  return document.isComma(to) ? opensSentence(document, title) || document.isPunctuation(person.to) : true;
}

/** A bare office that opens its sentence describes the subject behind the comma: "Patronne de Y, X a dit". */
export function opensSentence(document: Document, title: Title): boolean {
  return title.from === document.sentenceFrom(title.from) && !title.indefinite;
}

/** ", President of Peru" + "Rui Teles, ...": the name opens the next line, and the office is not all that its own tells. */
export function isInNextLine(document: Document, { from, to }: Title, person: Mention): boolean {
  const { shape } = document.tokens;
  if ((shape[from]! & SHAPE.breakBefore) !== 0) return false;
  for (let at = to; at <= person.from; at++) if ((shape[at]! & SHAPE.breakBefore) !== 0) return true;
  return false;
}

/** "Ana Prado (Peru)" + ", President of the Assembly,": back over the state in brackets behind a name. */
export function pastState(document: Document, board: Board, at: number): number {
  const state = document.word(at - 1) === ')' ? board.owner(at - 2) : undefined;
  return state?.kind === 'Country' && state.form === 'name' && document.word(state.from - 1) === '(' ? state.from - 1 : at;
}
