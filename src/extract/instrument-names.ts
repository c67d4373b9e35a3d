// Where the names of laws start, and words of papers that are the first half of another noun; where nouns come last.
import type { InstrumentHead, PrepositionRole } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { skipDeterminersBack } from './phrases.ts';

const OF_NAMES: readonly PrepositionRole[] = ['of', 'to', 'for', 'in', 'against', 'from', 'with'];
const NO_NAME = ['definite', 'instrument-head', 'month', 'weekday'];
const NO_PAPER_NAME = [...NO_NAME, 'honorific', 'role', 'organization-head', 'event-head'];
/** Capitals before one joint, and joints, of a law's name. */
const MOST_CAPITALS = 3;
const MOST_JOINTS = 2;

/** "the Freedom of Information Act", "Family and Medical Leave Act", "Justice for Victims of Trafficking Act": capitals and what joins them before the rest of a name; of what is no law behind an article alone. */
export function joinedStart(document: Document, board: Board, from: number, head: number): number {
  const law = document.hits.find<InstrumentHead>(head, 'instrument-head')?.lexeme.value.instrumentType === 'law';
  let start = from;
  for (let joints = 0; joints < (law ? MOST_JOINTS : 1); joints++) {
    const before = behindJoint(document, board, start, law);
    if (before === start) break;
    start = before;
  }
  if (start === from || document.hits.findEnding(start, 'definite') !== undefined) return start;
  return law && start > document.sentenceFrom(start) && !document.isCapital(start - 1) ? start : from;
}

function behindJoint(document: Document, board: Board, from: number, law: boolean): number {
  const of = document.hits.findEnding<PrepositionRole>(from, 'preposition');
  const and = law ? document.hits.findEnding(from, 'and') : undefined;
  const joint = of !== undefined && OF_NAMES.slice(0, law ? OF_NAMES.length : 3).includes(of.lexeme.value) ? of : and;
  if (joint === undefined || joint.to - joint.from > 1) return from;
  let start = joint.from;
  while (
    joint.from - start < MOST_CAPITALS &&
    document.isCapital(start - 1) &&
    document.isWord(start - 1) &&
    isFree(document, board, start - 1, law)
  )
    start--;
  return start === joint.from ? from : start;
}

function isFree(document: Document, board: Board, at: number, law: boolean): boolean {
  return board.isFree(at, at + 1) && !document.isAny(at, law ? NO_NAME : NO_PAPER_NAME);
}

const NOUNS = ['organization-head', 'body-noun', 'group-noun', 'role', 'plural-role', 'venue-head'];

/** "a Texas law firm", "treaty bodies": a head in lower case right before a noun in lower case that it tells apart. */
export function isWordOfCompound(document: Document, { from, to }: Hit): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || document.isCapital(from) || document.isCapital(to)) return false;
  return document.isAny(to, NOUNS) && !document.is(to, 'speech-verb');
}

const MOST_WORDS = 5;

/** "at the Green National Convention": a word for a gathering too, with capitals before it, that "at" or "during" governs and nothing tells what it is on. */
export function isGatheringAt(document: Document, { from, to }: Hit): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !document.isCapital(from)) return false;
  if (document.hits.findEnding(to, 'event-head') === undefined) return false;
  if (!document.isCapital(from - 1) || document.isAny(to, ['preposition', 'number-word']) || /^\d/.test(document.word(to))) return false;
  let start = from;
  while (from - start < MOST_WORDS && document.isCapital(start - 1)) start--;
  const preposition = document.hits.findEnding<PrepositionRole>(skipDeterminersBack(document, start), 'preposition')?.lexeme.value;
  return preposition === 'at' || preposition === 'during';
}
