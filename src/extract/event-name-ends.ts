// Where the name of an event ends, where names are chains: before the building it is held in, and behind a word that points at it.
import { type EventVerb, FORM, type VerbHit } from '../lang/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';

/** "Atelier sur la pêche" + "au palais de la Nation": a building behind a preposition of place is where it is held, where names are chains. */
export function beforeVenue(document: Document, from: number, to: number): number {
  if (!hasChains(document)) return to;
  for (let at = from; at < to; at++) {
    const inside = skipPreposition(document, at, ['to', 'in', 'at']);
    if (inside !== undefined && document.isAny(skipDeterminers(document, inside), ['venue-head', 'building'])) return at;
  }
  return to;
}

/** "Ont pris part à cette session" + "des représentants du Bénin": behind a word that points, "of" opens no part of the name, where names are chains. */
export function isPointedAt(document: Document, { from, to }: { from: number; to: number }): boolean {
  if (!hasChains(document) || document.hits.findEnding(from, 'demonstrative') === undefined) return false;
  const of = skipPreposition(document, to, ['of']);
  return of !== undefined && document.isAny(of, ['group-noun', 'plural-role', 'delegation']);
}

/** "Lễ khai mạc" + "Liên hoan phim X": what is opened is a happening of its own, where names go on without a preposition. */
export function beforeOpened(document: Document, from: number, to: number): number {
  if (document.pack.pack.grammar.bareDefinite !== true) return to;
  for (let at = from; at < to; at++) if (document.isCapital(at) && document.is(at, 'event-head')) return at;
  return to;
}

/** "KTT Pacitan" + "Ditutup", "Forum Bisnis" + "Dorong Investasi": a headline's verb with a capital is no word of a name in the first line. */
export function beforeHeadlineVerb(document: Document, from: number, to: number): number {
  if (document.sentenceFrom(from) > 0) return to;
  for (let at = from; at < to; at++) {
    if (!document.isCapital(at)) continue;
    const term = document.hits.find(at, 'term');
    if (term !== undefined && term.to - at > 1) at = term.to - 1;
    else if (isHeadlineVerb(document, at)) return at;
  }
  return to;
}

function isHeadlineVerb({ hits }: Document, at: number): boolean {
  const verb = hits.find<VerbHit<EventVerb>>(at, 'event-verb');
  return hits.find(at, 'headline-verb') !== undefined || ((verb?.lexeme.value.forms ?? 0) & FORM.finite) !== 0;
}
