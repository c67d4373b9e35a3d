// Which of a series an event is, as the words of its name tell.
import type { EventHead, Pronoun } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { romanNumber } from './numbers.ts';
import { isFunctionWord, possessiveEnding, prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';

/** Happenings that come in series. */
export const SERIES: ReadonlySet<string> = new Set([
  'conference',
  'summit',
  'meeting',
  'session',
  'workshop',
  'exhibition',
  'negotiation',
  'ceremony',
  'press-conference',
  'other',
]);

const YEAR = /^(?:19|20)\d\d$/;

/** The number of an edition and where it stands. */
export interface Edition {
  number: string;
  from: number;
  to: number;
}

/** The number of an edition among the words of an event: "19th", "ke-3", "lần thứ 22", "troisième". */
export function editionWithin(document: Document, from: number, to: number): Edition | undefined {
  for (let at = from; at < to; at++) {
    const word = document.hits.find<number>(at, 'ordinal-word');
    if (word !== undefined && word.to <= to) return { number: String(word.lexeme.value), from: at, to: word.to };
    const digits = /^(?:ke-)?(\d{1,3})(?:st|nd|rd|th|e|è|ème|er|re|es|èmes)?$/.exec(document.word(at));
    const ordinal = document.hits.findEnding(at, 'ordinal');
    if (digits !== null && (/\D/.test(document.word(at)) || ordinal !== undefined))
      return { number: digits[1]!, from: ordinal?.from ?? at, to: at + 1 };
    const roman = ordinal === undefined ? undefined : romanNumber(document.word(at));
    if (roman !== undefined) return { number: String(roman), from: ordinal!.from, to: at + 1 };
  }
  return undefined;
}

/** Nothing but the noun and its number. */
export function isBare(document: Document, head: Hit, edition: Edition, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const told = (at >= head.from && at < head.to) || (at >= edition.from && at < edition.to);
    if (!told && !isFunctionWord(document, at)) return false;
  }
  return true;
}

/** "Đây là" + "hội thảo thứ hai", "It is the sixth edition", "now in its third edition": what a sentence opens by pointing at, or what is its own. */
export function isThisOne(document: Document, { generic }: EventHead, from: number): boolean {
  const pointer = document.hits.findEnding(from, 'copula');
  const start = document.sentenceFrom(from);
  if (pointer !== undefined && pointer.to - pointer.from > 1 && pointer.from === start) return true;
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  if (generic === true && possessiveEnding(document, from) !== undefined) return prepositionBefore(document, from - 1)?.role === 'in';
  const points = pronounAt(document, start)?.thing === true || document.is(start, 'demonstrative');
  const article = document.hits.findEnding(from, 'definite');
  return points && article !== undefined && article.from <= start + MOST_BETWEEN && document.is(start + 1, 'passive');
}

/** "It is now only the third edition": words from the start of the sentence to the article at most. */
const MOST_BETWEEN = 4;

function pronounAt(document: Document, at: number): Pronoun | undefined {
  return document.hits.find<Pronoun>(at, 'pronoun')?.lexeme.value;
}

/** One of the series of another year, as the words around the noun tell. */
export function ofAnotherYear(
  document: Document,
  board: Board,
  head: Hit<EventHead>,
  { from, to }: { from: number; to: number },
): { from: number; to: number } | undefined {
  return ofOtherYear(document, head, from) ?? ofNextYear(document, board, head) ?? inOtherYear(document, from, to);
}

/** "l'édition" + "de 2021", "l'édition" + "2021" where nouns come first: where the year stands. */
function yearBehind(document: Document, to: number): number | undefined {
  const beside = document.pack.pack.grammar.nounOrder === 'head-first' ? to : undefined;
  const at = skipPreposition(document, to, ['of']) ?? beside;
  return at !== undefined && YEAR.test(document.word(at)) ? at : undefined;
}

/** "l'édition de 2021", in an article of another year: a happening told by no more than its year. */
function ofOtherYear(document: Document, head: Hit<EventHead>, from: number): { from: number; to: number } | undefined {
  const year = head.lexeme.value.generic === true ? yearBehind(document, head.to) : undefined;
  if (year === undefined) return undefined;
  return document.article.publishedAt?.startsWith(document.word(year)) === true ? undefined : { from, to: year + 1 };
}

