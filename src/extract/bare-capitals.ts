// Capitals written without their marks: "A Paris", "Etaient". The pack says which; the tokens keep their text and get the marked word's key.
import type { CompiledPack } from '../lang/index.ts';
import { comparisonKey, type Sentences, surface, type Tokens } from '../text/index.ts';

/** Gives the first word of a sentence, and words that no list has, the key of the word they are without the mark of its capital. */
export function restoreMarks(tokens: Tokens, sentences: Sentences, { lexicon, pack }: CompiledPack): void {
  const { bareCapitals } = pack.text;
  if (bareCapitals === undefined) return;
  const words = new Map(Object.entries(bareCapitals.words));
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const at = sentences.from[sentence]!;
    const word = words.get(surface(tokens, at));
    const id = word === undefined ? undefined : lexicon.ids.get(comparisonKey(word));
    if (id !== undefined) tokens.key[at] = id;
  }
  const marked = new Map(Object.entries(bareCapitals.letters).map(([letter, mark]) => [letter.charCodeAt(0), mark]));
  for (let at = 0; at < tokens.count; at++) {
    const mark = tokens.key[at]! < lexicon.ids.size ? undefined : marked.get(tokens.text.charCodeAt(tokens.start[at]!));
    const id = mark === undefined ? undefined : lexicon.ids.get(comparisonKey(mark + surface(tokens, at).slice(1)));
    if (id !== undefined) tokens.key[at] = id;
  }
}
