// What the stages of the sieve share: the article, its cues and quotes, what was found so far, and the bounds of content.
import type { StatementMode } from '../model/index.ts';
import type { Quote } from '../text/index.ts';
import type { Clauses } from './clauses.ts';
import { type Cue, findCues } from './cues.ts';
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
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
  'quote-verbless': 0.75,
  'quote-paragraph': 0.85,
  'block-quote': 0.85,
  'cue-complementizer': 0.9,
  'cue-content': 0.8,
  'content-then-cue': 0.85,
  'according-to': 0.88,
  'noun-complementizer': 0.75,
  'content-before-subject': 0.75,
  'quote-behind-colon': 0.7,
  'floating-quote': 0.65,
  'interview-answer': 0.85,
} as const;
export type StatementRule = keyof typeof STATEMENT_RULES;

/** The state of one article's sieve. Stages are functions over it; each takes what the ones before left. */
export class Sieve {
  readonly document: Document;
  readonly referents: Referents;
  readonly clauses: Clauses;
  readonly found: FoundStatement[] = [];
  readonly claimed: Set<Quote> = new Set();
  readonly outer: Quote[];
  /** Marks that open a quote: one glued to the sentence before is no part of it. */
  readonly opening: ReadonlySet<number>;
  readonly cues: Cue[];
  readonly cueAt: Map<number, Cue> = new Map();
  /** Tokens inside the content of an indirect statement. */
  readonly covered: Uint8Array;

  constructor(document: Document, referents: Referents, clauses: Clauses) {
    this.document = document;
    this.referents = referents;
    this.clauses = clauses;
    this.outer = document.quotes.filter((quote) => quote.depth === 0).sort((a, b) => a.open - b.open);
    this.opening = new Set(this.outer.map((quote) => quote.open));
    this.cues = findCues(document, referents);
    for (const cue of this.cues) this.cueAt.set(cue.group.verb, cue);
    this.covered = new Uint8Array(document.count);
  }

  addQuote(
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
    };
    if (via !== undefined) statement.via = via;
    this.claimed.add(quote);
    this.found.push(statement);
    statement.from = this.openedBefore(quote).from;
    return this.extendOverParagraphs(statement, quote);
  }

  /** The quote with which a quotation over paragraphs opens: those left open right before are claimed too. */
  private openedBefore(quote: Quote): Quote {
    let first = quote;
    for (;;) {
      const before = this.outer[this.firstQuote(first.open) - 1];
      if (before?.repaired !== true || before.close !== first.open || this.claimed.has(before)) return first;
      if (this.document.word(before.open) !== this.document.word(first.open)) return first;
      this.claimed.add(before);
      first = before;
    }
  }

  /** A quote left open at the end of its paragraph goes on where the next paragraph opens with a mark. */
  extendOverParagraphs(statement: FoundStatement, quote: Quote): FoundStatement {
    let last = quote;
    while (last.repaired) {
      const next = this.quoteAt(last.close);
      if (next === undefined || this.claimed.has(next) || this.document.word(next.open) !== this.document.word(quote.open)) break;
      this.claimed.add(next);
      statement.to = this.trimEnd(next.from, next.to);
      last = next;
    }
    return statement;
  }

  /** Adds reported content outside quotation marks and covers it; `rest` is where it goes on behind its attribution. */
  addContent(
    from: number,
    to: number,
    rule: StatementRule,
    cue: Cue,
    { speakers, via }: { speakers: Referent[]; via?: { from: number; to: number } },
    rest?: { from: number; to: number },
  ): void {
    const statement: FoundStatement = {
      from,
      to: rest?.to ?? to,
      mode: this.modeOf(from, to),
      rule,
      cue: { from: cue.group.verb, to: cue.group.to },
      speakers,
      fused: cue.fused,
    };
    if (rest !== undefined) statement.parts = [{ from, to }, rest];
    if (via !== undefined) statement.via = via;
    this.found.push(statement);
    this.cover(from, rest?.to ?? to);
  }

  /** Index of the first quote that opens at a token or after it. */
  firstQuote(at: number): number {
    let low = 0;
    let high = this.outer.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.outer[middle]!.open < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The quote that opens at a token. */
  quoteAt(at: number): Quote | undefined {
    const quote = this.outer[this.firstQuote(at)];
    return quote?.open === at ? quote : undefined;
  }

  /** Words, not marks, between two positions. */
  wordsBetween(from: number, to: number): { from: number; to: number } | undefined {
    let start = from;
    while (start < to && this.document.isPunctuation(start) && this.referents.at(start) === undefined) start++;
    let end = to;
    while (end > start && this.document.isComma(end - 1)) end--;
    while (start < end && this.document.is(start, 'and')) start = this.document.hits.find(start, 'and')!.to;
    const joint = this.document.pack.pack.grammar.genders === undefined ? undefined : this.document.hits.find(start, 'adverb');
    if (joint?.to === end) return undefined;
    return start < end ? { from: start, to: end } : undefined;
  }

  /** "said the plan was "a joke. It will fail."": the end of a quotation that opens in content and goes on past the end of its sentence; else that end. */
  pastSentence(from: number, end: number): number {
    const quote = this.document.quoteAt(end - 1);
    if (quote === undefined || quote.repaired || quote.to <= end || quote.open < from || this.claimed.has(quote)) return end;
    return this.document.paragraphOf(quote.close) === this.document.paragraphOf(from) ? quote.to : end;
  }

  onlyMarks(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!this.document.isPunctuation(at)) return false;
    return true;
  }

  cover(from: number, to: number): void {
    this.covered.fill(1, from, to);
    for (let index = this.firstQuote(from); index < this.firstQuote(to); index++) this.claimed.add(this.outer[index]!);
  }

  modeOf(from: number, to: number): StatementMode {
    for (let at = from; at < to; at++) if (this.document.quoteOf[at]! >= 0) return 'mixed';
    return 'indirect';
  }

  trimStart(from: number): number {
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
  trimEnd(from: number, to: number): number {
    let end = to;
    while (
      end > from &&
      (this.opening.has(end - 1) || (/^[,.;:!?…–—-]+$/.test(this.document.word(end - 1)) && !/[?!]/.test(this.document.word(end - 1))))
    )
      end--;
    return end;
  }
}
