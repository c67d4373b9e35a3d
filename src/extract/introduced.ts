// "'We sleep here,' said a woman. Her name is Ana Ruiz": whom the sentences right behind their words name for the first time.
import type { Pronoun } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board } from './mentions.ts';
import { skipDeterminersBack } from './phrases.ts';

/** Sentences outside quotation marks that an introduction is looked for in. */
const AHEAD = 2;
/** All sentences looked at. */
const FARTHEST = 6;
/** An introduction names within so many tokens. */
const OPENING = 8;

/** The person whom one of the next sentences introduces by "She is ...", "His name is ...", "The surgeon, X, ...", where nobody named them before. */
export function introducedBehind(document: Document, table: EntityTable, at: number): EntityDraft | undefined {
  const next = namedAhead(document, table, at);
  if (next === undefined || next.at - next.from >= OPENING) return undefined;
  return introduces(document, next.from, next.at) || repeatsNoun(document, at, next) ? next.person : undefined;
}

/** "said a young surgeon. The surgeon, Ana Ruiz, lost ...": the noun of the description opens the sentence, the name between commas behind it; where nouns come last. */
function repeatsNoun(document: Document, to: number, { from, at }: Named): boolean {
  const noun = at - 2;
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || noun !== from + 1) return false;
  if (!document.is(from, 'definite') || !document.isComma(at - 1)) return false;
  const first = Math.max(document.sentenceFrom(to - 1), to - LONGEST_DESCRIPTION);
  for (let word = to - 1; word >= first; word--) if (document.key(word) === document.key(noun)) return true;
  return false;
}

const LONGEST_DESCRIPTION = 10;

/**
 * "'I kept packing,' she said. ... Ana Ruiz, who comes from X, ...": whom the next paragraph names first of all persons, as an opening, when
 * nothing but quotations stands between; with `here` also whom this paragraph goes on to name. Words of office may open before the name.
 */
export function openingBehind(document: Document, table: EntityTable, at: number, board?: Board, here = false): EntityDraft | undefined {
  const next = namedAhead(document, table, at, !here);
  if (next === undefined) return undefined;
  const rank = document.hits.findEnding(next.at, 'rank') ?? document.hits.findEnding(next.at, 'honorific');
  const start = skipDeterminersBack(document, board?.title(next.at - 1)?.from ?? rank?.from ?? next.at);
  return start === next.from || isBehindOffice(document, next.from, start) ? next.person : undefined;
}

/** "Director of the office since May, Ana Ruiz ...": behind the comma of an office that opens the sentence. */
function isBehindOffice(document: Document, from: number, start: number): boolean {
  return document.isComma(start - 1) && document.is(from, 'role') && start - from < LONGEST_OFFICE;
}

const LONGEST_OFFICE = 16;

/** A person named for the first time, where, and in the sentence from where. */
interface Named {
  person: EntityDraft;
  at: number;
  from: number;
}

/** The first person of the next sentences outside quotation marks, up to the end of the next paragraph; `beyond` when what is left of this paragraph must be quotations alone. */
function namedAhead(document: Document, table: EntityTable, at: number, beyond = false): Named | undefined {
  const here = document.sentenceOf(at);
  const last = Math.min(here + FARTHEST, document.sentences.from.length - 1);
  for (let sentence = here + 1, free = 0; sentence <= last && free < AHEAD; sentence++) {
    const from = document.sentences.from[sentence]!;
    const paragraphs = document.paragraphOf(from) - document.paragraphOf(at);
    if (paragraphs > 1) return undefined;
    if (document.quoteOf[from]! >= 0) continue;
    if (beyond && paragraphs === 0) return undefined;
    free++;
    const named = table.namedIn(sentence).find(({ draft }) => draft.kind === 'Person');
    if (named !== undefined)
      return named.draft.mentions[0]?.from === named.from ? { person: named.draft, at: named.from, from } : undefined;
  }
  return undefined;
}

/** The sentence opens with a word that points back, and a word of being or naming stands right before the name. */
function introduces(document: Document, from: number, name: number): boolean {
  const start = document.hits.findEnding(name, 'honorific')?.from ?? name;
  if (start <= from) return false;
  for (let at = from; at < start; at++) if (document.isPunctuation(at)) return false;
  const named = document.hits.findEnding(start, 'introducing');
  if (named?.from === from) return true;
  const is = document.hits.findEnding(start, 'copula') ?? named;
  return is !== undefined && is.from > from && pointsBack(document, from, is.from);
}

/** A pronoun of the third person, a possessive, or a description that a demonstrative opens or closes, up to the word of being. */
function pointsBack(document: Document, from: number, to: number): boolean {
  const pronoun = document.hits.find<Pronoun>(from, 'pronoun')?.lexeme.value;
  if (pronoun !== undefined) return pronoun.person === 3 && pronoun.number === 'singular' && pronoun.thing !== true;
  return document.is(from, 'demonstrative') || document.hits.findEnding(to, 'demonstrative') !== undefined || to - from === 1;
}
