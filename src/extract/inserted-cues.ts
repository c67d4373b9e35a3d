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
  const whole = !document.is(first, 'conditional') && isWhole(document, first, opening - 1);
  const comma = whole ? near : (nameAsideEnd(document, near) ?? tailEnd(sieve, near) ?? near);
  if (!document.isComma(comma) || stop - comma < 4 || opening - 1 <= first || sieve.covered[first] === 1) return false;
  if (opensGerund(sieve, comma + 1) || isApposed(sieve, comma + 1, stop)) return false;
  if (document.is(comma + 1, 'complementizer') && isToldTo(document, cue, speaker)) return false;
  if (cue.group.clitic === undefined && isAppositive(sieve, comma + 1, stop - 1) && whole) return false;
  const hung = cue.group.clitic !== undefined && !cueWithin(sieve, first, opening);
  const goesOn =
    opensSecond(sieve, comma + 1, stop) ||
    (!whole && followsAdjunct(sieve, first, opening - 1, comma + 1)) ||
    (hung && (document.isAny(comma + 1, ['definite', 'role']) || opensPlainTask(sieve, comma + 1)));
  if (!goesOn && document.isAny(comma + 1, ['relative', 'contrast', 'subordinator', 'preposition', 'and', 'role', 'definite', 'gerund']))
    return false;
  if (document.quoteOf[first]! >= 0 || document.quoteOf[comma + 1]! >= 0) return false;
  const part = { from: sieve.trimStart(comma + 1), to: contentEnd(sieve, cue, comma + 1) };
  sieve.addContent(first, sieve.trimEnd(first, opening - 1), 'content-then-cue', cue, subject, part);
  return true;
}

/** "En 2019, a précisé X, le pays comptait ...", "Si rien n'est fait, a prévenu X, le port fermera": an adjunct or a condition before the attribution, a subject of its own behind it; where nouns have genders. */
function followsAdjunct({ document, cueAt, referents }: Sieve, first: number, comma: number, rest: number): boolean {
  if (document.pack.pack.grammar.genders === undefined || !document.isAny(first, ADJUNCT)) return false;
  for (let at = first; at < comma; at++) if (cueAt.has(at) || document.quoteOf[at]! >= 0) return false;
  return referents.at(rest)?.from === rest || document.isAny(rest, OPENS_SUBJECT);
}

const ADJUNCT = ['preposition', 'conditional', 'subordinator', 'relative-day'];
const OPENS_SUBJECT = ['definite', 'indefinite', 'demonstrative', 'pronoun', 'number-word', 'quantifier'];

/** "Le port, a dit X mardi à Lima, ...": the comma that closes when, where or to whom it was said, right behind whoever said it, where nouns have genders. */
function tailEnd({ document, cueAt }: Sieve, from: number): number | undefined {
  if (document.pack.pack.grammar.genders === undefined || !document.isAny(from, TAIL)) return undefined;
  for (let at = from; at < Math.min(from + LONGEST_TAIL, document.sentenceTo(from)); at++) {
    if (document.isComma(at)) return at;
    if (document.quoteOf[at]! >= 0 || cueAt.has(at) || document.isAny(at, CLAUSAL)) return undefined;
  }
  return undefined;
}

const LONGEST_TAIL = 10;
const TAIL = ['preposition', 'adverb', 'weekday', 'relative-day', 'addressee'];
const CLAUSAL = ['perfect', 'passive', 'modal', 'future', 'relative', 'complementizer', 'negation'];

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
