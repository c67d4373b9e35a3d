// Where the name of a body begins that joins two fields before its head: "the Food and Drug Administration".
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { POSSESSIVE } from './referent-kinds.ts';

/** "Ethiopia's Coffee and Tea Authority", "the Peruvian Food and Drug Administration": capitals and "and" behind a possessor or an article, a state's adjective between. */
export function pairStart(document: Document, board: Board, at: number): number {
  const and = document.hits.findEnding(at, 'and');
  if (and === undefined || document.pack.pack.grammar.nounOrder !== 'head-last') return at;
  let from = and.from;
  while (
    and.from - from < 3 &&
    document.isCapital(from - 1) &&
    document.isWord(from - 1) &&
    !document.is(from - 1, 'definite') &&
    board.isFree(from - 1, from)
  )
    from--;
  if (from === and.from || document.isInitial(from)) return at;
  for (let word = from; word < and.from; word++)
    if (document.isAny(word, ['organization-head', 'role', 'honorific', 'given-name', 'event-head', 'instrument-head'])) return at;
  const land = board.owner(from - 1);
  if (land?.rule === 'demonym' && land.to === from && document.hits.findEnding(land.from, 'definite') !== undefined) return land.from;
  return POSSESSIVE.test(document.word(from - 1)) || document.is(from - 1, 'definite') ? from : at;
}
