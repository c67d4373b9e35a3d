// One stage of the sieve: attributions inside the marks, between commas, as French writes them.
import type { Quote } from '../text/index.ts';
import { invertedSubject } from './attribution.ts';
import { type Cue, cueInside } from './cues.ts';
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';
import { isActorLike } from './referent-kinds.ts';
import type { Sieve } from './sieve.ts';
import { isTail } from './tails.ts';

/** "..., said X, ..." with the attribution inside the marks, as French writes it: a cue between commas, its subject after it. */
export function interruptedQuotes(sieve: Sieve): void {
  for (const quote of sieve.outer) {
    if (sieve.claimed.has(quote)) continue;
    for (let at = quote.from + 1; at < quote.to; at++) {
      const cue = cueInside(sieve.document, at);
      const subject = cue === undefined ? undefined : (insertedSubject(sieve, cue, quote) ?? closingSubject(sieve, cue, quote));
      if (cue === undefined || subject === undefined) continue;
      addInterrupted(sieve, quote, cue, subject);
      break;
    }
  }
}

/** The subject right after a cue that stands between punctuation inside a quote; undefined when the words are part of the quote. */
function insertedSubject(sieve: Sieve, cue: Cue, quote: Quote): { speakers: Referent[]; via: { from: number; to: number } } | undefined {
  const { document } = sieve;
  const from = insertionStart(sieve, cue);
  if (!/^[,!?…–—-]$/.test(document.word(from - 1)) || from <= quote.from + 1) return undefined;
  const subject = invertedSubject(sieve, cue);
  if (subject === undefined || subject.speakers.length === 0) return undefined;
  const clitic = cue.group.clitic !== undefined;
  const speaker = subject.speakers[0]!;
  if (
    !clitic &&
    ((speaker.kind === 'Pronoun' && speaker.pronoun?.latest !== true) || speaker.kind === 'Event' || speaker.kind === 'Instrument')
  )
    return undefined;
  if (speaker.pronoun !== undefined && speaker.pronoun.person !== 3) return undefined;
  const end = insertionEnd(sieve, cue, subject.via, quote);
  return end === undefined ? undefined : { speakers: subject.speakers, via: { from: subject.via.from, to: subject.via.to } };
}

