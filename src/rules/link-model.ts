// A learned judgement of whether two things of one article are tied by a relation: a logistic model over signs (small whole
// numbers) and the words of spans. Deterministic; knows no language, the model does.

import type { HitIndex, Lexeme } from './lexemes.ts';

export const LINK_MODEL_FORMAT = 'rapporteur/link-model@1';

/** Weights of one relation, in hundredths of a logit. */
export interface LinkWeights {
  bias: number;
  /** By sign, as the reader of pairs numbers them; signs that are absent weigh nothing. */
  signs: Readonly<Record<string, number>>;
  /** By class of lexeme, then by column (what kind of span it stands in); trailing zeros are left out. */
  classes: Readonly<Record<string, readonly number[]>>;
  /** By language and word, then by column. */
  words: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

export interface LinkModel {
  format: typeof LINK_MODEL_FORMAT;
  /** What it was trained on, and under which licence. */
  source: string;
  /** Number of signs and of columns: a model of others is of another version. */
  signs: number;
  columns: number;
  relations: Readonly<Record<string, LinkWeights>>;
}

/** Takes what is seen of a pair, or of one end of it. */
export interface LinkSink {
  /** A sign holds. */
  sign(number: number): void;
  /** Words stand in a column, from a token up to another. */
  span(column: number, from: number, to: number): void;
}

/** A text as the model reads it. */
export interface LinkText {
  /** Ids of its words in the language's lexicon; any number at or above the lexicon's size for others. */
  readonly words: Int32Array;
  readonly hits: HitIndex;
}

/** What a lexeme is to the model: its class, with its sense where that matters. */
export type LexemeName = (lexeme: Lexeme) => string;

const SCALE = 100;

/** One relation's model made ready for one language. Immutable, shared by all articles. */
export class LinkScorer {
  /** What holds of every pair, in logits. */
  readonly bias: number;
  private readonly signs: Float64Array;
  private readonly columns: number;
  private readonly nameOf: LexemeName;
  private readonly nothing: Float64Array;
  /** Rows of the lexemes met so far, by their number. */
  private readonly lexemes: (Float64Array | undefined)[] = [];
  private readonly classes = new Map<string, Float64Array>();
  /** Row of each word of the lexicon, from 1; 0 for words without weights. */
  private readonly rowOf: Int32Array;
  private readonly rows: Float64Array[] = [new Float64Array(0)];

  constructor(weights: LinkWeights, model: LinkModel, language: string, ids: ReadonlyMap<string, number>, nameOf: LexemeName) {
    this.nameOf = nameOf;
    this.nothing = new Float64Array(model.columns);
    this.bias = weights.bias / SCALE;
    this.columns = model.columns;
    this.signs = new Float64Array(model.signs);
    for (const [sign, weight] of Object.entries(weights.signs)) this.signs[Number(sign)] = weight / SCALE;
    for (const [name, row] of Object.entries(weights.classes)) this.classes.set(name, this.rowFrom(row));
    this.rowOf = new Int32Array(ids.size);
    for (const [word, row] of Object.entries(weights.words[language] ?? {})) {
      const id = ids.get(word);
      if (id !== undefined) this.rowOf[id] = this.rows.push(this.rowFrom(row)) - 1;
    }
  }

  private rowFrom(weights: readonly number[]): Float64Array {
    const row = new Float64Array(this.columns);
    weights.forEach((weight, column) => {
      row[column] = weight / SCALE;
    });
    return row;
  }

  /** Weight of a sign, in logits. */
  ofSign(number: number): number {
    return this.signs[number]!;
  }

  /** Weight of the words of a span, in logits. */
  ofSpan({ words, hits }: LinkText, column: number, from: number, to: number): number {
    const { rowOf, rows } = this;
    let total = 0;
    for (let at = from; at < to; at++) {
      const word = words[at]!;
      const row = word < rowOf.length ? rowOf[word]! : 0;
      if (row > 0) total += rows[row]![column]!;
      for (const { lexeme } of hits.at(at)) total += this.ofLexeme(lexeme)[column]!;
    }
    return total;
  }

  private ofLexeme(lexeme: Lexeme): Float64Array {
    let row = this.lexemes[lexeme.number];
    if (row === undefined) {
      row = this.classes.get(this.nameOf(lexeme)) ?? this.nothing;
      while (this.lexemes.length <= lexeme.number) this.lexemes.push(undefined);
      this.lexemes[lexeme.number] = row;
    }
    return row;
  }
}

/** Adds up what a model makes of what is seen in a text, in logits, without the bias. */
export class LinkTally implements LinkSink {
  total = 0;
  private readonly scorer: LinkScorer;
  private readonly text: LinkText;

  constructor(scorer: LinkScorer, text: LinkText) {
    this.scorer = scorer;
    this.text = text;
  }

  sign(number: number): void {
    this.total += this.scorer.ofSign(number);
  }

  span(column: number, from: number, to: number): void {
    this.total += this.scorer.ofSpan(this.text, column, from, to);
  }
}
