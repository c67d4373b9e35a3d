// How far runs of capitals go that may be names: "Ana B. Dias", 'Ana "Nan" Dias', "Ana de Dias".
import { foldedKey, isUpper, SHAPE } from '../text/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { isShortened } from './name-openers.ts';
import { isFunctionWord } from './phrases.ts';
import { quotedNicknameEnd } from './quoted-nicknames.ts';

/** A capital that no mention, title or other word that is no name takes. */
export function isNameWord(document: Document, board: Board, barred: Uint8Array, at: number): boolean {
  return (
    document.isWord(at) &&
    isNameCapital(document, at) &&
    barred[at] === 0 &&
    board.isFree(at, at + 1) &&
    board.title(at) === undefined &&
    !/^['’-]/.test(document.word(at)) &&
    !isPriced(document, at)
  );
}

/** A currency's sign is glued to the word. */
function isPriced(document: Document, at: number): boolean {
  return !(document.tokens.shape[at + 1]! & SHAPE.spaceBefore) && /^[$€£¥]$/.test(document.word(at + 1));
}

/** A capital, or a particle glued to one: "al-Otaibi". */
function isNameCapital(document: Document, at: number): boolean {
  if (document.isCapital(at)) return true;
  const { start, end, units } = document.tokens;
  const stop = Math.min(end[at]! - 1, start[at]! + 4);
  for (let joint = start[at]! + 1; joint < stop; joint++)
    if (isUpper(units[joint + 1]!)) return /^\p{Ll}{1,3}['’-]\p{Lu}/u.test(document.word(at));
  return false;
}

/** Where the run ends that begins at a word of names. */
export function runEnd(document: Document, board: Board, barred: Uint8Array, from: number): number {
  const stop = document.sentenceTo(from);
  let end = from + 1;
  while (end < stop) {
    if (
      (isNameWord(document, board, barred, end) &&
        !(isFunctionWord(document, end) && !document.is(end, 'family-name') && !document.is(end, 'given-name'))) ||
      isFamilyTail(document, board, from, end) ||
      isSyllableTail(document, from, end)
    ) {
      end++;
      continue;
    }
    if (document.isMark(end, '.') && isShortened(document, end - 1) && isNameWord(document, board, barred, end + 1)) {
      end += 2;
      continue;
    }
    if (isPlaceInName(document, board, from, end)) {
      const place = board.owner(end)!;
      board.remove(place);
      end = place.to;
      continue;
    }
    const nicknamed = quotedNicknameEnd(document, end);
    if (nicknamed > end && nicknamed < stop && isNameWord(document, board, barred, nicknamed)) {
      end = nicknamed + 1;
      continue;
    }
    let next = end;
    while (next < stop && next - end < 2 && document.is(next, 'name-particle')) next++;
    if (next > end && next < stop && isNameWord(document, board, barred, next) && !isLedToName(document, from, end, next)) {
      end = next + 1;
      continue;
    }
    break;
  }
  return end;
}

/** "Accompagné de Rosa Prado": where nouns have genders, an ordinary word opens the sentence before a particle and a listed given name with its surname. */
function isLedToName(document: Document, from: number, end: number, next: number): boolean {
  if (document.pack.pack.grammar.genders === undefined || end > from + 1 || !document.isInitial(from)) return false;
  const given = (at: number): boolean => document.is(at, 'given-name') || document.pack.knowledge.personNames.find(document.word(at)).given;
  return !given(from) && given(next) && document.isCapital(next + 1);
}

/** After a family name, where those come first, any capital syllable goes on with the name, whatever word it also is: "Phan Văn Tiếp". */
function isFamilyTail(document: Document, board: Board, from: number, at: number): boolean {
  if (document.pack.pack.lexicon.nameOrder !== 'family-given' || at - from > 3 || !document.is(from, 'family-name')) return false;
  if (!document.isWord(at) || !document.isCapital(at) || !board.isFree(at, at + 1)) return false;
  return !document.hits.at(at).some((hit) => hit.to - hit.from > 1 && hit.lexeme.class !== 'plain-word' && document.isCapital(hit.to - 1));
}

/** "le Premier ministre Trân Quôc Vinh", "Bà Ana Santa Cruz": one word, or two behind an honorific, that is also a place, right after a name that a title or its first word shows. */
function isPlaceInName(document: Document, board: Board, from: number, at: number): boolean {
  const owner = board.owner(at);
  if (owner?.kind !== 'Place' || owner.from !== at || owner.form !== 'name' || owner.to > at + 2 || !document.isCapital(at)) return false;
  const { syllable } = document.pack;
  const foreign = syllable?.test(document.word(from).toLowerCase()) === false && board.title(from - 1)?.to === from;
  if (owner.to > at + 1) return at === from + 1 && (foreign || document.hits.findEnding(from, 'honorific') !== undefined);
  if (document.is(from, 'given-name')) return true;
  if (at - from >= 2 && document.hits.findEnding(from, 'preposition') === undefined) return true;
  return board.title(from - 1)?.to === from || document.hits.findEnding(from, 'honorific') !== undefined;
}

const SYLLABLE = /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/;
/** Syllables that a name of syllables has before one that is another word too, and after which none comes. */
const SYLLABLES = { least: 2, most: 4 };

/** "Tran Thi To said", "M. Nguyen Van Son a signé": behind a listed surname and more words of one syllable another with a capital, whatever else it is. */
function isSyllableTail(document: Document, from: number, at: number): boolean {
  const length = at - from;
  if (length < SYLLABLES.least || length >= SYLLABLES.most || !document.isCapital(at) || !document.isWord(at)) return false;
  for (let word = from; word <= at; word++) if (!SYLLABLE.test(foldedKey(document.word(word)))) return false;
  return (
    document.pack.knowledge.personNames.find(document.word(from)).surname && document.word(at).length > 1 && !document.isCapital(at + 1)
  );
}
