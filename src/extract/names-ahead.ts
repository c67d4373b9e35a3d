// Offices told before their holder is named: "The head of the agency warned of delays. ... Ana Ruiz also announced ...".
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { differs, type Genders, genderOf } from './genders.ts';
import { type Board, firstFrom, type Mention, type Title } from './mentions.ts';
import type { Offices } from './offices.ts';
import { prepositionBefore, skipDeterminersBack, skipPreposition } from './phrases.ts';

/** Sentences ahead that a name is looked for in. */
const AHEAD = 2;
/** A name opens its sentence within so many tokens. */
const OPENING = 24;

/**
 * Ties offices without a name to the person whom the next sentences name for the first time, in full, as a subject and without
 * words of their own, when nobody else is named between and nobody before can hold the office.
 */
export function tieToNamesAhead(document: Document, board: Board, table: EntityTable, genders: Genders, offices: Offices): void {
  const people = board.ofKind('Person');
  const titled = new Set<EntityDraft | undefined>(board.titles.map(({ person }) => table.entity(person)));
  for (const [index, title] of board.titles.entries()) {
    if (title.person !== undefined || !isTelling(document, title) || !standsFree(document, title)) continue;
    const mention = people[firstFrom(people, title.to)];
    const entity = table.entity(mention);
    if (mention === undefined || entity === undefined || titled.has(entity)) continue;
    if (!isNamedFirst(document, mention, entity) || !isAhead(document, title, mention) || !isSubject(document, mention)) continue;
    if (isDescribed(document, mention) || differs(genderOfTitle(document, title), genders.get(entity))) continue;
    const holder = offices.holderOf(title, title.from);
    if (holder !== undefined && !(isOfOtherState(board, table, title, holder) && tells(document, mention))) continue;
    if (isFollowed(document, board, index, mention) || namesUntitled(document, board, table, titled, title)) continue;
    board.attach(title, mention);
    titled.add(entity);
  }
}

/** Where nouns have genders: the title names a state, those of who may hold the office name none or others. */
function isOfOtherState(board: Board, table: EntityTable, { country, role }: Title, holder: EntityDraft): boolean {
  if (country === undefined || role.kind === 'occupation') return false;
  return !board.titles.some((other) => table.entity(other.person) === holder && other.country?.attributes.iso2 === country.attributes.iso2);
}

/** "said X, a welder": a name with words of its own behind, where nouns come last. */
function isDescribed(document: Document, { to }: Mention): boolean {
  return document.pack.pack.grammar.nounOrder === 'head-last' && document.isComma(to) && document.is(to + 1, 'indefinite');
}

/** Right behind a verb of saying. */
function tells(document: Document, { from }: Mention): boolean {
  return document.hits.findEnding(nameStart(document, from), 'speech-verb') !== undefined;
}

/** Where the forms of address and ranks before a name start, its determiner included. */
function nameStart(document: Document, from: number): number {
  let start = from;
  for (let steps = 0; steps < 4; steps++) {
    const dot = document.word(start - 1) === '.' ? start - 1 : -1;
    const hit =
      document.hits.findEnding(start, 'honorific') ?? document.hits.findEnding(start, 'rank') ?? document.hits.findEnding(dot, 'honorific');
    if (hit === undefined) break;
    start = hit.from;
  }
  return skipDeterminersBack(document, start);
}

/** It says whose office it is, or of what; a bare "the minister" points back, "the Russian delegate" speaks for a country. */
function isTelling(
  document: Document,
  { from, to, role, organizations, country, portfolio, about, possessive, counterpart, delegation }: Title,
): boolean {
  if (counterpart === true || delegation === true || (role.kind === 'state' && country === undefined)) return false;
  if (role.position === 'representative' && country !== undefined) return false;
  if (organizations.length > 0 || skipPreposition(document, to, ['of']) !== undefined) return true;
  if (document.pack.pack.grammar.nounOrder === 'head-last')
    for (let at = from + 1; at < to; at++) if (skipPreposition(document, at, ['of']) !== undefined) return true;
  return role.kind !== 'occupation' && (country !== undefined || portfolio !== undefined || about !== undefined || possessive === true);
}

