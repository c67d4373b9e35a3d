// Quotation structure: marks are paired with repair, never an error. Offsets are token positions.

import type { Sentences } from './sentences.ts';
import { SHAPE, type Tokens } from './tokens.ts';

export interface Quote {
  /** Token of the opening mark and of the closing one; `close` is the first token after the quote when the mark is missing. */
  open: number;
  close: number;
  /** First and last+1 token of what is quoted. */
  from: number;
  to: number;
  /** A closing mark was missing, or the quote goes on over paragraphs. */
  repaired: boolean;
  /** Quotes inside this one. */
  depth: number;
}

export interface QuoteConventions {
  /** Single marks quote at the first level. */
  single: boolean;
}

const OPEN = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‹', '›'],
  ['「', '」'],
  ['``', "''"],
]);
/** Farthest, in tokens, that a closing mark of a quote over paragraphs is looked for. */
const LONGEST_GAP = 400;

const CLOSE = new Set(['”', '»', '›', '」']);

/** Marks typed as two curly apostrophes, as the marks they stand for. */
const TYPED = new Map([
  ['‘‘', '“'],
  ['’’', '”'],
]);

/** Marks that authors use inside quotes of the same marks. */
const NESTING = new Set(['“', '«']);

/**
 * Pairs the quotation marks of a text. A paragraph that opens with a mark while a quote of the paragraph before was
 * never closed continues it; any other missing close ends with its paragraph; straight marks open or close by spacing.
 */
export function findQuotes(tokens: Tokens, sentences: Sentences, conventions: QuoteConventions): Quote[] {
  const pairing = new Pairing(tokens, conventions);
  let paragraph = -1;
  for (let at = 0; at < tokens.count; at++) {
    const here = sentences.paragraph[sentences.of[at]!]!;
    if (here !== paragraph) {
      if (paragraph >= 0) pairing.endParagraph(at);
      paragraph = here;
    }
    if (tokens.shape[at]! & SHAPE.punctuation) pairing.see(at);
  }
  pairing.endParagraph(tokens.count);
  return pairing.result();
}

interface Open {
  at: number;
  close: string;
}

class Pairing {
  private readonly tokens: Tokens;
  private readonly single: boolean;
  private readonly quotes: Quote[] = [];
  private stack: Open[] = [];
  /** A quote that the paragraph before left open: continued if this paragraph opens with its mark. */
  private carried: Quote | undefined;

  constructor(tokens: Tokens, conventions: QuoteConventions) {
    this.tokens = tokens;
    this.single = conventions.single;
  }

  result(): Quote[] {
    return this.quotes.sort((a, b) => a.open - b.open || b.close - a.close);
  }

  see(at: number): void {
    const typed = this.tokens.text.slice(this.tokens.start[at]!, this.tokens.end[at]!);
    const written = TYPED.get(typed) ?? typed;
    const top = this.stack.at(-1);
    const mark = written === "''" && top?.close !== "''" ? '"' : written;
    if (top !== undefined && mark === top.close && this.canClose(at, mark)) return this.close(at);
    if (CLOSE.has(mark)) {
      if (mark === '”' && top?.close === '"') return this.close(at);
      if (top === undefined) return mark === '”' && !this.followsComma(at) ? this.openAt(at, '”') : undefined;
      const index = this.stack.findLastIndex((open) => open.close === mark);
      if (index >= 0) {
        this.stack.length = index + 1;
        this.close(at);
      }
      return;
    }
    if (OPEN.has(mark)) {
      if (mark === '“' && top?.close === '"' && !this.canOpen(at)) return this.close(at);
      if (top !== undefined && top.close === OPEN.get(mark) && top.at + 1 !== at && !this.nests(at, mark)) this.close(at, true);
      return this.openAt(at, OPEN.get(mark)!);
    }
    if (mark === '"') {
      if (top?.close === '”' && !this.canOpen(at)) return this.close(at);
      if (!this.canOpen(at)) return;
      if (top?.close === '"' && this.startsSentence(at)) this.close(at, true);
      return this.openAt(at, '"');
    }
    if ((mark === '‘' || mark === "'") && this.canOpen(at) && (this.single || top !== undefined) && this.singleCloses(at)) {
      this.openAt(at, mark === '‘' ? '’' : "'");
    }
  }

  /** "“We want “open doors” here.”": behind a word the same mark opens a quote inside, when its paragraph closes both or it opens in lower case. */
  private nests(at: number, mark: string): boolean {
    const { tokens } = this;
    if (!NESTING.has(mark) || !(tokens.shape[at - 1]! & SHAPE.word)) return false;
    const close = OPEN.get(mark);
    let depth = 2;
    let closed = false;
    for (let next = at + 1; next < tokens.count && !(tokens.shape[next]! & SHAPE.breakBefore); next++) {
      if (!(tokens.shape[next]! & SHAPE.punctuation)) continue;
      const typed = tokens.text.slice(tokens.start[next]!, tokens.end[next]!);
      const other = TYPED.get(typed) ?? typed;
      if (other === mark) depth++;
      else if (other === close) {
        closed = true;
        if (--depth === 0) return true;
      }
    }
    return closed && !(tokens.shape[at + 1]! & SHAPE.capital);
  }

