// One stage of the sieve: whole quoted sentences that no cue claimed.

import type { Quote } from '../text/index.ts';
import type { Document } from './document.ts';
import { onlyPerson } from './leading.ts';
import { firstFrom, type Referent } from './mentions.ts';
import type { FoundStatement, Sieve } from './sieve.ts';

/** Whole quoted sentences that no cue claimed: by the speaker before, when nobody new came in between. */
export function floatingQuotes(sieve: Sieve): void {
  const { document } = sieve;
  const attributed = [...sieve.found].sort((a, b) => a.from - b.from);
  const told = new Set(attributed.map(({ cue }) => cue.from));
  let floating: FoundStatement | undefined;
  for (const quote of sieve.outer) {
    if (sieve.claimed.has(quote) || sieve.covered[quote.open] === 1 || isShort(document, quote) || document.regionOf[quote.open] === 2)
      continue;
    if (document.sentenceFrom(quote.open) !== quote.open || !document.isCapital(quote.from)) continue;
    if (!goesOnNext(sieve, quote) && !sieve.onlyMarks(quote.close + 1, document.sentenceTo(Math.min(quote.close, document.count - 1))))
      continue;
    const cued = latestBefore(attributed, quote.open);
    const opened =
      subjectBefore(sieve, quote.open, told) ??
      subjectAbove(sieve, quote, cued, told) ??
      subjectBehind(sieve, quote, cued, told) ??
      (cued === undefined ? subjectFarther(sieve, quote.open, told) : undefined);
    if (opened !== undefined) {
      sieve.claimed.add(quote);
      const span = { from: opened.from, to: opened.to };
      const to = sieve.trimEnd(quote.from, quote.to);
      floating = { from: quote.from, to, mode: 'direct', cue: span, via: span, speakers: [opened], fused: false, rule: 'floating-quote' };
      sieve.found.push(sieve.extendOverParagraphs(floating, quote));
      continue;
    }
    const before = floating !== undefined && (cued === undefined || floating.from > cued.from) ? floating : cued;
    if (before === undefined || document.paragraphOf(quote.open) - document.paragraphOf(before.cue.from) > 2) continue;
    sieve.claimed.add(quote);
    const statement: FoundStatement = {
      from: quote.from,
      to: sieve.trimEnd(quote.from, quote.to),
      mode: 'direct',
      cue: before.cue,
      speakers: before.speakers,
      fused: before.fused,
      continues: true,
      rule: document.paragraphOf(quote.open) === document.paragraphOf(before.cue.from) ? 'quote-paragraph' : 'floating-quote',
      ...(before.via === undefined ? {} : { via: before.via }),
    };
    sieve.found.push(sieve.extendOverParagraphs(statement, quote));
    floating = statement;
  }
}

/** Too few words to be somebody's sentence; one with its own full stop may have fewer, where nouns have genders. */
function isShort(document: Document, { from, to }: Quote): boolean {
  const closed = document.pack.pack.grammar.genders !== undefined && /^[.!?…]$/.test(document.word(to - 1));
  return to - from < (closed ? SHORTEST_CLOSED : SHORTEST);
}

const SHORTEST = 6;
const SHORTEST_CLOSED = 4;

/** "X ne cache pas son inquiétude. « ... »": the person who opens the sentence right before, when that sentence reports nothing. */
function subjectBefore(sieve: Sieve, at: number, told: ReadonlySet<number>): Referent | undefined {
  const { document } = sieve;
  if (at === 0 || document.paragraphOf(at - 1) !== document.paragraphOf(at) || document.quoteOf[at - 1]! >= 0) return undefined;
  const from = document.sentenceFrom(at - 1);
  for (let token = from; token < at; token++)
    if (
      (sieve.cueAt.has(token) && told.has(token)) ||
      sieve.covered[token] === 1 ||
      document.quoteOf[token]! >= 0 ||
      document.is(token, 'according-to')
    )
      return undefined;
  for (let token = from; token < Math.min(from + 3, at); token++) {
    const referent = sieve.referents.at(token);
    if (referent?.kind === 'Person' && referent.mention === undefined) break;
    if (referent !== undefined) return referent.kind === 'Person' ? referent : undefined;
  }
  return onlyPerson(sieve, from, at);
}

