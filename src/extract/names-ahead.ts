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
    if (differs(genderOfTitle(document, title), genders.get(entity)) || offices.holderOf(title, title.from) !== undefined) continue;
    if (isFollowed(document, board, index, mention) || namesUntitled(document, board, table, titled, title)) continue;
    board.attach(title, mention);
    titled.add(entity);
  }
}

/** It says whose office it is, or of what; a bare "the minister" points back. */
function isTelling(
  document: Document,
  { to, role, organizations, country, portfolio, about, possessive, counterpart, delegation }: Title,
): boolean {
  if (counterpart === true || delegation === true || (role.kind === 'state' && country === undefined)) return false;
  if (organizations.length > 0 || skipPreposition(document, to, ['of']) !== undefined) return true;
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
  return prepositionBefore(document, title.from) === undefined;
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

/** Opens its sentence or a clause of it, or follows a verb of saying; nothing behind its comma describes the person otherwise. */
function isSubject(document: Document, { from, to }: Mention): boolean {
  const start = skipDeterminersBack(document, from);
  const first = document.sentenceFrom(from);
  if (from - first > OPENING) return false;
  if (start !== first && !document.isComma(start - 1) && document.hits.findEnding(start, 'speech-verb') === undefined) return false;
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
