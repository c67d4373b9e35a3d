// One stage of the sieve: quotes beside their attribution: before it, after it, on both sides of it, and in blocks after a colon.
import type { Quote } from '../text/index.ts';
import { invertedSubject, speakerBefore } from './attribution.ts';
import { isClause, plainStart } from './content-starts.ts';
import { readGap } from './cue-gaps.ts';
import { type Cue, comparisonStart } from './cues.ts';
import type { Document } from './document.ts';
import { onlyPerson } from './leading.ts';
import { Referent } from './mentions.ts';
import { isAddedTo, isNamedBehind, isPartOfClause } from './quote-standing.ts';
import { isPaper } from './referent-kinds.ts';
import type { FoundStatement, Sieve } from './sieve.ts';

/** "...," said X; "...," X said; with what continues after the attribution. */
export function quoteThenCue(sieve: Sieve, cue: Cue): boolean {
  const quote = quoteBefore(sieve, cue);
  if (quote === undefined) return false;
  const before = cue.verb.subject === 'after' ? undefined : sieve.wordsBetween(quote.close + 1, cue.group.from);
  const inverted = before === undefined && !cue.fused ? invertedSubject(sieve, cue) : undefined;
  const found = before !== undefined ? sieve.clauses.subject(cue.group) : (inverted?.speakers ?? []);
  const named = found.filter((one) => !isPaper(sieve.document, one));
  const via = before ?? inverted?.via;
  const author = cue.verb.sense === 'read' && named.length === 0 ? whoWrote(sieve, quote, cue, via) : undefined;
  const speakers = author === undefined ? named : [author];
  if (author === undefined && cue.verb.sense === 'read' && !isWritten(sieve, speakers, via)) return false;
  const end = Math.max(cue.group.to, inverted?.via.to ?? 0);
  if (cue.impersonal || isReportersQuestion(cue, speakers)) {
    sieve.claimed.add(quote);
    return true;
  }
  const statement = sieve.addQuote(quote, 'quote-then-cue', cue, speakers, via);
  continueQuote(sieve, statement, quote, end, cue, speakers, via);
  return true;
}

/** "a statement read", "it read", not "the sign read": what reads was put out by somebody. */
function isWritten(sieve: Sieve, speakers: readonly Referent[], via: { from: number; to: number } | undefined): boolean {
  if (sieve.document.pack.pack.grammar.genders !== undefined || speakers.some((speaker) => speaker.pronoun?.thing === true)) return true;
  for (let at = via?.from ?? 0; at < (via?.to ?? 0); at++) if (sieve.document.isAny(at, ['nominal-cue', 'paper'])) return true;
  return false;
}

/** "« ... », y lit-on", "peut-on lire dans ce document": the only person of the sentence before, else the body in focus put out what is read; where nouns have genders. */
function whoWrote(sieve: Sieve, quote: Quote, cue: Cue, via: { from: number; to: number } | undefined): Referent | undefined {
  const { document } = sieve;
  const { from, to } = via ?? { from: cue.group.verb, to: cue.group.to };
  if (document.pack.pack.grammar.genders === undefined) return undefined;
  if (via !== undefined && !document.is(from, 'demonstrative')) return undefined;
  const first = document.sentenceFrom(quote.open);
  const person = first === 0 ? undefined : onlyPerson(sieve, document.sentenceFrom(first - 1), first);
  const pronoun = { forms: [], person: 3, number: 'singular', use: 'any', thing: true } as const;
  return person ?? new Referent({ from, to, kind: 'Pronoun', pronoun });
}

/** A question of the press is no statement. */
function isReportersQuestion(cue: Cue, speakers: readonly Referent[]): boolean {
  return cue.verb.sense === 'ask' && speakers.some((speaker) => speaker.title?.role.position === 'journalist');
}

/** Farthest that a cue's clause may start from the quote it follows. */
const REACH = 24;

/** The last quote closed shortly before a token that no cue has claimed. */
function lastOpenQuote(sieve: Sieve, limit: number): Quote | undefined {
  for (let index = sieve.firstQuote(limit) - 1; index >= 0; index--) {
    const quote = sieve.outer[index]!;
    if (limit - quote.close > REACH) return undefined;
    if (quote.close < limit && !quote.repaired && !sieve.claimed.has(quote)) return quote;
  }
  return undefined;
}

