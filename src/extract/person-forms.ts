// Short forms of the names of persons that an article writes in full.
import { foldedKey } from '../text/index.ts';
import type { Document } from './document.ts';

/** Letters of a name's middle word that may stand alone, as the first of two surnames does. */
const SHORTEST_MIDDLE = 4;

/** Short forms that full names of persons allow: last name, given name, or any of their words used alone. */
export class PersonForms {
  private readonly document: Document;
  private readonly parts = new Set<string>();

  constructor(document: Document) {
    this.document = document;
  }

  /** Remembers the full name of a person by its folded key. */
  learn(key: string): void {
    const words = key.split(' ');
    for (const word of [words[0]!, words[words.length - 1]!]) if (word.length > 1) this.parts.add(word);
    for (const word of words.slice(1, -1)) if (word.length > SHORTEST_MIDDLE) this.parts.add(word);
    for (let cut = 1; cut < words.length; cut++) {
      this.parts.add(words.slice(cut).join(' '));
      if (words.length > 2) this.parts.add(words.slice(0, -cut).join(' '));
    }
  }

  /** Whether a run is a short form of one. */
  isShortForm(run: { from: number; to: number }): boolean {
    return this.parts.has(foldedKey(this.document.text(run.from, run.to)));
  }
}

/** "Khamis bin Ali Al X": a word that only stands before the name of somebody's father. */
export function hasFather(document: Document, { from, to }: { from: number; to: number }): boolean {
  for (let at = from + 1; at < to - 1; at++) if (document.is(at, 'patronymic') && !document.isCapital(at)) return true;
  return false;
}