/**
 * "hội thảo năm 2026", "l'atelier de 2026", "the 2026 workshop": one of a series that was named before, told by its noun and a year that
 * neither the article is of nor was told so far.
 */
function ofNextYear(document: Document, board: Board, head: Hit<EventHead>): { from: number; to: number } | undefined {
  const { from, to, lexeme } = head;
  if (lexeme.value.generic === true || !SERIES.has(lexeme.value.eventType) || document.quoteOf[from] !== -1) return undefined;
  const year = yearBeside(document, head);
  if (year === undefined) return undefined;
  const told = document.word(year);
  if (document.article.publishedAt?.startsWith(told) === true) return undefined;
  for (let at = 0; at < Math.min(from, year); at++) if (document.word(at) === told) return undefined;
  const named = board.ofKind('Event').some((event) => event.from < from && event.attributes.eventType === lexeme.value.eventType);
  return named ? { from: Math.min(from, year), to: Math.max(to, year + 1) } : undefined;
}

/** The year that stands right by a noun: before it where nouns come last, else behind it, with "of" or the word for a year between. */
function yearBeside(document: Document, { from, to }: Hit): number | undefined {
  if (document.pack.pack.grammar.nounOrder === 'head-last')
    return YEAR.test(document.word(from - 1)) && document.is(from - 2, 'definite') ? from - 1 : undefined;
  const year = yearBehind(document, to);
  if (year !== undefined) return year;
  const counted = document.pack.pack.grammar.bareDefinite === true && document.is(to, 'year-word') ? to + 1 : to;
  return YEAR.test(document.word(counted)) ? counted : undefined;
}

/** "Tahun lalu festival itu dibuka X", "Pada 2019 forum tersebut ...": the series at hand, told by its noun in a sentence that opens with another year, where nouns take no article. */
function inOtherYear(document: Document, from: number, to: number): { from: number; to: number } | undefined {
  const start = document.sentenceFrom(from);
  if (document.pack.pack.grammar.bareDefinite !== true || start === from || document.isCapital(from) || document.quoteOf[from] !== -1)
    return undefined;
  const year = document.is(start, 'preposition') ? start + 1 : start;
  const told = document.hits.find(start, 'other');
  const past = YEAR.test(document.word(year)) && document.word(year) < (document.article.publishedAt?.slice(0, 4) ?? '');
  if (!past && (told === undefined || told.to - told.from < 2)) return undefined;
  const pointed = document.hits.find(to, 'demonstrative') !== undefined || document.is(to, 'relative');
  return pointed && editionWithin(document, from, to) === undefined ? { from, to } : undefined;
}

/** "6e édition" + "du Salon du livre": what kind of happening the series is, told right behind, where names are chains. */
export function seriesType(document: Document, from: number, to: number): EventHead['eventType'] | undefined {
  const of = hasChains(document) ? skipPreposition(document, from, ['of']) : undefined;
  const series = of === undefined || of >= to ? undefined : document.hits.find<EventHead>(skipDeterminers(document, of), 'event-head');
  return series?.lexeme.value.generic === true ? undefined : series?.lexeme.value.eventType;
}

/** Tokens back that tell of one more deed. */
const FARTHEST_FURTHER = 14;

/** "Separately, X also held talks" + "with Y": where nouns come last, talks with somebody that a sentence tells as one more deed are none of those named before. */
export function furtherOne(
  document: Document,
  board: Board,
  { eventType }: EventHead,
  from: number,
  to: number,
): { edition: string; key: string } | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || (eventType !== 'negotiation' && eventType !== 'meeting')) return undefined;
  if (skipPreposition(document, to, ['with']) === undefined || board.ofKind('Event').length === 0) return undefined;
  for (let at = Math.max(document.sentenceFrom(from), from - FARTHEST_FURTHER); at < from; at++)
    if (document.is(at, 'further')) return { edition: 'other', key: `Event|${from}` };
  return undefined;
}
