// Where content goes on behind an attribution that stands inside it: "The plan, she said, will fail."
import type { Document } from './document.ts';
import type { Sieve } from './sieve.ts';

/** The same behind an adjunct, where a short rest is an apposition of the adjunct's noun ("dans son exposé, déposé lundi"). */
export function restBehindAdjunct(sieve: Sieve, end: number, stop: number): number | undefined {
  const behind = adjunctEnd(sieve, end, stop);
  return restAfter(sieve, behind, stop, behind > end && sieve.document.pack.pack.grammar.genders !== undefined ? 9 : 5);
}

/** "The plan, she said, will fail.": where the content goes on after the attribution, or undefined. */
function restAfter(sieve: Sieve, end: number, stop: number, least: number): number | undefined {
  const { document } = sieve;
  if (!document.isComma(end) || document.is(end + 1, 'telling-manner')) return undefined;
  const acts = opensPredicate(document, end + 1);
  if (stop - end < (acts ? SHORTEST_PREDICATE : least)) return undefined;
  if (acts) return end + 1;
  if (document.quoteOf[end + 1]! >= 0) return sieve.claimed.has(document.quotes[document.quoteOf[end + 1]!]!) ? undefined : end + 1;
  const predicate = document.pack.pack.grammar.bareAgents === true && document.isAny(end + 1, PREDICATES);
  if (
    !predicate &&
    !goesOnWithClause(sieve, end + 1) &&
    document.isAny(end + 1, ['contrast', 'relative', 'subordinator', 'preposition', 'adverb', 'weekday'])
  )
    return undefined;
  for (let at = end + 1; at < end + 5; at++) if (sieve.cueAt.has(at)) return undefined;
  return end + 1;
}

/** What opens a predicate whose subject stands before the attribution: "The pumps, she said, were broken." */
const AUXILIARIES = ['passive', 'perfect', 'modal', 'future', 'negation', 'plain-verb'];
const SHORTEST_PREDICATE = 3;

export function opensPredicate(document: Document, at: number): boolean {
  return document.pack.pack.grammar.nounOrder === 'head-last' && document.isAny(at, AUXILIARIES) && document.quoteOf[at] === -1;
}

/** "Meadows cover half of the land, he noted, but attract less ...", "..., she says, because children ...": where nouns come last. */
function goesOnWithClause({ document }: Sieve, at: number): boolean {
  return document.pack.pack.grammar.nounOrder === 'head-last' && (document.is(at, 'but') || document.is(at, 'subordinator'));
}

/** "The harvest was over, she said, and the boy was with an aunt": a clause of its own, where nouns come last; where it starts. */
export function secondClause({ document, referents }: Sieve, rest: number): number | undefined {
  const and = document.pack.pack.grammar.nounOrder === 'head-last' ? document.hits.find(rest, 'and') : undefined;
  if (and === undefined) return undefined;
  const referent = referents.at(and.to);
  const opens = document.isAny(and.to, ['definite', 'indefinite', 'demonstrative', 'number-word']) || referent?.from === and.to;
  return opens ? and.to : undefined;
}

/** What a predicate opens with where its subject stands before the attribution: "KBRI, ujarnya, akan ...", "Pemerintahnya, ucap dia, hanya ...". */
export const PREDICATES: readonly string[] = ['perfect', 'future', 'modal', 'negation', 'adverb'];

/** "said Monday, were": what tells when before a predicate that goes on with the subject. */
const TIMES = ['adverb', 'weekday', 'relative-day'];

/** Past an adjunct that ends at a comma: "said X when he closed the session, ...". */
function adjunctEnd(sieve: Sieve, from: number, stop: number): number {
  const { document } = sieve;
  const timed = document.isAny(from, TIMES);
  if (!timed && !document.isAny(from, ['subordinator', 'preposition'])) return from;
  for (let at = from; at < Math.min(stop, from + 10); at++)
    if (document.isComma(at)) return !timed || opensPredicate(document, at + 1) ? at : from;
  return from;
}
