// Happenings held at the seat of a body, and the city it lies in: "was held at the offices of the Bank of X, Lima", "digelar di Gedung DPR, Jakarta".

import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isWhere } from './where.ts';

/** How far behind its verb the body may start. */
const FARTHEST_BODY = 14;

/** Words for the building between "at" and the name of the body. */
const LONGEST_BUILDING = 4;

/** The city told right behind the first body that something is said to be held at, or at the end of that body's name. */
export function cityOfBody(document: Document, board: Board, group: VerbGroup): Mention | undefined {
  const stop = Math.min(group.to + FARTHEST_BODY, document.sentenceTo(group.from));
  for (let at = group.to; at < stop; at++) {
    const owner = board.owner(at);
    if (owner === undefined) {
      if (document.isComma(at) || document.isAny(at, ['complementizer', 'relative', 'event-verb', 'speech-verb', 'and'])) return undefined;
      continue;
    }
    if (owner.kind !== 'Organization' || owner.form !== 'name') return undefined;
    return isSeat(document, owner.from, group.to) ? (cityBehind(document, board, owner.to) ?? cityInName(board, owner)) : undefined;
  }
  return undefined;
}

/** "at" right before it, or before words for a building that lead to it. */
function isSeat(document: Document, body: number, first: number): boolean {
  if (isWhere(document, body)) return true;
  for (let at = body - 1; at >= Math.max(first, body - LONGEST_BUILDING); at--)
    if (document.isAny(at, ['venue-head', 'building']) && isWhere(document, at)) return true;
  return false;
}

/** ", Lima", "in Lima", ", in Lima": the city told right behind the name of a body. */
export function cityBehind(document: Document, board: Board, to: number): Mention | undefined {
  const comma = document.isComma(to) ? to + 1 : to;
  const at = skipDeterminers(document, skipPreposition(document, comma, ['in', 'at', 'to']) ?? comma);
  const city = at === to ? undefined : board.owner(at);
  return city?.kind === 'Place' && city.from === at && city.form === 'name' ? city : undefined;
}

/** "the University of Lima". */
function cityInName(board: Board, body: Mention): Mention | undefined {
  return board.startingIn(body.from + 1, body.to, 'Place').find((place) => place.nested === true && place.to === body.to);
}
