// Given names and surnames of many countries: what a word of a name may be. A listed word is weak evidence by itself.
import { foldedKey } from '../text/index.ts';
import { Remembered, SortedLines } from './sorted-lines.ts';

/** What a word is in names of persons. */
export interface NameWord {
  given: boolean;
  surname: boolean;
  /** Of a given name that only one gender has. */
  gender?: 'male' | 'female';
}

const NONE: NameWord = { given: false, surname: false };

/** The words of person-names.txt: lines in order of folded keys, each a key, a tab, and of "m", "f" (given names) and "s" (surnames) what applies. */
export class PersonNames {
  private readonly known: Remembered<NameWord>;

  constructor(read: () => string) {
    const lines = new SortedLines(read);
    this.known = new Remembered((word) => toNameWord(lines.find(foldedKey(word.split('-')[0]!))));
  }

  /** What a word is; of "Marie-Noëlle" what its first part is. */
  find(word: string): NameWord {
    return this.known.find(word);
  }
}

function toNameWord(marks: string | undefined): NameWord {
  if (marks === undefined) return NONE;
  const male = marks.includes('m');
  const female = marks.includes('f');
  const told = male !== female ? { gender: male ? ('male' as const) : ('female' as const) } : {};
  return { given: male || female, surname: marks.includes('s'), ...told };
}