  endParagraph(next: number): void {
    const first = this.stack[0];
    if (first !== undefined && this.stack.length === 1 && this.closesLater(first, next)) return;
    this.carried = undefined;
    if (first !== undefined && first.close !== "'" && (first.close !== '’' || this.opensWithSingle(next))) {
      const quote = { open: first.at, close: next, from: first.at + 1, to: next, repaired: true, depth: 0 };
      if (quote.to > quote.from) {
        this.quotes.push(quote);
        this.carried = quote;
      }
    }
    this.stack = [];
  }

  /** A quote over paragraphs with marks at its two ends only: the first mark after the break closes. */
  private closesLater(open: Open, next: number): boolean {
    const { tokens } = this;
    let breaks = 0;
    for (let at = next; at < tokens.count && at - next < LONGEST_GAP; at++) {
      if (tokens.shape[at]! & SHAPE.breakBefore && ++breaks > 3) return false;
      if (!(tokens.shape[at]! & SHAPE.punctuation)) continue;
      const mark = tokens.text.slice(tokens.start[at]!, tokens.end[at]!);
      if (OPEN.has(mark)) return false;
      if (mark === '"') return open.close === '"' && this.endsWord(at);
      if (CLOSE.has(mark)) return mark === open.close;
    }
    return false;
  }

  /** Behind a space and the full stop of the sentence before: there a straight mark opens anew, and the one before was never closed. */
  private startsSentence(at: number): boolean {
    const { tokens } = this;
    if (at === 0 || !(tokens.shape[at]! & SHAPE.spaceBefore) || tokens.shape[at]! & SHAPE.breakBefore) return false;
    const final = /[.!?]/.test(tokens.text[tokens.start[at - 1]!]!);
    return final && at + 1 < tokens.count && (tokens.shape[at + 1]! & SHAPE.capital) !== 0;
  }

  /** Glued to a comma before: a closing mark whose opening one is missing. */
  private followsComma(at: number): boolean {
    return at > 0 && this.tokens.text[this.tokens.start[at]! - 1] === ',';
  }

  /** Glued to what stands before, with a space or a mark after. */
  private endsWord(at: number): boolean {
    const { shape, count } = this.tokens;
    if (shape[at]! & (SHAPE.spaceBefore | SHAPE.breakBefore)) return false;
    return at + 1 >= count || (shape[at + 1]! & (SHAPE.spaceBefore | SHAPE.breakBefore | SHAPE.punctuation)) !== 0;
  }

  private openAt(at: number, close: string): void {
    const startsParagraph = (this.tokens.shape[at]! & SHAPE.breakBefore) !== 0;
    if (this.carried !== undefined && !startsParagraph) this.carried = undefined;
    this.stack.push({ at, close });
  }

  private close(at: number, implied = false): void {
    const open = this.stack.pop()!;
    if (at > open.at + 1) {
      this.quotes.push({ open: open.at, close: at, from: open.at + 1, to: at, repaired: implied, depth: this.stack.length });
    }
  }

  private canOpen(at: number): boolean {
    const { shape, count, start, text } = this.tokens;
    const glued = at + 1 < count && !(shape[at + 1]! & (SHAPE.spaceBefore | SHAPE.breakBefore));
    const before = (shape[at]! & (SHAPE.spaceBefore | SHAPE.breakBefore)) !== 0 || /[([{\u2014\u2013:-]/.test(text[start[at]! - 1] ?? ' ');
    if (glued && before) return true;
    if (glued !== before)
      return before && !glued ? this.stack.length === 0 : this.stack.length === 0 && glued && /[\p{P}]/u.test(text[start[at]! - 1] ?? '');
    return this.stack.length === 0 && glued;
  }

  private canClose(at: number, mark: string): boolean {
    if (mark !== '"' && mark !== "'" && mark !== '’') return true;
    const { shape, count } = this.tokens;
    const spaceAfter = at + 1 >= count || (shape[at + 1]! & (SHAPE.spaceBefore | SHAPE.breakBefore)) !== 0;
    const spaceBefore = (shape[at]! & SHAPE.spaceBefore) !== 0;
    if (mark === '"') return spaceAfter || !spaceBefore || !(shape[at + 1]! & SHAPE.word);
    return !spaceBefore && (spaceAfter || (shape[at + 1]! & SHAPE.punctuation) !== 0);
  }

  private opensWithSingle(at: number): boolean {
    return at < this.tokens.count && this.tokens.text[this.tokens.start[at]!] === '‘';
  }

  /** A single mark opens only when a closing one follows in its paragraph: else it is an apostrophe. */
  private singleCloses(at: number): boolean {
    const { tokens } = this;
    const close = tokens.text[tokens.start[at]!] === '‘' ? '’' : "'";
    const limit = Math.min(tokens.count, at + 200);
    for (let k = at + 1; k < limit; k++) {
      if (tokens.shape[k]! & SHAPE.breakBefore) return close === '’' && this.opensWithSingle(k);
      if (tokens.text[tokens.start[k]!] === close && tokens.end[k]! - tokens.start[k]! === 1 && this.canClose(k, close)) return true;
    }
    return false;
  }
}