/** Another office without a name stands free between the two. */
function isFollowed(document: Document, board: Board, index: number, { from }: Mention): boolean {
  for (let next = index + 1; next < board.titles.length && board.titles[next]!.from < from; next++)
    if (board.titles[next]!.person === undefined && standsFree(document, board.titles[next]!)) return true;
  return false;
}

/** One person, outside quotation marks, that no preposition governs. */
function standsFree(document: Document, title: Title): boolean {
  if (document.quoteOf[title.from]! >= 0 || document.regionOf[title.from] === 2) return false;
  if (!title.definite && !title.indefinite && title.possessive !== true) return false;
  const preposition = prepositionBefore(document, title.from);
  return preposition === undefined || preposition.role === 'by' || isVoiced(document, title.from);
}

/** "par la voix de l'ambassadeur de X". */
function isVoiced(document: Document, at: number): boolean {
  const { hits } = document;
  return hits.findEnding(at, 'voice') !== undefined || hits.findEnding(skipDeterminersBack(document, at), 'voice') !== undefined;
}

function genderOfTitle(document: Document, title: Title): 'male' | 'female' | undefined {
  return title.gender ?? genderOf(document, skipDeterminersBack(document, title.from));
}

/** The first mention of somebody, by a name of two words or more. */
function isNamedFirst(document: Document, mention: Mention, entity: EntityDraft): boolean {
  if (entity.mentions[0]?.from !== mention.from || mention.form !== 'name' || mention.to - mention.from < 2) return false;
  return document.quoteOf[mention.from] === -1 && document.regionOf[mention.from] !== 2;
}

/** In one of the next sentences, of this paragraph or the next one. */
function isAhead(document: Document, { from }: Title, mention: Mention): boolean {
  const sentences = document.sentenceOf(mention.from) - document.sentenceOf(from);
  return sentences >= 1 && sentences <= AHEAD && document.paragraphOf(mention.from) - document.paragraphOf(from) <= 1;
}

/** Right behind a verb of saying or "according to". */
function isSource(document: Document, start: number): boolean {
  return document.hits.findEnding(start, 'speech-verb') !== undefined || document.hits.findEnding(start, 'according-to') !== undefined;
}

/** Opens its sentence or a clause of it, stands between a quote and a verb of saying, or follows a verb behind a quote; nothing behind its comma describes the person otherwise. */
function isSubject(document: Document, { from, to }: Mention): boolean {
  const start = nameStart(document, from);
  const first = document.sentenceFrom(from);
  if (document.quoteOf[start - 1]! >= 0 && document.is(to, 'speech-verb')) return true;
  if (document.quoteOf[start - 2]! >= 0 && document.isWord(start - 1) && !document.isCapital(start - 1)) return true;
  if (from - first > OPENING) return false;
  if (start !== first && !document.isComma(start - 1) && !isSource(document, start)) return false;
  if (!document.isComma(to)) return !document.is(to, 'and') && document.word(to) !== '(' && document.word(to) !== ':';
  const described =
    document.isAny(to + 1, ['definite', 'indefinite', 'role']) || skipPreposition(document, to + 1, ['of', 'from']) !== undefined;
  return !described;
}

/** Somebody without an office is named right before, in the same paragraph: the office may be theirs. */
function namesUntitled(
  document: Document,
  board: Board,
  table: EntityTable,
  titled: ReadonlySet<EntityDraft | undefined>,
  { from }: Title,
): boolean {
  const since = document.sentences.from[Math.max(0, document.sentenceOf(from) - 1)]!;
  return board
    .startingIn(since, from, 'Person')
    .some((mention) => document.paragraphOf(mention.from) === document.paragraphOf(from) && !titled.has(table.entity(mention)));
}
