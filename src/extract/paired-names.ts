// Where the name of a body begins that joins two fields before its head: "the Food and Drug Administration".
import type { PrepositionRole } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { POSSESSIVE } from './referent-kinds.ts';

/** "the Women" + "in" + "Fishing Network": a preposition of field inside the name. */
function fieldJoint(document: Document, at: number): Hit | undefined {
  const preposition = document.pack.isOrdinary === undefined ? undefined : document.hits.findEnding<PrepositionRole>(at, 'preposition');
  return preposition !== undefined && FIELD.has(preposition.lexeme.value) && preposition.to - preposition.from === 1
    ? preposition
    : undefined;
}

const FIELD: ReadonlySet<PrepositionRole> = new Set(['in', 'for', 'against', 'of']);

/** "the" + "Oceania" + "Schools and": a land right behind the article opens the name. */
function isLandThere(document: Document, board: Board, at: number): boolean {
  const land = board.owner(at);
  return land?.from === at && land.to === at + 1 && (land.kind === 'Place' || land.kind === 'Country') && document.is(at - 1, 'definite');
}

/** "Ethiopia's Coffee and Tea Authority", "the Peruvian Food and Drug Administration": capitals and "and" behind a possessor or an article, a state's adjective between. */
export function pairStart(document: Document, board: Board, at: number): number {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return at;
  const and = document.hits.findEnding(at, 'and') ?? fieldJoint(document, at);
  if (and === undefined) return at;
  let from = and.from;
  while (
    and.from - from < 3 &&
    document.isCapital(from - 1) &&
    document.isWord(from - 1) &&
    !document.is(from - 1, 'definite') &&
    (board.isFree(from - 1, from) || isLandThere(document, board, from - 1))
  )
    from--;
  if (from === and.from || document.isInitial(from)) return at;
  for (let word = from; word < and.from; word++)
    if (
      document.isAny(word, [
        'organization-head',
        'role',
        'honorific',
        'given-name',
        'event-head',
        'instrument-head',
        'place-head',
        'venue-head',
        'weekday',
        'month',
      ])
    )
      return at;
  const land = board.owner(from - 1);
  if (land?.rule === 'demonym' && land.to === from && document.hits.findEnding(land.from, 'definite') !== undefined) return land.from;
  return POSSESSIVE.test(document.word(from - 1)) || document.is(from - 1, 'definite') ? from : at;
}
