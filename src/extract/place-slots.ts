// Where in a clause names of places stand: what is next to a run of capitals that no list knows, in languages whose common words are listed.
import type { EventVerb, PrepositionRole, Role, VerbHit } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { isDative, isDescribedAsPerson, isPersonNoun, isTitle, isUnlistedName } from './name-slots.ts';
import { POSSESSIVE } from './referent-kinds.ts';

interface Run {
  from: number;
  to: number;
}

const MOST_WORDS = 4;
const SHORTEST = 3;
/** Enough for a place where nothing speaks for a person or body. */
const TOLD = 1.5;
const NAMED = 4;
const MOST_STOPS = 5;
const APPOSED = ['definite', 'indefinite', 'preposition'];

/** In the care of "in", "at", "from" ..., behind "village of" or a verb of going, before "residents": what a run's company says for a place. */
export function placeSlot(document: Document, board: Board, run: Run): number {
  const { from, to } = run;
  if (isVenue(document, from)) return NAMED;
  if (to - from > MOST_WORDS || isTitle(document, run) || document.word(from).length < SHORTEST || isDative(document, from)) return 0;
  if (isDescribedAsPlace(document, to)) return NAMED;
  if (isDescribedAsPerson(document, to)) return 0;
  if (document.pack.pack.lexicon.dwellers?.includes(document.key(to)) === true) return TOLD;
  const preposition = document.hits.findEnding<PrepositionRole>(from, 'preposition');
  if (preposition === undefined)
    return isArrival(document, from - 1) || followsPlace(document, board, run) || isStop(document, run) ? TOLD : 0;
  switch (preposition.lexeme.value) {
    case 'at':
      return isStaff(document, preposition.from - 1) ? 0 : TOLD;
    case 'in':
    case 'from':
      return TOLD;
    case 'on':
      return document.next(0, 'island-word') < document.count || (document.isComma(to) && document.isAny(to + 1, APPOSED)) ? TOLD : 0;
    case 'to':
      return to - from === 1 || isMotion(document, preposition.from - 1) || isLand(board, preposition.from - 1) ? TOLD : 0;
    case 'between':
      return isLand(board, document.hits.find(to, 'and')?.to) || isBesideLand(document, to) ? TOLD : 0;
    case 'of':
      if (isOfPlace(document, preposition.from - 1)) return NAMED;
      if (isGendered(document) && isMotion(document, preposition.from - 1)) return TOLD;
      return isUnlistedName(document, preposition.from - 1) ? TOLD : 0;
    default:
      return 0;
  }
}

/** Nouns have genders, adjectives follow them. */
function isGendered(document: Document): boolean {
  return document.pack.pack.grammar.genders !== undefined;
}

function isAdjective(document: Document, at: number): boolean {
  const { adjectiveEndings } = document.pack.pack.lexicon;
  return !document.isCapital(at) && adjectiveEndings?.some((ending) => document.key(at).endsWith(ending)) === true;
}

/** "entre X et la frontière": a determined noun for a place behind "and". */
function isBesideLand(document: Document, at: number): boolean {
  const and = isGendered(document) ? document.hits.find(at, 'and') : undefined;
  return (
    and !== undefined && document.is(and.to, 'definite') && (document.is(and.to + 1, 'place-head') || isInhabitant(document, and.to + 1))
  );
}

/** "was held at the Hotel X", "a workshop at the Casa Y": with its article behind "at", where something takes place. */
function isVenue(document: Document, at: number): boolean {
  const definite = document.hits.findEnding(at, 'definite');
  const preposition = definite && document.hits.findEnding<PrepositionRole>(definite.from, 'preposition');
  if (preposition?.lexeme.value !== 'at') return false;
  const before = preposition.from - 1;
  if (document.is(document.isComma(before) ? before - 1 : before, 'event-head')) return true;
  for (let verb = before; verb > before - 2; verb--)
    for (const { lexeme } of document.hits.at(verb))
      if (lexeme.class === 'event-verb' && TAKING_PLACE.has((lexeme.value as VerbHit<EventVerb>).verb.sense)) return true;
  return false;
}

const TAKING_PLACE: ReadonlySet<string> = new Set(['hold', 'happen', 'open', 'organize', 'host']);

function isInhabitant(document: Document, at: number): boolean {
  return document.pack.pack.lexicon.inhabitants?.includes(document.key(at)) === true;
}

/** "two traders at X", "works at X": people by their trade, at a body rather. */
function isStaff(document: Document, at: number): boolean {
  const { people, inhabitants, dwellers, employments } = document.pack.pack.lexicon;
  const word = document.key(at);
  if (employments?.includes(word) === true) return true;
  if (people === undefined || people.except.includes(word) || inhabitants?.includes(word) || dwellers?.includes(word)) return false;
  return people.endings.some((ending) => word.endsWith(ending));
}

function isMotion(document: Document, at: number): boolean {
  return document.pack.pack.lexicon.motions?.includes(document.key(at)) === true;
}

/** "reached X", "visited X": a verb that places are the objects of, or persons. */
function isArrival(document: Document, at: number): boolean {
  return document.pack.pack.lexicon.arrivals?.includes(document.key(at)) === true;
}

function isLand(board: Board, at: number | undefined): boolean {
  const kind = at === undefined ? undefined : board.owner(at)?.kind;
  return kind === 'Place' || kind === 'Country';
}

