// Nothing of the sample articles may stand in code, language packs or knowledge: no name of a person, no date, no phrase of six words.
// What is known there must come from the language and the world, or the measured quality would be learnt by heart.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const CHECKED = ['src', 'scripts', 'graph-data/knowledge'];
const TEXT = /\.(?:ts|mjs|json|md|java|xml)$/u;
const PHRASE = 6;
const MONTHS =
  /(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januari|februari|maret|april|juni|juli|agustus|september|oktober|november|desember|january|february|march|may|june|july|august|october|december)/u;

interface Gold {
  entities: { kind: string; names: string[] }[];
}

const filesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT.test(name) && !name.includes('target'))
    .map((name) => path.join(folder, name))
    .sort();
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Lower-case words without diacritics, so that "Lê Văn Á" and "le van a" are the same. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'd')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function phrasesOf(text: string, length = PHRASE): Set<string> {
  const words = wordsOf(text);
  return new Set(words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' ')));
}

/** Full names and their parts of two words and more. */
function personNames(): Set<string> {
  const samples = readdirSync(path.join(root, 'graph-data/gold')).filter((name) => /^\d+_.*\.json$/u.test(name));
  const names = samples
    .map((name) => JSON.parse(read(`graph-data/gold/${name}`)) as Gold)
    .flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'Person').flatMap((entity) => entity.names));
  return new Set(names.flatMap((name) => [2, 3, 4].flatMap((length) => [...phrasesOf(name, length)])));
}

/** Days with their month, in both orders. */
function datesOf(text: string): Set<string> {
  const words = wordsOf(text);
  const isMonth = (word: string | undefined): boolean => word !== undefined && new RegExp(`^${MONTHS.source}$`, 'u').test(word);
  const isDay = (word: string | undefined): boolean => /^(?:[12]?\d|3[01])$/u.test(word ?? '');
  const pairs = words.slice(1).flatMap((word, at) => {
    const before = words[at];
    return (isDay(before) && isMonth(word)) || (isMonth(before) && isDay(word)) ? [`${before} ${word}`] : [];
  });
  return new Set(pairs);
}

/** Names of bodies, treaties and places are knowledge and may be long. */
function knownPhrases(): Set<string> {
  const records = readdirSync(path.join(root, 'graph-data/knowledge'))
    .filter((name) => /^(?:organizations|instruments|places|countries).*\.json$/u.test(name))
    .flatMap((name) => JSON.parse(read(`graph-data/knowledge/${name}`)) as { names: Record<string, string[]> }[]);
  return new Set(records.flatMap(({ names }) => Object.values(names).flat()).flatMap((name) => [...phrasesOf(name)]));
}

const articles = readdirSync(path.join(root, 'graph-data/articles')).map((name) => read(`graph-data/articles/${name}`));

describe('code, packs and knowledge', () => {
  const files = CHECKED.flatMap(filesIn);
  // Two strings that stand side by side in a data file are no phrase.
  const pieces = files.flatMap((file) => {
    const text = read(file);
    const texts = file.endsWith('.json') ? (text.match(/"(?:[^"\\]|\\.)*"/gu) ?? []) : [text];
    return texts.map((piece) => ({ file, piece }));
  });
  const found = (wanted: ReadonlySet<string>, length: number): string[] =>
    pieces.flatMap(({ file, piece }) =>
      [...phrasesOf(piece, length)].filter((phrase) => wanted.has(phrase)).map((phrase) => `${file}: ${phrase}`),
    );

  it('are seen by this test', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(articles).toHaveLength(5);
  });

  it('hold no name of a person of the sample articles', () => {
    const names = personNames();
    expect(names.size).toBeGreaterThanOrEqual(7);
    expect([2, 3, 4].flatMap((length) => found(names, length))).toEqual([]);
  });

  it('hold no date of the sample articles', () => {
    const dates = new Set(articles.flatMap((text) => [...datesOf(text)]));
    expect(dates.size).toBeGreaterThanOrEqual(4);
    expect(found(dates, 2)).toEqual([]);
  });

  it('hold no phrase of the sample articles', () => {
    const known = knownPhrases();
    const phrases = new Set(articles.flatMap((text) => [...phrasesOf(text)]).filter((phrase) => !known.has(phrase)));
    expect(phrases.size).toBeGreaterThan(1000);
    expect(found(phrases, PHRASE)).toEqual([]);
  });
});
