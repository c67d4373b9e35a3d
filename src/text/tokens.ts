// Tokens as parallel arrays: offsets into the article's text, an interned comparison key, and a set of shape bits.
import { CHAR, charClass, isApostrophe, isHyphen, isUpper } from './characters.ts';
import { comparisonKey } from './keys.ts';
import { hashOf, type SurfaceTable } from './surfaces.ts';

export const SHAPE = { word: 1, capital: 2, upper: 4, digit: 8, punctuation: 16, spaceBefore: 32, breakBefore: 64 } as const;

/** Word beginnings and endings that are tokens of their own, as comparison keys. */
export interface Affixes {
  elisions: ReadonlySet<string>;
  clitics: ReadonlySet<string>;
  /** Elisions that no name follows: with a capital on either side they begin one ("N'Guessan"). */
  verbalElisions?: ReadonlySet<string>;
  /** Single letters that are words and no initials. */
  letters?: ReadonlySet<string>;
  /** Single letters whose full stop marks an honorific, not an initial: "M." before a French name. */
  titles?: ReadonlySet<string>;
  /** Words behind which a hyphen and a capital begin another name, where words are written apart: "Việt Nam-Lào". */
  joined?: ReadonlySet<string>;
}

/** Interned comparison keys: the vocabulary's ids come first, words of the article after them. */
export interface Vocabulary {
  ids: ReadonlyMap<string, number>;
  /** Ids and shapes of the words of `ids` by their surface forms as texts bring them; only ever a short cut. */
  surfaces?: SurfaceTable;
}

export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  key: Int32Array;
  shape: Uint8Array;
}

/** Cuts a text into words, numbers and marks. Linear in the text; every code unit that is not white space is in exactly one token. */
export function tokenize(text: string, affixes: Affixes, vocabulary: Vocabulary): Tokens {
  const scanner = new Scanner(text, affixes, vocabulary);
  scanner.run();
  return scanner.tokens();
}

/** A text no longer than this may be a listed clitic on its own. */
const LONGEST_CLITIC = 12;

const SHORT_TEXT = 200;

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

/** Quotation marks typed as two apostrophes or two graves. */
function isDoubled(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === 39 || unit === 96) && text.charCodeAt(at + 1) === unit && text.charCodeAt(at + 2) !== unit;
}

class Scanner {
  private readonly text: string;
  private readonly affixes: Affixes;
  private readonly vocabulary: Vocabulary;
  private readonly surfaces = new Map<string, number>();
  private readonly own = new Map<string, number>();
  private start: Int32Array;
  private end: Int32Array;
  private key: Int32Array;
  private shape: Uint8Array;
  private count = 0;
  private pending = 0;

  constructor(text: string, affixes: Affixes, vocabulary: Vocabulary) {
    this.text = text;
    this.affixes = affixes;
    this.vocabulary = vocabulary;
    const guess = text.length < SHORT_TEXT ? (text.length >> 1) + 1 : (text.length >> 2) + 16;
    this.start = new Int32Array(guess);
    this.end = new Int32Array(guess);
    this.key = new Int32Array(guess);
    this.shape = new Uint8Array(guess);
  }

  tokens(): Tokens {
    const { count, text, start, end, key, shape } = this;
    // A view on a small array costs more than its copy.
    if (text.length < SHORT_TEXT)
      return {
        text,
        count,
        start: start.slice(0, count),
        end: end.slice(0, count),
        key: key.slice(0, count),
        shape: shape.slice(0, count),
      };
    return {
      text,
      count,
      start: start.subarray(0, count),
      end: end.subarray(0, count),
      key: key.subarray(0, count),
      shape: shape.subarray(0, count),
    };
  }

  run(): void {
    const { text } = this;
    let at = 0;
    this.pending = SHAPE.breakBefore;
    if (text.length <= LONGEST_CLITIC && this.affixes.clitics.has(comparisonKey(text))) {
      this.add(0, text.length, SHAPE.word);
      return;
    }
    while (at < text.length) {
      const kind = charClass(text.charCodeAt(at));
      if (kind === CHAR.space) {
        this.pending |= SHAPE.spaceBefore;
        at++;
      } else if (kind === CHAR.newline) {
        this.pending |= SHAPE.breakBefore | SHAPE.spaceBefore;
        at++;
      } else if (kind === CHAR.letter || kind === CHAR.digit) at = this.word(at);
      else if (kind === CHAR.surrogate && charClass(text.charCodeAt(at + 1)) === CHAR.surrogate) {
        this.add(at, at + 2, SHAPE.punctuation);
        at += 2;
      } else {
        const ellipsis = text.charCodeAt(at) === 46 && text.charCodeAt(at + 1) === 46;
        let to = at + 1;
        if (ellipsis) while (text.charCodeAt(to) === 46) to++;
        else if (isDoubled(text, at)) to++;
        this.add(at, to, SHAPE.punctuation);
        at = to;
      }
    }
  }

