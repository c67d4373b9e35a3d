// "Naulu met her Chilean counterpart": the office that the subject of a sentence was named with before, where nouns come last.
import type { Document } from './document.ts';
import type { Title } from './mentions.ts';
import { isFunctionWord } from './phrases.ts';

/** Offices back in which the subject's is looked for. */
const FARTHEST = 30;
/** Words of a name. */
const LONGEST = 5;

/** The office before `index` right behind which stands a name that ends in the same word as the one that opens the sentence. */
export function officeOfSubject(document: Document, titles: readonly Title[], index: number): Title | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const { from } = titles[index]!;
  const first = document.sentenceFrom(from);
  const opening = document.hits.find(first, 'honorific')?.to ?? first;
  const start = document.word(opening) === '.' ? opening + 1 : opening;
  const name = lastWord(document, start);
  if (name === undefined) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at--) {
    const title = titles[at]!;
    if (title.to > first || title.role.kind === 'occupation') continue;
    if (lastWord(document, document.isComma(title.to) ? title.to + 1 : title.to) === name) return title;
  }
  return undefined;
}

/** The key of the last capital of a run that starts at a token. */
function lastWord(document: Document, from: number): string | undefined {
  let to = from;
  while (to - from < LONGEST && document.isCapital(to) && document.isWord(to) && !isFunctionWord(document, to)) to++;
  return to === from ? undefined : document.key(to - 1);
}
