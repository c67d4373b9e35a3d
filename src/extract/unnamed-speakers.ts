// "An officer said ... 'It is over,' he added": whoever was heard last without a name, while nobody is named.
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { differs, genderOf } from './genders.ts';
import { type Board, firstFrom, type Title } from './mentions.ts';
import { isOnePerson } from './person-nouns.ts';

/** Longest description that is read. */
const LONGEST = 8;

/** The one unnamed person heard last in the paragraph, when nobody was named since; where nouns come last or have genders. */
export function unnamedHeard(
  document: Document,
  board: Board,
  last: { at: number; entities: readonly EntityDraft[] } | undefined,
  at: number,
  gender?: 'male' | 'female',
): EntityDraft | undefined {
  const only = last?.entities.length === 1 ? last.entities[0]! : undefined;
  const { genders, nounOrder } = document.pack.pack.grammar;
  if (only?.kind !== 'Group' || (nounOrder !== 'head-last' && genders === undefined)) return undefined;
  if (document.paragraphOf(last!.at) !== document.paragraphOf(at)) return undefined;
  if (genders === undefined ? !isOne(document, only, at) : !isOneOf(document, only, at, gender)) return undefined;
  const from = only.mentions[firstFrom(only.mentions, at) - 1]?.from ?? last!.at;
  const named = board.startingIn(Math.min(from, last!.at), at, 'Person').some((mention) => document.quoteOf[mention.from]! < 0);
  return named ? undefined : only;
}

/** Counted as one, or described in the singular behind "a" or "the". */
function isOne(document: Document, draft: EntityDraft, at: number): boolean {
  if (draft.attributes.count !== undefined) return draft.attributes.count === 1;
  const from = draft.mentions[firstFrom(draft.mentions, at) - 1]?.from;
  if (from === undefined || !document.isAny(from, ['indefinite', 'definite'])) return false;
  let end = from + 1;
  while (end < from + LONGEST && document.isWord(end) && !document.isAny(end, ['preposition', 'relative', 'speech-verb', 'perfect'])) end++;
  return isOnePerson(document, end - 1);
}

/** "un diplomate européen", "un de ses concurrents": a determiner of one, of a pronoun's gender, opens the description. */
function isOneOf(document: Document, draft: EntityDraft, at: number, gender: 'male' | 'female' | undefined): boolean {
  const from = draft.mentions[firstFrom(draft.mentions, at) - 1]?.from;
  if (from === undefined) return false;
  for (let one = from; one > from - MOST_BEFORE && one >= 0; one--) {
    if (document.isPunctuation(one)) return false;
    const told = document.isAny(one, ['indefinite', 'definite', 'demonstrative']) ? genderOf(document, one) : undefined;
    if (told !== undefined) return !differs(told, gender);
  }
  return false;
}

const MOST_BEFORE = 4;

/** Where nouns take no article, a bare description of a trade: the person heard last in the paragraph. */
export function heardHere(
  document: Document,
  title: Title,
  last: { at: number; entities: readonly EntityDraft[] } | undefined,
  at: number,
): EntityDraft | undefined {
  if (document.pack.pack.grammar.bareDefinite !== true || title.indefinite || title.role.kind !== 'occupation') return undefined;
  if (title.organizations.length > 0 || document.hits.findEnding(title.from, 'number-word') !== undefined) return undefined;
  const person = last?.entities.length === 1 && last.entities[0]!.kind === 'Person' ? last.entities[0] : undefined;
  return person !== undefined && document.paragraphOf(last!.at) === document.paragraphOf(at) ? person : undefined;
}
