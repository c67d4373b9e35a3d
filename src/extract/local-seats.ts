// The place of a local office or body between its words and the name of who holds it: where a run of capitals is both.
import type { Hit } from '../rules/index.ts';
import { OF_UNIVERSITIES } from './bodies-of-offices.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { Board, Title } from './mentions.ts';
import { LOCAL_OFFICES } from './name-evidence.ts';
import { hasNameWords } from './name-words.ts';
import { prepositionBefore } from './phrases.ts';

/** "Gubernur Sandaun" + "Peter Wama", "maire de Sandaun" + "Luc Wama": where the place of a local office ends that its holder's name follows, told by a given name, by three words behind it, by two behind a listed city or the office of a town, or by a word that opens names of places; the start of the run when none does. */
export function seatEnd(document: Document, board: Board, from: number, to: number): number {
  const of = hasChains(document) ? prepositionBefore(document, from) : undefined;
  const end = of?.role === 'of' ? of.from : from;
  const title = board.title(end - 1);
  if (title?.to !== end || !LOCAL_OFFICES.has(title.role.position) || to - from < 3 || document.isPersonWord(from)) return from;
  if (board.owner(from - 1)?.kind === 'Place') return from;
  if ((document.pack.pack.grammar.bareDefinite !== true && of === undefined) || hasNameWords(document)) return from;
  const { cities, personNames } = document.pack.knowledge;
  for (let at = to - 2; at > from; at--) {
    const given = document.is(at, 'given-name') || personNames.find(document.word(at)).given;
    if (given && (at - from === 1 || cities.find(document.text(from, at)).length > 0)) return at;
  }
  if (document.isAny(from, ['place-head', 'place-opener']) && to - from <= 5) return from + 2;
  const listed = to - from === 3 && !document.isPersonWord(from) && cities.find(document.text(from, from + 1)).length > 0;
  return listed || to - from === 4 || (to - from === 3 && OF_TOWNS.has(title.role.position)) ? from + 1 : from;
}

/** Offices of towns and districts, which papers seldom name without the place where they give a name in full. */
const OF_TOWNS: ReadonlySet<string> = new Set(['mayor', 'deputy-mayor', 'regent', 'deputy-regent', 'village-head']);

/** "Ketua Kamar Dagang" + "Jerash" + ", Khaled Bani Hassan menyampaikan": one word behind a body of an office, the holder's two names and more behind its comma: where the body is. */
export function isBeforeHolder(document: Document, board: Board, from: number, to: number): boolean {
  const title = officeBefore(document, board, from, to);
  return title !== undefined && title.organizations.length > 0 && isHolderBehind(document, board, to);
}

/** "Rektor" + "Unta" + ", Prof. Bagas Prihadi, menyampaikan": capitals alone, or one word behind the office of a university, that tells no body or field, and the holder behind its comma: the body itself. */
export function isBodyBeforeHolder(document: Document, board: Board, from: number, to: number): boolean {
  const title = officeBefore(document, board, from, to);
  if (title === undefined || title.organizations.length > 0 || title.role.kind !== 'office' || title.portfolio !== undefined) return false;
  const { position } = title.role;
  if (title.about !== undefined || title.country !== undefined || LOCAL_OFFICES.has(position) || OF_TOWNS.has(position)) return false;
  if (!OF_UNIVERSITIES.has(position) && !/^\p{Lu}{3,}$/u.test(document.word(from))) return false;
  return isHolderBehind(document, board, to);
}

/** The office right before one word that no list of names has, a comma behind it, where nouns take no article. */
function officeBefore(document: Document, board: Board, from: number, to: number): Title | undefined {
  if (document.pack.pack.grammar.bareDefinite !== true || hasNameWords(document)) return undefined;
  const title = document.isComma(to) && to - from === 1 ? board.title(from - 1) : undefined;
  return title?.to !== from || document.isPersonWord(from) || title.role.kind === 'occupation' ? undefined : title;
}

/** Behind the comma two names and more, or one behind a form of address, up to a mark or a verb. */
function isHolderBehind(document: Document, board: Board, comma: number): boolean {
  let from = comma + 1;
  for (let prefix = prefixAt(document, from); prefix !== undefined; prefix = prefixAt(document, from))
    from = document.isMark(prefix.to, '.') ? prefix.to + 1 : prefix.to;
  let end = from;
  while (end - from < 5 && document.isCapital(end) && document.isWord(end) && board.isFree(end, end + 1) && board.title(end) === undefined)
    end++;
  const named = end - from > 1 || (end > from && from > comma + 1);
  return named && (document.isPunctuation(end) || document.isAny(end, ['speech-verb', 'event-verb', 'perfect']));
}

function prefixAt(document: Document, at: number): Hit | undefined {
  return document.hits.find(at, 'honorific') ?? document.hits.find(at, 'rank');
}
