// Reported content ends where somebody else reports, or the same person behind a dash: "X stressed that ..., and the groups warned that ...".
import { FORM } from '../lang/index.ts';
import { isClause } from './content-starts.ts';
import { readGap } from './cue-gaps.ts';
import type { Cue } from './cues.ts';
import type { Document } from './document.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import type { Sieve } from './sieve.ts';

/** Whether at a comma or a dash, where nouns come last also at "and", somebody of its own tells something: with a complementizer, or by name in a form of the present or past. */
export function opensOtherReport(sieve: Sieve, cue: Cue, from: number, mark: number): boolean {
  const { document } = sieve;
  const { bareDefinite, nounOrder } = document.pack.pack.grammar;
  if (bareDefinite === true) return false;
  const dash = nounOrder === 'head-last' && /^[–—-]$/.test(document.word(mark));
  const comma = document.isComma(mark);
  if (!comma && !dash && nounOrder !== 'head-last') return false;
  const start = comma || dash ? mark + 1 : mark;
  const joint = document.hits.find(start, 'and') ?? document.hits.find(start, 'but');
  if (joint === undefined) return false;
  for (let at = joint.to; at < joint.to + FARTHEST_REPORT; at++) {
    if ((document.isPunctuation(at) && !POSSESSIVE.test(document.word(at))) || document.quoteOf[at]! >= 0) return false;
    const other = sieve.cueAt.get(at);
    if (other === undefined) continue;
    if (other === cue) return false;
    const complemented = isAsserted(other) && readGap(document, sieve.referents, other, other.group.to).complementizer;
    if (!complemented && !isPlainReport(sieve, other)) return false;
    const [subject] = sieve.clauses.subject(other.group);
    if (subject === undefined || subject.from < joint.to) return false;
    if (comma && complemented) return subject.kind !== 'Pronoun';
    if (dash && complemented) return true;
    const named = subject.kind === 'Person' && subject.mention?.form === 'name';
    return named && !complemented && (comma || dash || isClause(document, from + 1, mark));
  }
  return false;
}

const FARTHEST_REPORT = 9;

/** "criticized", "is promising": a finite form alone or a participle behind its auxiliary, where nouns come last. */
function isPlainReport({ document }: Sieve, { forms, group }: Cue): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  return group.gerund
    ? group.from < group.verb
    : (forms & FORM.finite) !== 0 && (forms & FORM.infinitive) === 0 && isAlone(document, group);
}

/** Without an auxiliary before it. */
function isAlone(document: Document, { from, verb }: Cue['group']): boolean {
  for (let at = from; at < verb; at++) if (!document.is(at, 'adverb')) return false;
  return true;
}

/** Finite, or a participle behind its auxiliary: "s'est félicité de X et a exhorté". */
export function isAsserted(cue: Cue): boolean {
  if ((cue.forms & FORM.finite) !== 0) return true;
  return (cue.forms & FORM.participle) !== 0 && (cue.group.from < cue.group.verb || cue.group.shared !== undefined);
}
