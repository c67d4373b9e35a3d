// One stage of the sieve: a clause of comparison that opens its sentence: "Comme l'a rappelé X, le port reste fermé."
import type { PrepositionRole } from '../lang/index.ts';
import { accordingEnd, addSourced } from './according.ts';
import { invertedSubject } from './attribution.ts';
import { type Cue, comparisonStart } from './cues.ts';
import type { Referent } from './mentions.ts';
import { nameAsideEnd } from './name-asides.ts';
import { skipDeterminersBack } from './phrases.ts';
import { isActorLike } from './referent-kinds.ts';
import type { Sieve } from './sieve.ts';

/** Fewest tokens of content. */
const LEAST = 3;

/** Adds what stands behind the comma that closes the clause: the words of whoever the clause says told them. */
export function contentBehindComparison(sieve: Sieve, cue: Cue): boolean {
  const { document } = sieve;
  const compared = comparisonStart(document, cue.group.from);
  const before = compared === cue.group.from ? subjectBetween(sieve, cue) : undefined;
  const start = before?.from ?? compared;
  if (start === cue.group.from || !opensClause(sieve, start) || cue.impersonal) return false;
  const subject = before === undefined ? invertedSubject(sieve, cue) : { speakers: [before.subject], via: before.subject };
  if (subject === undefined || subject.speakers.some((one) => !isActorLike(one))) return false;
  const stop = document.sentenceTo(cue.group.verb);
  const comma = commaBehind(sieve, Math.max(subject.via.to, cue.group.to), stop);
  if (comma === undefined) return false;
  const from = sieve.trimStart((nameAsideEnd(document, comma) ?? comma) + 1);
  const to = accordingEnd(sieve, from, stop);
  if (to - from < LEAST || sieve.covered[from] === 1) return false;
  const span = { from: cue.group.verb, to: cue.group.to };
  addSourced(sieve, { from, to, cue: span, via: subject.via, speakers: subject.speakers, fused: false, rule: 'cue-content' });
  return true;
}

/** "Comme X l'a rappelé, ...", "Comme il l'explique, ...": the subject between the word of comparison and the object of the verb. */
function subjectBetween({ document, referents }: Sieve, { group }: Cue): { from: number; subject: Referent } | undefined {
  if (document.pack.pack.grammar.genders === undefined || group.clitic !== undefined) return undefined;
  const object = document.hits.findEnding(group.from, 'definite')?.from ?? group.from;
  const subject = object > 0 ? referents.at(object - 1) : undefined;
  if (subject === undefined || subject.to !== object || subject.pronoun?.person === 1) return undefined;
  const as = document.hits.findEnding<PrepositionRole>(skipDeterminersBack(document, subject.from), 'preposition');
  return as?.lexeme.value === 'as' ? { from: as.from, subject } : undefined;
}

/** Nothing but a word of joining stands before it in the sentence: "Mais comme le dit X, ...", "Car, comme le dit X, ...". */
function opensClause({ document }: Sieve, start: number): boolean {
  let at = start;
  while (
    at > document.sentenceFrom(start) &&
    (document.isComma(at - 1) || document.isAny(at - 1, ['and', 'but', 'contrast', 'subordinator']))
  )
    at--;
  return at === document.sentenceFrom(start);
}

/** The comma behind whoever told, nothing that reports between. */
function commaBehind({ document, cueAt }: Sieve, from: number, stop: number): number | undefined {
  for (let at = from; at < stop; at++) {
    if (document.quoteOf[at]! >= 0 || cueAt.has(at) || document.word(at) === ':') return undefined;
    if (document.isComma(at)) return at;
  }
  return undefined;
}
