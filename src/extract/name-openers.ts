// "Afterwards Tzoc said": a word that opens a sentence has a capital and is no part of the name behind it.
import { foldedKey } from '../text/index.ts';
import type { Document } from './document.ts';

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
