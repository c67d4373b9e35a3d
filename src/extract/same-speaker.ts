// "Paul Vernet a dit ... Le diplomate a ajouté ...": a noun for one person right behind the sentence of the one who is in focus, where no name explains it.
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { differs, type Genders, genderOf } from './genders.ts';
import { type Board, firstFrom, type Referent, type Title } from './mentions.ts';
import { isOnePerson } from './person-nouns.ts';
import type { Salience } from './salience.ts';

/** Words of such a description. */
const LONGEST = 6;

/**
 * Whom a definite noun for one person means where nouns come first: whoever was heard, or named alone, in the sentence before, of the same
 * paragraph; an office of a land or body only for somebody of whom no office is told.
 */
export function sameSpeaker(
  document: Document,
  board: Board,
  table: EntityTable,
  salience: Salience,
  genders: Genders,
  { from, to, title }: Referent,
): EntityDraft | undefined {
  if (document.pack.pack.grammar.nounOrder === 'head-last' || document.quoteOf[from]! >= 0) return undefined;
  const bare = document.pack.pack.grammar.bareDefinite === true;
  const article = bare ? undefined : document.is(from, 'definite') ? from : document.hits.findEnding(from, 'definite')?.from;
  const pointed =
    document.hits.find(to, 'demonstrative') ??
    document.hits.findEnding(to, 'demonstrative') ??
    (bare ? undefined : document.hits.find(from, 'demonstrative'));
  if ((pointed ?? article) === undefined || to - from > LONGEST || !tellsOne(document, from, to, title)) return undefined;
  if (document.isAny(from, ['several', 'collective']) || document.isAny(from - 1, ['several', 'number-word'])) return undefined;
  const here = document.sentenceOf(from);
  const start = here === 0 ? undefined : document.sentences.from[here - 1]!;
  if (start === undefined || document.paragraphOf(start) !== document.paragraphOf(from)) return undefined;
  const person = salience.personBefore(from, title?.gender);
  if (
    person === undefined ||
    differs(title?.gender ?? (article === undefined ? undefined : genderOf(document, article)), genders.get(person))
  )
    return undefined;
  const heard = salience.lastHeard(from);
  const spoke = heard?.entities.length === 1 && heard.entities[0] === person && heard.at >= start;
  const named = board.startingIn(start, from, 'Person').filter((mention) => document.quoteOf[mention.from]! < 0);
  if (!named.every((mention) => table.entity(mention) === person) || (!spoke && named.length === 0)) return undefined;
  const owned = title !== undefined && (title.country !== undefined || title.organizations.length > 0);
  return owned && hasOffice(board, person, from) ? undefined : person;
}

/** An office in the singular, or a noun that the pack knows for one person. */
function tellsOne(document: Document, from: number, to: number, title: Title | undefined): boolean {
  if (title !== undefined) return title.counterpart !== true && !document.is(title.from, 'plural-role') && title.possessive !== true;
  for (let at = from; at < to; at++) if (isOnePerson(document, at)) return true;
  return false;
}

/** An office of a land or body is told of somebody before. */
function hasOffice(board: Board, person: EntityDraft, at: number): boolean {
  return person.mentions.slice(0, firstFrom(person.mentions, at)).some((mention) => {
    const owner = board.owner(mention.from);
    return owner !== undefined && board.titlesOf(owner).some((title) => title.country !== undefined || title.organizations.length > 0);
  });
}
