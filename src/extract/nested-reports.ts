// Two reports in one sentence, the inner one first: "X said the port was open, state radio reported"; where nouns come last.
import { FORM } from '../lang/index.ts';
import { speakerBefore } from './attribution.ts';
import { isClause } from './content-starts.ts';
import { readGap } from './cue-gaps.ts';
import type { Cue } from './cues.ts';
import { skipDeterminers } from './phrases.ts';
import { isActorLike } from './referent-kinds.ts';
import type { Sieve } from './sieve.ts';

/** Adds what the subject that opens a stretch of content says in it; whether there was one. */
export function addReportWithin(sieve: Sieve, from: number, to: number): boolean {
  const { document } = sieve;
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  const cue = firstCue(sieve, from, to);
  if (cue === undefined || !cue.verb.content.includes('that') || sieve.covered[cue.group.verb] === 1) return false;
  const gap = readGap(document, sieve.referents, cue, cue.group.to);
  const bare = cue.verb.content.includes('bare') && isClause(document, gap.to, to) && !document.is(gap.to, 'preposition');
  if (gap.to >= to - 2 || gap.colon || !(gap.complementizer || bare)) return false;
  const subject = speakerBefore(sieve, cue);
  const first = subject.speakers[0];
  if (first === undefined || !isActorLike(first) || !isOpening(sieve, from, first.from)) return false;
  if (first.mention?.form !== 'name' && first.title === undefined && first.pronoun === undefined) return false;
  const start = sieve.trimStart(gap.to);
  sieve.addContent(start, sieve.trimEnd(start, to), gap.complementizer ? 'cue-complementizer' : 'cue-content', cue, subject);
  sieve.cover(from, to);
  return true;
}

/** The first verb of saying of a stretch, when it is the first verb of its clause and no relative clause's. */
function firstCue({ document, cueAt }: Sieve, from: number, to: number): Cue | undefined {
  for (let at = from; at < to; at++) {
    const cue = cueAt.get(at);
    if (cue !== undefined) return !cue.group.gerund && (cue.forms & FORM.finite) !== 0 && !cue.impersonal ? cue : undefined;
    if (document.quoteOf[at]! >= 0 || document.isAny(at, ['relative', 'complementizer', 'subordinator', 'conditional'])) return undefined;
  }
  return undefined;
}

/** At the start of the stretch, or behind the comma of an adjunct that opens it. */
function isOpening({ document }: Sieve, from: number, at: number): boolean {
  if (at <= skipDeterminers(document, from) + 1) return true;
  for (let before = at - 1; before > from && before > at - 4; before--)
    if (document.isComma(before)) return document.isAny(from, ['preposition', 'adverb', 'weekday']);
  return !isClause(document, from, at);
}
