// The happening of a heading that the lead tells of in other words: "hội thảo nghề cá ở Apia" over "Hội thảo về cá di cư xa lần thứ sáu
// diễn ra ở Apia", "Rapat Tingkat Menteri di Kampala" over "Pertemuan Menteri ke-4 dibuka di Kampala"; where nouns take no article.
import { foldedKey } from '../text/index.ts';
import type { Document } from './document.ts';
import { editionWithin } from './event-editions.ts';
import { isNearType } from './event-identity.ts';
import type { Board, Mention } from './mentions.ts';
import { isFunctionWord, prepositionBefore } from './phrases.ts';
import { isWhere } from './where.ts';

/** The last sentence behind a heading that may tell its happening for the first time. */
const LAST = 4;
/** The last sentence in which plain words may tell of a happening before its name does. */
const LAST_PLAIN = 2;
/** Happenings that papers call by each other's words. */
const GATHERINGS: ReadonlySet<string> = new Set(['conference', 'summit', 'meeting', 'workshop']);
/** Prepositions by which a heading names a happening that is not at hand. */
const ELSEWHERE: ReadonlySet<string> = new Set(['for', 'to', 'before', 'after', 'about', 'against', 'from']);

/** What the heading, or plain words of the lead, call a happening that the lead names for the first time. */
export function toldInHeading(document: Document, board: Board, mention: Mention): Mention | undefined {
  if (document.pack.pack.grammar.bareDefinite !== true || mention.kind !== 'Event' || !isFirstTold(document, mention)) return undefined;
  const end = document.sentences.to[0]!;
  const headed = document.paragraphOf(0) !== document.paragraphOf(mention.from) && document.word(end - 1) !== '.';
  const before = document.sentences.to[Math.min(LAST_PLAIN, document.sentenceOf(mention.from) - 1)]!;
  return board.startingIn(0, before, 'Event').findLast((title) => isToldAgain(document, board, title, mention, headed && title.from < end));
}

/** Told in the lead as what goes on, by more than its number. */
function isFirstTold(document: Document, { from, edition, bare, passing, attributes }: Mention): boolean {
  const sentence = document.sentenceOf(from);
  if (sentence === 0 || sentence > LAST || document.quoteOf[from] !== -1 || attributes.eventType === 'visit') return false;
  return bare !== true && passing !== true && edition !== 'other';
}

function isToldAgain(document: Document, board: Board, title: Mention, mention: Mention, headed: boolean): boolean {
  if (title.edition === 'other' || title.passing === true || !isNearType(title.attributes.eventType, mention.attributes.eventType))
    return false;
  const alike = wordOf(document, title) === wordOf(document, mention);
  if (!headed && !(alike && isPlain(document, title) && !isPlain(document, mention))) return false;
  if (!alike && !isGathering(title, mention) && title.attributes.eventType !== mention.attributes.eventType) return false;
  if (firstTold(document, board, title) !== mention || isNumberedElse(document, title, mention)) return false;
  const sentence = { from: document.sentenceFrom(mention.from), to: document.sentenceTo(mention.from) };
  if (!namesItsBodies(document, board, title, sentence)) return false;
  const placed = placesAgree(document, board, title, sentence);
  if (placed === false) return false;
  if (alike) return true;
  const role = prepositionBefore(document, title.from)?.role;
  if (role !== undefined && ELSEWHERE.has(role)) return false;
  return (placed === true && isGathering(title, mention)) || sharesWord(document, title, sentence);
}

/** In lower case, without a number, and no word for what was told before. */
function isPlain(document: Document, { from, to, form, edition, anaphoric, tentative }: Mention): boolean {
  if (form !== 'nominal' || edition !== undefined || anaphoric === true || tentative === true || document.quoteOf[from] !== -1)
    return false;
  for (let at = from; at < to; at++) if (document.isCapital(at) && !document.isInitial(at)) return false;
  return true;
}

function isGathering(title: Mention, mention: Mention): boolean {
  return GATHERINGS.has(title.attributes.eventType ?? '') && GATHERINGS.has(mention.attributes.eventType ?? '');
}

/** The noun of a happening: two syllables of it where tokens are syllables, else its first word. */
function wordOf(document: Document, { from }: Mention): string {
  return foldedKey(document.text(from, document.pack.syllable === undefined ? from + 1 : from + 2));
}

