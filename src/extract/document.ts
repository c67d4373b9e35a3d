// One article made ready for the rules: tokens, sentences, quotes and lexicon hits, with the questions all layers ask.
import type { CompiledPack } from '../lang/index.ts';
import type { Article, Span } from '../model/index.ts';
import type { HitIndex } from '../rules/index.ts';
import {
  comparisonKey,
  findQuotes,
  type Quote,
  type Sentences,
  SHAPE,
  splitSentences,
  surface,
  surfaceOf,
  type Tokens,
  tokenize,
} from '../text/index.ts';
import { restoreMarks } from './bare-capitals.ts';
import { CapitalRuns } from './capital-runs.ts';
import { datelineEnd } from './datelines.ts';
import { settlePronouns } from './double-pronouns.ts';
import { settleSyllables } from './name-syllables.ts';
import { TaggedNames } from './tagged.ts';
import { type DateSpan, findDates } from './times.ts';

export type TokenRole = 'body' | 'caption' | 'heading';

export class Document {
  readonly article: Article;
  readonly pack: CompiledPack;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly quotes: readonly Quote[];
  readonly hits: HitIndex;
  /** Index of the outermost quote around each token (its marks included), or -1. */
  readonly quoteOf: Int32Array;
  /** What the language's trained tagger, if there is one, takes for names. */
  readonly tagged: TaggedNames;
  /** Runs of capitals that stand by themselves. */
  readonly names: CapitalRuns;
  /** 0 body, 1 caption, 2 heading. */
  readonly regionOf: Uint8Array;
  /** Dates, and where the date that starts at a token ends. */
  readonly dates: readonly DateSpan[];
  dateEnds: ReadonlyMap<number, number> = new Map();
  private lone: ReadonlySet<string> | undefined;
  /** Comparison keys of tokens, where no list holds them. */
  private readonly keys: (string | undefined)[];
  /** Surface forms of tokens asked for so far. */
  private readonly words: (string | undefined)[];

  constructor(article: Article, pack: CompiledPack) {
    this.article = article;
    this.pack = pack;
    this.tokens = tokenize(article.text, pack.affixes, pack.lexicon);
    this.keys = new Array(this.tokens.count);
    this.words = new Array(this.tokens.count);
    this.sentences = splitSentences(this.tokens, (at) => this.isAbbreviation(at));
    this.quotes = findQuotes(this.tokens, this.sentences, { single: pack.pack.text.singleQuotes });
    restoreMarks(this.tokens, this.sentences, pack);
    this.hits = pack.lexicon.scan(this.tokens);
    settlePronouns(
      this.hits,
      this.tokens.count,
      (at) => this.isWord(at),
      (at) => (this.tokens.shape[at]! & SHAPE.upper) !== 0,
    );
    settleSyllables(this.hits, pack.pack.lexicon, this);
    this.tagged = new TaggedNames(this.tokens, this.sentences, pack.tagger);
    this.quoteOf = new Int32Array(this.tokens.count).fill(-1);
    for (const [index, quote] of this.quotes.entries()) {
      if (quote.depth > 0) continue;
      const end = quote.repaired ? quote.close : quote.close + 1;
      for (let at = quote.open; at < end && at < this.tokens.count; at++) if (this.quoteOf[at] === -1) this.quoteOf[at] = index;
    }
    this.regionOf = this.markRegions(article.regions);
    this.names = new CapitalRuns(
      this.tokens,
      (from, to) => this.text(from, to),
      (at) => this.regionOf[at] === 2 || this.isInitial(at),
    );
    this.dates = findDates(this);
    this.dateEnds = new Map(this.dates.map((date) => [date.from, date.to]));
  }

  private isAbbreviation(at: number): boolean {
    return this.pack.abbreviations.has(comparisonKey(surface(this.tokens, at)));
  }

  private markRegions(regions: readonly { start: number; end: number; role: string }[]): Uint8Array {
    const marks = new Uint8Array(this.tokens.count);
    let at = 0;
    for (const region of regions) {
      while (at < this.tokens.count && this.tokens.start[at]! < region.start) at++;
      for (; at < this.tokens.count && this.tokens.start[at]! < region.end; at++) marks[at] = region.role === 'caption' ? 1 : 2;
    }
    return marks;
  }

  get count(): number {
    return this.tokens.count;
  }

  word(at: number): string {
    if (at < 0 || at >= this.tokens.count) return '';
    const known = this.words[at];
    if (known !== undefined) return known;
    const word = surface(this.tokens, at);
    this.words[at] = word;
    return word;
  }

