// What stands around a name that the list of cities has: signs for a place, and signs that the name is part of something else.
import type { PrepositionRole } from '../lang/index.ts';
import { cityScore } from './cities.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';

interface Run {
  from: number;
  to: number;
}

/** "the Pacific", "Delta States": an article before the name or a capital behind it, outside headings. */
export function isNoCity(document: Document, { from, to }: Run): boolean {
  if (document.regionOf[from] === 2) return false;
  if (document.hits.findEnding(from, 'definite') !== undefined) return true;
  return document.isCapital(to) && document.isWord(to) && !document.isAny(to, ['month', 'weekday']);
}

/** What "of" or "between" right before a listed name adds, or a place that is in one list with it. */
export function companyOfCity(document: Document, board: Board, run: Run): number {
  if (isListedWithPlace(document, board, run)) return document.tagged.active ? LISTED_SIGN : SIGN;
  return isGoverned(document, run.from, BESIDE) ? SIGN : 0;
}

const BESIDE: readonly PrepositionRole[] = ['of', 'between'];
const WHERE: readonly PrepositionRole[] = ['in', 'at', 'from', 'to', 'between'];

function isGoverned(document: Document, at: number, roles: readonly PrepositionRole[]): boolean {
  const role = document.hits.findEnding<PrepositionRole>(at, 'preposition')?.lexeme.value;
  return role !== undefined && roles.includes(role);
}

const SIGN = 0.75;
/** Where a trained tagger votes too: a listed city among places outweighs it. */
const LISTED_SIGN = 3;
const MOST_LISTED = 5;

/** "Puno, Oruro and Lima", "from Puno and Oruro": a place among the names joined to it, a preposition before the first, or two more cities. */
function isListedWithPlace(document: Document, board: Board, run: Run): boolean {
  let cities = 0;
  for (let at = run.to, steps = 0; steps < MOST_LISTED; steps++) {
    const next = document.hits.find(at, 'and')?.to ?? (document.isComma(at) ? at + 1 : undefined);
    if (next === undefined) break;
    const start = document.hits.find(next, 'and')?.to ?? next;
    if (board.owner(start)?.kind === 'Place') return true;
    if (!isListed(document, board, start)) break;
    cities++;
    at = start + 1;
  }
  for (let at = run.from, steps = 0; steps < MOST_LISTED; steps++) {
    const first = document.hits.findEnding(at, 'adverb')?.from ?? at;
    const and = document.hits.findEnding(first, 'and')?.from ?? first;
    const end = beforeBracket(document, document.isComma(and - 1) ? and - 1 : and);
    if (and === first && !document.isComma(and - 1)) break;
    if (board.owner(end - 1)?.kind === 'Place') return true;
    if (!isListed(document, board, end - 1)) break;
    if (isGoverned(document, end - 1, WHERE)) return true;
    cities++;
    at = end - 1;
  }
  return cities >= 2;
}

const LONGEST_BRACKET = 6;

/** Before "(Sri Lanka)", where such a bracket ends at a token; else the token. */
function beforeBracket(document: Document, at: number): number {
  if (document.word(at - 1) !== ')') return at;
  for (let open = at - 2; open >= at - LONGEST_BRACKET; open--) if (document.word(open) === '(') return open;
  return at;
}

function isListed(document: Document, board: Board, at: number): boolean {
  const free = document.isCapital(at) && document.isWord(at) && board.isFree(at, at + 1);
  return free && !document.isCapital(at - 1) && cityScore(document, { from: at, to: at + 1 }) > 0;
}
