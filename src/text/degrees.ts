// Degrees and orders behind a name: "Ratna Kemala, S.H., M.Si., direktur". They make no tokens, so that the name stands next to what follows it.
import { CHAR, charClass, isUpper } from './characters.ts';

/** Letters and dots that a degree has at most. */
const LONGEST = 12;

const COMMA = 44;
const DOT = 46;

/**
 * Where the degrees end that start at a comma or at the first of them, or -1 if there are none. `degrees` lists them without their dots; with
 * dots, if they must be written so where no other stands before ("M.A."). A full stop that ends the sentence as well stays; a single one of
 * capitals alone before another capital is a name's first letters ("the mayor, M.M. Taha").
 */
export function degreesEnd(text: string, units: Uint16Array, start: number, degrees: ReadonlySet<string>): number {
  let end = -1;
  let count = 0;
  let capitals = true;
  for (let at = start; ; ) {
    const from = skipSpaces(units, units[at] === COMMA ? at + 1 : at);
    const to = degreeEnd(text, units, from, degrees, count > 0);
    if (to < 0) break;
    count++;
    for (let letter = from; letter < to; letter++) if (units[letter] !== DOT && !isUpper(units[letter]!)) capitals = false;
    at = end = to;
  }
  if (end < 0) return -1;
  const next = skipSpaces(units, end);
  const opens = isUpper(units[next]!);
  if (opens && (next === end || (count === 1 && capitals))) return -1;
  return units[end - 1] === DOT && (opens || isEnd(units[next]!)) ? end - 1 : end;
}

/** Where the degree that starts at `from` ends, or -1. */
function degreeEnd(text: string, units: Uint16Array, from: number, degrees: ReadonlySet<string>, later: boolean): number {
  if (!isUpper(units[from]!)) return -1;
  let to = from + 1;
  for (; to - from < LONGEST; to++) {
    const unit = units[to]!;
    if (unit !== DOT && charClass(unit) !== CHAR.letter) break;
  }
  const kind = charClass(units[to]!);
  if (kind === CHAR.letter || kind === CHAR.digit || kind === CHAR.mark) return -1;
  const letters = text.slice(from, to).replaceAll('.', '');
  if (degrees.has(letters)) return to;
  return (later || letters.length < to - from) && degrees.has(`${letters.split('').join('.')}.`) ? to : -1;
}

function skipSpaces(units: Uint16Array, from: number): number {
  let at = from;
  while (units[at] !== 0 && charClass(units[at]!) === CHAR.space) at++;
  return at;
}

/** The end of the text or of its line, or a quotation mark. */
function isEnd(unit: number): boolean {
  return unit === 0 || unit === 34 || unit === 0x201d || unit === 0xbb || charClass(unit) === CHAR.newline;
}
