// Sentences and paragraphs over tokens. Quotation marks after the end of a sentence belong to it.
import { isUpper } from './characters.ts';
import { SHAPE, type Tokens } from './tokens.ts';

export interface Sentences {
  count: number;
  /** First token, and the token after the last. */
  from: Int32Array;
  to: Int32Array;
  /** Number of the paragraph (line of text) each sentence stands in. */
  paragraph: Int32Array;
  /** Sentence of each token. */
  of: Int32Array;
}

/** In tokens. What goes on for longer is a table or a text without marks: it is cut, so that no rule looks farther. */
const LONGEST_SENTENCE = 600;

const CLOSERS = new Set(['"', '”', '’', '»', "'", ')', ']', '›', '“', "''", '’’']);

/** Splits at final punctuation and at line breaks. `isAbbreviation` tells whether a token before a full stop is one. */
export function splitSentences(tokens: Tokens, isAbbreviation: (at: number) => boolean): Sentences {
  const { count, shape, text, start } = tokens;
  const from: number[] = [];
  const paragraph: number[] = [];
  const of = new Int32Array(count);
  let paragraphs = -1;
  let fresh = true;
  for (let at = 0; at < count; at++) {
    if (at === 0 || (shape[at]! & SHAPE.breakBefore && !isWrapped(tokens, at))) {
      paragraphs++;
      fresh = true;
    }
    if (fresh || at - from.at(-1)! >= LONGEST_SENTENCE) {
      from.push(at);
      paragraph.push(paragraphs);
      fresh = false;
    }
    of[at] = from.length - 1;
    if (!(shape[at]! & SHAPE.punctuation) || !isFinal(text, start[at]!, tokens.end[at]!)) continue;
    let last = at;
    while (last + 1 < count && !(shape[last + 1]! & SHAPE.breakBefore) && closes(tokens, last + 1)) last++;
    if (endsSentence(tokens, at, last, isAbbreviation)) {
      for (let k = at + 1; k <= last; k++) of[k] = from.length - 1;
      at = last;
      fresh = true;
    }
  }
  const first = new Int32Array(from);
  const to = new Int32Array(from.length).fill(count);
  to.set(first.subarray(1));
  return { count: from.length, from: first, to, paragraph: new Int32Array(paragraph), of };
}

function isFinal(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(start);
  return unit === 46 || unit === 33 || unit === 63 || unit === 0x2026 || (end - start > 1 && unit === 46);
}

/** A closing mark: glued to what stands before it, or a guillemet after a space. */
function closes(tokens: Tokens, at: number): boolean {
  const char = tokens.text.slice(tokens.start[at]!, tokens.end[at]!);
  if (!CLOSERS.has(char)) return char === '.' || char === '!' || char === '?';
  if (char === '»') return true;
  if (char === '”' || char === '’') return !(tokens.shape[at]! & SHAPE.spaceBefore) || nextHasSpace(tokens, at);
  if (char === '“') return !(tokens.shape[at]! & SHAPE.spaceBefore) && nextHasSpace(tokens, at);
  return !(tokens.shape[at]! & SHAPE.spaceBefore);
}

function nextHasSpace(tokens: Tokens, at: number): boolean {
  return at + 1 >= tokens.count || (tokens.shape[at + 1]! & (SHAPE.spaceBefore | SHAPE.breakBefore)) !== 0;
}

function endsSentence(tokens: Tokens, at: number, last: number, isAbbreviation: (at: number) => boolean): boolean {
  const next = last + 1;
  if (next >= tokens.count || tokens.shape[next]! & SHAPE.breakBefore) return true;
  if (!(tokens.shape[next]! & SHAPE.spaceBefore)) return false;
  const first = tokens.text.charCodeAt(tokens.start[next]!);
  const opens = (tokens.shape[next]! & SHAPE.punctuation) !== 0;
  if (!opens && !isUpper(first) && !(tokens.shape[next]! & SHAPE.digit)) return false;
  if (opens && !/["“”«‘`'(\u2013\u2014¿¡[-]/.test(tokens.text[tokens.start[next]!]!)) return false;
  const dot = tokens.text.charCodeAt(tokens.start[at]!) === 46 && tokens.end[at]! - tokens.start[at]! === 1;
  return !(dot && last === at && at > 0 && !(tokens.shape[at]! & SHAPE.spaceBefore) && isAbbreviation(at - 1));
}

/** A line break inside a sentence: the line before has no final mark and the next goes on in lower case. */
function isWrapped(tokens: Tokens, at: number): boolean {
  const before = tokens.text.slice(tokens.end[at - 1]!, tokens.start[at]!);
  if ((before.match(/\n/g)?.length ?? 0) > 1) return false;
  const shape = tokens.shape[at]!;
  if (!(shape & SHAPE.word) || shape & (SHAPE.capital | SHAPE.digit)) return false;
  const last = tokens.text[tokens.end[at - 1]! - 1]!;
  return !/[.!?…:;"”»]/.test(last);
}
