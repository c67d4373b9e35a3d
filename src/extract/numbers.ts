// Numbers as written: digits with marks between thousands, number words, scale words.
import { SHAPE } from '../text/index.ts';
import type { Document } from './document.ts';

export interface NumberSpan {
  from: number;
  to: number;
  value: number;
}

/** The number that starts at a token, or undefined. */
export function readNumber(document: Document, from: number): NumberSpan | undefined {
  const digits = readDigits(document, from);
  if (digits !== undefined) return withScale(document, digits);
  const word = document.hits.find<number>(from, 'number-word');
  if (word !== undefined) return readWords(document, from);
  return undefined;
}

function readDigits(document: Document, from: number): NumberSpan | undefined {
  const { tokens } = document;
  if (!(tokens.shape[from]! & SHAPE.digit)) return undefined;
  const grouping = document.pack.pack.numbers.grouping;
  const text = document.word(from);
  if (!/^\d+([.,]\d+)*$/.test(text)) return undefined;
  const decimal = grouping === ',' ? '.' : ',';
  const groups = text.split(grouping);
  if (groups.slice(1).some((group) => !/^\d{3}$/.test(group.split(decimal)[0]!))) return undefined;
  let digits = groups.join('').replace(decimal, '.');
  let to = from + 1;
  while (
    /^\d{1,3}$/.test(digits.slice(-3)) &&
    to < document.count &&
    /^\d{3}$/.test(document.word(to)) &&
    isGlued(document, to) &&
    text.length <= 3
  ) {
    digits += document.word(to);
    to++;
  }
  return { from, to, value: Number(digits) };
}

/** Separated from the token before by one no-break or plain space, as French writes thousands. */
function isGlued(document: Document, at: number): boolean {
  return /^[ \u00a0\u202f]$/.test(document.article.text.slice(document.tokens.end[at - 1]!, document.tokens.start[at]!));
}

function withScale(document: Document, number: NumberSpan): NumberSpan {
  const scale = document.hits.find<number>(number.to, 'scale');
  return scale === undefined ? number : { from: number.from, to: scale.to, value: number.value * scale.lexeme.value };
}

function readWords(document: Document, from: number): NumberSpan | undefined {
  let total = 0;
  let group = 0;
  let at = from;
  for (;;) {
    const word = document.hits.find<number>(at, 'number-word');
    if (word !== undefined) {
      group += word.lexeme.value;
      at = word.to;
      continue;
    }
    const scale = document.hits.find<number>(at, 'scale');
    if (scale !== undefined && at > from) {
      if (scale.lexeme.value >= 1000) {
        total += (group === 0 ? 1 : group) * scale.lexeme.value;
        group = 0;
      } else group = (group === 0 ? 1 : group) * scale.lexeme.value;
      at = scale.to;
      continue;
    }
    break;
  }
  return at > from ? { from, to: at, value: total + group } : undefined;
}

const ROMANS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of a Roman numeral up to 89: "XIV". */
export function romanNumber(word: string): number | undefined {
  if (!/^[IVXL]{1,7}$/.test(word)) return undefined;
  const values = [...word].map((letter) => ROMANS[letter]!);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
