// Headings in title case, where a capital tells nothing: bodies and places read off a head word there must stand in the text too.
import { foldedKey } from '../text/index.ts';
import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';

const HEADED: ReadonlySet<string> = new Set(['organization-head', 'place-head', 'venue-head', 'place-list']);

/** Drops headed names of such headings that the article names nowhere else: "Kota Tua Bersalaman". */
export function dropHeadingNames(document: Document, board: Board): void {
  const headings = new Map<number, boolean>();
  const inTitleCase = (mention: Mention): boolean => {
    const sentence = document.sentenceOf(mention.from);
    const known = headings.get(sentence) ?? isTitleCase(document, sentence);
    headings.set(sentence, known);
    return known;
  };
  const suspects = board.mentions.filter(
    (mention) =>
      document.regionOf[mention.from] === 2 && HEADED.has(mention.rule) && mention.knowledge === undefined && inTitleCase(mention),
  );
  if (suspects.length === 0) return;
  const named = new Set(
    board.mentions.filter((mention) => document.regionOf[mention.from] !== 2).map((mention) => foldedKey(mention.name)),
  );
  for (const mention of suspects) {
    const key = foldedKey(mention.name);
    if (!named.has(key) && ![...named].some((name) => name.startsWith(`${key} `))) board.remove(mention);
  }
}

/** Most words of a sentence have a capital. */
function isTitleCase(document: Document, sentence: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = document.sentences.from[sentence]!; at < document.sentences.to[sentence]!; at++) {
    if (!document.isWord(at)) continue;
    words++;
    if (document.isCapital(at)) capitals++;
  }
  return capitals > words * 0.65;
}