  /** Comparison key of a token; '' outside the article. */
  key(at: number): string {
    if (at < 0 || at >= this.tokens.count) return '';
    const listed = this.pack.lexicon.words[this.tokens.key[at]!];
    if (listed !== undefined) return listed;
    const known = this.keys[at];
    if (known !== undefined) return known;
    const key = comparisonKey(this.word(at));
    this.keys[at] = key;
    return key;
  }

  text(from: number, to: number): string {
    return to > from ? surfaceOf(this.tokens, from, to) : '';
  }

  span(from: number, to: number): Span {
    return { start: this.tokens.start[from]!, end: this.tokens.end[to - 1]! };
  }

  is(at: number, lexemeClass: string): boolean {
    return at >= 0 && this.hits.has(at, lexemeClass);
  }

  isAny(at: number, classes: readonly string[]): boolean {
    if (at < 0) return false;
    return this.hits.hasAny(at, classes);
  }

  /** Keys of capitals with no other beside them that stand next to a verb of saying; worked out when first asked for. */
  get speakingAlone(): ReadonlySet<string> {
    if (this.lone !== undefined) return this.lone;
    const lone = new Set<string>();
    for (let at = this.next(0, 'speech-verb'); at < this.count; at = this.next(at + 1, 'speech-verb')) {
      const { to } = this.hits.find(at, 'speech-verb')!;
      if (this.isCapital(at - 1) && !this.isCapital(at - 2)) lone.add(this.key(at - 1));
      if (this.isCapital(to) && !this.isCapital(to + 1)) lone.add(this.key(to));
    }
    this.lone = lone;
    return lone;
  }

  /** The first token at or after one that a lexeme of one of some classes starts at; `count` when there is none. */
  next(at: number, ...classes: readonly string[]): number {
    let first = this.count;
    for (const name of classes) first = Math.min(first, this.hits.next(at, name));
    return first;
  }

  isWord(at: number): boolean {
    return at >= 0 && at < this.count && (this.tokens.shape[at]! & SHAPE.word) !== 0;
  }

  isCapital(at: number): boolean {
    return at >= 0 && at < this.count && (this.tokens.shape[at]! & SHAPE.capital) !== 0;
  }

  /** Listed as a given or a family name. */
  isPersonWord(at: number): boolean {
    return this.isAny(at, ['given-name', 'family-name']);
  }

  /** Inside a longer known name of a country, place or body that starts before or at a token. */
  isInKnownName(at: number): boolean {
    for (let from = Math.max(0, at - 4); from <= at; from++)
      for (const hit of this.hits.at(from))
        if (hit.to > at && hit.to - hit.from > 1 && ['country', 'place', 'organization'].includes(hit.lexeme.class) && this.isCapital(from))
          return true;
    return false;
  }

  isPunctuation(at: number): boolean {
    return at >= 0 && at < this.count && (this.tokens.shape[at]! & SHAPE.punctuation) !== 0;
  }

  /** A token that is one character and no other. */
  isMark(at: number, mark: string): boolean {
    if (at < 0 || at >= this.tokens.count) return false;
    const { start, end, units } = this.tokens;
    return end[at]! - start[at]! === 1 && units[start[at]!] === mark.charCodeAt(0);
  }

  isComma(at: number): boolean {
    return this.isMark(at, ',');
  }

  /** The outermost quote around a token. */
  quoteAt(at: number): Quote | undefined {
    const index = this.quoteOf[at] ?? -1;
    return index < 0 ? undefined : this.quotes[index];
  }

  sentenceOf(at: number): number {
    return this.sentences.of[at]!;
  }

  sentenceFrom(at: number): number {
    return this.sentences.from[this.sentences.of[at]!]!;
  }

  sentenceTo(at: number): number {
    return this.sentences.to[this.sentences.of[at]!]!;
  }

  /** First word of its sentence, or of a quotation: a capital there tells nothing. */
  isInitial(at: number): boolean {
    for (let before = at - 1; ; before--) {
      if (before < this.sentenceFrom(at)) return true;
      if (!this.isPunctuation(before)) return false;
      const mark = this.word(before);
      if (mark === ':' || '"“«‘„'.includes(mark)) return true;
      if (!'([-–—•*'.includes(mark)) return false;
      if ('-–—'.includes(mark) && datelineEnd(this, this.sentenceFrom(at), at) === before + 1) return true;
    }
  }

  paragraphOf(at: number): number {
    return this.sentences.paragraph[this.sentences.of[at]!]!;
  }
}
