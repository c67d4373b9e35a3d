// What the article says about an unknown name: titles, verbs, prepositions, company. Weights are compared, never summed over articles.
import type { PrepositionRole } from '../lang/index.ts';
import { SHAPE } from '../text/index.ts';
import { acronymScore } from './acronym-openings.ts';
import { isBracketedAge } from './ages.ts';
import { takesOffice } from './appointments.ts';
import { hasChains } from './chains.ts';
import { cityScore } from './cities.ts';
import { companyOfCity, isNoCity } from './city-company.ts';
import { opensReport } from './datelines.ts';
import type { Document } from './document.ts';
import { followsSeat } from './foreign-holders.ts';
import { standsForeign } from './foreign-names.ts';
import { LEADING } from './leading-offices.ts';
import type { Board } from './mentions.ts';
import {
  actsAtGathering,
  comesFromBody,
  describedFrom,
  followsAge,
  followsBodyHead,
  followsTrade,
  holdsOwnedOffice,
  introductionBefore,
  isAge,
  isApposedToBody,
  isCalled,
  isDescribedAsBody,
  isListedName,
  precedesHolder,
} from './name-company.ts';
import { isBehindOffice } from './name-lists.ts';
import { isNamedThing } from './name-openers.ts';
import { hasDoubleName, isDative, isTitle } from './name-slots.ts';
import { followsPlainWord, holdsOffice, isIntroduced, standsBare, tellsQuote } from './name-standing.ts';
import { hasNameWords } from './name-words.ts';
import { hasFather } from './person-forms.ts';
import { hasOwnHolder, opensAlone, opensWithGiven, opensWithOrdinary, standsAsPerson } from './person-slots.ts';
import { prepositionBefore, skipPreposition } from './phrases.ts';
import { hostsGathering, isAmongPlaces, isLocated, placeSlot } from './place-slots.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import { isShouted } from './shouted.ts';
import type { TaggedKind } from './tagged.ts';

export interface Evidence {
  words: number;
  person: number;
  organization: number;
  place: number;
  /** What being listed as a city adds to each sign of a place; 0 for any other name. */
  city: number;
  /** Seen where persons stand, and where places do. */
  bare: boolean;
  located: boolean;
  /** Seen where its capital tells something. */
  inside: boolean;
  acronym: boolean;
  /** Votes of the trained tagger, by kind; `none` counts occurrences it passed over. */
  tagged: Record<TaggedKind | 'none', number>;
}

/** "ProChile", "SwiftKoin": a capital inside a single word, as bodies write themselves. */
function isCamelCase(document: Document, run: { from: number; to: number }): boolean {
  return (
    run.to - run.from === 1 &&
    /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}/u.test(document.word(run.from)) &&
    !/^(?:Mac|Fitz|Van|Del|Los)/.test(document.word(run.from))
  );
}
/** One word is a body only when a head of bodies stands before it. */
export const BODY = 3.5;
/** What an unknown body loses when the tagger never takes its name for one. */
export const UNTAGGED = 1;

/** Adds what one occurrence tells about its name, by the folded key of that. */
export function gatherEvidence(
  document: Document,
  board: Board,
  run: { from: number; to: number },
  key: string,
  all: Map<string, Evidence>,
): void {
  let evidence = all.get(key);
  if (evidence === undefined) {
    const city = cityScore(document, run);
    const upper = (document.tokens.shape[run.from]! & SHAPE.upper) !== 0 && run.to - run.from === 1;
    evidence = {
      words: run.to - run.from,
      person: shapeScore(document, run) - acronymScore(document, run),
      organization: acronymScore(document, run),
      place: city,
      city,
      bare: false,
      located: false,
      inside: false,
      acronym: (upper || isCamelCase(document, run)) && key.length > 1 && !opensReport(document, run) && !isShouted(document, run.from),
      tagged: { Person: 0, Organization: 0, Place: 0, none: 0 },
    };
    all.set(key, evidence);
  }
  if (!document.isInitial(run.from)) evidence.inside = true;
  if (evidence.city > 0 && isNoCity(document, run)) {
    evidence.place -= evidence.city;
    evidence.city = 0;
  }
  const slot = document.pack.isOrdinary === undefined ? 0 : placeSlot(document, board, run);
  if (document.pack.isOrdinary !== undefined) {
    evidence.located ||= isLocated(document, run) && !(evidence.city === 0 && opensWithGiven(document, run));
    evidence.bare ||= slot === 0 && standsAsPerson(document, board, run);
  }
  evidence.bare ||= standsForeign(document, board, run);
  evidence.person += personCues(document, board, run);
  const place = placeCues(document, board, run, slot) + (evidence.city > 0 ? companyOfCity(document, board, run) : 0);
  evidence.place += place;
  evidence.organization += organizationCues(document, board, run);
  countTag(document, run, evidence, place > 0 || evidence.city > 0 || run.to - run.from > 1 || isAmongPlaces(document, board, run));
}

