// "Salote Baker", "Ihaia Park": words with a meaning of their own that close somebody's name behind a word that has none.
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { isPersonNoun, isUnlistedName } from './name-slots.ts';
import { standsAsPerson } from './person-slots.ts';

/** A listed word that closes a name of two or three capitals whose others are unlisted; where that starts. */
export function surnameTailStart(document: Document, at: number): number | undefined {
  return document.isCapital(at) && document.pack.isWordSurname?.(document.key(at)) === true ? tailStart(document, at, at + 1) : undefined;
}

function tailStart(document: Document, at: number, to: number): number | undefined {
  if (!document.isCapital(at) || document.isCapital(to)) return undefined;
  let from = at;
  while (at - from < 3 && from > document.sentenceFrom(at) && isUnlistedName(document, from - 1)) from--;
  return from === at || (document.isCapital(from - 1) && !document.isInitial(from - 1)) ? undefined : from;
}

/** "Pemba Nyasulu" + "slept": a place's name right before one to three words that are no words of the language, where persons stand. */
export function opensPersonsName(document: Document, board: Board, from: number): boolean {
  let to = from + 1;
  while (to - from < 4 && (isUnlistedName(document, to) || document.is(to, 'name-particle')) && board.isFree(to, to + 1)) to++;
  if (surnameTailStart(document, to) !== undefined && board.isFree(to, to + 1)) to++;
  return (
    to - from > 1 && document.isCapital(to - 1) && document.pack.isOrdinary !== undefined && standsAsPerson(document, board, { from, to })
  );
}

/** "Ana Paris": such a name where persons stand, and not beside places; where nouns have genders and so places their articles any place may be its tail. */
export function isPersonWithTail(document: Document, board: Board, at: number, to: number): boolean {
  const gendered = document.pack.pack.grammar.genders !== undefined && document.pack.isOrdinary !== undefined;
  const from = gendered ? tailStart(document, at, to) : to - at > 1 ? undefined : surnameTailStart(document, at);
  return from !== undefined && standsAsPerson(document, board, { from, to });
}

/** The same where the text plainly tells a person: a verb of saying beside it, here or at the last word alone; an age, a trade or "who" behind. */
export function isToldPersonWithTail(document: Document, at: number): boolean {
  const from = surnameTailStart(document, at);
  if (from === undefined) return false;
  const to = at + 1;
  if (document.is(to, 'speech-verb') || document.hits.findEnding(from, 'speech-verb') !== undefined) return true;
  if (isPersonNoun(document, from - 1) || document.speakingAlone.has(document.key(at))) return true;
  if (!document.isComma(to)) return false;
  if (/^\d{2}$/.test(document.word(to + 1)) || (document.is(to + 1, 'relative') && !document.is(to + 1, 'thing-relative'))) return true;
  if (!document.isAny(to + 1, ['indefinite', 'definite'])) return false;
  for (let next = to + 2; next < to + 6 && document.isWord(next) && !document.is(next, 'preposition'); next++)
    if (isPersonNoun(document, next)) return true;
  return false;
}

/** "Enter Ana Dias", "Weightlifter Ana Dias": an ordinary word that opens the sentence before two words or more, the first of them no word of the language. */
export function opensWithWord(document: Document, { from, to }: { from: number; to: number }): boolean {
  if (to - from < 3 || !document.isInitial(from) || (document.is(from, 'given-name') && !document.is(from, 'role'))) return false;
  return document.pack.isOrdinary?.(document.key(from)) === true && isUnlistedName(document, from + 1);
}

/** "à Porto Alvo": where nouns have genders, a word that no list has goes on with the name of a listed place. */
export function opensLongerName(document: Document, board: Board, from: number): boolean {
  if (document.pack.pack.grammar.genders === undefined || document.isInitial(from) || !board.isFree(from + 1, from + 2)) return false;
  return isUnlistedName(document, from + 1) && !document.is(from + 1, 'given-name') && document.pack.isOrdinary !== undefined;
}
