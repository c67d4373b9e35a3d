// Words for happenings that mostly mean something else: "the course of the war", "public debate", "a review of his papers".
import type { EventHead, EventVerb, VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import { editionWithin } from './event-editions.ts';
import { isDatedOrPlaced, isSpanned, isTimed } from './event-signs.ts';
import type { Board } from './mentions.ts';
import { prepositionBefore, skipDeterminers, skipDeterminersBack, skipPreposition } from './phrases.ts';

/** "of course", "game plan": a listed phrase that a word for happenings opens or closes, in lower case where nouns take articles. */
export function isOtherUse(document: Document, { from, to }: Hit): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true && document.isCapital(from) && !document.isInitial(from)) return false;
  const { hits } = document;
  return (hits.find(from, 'no-event') ?? hits.findEnding(to, 'no-event')) !== undefined;
}

/** A word of many uses beside which nothing tells of a happening: no length, date, place, number or name, no such happening told before. */
export function isCommonUse(document: Document, board: Board, head: Hit<EventHead>, from: number, to: number): boolean {
  if (head.lexeme.value.generic === true && from === head.from && to === head.to && isOfNothing(document, board, from, to)) return true;
  if (head.lexeme.value.common !== true) return false;
  const alone = from === head.from && to === head.to;
  if (document.isCapital(head.from) && !document.isInitial(head.from) && !alone) return false;
  if (isSpanned(document, from, head.from) || isTimed(document, head.to) || isDatedOrPlaced(document, board, to)) return false;
  if (editionWithin(document, from, to) !== undefined || isOwnedByName(document, board, from)) return false;
  for (let at = alone ? to : from; at < to; at++) if (document.isCapital(at) && !document.isInitial(at)) return false;
  const of = skipPreposition(document, to, ['of']);
  if (of !== undefined && document.is(skipDeterminers(document, of), 'country')) return false;
  const within = skipPreposition(document, to, ['in', 'at']);
  if (within !== undefined && document.isAny(skipDeterminers(document, within), ['organization-head', 'venue-head'])) return false;
  const inside = prepositionBefore(document, from);
  if (inside?.role === 'at' || inside?.role === 'during') return false;
  if (inside?.role === 'in' && inside.from === document.sentenceFrom(from)) return false;
  return !isToldBefore(board, head, from, to);
}

/** "Cet événement incite les maires à partir": it points back, and no happening was told before; nor a date, a place or a scene. */
function isOfNothing(document: Document, board: Board, from: number, to: number): boolean {
  const pointed = document.hits.findEnding(from, 'definite') ?? document.hits.findEnding(from, 'demonstrative');
  if (pointed === undefined && document.hits.find(to, 'demonstrative') === undefined) return false;
  if (prepositionBefore(document, from) !== undefined || isDatedOrPlaced(document, board, to)) return false;
  return board.ofKind('Event').every((event) => event.from > from);
}

/** "Monday's debate", "last week's course", "Kenya's review": a name or a time owns it. */
function isOwnedByName(document: Document, board: Board, from: number): boolean {
  if (!/^['’]s?$/.test(document.word(from - 1))) return false;
  return (
    board.owner(from - 2) !== undefined ||
    document.isCapital(from - 2) ||
    document.isAny(from - 2, ['relative-day', 'weekday']) ||
    document.pack.pack.lexicon.times?.includes(document.key(from - 2)) === true
  );
}

/** "the course", behind "a training course": no more than the noun, and one of its type was told before. */
function isToldBefore(board: Board, { from: at, to: end, lexeme }: Hit<EventHead>, from: number, to: number): boolean {
  if (from !== at || to !== end) return false;
  const { eventType, generic } = lexeme.value;
  return board.ofKind('Event').some((event) => event.from < from && (generic === true || event.attributes.eventType === eventType));
}

/**
 * "the Domestic Workers Convention protects cooks": a word for papers too closes the name of one, beside which nothing tells that people came
 * together, as in "at the Miners Convention", "the Miners Convention opened", where nouns come last.
 */
export function isPaper(document: Document, board: Board, { from, to }: Hit<EventHead>): boolean {
  const word = document.pack.pack.grammar.nounOrder === 'head-last' ? document.hits.findEnding(to, 'instrument-head') : undefined;
  if (word === undefined) return false;
  const paper = board.owner(to - 1);
  if (paper?.kind !== 'Instrument' || paper.to !== to) return word.from === from;
  return paper.from === from || !isGathered(document, board, paper.from, to);
}

/** "at", "during" before it, a place behind it, or a verb that only gatherings have. */
function isGathered(document: Document, board: Board, from: number, to: number): boolean {
  const inside = prepositionBefore(document, from);
  if (inside?.role === 'at' || inside?.role === 'during') return true;
  const before = document.hits.findEnding<VerbHit<EventVerb>>(skipDeterminersBack(document, from), 'event-verb');
  const signed = before?.lexeme.value.verb.sense === 'sign' || inside?.role === 'of' || inside?.role === 'to';
  if (!signed && isDatedOrPlaced(document, board, to)) return true;
  const at = document.isAny(to, ['future', 'perfect', 'adverb']) ? to + 1 : to;
  const sense = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb')?.lexeme.value.verb.sense;
  return (sense === 'open' || sense === 'happen' || sense === 'gather') && skipPreposition(document, at + 1, ['for']) === undefined;
}
