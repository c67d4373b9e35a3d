// Terms that stand in capitals and name no body: "Foreign Direct Investment (FDI)", "Upah Minimum Provinsi (UMP)", "objectifs de développement durable (ODD)".
import type { Hit } from '../rules/index.ts';
import { foldedKey, SHAPE } from '../text/index.ts';
import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';
import { isFunctionWord, prepositionBefore } from './phrases.ts';

const LONGEST = 12;

/** Two capitals or more, the "s" of a plural behind them. */
const ACRONYM = /^(\p{Lu}{2,})s?$/u;

/**
 * Drops bodies and persons that were read into terms and names of ships, or into acronyms that the article says stand for a term ("Pekerja
 * Migran Indonesia (PMI)"). Returns the tokens of terms, and of their acronyms wherever they stand, as names of nothing: 1 for each.
 */
export function settleTerms(document: Document, board: Board): Uint8Array {
  const terms = new Uint8Array(document.count);
  const acronyms = new Set<string>();
  for (let at = 0; at < document.count; at++) {
    if (document.isCapital(at)) dropListed(document, board, terms, at);
    if (at === 0 || !document.isMark(at, '(') || !document.isMark(at + 2, ')')) continue;
    const from = termFrom(document, at);
    if (from === undefined) continue;
    terms.fill(1, from, at);
    const whole = board.owner(at - 1);
    if (whole?.knowledge !== undefined && whole.from <= from) continue;
    for (const mention of board.startingIn(from, at)) if (isNoName(mention)) board.remove(mention);
    acronyms.add(document.word(at + 1));
  }
  if (acronyms.size === 0) return terms;
  for (const mention of board.ofKind('Organization'))
    if (mention.to === mention.from + 1 && acronyms.has(document.word(mention.from))) board.remove(mention);
  for (let at = 0; at < document.count; at++) if (document.isCapital(at) && acronyms.has(document.word(at))) terms[at] = 1;
  return terms;
}

/** A listed term or a ship that begins at a capital: nothing in it is a name. */
function dropListed(document: Document, board: Board, terms: Uint8Array, at: number): void {
  const term = document.hits.find(at, 'term');
  if (term !== undefined && standsAsTerm(document, term)) terms.fill(1, at, term.to);
  const to = document.tokens.shape[at]! & SHAPE.upper && document.is(at, 'vessel') ? vesselEnd(document, at) : (term?.to ?? at);
  if (to - at < 2) return;
  const inside = board.startingIn(at, to);
  if (term !== undefined && inside.some((mention) => mention.knowledge !== undefined)) return;
  for (const mention of inside) board.remove(mention);
  if (to !== term?.to) board.block(at, to);
}

const isNoName = ({ kind, knowledge }: Mention): boolean => (kind === 'Organization' || kind === 'Person') && knowledge === undefined;

/** Where the term begins that the acronym in the bracket stands for. */
function termFrom(document: Document, open: number): number | undefined {
  const letters = ACRONYM.exec(document.word(open + 1))?.[1];
  const from = letters === undefined ? undefined : spelledFrom(document, open, foldedKey(letters));
  return from !== undefined && isTerm(document, from, open) ? from : undefined;
}

/** Whether words that an acronym stands for name no body: by their head, as a listed term, or since they begin in lower case without a word for bodies. */
function isTerm(document: Document, from: number, to: number): boolean {
  if (document.hits.find(from, 'term')?.to === to || document.is(headOf(document, from, to), 'term-head')) return true;
  let body = false;
  let thing = !document.isCapital(from);
  for (let at = from; at < to && !body; at++) {
    body = document.isAny(at, ['organization-head', 'group-noun', 'role']);
    thing ||= document.isAny(at, ['event-head', 'instrument-head']);
  }
  return thing && !body;
}

/** The last word before the first preposition where nouns come last, else the first word. */
function headOf(document: Document, from: number, to: number): number {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return from;
  for (let at = from + 1; at < to; at++)
    if (document.is(at, 'preposition') && prepositionBefore(document, at + 1) !== undefined) return at - 1;
  return to - 1;
}

/** Where the words before a bracket begin whose first letters spell the acronym, words of grammar passed over; else the run of capitals there that begins with its first letter. */
function spelledFrom(document: Document, to: number, letters: string): number | undefined {
  const stop = Math.max(document.sentenceFrom(to), to - LONGEST);
  let left = letters;
  for (let at = to - 1; at >= stop; at--) {
    if (document.word(at) === '-' || document.isComma(at)) continue;
    if (!document.isWord(at)) break;
    const initials = initialsOf(document.word(at));
    const skipped =
      isFunctionWord(document, at) && !(left.endsWith(initials) && !left.slice(0, -1).endsWith(initialsOf(document.word(at - 1))));
    if (left.endsWith(initials) && !skipped) left = left.slice(0, -initials.length);
    else if (!isFunctionWord(document, at)) break;
    if (left === '') return at;
  }
  return capitalsFrom(document, to, letters);
}

/** "gb" for "Gender-Based". */
const initialsOf = (word: string): string =>
  word
    .split('-')
    .map((part) => foldedKey(part)[0] ?? '')
    .join('');

/** "Human Papillomavirus (HPV)": capitals and words of grammar between them, the first with the acronym's first letter. */
function capitalsFrom(document: Document, to: number, letters: string): number | undefined {
  let from = to;
  for (let at = to - 1; at >= Math.max(document.sentenceFrom(to), to - LONGEST); at--) {
    if (document.isCapital(at)) from = at;
    else if (!document.isWord(at) || !isFunctionWord(document, at)) break;
  }
  return from < to - 1 && initialsOf(document.word(from))[0] === letters[0] ? from : undefined;
}

const LONGEST_VESSEL = 3;

/** "MV Orlik Star": past the name of a ship behind the letters that ships are named with. */
function vesselEnd(document: Document, at: number): number {
  let to = at + 1;
  while (to <= at + LONGEST_VESSEL && document.isCapital(to) && document.isWord(to)) to++;
  return to;
}

/** "Official Development Assistance": capitals with a head of terms, the first no given name. */
export function isTermInCapitals(document: Document, from: number, to: number): boolean {
  return to - from > 1 && document.is(headOf(document, from, to), 'term-head') && !document.is(from, 'given-name');
}

/** A listed term of several words, or an acronym with its capitals. */
function standsAsTerm(document: Document, { from, to }: Hit): boolean {
  return to - from > 1 || SHORT.test(document.word(from));
}

const SHORT = /\p{Lu}\P{L}?\p{Lu}/u;
