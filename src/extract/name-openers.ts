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
 * "the Academy of Arts and Leila Dias, a conservator": a listed given name, another capital and an apposition; "l'Office de la Louma et
 * Anatole Ruiz": without them, where nouns have genders and bodies their articles.
 */
export function opensPerson(document: Document, at: number, bare: boolean): boolean {
  const { genders, nounOrder } = document.pack.pack.grammar;
  if (!document.isCapital(at + 1) || !document.isWord(at + 1)) return false;
  const given = document.is(at, 'given-name');
  if (genders !== undefined && bare) return given || document.pack.knowledge.personNames.find(document.word(at)).given;
  const apposed = document.isComma(at + 2) && document.isAny(at + 3, ['indefinite', 'role', 'relative']);
  return nounOrder === 'head-last' && given && apposed;
}

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