/** The first happening of the sentences behind by the same noun, else the first near it. */
function firstTold(document: Document, board: Board, title: Mention): Mention | undefined {
  const sentences = document.sentences;
  const last = Math.min(LAST, sentences.to.length - 1);
  const events = board
    .startingIn(document.sentenceTo(title.from), sentences.to[last]!, 'Event')
    .filter((event) => event.anaphoric !== true && isFirstTold(document, event));
  const word = wordOf(document, title);
  const { eventType } = title.attributes;
  return (
    events.find((event) => wordOf(document, event) === word) ??
    events.find(
      (event) =>
        event.attributes.eventType === eventType || (isGathering(title, event) && isNearType(eventType, event.attributes.eventType)),
    )
  );
}

/** Two numbers of editions, or two years. */
function isNumberedElse(document: Document, title: Mention, mention: Mention): boolean {
  const first = editionWithin(document, title.from, title.to)?.number;
  const second = editionWithin(document, mention.from, mention.to)?.number;
  if (first !== undefined && second !== undefined && first !== second) return true;
  const year = /\b(?:19|20)\d\d\b/;
  const [told, now] = [year.exec(title.name)?.[0], year.exec(mention.name)?.[0]];
  return told !== undefined && now !== undefined && told !== now;
}

interface Span {
  from: number;
  to: number;
}

/** Every known body, land and short form that the heading's words name stands in the sentence of the lead too. */
function namesItsBodies(document: Document, board: Board, { from, to }: Mention, sentence: Span): boolean {
  for (let at = headEnd(document, from); at < to; at++) {
    const known = board.startingIn(at, at + 1).some(({ kind, knowledge }) => KNOWN.has(kind) && knowledge !== undefined);
    if ((known || /^\p{Lu}{2,}\d*$/u.test(document.word(at))) && !holdsKey(document, sentence, at)) return false;
  }
  return true;
}

const KNOWN: ReadonlySet<string> = new Set(['Organization', 'Country']);

function headEnd(document: Document, from: number): number {
  return document.hits.find(from, 'event-head')?.to ?? from + 1;
}

function holdsKey(document: Document, { from, to }: Span, word: number): boolean {
  const key = foldedKey(document.word(word));
  for (let at = from; at < to; at++) if (foldedKey(document.word(at)) === key) return true;
  return false;
}

/** Whether the heading and the lead put it in one place; undefined where one of them tells none. */
function placesAgree(document: Document, board: Board, title: Mention, sentence: Span): boolean | undefined {
  const end = document.sentenceTo(title.from);
  const next = board.startingIn(title.to, end, 'Event')[0]?.from ?? end;
  const told = settings(document, board, { from: title.from, to: next });
  const here = settings(document, board, sentence);
  if (told.length === 0 || here.length === 0) return undefined;
  return told.some((place) => here.some((other) => areOne(place, other)));
}

/** Places and lands that a preposition puts something in, and those of a name: "Konferensi Nairobi". */
function settings(document: Document, board: Board, { from, to }: Span): Mention[] {
  return [...board.startingIn(from, to, 'Place'), ...board.startingIn(from, to, 'Country')].filter(
    (place) => place.form === 'name' && (isWhere(document, place.from) || place.nested === true),
  );
}

/** The same place, or a city and its country, or a place that no list has. */
function areOne(a: Mention, b: Mention): boolean {
  if (foldedKey(a.name) === foldedKey(b.name) || (a.knowledge !== undefined && a.knowledge === b.knowledge)) return true;
  const [one, other] = [landOf(a), landOf(b)];
  if (one === undefined || other === undefined) return true;
  return one === other && (a.kind === 'Country' || b.kind === 'Country');
}

function landOf({ kind, attributes }: Mention): string | undefined {
  return kind === 'Country' ? attributes.iso2 : attributes.country;
}

/** Words that tell something: long ones and short forms in capitals. */
const TELLING = /^(?:.{4,}|\p{Lu}{2,})$/u;

/** Tokens of a heading behind the words that were read for its happening: "khóa học" + "tiếng Việt". */
const BEHIND = 3;

/** A word of the heading behind its noun stands in the sentence of the lead too. */
function sharesWord(document: Document, { from, to }: Mention, sentence: Span): boolean {
  const end = Math.min(to + BEHIND, document.sentenceTo(from));
  for (let at = headEnd(document, from); at < end; at++)
    if (TELLING.test(document.word(at)) && !isFunctionWord(document, at) && holdsKey(document, sentence, at)) return true;
  return false;
}
