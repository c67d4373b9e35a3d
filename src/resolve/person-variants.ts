// Whether two written names may be one person's: initials, names left out, spellings of one sound, short given names.
import { foldedKey } from '../text/index.ts';

/** How two names agree: `full` by their own words alone, `partly` only where something else ties them. */
export type NameAgreement = 'full' | 'partly';

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ad', 'as', 'ash', 'an', 'ar', 'ul']);

/** Given names and the short forms that the press uses for them. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  alexander: ['alex', 'sandy'],
  andrew: ['andy', 'drew'],
  anthony: ['tony'],
  antonio: ['tony'],
  benjamin: ['ben', 'benny'],
  bernard: ['bernie'],
  catherine: ['kate', 'cathy'],
  charles: ['charlie', 'chuck'],
  christopher: ['chris'],
  christine: ['chris'],
  daniel: ['dan', 'danny'],
  david: ['dave'],
  deborah: ['debbie', 'deb'],
  donald: ['don'],
  douglas: ['doug'],
  edward: ['ed', 'eddie', 'ted'],
  elizabeth: ['liz', 'beth', 'betsy'],
  frederick: ['fred'],
  gregory: ['greg'],
  james: ['jim', 'jimmy', 'jamie'],
  jeffrey: ['jeff'],
  jennifer: ['jen', 'jenny'],
  john: ['jack', 'johnny'],
  jonathan: ['jon'],
  joseph: ['joe', 'joey'],
  joshua: ['josh'],
  katherine: ['kate', 'kathy', 'katie'],
  kenneth: ['ken'],
  lawrence: ['larry'],
  leonard: ['len', 'lenny'],
  margaret: ['maggie', 'meg', 'peggy'],
  matthew: ['matt'],
  michael: ['mike', 'mick'],
  nicholas: ['nick'],
  nicolas: ['nico'],
  pamela: ['pam'],
  patricia: ['pat', 'patty', 'tricia'],
  patrick: ['pat', 'paddy'],
  peter: ['pete'],
  philip: ['phil'],
  rafael: ['rafa'],
  raymond: ['ray'],
  rebecca: ['becky'],
  richard: ['rick', 'dick', 'rich'],
  robert: ['bob', 'rob', 'bobby'],
  ronald: ['ron'],
  rudolph: ['rudy'],
  samuel: ['sam'],
  stephen: ['steve'],
  steven: ['steve'],
  susan: ['sue'],
  theodore: ['ted', 'theo'],
  thomas: ['tom', 'tommy'],
  timothy: ['tim'],
  victoria: ['vicky'],
  vincent: ['vince'],
  walter: ['walt'],
  william: ['bill', 'will', 'billy'],
};

/** The words of a name that tell people apart, folded: no "Jr", no article of an Arabic name. */
export function nameWords(label: string): string[] {
  const words = foldedKey(label).split(' ');
  const kept = words.filter((word, index) => !SUFFIXES.has(word) && !(index > 0 && index < words.length - 1 && ARTICLES.has(word)));
  return kept.length < 2 ? words : kept;
}

/**
 * How two names of two words and more agree, if they do. The lesser must be the greater with words left out: all but its first and
 * last, or all behind its first two. `full` when nothing but initials is left out or stands for a word.
 */
export function agreeInName(a: readonly string[], b: readonly string[]): NameAgreement | undefined {
  const [less, more] = a.length <= b.length ? [a, b] : [b, a];
  if (less.length < 2) return undefined;
  const used: number[] = [];
  let weak = false;
  let whole = false;
  for (const word of less) {
    const from = used.length === 0 ? 0 : used[used.length - 1]! + 1;
    const at = more.findIndex((other, index) => index >= from && (used.length > 0 || index === 0) && alike(word, other) !== undefined);
    if (at < 0) return undefined;
    const how = alike(word, more[at]!)!;
    if (how === 'sound' || how === 'short') weak = true;
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
function alike(a: string, b: string): 'same' | 'initial' | 'short' | 'sound' | undefined {
  if (a === b) return a.length > 1 ? 'same' : 'initial';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : undefined;
  if (isShortFor(a, b) || isShortFor(b, a)) return 'short';
  return a.length > 4 && b.length > 4 && hasSyllables(a) && hasSyllables(b) && soundKey(a) === soundKey(b) ? 'sound' : undefined;
}

function isShortFor(short: string, given: string): boolean {
  return SHORT_FORMS[given]?.includes(short) === true;
}

/** Two vowels apart: "Huong" and "Hoang", "Zhang" and "Zheng" are different names. */
function hasSyllables(word: string): boolean {
  return /[aeiouy][^aeiouy]+[aeiouy]/.test(word);
}

/** The consonants of a word as one sound has them in several spellings: "mohammed", "mohamed", "muhammad". */
export function soundKey(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/(?:tch|sch|sh|ch)/g, 's')
    .replace(/dj/g, 'j')
    .replace(/(?:ck|kh|q|c)/g, 'k')
    .replace(/(?<=.)[aeiouyh]/g, '')
    .replace(/w/g, 'v')
    .replace(/^[aeiou]/, 'a')
    .replace(/(.)\1+/g, '$1');
}