/** The next quote of the same paragraph that no cue has claimed. */
function nextOpenQuote(sieve: Sieve, last: Quote): Quote | undefined {
  const paragraph = sieve.document.paragraphOf(last.open);
  for (let index = sieve.firstQuote(last.close + 1); index < sieve.outer.length; index++) {
    const quote = sieve.outer[index]!;
    if (sieve.document.paragraphOf(quote.open) !== paragraph) return undefined;
    if (!sieve.claimed.has(quote)) return quote;
  }
  return undefined;
}

/** The quote that closes right before a cue's clause, or undefined. */
function quoteBefore(sieve: Sieve, cue: Cue): Quote | undefined {
  const { document } = sieve;
  const limit = cue.group.from;
  const quote = lastOpenQuote(sieve, limit);
  if (quote === undefined || document.paragraphOf(quote.close) !== document.paragraphOf(cue.group.verb)) return undefined;
  if (cue.group.gerund && (document.pack.pack.grammar.genders !== undefined || isAddedTo(document, quote, cue))) return undefined;
  if (isEmbedded(sieve, quote) || isLedIn(document, quote, cue) || isToldBefore(sieve, quote, cue)) return undefined;
  if (isCueWord(sieve, quote.open - 1) && (document.isAny(quote.close + 1, ['and', 'but']) || cueHasContentAfter(sieve, cue)))
    return undefined;
  const last = document.word(quote.to - 1);
  const next = document.word(quote.close + 1);
  const punctuated = /^[,.!?…]+$/.test(last) || /^[,–—-]$/.test(next);
  if (!punctuated && quote.to - quote.from < 6) return undefined;
  if (document.sentenceOf(quote.close) !== document.sentenceOf(cue.group.verb) && document.sentenceFrom(cue.group.verb) !== quote.close + 1)
    return undefined;
  if (isPartOfClause(sieve, quote, cue, punctuated)) return undefined;
  const between = sieve.wordsBetween(quote.close + 1, limit);
  if (between === undefined) return quote;
  for (let at = between.from; at < limit; at++)
    if (sieve.cueAt.has(at) || document.isAny(at, ['complementizer', 'contrast']) || isAside(document, quote, at)) return undefined;
  if (/^[.!?]$/.test(last) && (last === '?' || next !== ',') && cueHasContentAfter(sieve, cue)) return undefined;
  if (last === '.' && next !== ',' && opensOwnContent(sieve, cue)) return undefined;
  if (/^[.!?…]$/.test(last) && next !== ',' && isTold(sieve, cue)) return undefined;
  if (last === '.' && next !== ',' && (isComplete(document, between.from, cue) || leadsToQuote(sieve, cue))) return undefined;
  if (last === '.' && next !== ',' && followsOwnClause(document, between.from, cue)) return undefined;
  const subject = sieve.clauses.subject(cue.group);
  if (subject[0]?.kind === 'Event' && last === '.' && next !== ',' && document.pack.pack.grammar.nounOrder === 'head-last')
    return undefined;
  if (subject.length > 0) return subject[0]!.from >= quote.close ? quote : undefined;
  if (last === '.' && next !== ',' && isSlight(document, cue)) return undefined;
  return between.to - between.from <= 8 ? quote : undefined;
}

/** "..." The port was closed, said X: a whole clause of the next sentence before a comma and the verb; where nouns come last. */
function isComplete(document: Document, from: number, { group }: Cue): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  let comma = group.from - 1;
  while (comma > from && !document.isComma(comma)) comma--;
  return comma > from && isClause(document, from + 1, comma);
}

/** "..." X said, "...": behind a closed quote the verb and its comma open the next; where nouns come last. */
function leadsToQuote({ document, referents }: Sieve, cue: Cue): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  const { to } = readGap(document, referents, cue, cue.group.to);
  return document.quoteOf[to]! >= 0 && document.isComma(to - 1);
}

/** "..." Harga beras naik, tambah dia: a verb that only follows what it reports, behind a comma of the next sentence. */
function followsOwnClause(document: Document, from: number, { group, verb, fused }: Cue): boolean {
  return (verb.subject === 'after' || fused) && document.isComma(group.from - 1) && group.from - from > 3;
}

