// The gathering that a lead tells of in plain words and the next paragraphs by its name: "ended two days of talks in Lima ... The Third Salt Forum was hosted by".
import type { Document } from './document.ts';
import { isNearType } from './event-identity.ts';
import { isDefinite } from './event-signs.ts';
import { isSitting } from './events-meant.ts';
import type { Board, Mention } from './mentions.ts';
import { prepositionBefore, skipDeterminersBack, skipPreposition } from './phrases.ts';

/** Sentences of a report in which its gathering is told of first. */
const LEAD_SENTENCES = 3;
/** Sentences between a lead and the name of its gathering at most. */
const FARTHEST = 4;
/** Gatherings that have names. */
const NAMED: ReadonlySet<string> = new Set(['conference', 'summit', 'meeting', 'session', 'workshop', 'exhibition', 'negotiation']);
/** Prepositions by which a sentence names a happening that is not at hand. */
const ELSEWHERE: ReadonlySet<string> = new Set(['for', 'to', 'before', 'after', 'about', 'against', 'from', 'as', 'with']);
const KEY = 'lead-event';

/** Makes one happening of a lead's gathering and the name behind it. */
export function joinLeadEvent(document: Document, board: Board): void {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return;
  const events = board.ofKind('Event').filter(({ from }) => document.regionOf[from] !== 2);
  const at = events.findIndex((event) => isGathering(event) && event.tentative !== true);
  const lead = events[at];
  if (lead === undefined || document.sentenceOf(lead.from) >= LEAD_SENTENCES || !isPlain(document, lead)) return;
  const name = events.slice(at + 1).find((event) => isGathering(event) && isName(event));
  if (name === undefined || !isAtHand(document, name) || !isAlike(lead, name) || isElsewhere(document, board, lead, name)) return;
  const between = document.sentenceOf(name.from) - document.sentenceOf(lead.from);
  if (between === 0 || between > FARTHEST) return;
  lead.attributes = { ...lead.attributes, eventType: name.attributes.eventType ?? 'other' };
  lead.key = KEY;
  name.key = KEY;
}

function isGathering({ attributes, generic }: Mention): boolean {
  return generic === true || NAMED.has(attributes.eventType ?? '');
}

function isName({ form, edition }: Mention): boolean {
  return form === 'name' || (edition !== undefined && edition !== 'other');
}

function isAlike(lead: Mention, name: Mention): boolean {
  if (isSitting(name) && lead.attributes.eventType !== 'session') return false;
  return lead.generic === true || isNearType(lead.attributes.eventType, name.attributes.eventType);
}

/** Told without a name, a number or an article that points at it. */
function isPlain(document: Document, { from, to, form, edition, passing }: Mention): boolean {
  if (form !== 'nominal' || edition !== undefined || passing === true || isDefinite(document, from, to)) return false;
  for (let at = from; at < to; at++) if (document.isCapital(at) && !document.isInitial(at)) return false;
  return document.quoteOf[from] === -1;
}

/** Its sentence tells of it as what goes on: definite, neither to come nor another year's, nor what something else is for. */
function isAtHand(document: Document, { from, to, passing }: Mention): boolean {
  if (passing === true || !isDefinite(document, from, to) || document.quoteOf[from] !== -1) return false;
  const start = skipDeterminersBack(document, from);
  const role = prepositionBefore(document, from)?.role;
  if (role !== undefined && ELSEWHERE.has(role)) return false;
  for (let at = document.sentenceFrom(from); at < to + 2; at++)
    if (
      (at < start || at >= to) &&
      (document.isAny(at, ['future', 'modal', 'other', 'cancelled']) || (document.dateEnds.has(at) && at < start))
    )
      return false;
  return true;
}

/** A place right behind the name that is not the one behind the lead's noun. */
function isElsewhere(document: Document, board: Board, lead: Mention, name: Mention): boolean {
  const place = placeBehind(document, board, name.to);
  if (place === undefined) return false;
  const sentence = document.sentenceOf(lead.from);
  const first = board.ofKind('Place').filter(({ from }) => document.sentenceOf(from) === sentence);
  return first.length > 0 && first.every((other) => other.name !== place.name);
}

function placeBehind(document: Document, board: Board, at: number): Mention | undefined {
  const start = skipPreposition(document, at, ['in']);
  const owner = start === undefined ? undefined : board.owner(start);
  return owner?.kind === 'Place' || owner?.kind === 'Country' ? owner : undefined;
}
