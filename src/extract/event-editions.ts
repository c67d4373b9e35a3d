// Which of a series an event is, as the words of its name tell.
import type { EventHead, Pronoun } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
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

/** "l'édition" + "de 2021", "l'édition" + "2021" where nouns come first: where the year stands. */
function yearBehind(document: Document, to: number): number | undefined {
  const beside = document.pack.pack.grammar.nounOrder === 'head-first' ? to : undefined;
  const at = skipPreposition(document, to, ['of']) ?? beside;
  return at !== undefined && /^(?:19|20)\d\d$/.test(document.word(at)) ? at : undefined;
}

/** "l'édition de 2021", in an article of another year: a happening told by no more than its year. */
export function ofOtherYear(document: Document, head: Hit<EventHead>, from: number): { from: number; to: number } | undefined {
  const year = head.lexeme.value.generic === true ? yearBehind(document, head.to) : undefined;
  if (year === undefined) return undefined;
  return document.article.publishedAt?.startsWith(document.word(year)) === true ? undefined : { from, to: year + 1 };
}

/** "Tahun lalu festival itu dibuka X", "Pada 2019 forum tersebut ...": the series at hand, told by its noun in a sentence that opens with another year, where nouns take no article. */
export function inOtherYear(document: Document, from: number, to: number): { from: number; to: number } | undefined {
  const start = document.sentenceFrom(from);
  if (document.pack.pack.grammar.bareDefinite !== true || start === from || document.isCapital(from) || document.quoteOf[from] !== -1)
    return undefined;
  const year = document.is(start, 'preposition') ? start + 1 : start;
  const told = document.hits.find(start, 'other');
  const past = /^(?:19|20)\d\d$/.test(document.word(year)) && document.word(year) < (document.article.publishedAt?.slice(0, 4) ?? '');
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
