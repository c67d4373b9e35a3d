// Places in an article's text.

/** Half-open range of UTF-16 code units in an article's `text`. */
export interface Span {
  start: number;
  end: number;
}

/** A span in a named article. */
export interface ArticleSpan extends Span {
  article: string;
}

/** The sentence or clause that states a fact, the rule that found it, and the measured precision of that rule. */
export interface Evidence extends ArticleSpan {
  rule: string;
  confidence: number;
  /** SAID only: the reporting verb as written. */
  cue?: string;
  /** SAID only: the words that name the speaker. */
  via?: string;
  /** How the value was reached where that is not plain from the text (for `explain`). */
  note?: string;
}
