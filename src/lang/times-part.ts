// What a language pack says of numbers and of dates.
import type { Quantifier } from '../model/index.ts';
import type { Words } from './entries.ts';

export interface NumbersPart {
  /** Mark between thousands ("," in 2,500; "." in 2.500; a space is always accepted). */
  grouping: ',' | '.';
  /** Number words up to scale words: two: 2, dua: 2, puluh is not needed. */
  words: Readonly<Record<string, number>>;
  /** thousand: 1000, million, ribu, juta, mille, nghìn, triệu. */
  scales: Readonly<Record<string, number>>;
  quantifiers: Readonly<Record<Quantifier, Words>>;
  /** Words before an ordinal number that is part of a name: "lần thứ" 46, "ke" 46. */
  ordinals: Words;
  /** Ordinals as words, in every gender: second: 2, troisième: 3. They tell the editions of a series apart. */
  ordinalWords?: Readonly<Record<string, number>>;
  /** dozens of, hundreds of, ratusan, des dizaines de, hàng trăm: a group without a count. */
  vague: Words;
}

export interface RelativeDay {
  forms: Words;
  /** Days from the publication date: yesterday -1. */
  offset: number;
}

export interface TimesPart {
  /** January to December, each with its short and inflected forms. */
  months: readonly [Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words];
  /** Monday to Sunday. */
  weekdays: readonly [Words, Words, Words, Words, Words, Words, Words];
  relativeDays: readonly RelativeDay[];
  /**
   * Ways a date is written, the most specific first: {D} day, {D2} last day of a range, {M} month name, {M2} second month,
   * {m} month number, {m2}, {Dm} day and month in one ("6.11", "6.11.2025"), {Y} year, {W} weekday; everything else is a literal word or mark, written with spaces
   * between tokens: "{D} - {D2} {M} {Y}", "{M} {D} , {Y}", "ngày {D} / {m}".
   */
  dates: Words;
}
