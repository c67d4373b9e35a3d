// Names of bodies behind a common noun in lower case and what it is for, where nouns come first and take no article.
import type { OrganizationHead, Role } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import { cutBeforePerson } from './holders.ts';
import type { Board, Mention } from './mentions.ts';
import { namedBody } from './named-body.ts';
import { isFunctionWord, isKnownVerb } from './phrases.ts';
import { isWhere } from './where.ts';

const MOST_WORDS = 4;
const LONGEST = 6;

/** "perusahaan rintisan X", "organisasi penyintas kusta X Y", "lembaga riset Peru X": the capitals behind a noun in lower case and its words. */
export function nameBehindWords(document: Document, board: Board, head: Hit<OrganizationHead>): Mention | undefined {
  if (document.pack.pack.grammar.bareDefinite !== true || document.is(head.from, 'event-verb')) return undefined;
  if (isWhere(document, head.from)) return undefined;
  const from = nameStart(document, board, head.to);
  if (from === undefined) return undefined;
  let to = from;
  while (to - from < LONGEST && (isNamePart(document, board, to) || isJoint(document, board, to))) to++;
  const titled = document.hits.findEnding<Role>(head.from, 'role') !== undefined;
  to = cutBeforePerson(document, board, from, to, titled);
  if (to === from || isPersons(document, board, head, from, to, titled)) return undefined;
  return board.add(namedBody(document, from, to, 'name-after-noun', { orgType: head.lexeme.value.orgType }));
}

/** Past up to four plain words and a state: where the capitals of the name begin. */
function nameStart(document: Document, board: Board, at: number): number | undefined {
  let from = at;
  while (from - at < MOST_WORDS && isPlain(document, board, from)) from++;
  const state = board.owner(from);
  if (state?.kind === 'Country' && state.from === from) from = state.to;
  if (!isNamePart(document, board, from) || document.isAny(from, NO_START)) return undefined;
  return from;
}

function isPlain(document: Document, board: Board, at: number): boolean {
  if (!document.isWord(at) || document.isCapital(at) || !board.isFree(at, at + 1)) return false;
  if (isFunctionWord(document, at) || isKnownVerb(document, at)) return false;
  return !document.isAny(at, NOT_BETWEEN) && (!startsVerb(document, at) || document.is(at, 'naming'));
}

/** A word that opens as verbs do. */
function startsVerb(document: Document, at: number): boolean {
  const word = document.word(at);
  return (document.pack.pack.grammar.verbStarts ?? []).some((start) => word.startsWith(start));
}

function isNamePart(document: Document, board: Board, at: number): boolean {
  return document.isCapital(at) && document.isWord(at) && board.isFree(at, at + 1) && !document.isAny(at, NOT_IN_NAME);
}

/** "Teatro" + "do" + "Mar": a small word of foreign names between two of its capitals. */
function isJoint(document: Document, board: Board, at: number): boolean {
  return document.is(at, 'name-particle') && !isFunctionWord(document, at) && isNamePart(document, board, at + 1);
}

/** A lone known name, or in an office's care capitals that no comma sets off from who holds it, are somebody's. */
function isPersons(document: Document, board: Board, head: Hit, from: number, to: number, titled: boolean): boolean {
  if (document.is(from, 'given-name') && to - from < 4) return true;
  if (board.owner(to)?.from === to) return true;
  return (titled || document.isAny(head.from - 1, PEOPLE)) && !(document.isComma(to) && document.isCapital(to + 1));
}

const PEOPLE = ['role', 'group-noun', 'honorific'];
const NOT_BETWEEN = ['role', 'honorific', 'rank', 'name-particle', 'place-head', 'weekday', 'month', 'number-word', 'instrument-head'];
const NOT_IN_NAME = ['role', 'honorific', 'rank', 'month', 'weekday', 'organization-head', 'place-head', 'demonym'];
const NO_START = ['not-name', 'event-head', 'instrument-head', 'family-name'];
