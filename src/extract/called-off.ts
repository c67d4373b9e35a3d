// Happenings that a sentence tells of only to say that they were called off: "Buổi tham quan làng nghề sáng 3/5 bị hủy".
import type { EventHead } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { skipPreposition } from './phrases.ts';

const LONGEST_NAME = 12;
const FARTHEST = 30;
/** A head of that many words tells enough by itself. */
const LONG_HEAD = 4;

/** The happening that the words of calling off at a token are said of, where no name of an event was read there. */
export function readCalledOff(document: Document, board: Board, off: number): Mention | undefined {
  const head = document.quoteOf[off] === -1 ? subjectHead(document, board, off) : undefined;
  if (head === undefined || !isOne(document, head.from)) return undefined;
  const to = nameEnd(document, board, head.to, off);
  const tentative = board.owner(head.from);
  if (to === head.to && (head.lexeme.class === 'occasion' || (tentative !== undefined && to - head.from < LONG_HEAD))) return undefined;
  if (tentative !== undefined) board.remove(tentative);
  return board.add(
    new Mention({
      kind: 'Event',
      from: head.from,
      to,
      form: 'nominal',
      rule: 'event-called-off',
      name: document.text(head.from, to),
      attributes: { eventType: head.lexeme.value.eventType },
    }),
  );
}

/** The first noun of a happening in the clause before, unless it was read as an event. */
function subjectHead(document: Document, board: Board, off: number): Hit<EventHead> | undefined {
  const stop = Math.max(off - FARTHEST, document.sentenceFrom(off));
  let first: Hit<EventHead> | undefined;
  for (let at = off - 1; at >= stop; at--) {
    if (document.word(at) === ';' || document.isAny(at, ['but', 'contrast', 'speech-verb', 'relative'])) break;
    if (document.isComma(at) && first !== undefined) break;
    first = document.hits.find<EventHead>(at, 'occasion') ?? document.hits.find<EventHead>(at, 'event-head') ?? first;
  }
  return first !== undefined && (board.isFree(first.from, first.to) || isTentative(board, first)) ? first : undefined;
}

/** Read as what may only point back. */
function isTentative(board: Board, { from, to }: Hit): boolean {
  const owner = board.owner(from);
  return owner?.kind === 'Event' && owner.tentative === true && owner.to === to;
}

/** Neither several of them nor any: "nhiều buổi diễn bị hủy". */
function isOne(document: Document, from: number): boolean {
  const { hits } = document;
  if (hits.findEnding(from, 'indefinite') !== undefined || hits.findEnding(from, 'definite') !== undefined) return false;
  return hits.findEnding(from, 'number-word') === undefined && !/\d$/.test(document.word(from - 1));
}

/** Up to when, where or that it was to be, or to what is named in it. */
function nameEnd(document: Document, board: Board, from: number, off: number): number {
  const stop = Math.min(from + LONGEST_NAME, off);
  let at = from;
  while (at < stop && document.isWord(at) && board.isFree(at, at + 1) && !board.isBlocked(at) && !isSetting(document, at)) at++;
  return document.is(at - 1, 'preposition') ? at - 1 : at;
}

function isSetting(document: Document, at: number): boolean {
  if (
    /^\d/.test(document.word(at)) ||
    skipPreposition(document, at, ['in', 'at', 'on', 'by', 'during', 'after', 'before', 'from']) !== undefined
  )
    return true;
  return document.isAny(at, ['future', 'perfect', 'passive', 'negation', 'modal', 'cancelled', 'relative-day', 'weekday', 'demonstrative']);
}
