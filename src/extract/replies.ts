// One stage of the sieve: what a noun for an answer, or a word of conviction, brings in behind its colon.

import type { Pronoun } from '../lang/index.ts';
import type { Quote } from '../text/index.ts';
import type { Document } from './document.ts';
import { Referent } from './mentions.ts';
import { isFunctionWord, possessiveAt, skipDeterminers, skipPreposition } from './phrases.ts';
import { isActorLike, POSSESSIVE } from './referent-kinds.ts';
import type { FoundStatement, Sieve } from './sieve.ts';

/** Adds "Réponse de X : le quai tiendra", "Her advice: stay away", "X est formel : le quai tiendra". */
export function repliesBehindColons(sieve: Sieve): void {
  const { document } = sieve;
  for (let at = document.next(0, 'reply', 'resolute'); at < document.count; at = document.next(at + 1, 'reply', 'resolute')) {
    if (document.quoteOf[at]! >= 0 || sieve.covered[at] === 1 || document.regionOf[at] === 2) continue;
    const noun = document.hits.find(at, 'reply');
    const hit = noun ?? document.hits.find(at, 'resolute')!;
    const colon = colonBehind(sieve, hit.to);
    if (colon === undefined) continue;
    const speaker =
      noun === undefined ? convinced(sieve, hit.from) : (replier(sieve, noun.from, noun.to, colon) ?? owner(sieve, noun.from));
    if (speaker === undefined) continue;
    const base = { cue: { from: hit.from, to: hit.to }, via: { from: speaker.from, to: speaker.to }, speakers: [speaker], fused: false };
    const quote = sieve.quoteAt(colon + 1);
    if (quote === undefined) addPlain(sieve, base, colon + 1);
    else addQuoted(sieve, base, quote);
  }
}

type Base = Pick<FoundStatement, 'cue' | 'via' | 'speakers' | 'fused'>;

function addPlain(sieve: Sieve, base: Base, from: number): void {
  const to = sieve.trimEnd(from, sieve.document.sentenceTo(from - 1));
  if (to - from < SHORTEST || !isPlain(sieve, from, to)) return;
  sieve.found.push({ ...base, from, to, mode: sieve.modeOf(from, to), rule: 'noun-complementizer' });
  sieve.cover(from, to);
}

/** A whole quotation, not a name or a word of the sentence. */
function addQuoted(sieve: Sieve, base: Base, quote: Quote): void {
  if (sieve.claimed.has(quote) || quote.repaired || quote.to - quote.from < SHORTEST || !sieve.document.isCapital(quote.from)) return;
  sieve.claimed.add(quote);
  const to = sieve.trimEnd(quote.from, quote.to);
  sieve.found.push({ ...base, from: quote.from, to, mode: 'direct', rule: 'quote-behind-colon' });
}

/** Tokens of what is said. */
const SHORTEST = 3;
const LONGEST_OPENING = 18;

/** The colon of a sentence that tells nothing else before it. */
function colonBehind({ document, cueAt }: Sieve, from: number): number | undefined {
  for (let at = from; at < Math.min(from + LONGEST_OPENING, document.sentenceTo(from - 1)); at++) {
    if (document.word(at) === ':') return document.sentenceTo(at) > at + 1 ? at : undefined;
    if (document.quoteOf[at]! >= 0 || cueAt.has(at) || document.isAny(at, ['complementizer', 'according-to'])) return undefined;
    if (/^[;!?]$/.test(document.word(at))) return undefined;
  }
  return undefined;
}

/** What is said has no attribution of its own. */
function isPlain({ cueAt, document }: Sieve, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const group = cueAt.get(at)?.group;
    if (group !== undefined && (group.clitic !== undefined || document.isComma(group.to))) return false;
    if (document.is(at, 'according-to-fused')) return false;
    if (document.is(at, 'according-to') && !document.is(at, 'preposition')) return false;
  }
  return true;
}

/** "Réponse de X", "Réplique immédiate du ministre": whose answer opens the sentence, a trait or two between. */
function replier(sieve: Sieve, from: number, to: number, colon: number): Referent | undefined {
  const { document } = sieve;
  if (skipDeterminers(document, sieve.trimStart(document.sentenceFrom(from))) !== from) return undefined;
  let at = to;
  while (at < to + MOST_TRAITS && isTrait(document, at)) at++;
  const start = skipPreposition(document, at, ['of', 'from']);
  if (start === undefined || start >= colon) return undefined;
  const noun = skipDeterminers(document, start);
  const referent = sieve.referents.at(noun);
  return referent === undefined || referent.from > noun || !isActorLike(referent) || referent.kind === 'Place' ? undefined : referent;
}

const MOST_TRAITS = 2;

function isTrait(document: Document, at: number): boolean {
  return document.isWord(at) && !document.isCapital(at) && !isFunctionWord(document, at);
}

/** "Son constat : ...", "Prado's answer was short: ...": whose noun it is, that opens the sentence. */
function owner({ document, referents }: Sieve, noun: number): Referent | undefined {
  const before = document.isWord(noun - 1) && isTrait(document, noun - 1) ? noun - 2 : noun - 1;
  const first = document.sentenceFrom(noun);
  const pronoun = possessiveAt(document, before)?.lexeme.value as Pronoun | undefined;
  if (pronoun?.person === 3 && before <= first + 1) return new Referent({ from: before, to: before + 1, kind: 'Pronoun', pronoun });
  if (!POSSESSIVE.test(document.word(before))) return undefined;
  const named = referents.at(before - 1);
  return named !== undefined && isActorLike(named) && named.kind !== 'Place' && named.from <= first + 3 ? named : undefined;
}

/** "X est formel", "Les armateurs n'en démordent pas": the one subject of words of conviction. */
function convinced(sieve: Sieve, from: number): Referent | undefined {
  const subject = sieve.clauses.subject({ from });
  const one = subject.length === 1 && isActorLike(subject[0]!) && subject[0]!.kind !== 'Place' ? subject[0] : undefined;
  return one !== undefined && one.to <= from && one.from >= sieve.document.sentenceFrom(from) ? one : undefined;
}