/** "« ... » La route est coupée, a prévenu X.": behind a closed quote a verb that a comma cuts off from a clause, its teller behind it; where nouns have genders. */
function isTold(sieve: Sieve, cue: Cue): boolean {
  const { document } = sieve;
  if (document.pack.pack.grammar.genders === undefined || !document.isComma(cue.group.from - 1)) return false;
  if (cue.group.clitic !== undefined) return true;
  const behind = invertedSubject(sieve, cue)?.speakers[0];
  return behind !== undefined && behind.from >= cue.group.to && behind.from <= cue.group.to + 3;
}

/** "..." Drilling begins in May: behind a closed quote a verb that tells nothing but quotes needs a speaker, where nouns come last. */
function isSlight(document: Document, { verb }: Cue): boolean {
  const tells = verb.content.some((frame) => frame === 'that' || frame === 'bare');
  return document.pack.pack.grammar.nounOrder === 'head-last' && !tells;
}

/** "X s'en amuse : « ... » Y approuve.": a quote behind a colon, and a verb of the next sentence with its own subject before it. */
function isLedIn(document: Document, quote: Quote, cue: Cue): boolean {
  if (document.word(quote.open - 1) !== ':' || document.isComma(quote.close + 1) || cue.group.from === quote.close + 1) return false;
  return document.sentenceOf(cue.group.verb) !== document.sentenceOf(quote.open);
}

/** "X berkata, "..." Ia mengaku ...": a quote behind a cue and its comma, and a verb of the next sentence with its own subject before it. */
function isToldBefore(sieve: Sieve, quote: Quote, { group, verb }: Cue): boolean {
  const { document } = sieve;
  if (verb.subject !== 'before' || !document.isComma(quote.open - 1) || !isCueWord(sieve, quote.open - 2)) return false;
  if (document.isComma(quote.close + 1) || group.from === quote.close + 1) return false;
  return document.sentenceOf(group.verb) !== document.sentenceOf(quote.open);
}

/** "« ... » Avis partagé par X, qui a promis": a relative clause of the sentence behind the quote's reports nothing of it. */
function isAside(document: Document, quote: Quote, at: number): boolean {
  const sentence = document.sentenceOf(at);
  return document.is(at, 'relative') && sentence !== document.sentenceOf(quote.open) && sentence !== document.sentenceOf(quote.close);
}

/** Named ("the theme "X""), or glued into a clause by the word before: "calls it "mad"", "author of "X"". */
function isEmbedded(sieve: Sieve, quote: Quote): boolean {
  const { document } = sieve;
  if (document.hits.findEnding(quote.open, 'naming') !== undefined) return true;
  let at = quote.open - 1;
  const first = document.sentenceFrom(quote.open);
  while (at >= first && document.isAny(at, ['and', 'but', 'adverb', 'or'])) at--;
  return at >= first && document.isWord(at) && document.quoteOf[at] === -1 && !isCueWord(sieve, at);
}

/** The last word of a cue or of whom it addresses: a quote after it is whole. */
function isCueWord(sieve: Sieve, at: number): boolean {
  return (
    sieve.cueAt.has(at) ||
    sieve.document.hits.findEnding(at + 1, 'speech-verb') !== undefined ||
    sieve.document.hits.findEnding(at + 1, 'addressee') !== undefined
  );
}

/** "..." X said that ...: the cue reports what follows, not the quote. */
function cueHasContentAfter(sieve: Sieve, cue: Cue): boolean {
  const gap = readGap(sieve.document, sieve.referents, cue, cue.group.to);
  return gap.complementizer || gap.colon;
}

const AFTER_CUE = [
  'preposition',
  'adverb',
  'weekday',
  'relative-day',
  'month',
  'addressee',
  'subordinator',
  'contrast',
  'relative',
  'and',
  'gerund',
];

/** "..." X spoke of the tour as a success: behind a closed quote a verb with an object or clause of its own reports that. */
function opensOwnContent(sieve: Sieve, cue: Cue): boolean {
  const { document } = sieve;
  const { content } = cue.verb;
  const { nounOrder, genders } = document.pack.pack.grammar;
  const telling = genders !== undefined || document.pack.pack.speech?.inverts === false || cue.verb.subject === 'before';
  if (nounOrder !== 'head-last' && !telling) return false;
  if (!content.some((frame) => frame === 'bare' || frame === 'object' || frame === 'infinitive')) return false;
  const { to } = readGap(document, sieve.referents, cue, cue.group.to);
  if (cue.verb.addressee === true && (nounOrder !== 'head-last' || to === cue.group.to)) return false;
  if (document.quoteOf[to]! >= 0) return genders !== undefined && to > cue.group.verb && document.sentenceFrom(to) <= cue.group.verb;
  return (
    document.sentenceTo(cue.group.verb) - to > 3 && document.isWord(to) && document.quoteOf[to] === -1 && !document.isAny(to, AFTER_CUE)
  );
}

