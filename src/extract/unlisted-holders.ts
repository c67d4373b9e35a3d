// Names of holders that no list has, told from the name of the body before them by its words and by where the run of capitals ends.
import { isCommonNoun } from './common-nouns.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';

/** "Ketua Serikat Petani Tomini" + "Yosefa Kolin": the last two capitals that no list has, behind two or more of the body's, one of them listed, and before a verb or mark, where nouns have shapes. */
export function isUnlistedTail(document: Document, board: Board, from: number, to: number): boolean {
  if (document.pack.pack.lexicon.nounShapes === undefined || to - from < 4 || !document.isCapital(from - 1)) return false;
  if (!document.isPunctuation(to) && !document.isAny(to, ['speech-verb', 'event-verb', 'preposition', 'and', 'relative'])) return false;
  if (document.word(to) === '(' || document.isAny(to - 3, ['place-head', 'organization-head', 'and', 'name-particle'])) return false;
  for (let at = from; at < to - 2; at++) if (!document.isCapital(at)) return false;
  const clear = areUnlisted(document, board, to - 2, to) && !document.isInKnownName(to - 2);
  return clear && !areUnlisted(document, board, to - 4, to - 2);
}

/** "Ketua Komite Urusan Air" + "Batyr Annamuradov": two capitals or more to the end that no list has, right behind a noun of the body's field. */
export function isBehindField(document: Document, board: Board, at: number, to: number): boolean {
  if (document.pack.pack.lexicon.nounShapes === undefined || !isCommonNoun(document, at - 1)) return false;
  if (to - at !== 2 && !(to - at === 3 && document.is(at, 'given-name'))) return false;
  if (document.isInKnownName(at) || document.hits.find(to, 'demonstrative') !== undefined) return false;
  return areUnlisted(document, board, at, to);
}

/** Capitals that are in no list but those of persons' names. */
function areUnlisted(document: Document, board: Board, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unlisted = document.hits.at(at).every(({ lexeme }) => lexeme.class === 'given-name' || lexeme.class === 'family-name');
    if (!document.isCapital(at) || !unlisted || isCommonNoun(document, at) || board.owner(at) !== undefined) return false;
  }
  return true;
}

/** Classes of words of persons' names. */
const OF_NAMES: ReadonlySet<string> = new Set(['given-name', 'family-name', 'name-particle']);

/** "the Speaker of the Lower House" + "Bakhyt Omarov": two capitals or more that no list has but as a person's, right behind the head of a body. */
export function isUnlistedHolder(document: Document, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 4 || document.hits.findEnding(from, 'organization-head') === undefined) return false;
  for (let at = from; at < to; at++) {
    if (!document.isCapital(at) || !document.isWord(at) || /^\p{Lu}+$/u.test(document.word(at))) return false;
    if (document.hits.at(at).some(({ lexeme }) => !OF_NAMES.has(lexeme.class))) return false;
  }
  return true;
}

/** "the Committee on Trade" + "Bakari Mwansa said": two capitals that no list has but as a person's, behind a listed word with a capital and before a verb or a comma. */
export function isUnlistedPair(document: Document, at: number): boolean {
  const end = at + 2;
  if (!document.isCapital(at - 1) || document.hits.at(at - 1).length === 0 || document.isInKnownName(at)) return false;
  const day = document.is(end, 'preposition') && document.is(end + 1, 'weekday');
  if (!day && !document.isComma(end) && !document.isAny(end, ['speech-verb', 'event-verb', 'weekday', 'perfect'])) return false;
  for (let token = at; token < end; token++) {
    if (!document.isCapital(token) || !document.isWord(token) || /^\p{Lu}+$/u.test(document.word(token))) return false;
    if (document.hits.at(token).some(({ lexeme }) => !OF_NAMES.has(lexeme.class))) return false;
  }
  return true;
}
