// Offices that stand in a row before the name of their one holder.
import type { Document } from './document.ts';
import { differs, genderOfName } from './genders.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { personAt, skipNamePrefix } from './name-lists.ts';
import { hasNameWords } from './name-words.ts';

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

/** "Ủy viên Bộ Chính trị, Bí thư Tỉnh ủy, Trưởng Ban X Y": gives offices with nothing but commas between, no list, the holder who is named behind the last. */
function shareRow(document: Document, board: Board, title: Title, person: Mention): void {
  if (person.from < title.to) return;
  for (let { from } = title; document.isComma(from - 1); ) {
    const before = board.title(from - 2);
    if (before?.to !== from - 1 || before.person !== undefined || before.indefinite || before.role.kind === 'occupation') return;
    if (before.organizations.length === 0 && before.role.kind !== 'state' && before.portfolio === undefined) return;
    board.attach(before, person);
    from = before.from;
  }
}

/** Gives the office beside one the holder who is named behind both. */
export function shareHolder(document: Document, board: Board, title: Title, person: Mention): void {
  if (hasNameWords(document)) shareRow(document, board, title, person);
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

/** "Minister of Health" + "Ambassador Ana Prado", "Head of the Harbour Office in Lima" + "Ambassador X": where nouns come last, an ambassador by rank alone, right behind an office that tells whose it is, is its holder; the rank stands for no state. */
export function behindRank(document: Document, board: Board, title: Title): Mention | undefined {
  const rank = document.pack.pack.grammar.nounOrder === 'head-last' ? board.title(title.to) : undefined;
  if (
    rank === undefined ||
    rank.from > title.to ||
    rank === title ||
    rank.role.position !== 'ambassador' ||
    (rank.country !== undefined && rank.country !== title.country)
  )
    return undefined;
  if (rank.organizations.length > 0 || rank.definite || rank.indefinite) return undefined;
  if (title.organizations.length === 0 && title.country === undefined && title.portfolio === undefined && title.about === undefined)
    return undefined;
  const person = personAt(board, skipNamePrefix(document, board, rank.to));
  if (person !== undefined) rank.role = { ...rank.role, kind: 'occupation' };
  return person;
}

/** "The Mayor, X, spoke. ... The Mayor" + "and Ambassador Y": a bare office that the text has told somebody else to hold, where nouns come last. */
export function isHeldByAnother(document: Document, board: Board, title: Title, shared: Mention): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !title.definite || title.organizations.length > 0) return false;
  if (title.country !== undefined || title.portfolio !== undefined) return false;
  const last = document.key(shared.to - 1);
  return board.titles.some(
    ({ from, role, deputy, former, person }) =>
      from < title.from &&
      role.position === title.role.position &&
      deputy === title.deputy &&
      former !== true &&
      person !== undefined &&
      document.key(person.to - 1) !== last,
  );
}
