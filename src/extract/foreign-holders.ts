// Holders of offices behind the words of a body or place, told by words that are no syllables of the language.
import type { OrganizationHead } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { hasNameWords, nameWordAt } from './name-words.ts';

/** "Thủy văn liên chính phủ" + "Marijke Odendaal": two to four capitals to the end that no list has, behind a word in lower case. */
function isForeignName(document: Document, board: Board, at: number, to: number): boolean {
  if (!hasNameWords(document) || document.isCapital(at - 1) || to - at < 2 || to - at > 4 || document.is(at - 1, 'place-head'))
    return false;
  for (let next = at; next < to; next++) {
    if (next > at && next < to - 1 && !document.isCapital(next) && document.is(next, 'name-particle')) continue;
    if (!document.isCapital(next) || board.owner(next) !== undefined || nameWordAt(document, next, true) !== undefined) return false;
  }
  return isPersonsRun(document, at, to);
}

/** A family name opens it, or one word at least is no syllable of the language. */
function isPersonsRun(document: Document, from: number, to: number): boolean {
  if (document.is(from, 'family-name')) return true;
  for (let at = from; at < to; at++) if (isForeignWord(document, at)) return true;
  return false;
}

/** "Cục trưởng Hải quan" + "Inés Carranza": the same right behind the head of an agency, its words no syllables of the language. */
export function isForeignHead(document: Document, board: Board, at: number, to: number): boolean {
  const head = document.hits.findEnding<OrganizationHead>(at, 'organization-head');
  if (head?.lexeme.value.orgType !== 'agency' || head.to - head.from < 2 || !isForeignName(document, board, at, to)) return false;
  for (let next = at; next < to; next++) if (document.pack.syllable?.test(document.word(next).toLowerCase()) === true) return false;
  return document.isAny(to, ['speech-verb', 'event-verb', 'and', 'perfect', 'future', 'modal', 'adverb']) || document.isPunctuation(to);
}

/** "Giám đốc Ferrum Nordwind" + "Adelaide Quarmby": a given name of the world's lists that is no syllable of the language, with one to three capitals more to the end. */
function isForeignGiven(document: Document, board: Board, at: number, to: number): boolean {
  const { syllable, knowledge } = document.pack;
  if (syllable === undefined || to - at < 2 || to - at > 4 || syllable.test(document.word(at).toLowerCase())) return false;
  return knowledge.personNames.find(document.word(at)).given && areFreeCapitals(document, board, at, to);
}

/** Offices that a firm's name follows. */
const OF_FIRMS: ReadonlySet<string> = new Set(['director', 'director-general', 'chief-executive', 'executive-director']);

/** "Giám đốc Ferrum Nordwind" + "Adelaide Quarmby" in a run of capitals behind an office of firms: the given name and one word that close it, no given name before them. */
export function holderBehindFirm(document: Document, board: Board, from: number, to: number): number | undefined {
  const title = board.title(from - 1);
  const holder = to - 2;
  if (title?.to !== from || holder <= from || to - from > 5 || !OF_FIRMS.has(title.role.position)) return undefined;
  for (let at = from; at < holder; at++)
    if (!isForeignWord(document, at) || document.pack.knowledge.personNames.find(document.word(at)).given) return undefined;
  return isForeignGiven(document, board, holder, to) ? holder : undefined;
}

/** "Thị trưởng thành phố Sandaun" + "Peter Wama": the words behind the one or two of a place whose head is written before it, one of them no syllable of the language. */
function isBehindSeat(document: Document, board: Board, at: number): boolean {
  const { syllable } = document.pack;
  if (syllable === undefined || !document.isCapital(at)) return false;
  const head = [at - 1, at - 2].find((from) => document.hits.findEnding(from, 'place-head') !== undefined);
  if (head === undefined || !document.isCapital(head)) return false;
  let end = at;
  let particle = false;
  for (; document.isCapital(end) || (document.is(end, 'name-particle') && document.isWord(end)); end++)
    particle ||= document.is(end, 'name-particle');
  if (end - at < 2 || at - head !== (particle || end - head === 3 ? 1 : 2) || !areFreeCapitals(document, board, head, at)) return false;
  for (let word = at; word < end; word++) if (!syllable.test(document.word(word).toLowerCase())) return board.isFree(at, end);
  return false;
}

function areFreeCapitals(document: Document, board: Board, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!document.isCapital(at) || !document.isWord(at) || board.owner(at) !== undefined) return false;
  return true;
}

/** "Hội Sao Mai" + "Peter Wama", "Đại học Sandaun" + "Peter Wama": behind a capital syllable of the language the first of two to four words that are none, or behind one or two such words that a head of bodies opens. */
function isForeignTail(document: Document, board: Board, at: number): boolean {
  if (!isForeignWord(document, at) || !document.isCapital(at - 1) || board.owner(at) !== undefined) return false;
  let end = at + 1;
  let particle = false;
  for (; document.isCapital(end) || document.is(end, 'name-particle'); end++) {
    const owner = board.owner(end);
    if (owner !== undefined && owner.kind !== 'Place') return false;
    particle ||= document.is(end, 'name-particle');
  }
  if (end - at < 2 || end - at > (particle ? 5 : 4) || /^[(&-]$/.test(document.word(end))) return false;
  if (board.owner(at - 1) !== undefined) return false;
  if (!isForeignWord(document, at - 1)) return document.hits.findEnding(at - 1, 'place-head') === undefined;
  const head = [at - 1, at - 2].find((from) => document.hits.findEnding(from, 'organization-head') !== undefined);
  return head !== undefined && document.isCapital(head) && at - head === (particle || end - head === 3 ? 1 : 2);
}

/** A capital that is no syllable of the language and has none of its own letters. */
export function isForeignWord(document: Document, at: number): boolean {
  const { syllable } = document.pack;
  const word = document.word(at);
  if (syllable === undefined || !document.isCapital(at) || !document.isWord(at) || !/\p{Ll}/u.test(word)) return false;
  return !syllable.test(word.toLowerCase()) && !OWN_LETTERS.test(word);
}

/** Letters that no other language's names have. */
const OWN_LETTERS = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** Right behind a place that was cut before them: capitals are the holder's. */
export function followsSeat(board: Board, at: number): boolean {
  const owner = board.owner(at - 1);
  return owner?.rule === 'place-head' && owner.to === at;
}

/** By any of these signs the holder's name starts at a token inside what an office names. */
export function startsForeign(document: Document, board: Board, at: number, to: number): boolean {
  if (isForeignName(document, board, at, to) || isForeignGiven(document, board, at, to)) return true;
  return isForeignTail(document, board, at) || isBehindSeat(document, board, at);
}
