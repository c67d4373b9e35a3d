// What was said, found by a sieve of named rules: the most certain pattern first, each over what the ones before left.
import type { StatementMode } from '../model/index.ts';
import type { Quote } from '../text/index.ts';
import type { Clauses } from './clauses.ts';
import { type Cue, cueInside, findCues, readGap } from './cues.ts';
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';
import type { Referents } from './referents.ts';

/** A statement as token positions, its speaker not yet resolved to an entity. */
export interface FoundStatement {
  from: number;
  to: number;
  parts?: { from: number; to: number }[];
  mode: StatementMode;
  /** Token runs of the reporting verb and of the words that name the speaker. */
  cue: { from: number; to: number };
  via?: { from: number; to: number };
  speakers: Referent[];
  /** The cue carries its own subject pronoun ("ujarnya"). */
  fused: boolean;
  /** Same speaker as the statement before. */
  continues?: boolean;
  rule: StatementRule;
}

/** Rule names with the precision measured on the development gold. */
export const STATEMENT_RULES = {
  'quote-then-cue': 0.95,
  'cue-then-quote': 0.93,
  'quote-continued': 0.9,
  'quote-interrupted': 0.92,
  'quote-paragraph': 0.85,
  'block-quote': 0.85,
  'cue-complementizer': 0.9,
  'cue-content': 0.8,
  'content-then-cue': 0.85,
  'according-to': 0.88,
  'floating-quote': 0.65,
} as const;
export type StatementRule = keyof typeof STATEMENT_RULES;

/** Finds every reported statement of an article, in text order. */
export function findStatements(document: Document, referents: Referents, clauses: Clauses): FoundStatement[] {
  return new Sieve(document, referents, clauses).run();
}

class Sieve {
  private readonly document: Document;
  private readonly referents: Referents;
  private readonly clauses: Clauses;
  private readonly found: FoundStatement[] = [];
  private readonly claimed = new Set<Quote>();
  private readonly outer: Quote[];
  private readonly cues: Cue[];
  private readonly cueAt = new Map<number, Cue>();
  /** Tokens inside the content of an indirect statement. */
  private readonly covered: Uint8Array;

  constructor(document: Document, referents: Referents, clauses: Clauses) {
    this.document = document;
    this.referents = referents;
    this.clauses = clauses;
    this.outer = document.quotes.filter((quote) => quote.depth === 0);
    this.cues = findCues(document);
    for (const cue of this.cues) this.cueAt.set(cue.group.verb, cue);
    this.covered = new Uint8Array(document.count);
  }

  run(): FoundStatement[] {
    const used = new Set<Cue>();
    this.interruptedQuotes();
    for (const cue of this.cues) if (this.quoteThenCue(cue)) used.add(cue);
    for (const cue of this.cues) if (!used.has(cue) && this.cueThenQuote(cue)) used.add(cue);
    this.accordingTo();
    for (const cue of this.cues) {
      if (used.has(cue) || this.covered[cue.group.verb] === 1) continue;
      if (this.contentThenCue(cue) || this.cueThenContent(cue)) used.add(cue);
    }
    this.floatingQuotes();
    return this.found.sort((a, b) => a.from - b.from || b.to - a.to);
  }

  // ------------------------------------------------------------ direct

  /** "...," said X; "...," X said; with what continues after the attribution. */
  private quoteThenCue(cue: Cue): boolean {
    const { document } = this;
    const quote = this.quoteBefore(cue);
    if (quote === undefined) return false;
    const before = this.wordsBetween(quote.close + 1, cue.group.from);
    const inverted = before === undefined && !cue.fused ? this.invertedSubject(cue) : undefined;
    const speakers = before !== undefined ? this.clauses.subject(cue.group) : (inverted?.speakers ?? []);
    const via = before ?? inverted?.via;
    const end = Math.max(cue.group.to, inverted?.via.to ?? 0);
    const statement = this.addQuote(quote, 'quote-then-cue', cue, speakers, via);
    this.continueQuote(statement, quote, end, cue, speakers, via);
    return true;
  }

