// Tokens as parallel arrays: offsets into the article's text, the id of a listed word, and a set of shape bits.
import { CHAR, charClass, isApostrophe, isHyphen, isUpper } from './characters.ts';
import { degreesEnd } from './degrees.ts';
import { comparisonKey } from './keys.ts';
import { hashOf, type SurfaceTable, unitsOf } from './surfaces.ts';

export const SHAPE = { word: 1, capital: 2, upper: 4, digit: 8, punctuation: 16, spaceBefore: 32, breakBefore: 64 } as const;

/** Word beginnings and endings that are tokens of their own, as comparison keys. */
export interface Affixes {
  elisions: ReadonlySet<string>;
  clitics: ReadonlySet<string>;
  /** Elisions that no name follows: with a capital on either side they begin one ("N'Guessan"). */
  verbalElisions?: ReadonlySet<string>;
  /** Word beginnings that end in a hyphen and are tokens of their own: "ex-". */
  prefixes?: ReadonlySet<string>;
  /** Single letters that are words and no initials. */
  letters?: ReadonlySet<string>;
  /** Single letters whose full stop marks an honorific, not an initial: "M." before a French name. */
  titles?: ReadonlySet<string>;
  /** Words behind which a hyphen and a capital begin another name, where words are written apart: "Việt Nam-Lào". */
  joined?: ReadonlySet<string>;
  /** Degrees and orders behind a name and a comma, without their dots: no tokens. */
  degrees?: ReadonlySet<string>;
}

/** The comparison keys that are listed. */
export interface Vocabulary {
  ids: ReadonlyMap<string, number>;
  /** Ids and shapes of words by their surface forms as texts bring them; only ever a short cut. */
  surfaces?: SurfaceTable;
}

export interface Tokens {
  text: string;
  /** The code units of the text, noughts behind. */
  units: Uint16Array;
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** The id of the word's comparison key; one more than the last of the vocabulary for all that it does not list. */
  key: Int32Array;
  /** Hash of the code units. */
  hash: Int32Array;
  shape: Uint8Array;
}

/** Cuts a text into words, numbers and marks. Linear in the text; every code unit that is not white space is in exactly one token, but for degrees behind a name. */
export function tokenize(text: string, affixes: Affixes, vocabulary: Vocabulary): Tokens {
  const scanner = new Scanner(text, affixes, vocabulary);
  scanner.run();
  return scanner.tokens();
}

/** A text no longer than this may be a listed clitic on its own. */
const LONGEST_PREFIX = 8;
const LONGEST_CLITIC = 12;

const SHORT_TEXT = 200;

/** Letters of a name that is shortened to capitals: "Firmansyah DP, S.H.". */
const LONGEST_INITIALS = 3;

/** A word's id and its shape in one whole number: the shape takes so many bits. */
const SHAPE_BITS = 7;
const SHAPES = (1 << SHAPE_BITS) - 1;

/** Whether a text is words of letters alone, with single spaces between: each is one token, whatever the affixes. */
export function isPlainWords(text: string): boolean {
  let before: number = CHAR.space;
  for (let at = 0; at < text.length; at++) {
    const kind = text.charCodeAt(at) === 32 ? CHAR.space : charClass(text.charCodeAt(at));
    if (
      kind === CHAR.space
        ? before === CHAR.space || text.charCodeAt(at) !== 32
        : kind === CHAR.mark
          ? before === CHAR.space
          : kind !== CHAR.letter
    )
      return false;
    before = kind;
  }
  return before !== CHAR.space;
}

/** Quotation marks typed as two apostrophes, straight or curly, or two graves. */
function isDoubled(units: Uint16Array, at: number): boolean {
  const unit = units[at]!;
  return (unit === 39 || unit === 96 || unit === 0x2018 || unit === 0x2019) && units[at + 1] === unit && units[at + 2] !== unit;
}

class Scanner {
  private readonly text: string;
  private readonly units: Uint16Array;
  private readonly affixes: Affixes;
  private readonly vocabulary: Vocabulary;
  private start: Int32Array;
  private end: Int32Array;
  private key: Int32Array;
  private hash: Int32Array;
  private shape: Uint8Array;
  private count = 0;
  private pending = 0;

  constructor(text: string, affixes: Affixes, vocabulary: Vocabulary) {
    this.text = text;
    this.units = unitsOf(text);
    this.affixes = affixes;
    this.vocabulary = vocabulary;
    const guess = text.length < SHORT_TEXT ? (text.length >> 1) + 1 : (text.length >> 2) + 16;
    this.start = new Int32Array(guess);
    this.end = new Int32Array(guess);
    this.key = new Int32Array(guess);
    this.hash = new Int32Array(guess);
    this.shape = new Uint8Array(guess);
  }

  tokens(): Tokens {
    const { text, units, count, start, end, key, hash, shape } = this;
    // A view on a small array costs more than its copy.
    const cut = <Numbers extends Int32Array | Uint8Array>(array: Numbers): Numbers =>
      (text.length < SHORT_TEXT ? array.slice(0, count) : array.subarray(0, count)) as Numbers;
    return { text, units, count, start: cut(start), end: cut(end), key: cut(key), hash: cut(hash), shape: cut(shape) };
  }

