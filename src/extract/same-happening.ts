// One happening told twice in other words: in the headline and in the lead, by the paper that is signed, by the body that gathers for it.
import type { EventVerb, VerbHit } from '../lang/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { isNearType } from './event-identity.ts';
import { isTimed } from './event-signs.ts';
import type { Board, Mention } from './mentions.ts';
import { prepositionBefore, skipPreposition } from './phrases.ts';

/** Sentences of an article in which its happening is named for the first times. */
const LEAD = 4;
/** Letters of words that tell something. */
const SHORTEST = 4;
/** Words in common by which two phrases with one noun tell of one happening; of a headline and what follows it fewer do. */
const LEAST_SHARED = 2;

/** "the Lima Dialogue, a two-day forum": the description after a comma is the event named before it. */
export function apposedEvent(document: Document, board: Board, mention: Mention): Mention | undefined {
  const indefinite = document.hits.findEnding(mention.from, 'indefinite');
  if (mention.form !== 'nominal' || indefinite === undefined || !document.isComma(indefinite.from - 1)) return undefined;
  const before = board.owner(indefinite.from - 2);
  return before?.kind === 'Event' && (before.form === 'name' || before.edition !== undefined) ? before : undefined;
}

/** "stage régional sur le ciblage des conteneurs" and "stage de trois semaines consacré au ciblage des conteneurs": both in the lead, one noun, their topic in common. */
export function toldInLead(
  document: Document,
  mention: Mention,
  drafts: readonly EntityDraft[],
  editions: ReadonlyMap<EntityDraft, string>,
  keyOf: (name: string) => string,
): EntityDraft | undefined {
  if (mention.kind !== 'Event' || mention.form !== 'nominal' || mention.edition !== undefined || !hasChains(document)) return undefined;
  const here = document.sentenceOf(mention.from);
  if (here > LEAD || document.quoteOf[mention.from] !== -1) return undefined;
  const words = keyOf(mention.name).split(' ');
  return drafts.find((draft) => {
    const { eventType } = draft.attributes;
    if (eventType === 'visit' || editions.has(draft) || !isNearType(eventType, mention.attributes.eventType)) return false;
    const there = document.sentenceOf(draft.first);
    if (there > 1 || there === here) return false;
    const other = keyOf(draft.label).split(' ');
    if (other[0] !== words[0] || /\d/.test(draft.label)) return false;
    if (isPlainOrTimed(document, mention) && keyOf(draft.label).startsWith(keyOf(headOf(document, mention)))) return true;
    return words.slice(1).filter((word) => word.length >= SHORTEST && other.includes(word)).length >= LEAST_SHARED;
  });
}

function headOf(document: Document, { from }: Mention): string {
  return document.text(from, document.hits.find(from, 'event-head')?.to ?? from + 1);
}

/** "session de formation de deux semaines": a noun of several words, with nothing but how long it lasts. */
function isPlainOrTimed(document: Document, { from, to }: Mention): boolean {
  const head = document.hits.find(from, 'event-head');
  return head !== undefined && head.to - from > 1 && (to === head.to || isTimed(document, head.to));
}

/** "Sommet de Tbilissi : ..." and "attendus à Tbilissi pour un sommet consacré à X", "Lima conference opens" and "LIMA - A two-day conference": one called by its city in the headline, the other told to be there. */
export function calledByCity(document: Document, board: Board, mention: Mention): Mention | undefined {
  if (mention.kind !== 'Event' || mention.form !== 'nominal' || mention.edition !== undefined) return undefined;
  const here = document.sentenceOf(mention.from);
  if (here === 0 || here > 2 || document.quoteOf[mention.from] !== -1) return undefined;
  const title = board.startingIn(document.sentences.from[0]!, document.sentences.to[0]!, 'Event').find((event) => {
    if (!isNearType(event.attributes.eventType, mention.attributes.eventType)) return false;
    if (document.pack.pack.grammar.nounOrder === 'head-last') return isCityAndHead(document, board, event);
    const of = skipPreposition(document, document.hits.find(event.from, 'event-head')?.to ?? event.to, ['of']);
    const city = of === undefined ? undefined : board.owner(of);
    const place = cityIn(board, event);
    return place !== undefined && of === place.from && place.to === event.to && (city === undefined || city === event);
  });
  const city = title === undefined ? undefined : cityIn(board, title);
  const places = board.startingIn(document.sentenceFrom(mention.from), document.sentenceTo(mention.from), 'Place');
  return city !== undefined && places.some((place) => (place.knowledge ?? place.name) === (city.knowledge ?? city.name))
    ? title
    : undefined;
}

/** "Lima" + "conference": the name of a city and the noun, nothing else. */
function isCityAndHead(document: Document, board: Board, event: Mention): boolean {
  const city = cityIn(board, event);
  return city?.from === event.from && document.hits.find(city.to, 'event-head')?.to === event.to;
}

function cityIn(board: Board, { from, to }: Mention): Mention | undefined {
  return board.startingIn(from, to, 'Place').find((place) => place.to <= to);
}

/** "Signature de la Convention de X" and "cérémonie de signature de la Convention": told of one paper, by mentions of happenings before. */
export function signingOf(
  mention: Mention,
  events: readonly Mention[],
  entities: ReadonlyMap<Mention, EntityDraft>,
): EntityDraft | undefined {
  if (mention.kind !== 'Event' || mention.attributes.eventType !== 'signing-ceremony') return undefined;
  const papers = new Set((mention.concerns ?? []).flatMap((paper) => entities.get(paper) ?? []));
  if (papers.size === 0) return undefined;
  const before = events.find(
    ({ from, attributes, concerns }) =>
      from < mention.from &&
      attributes.eventType === 'signing-ceremony' &&
      (concerns ?? []).some((paper) => {
        const draft = entities.get(paper);
        return draft !== undefined && papers.has(draft);
      }),
  );
  return before === undefined ? undefined : entities.get(before);
}

/** Tokens between the body that gathers and what it gathers for. */
const FARTHEST = 4;

/** "Le Conseil des ministres s'est réuni" + "en session extraordinaire": what a happening that gathers gathers in is itself. */
export function gatheredAs(document: Document, board: Board, mention: Mention): Mention | undefined {
  if (mention.kind !== 'Event' || mention.form !== 'nominal' || !hasChains(document)) return undefined;
  const inside = prepositionBefore(document, mention.from);
  if (inside?.role !== 'in') return undefined;
  const verb = document.hits.findEnding<VerbHit<EventVerb>>(inside.from, 'event-verb');
  if (verb === undefined || verb.lexeme.value.verb.sense !== 'happen') return undefined;
  for (let at = verb.from - 1; at >= Math.max(document.sentenceFrom(verb.from), verb.from - FARTHEST); at--) {
    const owner = board.owner(at);
    if (owner !== undefined) return owner.kind === 'Event' ? owner : undefined;
  }
  return undefined;
}
