// The place that a report comes from.
import type { EventVerb, VerbHit } from '../lang/index.ts';
import { hasChains } from './chains.ts';
import { datelineEnd, isDateline, opensReport } from './datelines.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { isAhead, isOtherEdition } from './main-event.ts';
import type { Board, Mention } from './mentions.ts';
import { isWithin } from './where.ts';

const LEAD_SENTENCES = 4;

/** Its sentence denies something before the place: "was not held in X". */
function isNegatedBefore(document: Document, at: number): boolean {
  for (let before = document.sentenceFrom(at); before < at; before++) if (document.isAny(before, ['negation', 'cancelled'])) return true;
  return false;
}

/** The place a report comes from: its dateline, else the first city or province that its lead names as where something is; one that no list has only where nouns have articles with genders. */
export function placeOfReport(document: Document, board: Board): Mention | undefined {
  const lead = board.ofKind('Place').filter((mention) => document.sentenceOf(mention.from) < LEAD_SENTENCES);
  const places = lead.filter((mention) => mention.attributes.country !== undefined);
  return (
    places.find((mention) => isDateline(document, mention)) ??
    lead.find((mention) => isDateline(document, mention) && opensReport(document, mention)) ??
    places.find((mention) => !isInHeading(document, mention) && isWhereAbouts(document, mention)) ??
    places.find((mention) => isWhereAbouts(document, mention)) ??
    (document.pack.pack.grammar.genders === undefined ? [] : lead).find(
      (mention) => document.hits.findEnding(mention.from, 'preposition') !== undefined && isWhereAbouts(document, mention),
    )
  );
}

/** "in X", "at X", asserted and outside quotation marks and other names. */
function isWhereAbouts(document: Document, { nested, from }: Mention): boolean {
  if (nested === true || document.quoteOf[from] !== -1 || isNegatedBefore(document, from)) return false;
  return isWithin(document, from);
}

/** The first line, without a full stop. */
function isInHeading(document: Document, { from }: Mention): boolean {
  return document.sentenceOf(from) === 0 && !/^[.!?…»”"]$/.test(document.word(document.sentenceTo(from) - 1));
}

/** "Lima, 3 mai (XYZ) - Le tournoi s'est achevé": the only happening of a report, told to have begun or ended right behind its dateline, where names are chains. */
export function toldInLead(document: Document, board: Board, table: EntityTable, place: Mention): EntityDraft | undefined {
  if (!hasChains(document) || !isDateline(document, place)) return undefined;
  const start = datelineEnd(document, place.from, document.sentenceTo(place.from));
  const event = board.ofKind('Event')[0];
  const told = table.entity(event);
  if (
    event === undefined ||
    told === undefined ||
    event.from < start ||
    event.from - start > NEAR_LEAD ||
    told.attributes.eventType === 'visit'
  )
    return undefined;
  if (told.attributes.status === 'planned' || isAhead(document, event.from) || isOtherEdition(told)) return undefined;
  for (let at = event.to; at < Math.min(event.to + NEAR_LEAD, document.sentenceTo(event.from)); at++) {
    const sense = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb')?.lexeme.value.verb.sense;
    if (sense === 'happen' || sense === 'open' || sense === 'hold') return told;
    if (document.isAny(at, ['speech-verb', 'relative', 'negation', 'modal']) || document.isComma(at)) return undefined;
  }
  return undefined;
}

const NEAR_LEAD = 6;
