// The same statement reported by two articles, and articles that are copies of one another.
import { compareStrings, overlap, similarity } from '../base/index.ts';
import type { Fragment, LocalStatement } from '../model/index.ts';
import { foldedKey } from '../text/index.ts';
import { type Days, daysBetween, publishedOn } from './days.ts';
import { pairsSharing, rarest, share } from './pairs.ts';

export interface Restatement {
  a: { fragment: Fragment; statement: LocalStatement };
  b: { fragment: Fragment; statement: LocalStatement };
  similarity: number;
}

/** Share of words, by their first letters, that statements in one language have in common; fewer where their numbers and names agree. */
const SAME_WORDS = 0.5;
const LIKE_WORDS = 0.25;
const LEAST_WORDS = 4;
/** Share of numbers and names, by weight, that statements have in common, and the least that are. */
const SAME_CONTENT = 0.5;
const LEAST_NAMES = 3;
const LEAST_WITH_NUMBER = 2;
/** Most days between two articles that report one statement by its numbers and names. */
const NEAR = 14;

/** Pairs of statements by one speaker in two articles whose contents agree: in words, or in any language in what they name and number. */
export function findRestatements(fragments: readonly Fragment[], keyOf: (fragment: Fragment, id: string) => string): Restatement[] {
  const bySpeaker = new Map<string, Told[]>();
  for (const fragment of fragments) {
    for (const statement of fragment.statements) {
      if (statement.speakers.length === 0) continue;
      const told = readTold(fragment, statement, keyOf);
      for (const speaker of statement.speakers) {
        const key = keyOf(fragment, speaker);
        const list = bySpeaker.get(key);
        if (list === undefined) bySpeaker.set(key, [told]);
        else list.push(told);
      }
    }
  }
  const found: Restatement[] = [];
  for (const [, list] of [...bySpeaker].sort((a, b) => compareStrings(a[0], b[0]))) {
    for (const [i, j] of pairsSharing(featuresOf(list))) {
      const a = list[i]!;
      const b = list[j]!;
      if (a.fragment === b.fragment) continue;
      const value = likeness(a, b);
      if (value !== undefined) found.push({ a, b, similarity: Math.round(value * 1000) / 1000 });
    }
  }
  return found;
}

/** A statement with what it is compared by. */
interface Told {
  fragment: Fragment;
  statement: LocalStatement;
  words: ReadonlySet<string>;
  /** Numbers of two figures and more. */
  numbers: ReadonlySet<string>;
  /** Keys of entities and topics, years, single figures. */
  names: ReadonlySet<string>;
  published: Days | undefined;
}

const WORD_START = 5;

function readTold(fragment: Fragment, statement: LocalStatement, keyOf: (fragment: Fragment, id: string) => string): Told {
  const numbers = statement.text.match(/\d+(?:[.,\u00a0\u202f ]\d{3})*(?!\d)/g)?.map((number) => number.replace(/\D/g, '')) ?? [];
  const isPlain = (number: string): boolean => number.length < 2 || /^(?:19|20)\d\d$/.test(number);
  return {
    fragment,
    statement,
    words: new Set(
      foldedKey(statement.text)
        .split(' ')
        .map((word) => word.slice(0, WORD_START)),
    ),
    numbers: new Set(numbers.filter((number) => !isPlain(number))),
    names: new Set([...statement.about.map((id) => keyOf(fragment, id)), ...numbers.filter(isPlain)]),
    published: publishedOn(fragment),
  };
}

/** What two alike statements must share: one of the rarest words in a language, a number, or two names. */
function featuresOf(list: readonly Told[]): string[][] {
  const byWords = rarest(
    list.map(({ words }) => words),
    (size) => share(SAME_WORDS, size),
  );
  return list.map(({ fragment, numbers, names }, index) => {
    const sorted = [...names].sort(compareStrings);
    return [
      ...byWords[index]!.map((word) => `${fragment.article.language} ${word}`),
      ...[...numbers].map((number) => `# ${number}`),
      ...sorted.flatMap((name, at) => sorted.slice(at + 1).map((other) => `${name} ${other}`)),
    ];
  });
}

function likeness(a: Told, b: Told): number | undefined {
  const inWords = a.fragment.article.language === b.fragment.article.language ? similarity(a.words, b.words) : undefined;
  if (inWords !== undefined && inWords >= SAME_WORDS && overlap(a.words, b.words) >= LEAST_WORDS) return inWords;
  if (inWords !== undefined && inWords < LIKE_WORDS) return undefined;
  if ((daysBetween(a.published, b.published) ?? 0) > NEAR) return undefined;
  const numbers = overlap(a.numbers, b.numbers);
  const common = 2 * numbers + overlap(a.names, b.names);
  const all = 2 * (a.numbers.size + b.numbers.size - numbers) + a.names.size + b.names.size - overlap(a.names, b.names);
  if (common < (numbers > 0 ? LEAST_WITH_NUMBER : LEAST_NAMES)) return undefined;
  return common / all >= SAME_CONTENT ? common / all : undefined;
}

const DUPLICATE = 0.7;

/** For each near-duplicate the article it copies: the one published first, by content where that is not known. */
export function findDuplicates(fragments: readonly Fragment[]): Map<string, string> {
  const shingles = fragments.map((fragment) => ({ fragment, set: shingleSet(fragment.article.text) }));
  const order = (fragment: Fragment): string => `${fragment.article.publishedAt ?? '9999'} ${fragment.article.id}`;
  shingles.sort((a, b) => compareStrings(order(a.fragment), order(b.fragment)));
  const index = new Map<string, number[]>();
  const copies = new Map<string, string>();
  for (const [at, { fragment, set }] of shingles.entries()) {
    const shared = new Map<number, number>();
    for (const shingle of set) for (const other of index.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of [...shared].sort((a, b) => a[0] - b[0])) {
      const original = shingles[other]!;
      if (count / (set.size + original.set.size - count) < DUPLICATE) continue;
      copies.set(fragment.article.id, copies.get(original.fragment.article.id) ?? original.fragment.article.id);
      break;
    }
    for (const shingle of set) {
      const list = index.get(shingle);
      if (list === undefined) index.set(shingle, [at]);
      else list.push(at);
    }
  }
  return copies;
}

/** Runs of five words. */
function shingleSet(text: string): Set<string> {
  const words = foldedKey(text).split(' ');
  const set = new Set<string>();
  for (let at = 0; at + 5 <= words.length; at++) set.add(words.slice(at, at + 5).join(' '));
  return set;
}
