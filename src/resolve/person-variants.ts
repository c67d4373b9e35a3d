// Whether two written names may be one person's: initials, names left out, spellings of one sound, short given names.
import { shares } from '../base/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { foldedKey } from '../text/index.ts';

/** How two names agree: `full` by their own words alone, `partly` only where something else ties them. */
export type NameAgreement = 'full' | 'partly';

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ad', 'as', 'ash', 'an', 'ar', 'ul']);

/** Words that are spellings or short forms of one given name, from forenames.json. */
export class Forenames {
  private readonly keys = new Map<string, Set<string>>();

  constructor({ forenames }: Pick<Knowledge, 'forenames'>) {
    for (const { key, names, short } of forenames)
      for (const form of [...Object.values(names), ...Object.values(short)].flat()) {
        const word = foldedKey(form);
        this.keys.set(word, (this.keys.get(word) ?? new Set()).add(key));
      }
  }

  areOne(a: string, b: string): boolean {
    const own = this.keys.get(a);
    const others = this.keys.get(b);
    return own !== undefined && others !== undefined && shares(own, others);
  }
}

/** The words of a name that tell people apart, folded: no "Jr", no article of an Arabic name. */
export function nameWords(label: string): string[] {
  const words = foldedKey(label).split(' ');
  const kept = words.filter((word, index) => !SUFFIXES.has(word) && !(index > 0 && index < words.length - 1 && ARTICLES.has(word)));
  return kept.length < 2 ? words : kept;
}

/**
 * How two names of two words and more agree, if they do: in the order they are written in, or with the first word of one last ("Prado Ana").
 * The lesser must be the greater with words left out: all but its first and last, or all behind its first two. `full` when nothing but
 * initials is left out or stands for a word.
 */
export function agreeInName(a: readonly string[], b: readonly string[], forenames: Forenames): NameAgreement | undefined {
  const [less, more] = a.length <= b.length ? [a, b] : [b, a];
  if (less.length < 2) return undefined;
  return (
    agreeInOrder(less, more, forenames) ?? agreeInOrder(firstLast(less), more, forenames) ?? agreeInOrder(less, firstLast(more), forenames)
  );
}

function firstLast([first, ...others]: readonly string[]): string[] {
  return [...others, first!];
}

function agreeInOrder(less: readonly string[], more: readonly string[], forenames: Forenames): NameAgreement | undefined {
  const used: number[] = [];
  let weak = false;
  let whole = false;
  for (const word of less) {
    const from = used.length === 0 ? 0 : used[used.length - 1]! + 1;
    const at = more.findIndex(
      (other, index) => index >= from && (used.length > 0 || index === 0) && alike(word, other, forenames) !== undefined,
    );
    if (at < 0) return undefined;
    const how = alike(word, more[at]!, forenames)!;
    if (how === 'variant') weak = true;
    if (how === 'same') whole = true;
    used.push(at);
  }
  if (!whole) return undefined;
  const skipped = more.filter((_, index) => !used.includes(index));
  const closes = used[used.length - 1] === more.length - 1;
  const opens = used.every((at, index) => at === index);
  if (!closes && !opens) return undefined;
  return weak || skipped.some((word) => word.length > 1) ? 'partly' : 'full';
}

/** How one word of a name stands for another, if it does. */
function alike(a: string, b: string, forenames: Forenames): 'same' | 'initial' | 'variant' | undefined {
  if (a === b) return a.length > 1 ? 'same' : 'initial';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : undefined;
  if (forenames.areOne(a, b)) return 'variant';
  return a.length > LEAST_SOUNDING && b.length > LEAST_SOUNDING && soundKey(a) === soundKey(b) ? 'variant' : undefined;
}

/** Shorter words are names of their own in every spelling ("Lim", "Lym"). */
const LEAST_SOUNDING = 4;

/** A word as its sound is written in one way: "suharto" and "soeharto", "harthi" and "harthy", "hasan" and "hassan". */
export function soundKey(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/(?:tch|sch|sh|ch)/g, 's')
    .replace(/dj/g, 'j')
    .replace(/(?:ck|kh|q|c)/g, 'k')
    .replace(/(?:ou|oo|oe)/g, 'u')
    .replace(/(?:y|ee|ii)/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(?<=.)h/g, '')
    .replace(/(.)\1+/g, '$1');
}
