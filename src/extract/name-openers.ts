// Where names begin. "Afterwards Tzoc said": a word that opens a sentence has a capital and is no part of the name behind it.
import type { GroupNoun } from '../lang/index.ts';
import { foldedKey } from '../text/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { isUnlistedName } from './name-slots.ts';

/**
 * Cuts the first word off runs of capitals where it opens a sentence, or is an ordinary word ("Crooked Ana Dias", "the Libertarian Dias"),
 * and is no name anywhere else, and the article named before who is called by what follows it: whoever is named for the first time is
 * named in full. A verb of saying before what is said is cut off in any case.
 */
export function withoutOpeners<Run extends { from: number; to: number }>(document: Document, runs: readonly Run[]): Run[] {
  const opens = ({ from, to }: Run): boolean => {
    if (to - from < 2 || document.isPersonWord(from) || document.is(from, 'name-particle')) return false;
    const rest = to - from === 2 || document.is(from + 1, 'given-name');
    return (
      rest &&
      (document.isInitial(from)
        ? to - from === 2
        : document.pack.isOrdinary?.(document.key(from)) === true && isUnlistedName(document, from + 1))
    );
  };
  const told = ({ from, to }: Run): boolean =>
    to - from > 1 && document.isInitial(from) && document.is(from, 'speech-verb') && document.isMark(to, ':');
  if (!runs.some((run) => opens(run) || told(run))) return [...runs];
  const key = (at: number): string => foldedKey(document.word(at));
  const inner = new Set<string>();
  for (const run of runs) for (let at = document.isInitial(run.from) ? run.from + 1 : run.from; at < run.to; at++) inner.add(key(at));
  const named = new Set<string>();
  return runs.map((run) => {
    const cut = opens(run) && (!document.isInitial(run.from) || !inner.has(key(run.from))) && named.has(key(run.to - 1));
    if (cut || told(run)) return { ...run, from: run.from + 1 };
    named.add(key(run.to - 1));
    return run;
  });
}

/**
 * "Ana Dias Morning", "Rui Teles Election Day": ends runs of three capitals or more that open with a given name before the ordinary words
 * behind its surname, two or one before the head of some title, unless the run ends in a head of places, bodies or happenings.
 */
export function withoutTail<Run extends { from: number; to: number }>(document: Document, run: Run): Run {
  if (document.pack.isOrdinary === undefined || run.to - run.from < 3 || !document.is(run.from, 'given-name')) return run;
  if (!isUnlistedName(document, run.from + 1) || document.isAny(run.to - 1, HEADS)) return run;
  let to = run.from + 2;
  while (to < run.to && !isThing(document, to)) to++;
  const titled = document.isCapital(run.to) && document.isAny(run.to, HEADS);
  return run.to - to > 1 || (to < run.to && titled) ? { ...run, to } : run;
}

/** An ordinary word that is nobody's name. */
function isThing(document: Document, at: number): boolean {
  const { isOrdinary, isWordSurname, knowledge } = document.pack;
  const key = document.key(at);
  return (
    isOrdinary?.(key) === true &&
    !document.isPersonWord(at) &&
    isWordSurname?.(key) !== true &&
    !document.is(at, 'name-particle') &&
    !knowledge.personNames.find(document.word(at)).surname
  );
}

/** "Marsh Grants", "Dharvi Films": where nouns come last and have no gender, an ordinary word that is nobody's name closes two capitals. */
export function isNamedThing(document: Document, to: number): boolean {
  const { genders, nounOrder } = document.pack.pack.grammar;
  return genders === undefined && nounOrder === 'head-last' && isThing(document, to - 1);
}

const HEADS = ['place-head', 'venue-head', 'organization-head', 'event-head', 'instrument-head'];

/** "Moh. Rasyid", "I Gst. Ketut Sari", "Rahmat H. Sembiring": a word of a name that the pack also lists as written short. */
export function isShortened(document: Document, at: number): boolean {
  if (!document.isCapital(at) || !document.pack.abbreviations.has(document.key(at))) return false;
  if (document.isPersonWord(at)) return true;
  const initial = document.word(at).length === 1 && document.isCapital(at - 1) && document.isWord(at - 1);
  return initial && (document.isPersonWord(at - 1) || document.isPersonWord(at + 2));
}

/** "Chào mừng Đoàn, Chủ tịch X": the noun for a delegation with a capital, alone and behind no office, though a family name too. */
export function isDelegation(document: Document, board: Board, at: number): boolean {
  const noun = document.hits.find<GroupNoun>(at, 'group-noun');
  if (noun?.lexeme.value.of !== 'delegations' || document.pack.pack.lexicon.nameWords === undefined) return false;
  return !document.isCapital(noun.to) && board.title(at - 1) === undefined && document.hits.findEnding(at, 'honorific') === undefined;
}
