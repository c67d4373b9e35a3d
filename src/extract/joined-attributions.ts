// What is attributed right behind words that join a sentence to the one before, or behind the subject of what was said with one comma or none.
import type { Document } from './document.ts';
import { PREDICATES } from './inserted-rest.ts';
import type { FoundStatement, Sieve } from './sieve.ts';

/** Who it is attributed to, and where the words for them end. */
export interface Source {
  speakers: FoundStatement['speakers'];
  to: number;
}

/** Past the words that join a sentence to the one before: "Sebab", "Untuk itu", "Masih". */
export function leadEnd(document: Document, from: number, to: number): number {
  let at = from;
  for (let steps = 0; steps < MOST_JOINTS && at < to; steps++) {
    const joint = document.hits.find(at, 'sentence-joint') ?? document.hits.find(at, 'adverb');
    if (joint === undefined || joint.to > to) break;
    at = joint.to;
  }
  return at;
}

const MOST_JOINTS = 3;

/** Whether it added what an attribution brings in that follows such words, or the subject of what was said, without a comma. */
export function addAtOpening(sieve: Sieve, from: number, to: number, source: Source): boolean {
  const { document } = sieve;
  if (document.pack.pack.grammar.bareAgents !== true || (document.isPunctuation(from - 1) && from > document.sentenceFrom(from)))
    return false;
  const first = sieve.trimStart(document.sentenceFrom(from));
  const stop = document.sentenceTo(from);
  const fused = source.to === to;
  const cue = { from, to };
  const base = {
    cue,
    via: fused ? cue : { from: to, to: source.to },
    speakers: source.speakers,
    fused,
    rule: 'according-to' as const,
  };
  const end = sieve.trimEnd(source.to, stop);
  const behind = contentBehind(sieve, source.to, stop);
  if (leadEnd(document, first, from) >= from) {
    const start = behind ?? (fused && from > first && !document.isPunctuation(to) ? to : undefined);
    if (start === undefined || end - start < SHORTEST) return false;
    return add(sieve, { ...base, from: start, to: end });
  }
  if (from - first > LONGEST_SUBJECT || !isSubject(document, first, from)) return false;
  const rest = document.isComma(source.to) ? source.to + 1 : fused || document.isAny(source.to, PREDICATES) ? source.to : undefined;
  if (rest === undefined || end - rest < SHORTEST - 1 || document.isAny(rest, ['relative', 'weekday', 'and'])) return false;
  const parts = [
    { from: first, to: from },
    { from: rest, to: end },
  ];
  return add(sieve, { ...base, from: first, to: end, parts });
}

const SHORTEST = 3;
/** Tokens of the subject of what was said, before its attribution. */
export const LONGEST_SUBJECT = 9;

/** Behind the comma or the complementizer; past where and when it was said between commas. */
function contentBehind(sieve: Sieve, from: number, stop: number): number | undefined {
  const { document } = sieve;
  const told = document.hits.find(from, 'complementizer');
  if (told !== undefined) return told.to;
  let at = from;
  while (at < stop && document.isComma(at) && document.isAny(at + 1, ['weekday', 'place', 'country'])) {
    let next = at + 1;
    while (next < stop && next - at < LONGEST_SETTING && !document.isComma(next)) next++;
    if (!document.isComma(next)) return undefined;
    at = next;
  }
  return document.isComma(at) ? (document.hits.find(at + 1, 'complementizer')?.to ?? sieve.trimStart(at + 1)) : undefined;
}

const LONGEST_SETTING = 9;

/** A noun phrase: no preposition opens it, and no verb that the pack knows stands in it. */
function isSubject(document: Document, from: number, to: number): boolean {
  if (document.is(from, 'preposition') && !document.is(from + 1, 'demonstrative')) return false;
  for (let at = from; at < to; at++) {
    if (document.quoteOf[at]! >= 0 || document.isPunctuation(at)) return false;
    if (
      document.isAny(at, ['speech-verb', 'event-verb', 'passive', 'perfect', 'modal', 'future', 'negation', 'subordinator', 'impersonal'])
    )
      return false;
  }
  return true;
}

/** Adds what is outside quotation marks and not yet somebody's. */
export function add(sieve: Sieve, statement: Omit<FoundStatement, 'mode'>): boolean {
  if (sieve.covered[statement.from] === 1 || sieve.document.quoteOf[statement.from]! >= 0) return false;
  sieve.found.push({ ...statement, mode: sieve.modeOf(statement.from, statement.to) });
  sieve.cover(statement.from, statement.to);
  return true;
}