  /** "..., said X, ..." with the attribution inside the marks, as French writes it: a cue between commas, its subject after it. */
  private interruptedQuotes(): void {
    for (const quote of this.outer) {
      if (this.claimed.has(quote)) continue;
      for (let at = quote.from + 1; at < quote.to; at++) {
        const cue = cueInside(this.document, at);
        const subject = cue === undefined ? undefined : this.insertedSubject(cue, quote);
        if (cue === undefined || subject === undefined) continue;
        this.addInterrupted(quote, cue, subject);
        break;
      }
    }
  }

  /** The subject right after a cue that stands between punctuation inside a quote; undefined when the words are part of the quote. */
  private insertedSubject(cue: Cue, quote: Quote): { speakers: Referent[]; via: { from: number; to: number } } | undefined {
    const { document } = this;
    if (!/^[,!?…–—-]$/.test(document.word(cue.group.from - 1)) || cue.group.from <= quote.from + 1) return undefined;
    const subject = this.invertedSubject(cue);
    if (subject === undefined || subject.speakers.length === 0) return undefined;
    const clitic = cue.group.clitic !== undefined;
    const speaker = subject.speakers[0]!;
    if (!clitic && (speaker.kind === 'Pronoun' || speaker.kind === 'Event' || speaker.kind === 'Instrument')) return undefined;
    if (speaker.pronoun !== undefined && speaker.pronoun.person !== 3) return undefined;
    const end = this.insertionEnd(Math.max(cue.group.to, subject.via.to), quote);
    return end === undefined ? undefined : { speakers: subject.speakers, via: { from: subject.via.from, to: subject.via.to } };
  }

  /** The mark that closes an insertion: reached over adverbs, dates and addressees only. */
  private insertionEnd(from: number, quote: Quote): number | undefined {
    const { document } = this;
    for (let at = from; at <= quote.to && at < from + 12; at++) {
      if (at === quote.to || /^[,.;:!?…–—-]$/.test(document.word(at)) || document.isComma(at - 1))
        return document.isComma(at - 1) && at === from ? at - 1 : at;
      if (at === from && !document.isAny(at, ['adverb', 'preposition', 'addressee', 'weekday', 'relative-day', 'subordinator']))
        return undefined;
    }
    return undefined;
  }

  private addInterrupted(quote: Quote, cue: Cue, subject: { speakers: Referent[]; via: { from: number; to: number } }): void {
    const { document } = this;
    const first = { from: quote.from, to: this.trimEnd(quote.from, cue.group.from) };
    const mark = this.insertionEnd(Math.max(cue.group.to, subject.via.to), quote)!;
    const rest = this.trimStart(mark);
    const base = {
      cue: { from: cue.group.verb, to: cue.group.to },
      via: subject.via,
      speakers: subject.speakers,
      fused: false,
      mode: 'direct' as const,
      rule: 'quote-interrupted' as const,
    };
    const second = rest < quote.to ? { from: rest, to: this.trimEnd(rest, quote.to) } : undefined;
    this.claimed.add(quote);
    const one = second !== undefined && /^[,;:]$/.test(document.word(mark));
    this.found.push({ ...base, ...first, ...(one ? { to: second.to, parts: [first, second] } : {}) });
    if (second !== undefined && !one) this.found.push({ ...base, ...second, continues: true });
    const last = this.found[this.found.length - 1]!;
    this.extendOverParagraphs(last, quote);
  }

