// A lexicon as one trie over token keys, walked once per article. Knows no language.
import { type Affixes, comparisonKey, isPlainWords, SurfaceTable, surface, type Tokens, tokenize } from '../text/index.ts';
import { dropHidden, type Hiding } from './longest.ts';
import { ROOT, Trie } from './trie.ts';

/** One entry of a lexicon: its class, and whatever the class carries. */
export interface Lexeme<Value = unknown> {
  class: string;
  /** Number of the class in its lexicon. */
  classNumber: number;
  /** Its own number in its lexicon. */
  number: number;
  value: Value;
  /** The form as listed, with the fewest capitals where it is listed twice: classes that are compared with case need it. */
  form: string;
  /** Tokens of the form must match it letter for letter (acronyms). */
  exact: boolean;
}

/** An occurrence of a lexeme, as a half-open run of tokens. */
export interface Hit<Value = unknown> {
  from: number;
  to: number;
  lexeme: Lexeme<Value>;
}

/** An occurrence in an index, with the one before it that ends at the same token. */
export interface IndexedHit extends Hit {
  before: IndexedHit | undefined;
}

/** A compiled lexicon: immutable once built, shared by all articles. */
export class Lexicon {
  readonly ids: Map<string, number> = new Map();
  /** Comparison keys by their id. */
  readonly words: string[] = [];
  /** Surface forms met in articles whose key has an id. */
  readonly surfaces: SurfaceTable = new SurfaceTable();
  private readonly trie = new Trie();
  private readonly classes = new Map<string, number>();
  /** By the node that a form ends at. */
  private readonly lexemes: (Lexeme[] | undefined)[] = [];
  private count = 0;
  private readonly affixes: Affixes;
  private readonly hiding: Hiding | undefined;

  /** Without `hiding` every occurrence counts. */
  constructor(affixes: Affixes, hiding?: Hiding) {
    this.affixes = affixes;
    this.hiding = hiding;
  }

  /** Adds a form; its words are cut as an article's would be. */
  add(form: string, lexemeClass: string, value: unknown, exact = false): void {
    const node = isPlainWords(form) ? this.walk(form) : this.cut(form);
    if (node === ROOT) return;
    while (this.lexemes.length <= node) this.lexemes.push(undefined);
    const list = this.lexemes[node] ?? [];
    this.lexemes[node] = list;
    const same = list.find((known) => known.class === lexemeClass && known.value === value && (!known.exact || known.form === form));
    if (same === undefined)
      list.push({ class: lexemeClass, classNumber: this.numberOf(lexemeClass), number: this.count++, value, form, exact });
    else if (!same.exact && countCapitals(form) < countCapitals(same.form)) same.form = form;
  }

  private numberOf(lexemeClass: string): number {
    const number = this.classes.get(lexemeClass) ?? this.classes.size;
    this.classes.set(lexemeClass, number);
    return number;
  }

  /** The node of a form whose words are parted by single spaces and are a token each. */
  private walk(form: string): number {
    let node = ROOT;
    for (let from = 0; from < form.length; ) {
      const space = form.indexOf(' ', from);
      const to = space < 0 ? form.length : space;
      node = this.trie.grow(node, this.intern(comparisonKey(form.slice(from, to))));
      from = to + 1;
    }
    return node;
  }

  /** The node of any form. */
  private cut(form: string): number {
    const tokens = tokenize(form, this.affixes, { ids: this.ids });
    const known = this.ids.size;
    let node = ROOT;
    for (let at = 0; at < tokens.count; at++) {
      const key = tokens.key[at]!;
      node = this.trie.grow(node, key < known ? key : this.intern(comparisonKey(surface(tokens, at))));
    }
    return node;
  }

  /** The id of a comparison key; a new one where it has none yet. For building alone: articles number their own words from here. */
  intern(key: string): number {
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.ids.size;
      this.ids.set(key, id);
      this.words.push(key);
    }
    return id;
  }

  /** A form without the lexemes of some classes that it starts with. */
  withoutLead(form: string, classes: readonly string[]): string {
    const tokens = tokenize(form, this.affixes, { ids: this.ids });
    const hits = this.scan(tokens);
    let at = 0;
    for (let hit = longestOf(hits, at, classes); hit !== undefined && hit.to < tokens.count; hit = longestOf(hits, at, classes))
      at = hit.to;
    return at === 0 ? form : form.slice(tokens.start[at]!);
  }

  /** All occurrences, by the token they start at. Linear in the text times the longest form. */
  scan(tokens: Tokens): HitIndex {
    const starts: (IndexedHit[] | undefined)[] = new Array(tokens.count);
    const found: IndexedHit[] = [];
    for (let from = 0; from < tokens.count; from++) {
      let count = 0;
      let node = this.trie.first(tokens.key[from]!);
      for (let at = from + 1; node !== ROOT; at++) {
        const lexemes = this.lexemes[node];
        if (lexemes !== undefined)
          for (const lexeme of lexemes)
            if (!lexeme.exact || sameLetters(tokens, from, at, lexeme.form)) found[count++] = { from, to: at, lexeme, before: undefined };
        if (at >= tokens.count) break;
        node = this.trie.child(node, tokens.key[at]!);
      }
      if (count > 0) starts[from] = count === 1 ? [found[0]!] : found.slice(0, count);
    }
    return new HitIndex(this.hiding === undefined ? starts : dropHidden(starts, tokens, this.hiding), tokens.count, this.classes);
  }
}

