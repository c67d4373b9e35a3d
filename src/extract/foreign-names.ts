// Names that show by their spelling that they are of no word of the language, where its syllables are told by their shape: who they are by where they stand.
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { isFunctionWord, isKnownVerb } from './phrases.ts';

interface Run {
  from: number;
  to: number;
}

const MOST_WORDS = 4;

/** Two to four capitals, none a head of bodies or things and one at least spelt as no syllable is, that stand as the subject of a clause, behind "of" or as a person's object. */
export function standsForeign(document: Document, board: Board, run: Run): boolean {
  const { syllable } = document.pack;
  const { from, to } = run;
  if (syllable === undefined || to - from < 2 || to - from > MOST_WORDS) return false;
  let foreign = false;
  for (let at = from; at < to; at++) {
    const word = document.word(at);
    if (!document.isCapital(at)) continue;
    if (/\d|\p{Lu}{2}/u.test(word) || document.isAny(at, HEADS)) return false;
    foreign ||= !syllable.test(word.toLowerCase());
  }
  return foreign && opens(document, board, from) && closes(document, to);
}

const HEADS = ['organization-head', 'event-head', 'instrument-head', 'country', 'month', 'weekday', 'number-word'];
const PERSONAL: readonly PrepositionRole[] = ['by', 'with', 'of', 'for', 'between', 'against'];

function opens(document: Document, board: Board, at: number): boolean {
  if (document.isInitial(at)) return true;
  if (document.hits.findEnding(at, 'according-to') !== undefined) return true;
  const preposition = document.hits.findEnding<PrepositionRole>(at, 'preposition');
  if (preposition !== undefined) return PERSONAL.includes(preposition.lexeme.value);
  if (document.isComma(at - 1)) return board.owner(at - 2) === undefined || board.owner(at - 2)!.kind === 'Person';
  return document.isAny(at - 1, ['subordinator', 'complementizer', 'conditional', 'contrast', 'but']);
}

/** A verb, a word of grammar or a plain word goes on, or a mark ends what it stands in. */
function closes(document: Document, at: number): boolean {
  if (document.isPunctuation(at)) return !/^[-–/&"“”('’]$/.test(document.word(at));
  if (document.isCapital(at)) return false;
  return isKnownVerb(document, at) || isFunctionWord(document, at) || document.isWord(at);
}
