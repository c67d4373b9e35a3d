// One stage of the sieve: "The port is open, state radio quoted X as saying", what was said before who quotes whom; where nouns come last.
import type { PrepositionRole } from '../lang/index.ts';
import { speakerBefore } from './attribution.ts';
import type { Cue } from './cues.ts';
import { datelineEnd } from './datelines.ts';
import type { Sieve } from './sieve.ts';
import { isTail } from './tails.ts';

const LONGEST_QUOTED = 14;
const LONGEST_SOURCE = 12;

/** Content before "..., Y quoted X as saying" or "..., X was quoted by Y as saying". */
export function contentThenQuoting(sieve: Sieve, cue: Cue): boolean {
  const { document } = sieve;
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !cue.group.gerund) return false;
  const as = document.hits.findEnding<PrepositionRole>(cue.group.from, 'preposition');
  if (as?.lexeme.value !== 'as' || !isTail(sieve, cue.group.to, document.sentenceTo(cue.group.verb))) return false;
  const first = document.sentenceFrom(cue.group.verb);
  let verb = as.from - 1;
  while (verb > first && as.from - verb < LONGEST_QUOTED && !document.is(verb, 'speech-verb')) verb--;
  if (!document.is(verb, 'speech-verb')) return false;
  let comma = verb - 1;
  while (comma > first && verb - comma < LONGEST_SOURCE && !document.isComma(comma)) comma--;
  if (!document.isComma(comma) || sieve.covered[first] === 1 || document.quoteOf[comma]! >= 0) return false;
  const from = sieve.trimStart(datelineEnd(document, first, comma));
  const to = sieve.trimEnd(from, comma);
  const subject = speakerBefore(sieve, cue);
  if (to - from < 4 || subject.speakers.length === 0 || document.isAny(from, ['preposition', 'subordinator'])) return false;
  sieve.addContent(from, to, 'content-then-cue', cue, subject);
  return true;
}