  /** The quote that closes right before a cue's clause, or undefined. */
  private quoteBefore(cue: Cue): Quote | undefined {
    const { document } = this;
    const limit = cue.group.from;
    let quote: Quote | undefined;
    for (const candidate of this.outer)
      if (candidate.close < limit && !candidate.repaired && !this.claimed.has(candidate)) quote = candidate;
    if (quote === undefined || document.paragraphOf(quote.close) !== document.paragraphOf(cue.group.verb) || limit - quote.close > 24)
      return undefined;
    if (this.isEmbedded(quote)) return undefined;
    const last = document.word(quote.to - 1);
    const next = document.word(quote.close + 1);
    const punctuated = /^[,.!?…]+$/.test(last) || /^[,–—-]$/.test(next);
    if (!punctuated && quote.to - quote.from < 6) return undefined;
    if (
      document.sentenceOf(quote.close) !== document.sentenceOf(cue.group.verb) &&
      document.sentenceFrom(cue.group.verb) !== quote.close + 1
    )
      return undefined;
    const between = this.wordsBetween(quote.close + 1, limit);
    if (between === undefined) return quote;
    for (let at = between.from; at < limit; at++)
      if (this.cueAt.has(at) || document.isAny(at, ['complementizer', 'contrast'])) return undefined;
    if (/^[.!?]$/.test(last) && !/^[,]$/.test(next) && this.cueHasContentAfter(cue)) return undefined;
    const subject = this.clauses.subject(cue.group);
    if (subject.length > 0) return subject[0]!.from >= quote.close ? quote : undefined;
    return between.to - between.from <= 8 ? quote : undefined;
  }

  /** Named ("the theme "X""), or glued into a clause by the word before: "calls it "mad"", "author of "X"". */
  private isEmbedded(quote: Quote): boolean {
    const { document } = this;
    if (document.hits.findEnding(quote.open, 'naming') !== undefined) return true;
    let at = quote.open - 1;
    const first = document.sentenceFrom(quote.open);
    while (at >= first && document.isAny(at, ['and', 'but', 'adverb', 'or'])) at--;
    return at >= first && document.isWord(at) && document.quoteOf[at] === -1 && !this.isCueWord(at);
  }

  /** The last word of a cue or of whom it addresses: a quote after it is whole. */
  private isCueWord(at: number): boolean {
    return (
      this.cueAt.has(at) ||
      this.document.hits.findEnding(at + 1, 'speech-verb') !== undefined ||
      this.document.hits.findEnding(at + 1, 'addressee') !== undefined
    );
  }

  /** "..." X said that ...: the cue reports what follows, not the quote. */
  private cueHasContentAfter(cue: Cue): boolean {
    const gap = readGap(this.document, this.referents, cue, cue.group.to);
    return gap.complementizer || gap.colon;
  }

  /** Words, not marks, between two positions. */
  private wordsBetween(from: number, to: number): { from: number; to: number } | undefined {
    let start = from;
    while (start < to && this.document.isPunctuation(start) && this.referents.at(start) === undefined) start++;
    let end = to;
    while (end > start && this.document.isComma(end - 1)) end--;
    while (start < end && this.document.is(start, 'and')) start = this.document.hits.find(start, 'and')!.to;
    return start < end ? { from: start, to: end } : undefined;
  }

  /** The subject after its verb: said X, kata X, a déclaré X. */
  private invertedSubject(cue: Cue): { speakers: Referent[]; via: { from: number; to: number } } | undefined {
    const { document } = this;
    const clitic = cue.group.clitic === undefined ? undefined : this.referents.at(cue.group.clitic);
    if (clitic !== undefined) return { speakers: [clitic], via: { from: clitic.from, to: clitic.to } };
    if (document.pack.pack.speech?.inverts === false) return undefined;
    let at = cue.group.to;
    for (let steps = 0; steps < 5 && at < document.sentenceTo(cue.group.verb); steps++) {
      const addressee = this.addresseeEnd(cue, at);
      if (addressee !== undefined) {
        at = addressee;
        continue;
      }
      const referent = this.referents.at(at);
      if (referent !== undefined && referent.from >= cue.group.to) {
        const speakers = this.clauses.coordination(referent);
        return { speakers, via: { from: referent.from, to: speakers[speakers.length - 1]!.to } };
      }
      if (document.isPunctuation(at)) break;
      if (!document.isAny(at, ['definite', 'indefinite', 'adverb', 'demonstrative', 'preposition', 'weekday', 'relative-day'])) break;
      at = document.hits.find(at, 'adverb')?.to ?? document.dateEnds.get(at) ?? at + 1;
    }
    return this.plainWords(cue.group.to);
  }

