// Speakers told by common words alone: a collective, an unnamed person, or a body by what it is and whose ("le cabinet de la ministre").
import type { OrganizationHead } from '../lang/index.ts';
import { adjectivesEnd } from './chains.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import type { Board, Mention, Referent } from './mentions.ts';
import { isFunctionWord, modifiersStart, possessiveAt, skipDeterminers, skipDeterminersBack, skipPreposition } from './phrases.ts';

/** The words of such a speaker, and whether they tell of a body. */
export function unnamedSpeaker(
  document: Document,
  board: Board,
  referent: Referent,
): { from: number; to: number; kind: 'Organization' | 'Group' } {
  const told = referent.kind === 'Group' && !document.is(referent.from, 'collective');
  const from = told ? originStart(document, board, modifiersStart(document, referent.from)) : referent.from;
  const own = ownedBody(document, referent);
  if (own !== undefined) return { from: own, to: referent.to, kind: 'Organization' };
  const capital = capitalBody(document, referent);
  if (capital !== undefined) return { from: capital, to: referent.to, kind: 'Organization' };
  if (!isUnnamedBody(document, referent)) return { from, to: traitsEnd(document, board, referent), kind: 'Group' };
  const end = adjectivesEnd(document, board, referent.to, referent.to + MOST_ADJECTIVES);
  return { from, to: ownedEnd(document, board, end) ?? end, kind: 'Organization' };
}

/** "West African" + "health ministers", "Pacific" + "leaders": where the capitals start that tell where they are from, where nouns come last. */
function originStart(document: Document, board: Board, from: number): number {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return from;
  let at = from;
  while (
    from - at < MOST_ORIGIN &&
    at > document.sentenceFrom(from) &&
    document.isCapital(at - 1) &&
    document.isWord(at - 1) &&
    !isFunctionWord(document, at - 1) &&
    isOrigin(document, board, at - 1)
  )
    at--;
  return at;
}

const MOST_ORIGIN = 3;

function isOrigin(document: Document, board: Board, at: number): boolean {
  const owner = board.owner(at);
  return owner === undefined ? !document.isAny(at, ['weekday', 'month', 'honorific']) : owner.kind === 'Place' || owner.kind === 'Country';
}

/** "its civil protection directorate", "the Guatemalan federation": a noun for a body behind a determiner and words of its own, where nouns come last; where these start. */
function ownedBody(document: Document, { from, to, title, mention }: Referent): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || (title ?? mention) !== undefined || to - from <= 2) return undefined;
  if (possessiveAt(document, from) === undefined && !document.is(from, 'definite')) return undefined;
  for (let at = from + 1; at < to; at++) if (document.is(at, 'preposition')) return undefined;
  return document.isAny(to - 1, ['organization-head', 'body-noun']) ? from + 1 : undefined;
}

/** "selon le Gouvernement", "a indiqué la Chambre": the noun for a body with a capital behind the article of words for a speaker, where nouns have genders. */
function capitalBody(document: Document, { from, to, title, mention }: Referent): number | undefined {
  if ((title ?? mention) !== undefined || document.pack.pack.grammar.genders === undefined) return undefined;
  const head = skipDeterminers(document, from);
  return head > from && head < to && document.isCapital(head) && document.is(head, 'organization-head') ? head : undefined;
}

/** "le cabinet", "l'opposition", not "les représentants de la société": where nouns have genders. */
function isUnnamedBody(document: Document, { mention, representative, from }: Referent): boolean {
  if (mention?.kind !== 'Organization' || representative === true || document.pack.pack.grammar.genders === undefined) return false;
  return document.hits.find<OrganizationHead>(from, 'organization-head')?.lexeme.value.portfolio !== true;
}

const MOST_ADJECTIVES = 2;

/** "un diplomate européen": past the adjectives of whoever is told by a trade, where nouns have genders. */
function traitsEnd(document: Document, board: Board, { title, to }: Referent): number {
  const gendered = title !== undefined && document.pack.pack.grammar.genders !== undefined;
  return gendered ? adjectivesEnd(document, board, to, to + MOST_ADJECTIVES) : to;
}

/** Whether such words may point to a body in focus: they tell not whose body it is, nor which one. */
export function mayMean(document: Document, board: Board, { from, to, attributes }: Mention, body: EntityDraft): boolean {
  if (document.pack.pack.grammar.genders === undefined) return true;
  const told = adjectivesEnd(document, board, to, to + MOST_ADJECTIVES);
  const opens = skipDeterminersBack(document, from) === document.sentenceFrom(from);
  if (ownedEnd(document, board, told) !== undefined || (isHalfName(document, from) && !opens)) return false;
  const specific = told > to && board.owner(told - 1) === undefined && OF_STATES.has(attributes.orgType ?? '');
  return !specific || body.attributes.orgType === 'agency' || body.attributes.orgType === 'intergovernmental';
}

/** "le Secrétariat", not "l'ONG": a capital inside a sentence that is no abbreviation's. */
export function isHalfName(document: Document, at: number): boolean {
  return document.isCapital(at) && !document.isInitial(at) && !/^\p{Lu}{2,}$/u.test(document.word(at));
}

/** Sorts of bodies that an adjective tells apart: "la préfecture maritime", not "la multinationale anglaise". */
const OF_STATES: ReadonlySet<string> = new Set(['agency', 'court', 'legislature', 'ministry']);

/** Where "of the minister", "of Ms X", "of the agreement" ends behind a noun for bodies. */
function ownedEnd(document: Document, board: Board, to: number): number | undefined {
  const of = skipPreposition(document, to, ['of']);
  if (of === undefined) return undefined;
  const start = skipDeterminers(document, of);
  const honorific = document.hits.find(start, 'honorific');
  const dot = honorific !== undefined && document.word(honorific.to) === '.' ? 1 : 0;
  const first = honorific === undefined ? start : honorific.to + dot;
  const owner = board.owner(first);
  if (owner?.from === first) return owner.to;
  const title = board.title(first);
  if (title?.from === first) return title.to;
  return document.isWord(first) && !isFunctionWord(document, first) ? first + 1 : undefined;
}