  run(): void {
    const { text, units } = this;
    let at = 0;
    this.pending = SHAPE.breakBefore;
    if (text.length <= LONGEST_CLITIC && this.affixes.clitics.has(comparisonKey(text))) {
      this.add(0, text.length, SHAPE.word);
      return;
    }
    while (at < text.length) {
      const kind = charClass(units[at]!);
      if (kind === CHAR.space) {
        this.pending |= SHAPE.spaceBefore;
        at++;
      } else if (kind === CHAR.newline) {
        this.pending |= SHAPE.breakBefore | SHAPE.spaceBefore;
        at++;
      } else if (kind === CHAR.letter || kind === CHAR.digit) {
        const degrees = this.mayBeDegree(at) ? this.degreesBehind(at) : -1;
        at = degrees > at ? degrees : this.word(at);
      } else if (kind === CHAR.surrogate && charClass(units[at + 1]!) === CHAR.surrogate) {
        this.add(at, at + 2, SHAPE.punctuation);
        at += 2;
      } else {
        const degrees = units[at] === 44 ? this.degreesBehind(at) : -1;
        if (degrees > at) {
          at = degrees;
          continue;
        }
        const ellipsis = units[at] === 46 && units[at + 1] === 46;
        let to = at + 1;
        if (ellipsis) while (units[to] === 46) to++;
        else if (isDoubled(units, at)) to++;
        this.add(at, to, SHAPE.punctuation);
        at = to;
      }
    }
  }

  /** Where the degrees behind a capital that is no abbreviation end, a comma or the first letter of one at `from`, or -1. */
  private degreesBehind(from: number): number {
    const { degrees } = this.affixes;
    if (degrees === undefined || this.count === 0) return -1;
    const before = this.shape[this.count - 1]!;
    if (!(before & SHAPE.capital) || (before & SHAPE.upper && this.end[this.count - 1]! - this.start[this.count - 1]! > LONGEST_INITIALS))
      return -1;
    return degreesEnd(this.text, this.units, from, degrees);
  }

  /** "Nur Wahid S.Sos", "Nur Wahid SH": a capital before a full stop or another capital, on the line of a word before. */
  private mayBeDegree(at: number): boolean {
    if (this.affixes.degrees === undefined || !isUpper(this.units[at]!) || this.pending !== SHAPE.spaceBefore) return false;
    return this.units[at + 1] === 46 || isUpper(this.units[at + 1]!);
  }

  /** Reads one word or number from `from`, splits off its affixes, and returns where it ends. */
  private word(from: number): number {
    const { units } = this;
    let at = from;
    let apostrophe = -1;
    let hyphen = false;
    for (;;) {
      const unit = units[at]!;
      const kind = charClass(unit);
      if (kind === CHAR.letter || kind === CHAR.digit || kind === CHAR.mark) {
        at++;
        continue;
      }
      const next = charClass(units[at + 1]!);
      const before = charClass(units[at - 1]!);
      const joinable = next === CHAR.letter || next === CHAR.digit;
      if (isApostrophe(unit) && before !== CHAR.digit && next === CHAR.letter) {
        apostrophe = at++;
        continue;
      }
      if (isApostrophe(unit) && this.isOpenElision(from, at)) {
        apostrophe = at++;
        break;
      }
      if (isHyphen(unit) && joinable && !(before === CHAR.digit && next === CHAR.digit)) {
        if (this.joinsNames(from, at)) break;
        hyphen = true;
        at++;
        continue;
      }
      if ((unit === 46 || unit === 44) && before === CHAR.digit && next === CHAR.digit) {
        at++;
        continue;
      }
      if (unit === 46 && before === CHAR.letter && this.isAcronymDot(from, at, next)) {
        at++;
        continue;
      }
      break;
    }
    return this.split(from, at, apostrophe, hyphen);
  }

  private joinsNames(from: number, hyphen: number): boolean {
    const { joined } = this.affixes;
    return joined !== undefined && isUpper(this.units[hyphen + 1]!) && joined.has(comparisonKey(this.text.slice(from, hyphen)));
  }

  /** An elided word before a mark ("qu'« il »") or at the end of a listed form ("près d'"). */
  private isOpenElision(from: number, apostrophe: number): boolean {
    return apostrophe - from <= 7 && this.affixes.elisions.has(comparisonKey(this.text.slice(from, apostrophe + 1)));
  }

  /** "N'Guessan", "M'Bokolo": a capital on either side of the apostrophe, where what is elided goes before verbs only. */
  private opensName(from: number, apostrophe: number): boolean {
    const { text, units } = this;
    if (!isUpper(units[from]!) || !isUpper(units[apostrophe + 1]!) || isUpper(units[apostrophe + 2]!)) return false;
    return this.affixes.verbalElisions?.has(comparisonKey(text.slice(from, apostrophe + 1))) === true;
  }

