// The place that a word stands for in the sentence of a happening: "The last stop was Lima. There she co-chaired the forum", "Elle y participera à une réunion".
import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';

/** Sentences back in which the place was named. */
const FARTHEST = 2;

/** The place named last in the sentences before one that has a word for it, beside an event. */
export function placeMeant(document: Document, board: Board, event: Mention): Mention | undefined {
  if (!opensHere(document, event) && !isThere(document, board, event)) return undefined;
  const start = document.sentenceFrom(event.from);
  const from = document.sentences.from[Math.max(0, document.sentenceOf(start) - FARTHEST)]!;
  const last = board.startingIn(from, start, 'Place').findLast(({ nested, form }) => nested !== true && form === 'name');
  if (last === undefined) return undefined;
  return board.startingIn(last.from, document.sentenceTo(last.from), 'Event').length > 0 ? undefined : last;
}

/** "Tại đây, ...", "There the two ...", never "There is". */
function opensHere(document: Document, { from }: Mention): boolean {
  const start = document.sentenceFrom(from);
  const here = document.hits.find(start, 'here');
  return here !== undefined && !document.isAny(here.to, VERBAL);
}

/** What follows a word that stands for no place: "there is", "there would be". */
const VERBAL = ['copula', 'perfect', 'passive', 'future', 'modal', 'negation'];

/** Words between an object pronoun and its verb. */
const LIGHT = ['perfect', 'passive', 'future', 'adverb'];
const MOST_LIGHT = 3;
/** How far behind its verb the event stands. */
const LONGEST = 12;

/** "host the fourth edition there": right behind the event. "y participera à une réunion": before the verb that leads to it. */
function isThere(document: Document, board: Board, event: Mention): boolean {
  if (document.is(event.to, 'there')) return true;
  for (let at = event.from - 1; at >= Math.max(document.sentenceFrom(event.from), event.from - LONGEST); at--) {
    if (board.owner(at)?.kind === 'Event') return false;
    if (!document.is(at, 'there')) continue;
    let verb = at + 1;
    while (verb <= at + MOST_LIGHT && document.isAny(verb, LIGHT) && !document.is(verb, 'event-verb')) verb++;
    return document.is(verb, 'event-verb');
  }
  return false;
}
