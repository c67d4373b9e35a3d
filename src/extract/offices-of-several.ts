// Offices of several countries told at once, without a name.
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';

/** Plain words that tell what representatives are in charge of. */
const LONGEST_CHARGE = 6;

/** "đại diện hải quan các nước X": past plain words to the first of several countries, where nouns take no article. */
export function listedBehind(document: Document, board: Board, from: number): Mention | undefined {
  if (document.pack.pack.grammar.bareDefinite !== true || document.pack.pack.grammar.nounOrder !== 'head-first') return undefined;
  for (let at = from; at < from + LONGEST_CHARGE; at++) {
    if (!document.isWord(at) || document.isCapital(at) || board.owner(at) !== undefined) return undefined;
    const word = document.hits.find(at, 'country-word');
    const land =
      word !== undefined && word.to > at + 1 ? word : document.is(at, 'several') ? document.hits.find(at + 1, 'country-word') : undefined;
    const owner = land === undefined ? undefined : board.owner(land.to);
    if (owner?.kind === 'Country' && owner.from === land!.to) return owner;
  }
  return undefined;
}

/** "bộ trưởng y tế các nước X": an office that no name follows, of several countries. */
export function officeOfSeveral(document: Document, board: Board, at: number): Hit | undefined {
  const title = document.isCapital(at) && !document.isInitial(at) ? undefined : board.title(at);
  const role = title?.from === at && title.person === undefined ? document.hits.find(at, 'role') : undefined;
  return role !== undefined && listedBehind(document, board, role.to) !== undefined ? role : undefined;
}