/** Pieces after the attribution: in the same sentence one statement, else a statement of its own by the same speaker. */
function continueQuote(
  sieve: Sieve,
  statement: FoundStatement,
  quote: Quote,
  from: number,
  cue: Cue,
  speakers: Referent[],
  via: { from: number; to: number } | undefined,
): void {
  const { document } = sieve;
  let last = quote;
  let end = from;
  for (;;) {
    const next = nextOpenQuote(sieve, last);
    if (next === undefined || next.open < end) return;
    const sameSentence = document.sentenceOf(next.open) === document.sentenceOf(end - 1);
    if (sameSentence && (!isBareGap(sieve, end, next.open) || isNamedBehind(sieve, next))) return;
    if (!sameSentence && document.sentenceFrom(next.open) !== next.open) return;
    if (!sameSentence && isToldBetween(sieve, document.sentenceTo(end - 1), next.open)) return;
    if (hasOwnCue(sieve, next)) return;
    if (sameSentence && last === quote && goesOn(document, quote, next)) {
      sieve.claimed.add(next);
      statement.parts = [
        { from: statement.from, to: statement.to },
        { from: next.from, to: sieve.trimEnd(next.from, next.to) },
      ];
      statement.to = sieve.trimEnd(next.from, next.to);
    } else sieve.addQuote(next, 'quote-continued', cue, speakers, via).continues = true;
    last = next;
    end = next.close + 1;
  }
}

/** Whole sentences between two quotes that report something: whoever speaks there may go on in the second quote. */
function isToldBetween(sieve: Sieve, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sieve.cueAt.has(at) || sieve.document.is(at, 'according-to')) return true;
  return false;
}

function isBareGap(sieve: Sieve, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const joined = at === to - 1 && sieve.document.is(at, 'but');
    if (sieve.cueAt.has(at) || (!joined && sieve.document.isAny(at, ['complementizer', 'contrast']))) return false;
    if (sieve.document.is(at, 'according-to') && sieve.document.is(at + 1, 'relative')) return false;
  }
  return to - from <= 14;
}

/** A cue right after a quote belongs to that quote. */
function hasOwnCue(sieve: Sieve, quote: Quote): boolean {
  const { document } = sieve;
  const stop = Math.min(document.count, quote.close + 14);
  for (let at = quote.close + 1; at < stop; at++) {
    if (document.paragraphOf(at) !== document.paragraphOf(quote.close) || document.quoteOf[at]! >= 0) return false;
    const cue = sieve.cueAt.get(at);
    if (cue !== undefined) return quoteBefore(sieve, cue) === quote || /^[,!?]$/.test(document.word(quote.to - 1));
    if (document.word(at) === '.') return false;
  }
  return false;
}

/** "She said she was not sure: "..."": the clause between cue and colon is said too. */
function addLeadIn(
  sieve: Sieve,
  cue: Cue,
  gapEnd: number,
  quote: Quote,
  subject: { speakers: Referent[]; via?: { from: number; to: number } },
): void {
  const { document } = sieve;
  const { content, addressee } = cue.verb;
  const task = content.includes('infinitive') && addressee === true ? plainStart(sieve, cue, gapEnd) : undefined;
  const from = task ?? gapEnd;
  const colon = quote.open - 1;
  if (comparisonStart(document, cue.group.from) < cue.group.from) return;
  if (document.word(colon) !== ':' || colon - from < 4 || document.sentenceOf(from) !== document.sentenceOf(cue.group.verb)) return;
  if (!content.includes('bare') && task === undefined && document.hits.findEnding(from, 'complementizer') === undefined) return;
  if (!document.isWord(from) || document.isAny(from, ['preposition', 'and', 'adverb', 'relative'])) return;
  for (let at = from; at < colon; at++) if (sieve.cueAt.has(at) || sieve.covered[at] === 1) return;
  const to = sieve.trimEnd(from, colon);
  const via = subject.via === undefined ? {} : { via: subject.via };
  const span = { from: cue.group.verb, to: cue.group.to };
  sieve.found.push({ from, to, mode: 'indirect', cue: span, speakers: subject.speakers, fused: cue.fused, rule: 'cue-content', ...via });
}

