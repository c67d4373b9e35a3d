// A cue inside what it reports, between commas: "Le Kenya, a promis X, paiera."
import { isToldTo } from './addressees.ts';
import { invertedSubject } from './attribution.ts';
import { contentEnd, cueWithin } from './content-bounds.ts';
import { opensPlainTask } from './content-starts.ts';
import { type Cue, comparisonStart } from './cues.ts';
import { nameAsideEnd } from './name-asides.ts';
import type { Sieve } from './sieve.ts';
import { isApposed, isAppositive, isWhole } from './tails.ts';

/** "Le Kenya, a promis X, paiera.": a cue between commas with its subject after it, inside what it reports. */
export function insertedCue(sieve: Sieve, cue: Cue): boolean {
  const { document } = sieve;
  const opening = comparisonStart(document, cue.group.from);
  if (!cue.verb.content.includes('bare') || !document.isComma(opening - 1)) return false;
  const subject = invertedSubject(sieve, cue);
  const speaker = subject?.speakers[0];
  if (
    subject === undefined ||
    speaker === undefined ||
    (cue.group.clitic === undefined && (speaker.kind === 'Pronoun' || speaker.kind === 'Group'))
  )
    return false;
  const end = Math.max(cue.group.to, subject.via.to);
  const stop = document.sentenceTo(cue.group.verb);
  const first = sieve.trimStart(document.sentenceFrom(cue.group.verb));
  const near = document.isComma(end - 1) && end > cue.group.to ? end - 1 : end;
  const told = isWhole(document, first, opening - 1) ? undefined : nameAsideEnd(document, near);
  const comma = told ?? near;
  if (!document.isComma(comma) || stop - comma < 4 || opening - 1 <= first || sieve.covered[first] === 1) return false;
  if (opensGerund(sieve, comma + 1) || isApposed(sieve, comma + 1, stop)) return false;
  if (document.is(comma + 1, 'complementizer') && isToldTo(document, cue, speaker)) return false;
  if (cue.group.clitic === undefined && isAppositive(sieve, comma + 1, stop - 1) && isWhole(document, first, opening - 1)) return false;
  const hung = cue.group.clitic !== undefined && !cueWithin(sieve, first, opening);
  const goesOn =
    opensSecond(sieve, comma + 1, stop) || (hung && (document.isAny(comma + 1, ['definite', 'role']) || opensPlainTask(sieve, comma + 1)));
  if (!goesOn && document.isAny(comma + 1, ['relative', 'contrast', 'subordinator', 'preposition', 'and', 'role', 'definite', 'gerund']))
    return false;
  if (document.quoteOf[first]! >= 0 || document.quoteOf[comma + 1]! >= 0) return false;
  const part = { from: sieve.trimStart(comma + 1), to: contentEnd(sieve, cue, comma + 1) };
  sieve.addContent(first, sieve.trimEnd(first, opening - 1), 'content-then-cue', cue, subject, part);
  return true;
}

/** ", et le port ouvrira en mai": a clause of its own that goes on with what was said, nothing in it that reports, where nouns have genders. */
function opensSecond({ document, cueAt, referents }: Sieve, at: number, stop: number): boolean {
  const and = document.pack.pack.grammar.genders === undefined ? undefined : document.hits.find(at, 'and');
  if (and === undefined || stop - and.to < 5) return false;
  const named = referents.at(and.to)?.from === and.to;
  if (!named && !document.isAny(and.to, ['definite', 'indefinite', 'demonstrative', 'pronoun', 'number-word'])) return false;
  for (let token = and.to; token < stop; token++) if (cueAt.has(token) || document.quoteOf[token]! >= 0) return false;
  return true;
}

/** ", ajoutant que", ", tout en admettant que": a participle of saying right behind the attribution reports something else. */
function opensGerund(sieve: Sieve, from: number): boolean {
  for (let at = from; at < from + 3; at++) if (sieve.cueAt.get(at)?.group.gerund === true) return true;
  return false;
}
