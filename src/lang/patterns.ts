// A pack's token patterns, tried only where the rarest word they need stands.
import { type HitIndex, type Lexicon, type Pattern, type PatternTest, parsePattern } from '../rules/index.ts';
import type { PatternRule } from './pack.ts';

/** A pattern rule ready to match. */
export interface CompiledPattern {
  rule: PatternRule;
  pattern: Pattern;
  /** Place in the pack's list. */
  rank: number;
  /** What it begins with: a mention, one of some words or classes, or anything where its first element may be missing. */
  opens: 'mention' | 'anything' | { literals: readonly number[]; classes: readonly string[] };
  /** Numbers of words of which one of each list must stand in the sentence, beside what calls for the rule; the shortest list first, for it is the likeliest to be missed. */
  needs: readonly (readonly number[])[];
  /** Sorts of mentions that must stand in the sentence. */
  sorts: readonly string[];
}

/** Pattern rules by the word or class that they cannot do without. */
export class PatternIndex {
  private readonly byClass = new Map<string, CompiledPattern[]>();
  /** By the id of a word: its number among the words that rules ask for; 0 for all others. */
  private readonly numbers: Uint16Array;
  /** By such a number: the rules that the word calls for, and the run it was last seen in. */
  private readonly byWord: CompiledPattern[][];
  private readonly seen: Int32Array;
  /** While a run of words is looked through: by the rank of a rule, the last token that calls for it. */
  private readonly lasts: Int32Array;
  private run = 0;

  constructor(rules: readonly PatternRule[], lexicon: Lexicon) {
    this.lasts = new Int32Array(rules.length).fill(-1);
    this.byWord = [[]];
    const numbers = new Map<number, number>();
    const numberOf = (id: number): number => {
      const number = numbers.get(id) ?? this.byWord.push([]) - 1;
      numbers.set(id, number);
      return number;
    };
    for (const [rank, rule] of rules.entries()) {
      const pattern = parsePattern(rule.pattern, (word) => lexicon.intern(word));
      const anchor = anchorOf(pattern);
      const needs = needsOf(pattern, anchor).map((list) => list.map(numberOf));
      const compiled = { rule, pattern, rank, opens: openingOf(pattern), needs, sorts: sortsOf(pattern) };
      for (const test of anchor) {
        if ('literal' in test) add(this.byWord[numberOf(test.literal)]!, compiled);
        else if (this.byClass.has(test.lexemeClass)) add(this.byClass.get(test.lexemeClass)!, compiled);
        else this.byClass.set(test.lexemeClass, [compiled]);
      }
    }
    this.seen = new Int32Array(this.byWord.length);
    this.numbers = new Uint16Array(lexicon.ids.size);
    for (const [id, number] of numbers) this.numbers[id] = number;
  }

  /** The rules that a run of words, given by their ids too, calls for by what they cannot do without, in the order of the pack's list; where they call for none there is no match. */
  calledFor(hits: HitIndex, keys: Int32Array, from: number, to: number): readonly CalledRule[] {
    const { lasts, numbers, seen } = this;
    const found: CompiledPattern[] = [];
    for (const [name, rules] of this.byClass) {
      const last = hits.last(to, name);
      if (last >= from) this.note(rules, last, found);
    }
    const run = ++this.run;
    for (let at = from; at < to; at++) {
      const key = keys[at]!;
      const number = key < numbers.length ? numbers[key]! : 0;
      if (number === 0) continue;
      seen[number] = run;
      this.note(this.byWord[number]!, at, found);
    }
    if (found.length === 0) return NONE;
    const called: CalledRule[] = [];
    for (const rule of found) {
      if (this.hasNeeds(rule, run)) called.push({ rule, last: lasts[rule.rank]! });
      lasts[rule.rank] = -1;
    }
    return called.sort((a, b) => a.rule.rank - b.rule.rank);
  }

  private note(rules: readonly CompiledPattern[], at: number, found: CompiledPattern[]): void {
    const { lasts } = this;
    for (const rule of rules) {
      if (lasts[rule.rank]! < 0) found.push(rule);
      if (lasts[rule.rank]! < at) lasts[rule.rank] = at;
    }
  }

  /** Whether the run looked through has the words that a rule cannot do without. */
  private hasNeeds({ needs }: CompiledPattern, run: number): boolean {
    for (const list of needs) if (!this.hasOne(list, run)) return false;
    return true;
  }

  private hasOne(list: readonly number[], run: number): boolean {
    for (const number of list) if (this.seen[number] === run) return true;
    return false;
  }
}

const NONE: readonly CalledRule[] = [];

/** A rule, and the last token of a run that calls for it. */
export interface CalledRule {
  rule: CompiledPattern;
  last: number;
}

/** Whether a rule may begin at a token. `key` is the id of its word, `mention` whether a mention may start there. */
export function mayOpen({ opens }: CompiledPattern, hits: HitIndex, at: number, key: number, mention: boolean): boolean {
  if (opens === 'mention') return mention;
  if (opens === 'anything' || opens.literals.includes(key)) return true;
  return hits.hasAny(at, opens.classes);
}

function sortsOf(pattern: Pattern): string[] {
  return pattern.elements.flatMap((element) => (element.kind === 'mention' && !element.optional ? [element.sort] : []));
}

function needsOf(pattern: Pattern, anchor: readonly PatternTest[]): number[][] {
  const needs = pattern.elements.flatMap((element) => {
    if (element.kind !== 'test' || element.optional || element.alternatives === anchor) return [];
    const words = element.alternatives.flatMap((test) => ('literal' in test ? [test.literal] : []));
    return words.length === element.alternatives.length ? [words] : [];
  });
  return needs.sort((a, b) => a.length - b.length);
}

function openingOf(pattern: Pattern): CompiledPattern['opens'] {
  const first = pattern.elements[0]!;
  if (first.kind === 'gap' || first.optional) return 'anything';
  if (first.kind === 'mention') return 'mention';
  return {
    literals: first.alternatives.flatMap((test) => ('literal' in test ? [test.literal] : [])),
    classes: first.alternatives.flatMap((test) => ('literal' in test ? [] : [test.lexemeClass])),
  };
}

/** The alternatives of the element a pattern cannot do without that is rarest in text: words before classes, longer words first. */
function anchorOf(pattern: Pattern): readonly PatternTest[] {
  let best: readonly PatternTest[] = [];
  let most = -1;
  for (const element of pattern.elements) {
    if (element.kind !== 'test' || element.optional) continue;
    const rarity = Math.min(...element.alternatives.map((test) => ('literal' in test ? test.word.length : 0)));
    if (rarity <= most) continue;
    most = rarity;
    best = element.alternatives;
  }
  return best;
}

function add(list: CompiledPattern[], rule: CompiledPattern): void {
  if (list.at(-1) !== rule) list.push(rule);
}