/** A quote left open at the end of its paragraph where the next one opens with a mark, where nouns come last. */
function goesOnNext({ document, outer }: Sieve, quote: Quote): boolean {
  if (!quote.repaired || document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  return outer.some(({ open }) => open === quote.close);
}

/** "X lost two boats." and a paragraph that is one quote: the person who opens the last sentence of the paragraph above, where nobody was heard; where nouns come last. */
function subjectAbove(sieve: Sieve, quote: Quote, cued: FoundStatement | undefined, told: ReadonlySet<number>): Referent | undefined {
  const { document } = sieve;
  const above = quote.open - 1;
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || above < 0 || document.paragraphOf(above) === document.paragraphOf(quote.open))
    return undefined;
  const next = Math.min(quote.close + 1, document.count - 1);
  if (next > quote.close && document.isWord(next) && document.paragraphOf(next) === document.paragraphOf(quote.open)) return undefined;
  if (cued !== undefined && document.paragraphOf(cued.cue.from) === document.paragraphOf(above)) return undefined;
  const from = document.sentenceFrom(above);
  for (let token = from; token < above; token++)
    if (told.has(token) || sieve.covered[token] === 1 || document.quoteOf[token]! >= 0 || document.is(token, 'according-to'))
      return undefined;
  for (let token = from; token < Math.min(from + 3, above); token++) {
    const referent = sieve.referents.at(token);
    if (referent !== undefined) return referent.kind === 'Person' && referent.mention?.form === 'name' ? referent : undefined;
  }
  return undefined;
}

/** "X tient un étal. La place est vide. « ... »": over sentences that name nobody and report nothing to the one that a person opens, the paragraph before included; where nobody was heard yet and nouns have genders. */
function subjectFarther(sieve: Sieve, at: number, told: ReadonlySet<number>): Referent | undefined {
  const { document } = sieve;
  if (document.pack.pack.grammar.genders === undefined) return undefined;
  let next = at;
  for (let steps = 0; steps < FARTHEST && next > 0; steps++) {
    if (document.paragraphOf(at) - document.paragraphOf(next - 1) > 1 || document.regionOf[next - 1] !== document.regionOf[at])
      return undefined;
    const from = document.sentenceFrom(next - 1);
    for (let token = from; token < next; token++)
      if (told.has(token) || document.quoteOf[token]! >= 0 || sieve.covered[token] === 1) return undefined;
    const person = onlyPerson(sieve, from, next);
    const first = sieve.referents.at(from);
    if (person !== undefined) return first === person || person.from - from < OPENING ? person : undefined;
    for (let token = from; token < next; token++)
      if (sieve.referents.at(token)?.kind === 'Person')
        return first?.kind === 'Person' && first.mention?.form === 'name' ? first : undefined;
    next = from;
  }
  return undefined;
}

/** Sentences back. */
const FARTHEST = 2;
const OPENING = 6;

/** "« ... » Mme X n'a pas lu ses notes.": the person who opens the next sentence of the paragraph and reports nothing in it, where nobody was heard before. */
function subjectBehind(
  sieve: Sieve,
  quote: { open: number; close: number },
  cued: FoundStatement | undefined,
  told: ReadonlySet<number>,
): Referent | undefined {
  const { document } = sieve;
  const paragraph = document.paragraphOf(quote.open);
  const next = document.sentenceTo(quote.close);
  if (next >= document.count || document.paragraphOf(next) !== paragraph || document.quoteOf[next]! >= 0) return undefined;
  if (cued !== undefined && document.paragraphOf(Math.max(cued.cue.from, cued.from)) === paragraph) return undefined;
  for (let at = next; at < document.sentenceTo(next); at++) if (told.has(at)) return undefined;
  const from = document.sentenceFrom(quote.open);
  const begins = from === 0 || document.paragraphOf(from - 1) !== paragraph;
  for (let at = begins ? from : document.sentenceFrom(from - 1); at < from; at++)
    if (document.quoteOf[at]! >= 0 || document.is(at, 'pronoun') || sieve.referents.at(at)?.kind === 'Person') return undefined;
  for (let token = next; token < Math.min(next + 3, document.sentenceTo(next)); token++) {
    const referent = sieve.referents.at(token);
    if (referent !== undefined) return referent.kind === 'Person' && referent.mention?.form === 'name' ? referent : undefined;
  }
  return undefined;
}

/** The last of a list in text order that starts before a token; of several that start there the first. */
function latestBefore(statements: readonly FoundStatement[], at: number): FoundStatement | undefined {
  const last = statements[firstFrom(statements, at) - 1];
  return last === undefined ? undefined : statements[firstFrom(statements, last.from)];
}