  /** Reads one word or number from `from`, splits off its affixes, and returns where it ends. */
  private word(from: number): number {
    const { text } = this;
    let at = from;
    let apostrophe = -1;
    let hyphen = false;
    for (;;) {
      const unit = text.charCodeAt(at);
      const kind = at < text.length ? charClass(unit) : 0;
      if (kind === CHAR.letter || kind === CHAR.digit || kind === CHAR.mark) {
        at++;
        continue;
      }
      const next = at + 1 < text.length ? charClass(text.charCodeAt(at + 1)) : 0;
      const before = charClass(text.charCodeAt(at - 1));
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
    return joined !== undefined && isUpper(this.text.charCodeAt(hyphen + 1)) && joined.has(comparisonKey(this.text.slice(from, hyphen)));
  }

  /** An elided word before a mark ("qu'« il »") or at the end of a listed form ("près d'"). */
  private isOpenElision(from: number, apostrophe: number): boolean {
    return apostrophe - from <= 7 && this.affixes.elisions.has(comparisonKey(this.text.slice(from, apostrophe + 1)));
  }

  /** "N'Guessan", "M'Bokolo": a capital on either side of the apostrophe, where what is elided goes before verbs only. */
  private opensName(from: number, apostrophe: number): boolean {
    const { text } = this;
    if (!isUpper(text.charCodeAt(from)) || !isUpper(text.charCodeAt(apostrophe + 1)) || isUpper(text.charCodeAt(apostrophe + 2)))
      return false;
    return this.affixes.verbalElisions?.has(comparisonKey(text.slice(from, apostrophe + 1))) === true;
  }

  /** Dots inside "U.S." and after an initial ("John F. Kennedy") belong to the word. */
  private isAcronymDot(from: number, dot: number, next: number): boolean {
    const { text } = this;
    if (dot - from === 1 && this.affixes.letters?.has(comparisonKey(text[from]!)) === true) return false;
    const single = dot - from === 1 || text.charCodeAt(dot - 2) === 46;
    if (!single || !isUpper(text.charCodeAt(dot - 1))) return false;
    if (next === CHAR.letter) return isUpper(text.charCodeAt(dot + 1));
    if (dot - from > 1) return true;
    if (next !== CHAR.space || !isUpper(text.charCodeAt(dot + 2))) return false;
    return this.affixes.titles?.has(comparisonKey(text.slice(from, dot))) !== true;
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
      for (let at = start + 1; at < end; at++) {
        if (isHyphen(this.text.charCodeAt(at)) && this.affixes.clitics.has(comparisonKey(this.text.slice(at, end)))) {
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

  private firstApostrophe(from: number, to: number): number {
    let at = from;
    while (at < to && !isApostrophe(this.text.charCodeAt(at))) at++;
    return at;
  }

  private add(from: number, to: number, kind: number): void {
    if (this.count === this.start.length) this.grow();
    const at = this.count++;
    this.start[at] = from;
    this.end[at] = to;
    const { surfaces } = this.vocabulary;
    const hash = surfaces === undefined ? 0 : hashOf(this.text, from, to);
    const seen = surfaces?.find(this.text, from, to, hash) ?? -1;
    const own = kind !== SHAPE.word ? kind : seen >= 0 ? seen & SHAPES : this.wordShape(from, to);
    this.shape[at] = this.pending | own;
    this.key[at] = seen >= 0 ? seen >> SHAPE_BITS : this.intern(from, to, hash, own);
    this.pending = 0;
  }

  private wordShape(from: number, to: number): number {
    let shape: number = SHAPE.word;
    const first = this.text.charCodeAt(from);
    if (isUpper(first)) shape |= SHAPE.capital;
    let uppers = 0;
    let lowers = 0;
    for (let at = from; at < to; at++) {
      const unit = this.text.charCodeAt(at);
      const kind = charClass(unit);
      if (kind === CHAR.digit) shape |= SHAPE.digit;
      else if (kind === CHAR.letter) isUpper(unit) ? uppers++ : lowers++;
    }
    if (uppers > 0 && lowers === 0) shape |= SHAPE.upper;
    return shape;
  }

  private intern(from: number, to: number, hash: number, shape: number): number {
    const { ids, surfaces } = this.vocabulary;
    const surface = this.text.slice(from, to);
    const seen = this.surfaces.get(surface);
    if (seen !== undefined) return seen;
    const key = comparisonKey(surface);
    const listed = ids.get(key);
    if (listed !== undefined && surfaces !== undefined) {
      surfaces.set(surface, hash, (listed << SHAPE_BITS) | shape);
      return listed;
    }
    let id = listed ?? this.own.get(key);
    if (id === undefined) {
      id = this.vocabulary.ids.size + this.own.size;
      this.own.set(key, id);
    }
    this.surfaces.set(surface, id);
    return id;
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
