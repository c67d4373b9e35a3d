// Articles for the laws: the samples and the gold articles of every language, whole and mangled, and fragments of them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { shortHash } from '../../src/base/index.ts';
import { loadKnowledge, loadPacks } from '../../src/discovery/index.ts';
import { extract } from '../../src/extract/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { Article, Fragment } from '../../src/model/index.ts';

const data = fileURLToPath(new URL('../../graph-data', import.meta.url));

export const knowledge = loadKnowledge();
const packs = await loadPacks(knowledge);

export function extractArticle(article: Article): Fragment {
  return extract(article, packs.get(article.language)!);
}

/** The sample articles, then two gold articles of each language. */
export const articles: readonly Article[] = await readArticles();
export const fragments: readonly Fragment[] = articles.map(extractArticle);
export const tags: readonly string[] = [...packs.keys()];

async function readArticles(): Promise<Article[]> {
  const samples = (await ingest([path.join(data, 'articles')])).articles;
  const gold = [...packs.keys()].flatMap((tag) => {
    const folder = path.join(data, 'gold', tag);
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    return files.slice(0, 2).map((name) => articleOf(readFileSync(path.join(folder, name), 'utf8'), tag));
  });
  return [...samples, ...gold];
}

/** An article of a text; its id is of the text. */
export function articleOf(text: string, language: string): Article {
  const hash = shortHash(text);
  return {
    id: `article/${hash}`,
    source: `${hash}.txt`,
    language,
    text,
    publishedAt: '2024-05-14',
    contentHash: hash,
    sourceHash: hash,
    regions: [],
  };
}

const MARKS = ['"', '“', '”', '‘', '’', "'", '«', '»', '„', '(', ')', '[', '—', '-', ':', ',', '.', '…', '!', '?'];
const ODD = [
  '\r\n',
  '\r',
  '\n',
  '\n\n',
  '\t',
  '\u00A0',
  '\u202F',
  '\u200B',
  '\uFEFF',
  '\u0301',
  '\u0323',
  '👩‍🚒',
  '🇻🇳',
  '\uD83D',
  '\u0000',
  'İ',
  'ß',
  'ﬁ',
];

/** A sample article with cuts, swapped halves, odd marks, stray letters, decomposed letters or other line ends in it. */
export function mangled(): fc.Arbitrary<Article> {
  const strike = fc.record({
    at: fc.nat(),
    drop: fc.nat({ max: 40 }),
    put: fc.oneof(fc.constantFrom(...MARKS), fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', maxLength: 5 })),
  });
  return fc
    .record({
      article: fc.constantFrom(...articles),
      from: fc.nat({ max: 400 }),
      length: fc.integer({ min: 0, max: 2500 }),
      strikes: fc.array(strike, { maxLength: 12 }),
      ends: fc.constantFrom('\n', '\r\n', '\n\n', ' '),
      form: fc.constantFrom(undefined, 'NFD', 'NFC', 'NFKC'),
    })
    .map(({ article, from, length, strikes, ends, form }) => {
      let text = article.text.slice(from, from + length);
      for (const { at, drop, put } of strikes) {
        const place = text.length === 0 ? 0 : at % text.length;
        text = text.slice(0, place) + put + text.slice(place + drop);
      }
      text = text.replaceAll('\n', ends);
      return articleOf(form === undefined ? text : text.normalize(form), article.language);
    });
}

/** A text of no language at all. */
export function noise(): fc.Arbitrary<Article> {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(...MARKS, ...ODD, ' ', ' ', ' said ', ' X said: ', ' Menurut ', ' Ông ', ' Selon ', ' 2024 ', '3-5/3/2024'),
  );
  return fc
    .record({ pieces: fc.array(piece, { maxLength: 120 }), language: fc.constantFrom(...tags) })
    .map(({ pieces, language }) => articleOf(pieces.join(''), language));
}