function countCapitals(form: string): number {
  return form.match(/\p{Lu}/gu)?.length ?? 0;
}

function sameLetters(tokens: Tokens, from: number, to: number, form: string): boolean {
  const start = tokens.start[from]!;
  return form.length === tokens.end[to - 1]! - start && tokens.text.startsWith(form, start);
}

function longestOf(hits: HitIndex, at: number, classes: readonly string[]): Hit | undefined {
  let best: Hit | undefined;
  for (const name of classes) {
    const hit = hits.find(at, name);
    if (hit !== undefined && (best === undefined || hit.to > best.to)) best = hit;
  }
  return best;
}

/** Occurrences of lexemes, asked by position and class. Longer ones win. */
export class HitIndex {
  private readonly starts: (IndexedHit[] | undefined)[];
  /** By the token behind them, the last one first. */
  private readonly ends: (IndexedHit | undefined)[];
  private readonly classes: ReadonlyMap<string, number>;
  /** The tokens that occurrences of each class start at, in text order, by the number of the class. */
  private places: number[][] | undefined;

  constructor(starts: (IndexedHit[] | undefined)[], count: number, classes: ReadonlyMap<string, number>) {
    this.starts = starts;
    this.classes = classes;
    this.ends = new Array(count + 1);
    for (const list of starts) {
      if (list === undefined) continue;
      for (const hit of list) {
        hit.before = this.ends[hit.to];
        this.ends[hit.to] = hit;
      }
    }
  }

  /** Everything that starts at a token. */
  at(token: number): readonly Hit[] {
    return this.starts[token] ?? NONE;
  }

  /** The longest occurrence of a class that starts at a token. */
  find<Value>(token: number, lexemeClass: string): Hit<Value> | undefined {
    if (token < 0) return undefined;
    let best: Hit | undefined;
    const list = this.starts[token];
    if (list !== undefined)
      for (const hit of list) if (hit.lexeme.class === lexemeClass && (best === undefined || hit.to > best.to)) best = hit;
    return best as Hit<Value> | undefined;
  }

  /** The first token at or after one that an occurrence of a class starts at; the number of tokens when there is none. */
  next(token: number, lexemeClass: string): number {
    const places = this.placesOf(lexemeClass);
    return places[lowest(places, token)] ?? this.starts.length;
  }

  /** The last token before one that an occurrence of a class starts at; -1 when there is none. */
  last(token: number, lexemeClass: string): number {
    const places = this.placesOf(lexemeClass);
    return places[lowest(places, token) - 1] ?? -1;
  }

  private placesOf(lexemeClass: string): readonly number[] {
    this.places ??= placesOf(this.starts, this.classes.size);
    const number = this.classes.get(lexemeClass);
    return number === undefined ? NOWHERE : this.places[number]!;
  }

  /** Forgets an occurrence that the words around it rule out. */
  drop(hit: Hit): void {
    this.starts[hit.from] = this.starts[hit.from]?.filter((other) => other !== hit);
    let after = this.ends[hit.to];
    if (after === hit) this.ends[hit.to] = after.before;
    while (after !== undefined && after.before !== hit) after = after.before;
    if (after !== undefined) after.before = after.before?.before;
  }

  has(token: number, lexemeClass: string): boolean {
    const list = this.starts[token];
    if (list !== undefined) for (const hit of list) if (hit.lexeme.class === lexemeClass) return true;
    return false;
  }

  /** Whether an occurrence of one of some classes starts at a token. */
  hasAny(token: number, classes: readonly string[]): boolean {
    const list = this.starts[token];
    if (list === undefined) return false;
    for (const { lexeme } of list) for (let index = 0; index < classes.length; index++) if (classes[index] === lexeme.class) return true;
    return false;
  }

  /** The longest occurrence of a class that ends just before a token. */
  findEnding<Value>(token: number, lexemeClass: string): Hit<Value> | undefined {
    if (token < 0) return undefined;
    let best: Hit | undefined;
    for (let hit = this.ends[token]; hit !== undefined; hit = hit.before)
      if (hit.lexeme.class === lexemeClass && (best === undefined || hit.from <= best.from)) best = hit;
    return best as Hit<Value> | undefined;
  }
}

const NONE: readonly Hit[] = [];
const NOWHERE: readonly number[] = [];

/** The index of the first of some rising numbers that is not under one. */
function lowest(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placesOf(starts: readonly (readonly Hit[] | undefined)[], classes: number): number[][] {
  const places: number[][] = [];
  for (let number = 0; number < classes; number++) places.push([]);
  for (const list of starts) {
    if (list === undefined) continue;
    for (const { from, lexeme } of list) {
      const known = places[lexeme.classNumber]!;
      if (known.length === 0 || known[known.length - 1] !== from) known.push(from);
    }
  }
  return places;
}
