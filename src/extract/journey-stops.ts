// Where a journey led besides: "On Monday she travelled to Lima", "In Quito, the minister met ..." of somebody who is told to be on a visit.
import type { PlaceRecord } from '../knowledge/index.ts';
import type { GroupNoun, PrepositionRole, VerbForms, VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { joinedPlaces } from './event-places.ts';
import type { Mention, Referent } from './mentions.ts';
import { prepositionBefore } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import type { ReportContext } from './reports.ts';
import { goalOf, isTravel } from './travel-verbs.ts';
import { readVerbGroup, type VerbGroup } from './verb-groups.ts';
import { isWhere } from './where.ts';

/** Tokens behind a verb of travelling in which its goal stands. */
const LONGEST = 8;
/** Tokens before a place that its sentence opens with: a day and the preposition. */
const OPENING = 4;
/** Tokens between an opening place and the subject: a date, an apposition. */
const FARTHEST_SUBJECT = 14;
/** Measured on annotated articles. */
const CONFIDENCE = 0.82;

/** A visit and who makes it. */
interface Journey {
  visit: EntityDraft;
  travellers: Set<EntityDraft>;
  planned: boolean;
}

/** HELD_IN of visits for the places that their travellers are told to have been at in other sentences. */
export function stopsOfJourneys(context: ReportContext, relations: readonly RelationDraft[]): RelationDraft[] {
  const journeys = journeysIn(context.table, relations);
  if (journeys.length === 0) return [];
  const placed = new Set(relations.filter(({ type }) => type === 'HELD_IN').map(({ from, to }) => `${from.first} ${to.first}`));
  const found: RelationDraft[] = [];
  for (const { places, travellers, team, at, future, rule } of [...destinations(context), ...openings(context)]) {
    const journey = journeyOf(journeys, travellers, at) ?? (team && journeys.length === 1 ? journeys[0] : undefined);
    if (journey === undefined || (future && !journey.planned)) continue;
    const home = homesOf(relations, travellers);
    const lands = landsVisited(relations, journey);
    for (const place of places) {
      const land = landOf(place);
      if (land !== undefined && lands.size > 0 && !lands.has(land) && (home.has(land) || isOfOneLand(relations, journey))) continue;
      if (placed.has(`${journey.visit.first} ${place.first}`)) continue;
      placed.add(`${journey.visit.first} ${place.first}`);
      const evidence = { from: context.document.sentenceFrom(at), to: context.document.sentenceTo(at), rule, confidence: CONFIDENCE };
      found.push({ type: 'HELD_IN', from: journey.visit, to: place, attributes: {}, evidence });
    }
  }
  return found;
}

/** Countries in which somebody holds office, or has the body they serve. */
function homesOf(relations: readonly RelationDraft[], travellers: readonly EntityDraft[]): ReadonlySet<string | undefined> {
  const homes = new Set<string | undefined>();
  for (const { type, from, to } of relations) if (type === 'HOLDS_POSITION' && travellers.includes(from)) homes.add(landOf(to));
  homes.delete(undefined);
  return homes;
}

function landOf({ attributes }: EntityDraft): string | undefined {
  return attributes.iso2 ?? attributes.country;
}

/** The countries of the places in which a visit is told to be. */
function landsVisited(relations: readonly RelationDraft[], { visit }: Journey): ReadonlySet<string> {
  const lands = new Set<string>();
  for (const { type, from, to } of relations) {
    const land = type === 'HELD_IN' && from === visit ? landOf(to) : undefined;
    if (land !== undefined) lands.add(land);
  }
  return lands;
}

/** "a visit to Peru": a single country is named as its goal. */
function isOfOneLand(relations: readonly RelationDraft[], { visit }: Journey): boolean {
  const goals = new Set(
    relations.flatMap(({ type, from, to }) => (type === 'HELD_IN' && from === visit && to.kind === 'Country' ? [to] : [])),
  );
  return goals.size === 1;
}

function journeysIn({ drafts }: EntityTable, relations: readonly RelationDraft[]): Journey[] {
  const journeys = new Map<EntityDraft, Journey>();
  for (const visit of drafts)
    if (visit.attributes.eventType === 'visit' && visit.mentions.length > 0)
      journeys.set(visit, { visit, travellers: new Set(), planned: visit.attributes.status === 'planned' });
  for (const { type, from, to, attributes } of relations) {
    if (type !== 'ATTENDED' || to.attributes.eventType !== 'visit' || (from.kind !== 'Person' && from.kind !== 'Group')) continue;
    const journey = journeys.get(to);
    if (journey === undefined) continue;
    journey.travellers.add(from);
    journey.planned ||= attributes.status === 'planned';
  }
  return [...journeys.values()];
}

/** The journey of one of some travellers that was named last, else the one named next. */
function journeyOf(journeys: readonly Journey[], travellers: readonly EntityDraft[], at: number): Journey | undefined {
  let best: Journey | undefined;
  let last = -1;
  for (const journey of journeys) {
    if (!travellers.some((traveller) => journey.travellers.has(traveller))) continue;
    const before = journey.visit.mentions.reduce((latest, { from }) => (from <= at && from > latest ? from : latest), -1);
    if (best === undefined || before > last) {
      best = journey;
      last = before;
    }
  }
  return best;
}

interface Stop {
  places: EntityDraft[];
  travellers: EntityDraft[];
  /** Only a word for a delegation tells who. */
  team: boolean;
  at: number;
  future: boolean;
  rule: string;
}

/** "X travelled to Lima and Quito". */
function destinations(context: ReportContext): Stop[] {
  const { document, board, clauses } = context;
  const found: Stop[] = [];
  for (let at = document.next(0, 'event-verb'); at < document.count; at = document.next(at + 1, 'event-verb')) {
    const hit = document.hits.at(at).find(isTravel);
    if (hit === undefined || document.quoteOf[at] !== -1 || board.owner(at) !== undefined || document.regionOf[at] === 2) continue;
    const group = readVerbGroup(document, hit as unknown as Hit<VerbHit<VerbForms>>);
    if (group.negated || group.hypothetical || group.passive || isAimed(document, group) || isOfAnotherYear(document, at)) continue;
    const places = destination(context, group);
    if (places.length === 0) continue;
    const subject = clauses.subject(group);
    if (document.pack.syllable !== undefined && !isBeside(document, subject.at(-1), group.from)) continue;
    const travellers = subject.flatMap((referent) => entitiesOf(context, referent));
    const team = subject.length === 1 && isTeam(document, subject[0]!);
    if (travellers.length > 0 || team) found.push({ places, travellers, team, at, future: group.future, rule: 'stop-travelled-to' });
  }
  return found;
}

/** "invited her to visit Peru", "mengundang X untuk berkunjung ke": a verb behind a preposition of aim that nothing tells will be. */
function isAimed(document: Document, { from, future }: VerbGroup): boolean {
  const role = future ? undefined : document.hits.findEnding<PrepositionRole>(from, 'preposition')?.lexeme.value;
  return role === 'to' || role === 'for';
}

/** "lời mời thăm Lào": a verb right behind a noun tells what it is for, where words are written by syllables. */
function isBeside(document: Document, subject: Referent | undefined, verb: number): boolean {
  return subject?.to === verb || document.isComma(verb - 1) || document.hits.findEnding(verb, 'and') !== undefined;
}

function entitiesOf({ speakers, table }: ReportContext, referent: Referent): EntityDraft[] {
  const group = referent.kind === 'Group' ? table.entity(referent.mention) : undefined;
  return group === undefined ? speakers.resolve(referent).entities : [group];
}

/** The places that a verb of travelling leads to, those joined by "and" too. */
function destination(context: ReportContext, group: VerbGroup): EntityDraft[] {
  const { board, document } = context;
  const place = goalOf(document, board, group, Math.min(group.to + LONGEST, document.sentenceTo(group.verb)));
  return place === undefined || isVenue(document, place) ? [] : draftsOf(context, place);
}

/** "the delegation", "rombongan": a word for those who travel together, neither counted nor new. */
function isTeam(document: Document, { kind, from, to }: Referent): boolean {
  if (kind !== 'Group' || document.hits.findEnding(from, 'indefinite') !== undefined || document.is(from, 'indefinite')) return false;
  for (let at = from; at < to; at++) if (document.hits.find<GroupNoun>(at, 'group-noun')?.lexeme.value.of === 'delegations') return true;
  return false;
}

/** "In Peru's lowlands": somewhere else than the place named. */
function isPossessive(document: Document, { to }: Mention): boolean {
  return POSSESSIVE.test(document.word(to));
}

const YEAR = /^(?:19|20)\d\d$/;

/** "In 2019, in Paris, she ...": a year that no day or month goes with. */
function isLoneYear(document: Document, at: number): boolean {
  return YEAR.test(document.word(at)) && /^\p{L}/u.test(document.word(at - 1)) && !document.is(at - 1, 'month');
}

function isOfAnotherYear(document: Document, verb: number): boolean {
  for (let at = document.sentenceFrom(verb); at < document.sentenceTo(verb); at++) if (isLoneYear(document, at)) return true;
  return false;
}

/** "toured the port", "visited the stadium": a building is no stop of a journey. */
function isVenue(document: Document, { from, rule }: Mention): boolean {
  return rule === 'venue-head' || document.hits.find<PlaceRecord>(from, 'place')?.lexeme.value.placeType === 'venue';
}

function draftsOf({ board, document, table }: ReportContext, place: Mention): EntityDraft[] {
  return [place, ...joinedPlaces(document, board, place)].flatMap((mention) => table.entity(mention) ?? []);
}

/** "In Lima, she met ...": where the subject of a sentence is that opens with a place. */
function openings(context: ReportContext): Stop[] {
  const { document, board } = context;
  const found: Stop[] = [];
  for (const kind of ['Place', 'Country'] as const)
    for (const place of board.ofKind(kind)) {
      const first = document.sentenceFrom(place.from);
      if (place.from - first > OPENING || place.form !== 'name' || place.nested === true || document.quoteOf[place.from] !== -1) continue;
      if (!isWhere(document, place.from) || document.regionOf[place.from] === 2 || isPossessive(document, place)) continue;
      const subject = subjectBehind(context, place.to);
      const travellers = subject === undefined ? [] : entitiesOf(context, subject);
      const team = subject !== undefined && isTeam(document, subject);
      if ((travellers.length === 0 && !team) || isVenue(document, place)) continue;
      let future = false;
      let denied = false;
      for (let at = first; at < document.sentenceTo(first); at++) {
        future ||= document.is(at, 'future');
        denied ||= document.isAny(at, ['cancelled', 'negation']) || isLoneYear(document, at);
      }
      if (!denied) found.push({ places: draftsOf(context, place), travellers, team, at: place.from, future, rule: 'stop-opens-sentence' });
    }
  return found;
}

/** The first person, collective or pronoun behind a place and no preposition: "In Lima, she ...", "In Lima, where she stayed two days, ...". */
function subjectBehind({ document, referents }: ReportContext, from: number): Referent | undefined {
  for (let at = from; at < Math.min(from + FARTHEST_SUBJECT, document.sentenceTo(from)); at++) {
    const referent = referents.at(at);
    if (referent?.from === at && (referent.kind === 'Person' || referent.kind === 'Group' || referent.pronoun?.use === 'subject'))
      return prepositionBefore(document, at) === undefined ? referent : undefined;
    const aside = at === from + 1 && document.isComma(from) && document.is(at, 'relative');
    if ((document.isAny(at, ['event-verb', 'speech-verb', 'relative']) && !aside) || document.quoteOf[at] !== -1) return undefined;
  }
  return undefined;
}