  /** Dots inside "U.S.", "D-N.Y." and after an initial ("John F. Kennedy") belong to the word. */
  private isAcronymDot(from: number, dot: number, next: number): boolean {
    const { text, units } = this;
    if (dot - from === 1 && this.affixes.letters?.has(comparisonKey(text[from]!)) === true) return false;
    const single = dot - from === 1 || units[dot - 2] === 46;
    const tagged = dot - from === 3 && isHyphen(units[dot - 2]!) && next === CHAR.letter;
    if (!(single || tagged) || !isUpper(units[dot - 1]!)) return false;
    if (next === CHAR.letter) return isUpper(units[dot + 1]!);
    if (dot - from > 1) return true;
    if (next !== CHAR.space || !this.isInitialBefore(dot + 2)) return false;
    return this.affixes.titles?.has(comparisonKey(text.slice(from, dot))) !== true;
  }

  /** "Ana B. Dias", "Ana B. and Rui Dias", 'Ana B. "Nan" Dias': what stands behind an initial in a name and not at the start of a sentence. */
  private isInitialBefore(at: number): boolean {
    const unit = this.units[at]!;
    return isUpper(unit) || charClass(unit) === CHAR.letter;
  }

  private split(from: number, to: number, apostrophe: number, hyphen: boolean): number {
    let start = from;
    let end = to;
    if (apostrophe >= 0) {
      const first = this.firstApostrophe(from, to);
      if (this.affixes.elisions.has(comparisonKey(this.text.slice(from, first + 1))) && !this.opensName(from, first)) {
        this.add(from, first + 1, SHAPE.word);
        start = first + 1;
      }
      if (apostrophe >= start && this.affixes.clitics.has(comparisonKey(this.text.slice(apostrophe, to)))) end = apostrophe;
    }
    if (hyphen) {
      const opened = this.prefixEnd(start, end);
      if (opened > start) {
        this.add(start, opened, SHAPE.word);
        start = opened;
      }
      for (let at = start + 1; at < end; at++) {
        if (isHyphen(this.units[at]!) && this.affixes.clitics.has(comparisonKey(this.text.slice(at, end)))) {
          this.add(start, at, SHAPE.word);
          this.add(at, end, SHAPE.word);
          return to;
        }
      }
    }
    if (end > start) this.add(start, end, SHAPE.word);
    if (end < to) this.add(end, to, SHAPE.word);
    return to;
  }

  /** Where a listed beginning ends that a hyphen joins to a word: "ex-" of "ex-president"; `from` when there is none. */
  private prefixEnd(from: number, to: number): number {
    const { prefixes } = this.affixes;
    if (prefixes === undefined) return from;
    for (let at = from + 1; at < to - 1 && at - from < LONGEST_PREFIX; at++)
      if (isHyphen(this.units[at]!)) return prefixes.has(comparisonKey(this.text.slice(from, at + 1))) ? at + 1 : from;
    return from;
  }

  private firstApostrophe(from: number, to: number): number {
    let at = from;
    while (at < to && !isApostrophe(this.units[at]!)) at++;
    return at;
  }

  private add(from: number, to: number, kind: number): void {
    if (this.count === this.start.length) this.grow();
    const at = this.count++;
    const hash = hashOf(this.units, from, to);
    const seen = this.vocabulary.surfaces?.find(this.units, from, to, hash) ?? -1;
    const known = seen >= 0 ? seen : this.look(from, to, hash, kind);
    this.start[at] = from;
    this.end[at] = to;
    this.hash[at] = hash;
    this.shape[at] = this.pending | (known & SHAPES);
    this.key[at] = known >> SHAPE_BITS;
    this.pending = 0;
  }

  /** The id and the shape of a form that was not seen before, in one number. */
  private look(from: number, to: number, hash: number, kind: number): number {
    const { ids, surfaces } = this.vocabulary;
    const id = ids.get(comparisonKey(this.text.slice(from, to))) ?? ids.size;
    const known = (id << SHAPE_BITS) | (kind === SHAPE.word ? this.wordShape(from, to) : kind);
    surfaces?.set(this.units, from, to, hash, known);
    return known;
  }

  private wordShape(from: number, to: number): number {
    let shape: number = SHAPE.word;
    const first = this.units[from]!;
    if (isUpper(first)) shape |= SHAPE.capital;
    let uppers = 0;
    let lowers = 0;
    for (let at = from; at < to; at++) {
      const unit = this.units[at]!;
      const kind = charClass(unit);
      if (kind === CHAR.digit) shape |= SHAPE.digit;
      else if (kind === CHAR.letter) isUpper(unit) ? uppers++ : lowers++;
    }
    if (uppers > 0 && lowers === 0) shape |= SHAPE.upper;
    return shape;
  }

  private grow(): void {
    const size = this.start.length * 2;
    const wider = (old: Int32Array): Int32Array => {
      const next = new Int32Array(size);
      next.set(old);
      return next;
    };
    this.start = wider(this.start);
    this.end = wider(this.end);
    this.key = wider(this.key);
    this.hash = wider(this.hash);
    const shape = new Uint8Array(size);
    shape.set(this.shape);
    this.shape = shape;
  }
}

/** The surface form of one token. */
export function surface(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.start[at]!, tokens.end[at]!);
}

/** The text from the first to the last of a half-open run of tokens. */
export function surfaceOf(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!);
}
