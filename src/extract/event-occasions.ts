// Happenings that are told by being the occasion of something else: what two met for, what somebody spoke at.
import type { EventHead, EventVerb, PrepositionRole, VerbHit } from '../lang/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import { prepositionBefore } from './phrases.ts';

/** "received X for a working meeting": what two met for, in the care of "for" behind a verb of meeting, where nouns come last. */
export function isOccasionOfMeeting(document: Document, { eventType }: EventHead, from: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !MET_FOR.has(eventType) || document.quoteOf[from] !== -1) return false;
  const preposition = prepositionBefore(document, from);
  if (preposition?.role !== 'for') return false;
  for (let at = document.sentenceFrom(from); at < preposition.from; at++) {
    const sense = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb')?.lexeme.value.verb.sense;
    if (sense === 'meet' || sense === 'receive' || sense === 'host') return !document.isAny(at - 1, ['modal', 'negation', 'conditional']);
  }
  return false;
}

const MET_FOR: ReadonlySet<string> = new Set(['meeting', 'negotiation', 'ceremony']);

/** Where something is told to be done. */
const OCCASIONS: ReadonlySet<PrepositionRole> = new Set(['at', 'during']);
/** What people do at a happening. */
const DONE_THERE: ReadonlySet<string> = new Set(['speak', 'attend', 'sign', 'meet', 'join', 'chair', 'open']);
const UNASSERTED = ['negation', 'conditional', 'cancelled'];

/** "prendra la parole lors d'un banquet", "planchent dans le cadre d'un atelier": an occasion behind what somebody does at it, where names are chains. */
export function isOccasionOfDeed(document: Document, { eventType, generic }: EventHead, from: number): boolean {
  if (!hasChains(document) || generic === true || eventType === 'visit' || document.quoteOf[from] !== -1) return false;
  const start = document.hits.findEnding(from, 'indefinite')?.from;
  const preposition = start === undefined ? undefined : prepositionBefore(document, from);
  if (preposition === undefined || !OCCASIONS.has(preposition.role)) return false;
  let done = false;
  for (let at = document.sentenceFrom(from); at < preposition.from; at++) {
    if (document.isAny(at, UNASSERTED)) return false;
    done ||= document.hits
      .at(at)
      .some(({ lexeme }) => lexeme.class === 'event-verb' && DONE_THERE.has((lexeme.value as VerbHit<EventVerb>).verb.sense));
  }
  return done;
}
