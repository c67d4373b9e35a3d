// Where the plain words end that tell what a paper is about.
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { extendByWords, hasNameWords, isShortName } from './name-words.ts';
import { isFunctionWord, isKnownVerb, skipDeterminers, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

const LONGEST = 18;

/** The end of a plain noun phrase of at most `most` words, or `fallback` when there is none. */
export function phraseEnd(document: Document, board: Board, from: number, most: number, fallback: number, topic = false): number {
  if (hasNameWords(document)) return wordPhraseEnd(document, board, from, 3 * most, fallback, topic);
  let end = from;
  const isPart = (at: number): boolean => document.isWord(at) || isOwnersMark(document, at);
  while (end < document.sentenceTo(fallback - 1) && end - from < most && isPart(end) && !board.isBlocked(end)) {
    const of = skipPreposition(document, end, ['of']);
    if (of !== undefined && end > from && document.isWord(of)) {
      end = skipDeterminers(document, of);
      continue;
    }
    if (end > from && isOwnersMark(document, end)) {
      end++;
      continue;
    }
    const further = end > from ? furtherField(document, board, end) : undefined;
    if (further !== undefined) {
      end = further;
      continue;
    }
    if (
      document.is(end, 'and') &&
      end > from &&
      document.isWord(end + 1) &&
      !isFunctionWord(document, end + 1) &&
      !isKnownVerb(document, end + 1)
    ) {
      end++;
      continue;
    }
    if (isFunctionWord(document, end) || (isKnownVerb(document, end) && !isNounFirst(document, from, end))) break;
    end++;
  }
  if (end - from > 1 && document.isAny(end, ['definite', 'indefinite']) && !document.isCapital(end - 1)) end--;
  while (end > from && isFunctionWord(document, end - 1)) end--;
  return end > from ? end : fallback;
}

/** "victims" + "'" + "testimony": the mark of an owner before a plain noun. */
function isOwnersMark(document: Document, at: number): boolean {
  return POSSESSIVE.test(document.word(at)) && document.isWord(at + 1) && !document.isCapital(at + 1) && !isFunctionWord(document, at + 1);
}

/** "cooperation" + "in cyber security", "in the field of health": where nouns come last, a bare plain noun behind "in" that no preposition follows, or what a preposition of several words tells. */
function furtherField(document: Document, board: Board, at: number): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const about = skipPreposition(document, at, ['about']);
  if (about !== undefined) return about - at > 1 && document.isWord(about) ? about : undefined;
  const within = skipPreposition(document, at, ['in']);
  if (within === undefined || within - at > 1 || document.isCapital(within) || !document.isWord(within)) return undefined;
  if (
    board.owner(within) !== undefined ||
    board.isBlocked(within) ||
    document.isAny(within, ['month', 'weekday', 'relative-day', 'time', 'buildings'])
  )
    return undefined;
  const plain = !isFunctionWord(document, within) && !isKnownVerb(document, within) && document.hits.find(within, 'definite') === undefined;
  const last = document.isWord(within + 1) && !isFunctionWord(document, within + 1) ? within + 2 : within + 1;
  return plain && document.hits.find(last, 'preposition') === undefined ? within : undefined;
}

/** "Agreement on Cooperation" + "in Digital Education": ordinary capitals behind "in" are a field, no place, where the ordinary words are listed and nouns come last; `end` when there are none. */
export function namedFieldEnd(document: Document, board: Board, end: number): number {
  const { isOrdinary, pack } = document.pack;
  const within = isOrdinary === undefined || pack.grammar.nounOrder !== 'head-last' ? undefined : skipPreposition(document, end, ['in']);
  if (within === undefined || within - end > 1 || !document.isCapital(end - 1)) return end;
  let to = within;
  while (isFieldWord(document, board, to) || (document.is(to, 'and') && to > within && isFieldWord(document, board, to + 1))) to++;
  return to > within ? to : end;
}