/** A comma after the first piece, or a dash and a small letter: one statement in two pieces. */
function goesOn(document: Document, quote: Quote, next: Quote): boolean {
  if (document.word(quote.to - 1) === ',' || document.word(quote.close + 1) === ',') return true;
  return /^[–—-]$/.test(document.word(quote.close + 1)) && document.isWord(next.from) && !document.isCapital(next.from);
}

/** X said: "..."; X said that "..."; a block quote after a colon. */
export function cueThenQuote(sieve: Sieve, cue: Cue): boolean {
  const { document } = sieve;
  if (sieve.covered[cue.group.verb] === 1 || cue.impersonal) return false;
  const gap = readGap(document, sieve.referents, cue, cue.group.to);
  const quote = sieve.outer[sieve.firstQuote(cue.group.to)];
  if (quote === undefined || sieve.claimed.has(quote)) return false;
  if (!isReached(sieve, cue, gap.to, gap.colon, quote)) return false;
  const sentenceEnd = document.sentenceTo(quote.close - 1);
  const whole = quote.repaired || sieve.onlyMarks(quote.close + 1, sentenceEnd) || /^[.!?…,]$/.test(document.word(quote.to - 1));
  const colon = gap.colon || /^[:,]$/.test(document.word(quote.open - 1));
  const named = namesIt(document, cue);
  if (!whole && !named && !(colon && quote.to - quote.from > 5)) return false;
  if (quote.to - quote.from < 3 && !colon && !named) return false;
  const subject = tellerBehind(sieve, cue, quote) ?? speakerBefore(sieve, cue);
  if (cue.verb.sense === 'read' && !isWritten(sieve, subject.speakers, subject.via)) return false;
  addLeadIn(sieve, cue, gap.to, quote, subject);
  const rule = document.paragraphOf(quote.open) !== document.paragraphOf(cue.group.verb) ? 'block-quote' : 'cue-then-quote';
  const statement = sieve.addQuote(quote, rule, cue, subject.speakers, subject.via);
  continueQuote(sieve, statement, quote, quote.close + 1, cue, subject.speakers, subject.via);
  return true;
}

/** "On en parle encore, confie X, du port : « ... »": whose name stands right behind a verb that a comma cuts off, where nouns have genders. */
function tellerBehind(sieve: Sieve, cue: Cue, quote: Quote): { speakers: Referent[]; via?: { from: number; to: number } } | undefined {
  const { document } = sieve;
  if (document.pack.pack.grammar.genders === undefined || cue.group.clitic !== undefined || !document.isComma(cue.group.from - 1))
    return undefined;
  if (document.word(quote.open - 1) !== ':') return undefined;
  const behind = invertedSubject(sieve, cue);
  const name = behind?.speakers[0];
  return name?.kind === 'Person' && name.mention?.form === 'name' && name.from === cue.group.to ? behind : undefined;
}

/** "parle d'un « gâchis »", "y voit un « affront »": a verb of naming that only quoted words go with, however few, where nouns have genders. */
function namesIt({ pack }: Document, { verb: { content, sense } }: Cue): boolean {
  return pack.pack.grammar.genders !== undefined && content.length === 1 && (sense === 'speak-of' || sense === 'think');
}

function isReached(sieve: Sieve, cue: Cue, gapEnd: number, colon: boolean, quote: Quote): boolean {
  const { document } = sieve;
  if (gapEnd === quote.open) return true;
  if (namesIt(document, cue) && document.hits.find(gapEnd, 'indefinite')?.to === quote.open) return true;
  const sameSentence = document.sentenceOf(quote.open) === document.sentenceOf(cue.group.verb);
  if (sameSentence && document.word(quote.open - 1) === ':') {
    for (let at = cue.group.to; at < quote.open; at++) if (sieve.cueAt.has(at)) return false;
    return true;
  }
  if (sameSentence) return false;
  const last = document.sentenceTo(cue.group.verb) - 1;
  for (let at = cue.group.to; at <= last; at++) if (sieve.cueAt.has(at)) return false;
  return (colon || document.word(last) === ':') && quote.open === last + 1;
}