  /** "a expliqué à l'AFP sa négociatrice": whom a verb of telling tells, between the verb and its subject. */
  private addresseeEnd(cue: Cue, at: number): number | undefined {
    const { document } = this;
    const known = document.hits.find(at, 'addressee');
    if (known !== undefined) return known.to;
    if (document.pack.pack.grammar.nounOrder !== 'head-first' || skipPreposition(document, at, ['to', 'in', 'at']) === undefined)
      return undefined;
    const start = skipDeterminers(document, skipPreposition(document, at, ['to', 'in', 'at'])!);
    const referent = this.referents.at(start);
    if (referent === undefined || referent.from > start || referent.kind === 'Pronoun') return undefined;
    const next = this.referents.at(referent.to) ?? this.referents.at(skipDeterminers(document, referent.to));
    return next !== undefined && next !== referent ? referent.to : undefined;
  }

  /** A noun phrase that is no referent, taken as the words that name the speaker. */
  private plainWords(from: number): { speakers: Referent[]; via: { from: number; to: number } } | undefined {
    const { document } = this;
    let end = from;
    while (
      end < document.sentenceTo(from - 1) &&
      end - from < 8 &&
      document.isWord(end) &&
      document.quoteOf[end] === -1 &&
      !document.isAny(end, ['preposition', 'complementizer', 'relative', 'subordinator'])
    )
      end++;
    return end > from ? { speakers: [], via: { from, to: end } } : undefined;
  }

  private addQuote(
    quote: Quote,
    rule: StatementRule,
    cue: Cue,
    speakers: Referent[],
    via: { from: number; to: number } | undefined,
  ): FoundStatement {
    const to = this.trimEnd(quote.from, quote.to);
    const statement: FoundStatement = {
      from: quote.from,
      to,
      mode: 'direct',
      cue: { from: cue.group.verb, to: cue.group.to },
      speakers,
      fused: cue.fused,
      rule,
      ...(via === undefined ? {} : { via }),
    };
    this.claimed.add(quote);
    this.found.push(statement);
    return this.extendOverParagraphs(statement, quote);
  }

  /** A quote left open at the end of its paragraph goes on where the next paragraph opens with a mark. */
  private extendOverParagraphs(statement: FoundStatement, quote: Quote): FoundStatement {
    let last = quote;
    while (last.repaired) {
      const next = this.outer.find((candidate) => candidate.open === last.close);
      if (next === undefined || this.claimed.has(next) || this.document.word(next.open) !== this.document.word(quote.open)) break;
      this.claimed.add(next);
      statement.to = this.trimEnd(next.from, next.to);
      last = next;
    }
    return statement;
  }

  /** Pieces after the attribution: in the same sentence one statement, else a statement of its own by the same speaker. */
  private continueQuote(
    statement: FoundStatement,
    quote: Quote,
    from: number,
    cue: Cue,
    speakers: Referent[],
    via: { from: number; to: number } | undefined,
  ): void {
    const { document } = this;
    let last = quote;
    let end = from;
    for (;;) {
      const next = this.outer.find((candidate) => candidate.open > last.close && !this.claimed.has(candidate));
      if (next === undefined || document.paragraphOf(next.open) !== document.paragraphOf(last.open) || next.open < end) return;
      const sameSentence = document.sentenceOf(next.open) === document.sentenceOf(end - 1);
      if (sameSentence && !this.isBareGap(end, next.open)) return;
      if (!sameSentence && document.sentenceFrom(next.open) !== next.open) return;
      if (this.hasOwnCue(next)) return;
      if (sameSentence && last === quote && /^,$/.test(document.word(quote.to - 1) === ',' ? ',' : document.word(quote.close + 1))) {
        this.claimed.add(next);
        statement.parts = [
          { from: statement.from, to: statement.to },
          { from: next.from, to: this.trimEnd(next.from, next.to) },
        ];
        statement.to = this.trimEnd(next.from, next.to);
      } else this.addQuote(next, 'quote-continued', cue, speakers, via).continues = true;
      last = next;
      end = next.close + 1;
    }
  }

