import type { PlaceRecord } from '../knowledge/index.ts';
import { type EventVerb, FORM, type PrepositionRole, type VerbHit } from '../lang/index.ts';
import { holderOf } from './briefings.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { EntityTable } from './entities.ts';
import { dateEvent, distance, FAR } from './event-dates.ts';
import { around, buildingFrom, isInBuilding, isParted, isToured, joinedPlaces, pastVisitor, seatFrom } from './event-places.ts';
import { cityBehind } from './held-at-bodies.ts';
import type { Board, Mention } from './mentions.ts';
import { hasNameWords } from './name-words.ts';
import { isFunctionWord, prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';
import { placeMeant } from './places-meant.ts';
import type { RelationDraft } from './positions.ts';
import { isWhere } from './where.ts';

/** Dates events in place and returns HELD_IN, CONCERNS and HOSTED that stand in or beside their names. */
export function dateAndPlaceEvents(document: Document, board: Board, table: EntityTable): RelationDraft[] {
  const relations: RelationDraft[] = [];
  const events = board.ofKind('Event').filter((mention) => table.entity(mention) !== undefined);
  for (const event of events) {
    dateEvent(document, board, table, event);
    relations.push(...namedInside(document, board, table, event));
    const off = isCalledOff(document, event) && !isPlacedAnyway(document);
    const place = off ? undefined : placeAfter(document, board, event);
    for (const one of around(document, board, place)) addPlace(relations, table, event, one, 'event-in-place', 0.85);
    const city = place === undefined ? cityInName(document, board, event) : undefined;
    if (city !== undefined) addPlace(relations, table, event, city, 'event-in-city', 0.75);
    const visited = off ? undefined : visitedCountry(document, board, event);
    if (visited !== undefined) addPlace(relations, table, event, visited, 'visit-of-country', 0.85);
    const first = place ?? visited;
    const joined = first === undefined ? [] : joinedPlaces(document, board, first);
    for (const one of joined) addPlace(relations, table, event, one, 'event-in-place', 0.85);
  }
  const placed = new Set(relations.filter((relation) => relation.type === 'HELD_IN').map((relation) => relation.from));
  for (const event of events) {
    const entity = table.entity(event)!;
    if (placed.has(entity) || (isCalledOff(document, event) && !isPlacedAnyway(document))) continue;
    const stated = placeInSentence(document, board, event);
    const place = stated ?? (isDenied(document, event) ? undefined : placeMeant(document, board, event));
    const hall = isInBuilding(document, board, event, place);
    const rule = hall ? 'event-in-building' : stated === undefined ? 'event-in-place-meant' : 'event-and-place-in-sentence';
    const confidence = hall || stated === undefined ? 0.85 : 0.7;
    for (const one of around(document, board, place)) addPlace(relations, table, event, one, rule, confidence);
    if (place !== undefined) placed.add(entity);
  }
  return relations;
}

/** "The forum, due in Lima, was cancelled": where names go on in lower case, or nouns come last, one called off has its place. */
function isPlacedAnyway(document: Document): boolean {
  return hasChains(document) || hasNameWords(document) || document.pack.pack.grammar.nounOrder === 'head-last';
}

/** Happenings that are called by the city they are held in. */
const CALLED_BY_CITY: ReadonlySet<string> = new Set([
  'conference',
  'summit',
  'meeting',
  'exhibition',
  'session',
  'workshop',
  'negotiation',
  'other',
]);

/** "le sommet de Kampala", "la conférence de Nairobi sur l'eau": the known city that ends the name of a gathering or stands before its topic, where names are chains. */
function cityInName(document: Document, board: Board, event: Mention): Mention | undefined {
  if (!hasChains(document) || !CALLED_BY_CITY.has(event.attributes.eventType ?? '')) return undefined;
  const ends = ({ to }: Mention): boolean => to === event.to || skipPreposition(document, to, ['on', 'about', 'for']) !== undefined;
  const city = board.startingIn(event.from + 1, event.to, 'Place').find(ends);
  if (city?.attributes.country === undefined || prepositionBefore(document, city.from)?.role !== 'of') return undefined;
  return document.hits.find<PlaceRecord>(city.from, 'place')?.lexeme.value.placeType === 'province' ? undefined : city;
}

/** "visit to Kenya", "chuyến thăm Lào", "chuyến thăm Jakarta": the country or city in a visit's name, unless it is the visitor's. */
function visitedCountry(document: Document, board: Board, event: Mention): Mention | undefined {
  if (event.attributes.eventType !== 'visit') return undefined;
  return board
    .startingIn(event.from + 1, event.to)
    .find(
      (mention) =>
        (mention.kind === 'Country' || mention.kind === 'Place') &&
        mention.form === 'name' &&
        mention.to === event.to &&
        !['of', 'by', 'from'].includes(prepositionBefore(document, mention.from)?.role ?? ''),
    );
}

/** "signing of the Convention" concerns it; "the ministry's press conference" is its own. */
function namedInside(document: Document, board: Board, table: EntityTable, event: Mention): RelationDraft[] {
  const entity = table.entity(event)!;
  const evidence = { from: event.from, to: event.to };
  const signing = event.attributes.eventType === 'signing-ceremony';
  const topics = (event.concerns ?? []).filter((instrument) => signing || prepositionBefore(document, instrument.from) !== undefined);
  const concerned = topics.flatMap((instrument): RelationDraft[] => {
    const target = table.entity(instrument);
    return target === undefined
      ? []
      : [
          {
            type: 'CONCERNS',
            from: entity,
            to: target,
            attributes: {},
            evidence: { ...evidence, rule: 'event-name-concerns', confidence: 0.9 },
          },
        ];
  });
  const possessor = OF_BODIES.has(event.attributes.eventType ?? '') ? holderOf(document, board, event) : undefined;
  const inside =
    event.attributes.eventType === 'press-conference'
      ? board
          .startingIn(event.from, event.to + 1, 'Organization')
          .filter((mention) => (mention.to <= event.to && !isOfTopic(document, event, mention)) || mention.from === event.to)
      : [];
  const hosts = possessor === undefined ? inside : [...inside, possessor];
  return [
    ...concerned,
    ...hosts.flatMap((mention): RelationDraft[] => {
      const host = table.entity(mention);
      return host === undefined
        ? []
        : [
            {
              type: 'HOSTED',
              from: host,
              to: entity,
              attributes: {},
              evidence: { ...evidence, rule: 'press-conference-of-body', confidence: 0.85 },
            },
          ];
    }),
  ];
}

/** "point de presse sur les jeux de la Francophonie": what a preposition of topic opens holds no host. */
function isOfTopic(document: Document, event: Mention, body: Mention): boolean {
  for (let at = event.from; at < body.from; at++) {
    const role = document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value;
    if (role === 'about' || role === 'on') return true;
  }
  return false;
}

/** Happenings that are held by the body whose they are called. */
const OF_BODIES: ReadonlySet<string> = new Set(['press-conference', 'workshop', 'exhibition']);

/** Adds HELD_IN for an event and a place. */
export function addPlace(
  relations: RelationDraft[],
  table: EntityTable,
  event: Mention,
  place: Mention,
  rule: string,
  confidence: number,
): void {
  const from = table.entity(event);
  const to = table.entity(place);
  if (from === undefined || to === undefined) return;
  relations.push({
    type: 'HELD_IN',
    from,
    to,
    attributes: {},
    evidence: { from: Math.min(event.from, place.from), to: Math.max(event.to, place.to), rule, confidence },
  });
}

/** Its sentence says after the event that something was not, or called off. */
function isDenied(document: Document, event: Mention): boolean {
  for (let at = event.to; at < document.sentenceTo(event.from); at++) {
    if (document.isComma(at)) return false;
    if (document.isAny(at, ['negation', 'cancelled']) && !document.is(at, 'preposition')) return true;
  }
  return false;
}

/** "The visit to Lima, due next week, was cancelled": it opens its sentence, which says of it that it was called off. */
export function isCalledOff(document: Document, event: { from: number; to: number }): boolean {
  const first = document.sentenceFrom(event.from);
  if (event.from - first > 2) return false;
  for (let at = event.to; at < Math.min(event.to + FAR, document.sentenceTo(first)); at++) {
    if (document.is(at, 'cancelled')) return !document.isAny(at - 1, ['negation', 'relative']);
    if (document.isAny(at, ['subordinator', 'and', 'but', 'contrast', 'complementizer', 'speech-verb'])) return false;
  }
  return false;
}

/** Past the event's own title in quotation marks right after its name: "hội thảo "X" tại Y". */
export function titleEnd(document: Document, at: number): number {
  const quote = document.quoteAt(at);
  return quote !== undefined && quote.open === at && !quote.repaired ? quote.close + 1 : at;
}

/** "A day before the opening, they met in X": what happened before or after an event was not there. */
function isBeforeOrAfter(document: Document, event: Mention): boolean {
  const role = prepositionBefore(document, event.from)?.role;
  return role === 'before' || role === 'after';
}

/** The one place that its sentence puts something in, when no other event stands nearer to it. */
function placeInSentence(document: Document, board: Board, event: Mention): Mention | undefined {
  if (isDenied(document, event) || isBeforeOrAfter(document, event)) return undefined;
  const places = inSentence(document, board, event, 'Place').filter((mention) => {
    const from = mention.nested === true ? seatFrom(document, board, event.to, mention) : mention.from;
    if (from === undefined || board.title(from) !== undefined) return false;
    if (document.quoteOf[from] !== -1 && document.quoteOf[from] !== document.quoteOf[event.from]) return false;
    return (
      isWhere(document, from) || isDestination(document, mention, event) || buildingFrom(document, board, event.to, mention) !== undefined
    );
  });
  const near = places.find((place) => place.from >= event.to) ?? places.at(-1);
  if (near === undefined || isParted(document, event, near)) return undefined;
  const rival =
    !opensSentence(document, board, near) &&
    inSentence(document, board, event, 'Event').some((other) => other !== event && distance(other, near) < distance(event, near));
  return rival || Math.abs(distance(event, near)) > 25 || isTold(document, event.to, near.from) || isOfPaper(document, event, near)
    ? undefined
    : near;
}

/** "travels to Lima for the forum", "continues to Geneva, where she will address the conference": where somebody goes for an event is where it is. */
function isDestination(document: Document, place: Mention, event: Mention): boolean {
  if (event.from < place.to || prepositionBefore(document, place.from)?.role !== 'to') return false;
  if (prepositionBefore(document, event.from)?.role === 'for') return true;
  const behind = document.isComma(place.to) ? place.to + 1 : place.to;
  if (document.isAny(behind, ['relative', 'subordinator'])) return true;
  for (let at = place.to; at < event.from; at++) {
    const verb = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb');
    if (verb !== undefined) return TAKING_PART.has(verb.lexeme.value.verb.sense);
    if (document.isAny(at, ['and', 'but']) || document.word(at) === ';') return false;
  }
  return false;
}

/** What somebody travels somewhere to do at an event. */
const TAKING_PART: ReadonlySet<string> = new Set(['attend', 'join', 'speak', 'chair', 'open', 'host']);

/** Nothing but dates, places and words of grammar before it: what a sentence opens with holds for all of it. */
function opensSentence(document: Document, board: Board, place: Mention): boolean {
  for (let at = document.sentenceFrom(place.from); at < place.from; at++) {
    const owner = board.owner(at);
    if (owner !== undefined ? owner.kind !== 'Place' : !board.isBlocked(at) && !document.isPunctuation(at) && !isFunctionWord(document, at))
      return false;
  }
  return true;
}

/** "At the talks, X said that ... in Y": a verb of saying with its subject stands between, what follows is told and no setting. */
function isTold(document: Document, from: number, to: number): boolean {
  let comma = false;
  for (let at = from; at < to; at++) {
    comma ||= document.isComma(at);
    if (comma && document.is(at, 'speech-verb') && !document.is(at, 'event-verb')) return true;
  }
  return false;
}

/** "leur stage est le fruit d'un protocole signé à Lima": where a paper was signed is not where the happening before it is. */
function isOfPaper(document: Document, event: Mention, place: Mention): boolean {
  if (event.attributes.eventType === 'signing-ceremony' || event.attributes.eventType === 'ceremony') return false;
  for (let at = event.to; at < place.from; at++) {
    const verb = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb');
    if (verb?.lexeme.value.verb.sense === 'sign' && (verb.lexeme.value.forms & FORM.finite) === 0) return true;
  }
  return false;
}

/** Mentions of a kind that start in the sentence of an event. */
function inSentence(document: Document, board: Board, event: Mention, kind: Mention['kind']): readonly Mention[] {
  return board.startingIn(document.sentenceFrom(event.from), document.sentenceTo(event.from), kind);
}

/** "chiều 3/5 (giờ địa phương) ở X": past a bracket that names nothing. */
function plainBracketEnd(document: Document, board: Board, from: number): number | undefined {
  if (document.word(from) !== '(') return undefined;
  for (let at = from + 1; at < from + 6; at++) {
    if (document.word(at) === ')') return at + 1;
    if (board.owner(at) !== undefined) return undefined;
  }
  return undefined;
}

/** "During the visit" + ", the president of Peru": where nouns come last, an office behind a comma is whom the sentence is about. */
function isSubjectBehind(document: Document, board: Board, at: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  const start = skipDeterminers(document, at);
  return board.title(start) !== undefined || document.is(start, 'plural-role');
}

/** "the conference in Bangkok": a place right after the name, a date or bracket at most between. */
function placeAfter(document: Document, board: Board, event: Mention): Mention | undefined {
  const start = pastVisitor(document, board, event, titleEnd(document, event.to));
  let stop = start + 12;
  for (let at = start; at < Math.min(stop, document.sentenceTo(event.from)); at++) {
    const closed = plainBracketEnd(document, board, at);
    if (closed !== undefined) {
      stop += closed - at;
      at = closed - 1;
      continue;
    }
    const owner = board.owner(at);
    if (owner !== undefined) {
      const preposition = prepositionBefore(document, owner.from);
      if (owner.kind === 'Organization' && isWhere(document, owner.from)) {
        const city = cityBehind(document, board, owner.to);
        if (city !== undefined && document.isPunctuation(city.to)) return city;
        at = owner.to - 1;
        continue;
      }
      if ((owner.kind !== 'Place' && owner.kind !== 'Country') || owner.form !== 'name') return undefined;
      const toward = event.attributes.eventType === 'visit' && (preposition?.role === 'to' || isToured(document, preposition?.role));
      return toward || isWhere(document, owner.from) ? owner : undefined;
    }
    if (document.isComma(at) && isSubjectBehind(document, board, at + 1)) return undefined;
    if (document.isAny(at, ['speech-verb', 'event-verb', 'relative', 'complementizer', 'perfect', 'passive', 'and'])) return undefined;
  }
  return undefined;
}
