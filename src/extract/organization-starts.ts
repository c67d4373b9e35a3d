// Where the name of a body starts before its head: "Mekong River" + "Commission", "Boatowners'" + "Union".
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { pairStart } from './paired-names.ts';
import { isFunctionWord } from './phrases.ts';

/** Capitals right before a head: "Mekong River Commission". */
export function complementStart(document: Document, board: Board, at: number): number {
  let from = isPlainPossessor(document, board, at - 1) ? at - 2 : at;
  const first = document.sentenceFrom(at);
  while (
    from > first &&
    document.isCapital(from - 1) &&
    document.isWord(from - 1) &&
    !board.isBlocked(from - 1) &&
    !isInitialFunction(document, from - 1)
  ) {
    if (
      document.is(from - 1, 'role') ||
      document.hits.findEnding(from, 'role') !== undefined ||
      (document.is(from - 1, 'honorific') && board.owner(from - 1)?.kind !== 'Country') ||
      board.owner(from - 1)?.kind === 'Person'
    )
      break;
    const land = board.owner(from - 1);
    from = land?.kind === 'Country' && land.to === from && land.from >= first ? land.from : from - 1;
    if (isPlainPossessor(document, board, from - 1)) from -= 2;
  }
  if (from < at && document.isAny(from, ['definite', 'indefinite', 'demonstrative'])) from++;
  return pairStart(document, board, from);
}

/** "Boatowners' Union": a capital plural before an apostrophe that names no country, place or body of its own. */
function isPlainPossessor(document: Document, board: Board, at: number): boolean {
  const plural =
    /^['’]$/.test(document.word(at)) || (/^['’]s$/.test(document.word(at)) && /(men|children|people)$/i.test(document.word(at - 1)));
  const owner = board.owner(at - 1);
  const free = owner === undefined || (owner.kind === 'Organization' && owner.to > at + 1);
  return plural && document.isWord(at - 1) && document.isCapital(at - 1) && !document.isInitial(at - 1) && free;
}

function isInitialFunction(document: Document, at: number): boolean {
  if (document.is(at, 'weekday')) return document.isInitial(at) || document.is(at - 1, 'preposition');
  return document.isInitial(at) && isFunctionWord(document, at);
}