/** A tag over just this run counts whole, one that shares an end with it half. A single word is a place by its tag only where it stands as places do. */
function countTag(document: Document, run: { from: number; to: number }, evidence: Evidence, placed: boolean): void {
  if (!document.tagged.active) return;
  const span = document.tagged.at(run.from) ?? document.tagged.at(run.to - 1);
  if (span?.kind === 'Place' && !placed) return;
  if (span?.kind === 'Organization' && hasDoubleName(document, run)) return;
  if (span === undefined) evidence.tagged.none++;
  else if (span.from === run.from && span.to === run.to) evidence.tagged[span.kind]++;
  else if (span.from === run.from || span.to === run.to) evidence.tagged[span.kind] += 0.5;
}

/** What being made of ordinary words, or opening with one, takes from a person. */
const TITLE = 1.5;
/** What a father's name adds: enough for a person. */
const FATHER = 3;

/** What the name's own words tell. */
function shapeScore(document: Document, run: { from: number; to: number }): number {
  const words = run.to - run.from;
  if (hasFather(document, run)) return FATHER;
  let score = words >= 2 && words <= 4 ? 1 : words > 5 ? -2 : 0;
  if (document.is(run.from, 'given-name')) score += words > 1 ? 2 : 1;
  if (document.pack.isOrdinary !== undefined && (words >= 2 || opensAlone(document, run)) && isTitle(document, run)) score -= TITLE;
  else if (opensWithOrdinary(document, run) || (words === 2 && isNamedThing(document, run.to))) score -= TITLE;
  const family = document.pack.pack.lexicon.nameOrder === 'family-given' ? run.from : run.to - 1;
  if (document.is(family, 'family-name')) score += words > 1 ? 2 : 0.5;
  else if (words === 2 && document.is(run.from, 'family-name')) score += 1.5;
  for (let at = run.from + 1; at < run.to; at++) if (/^\p{Lu}\.$/u.test(document.word(at))) score += 2;
  const listed = (words === 2 || words === 3) && !hasNameWords(document);
  return listed ? score + listedScore(document, run) : score;
}

/** What the lists of given names and surnames of the world add where the pack has neither: each is half a proof. */
function listedScore(document: Document, { from, to }: { from: number; to: number }): number {
  const { personNames } = document.pack.knowledge;
  const given = !document.is(from, 'given-name') && personNames.find(document.word(from)).given ? 1 : 0;
  const surname = !document.is(to - 1, 'family-name') && personNames.find(document.word(to - 1)).surname ? 1 : 0;
  return given + surname;
}

/** Words that open a clause: an office behind them is no apposition. */
const CLAUSE_WORDS = ['complementizer', 'conditional', 'subordinator', 'speech-verb', 'event-verb', 'but', 'and', 'relative'];

