// Small words that are syllables of a person's name, where family names come first: "Lê Trọng Nhân", "bà Từ Minh Hạnh".
import type { LexiconPart } from '../lang/index.ts';
import type { Hit, HitIndex } from '../rules/index.ts';

const SMALL = ['preposition', 'modal', 'future', 'not-name'];
/** A family name, a middle one or two, and the last. */
const LONGEST = 3;

interface Words {
  count: number;
  isCapital(at: number): boolean;
  isInitial(at: number): boolean;
}

/** Leaves no other reading to a capital syllable at either end of a name. */
export function settleSyllables(hits: HitIndex, lexicon: LexiconPart, words: Words): void {
  if (lexicon.nameOrder !== 'family-given') return;
  for (const small of SMALL)
    for (let at = hits.next(0, small); at < words.count; at = hits.next(at + 1, small)) {
      if (!words.isCapital(at) || words.isInitial(at)) continue;
      if ((small === 'not-name' || !endsName(hits, words, at)) && !opensName(hits, words, at)) continue;
      for (const hit of hits.at(at).filter(({ lexeme, to }) => lexeme.class === small && to === at + 1)) hits.drop(hit as Hit);
    }
}

/** Behind a family name and nothing but capitals, before a word without one. */
function endsName(hits: HitIndex, words: Words, at: number): boolean {
  if (words.isCapital(at + 1)) return false;
  for (let before = at - 1; before >= at - LONGEST && words.isCapital(before); before--) if (hits.has(before, 'family-name')) return true;
  return false;
}

/** A family name with given names behind it: right behind an office or an honorific, or three syllables behind a capital ("tỉnh Lào Cai" + "Từ Đình Trọng"). */
function opensName(hits: HitIndex, words: Words, at: number): boolean {
  if (!hits.has(at, 'family-name')) return false;
  let end = at + 1;
  while (end <= at + LONGEST && words.isCapital(end) && (hits.has(end, 'given-name') || hits.has(end, 'family-name'))) end++;
  if (end > at + 1 && OFFICES.some((name) => hits.findEnding(at, name) !== undefined)) return true;
  return end === at + LONGEST && !words.isCapital(end) && words.isCapital(at - 1);
}

const OFFICES = ['honorific', 'role', 'rank'];
