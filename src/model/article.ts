// One source document, as the loader cleaned it.
import type { Span } from './span.ts';

/** A stretch of the article's text that is not body text but holds facts. */
export interface Region extends Span {
  role: 'caption' | 'heading';
}

export interface Article {
  /** `article/<hash>`: of the url where there is one, else of the text. */
  id: string;
  /** The path or URL it was read from, as given. */
  source: string;
  url?: string;
  title?: string;
  publisher?: string;
  /** BCP 47 primary language tag, or `und`. */
  language: string;
  /** EDTF date from metadata or url; absent when unknown, never the clock. */
  publishedAt?: string;
  /** The cleaned text that every offset refers to, in UTF-16 code units. */
  text: string;
  contentHash: string;
  /** Hash of the original source before cleaning. */
  sourceHash: string;
  /** Captions and headings inside `text`, in order, not overlapping; everything else is body. */
  regions: Region[];
}
