// "The Secretary-General spoke. She ...": offices and trades without a name that open the sentence before a pronoun.
import type { Pronoun } from '../lang/index.ts';
import type { Document } from './document.ts';
import { differs } from './genders.ts';
import { type Board, firstFrom, type Title } from './mentions.ts';
import { possessiveAt, skipDeterminersBack } from './phrases.ts';

/** Tokens within which an office opens its sentence. */
const OPENING_OFFICE = 6;

/** The first definite title, or an indefinite one that opens the sentence, of the sentence before a position in its paragraph, nobody named since. */
export function openingTitle(document: Document, board: Board, at: number, gender: 'male' | 'female' | undefined): Title | undefined {
  const here = document.sentenceFrom(at);
  if (here === 0 || document.paragraphOf(here - 1) !== document.paragraphOf(at)) return undefined;
  const from = narratedBefore(document, here);
  if (board.startingIn(from, at, 'Person').some((mention) => document.quoteOf[mention.from] === -1)) return undefined;
  const title = board.titles
    .slice(firstFrom(board.titles, from), firstFrom(board.titles, document.sentenceTo(from)))
    .find((other) => (other.person === undefined || other.person.from > at) && (other.definite || isNew(document, other, from)));
  if (title === undefined || isSenders(document, title, from) || differs(gender, title.gender) || document.quoteOf[title.from]! >= 0)
    return undefined;
  if (title.from - from > OPENING_OFFICE || isKin(document, from, gender)) return undefined;
  return title;
}

/** "Her brother is a diver. She ...": where nouns come last, a possessive of the pronoun's gender opens the sentence; the pronoun is whose kin it is. */
function isKin(document: Document, first: number, gender: 'male' | 'female' | undefined): boolean {
  const owner = possessiveAt(document, first)?.lexeme.value as Pronoun | undefined;
  return document.pack.pack.grammar.nounOrder === 'head-last' && gender !== undefined && owner?.gender === gender;
}

/** "A message from the President was read out": the office behind a preposition that does not open the sentence, where nouns come last. */
function isSenders(document: Document, { from }: Title, first: number): boolean {
  const preposition = document.pack.pack.grammar.nounOrder === 'head-last' ? document.hits.findEnding(from, 'preposition') : undefined;
  return preposition !== undefined && preposition.from > first;
}

/** Where the sentence before starts, over those of a quotation of the same paragraph where nouns have genders. */
function narratedBefore(document: Document, here: number): number {
  let from = document.sentenceFrom(here - 1);
  const paragraph = document.paragraphOf(here);
  for (let steps = 0; steps < MOST_QUOTED; steps++) {
    const quoted = document.quoteOf[from]! >= 0 || document.quoteOf[from + 1]! >= 0;
    if (!quoted || from === 0 || document.pack.pack.grammar.genders === undefined) break;
    if (document.paragraphOf(from - 1) !== paragraph) break;
    from = document.sentenceFrom(from - 1);
  }
  return from;
}

const MOST_QUOTED = 4;

/** "Une avocate a ...", "C'est un homme qui ...": told of for the first time, where nouns have genders. */
function isNew(document: Document, title: Title, from: number): boolean {
  const pointed = document.hits.findEnding(title.from, 'demonstrative') !== undefined;
  if (document.pack.pack.grammar.genders === undefined || !(title.indefinite || pointed)) return false;
  const start = skipDeterminersBack(document, title.from);
  return start === from || document.hits.findEnding(start, 'copula') !== undefined;
}
