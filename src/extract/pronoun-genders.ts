// Genders that the article's own pronouns tell of persons whose names tell none: "Erdem Aksu disagreed. Prices, he said, ...".
import type { Pronoun } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Genders } from './genders.ts';
import { type Board, firstFrom } from './mentions.ts';
import { skipDeterminersBack } from './phrases.ts';

/** Sentences back, in one paragraph, that a pronoun's person is looked for in. */
const BACK = 3;
/** The subject of an earlier sentence opens within so many tokens. */
const OPENING = 8;

/**
 * Lets every pronoun of one person speak for whoever alone it can mean; those whose pronouns agree have their gender. Of the
 * `doubtful`, told by lists of names alone, only pronouns that all speak against the list.
 */
export function learnFromPronouns(
  document: Document,
  board: Board,
  table: EntityTable,
  genders: Genders,
  doubtful: ReadonlySet<EntityDraft>,
): void {
  const isOpen = (draft: EntityDraft): boolean => !genders.has(draft) || doubtful.has(draft);
  if (!table.drafts.some((draft) => draft.kind === 'Person' && isOpen(draft))) return;
  const votes = new Map<EntityDraft, { male: number; female: number }>();
  for (let at = document.next(0, 'pronoun'); at < document.count; at = document.next(at + 1, 'pronoun')) {
    const pronoun = document.quoteOf[at] === -1 ? document.hits.find<Pronoun>(at, 'pronoun')?.lexeme.value : undefined;
    if (pronoun?.gender === undefined || pronoun.person !== 3 || pronoun.number !== 'singular' || pronoun.use === 'object') continue;
    if (document.is(at, 'impersonal') || document.is(at, 'honorific')) continue;
    const person = onlyPerson(document, board, table, at);
    if (person === undefined || !isOpen(person)) continue;
    const count = votes.get(person) ?? { male: 0, female: 0 };
    count[pronoun.gender]++;
    votes.set(person, count);
  }
  for (const [person, { male, female }] of votes) {
    const told = male > 2 * female ? 'male' : female > 2 * male ? 'female' : undefined;
    if (told !== undefined && (!doubtful.has(person) || male === 0 || female === 0)) genders.set(person, told);
  }
}

/** The only person named before a position in its sentence, else in the nearest sentence of the paragraph that names any, as its subject. */
function onlyPerson(document: Document, board: Board, table: EntityTable, at: number): EntityDraft | undefined {
  const here = document.sentenceOf(at);
  for (let sentence = here; sentence >= Math.max(0, here - BACK); sentence--) {
    const from = document.sentences.from[sentence]!;
    if (document.paragraphOf(from) !== document.paragraphOf(at)) return undefined;
    let only: EntityDraft | undefined;
    let place = from;
    for (const { draft, from: named } of table.namedIn(sentence)) {
      if (draft.kind !== 'Person' || named >= at || document.quoteOf[named]! >= 0) continue;
      if (only !== undefined && only !== draft) return undefined;
      if (only === undefined) place = named;
      only = draft;
    }
    if (holdsOffice(board, from, Math.min(at, document.sentences.to[sentence]!))) return undefined;
    if (only !== undefined) return (sentence === here || place - from < OPENING) && !isGoverned(document, board, place) ? only : undefined;
  }
  return undefined;
}

/** "by President X, to whom he ...": a preposition governs the name or the words of office before it. */
function isGoverned(document: Document, board: Board, name: number): boolean {
  const start = board.title(name - 1)?.from ?? document.hits.findEnding(name, 'honorific')?.from ?? name;
  return document.hits.findEnding(skipDeterminersBack(document, start), 'preposition') !== undefined;
}

/** An office that nobody is named for: the pronoun may be its holder's. */
function holdsOffice(board: Board, from: number, to: number): boolean {
  const { titles } = board;
  for (let index = firstFrom(titles, from); index < titles.length && titles[index]!.from < to; index++)
    if (titles[index]!.person === undefined) return true;
  return false;
}
