// What of a language the tokenizer needs: the word beginnings and endings that are tokens of their own.
import type { Knowledge, NamesByLanguage } from '../knowledge/index.ts';
import { type Affixes, comparisonKey } from '../text/index.ts';
import type { LanguagePack } from './pack.ts';

export function affixesOf(pack: LanguagePack, knowledge: Knowledge): Affixes {
  const affixes: Affixes = {
    elisions: new Set(pack.text.elisions.map(comparisonKey)),
    verbalElisions: new Set((pack.text.verbalElisions ?? []).map(comparisonKey)),
    clitics: new Set(pack.text.clitics.map(comparisonKey)),
    letters: new Set((pack.text.letterWords ?? []).map(comparisonKey)),
    titles: new Set(
      pack.lexicon.honorifics.flatMap((entry) =>
        entry.forms.filter((form) => /^\p{L}\.$/u.test(form)).map((form) => comparisonKey(form.slice(0, -1))),
      ),
    ),
  };
  if (pack.text.prefixes !== undefined) affixes.prefixes = new Set(pack.text.prefixes.map(comparisonKey));
  if (pack.text.degrees !== undefined) affixes.degrees = new Set(pack.text.degrees);
  if (pack.text.syllable !== undefined) affixes.joined = lastWords(pack, knowledge);
  return affixes;
}

/** The last words of the names of countries and places: "Nam" of "Việt Nam". */
function lastWords({ manifest }: LanguagePack, { countries, places }: Knowledge): ReadonlySet<string> {
  const named = [...countries, ...places].flatMap(({ names }) => namesFor(names, manifest.tag));
  return new Set(named.map((name) => comparisonKey(name.split(' ').at(-1)!)));
}

/** Names to look for in a language's texts: its own, those of every language, and English ones, which papers keep. */
export function namesFor(names: NamesByLanguage, tag: string): readonly string[] {
  return [...new Set([...(names[tag] ?? []), ...(names['*'] ?? []), ...(names['en'] ?? [])])];
}
