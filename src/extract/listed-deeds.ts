// "The Ministers:" + "- reaffirm ...;" + "- call upon ...": what the items of a list tell of the subject that a colon closes before them.
import { SHAPE } from '../text/index.ts';
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { prepositionBefore } from './phrases.ts';
import { isActorLike } from './referent-kinds.ts';
import type { Referents } from './referents.ts';

/** Items that are looked back over. */
const MOST_ITEMS = 12;

/** The actor right before the colon of the paragraph that brings in a list, for a verb that opens one of its items behind a mark of lists. */
export function subjectOfList(document: Document, referents: Referents, verb: number): Referent | undefined {
  const mark = verb - 1;
  if (!isItemMark(document, mark)) return undefined;
  const last = document.sentenceOf(mark);
  for (let sentence = last - 1; sentence >= Math.max(0, last - MOST_ITEMS); sentence--) {
    const from = document.sentences.from[sentence]!;
    const colon = document.sentenceTo(from) - 1;
    if (document.word(colon) === ':') {
      const actor = referents.at(colon - 1);
      return actor?.to === colon && isActorLike(actor) && !isOwnerOnly(document, actor) ? actor : undefined;
    }
    if (!isItemMark(document, from)) return undefined;
  }
  return undefined;
}

/** "the ministers of Peru and Chile:": a state that only tells whose those are who act. */
function isOwnerOnly(document: Document, { kind, from }: Referent): boolean {
  return kind === 'Country' && (prepositionBefore(document, from) !== undefined || document.is(from - 1, 'and'));
}

/** A dash or bullet that opens its paragraph. */
export function isItemMark(document: Document, at: number): boolean {
  if (at <= 0 || !/^[-–—•*·]$/.test(document.word(at))) return false;
  return (document.tokens.shape[at]! & SHAPE.breakBefore) !== 0;
}
