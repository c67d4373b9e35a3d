// Offices that stand in a row before the name of their one holder.
import type { Document } from './document.ts';
import { differs, genderOfName } from './genders.ts';
import type { Board, Mention, Title } from './mentions.ts';

/** "la présidente de X, cheffe de la délégation, Y", "l'ancienne ministre de X et présidente du centre, Y", "the Head of State and Chair of the Summit, Y": the office right before, "and" between, or a comma where nouns have genders, and no article. */
export function officeBeside(document: Document, board: Board, { from }: Title): Title | undefined {
  const { genders, nounOrder } = document.pack.pack.grammar;
  if (nounOrder === 'head-last') {
    const and = document.hits.findEnding(from, 'and')?.from;
    const first = and === undefined ? undefined : board.title(and - 1);
    return first?.to === and && first?.definite === true ? first : undefined;
  }
  if (genders === undefined || document.is(from, 'definite')) return undefined;
  const joint = document.isComma(from - 1) ? from - 1 : document.hits.findEnding(from, 'and')?.from;
  const before = joint === undefined ? undefined : board.title(joint - 1);
  return before?.to === joint ? before : undefined;
}

/** Gives the office beside one the holder who is named behind both. */
export function shareHolder(document: Document, board: Board, title: Title, person: Mention): void {
  const first = person.from >= title.to ? officeBeside(document, board, title) : undefined;
  if (first === undefined || first.person !== undefined || first.indefinite) return;
  if (first.role.kind === 'occupation' || isListItem(document, board, first)) return;
  if (document.pack.pack.grammar.nounOrder === 'head-last' && !document.isComma(title.to)) return;
  board.attach(first, person);
}

/** "A, Foreign Minister, B and C": the title before B belongs to A, unless A has a title before its name. */
export function isListItem(document: Document, board: Board, title: Title): boolean {
  const before = document.isComma(title.from - 1) ? board.owner(title.from - 2) : undefined;
  return (
    before?.kind === 'Person' &&
    board.title(before.from - 1)?.to !== before.from &&
    !board.titlesOf(before).some((other) => other !== title) &&
    !differs(title.gender, genderOfName(document, before))
  );
}

/** Behind the second of two offices a mark; where nouns have articles and genders, the holder's verb too: "X, présidente du Pérou et présidente de l'UA" + "a salué". */
export function closesRow(document: Document, { from, to, definite }: Title): boolean {
  if (document.isPunctuation(to)) return true;
  if (document.pack.pack.grammar.genders === undefined || definite || document.is(from, 'definite')) return false;
  return document.isAny(to, ['speech-verb', 'perfect', 'event-verb']);
}
