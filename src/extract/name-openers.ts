// Where names begin. "Afterwards Tzoc said": a word that opens a sentence has a capital and is no part of the name behind it.
import type { GroupNoun } from '../lang/index.ts';
import { foldedKey } from '../text/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';

/**
 * Cuts the first word off runs of capitals that open a sentence where it is no name anywhere else and the article named before
 * who is called by what follows it: whoever is named for the first time is named in full.
 */
export function withoutOpeners<Run extends { from: number; to: number }>(document: Document, runs: readonly Run[]): Run[] {
  const opens = (run: Run): boolean => run.to - run.from === 2 && document.isInitial(run.from) && !document.isPersonWord(run.from);
  if (!runs.some(opens)) return [...runs];
  const key = (at: number): string => foldedKey(document.word(at));
  const inner = new Set<string>();
  for (const run of runs) for (let at = document.isInitial(run.from) ? run.from + 1 : run.from; at < run.to; at++) inner.add(key(at));
  const named = new Set<string>();
  return runs.map((run) => {
    if (opens(run) && !inner.has(key(run.from)) && named.has(key(run.from + 1))) return { ...run, from: run.from + 1 };
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
