// The same statement reported by two articles, and articles that are copies of one another.
import { compareStrings } from '../base/index.ts';
import type { Fragment, LocalStatement } from '../model/index.ts';
import { foldedKey } from '../text/index.ts';
import { pairsSharing, rarest, share } from './pairs.ts';

export interface Restatement {
  a: { fragment: Fragment; statement: LocalStatement };
  b: { fragment: Fragment; statement: LocalStatement };
  similarity: number;
}

const SAME_LANGUAGE = 0.6;
const OTHER_LANGUAGE = 0.5;
const LEAST_COMMON = 3;

/** Pairs of statements by one speaker in two articles whose contents agree: in words, or across languages in what they name. */
export function findRestatements(fragments: readonly Fragment[], keyOf: (fragment: Fragment, id: string) => string): Restatement[] {
  const bySpeaker = new Map<string, { fragment: Fragment; statement: LocalStatement }[]>();
  for (const fragment of fragments) {
    for (const statement of fragment.statements) {
      for (const speaker of statement.speakers) {
        const key = keyOf(fragment, speaker);
        const list = bySpeaker.get(key);
        if (list === undefined) bySpeaker.set(key, [{ fragment, statement }]);
        else list.push({ fragment, statement });
      }
    }
  }
  const found: Restatement[] = [];
  for (const [, list] of [...bySpeaker].sort((a, b) => compareStrings(a[0], b[0]))) {
    const words = list.map(({ statement }) => wordSet(statement.text));
    const contents = list.map((one) => contentSet(one, keyOf));
    const language = (index: number): string => list[index]!.fragment.article.language;
    const byWords = rarest(words, (size) => share(SAME_LANGUAGE, size)).map((own, index) =>
      own.map((word) => `${language(index)} ${word}`),
    );
    const byContent = rarest(contents, (size) => Math.max(LEAST_COMMON, share(OTHER_LANGUAGE, size)));
    for (const [i, j] of pairsSharing(byWords.map((own, index) => [...own, ...byContent[index]!.map((one) => `* ${one}`)]))) {
      const a = list[i]!;
      const b = list[j]!;
      if (a.fragment === b.fragment) continue;
      const similarity = language(i) === language(j) ? wordSimilarity(words[i]!, words[j]!) : contentSimilarity(contents[i]!, contents[j]!);
      if (similarity !== undefined) found.push({ a, b, similarity });
    }
  }
  return found;
}

function wordSimilarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number | undefined {
  const value = jaccard(a, b);
  return value >= SAME_LANGUAGE ? round(value) : undefined;
}

/** Entities, topics and numbers that a statement names. */
function contentSet(
  { fragment, statement }: { fragment: Fragment; statement: LocalStatement },
  keyOf: (fragment: Fragment, id: string) => string,
): Set<string> {
  return new Set([...statement.about.map((id) => keyOf(fragment, id)), ...(statement.text.match(/\d+/g) ?? [])]);
}

/** At least three in common, and half of all. */
function contentSimilarity(left: ReadonlySet<string>, right: ReadonlySet<string>): number | undefined {
  const common = [...left].filter((feature) => right.has(feature)).length;
  const value = common / (left.size + right.size - common || 1);
  return common >= LEAST_COMMON && value >= OTHER_LANGUAGE ? round(value) : undefined;
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

function wordSet(text: string): Set<string> {
  return new Set(foldedKey(text).split(' '));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common || 1);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