  private isBareGap(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.cueAt.has(at) || this.document.isAny(at, ['complementizer', 'contrast'])) return false;
    return to - from <= 14;
  }

  /** A cue right after a quote belongs to that quote. */
  private hasOwnCue(quote: Quote): boolean {
    const { document } = this;
    const stop = Math.min(document.count, quote.close + 14);
    for (let at = quote.close + 1; at < stop; at++) {
      if (document.paragraphOf(at) !== document.paragraphOf(quote.close) || document.quoteOf[at]! >= 0) return false;
      const cue = this.cueAt.get(at);
      if (cue !== undefined) return this.quoteBefore(cue) === quote || /^[,!?]$/.test(document.word(quote.to - 1));
      if (document.word(at) === '.') return false;
    }
    return false;
  }

  /** X said: "..."; X said that "..."; a block quote after a colon. */
  private cueThenQuote(cue: Cue): boolean {
    const { document } = this;
    if (this.covered[cue.group.verb] === 1) return false;
    const gap = readGap(document, this.referents, cue, cue.group.to);
    const quote = this.outer.find((candidate) => candidate.open >= cue.group.to);
    if (quote === undefined || this.claimed.has(quote)) return false;
    if (!this.isReached(cue, gap.to, gap.colon, quote)) return false;
    const sentenceEnd = document.sentenceTo(quote.close - 1);
    const whole = quote.repaired || this.onlyMarks(quote.close + 1, sentenceEnd) || /^[.!?…,]$/.test(document.word(quote.to - 1));
    const colon = gap.colon || /^[:,]$/.test(document.word(quote.open - 1));
    if (!whole && !(colon && quote.to - quote.from > 5)) return false;
    if (quote.to - quote.from < 3 && !colon) return false;
    const subject = this.speakerBefore(cue);
    const rule = document.paragraphOf(quote.open) !== document.paragraphOf(cue.group.verb) ? 'block-quote' : 'cue-then-quote';
    const statement = this.addQuote(quote, rule, cue, subject.speakers, subject.via);
    this.continueQuote(statement, quote, quote.close + 1, cue, subject.speakers, subject.via);
    return true;
  }

  private isReached(cue: Cue, gapEnd: number, colon: boolean, quote: Quote): boolean {
    const { document } = this;
    if (gapEnd === quote.open) return true;
    const sameSentence = document.sentenceOf(quote.open) === document.sentenceOf(cue.group.verb);
    if (sameSentence && document.word(quote.open - 1) === ':') {
      for (let at = cue.group.to; at < quote.open; at++) if (this.cueAt.has(at)) return false;
      return true;
    }
    if (sameSentence) return false;
    const last = document.sentenceTo(cue.group.verb) - 1;
    return (colon || document.word(last) === ':') && quote.open === last + 1;
  }

  private onlyMarks(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!this.document.isPunctuation(at)) return false;
    return true;
  }

  private speakerBefore(cue: Cue): { speakers: Referent[]; via?: { from: number; to: number } } {
    if (cue.fused) return { speakers: [] };
    const speakers = this.clauses.subject(cue.group);
    if (speakers.length > 0) {
      const first = speakers[0]!;
      const last = speakers[speakers.length - 1]!;
      return { speakers, via: { from: first.from, to: last.to } };
    }
    const words = this.clauses.subjectWords(cue.group);
    return words === undefined ? { speakers } : { speakers, via: words };
  }

  // ---------------------------------------------------------- indirect

  /** X said that ...; X stressed the need to ...; mixed where the content reaches into quotation marks. */
  private cueThenContent(cue: Cue): boolean {
    const { document } = this;
    const { content } = cue.verb;
    const gap = readGap(document, this.referents, cue, cue.group.to);
    if (!gap.complementizer && !gap.colon && !content.some((frame) => frame === 'bare' || frame === 'object' || frame === 'infinitive'))
      return false;
    if (!gap.complementizer && document.is(gap.to, 'and')) return false;
    const from = this.trimStart(gap.to);
    const to = this.contentEnd(cue, from);
    if (to - from < (cue.group.to - cue.group.verb > 1 ? 1 : 3) || this.isIntransitiveUse(cue, gap.to)) return false;
    const subject = this.speakerBefore(cue);
    if (subject.speakers.length === 0 && subject.via === undefined && !cue.fused && !cue.group.gerund) return false;
    this.addContent(from, to, gap.complementizer ? 'cue-complementizer' : 'cue-content', cue, subject);
    return true;
  }

  /** "The plan will fail, officials said." */
  private contentThenCue(cue: Cue): boolean {
    const { document } = this;
    if (!cue.verb.content.some((frame) => frame === 'bare' || frame === 'that')) return false;
    const stop = document.sentenceTo(cue.group.verb);
    const first = document.sentenceFrom(cue.group.verb);
    const before = this.clauses.subject(cue.group);
    const words = before.length > 0 ? { from: before[0]!.from, to: before[before.length - 1]!.to } : this.clauses.subjectWords(cue.group);
    const adjacent = words !== undefined && words.to <= cue.group.from && cue.group.from - words.to <= 1 && this.endsWithComma(words.from);
    const apposed = before.some((referent) => referent.to >= cue.group.from - 1);
    const direct = this.endsWithComma(cue.group.from) && !apposed;
    const inverted = direct ? this.invertedSubject(cue) : undefined;
    if (!adjacent && inverted === undefined && !(direct && cue.fused)) return false;
    const attribution = adjacent ? words.from : cue.group.from;
    const end = Math.max(cue.group.to, adjacent ? 0 : (inverted?.via.to ?? 0));
    if (this.covered[first] === 1) return false;
    const from = this.trimStart(first);
    const to = this.trimEnd(from, attribution - 1);
    const rest = adjacent ? this.restAfter(end, stop) : undefined;
    if (rest === undefined && (!this.isTail(end, stop) || to - from < 4)) return false;
    const speakers = adjacent ? before : (inverted?.speakers ?? []);
    const via = adjacent ? words : inverted?.via;
    const subject = { speakers, ...(via === undefined ? {} : { via }) };
    this.addContent(
      from,
      to,
      'content-then-cue',
      cue,
      subject,
      rest === undefined ? undefined : { from: this.trimStart(rest), to: this.contentEnd(cue, rest) },
    );
    return true;
  }

  /** A comma right before a position, inside a closing mark or out. */
  private endsWithComma(at: number): boolean {
    const { document } = this;
    return document.isComma(at - 1) || (document.quoteOf[at - 1]! >= 0 && document.isComma(at - 2));
  }

  /** "The plan, she said, will fail.": where the content goes on after the attribution, or undefined. */
  private restAfter(end: number, stop: number): number | undefined {
    const { document } = this;
    if (!document.isComma(end) || stop - end < 5 || document.quoteOf[end + 1]! >= 0) return undefined;
    if (document.isAny(end + 1, ['contrast', 'relative', 'subordinator', 'preposition', 'adverb', 'weekday'])) return undefined;
    for (let at = end + 1; at < end + 5; at++) if (this.cueAt.has(at)) return undefined;
    return end + 1;
  }

  /** Nothing but adjuncts between a position and the end of the sentence. */
  private isTail(from: number, stop: number): boolean {
    const { document } = this;
    let at = from;
    while (at < stop && document.isPunctuation(at)) at++;
    if (at >= stop) return true;
    if (stop - at > 16) return false;
    if (document.isComma(from) && document.is(at, 'role')) return true;
    return (
      document.isAny(at, ['preposition', 'weekday', 'relative-day', 'adverb', 'subordinator', 'addressee']) || document.dateEnds.has(at)
    );
  }

  /** "said on Tuesday." without content. */
  private isIntransitiveUse(cue: Cue, from: number): boolean {
    return from >= this.document.sentenceTo(cue.group.verb) - 1;
  }

  private addContent(
    from: number,
    to: number,
    rule: StatementRule,
    cue: Cue,
    subject: { speakers: Referent[]; via?: { from: number; to: number } },
    rest?: { from: number; to: number },
  ): void {
    const mode = this.modeOf(from, to);
    this.found.push({
      from,
      to: rest?.to ?? to,
      ...(rest === undefined ? {} : { parts: [{ from, to }, rest] }),
      mode,
      rule,
      cue: { from: cue.group.verb, to: cue.group.to },
      speakers: subject.speakers,
      fused: cue.fused,
      ...(subject.via === undefined ? {} : { via: subject.via }),
    });
    this.cover(from, rest?.to ?? to);
  }

  private cover(from: number, to: number): void {
    this.covered.fill(1, from, to);
    for (const quote of this.outer) if (quote.open >= from && quote.open < to) this.claimed.add(quote);
  }

  private modeOf(from: number, to: number): StatementMode {
    for (let at = from; at < to; at++) if (this.document.quoteOf[at]! >= 0) return 'mixed';
    return 'indirect';
  }

  /** Where reported content ends: before a contrast clause, a second cue of the same subject, or the sentence's last mark. */
  private contentEnd(cue: Cue, from: number): number {
    const { document } = this;
    const stop = document.sentenceTo(cue.group.verb);
    let end = stop;
    for (let at = from + 1; at < stop; at++) {
      if (document.quoteOf[at]! >= 0) continue;
      if (document.is(at, 'contrast') && document.isComma(at - 1)) {
        end = at - 1;
        break;
      }
      if (document.word(at) === ';' && this.cueWithin(at + 1, at + 8)) {
        end = at;
        break;
      }
      const joined = document.hits.find(at, 'and') ?? (document.isComma(at) ? { to: at + 1 } : undefined);
      if (joined !== undefined && this.isSecondCue(cue, joined.to)) {
        end = document.isComma(at - 1) ? at - 1 : at;
        break;
      }
    }
    return this.trimEnd(from, end);
  }

  private cueWithin(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.cueAt.has(at)) return true;
    return false;
  }

  /** After "and": a cue in the same form, with nothing but adverbs and auxiliaries before it. */
  private isSecondCue(cue: Cue, from: number): boolean {
    const { document } = this;
    for (let at = from; at < from + 4 && at < document.count; at++) {
      const second = this.cueAt.get(at);
      if (second !== undefined) return (second.forms & cue.forms) !== 0 || second.group.gerund;
      if (!document.isAny(at, ['adverb', 'perfect', 'and', 'jointly']) && !document.isComma(at)) return false;
    }
    return false;
  }

  // ------------------------------------------------------ according to

  /** "According to X, ..."; "..., according to X"; "..., according to X, ...". */
  private accordingTo(): void {
    const { document } = this;
    for (let at = 0; at < document.count; at++) {
      const hit = document.hits.find(at, 'according-to');
      if (hit === undefined || document.quoteOf[at]! >= 0 || this.covered[at] === 1 || document.regionOf[at] === 2) continue;
      const source = this.sourceAfter(hit.to);
      if (source === undefined) continue;
      this.addAccording(hit.from, hit.to, source);
      at = hit.to;
    }
  }

  private sourceAfter(from: number): { speakers: Referent[]; to: number; from: number } | undefined {
    const { document } = this;
    let at = from;
    for (
      let steps = 0;
      steps < 3 && document.isAny(at, ['definite', 'indefinite', 'demonstrative']) && this.referents.at(at) === undefined;
      steps++
    )
      at++;
    const referent = this.referents.at(at);
    if (
      referent === undefined ||
      referent.from < from ||
      referent.kind === 'Event' ||
      referent.kind === 'Instrument' ||
      referent.kind === 'Place'
    )
      return undefined;
    const speakers = this.clauses.coordination(referent);
    return { speakers, from, to: speakers[speakers.length - 1]!.to };
  }

  private addAccording(from: number, to: number, source: { speakers: Referent[]; to: number }): void {
    const { document } = this;
    const first = document.sentenceFrom(from);
    const stop = document.sentenceTo(from);
    let after = source.to;
    while (
      after < stop &&
      !document.isComma(after - 1) &&
      after - source.to < 12 &&
      !document.isComma(after) &&
      document.quoteOf[after] === -1
    ) {
      if (first === from || document.isComma(from - 1)) after++;
      else break;
    }
    const initial = this.trimStart(first) >= from;
    const cue = { from, to };
    const via = { from: to, to: source.to };
    const base = { cue, via, speakers: source.speakers, fused: false, rule: 'according-to' as const };
    if (initial) {
      const start = this.trimStart(document.isComma(after) ? after + 1 : source.to);
      const end = this.accordingEnd(start, stop);
      if (end - start >= 3) this.push({ ...base, from: start, to: end });
      return;
    }
    const start = this.trimStart(first);
    const end = this.trimEnd(start, from);
    if (end - start < 4) return;
    const tail = document.isComma(after) ? this.trimEnd(after + 1, stop) : after;
    if (document.isComma(after) && tail - after > 4)
      this.push({
        ...base,
        from: start,
        to: tail,
        parts: [
          { from: start, to: end },
          { from: after + 1, to: tail },
        ],
      });
    else this.push({ ...base, from: start, to: end });
  }

  private push(statement: Omit<FoundStatement, 'mode'>): void {
    const quote = this.outer.find((candidate) => candidate.open === statement.from);
    if (quote !== undefined && statement.to >= quote.close) {
      this.claimed.add(quote);
      this.found.push({ ...statement, from: quote.from, to: this.trimEnd(quote.from, quote.to), mode: 'direct' });
      return;
    }
    this.found.push({ ...statement, mode: this.modeOf(statement.from, statement.to) });
    this.cover(statement.from, statement.to);
  }

  private accordingEnd(from: number, stop: number): number {
    for (let at = from + 1; at < stop; at++)
      if (this.document.is(at, 'contrast') && this.document.isComma(at - 1)) return this.trimEnd(from, at - 1);
    return this.trimEnd(from, stop);
  }

  // ---------------------------------------------------------- floating

  /** Whole quoted sentences that no cue claimed: by the speaker before, when nobody new came in between. */
  private floatingQuotes(): void {
    const { document } = this;
    for (const quote of this.outer) {
      if (this.claimed.has(quote) || this.covered[quote.open] === 1 || quote.to - quote.from < 6 || document.regionOf[quote.open] === 2)
        continue;
      if (document.sentenceFrom(quote.open) !== quote.open || !document.isCapital(quote.from)) continue;
      if (!this.onlyMarks(quote.close + 1, document.sentenceTo(Math.min(quote.close, document.count - 1)))) continue;
      const before = this.latestBefore(quote.open);
      if (before === undefined || document.paragraphOf(quote.open) - document.paragraphOf(before.cue.from) > 2) continue;
      this.claimed.add(quote);
      const statement: FoundStatement = {
        from: quote.from,
        to: this.trimEnd(quote.from, quote.to),
        mode: 'direct',
        cue: before.cue,
        speakers: before.speakers,
        fused: before.fused,
        continues: true,
        rule: document.paragraphOf(quote.open) === document.paragraphOf(before.cue.from) ? 'quote-paragraph' : 'floating-quote',
        ...(before.via === undefined ? {} : { via: before.via }),
      };
      this.found.push(this.extendOverParagraphs(statement, quote));
    }
  }

  private latestBefore(at: number): FoundStatement | undefined {
    let latest: FoundStatement | undefined;
    for (const statement of this.found)
      if (statement.from < at && (latest === undefined || statement.from > latest.from)) latest = statement;
    return latest;
  }

  // ------------------------------------------------------------ bounds

  private trimStart(from: number): number {
    let at = from;
    while (
      at < this.document.count &&
      this.document.isPunctuation(at) &&
      (this.document.quoteOf[at] === -1 || /^[,.;:]$/.test(this.document.word(at)))
    )
      at++;
    return at;
  }

  /** Without the marks at the end; inside a direct quote its own full stop stays out, as the guide has it. */
  private trimEnd(from: number, to: number): number {
    let end = to;
    while (end > from && /^[,.;:!?…–—-]+$/.test(this.document.word(end - 1)) && !/[?!]/.test(this.document.word(end - 1))) end--;
    return end;
  }
}