function personCues(document: Document, board: Board, run: { from: number; to: number }): number {
  let score = 0;
  const { hits } = document;
  if (hits.findEnding(run.from, 'honorific') !== undefined || hits.findEnding(run.from, 'rank') !== undefined) score += 4;
  const before = board.title(run.from - 1);
  if (
    before !== undefined &&
    before.to === run.from &&
    !precedesHolder(document, board, run) &&
    !followsBodyHead(document, board, run.from) &&
    !goesOn(document, board, run.to)
  )
    score += 4;
  else if (run.to - run.from > 1 && followsSeat(board, run.from)) score += 4;
  else if (document.isComma(run.from - 1) && isBehindOffice(document, board, run)) score += 2.5;
  if (document.isComma(run.to) && !opensWithPlace(document, run)) {
    const after = board.title(run.to + 1) ?? (document.isAny(run.to + 1, CLAUSE_WORDS) ? undefined : board.title(run.to + 2));
    if (
      (after !== undefined && after.from <= run.to + 2 && !hasOwnHolder(document, board, after.to)) ||
      holdsOwnedOffice(document, board, run.to)
    )
      score += 3;
    if (/^\d{2}$/.test(document.word(run.to + 1)) && (document.isComma(run.to + 2) || isAge(document, run))) score += 3;
  }
  if (document.word(run.to) === '(' && document.isAny(run.to + 1, ['role'])) score += 2;
  if (isBracketedAge(document, run.to)) score += run.to - run.from > 1 ? 3 : 1.5;
  const spoken = document.is(run.to, 'speech-verb') || (document.is(run.to, 'perfect') && document.is(run.to + 1, 'speech-verb'));
  if (spoken && !(document.pack.isOrdinary !== undefined && isGoverned(document, run.from))) score += 1.5;
  if (hits.findEnding(run.from, 'speech-verb') !== undefined && document.quoteOf[run.from] === -1)
    score += tellsQuote(document, run.from) ? 3 : 1.5;
  const phrase = hits.findEnding(run.from, 'adverb') !== undefined || hits.findEnding(run.from, 'event-verb') !== undefined;
  if (
    (!phrase && hits.findEnding(run.from, 'named-after') !== undefined) ||
    (document.is(run.to, 'named-after') && document.isCapital(run.to))
  )
    score -= 5;
  if (hits.findEnding(run.from, 'definite') !== undefined && before === undefined) score -= 1.5;
  if (
    isDescribedAsBody(document, run.to) ||
    isApposedToBody(document, run) ||
    (document.isComma(run.to) && document.is(run.to + 1, 'thing-relative'))
  )
    score -= 3;
  if (followsInhabitant(document, board, run.from) && run.to - run.from > 1) score += 1.5;
  if ((document.pack.isOrdinary === undefined || document.pack.pack.grammar.genders !== undefined) && standsBare(document, run))
    score += 1.5;
  else if (comesFromBody(document, board, run) || actsAtGathering(document, run)) score += 1.5;
  if (followsPlainWord(document, run)) score += 1;
  if (document.is(run.from - 1, 'epithet') && run.to - run.from > 1) score += 1.5;
  if (run.to - run.from > 1 && (followsTrade(document, run.from) || holdsOffice(document, board, run))) score += 2.5;
  if (isCalled(document, run.from) || followsAge(document, run.from) || isIntroduced(document, run)) score += 3;
  if (introductionBefore(document, run.from) !== undefined) score += 3;
  if (isOfBody(document, board, run)) score += 1.5;
  if (run.to - run.from > 1 && isWho(document, run.to)) score += 1.5;
  if (run.to - run.from > 1 && takesOffice(document, board, run.to)) score += 2.5;
  if (isListedName(document, board, run)) score += 2.5;
  return score;
}

/** "a nurse from X said": the object of a preposition of place or part is not who speaks. */
function isGoverned(document: Document, at: number): boolean {
  const role = document.hits.findEnding<PrepositionRole>(at, 'preposition')?.lexeme.value;
  return role !== undefined && (LOCATIVE.includes(role) || role === 'of' || role === 'on');
}

/** "À Ouani, le préfet ...": one word in the care of "in" at the start of its sentence tells where. */
function opensWithPlace(document: Document, run: { from: number; to: number }): boolean {
  const preposition = run.to - run.from === 1 ? document.hits.findEnding<PrepositionRole>(run.from, 'preposition') : undefined;
  return preposition?.lexeme.value === 'in' && preposition.from === document.sentenceFrom(run.from);
}