/** "the village of X", "the chief of X", "residents of X", not "the mother of X". */
function isOfPlace(document: Document, at: number): boolean {
  if (document.is(at, 'place-head') || isInhabitant(document, at)) return true;
  if (isGendered(document) && isAdjective(document, at) && isInhabitant(document, at - 1)) return true;
  return document.hits.findEnding<Role>(at + 1, 'role')?.lexeme.value.position === 'king' && isPersonNoun(document, at);
}

/** ", a village of 300 people", "est une ville", "compte 300 habitants": a determined noun for a place behind the name's comma or copula, or its people counted. */
function isDescribedAsPlace(document: Document, at: number): boolean {
  if (isGendered(document) && isCounted(document, at)) return true;
  const joined = document.isComma(at) || (isGendered(document) && document.is(at, 'copula'));
  if (!joined || !document.isAny(at + 1, ['indefinite', 'definite'])) return false;
  for (let next = at + 2; next < Math.min(at + 6, document.sentenceTo(at)) && document.isWord(next); next++) {
    if (document.is(next, 'place-head') && !document.isCapital(next))
      return !document.is(next + 1, 'role') && !isPersonNoun(document, next + 1);
    if (document.isAny(next, ['preposition', 'role', 'speech-verb', 'relative', 'organization-head'])) return false;
  }
  return false;
}

/** "compte 300 habitants", "et ses 300 âmes": up to five words on, those who live there, behind a number. */
function isCounted(document: Document, at: number): boolean {
  if (!document.isWord(at) || document.isCapital(at)) return false;
  const { dwellers } = document.pack.pack.lexicon;
  const stop = Math.min(at + FARTHEST_COUNT, document.sentenceTo(at));
  for (let next = at + 2; next < stop; next++)
    if (dwellers?.includes(document.key(next)) === true) return /\d/.test(document.word(next - 1)) || document.is(next - 1, 'number-word');
  return false;
}

const FARTHEST_COUNT = 6;

/** "in Lima and X": behind a place in the care of a preposition. */
function followsPlace(document: Document, board: Board, { from }: Run): boolean {
  const and = document.hits.findEnding(from, 'and');
  const place = and === undefined ? undefined : board.owner(and.from - 1);
  if (place?.kind !== 'Place' || place.to !== and!.from) return false;
  const role = document.hits.findEnding<PrepositionRole>(place.from, 'preposition')?.lexeme.value;
  return role === 'in' || role === 'at' || role === 'from' || role === 'between';
}

/** "went to Tarvisa, Campo Verde and Mombela": a later one of the places that somebody went to, before or behind their "and". */
function isStop(document: Document, { from, to }: Run): boolean {
  let at = from;
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    const isLast = at === from && document.is(at - 1, 'and');
    if (!isLast && (at < from ? !document.isComma(at - 1) : !document.isComma(at - 1) || !document.is(to, 'and'))) return false;
    at--;
    while (document.isCapital(at - 1)) at--;
    if (document.hits.findEnding(at, 'preposition') !== undefined) return isMotion(document, at - 2);
  }
  return false;
}

/** "Wates, Wojo, dan Jenar", "Jalan Wates", "from Wates": a preposition, a capital or a place of the same list is beside it. */
export function isAmongPlaces(document: Document, board: Board, { from, to }: Run): boolean {
  if (document.isCapital(from - 1) || document.hits.findEnding(from, 'preposition') !== undefined) return true;
  const before = document.hits.findEnding(from, 'and')?.from ?? from;
  const first = document.isComma(before - 1) ? before - 2 : before - 1;
  const after = document.isComma(to) ? to + 1 : to;
  const next = document.hits.find(after, 'and')?.to ?? after;
  if (first < from - 1 && isTaggedPlace(document, board, first)) {
    const place = board.owner(first);
    if (before < from || next > after || (place !== undefined && document.hits.findEnding(place.from, 'preposition') !== undefined))
      return true;
  }
  return next > to && document.isCapital(next) && isTaggedPlace(document, board, next);
}

function isTaggedPlace(document: Document, board: Board, at: number): boolean {
  return isLand(board, at) || document.tagged.at(at)?.kind === 'Place';
}

/** In the care of "in" or "at", no possessive behind, or a stop of a journey: never a person. */
export function isLocated(document: Document, run: Run): boolean {
  const { from, to } = run;
  if (isStop(document, run)) return true;
  const role = document.hits.findEnding<PrepositionRole>(from, 'preposition')?.lexeme.value;
  return (role === 'in' || role === 'at') && !POSSESSIVE.test(document.word(to)) && !isDative(document, from);
}

/** "Ankavy accueille lundi le séminaire": one or two words that open their sentence and host a gathering told by its noun, where nouns have genders and bodies their articles. */
export function hostsGathering(document: Document, { from, to }: Run): boolean {
  if (document.pack.pack.grammar.genders === undefined || to - from > 2 || from !== document.sentenceFrom(from)) return false;
  const verb = document.hits.find<VerbHit<EventVerb>>(document.is(to, 'perfect') ? to + 1 : to, 'event-verb');
  if (verb?.lexeme.value.verb.sense !== 'host') return false;
  for (let at = verb.to; at < verb.to + FARTHEST_EVENT; at++) if (document.is(at, 'event-head')) return true;
  return false;
}

const FARTHEST_EVENT = 7;