const NO_FIELD: readonly string[] = ['month', 'weekday', 'demonym', 'place', 'country'];

function isFieldWord(document: Document, board: Board, at: number): boolean {
  if (!document.isCapital(at) || document.pack.isOrdinary?.(document.key(at)) !== true || document.isAny(at, NO_FIELD)) return false;
  return !board.isBlocked(at) && board.owner(at) === undefined;
}

/** "on" + "lead poisoning": behind a preposition no finite verb comes first, where nouns come last. */
function isNounFirst(document: Document, from: number, at: number): boolean {
  return (
    at === from && document.pack.pack.grammar.nounOrder === 'head-last' && document.isWord(at + 1) && !isFunctionWord(document, at + 1)
  );
}

/** The same where names go on by listed words; other plain words are taken one by one, syllables as they are; a whole topic goes on behind "and" and "of". */
function wordPhraseEnd(document: Document, board: Board, from: number, most: number, fallback: number, topic: boolean): number {
  const start = skipPreposition(document, from, ['against', 'for']) ?? from;
  const glossed = topic ? beforeShortName(document, board, start) : undefined;
  if (glossed !== undefined) return glossed;
  let end = start;
  while (end < document.sentenceTo(fallback - 1) && end - start < most) {
    const named = extendByWords(document, board, end, start + LONGEST);
    if (named > end) {
      end = named;
      continue;
    }
    const further = topic && end > start ? furtherWord(document, board, end) : undefined;
    if (further !== undefined) {
      end = further + 1;
      continue;
    }
    if (
      !document.isWord(end) ||
      document.isCapital(end) ||
      board.isBlocked(end) ||
      isFunctionWord(document, end) ||
      isKnownVerb(document, end) ||
      (end > start && opensRoll(document, end))
    )
      break;
    end++;
  }
  return end > start ? end : fallback;
}

/** "hội thảo về rừng" + "có Giám đốc X": an office with a capital or a form of address right behind a plain word. */
function opensRoll(document: Document, at: number): boolean {
  const office = document.isCapital(at + 1) && document.isAny(at + 1, ['role', 'deputy', 'rank']);
  return office || (document.is(at + 1, 'honorific') && document.isCapital(at + 2));
}

/** Up to the paper's own short name in brackets: "Hiệp định về trợ cấp nghề cá ở vùng biển khơi (ABC)". */
function beforeShortName(document: Document, board: Board, from: number): number | undefined {
  for (let at = from; at < from + LONGEST; at++) {
    if (document.word(at) === '(') return at > from && isShortName(document, at) ? at : undefined;
    const owner = board.owner(at);
    if (owner?.kind === 'Organization' || owner?.kind === 'Person' || document.isAny(at, OUTSIDE)) return undefined;
    if (!document.isWord(at) && !document.isComma(at) && !/^[-–]$/.test(document.word(at))) return undefined;
  }
  return undefined;
}

/** What no name of a paper holds. */
const OUTSIDE = ['speech-verb', 'perfect', 'future', 'complementizer', 'pronoun', 'instrument-head', 'role'];

/** "Công ước về bảo vệ rừng" + "và các hồ", "Hiệp định về các biện pháp" + "của quốc gia có cảng": the first plain word of a further part of a topic. */
function furtherWord(document: Document, board: Board, at: number): number | undefined {
  const joint = document.hits.find(at, 'and')?.to ?? skipPreposition(document, at, ['of']);
  const next = skipDeterminers(document, joint ?? at);
  if (next === at || !document.isWord(next) || document.isCapital(next) || board.owner(next) !== undefined) return undefined;
  return isFunctionWord(document, next) || isKnownVerb(document, next) || document.isAny(next, OTHER) ? undefined : next;
}

/** What begins no part of a topic. */
const OTHER = ['role', 'group-noun', 'instrument-head', 'organization-head', 'event-head', 'pronoun'];
