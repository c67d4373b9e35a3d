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
  /** Ids of words of which one of each list must stand in the sentence. */
  needs: readonly (readonly number[])[];
}

/** Pattern rules by the word or class that they cannot do without. */
export class PatternIndex {
  private readonly byLiteral = new Map<number, CompiledPattern[]>();
  private readonly byClass = new Map<string, CompiledPattern[]>();
  /** While a run of words is looked through: by the rank of a rule, the last token that calls for it. */
  private readonly lasts: Int32Array;
  /** By the id of a word that some rule needs: the run it was last seen in. */
  private readonly seen: Int32Array;
  private run = 0;

  constructor(rules: readonly PatternRule[], lexicon: Lexicon) {
    this.lasts = new Int32Array(rules.length).fill(-1);
    let highest = -1;
    for (const [rank, rule] of rules.entries()) {
      const pattern = parsePattern(rule.pattern, (word) => lexicon.intern(word));
      const compiled = { rule, pattern, rank, opens: openingOf(pattern), needs: needsOf(pattern) };
      for (const list of compiled.needs) for (const id of list) highest = Math.max(highest, id);
      for (const test of anchorOf(pattern)) {
        if ('literal' in test) put(this.byLiteral, test.literal, compiled);
        else put(this.byClass, test.lexemeClass, compiled);
      }
    }
    this.seen = new Int32Array(highest + 1);
  }

  /** The rules that a run of words, given by their ids too, calls for by what they cannot do without, in the order of the pack's list; where they call for none there is no match. */
  calledFor(hits: HitIndex, keys: Int32Array, from: number, to: number): CalledRule[] {
    const { lasts } = this;
    const found: CompiledPattern[] = [];
    const note = (rule: CompiledPattern, at: number): void => {
      if (lasts[rule.rank]! < 0) found.push(rule);
      if (lasts[rule.rank]! < at) lasts[rule.rank] = at;
    };
    for (const [name, rules] of this.byClass) {
      const last = hits.last(to, name);
      if (last >= from) for (const rule of rules) note(rule, last);
    }
    const run = ++this.run;
    for (let at = from; at < to; at++) {
      const key = keys[at]!;
      if (key < this.seen.length) this.seen[key] = run;
      const rules = this.byLiteral.get(key);
      if (rules !== undefined) for (const rule of rules) note(rule, at);
    }
    const called: CalledRule[] = [];
    for (const rule of found) {
      if (this.hasNeeds(rule, run)) called.push({ rule, last: lasts[rule.rank]! });
      lasts[rule.rank] = -1;
    }
    return called.sort((a, b) => a.rule.rank - b.rule.rank);
  }

  /** Whether the run looked through has the words that a rule cannot do without. */
  private hasNeeds({ needs }: CompiledPattern, run: number): boolean {
    for (const list of needs) if (!this.hasOne(list, run)) return false;
    return true;
  }

  private hasOne(list: readonly number[], run: number): boolean {
    for (const id of list) if (this.seen[id] === run) return true;
    return false;
  }
}

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

function needsOf(pattern: Pattern): number[][] {
  return pattern.elements.flatMap((element) => {
    if (element.kind !== 'test' || element.optional) return [];
    const words = element.alternatives.flatMap((test) => ('literal' in test ? [test.literal] : []));
    return words.length === element.alternatives.length ? [words] : [];
  });
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

function put<Key>(index: Map<Key, CompiledPattern[]>, key: Key, rule: CompiledPattern): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [rule]);
  else if (list[list.length - 1] !== rule) list.push(rule);
}
