// What a person is called for short, in quotation marks inside the name: 'Harold "Hal" Whitcombe'.
import type { Document } from './document.ts';

const OPENING = /^["“«‘']$/u;
const CLOSING = /^["”»’']$/u;
const LONGEST = 2;

/** Where a nickname in quotation marks ends that starts at a token behind a capital; the token itself when none does. */
export function quotedNicknameEnd(document: Document, at: number): number {
  if (!OPENING.test(document.word(at)) || !document.isCapital(at - 1)) return at;
  let end = at + 1;
  while (end - at <= LONGEST && document.isWord(end) && document.isCapital(end)) end++;
  return end > at + 1 && CLOSING.test(document.word(end)) ? end + 1 : at;
}

/** A name without a nickname in quotation marks. */
export function withoutNickname(name: string): string {
  return name.replace(/\s+["“«‘'][^"”»’']+["”»’'](?=\s)/u, '');
}
