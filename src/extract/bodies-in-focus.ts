// "Elle rappelle": where nouns have genders a pronoun may be a body, not a person.
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { differs, genderOf } from './genders.ts';
import { type Board, firstFrom, type Mention } from './mentions.ts';
import { prepositionBefore, skipDeterminersBack } from './phrases.ts';

/** Sentences back that a body heard last stays in focus. */
const HEARD_BACK = 2;

/** The body that a singular pronoun means: the one heard last in the paragraph, else the one that opened the sentence before, when no person came in between. */
export function bodyInFocus(
  document: Document,
  board: Board,
  table: EntityTable,
  heard: { at: number; entities: readonly EntityDraft[] } | undefined,
  at: number,
  gender: 'male' | 'female' | undefined,
): EntityDraft | undefined {
  if (document.pack.pack.grammar.genders === undefined) return undefined;
  const here = document.sentenceOf(at);
  const own = openingBody(document, board, at, gender);
  if (own !== undefined) return table.entity(own);
  if (here === 0 || document.paragraphOf(at) !== document.paragraphOf(document.sentenceFrom(at) - 1)) return undefined;
  const last = heard?.entities.length === 1 ? heard.entities[0] : undefined;
  const near = heard !== undefined && here - document.sentenceOf(heard.at) <= HEARD_BACK;
  if (last !== undefined && isBody(last) && near && document.paragraphOf(heard.at) === document.paragraphOf(at)) {
    const since = document.sentenceFrom(heard.at);
    if (!personSince(document, board, since, at) && !differs(gender, genderOfBody(document, last, at))) return last;
  }
  const from = document.sentences.from[here - 1]!;
  const since = board.startingIn(from, at).filter((mention) => mention.form === 'name');
  if (since.some((mention) => mention.kind === 'Person')) return undefined;
  const first = since[0];
  const opens = first !== undefined && first.from - from <= 2 && (first.kind === 'Organization' || first.kind === 'Country');
  const of = opens && prepositionBefore(document, first.from)?.role === 'of';
  return opens && !of && document.quoteOf[from] === -1 ? table.entity(first) : undefined;
}

/** "L'Association X a publié une lettre dans laquelle elle ...": behind a relative the body of the pronoun's gender that opens its sentence, when no other name stands between. */
function openingBody(document: Document, board: Board, at: number, gender: 'male' | 'female' | undefined): Mention | undefined {
  const from = document.sentenceFrom(at);
  if (document.hits.findEnding(at, 'relative') === undefined || document.quoteOf[from]! >= 0) return undefined;
  const named = board.startingIn(from, at).filter((mention) => mention.form === 'name' && mention.nested !== true);
  const first = named[0];
  if (first === undefined || first.from - from > 2 || first.rule === 'demonym') return undefined;
  if (first.kind !== 'Organization' && first.kind !== 'Country') return undefined;
  if (named.some(({ kind }) => kind === 'Person') || differs(gender, genderOf(document, first.from - 1))) return undefined;
  return named.some(({ kind, from: next }) => kind === first.kind && next > first.from) ? undefined : first;
}

function isBody({ kind }: EntityDraft): boolean {
  return kind === 'Organization' || kind === 'Country';
}

/** A person is named who is no mere complement of a noun ("l'arrestation de X"). */
function personSince(document: Document, board: Board, from: number, at: number): boolean {
  return board.startingIn(from, at, 'Person').some((mention) => mention.form === 'name' && !isComplement(document, mention));
}

function isComplement(document: Document, { from }: Mention): boolean {
  const start = document.hits.findEnding(from, 'honorific')?.from ?? from;
  return document.hits.findEnding<PrepositionRole>(skipDeterminersBack(document, start), 'preposition')?.lexeme.value === 'of';
}

/** What the article before its last mention tells. */
function genderOfBody(document: Document, draft: EntityDraft, at: number): 'male' | 'female' | undefined {
  const last = draft.mentions[firstFrom(draft.mentions, at) - 1];
  return last === undefined ? undefined : genderOf(document, last.from - 1);
}
