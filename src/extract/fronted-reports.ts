// A report in a clause that opens its sentence ends where the main clause starts: "While X said the road was safe, drivers ...".
import { isClause } from './content-starts.ts';
import type { Cue } from './cues.ts';
import type { Document } from './document.ts';
import { skipDeterminers } from './phrases.ts';
import type { Sieve } from './sieve.ts';

/** "Although X praised the crews, the board ...": the comma before the main clause, for content that starts at a position; where nouns come last. */
export function mainClauseComma(sieve: Sieve, cue: Cue, from: number): number | undefined {
  const { document } = sieve;
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || document.isComma(from - 1)) return undefined;
  const first = document.sentenceFrom(cue.group.verb);
  const opening = openingEnd(sieve, first);
  if (opening === undefined || !isInClause(sieve, cue, opening)) return undefined;
  const stop = document.sentenceTo(cue.group.verb);
  let last: number | undefined;
  let least = document.isAny(from, ['subordinator', 'conditional', 'contrast', 'preposition']) ? 1 : 0;
  for (let at = from + 1; at < stop - 1; at++) {
    if (document.quoteOf[at]! >= 0 || !document.isComma(at) || document.isAny(at + 1, NO_SUBJECT)) continue;
    last = at;
    if (least-- <= 0 && isClause(document, at + 2, nextComma(document, at + 1, stop))) return at;
  }
  return last;
}

/** What stands behind a comma and opens no main clause. */
const NO_SUBJECT: readonly string[] =
  'relative complementizer and or but contrast subordinator preposition accompanying according-to passive perfect modal future role'.split(
    ' ',
  );

/** Behind "while", "and although", "even as" at the start of a sentence. */
function openingEnd(sieve: Sieve, first: number): number | undefined {
  const { document } = sieve;
  let at = sieve.trimStart(first);
  if (document.isAny(at, ['and', 'but'])) at++;
  at = document.hits.find(at, 'adverb')?.to ?? at;
  return document.hits.find(at, 'subordinator')?.to ?? document.hits.find(at, 'contrast')?.to;
}

/** Between the word that opens the clause and the cue stands the subject, no comma but the two of an apposition; behind one that is a preposition too, the subject right away. */
function isInClause({ document, clauses }: Sieve, { group }: Cue, opening: number): boolean {
  if (group.from <= opening) return false;
  let commas = 0;
  for (let at = opening; at < group.from; at++) if (document.quoteOf[at] === -1 && document.isComma(at)) commas++;
  if (commas !== 0 && (commas !== 2 || !document.isComma(group.from - 1))) return false;
  if (document.hits.findEnding(opening, 'preposition') === undefined) return true;
  const subject = clauses.subject(group)[0];
  return subject !== undefined && subject.from <= skipDeterminers(document, opening) && subject.to > opening;
}

/** The next comma outside quotation marks, else the end. */
function nextComma(document: Document, from: number, stop: number): number {
  for (let at = from; at < stop; at++) if (document.quoteOf[at] === -1 && document.isComma(at)) return at;
  return stop;
}
