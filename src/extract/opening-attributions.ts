// Attributions that open their sentence or stand in it with one comma: "Kata X, ...", "Namun menurut X, ...", "Hal ini menurut X, ...".
import { FORM, type SpeechVerb, type VerbHit } from '../lang/index.ts';
import { sourceAfter } from './according.ts';
import type { Document } from './document.ts';
import { PREDICATES } from './inserted-rest.ts';
import { add, addAtOpening, LONGEST_SUBJECT, leadEnd, type Source } from './joined-attributions.ts';
import { skipPreposition } from './phrases.ts';
import type { Sieve } from './sieve.ts';

/** "Kata X, harga turun", "Lanjut dia, ...", "Dijelaskan X bahwa ...": a verb of saying opens its sentence, and who says it follows bare. */
export function openingAttributions(sieve: Sieve): void {
  const { document } = sieve;
  if (document.pack.pack.grammar.bareAgents !== true) return;
  for (let at = document.next(0, 'speech-verb'); at < document.count; at = document.next(at + 1, 'speech-verb')) {
    if (document.quoteOf[at]! >= 0 || sieve.covered[at] === 1 || document.regionOf[at] === 2) continue;
    const verb = invertedVerb(sieve, at);
    if (
      verb === undefined ||
      document.hits.find(at, 'impersonal') !== undefined ||
      document.hits.findEnding(verb.to, 'adverb') !== undefined
    )
      continue;
    const by = skipPreposition(document, verb.to, ['by']) ?? verb.to;
    const found = verb.fused ? { speakers: [], from: at, to: verb.to } : sourceAfter(sieve, by);
    const source = found === undefined ? undefined : firstAlone(document, found);
    if (source === undefined || (!verb.fused && !source.speakers.some(({ kind }) => SPEAKING.has(kind)))) continue;
    const comma = document.isComma(source.to);
    if (comma && document.isComma(at - 1) && !verb.passive && !verb.fused) {
      addAround(sieve, at, verb.to, source);
      continue;
    }
    if (opensSentence(sieve, at) ? !comma && !document.is(source.to, 'complementizer') : !comma || verb.passive || verb.fused) continue;
    addAtOpening(sieve, at, verb.to, source);
  }
}

/** "kata X, para petani akan ...", "kata X, Gubernur Y akan ...": behind the comma of a name what no "and" joins to it is what is told of. */
function firstAlone(document: Document, source: Source & { from: number }): Source & { from: number } {
  const [first, ...others] = source.speakers;
  if (first?.kind !== 'Person' || others.length === 0 || !document.isComma(first.to)) return source;
  for (const { from } of others) if (document.hits.findEnding(from, 'and') !== undefined) return source;
  return { ...source, speakers: [first], to: first.to };
}

/** "Tahun ini, kata X, para petani akan menanam jagung": between commas, before a subject of its own and its predicate. */
function addAround(sieve: Sieve, from: number, to: number, source: Source): void {
  const { document } = sieve;
  const first = sieve.trimStart(document.sentenceFrom(from));
  const rest = source.to + 1;
  const end = sieve.trimEnd(rest, document.sentenceTo(from));
  if (from - first > LONGEST_SUBJECT || sieve.covered[first] === 1 || !document.isAny(rest, ['role', 'group-noun', 'several'])) return;
  for (let at = first; at < from; at++) if (sieve.cueAt.has(at) || document.quoteOf[at]! >= 0) return;
  for (let at = rest + 1; at < Math.min(rest + LONGEST_SUBJECT, end - 1); at++) {
    if (document.isComma(at) || sieve.cueAt.has(at)) return;
    if (!document.isAny(at, PREDICATES)) continue;
    const parts = [
      { from: first, to: from - 1 },
      { from: rest, to: end },
    ];
    const via = { from: to, to: source.to };
    add(sieve, { cue: { from, to }, via, speakers: source.speakers, fused: false, rule: 'content-then-cue', from: first, to: end, parts });
    return;
  }
}

const SPEAKING: ReadonlySet<string> = new Set(['Person', 'Pronoun', 'Organization']);

/** A bare root ("kata"), a passive that its doer follows ("dijelaskan"), or, behind a word that joins sentences, a form that holds its speaker ("dikatakannya"). */
function invertedVerb(sieve: Sieve, at: number): { to: number; passive: boolean; fused: boolean } | undefined {
  const { document } = sieve;
  const hit = document.hits.find<VerbHit<SpeechVerb>>(at, 'speech-verb');
  if (hit === undefined) return undefined;
  const { verb, forms } = hit.lexeme.value;
  const passive = (forms & FORM.passive) !== 0;
  const fused = (forms & FORM.fused) !== 0;
  if (fused) return at > document.sentenceFrom(at) && sieve.cueAt.has(at) ? { to: hit.to, passive, fused } : undefined;
  if (verb.sense === 'cite' || (!passive && verb.subject !== 'after')) return undefined;
  return { to: hit.to, passive, fused };
}

/** Nothing stands before it in the sentence but words that join it to the one before. */
function opensSentence(sieve: Sieve, at: number): boolean {
  return leadEnd(sieve.document, sieve.trimStart(sieve.document.sentenceFrom(at)), at) >= at;
}