/** ", who": a relative of persons, where the language has others for things. */
function isWho(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.thingRelatives === undefined || !document.isComma(at)) return false;
  return document.is(at + 1, 'relative') && !document.is(at + 1, 'thing-relative');
}

/** "chaired by UNESCO's Tala Moreno": two to four words behind a body's possessive that a preposition of persons governs. */
function isOfBody(document: Document, board: Board, run: { from: number; to: number }): boolean {
  if (run.to - run.from < 2 || run.to - run.from > 4 || !POSSESSIVE.test(document.word(run.from - 1))) return false;
  const owner = board.owner(run.from - 2);
  if (owner === undefined || owner.to !== run.from - 1) return false;
  if (owner.kind === 'Country') return document.is(owner.from - 1, 'speech-verb');
  if (owner.kind !== 'Organization') return false;
  const role = prepositionBefore(document, owner.from)?.role;
  return role === 'by' || role === 'with' || document.is(owner.from - 1, 'and');
}

/** "le Tunisien X Y": where adjectives follow their noun, a demonym with a capital is a person of that country. */
function followsInhabitant(document: Document, board: Board, at: number): boolean {
  if (at === 0) return false;
  return board.owner(at - 1)?.rule === 'demonym' && document.isCapital(at - 1) && !document.isInitial(at - 1);
}

/** "Direktur Pemasaran dan Niaga Pertamina": the office goes on, its holder comes later. */
function goesOn(document: Document, board: Board, to: number): boolean {
  const { hits } = document;
  if (document.pack.pack.grammar.nounOrder !== 'head-first') return false;
  const and = hits.find(to, 'and');
  if (
    and !== undefined &&
    document.isCapital(and.to) &&
    !document.isAny(and.to, ['role', 'given-name', 'honorific', 'rank']) &&
    board.owner(and.to) === undefined &&
    document.isCapital(and.to + 1)
  )
    return true;
  return board.owner(to)?.kind === 'Organization' && board.owner(to)?.form === 'name';
}

const LOCATIVE: readonly PrepositionRole[] = ['in', 'at', 'from', 'to'];

/** Offices over a place: what follows their "of" is one. */
export const LOCAL_OFFICES: ReadonlySet<string> = new Set([
  'mayor',
  'deputy-mayor',
  'governor',
  'deputy-governor',
  'prefect',
  'regent',
  'deputy-regent',
  'village-head',
  'bishop',
]);

/** "maire de X", "préfet de la X", "habitants de l'X". */
function governsPlace(document: Document, board: Board, at: number): boolean {
  const preposition = prepositionBefore(document, at);
  if (preposition?.role !== 'of' || preposition.from === 0) return false;
  const position = board.title(preposition.from - 1)?.role.position;
  if (position !== undefined && LOCAL_OFFICES.has(position)) return true;
  return document.hits.findEnding<{ of: string }>(preposition.from, 'group-noun')?.lexeme.value.of === 'residents';
}

function placeCues(document: Document, board: Board, run: { from: number; to: number }, slot: number): number {
  let score = opensReport(document, run) ? 4 : 0;
  const preposition = prepositionBefore(document, run.from);
  const plain = document.pack.isOrdinary !== undefined && isTitle(document, run) && cityScore(document, run) === 0;
  const dative = isDative(document, run.from);
  const within = !dative && preposition?.role === 'in' && !document.is(preposition.from, 'inward') && run.to - run.from <= 3 && !plain;
  const towards = !dative && preposition !== undefined && LOCATIVE.includes(preposition.role);
  score += Math.max(slot, within ? 1.5 : towards ? 0.75 : 0);
  if (document.isComma(run.to) && board.title(run.to + 1) === undefined) {
    const next = board.owner(run.to + 1);
    if (next !== undefined && (next.kind === 'Country' || next.kind === 'Place') && next.form === 'name')
      score += run.to - run.from <= 2 ? 2 : 1;
  }
  if (governsPlace(document, board, run.from)) score += 2.5;
  if (hostsGathering(document, run)) score += 1.5;
  if (preposition !== undefined && isInCountry(document, board, run.to)) score += 0.75;
  if (isJoinedToPlace(document, board, run.from) || isOnRoute(document, run, preposition?.role)) score += 1.5;
  if (document.hits.findEnding(run.from, 'place-head') !== undefined || (document.is(run.to, 'place-head') && document.isCapital(run.to)))
    score += 4;
  return score;
}

