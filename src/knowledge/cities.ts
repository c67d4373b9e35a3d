// Populated places by name: which countries have one of a name, and how many people live there. A name here is weak evidence by itself.
import { foldedKey } from '../text/index.ts';
import { Remembered, SortedLines } from './sorted-lines.ts';

/** A country that has a place of some name, with the inhabitants of its largest in thousands. */
export interface CityCountry {
  iso2: string;
  thousands: number;
}

/** What places are compared by: a folded key with the letters that other languages write for those of the country. */
export function cityKey(name: string): string {
  const key = foldedKey(name);
  return /[ıəħ]/.test(key) ? key.replace(/ı/g, 'i').replace(/ə/g, 'a').replace(/ħ/g, 'h') : key;
}

const NONE: readonly CityCountry[] = [];

/**
 * The places of cities.txt: lines in order of keys, each a key, a tab, and countries with thousands of inhabitants, the largest first. The
 * text is read when first asked for and searched as it is, so that it costs nothing at the start.
 */
export class Cities {
  private readonly known: Remembered<readonly CityCountry[]>;

  constructor(read: () => string) {
    const lines = new SortedLines(read);
    this.known = new Remembered((name) => lines.find(cityKey(name))?.split(' ').map(toCountry) ?? NONE);
  }

  /** The countries that have a place of a name, the most populous first; none for a name that no place has. */
  find(name: string): readonly CityCountry[] {
    return this.known.find(name);
  }
}

function toCountry(entry: string): CityCountry {
  return { iso2: entry.slice(0, 2), thousands: Number(entry.slice(2)) };
}
