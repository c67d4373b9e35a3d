// The words of names that tell something, and how much two names share.
import { foldedKey } from '../text/index.ts';
import type { Document } from './document.ts';
import type { Mention } from './mentions.ts';
import { isFunctionWord } from './phrases.ts';

/** The words of a name that are no grammar, folded. */
export function contentWords(document: Document, mention: Mention): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = mention.from; at < mention.to; at++)
    if (document.isWord(at) && !isFunctionWord(document, at)) words.add(foldedKey(document.word(at)));
  return words;
}

/** At least two words, all of them among the others. */
export function isWithin(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  return small.size >= 2 && [...small].every((word) => large.has(word));
}

/** Two words or more in common, and most of the plain name's own. */
export function sharesMost(plain: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...plain].filter((word) => other.has(word)).length;
  return common >= 2 && common / plain.size >= 0.6;
}
