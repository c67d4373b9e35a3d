// "Kpalimbe mayor Ana Dias", "the mayor of Kpalimbe": places that no list knows, told by the local office beside them, before offices are read.
import type { PrepositionRole, Role } from '../lang/index.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { LOCAL_OFFICES } from './name-evidence.ts';
import { isUnlistedName } from './name-slots.ts';

const MOST_WORDS = 3;

/** Adds the unlisted capitals right before a local office in lower case, and those behind its "of". */
export function findOfficePlaces(document: Document, board: Board): void {
  if (document.pack.isOrdinary === undefined) return;
  for (let at = document.next(0, 'role'); at < document.count; at = document.next(at + 1, 'role')) {
    const role = document.hits.find<Role>(at, 'role')!;
    if (!LOCAL_OFFICES.has(role.lexeme.value.position)) continue;
    const of = document.hits.find<PrepositionRole>(role.to, 'preposition');
    if (of?.lexeme.value === 'of') add(document, board, of.to, runTo(document, board, of.to));
    if (!document.isCapital(at)) add(document, board, runFrom(document, board, at), at);
  }
}

function runTo(document: Document, board: Board, from: number): number {
  let to = from;
  while (to - from <= LONGEST_BOTH && isFreeName(document, board, to)) to++;
  if (document.isCapital(to)) return from;
  const holder = document.pack.pack.grammar.genders !== undefined && to - from >= 3 && !document.is(from + 1, 'name-particle');
  return holder ? from + 1 : to;
}

/** "le maire de Kpalimbe Oru Tandé": where nouns have genders, a place of one word and the two or three of the name of its holder. */
const LONGEST_BOTH = 4;

function runFrom(document: Document, board: Board, to: number): number {
  let from = to;
  while (from > document.sentenceFrom(to) && to - from <= MOST_WORDS && isFreeName(document, board, from - 1)) from--;
  return from > document.sentenceFrom(to) && document.isCapital(from - 1) && !document.isInitial(from - 1) ? to : from;
}

function isFreeName(document: Document, board: Board, at: number): boolean {
  return isUnlistedName(document, at) && !document.is(at, 'given-name') && board.isFree(at, at + 1);
}

function add(document: Document, board: Board, from: number, to: number): void {
  if (to === from || to - from > MOST_WORDS) return;
  board.add(new Mention({ kind: 'Place', from, to, form: 'name', rule: 'office-place', name: document.text(from, to), attributes: {} }));
}