/** "from Lerwick in Scotland": a country in the care of "in" right behind. */
function isInCountry(document: Document, board: Board, to: number): boolean {
  const start = skipPreposition(document, to, ['in']);
  const owner = start === undefined ? undefined : board.owner(start);
  return owner?.kind === 'Country' && owner.form === 'name' && owner.from === start;
}

/** "held in Vienna (2022) and Bregenz": the second of two places in the care of one preposition, a year in brackets between. */
function isJoinedToPlace(document: Document, board: Board, from: number): boolean {
  const and = document.hits.findEnding(from, 'and');
  if (and === undefined) return false;
  const end = document.word(and.from - 1) === ')' && document.word(and.from - 3) === '(' ? and.from - 3 : and.from;
  const place = board.owner(end - 1);
  if (place?.kind !== 'Place' || place.to !== end) return false;
  const role = prepositionBefore(document, place.from)?.role;
  return role === 'in' || role === 'at';
}

/** "from Narvik to Luleå": either end of a way, each one word. */
function isOnRoute(document: Document, run: { from: number; to: number }, role: PrepositionRole | undefined): boolean {
  if (run.to - run.from !== 1) return false;
  if (role === 'from') {
    const next = skipPreposition(document, run.to, ['to']);
    return next !== undefined && document.isCapital(next) && !document.isAny(next, ['given-name', 'weekday', 'month']);
  }
  const to = document.hits.findEnding<PrepositionRole>(run.from, 'preposition');
  if (role !== 'to' || to === undefined || !document.isCapital(to.from - 1)) return false;
  return document.hits.findEnding<PrepositionRole>(to.from - 1, 'preposition')?.lexeme.value === 'from';
}

/** "directrice de X", "présidente d'X": what an office that leads bodies leads. */
function isLed(document: Document, board: Board, at: number): boolean {
  const plain = document.pack.pack.grammar.nounOrder === 'head-last' && document.isCapital(at + 1) && !document.is(at, 'definite');
  const preposition = hasChains(document) || plain ? prepositionBefore(document, at) : undefined;
  const title = preposition?.role === 'of' && preposition.from > 0 ? board.title(preposition.from - 1) : undefined;
  return title !== undefined && title.to === preposition!.from && LEADING.has(title.role.position);
}

function organizationCues(document: Document, board: Board, run: { from: number; to: number }): number {
  let score = followsBodyHead(document, board, run.from) || isLed(document, board, run.from) ? 3.5 : 0;
  if (score > 0 && describedFrom(document, run.from) < run.from) score += UNTAGGED;
  if (precedesHolder(document, board, run) || opensOffice(document, board, run)) score += BODY + 1;
  if (document.hits.findEnding(run.from, 'definite') !== undefined) score += 1;
  if (isDescribedAsBody(document, run.to) || isApposedToBody(document, run)) score += 3.5;
  if (document.isComma(run.to) && document.is(run.to + 1, 'thing-relative')) score += 1.5;
  if (document.word(run.to) === '(' && document.word(run.to + 2) === ')' && (document.tokens.shape[run.to + 1]! & SHAPE.upper) !== 0)
    score += 3;
  if (document.is(run.to, 'speech-verb') || document.is(run.to, 'event-verb')) score += 0.5;
  return score;
}

/** "Jambo Freight chief executive Ana Dias": two words or more before an office and the name of its holder, where nouns come last. */
function opensOffice(document: Document, board: Board, run: { from: number; to: number }): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || run.to - run.from < 2) return false;
  const title = board.title(run.to);
  return (
    title?.from === run.to &&
    title.role.kind !== 'occupation' &&
    !LOCAL_OFFICES.has(title.role.position) &&
    !document.isCapital(run.to) &&
    document.isCapital(title.to)
  );
}
