// Places and countries that a name names, in any language: what names of one thing have in common where their words differ.
import type { Knowledge } from '../knowledge/index.ts';
import { foldedKey } from '../text/index.ts';

const MOST_WORDS = 3;

/** Finds what is named in names. */
export class NamesOfPlaces {
  private readonly keys = new Map<string, string>();

  constructor({ countries, places }: Pick<Knowledge, 'countries' | 'places'>) {
    for (const record of [...places, ...countries]) {
      const forms = [...Object.values(record.names), ...('demonyms' in record ? Object.values(record.demonyms) : [])].flat();
      for (const form of forms) this.keys.set(foldedKey(form), record.key);
    }
  }

  /** Keys of places and countries in a name, the longest first where names overlap. */
  in(name: string): ReadonlySet<string> {
    const words = foldedKey(name).split(' ');
    const found = new Set<string>();
    for (let at = 0; at < words.length; at++) {
      for (let size = Math.min(MOST_WORDS, words.length - at); size > 0; size--) {
        const key = this.keys.get(words.slice(at, at + size).join(' '));
        if (key === undefined) continue;
        found.add(key);
        at += size - 1;
        break;
      }
    }
    return found;
  }
}