/** "“The road is open, he said.": where the closing mark is missing, a comma, the subject, the verb and at most an adjunct end the quote; where nouns come last. */
function closingSubject(
  sieve: Sieve,
  { group }: Cue,
  quote: Quote,
): { speakers: Referent[]; via: { from: number; to: number } } | undefined {
  const { document } = sieve;
  if (!quote.repaired || document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  let comma = group.from - 1;
  while (comma > quote.from && group.from - comma < LONGEST_SUBJECT && !document.isComma(comma)) comma--;
  const start = skipDeterminers(document, comma + 1);
  const subject = sieve.referents.at(start);
  if (!document.isComma(comma) || comma - quote.from < 2 || subject === undefined || subject.from < comma) return undefined;
  if (subject.to !== group.from || !isActorLike(subject) || (subject.pronoun !== undefined && subject.pronoun.person !== 3))
    return undefined;
  const end = Math.min(quote.to, document.sentenceTo(group.verb));
  if (end < quote.to || !isTail(sieve, group.to, end, true)) return undefined;
  return { speakers: [subject], via: { from: comma + 1, to: subject.to } };
}

const LONGEST_SUBJECT = 9;

/** Where an insertion opens: at its verb, or at an adverb right before it ("y a martelé X"). */
function insertionStart({ document }: Sieve, { group }: Cue): number {
  return document.hits.findEnding(group.from, 'adverb')?.from ?? group.from;
}

/** The mark that closes an insertion: reached over adverbs, dates and addressees only. */
function insertionEnd(sieve: Sieve, { group }: Cue, via: { from: number; to: number }, quote: Quote): number | undefined {
  const { document } = sieve;
  const from = Math.max(group.to, via.to);
  for (let at = from; at <= quote.to && at < from + 12; at++) {
    if (at === quote.to || /^[,.;:!?…–—-]$/.test(document.word(at)) || document.isComma(at - 1)) {
      const mark = document.isComma(at - 1) && at === from ? at - 1 : at;
      if (!document.isComma(mark)) return mark;
      const told = behindApposition(sieve, mark, quote);
      const last = told ?? mark;
      return (told !== undefined || mark !== from || hasComma(document, via)) && document.isComma(last)
        ? (behindAdjunct(document, last, quote) ?? last)
        : last;
    }
    if (at === from && !document.isAny(at, ['adverb', 'preposition', 'addressee', 'weekday', 'relative-day', 'subordinator']))
      return undefined;
  }
  return undefined;
}

function hasComma(document: Document, { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at < to; at++) if (document.isComma(at)) return true;
  return false;
}

/** ", de la compagnie X,", ", président de Y.", ", la maire de Z,": the mark that closes what is told of the speaker behind a comma, where nouns have genders. */
function behindApposition({ document, referents }: Sieve, comma: number, quote: Quote): number | undefined {
  if (document.pack.pack.grammar.genders === undefined) return undefined;
  const of = skipPreposition(document, comma + 1, ['of', 'from']);
  const noun = skipDeterminers(document, comma + 1);
  const told = of === undefined ? document.hits.find(noun, 'role') : referents.at(skipDeterminers(document, of));
  if (told === undefined) return of === undefined ? undefined : closingMark(document, of, quote, false);
  if (of === undefined && noun > comma + 1 && skipPreposition(document, told.to, ['of']) === undefined) return undefined;
  return closingMark(document, told.to, quote, of === undefined || ('kind' in told && told.kind === 'Organization'));
}

/** ", mardi soir à Z, | au bord du fleuve.": the mark that closes an adjunct behind the comma of an attribution that has told more than who spoke, where nouns have genders. */
function behindAdjunct(document: Document, comma: number, quote: Quote): number | undefined {
  if (document.pack.pack.grammar.genders === undefined || !document.isAny(comma + 1, ADJUNCT)) return undefined;
  return closingMark(document, comma + 1, quote, false);
}

/** The mark that closes what is told beside the words of the speaker, no verb before it: one that ends a sentence, or a comma too. */
function closingMark(document: Document, from: number, quote: Quote, commas: boolean): number | undefined {
  for (let at = from; at <= Math.min(quote.to, from + LONGEST_APPOSITION); at++) {
    if (at === quote.to) return commas ? undefined : at;
    if (document.isAny(at, ['perfect', 'passive', 'modal', 'future', 'relative', 'negation', 'pronoun', 'plain-verb'])) return undefined;
    if (/^[,.;:!?…–—-]$/.test(document.word(at))) return commas || /^[.!?…]$/.test(document.word(at)) ? at : undefined;
  }
  return undefined;
}

const LONGEST_APPOSITION = 16;
const ADJUNCT = ['preposition', 'adverb', 'weekday', 'relative-day', 'gerund'];

function addInterrupted(sieve: Sieve, quote: Quote, cue: Cue, subject: { speakers: Referent[]; via: { from: number; to: number } }): void {
  const { document } = sieve;
  const opens = Math.min(subject.via.from, insertionStart(sieve, cue));
  const first = { from: quote.from, to: sieve.trimEnd(quote.from, opens) };
  const closes = opens < cue.group.from && subject.via.from < cue.group.from;
  const mark = closes ? quote.to : insertionEnd(sieve, cue, subject.via, quote)!;
  const rest = sieve.trimStart(mark);
  const base = {
    cue: { from: cue.group.verb, to: cue.group.to },
    via: subject.via,
    speakers: subject.speakers,
    fused: false,
    mode: 'direct' as const,
    rule: 'quote-interrupted' as const,
  };
  const second = rest < quote.to ? { from: rest, to: sieve.trimEnd(rest, quote.to) } : undefined;
  sieve.claimed.add(quote);
  const one = second !== undefined && /^[,;:]$/.test(document.word(mark));
  sieve.found.push({ ...base, ...first, ...(one ? { to: second.to, parts: [first, second] } : {}) });
  if (second !== undefined && !one) sieve.found.push({ ...base, ...second, continues: true });
  const next = second === undefined && quote.repaired ? sieve.quoteAt(quote.close) : undefined;
  if (next !== undefined && document.paragraphOf(next.open) === document.paragraphOf(quote.open)) {
    if (!sieve.claimed.has(next)) sieve.addQuote(next, 'quote-continued', cue, subject.speakers, subject.via).continues = true;
    return;
  }
  const last = sieve.found[sieve.found.length - 1]!;
  sieve.extendOverParagraphs(last, quote);
}
