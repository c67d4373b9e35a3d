// A pack's token patterns, found by what they begin with.
import { type HitIndex, type Pattern, type PatternTest, parsePattern } from '../rules/index.ts';
import type { PatternRule } from './pack.ts';

/** A pattern rule ready to match. */
export interface CompiledPattern {
  rule: PatternRule;
  pattern: Pattern;
  /** Place in the pack's list. */
  rank: number;
}

/** Pattern rules by the literal or class of their first element; those that begin with a mention or something optional by nothing. */
export class PatternIndex {
  private readonly byLiteral = new Map<string, CompiledPattern[]>();
  private readonly byClass = new Map<string, CompiledPattern[]>();
  private readonly byAnchorLiteral = new Map<string, CompiledPattern[]>();
  private readonly byAnchorClass = new Map<string, CompiledPattern[]>();
  private readonly open: CompiledPattern[] = [];
  private readonly anywhere: CompiledPattern[] = [];
  private readonly joined = new Map<readonly CompiledPattern[], Map<readonly CompiledPattern[], readonly CompiledPattern[]>>();

  constructor(rules: readonly PatternRule[]) {
    for (const [rank, rule] of rules.entries()) {
      this.add({ rule, pattern: parsePattern(rule.pattern), rank });
    }
  }

  /** Rules that a token calls for by the word or class they cannot do without; a sentence that calls for none has no match. */
  calledForBy(hits: HitIndex, at: number, key: string, called: Set<CompiledPattern>): void {
    for (const rule of this.byAnchorLiteral.get(key) ?? NONE) called.add(rule);
    for (const hit of hits.at(at)) for (const rule of this.byAnchorClass.get(hit.lexeme.class) ?? NONE) called.add(rule);
  }

  /** Rules that may begin at a token, in the order of the pack. `key` is its comparison key, `mention` whether a mention may start there. */
  startingAt(hits: HitIndex, at: number, key: string, mention: boolean): readonly CompiledPattern[] {
    const open = mention ? this.open : this.anywhere;
    const literal = this.byLiteral.get(key);
    let found: readonly CompiledPattern[] = open;
    if (literal !== undefined) found = this.join(found, literal);
    for (const hit of hits.at(at)) {
      const rules = this.byClass.get(hit.lexeme.class);
      if (rules !== undefined) found = this.join(found, rules);
    }
    return found;
  }

  /** Two lists as one in the order of the pack, without doubles; worked out once for each pair. */
  private join(left: readonly CompiledPattern[], right: readonly CompiledPattern[]): readonly CompiledPattern[] {
    if (left.length === 0 || left === right) return right;
    let known = this.joined.get(left);
    if (known === undefined) {
      known = new Map();
      this.joined.set(left, known);
    }
    let list = known.get(right);
    if (list === undefined) {
      list = [...new Set([...left, ...right])].sort((a, b) => a.rank - b.rank);
      if (list.length === left.length) list = left;
      known.set(right, list);
    }
    return list;
  }

  private add(rule: CompiledPattern): void {
    for (const test of anchorOf(rule.pattern)) {
      if ('literal' in test) put(this.byAnchorLiteral, test.literal, rule);
      else put(this.byAnchorClass, test.lexemeClass, rule);
    }
    const first = rule.pattern.elements[0]!;
    if (first.kind !== 'test' || first.optional) {
      this.open.push(rule);
      if (first.kind !== 'mention' || first.optional) this.anywhere.push(rule);
      return;
    }
    for (const test of first.alternatives) {
      if ('literal' in test) put(this.byLiteral, test.literal, rule);
      else put(this.byClass, test.lexemeClass, rule);
    }
  }
}

const NONE: readonly CompiledPattern[] = [];

/** The alternatives of the element a pattern cannot do without that is rarest in text: words before classes, longer words first. */
function anchorOf(pattern: Pattern): readonly PatternTest[] {
  let best: readonly PatternTest[] = [];
  let most = -1;
  for (const element of pattern.elements) {
    if (element.kind !== 'test' || element.optional) continue;
    const rarity = Math.min(...element.alternatives.map((test) => ('literal' in test ? test.literal.length : 0)));
    if (rarity <= most) continue;
    most = rarity;
    best = element.alternatives;
  }
  return best;
}

function put(index: Map<string, CompiledPattern[]>, key: string, rule: CompiledPattern): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [rule]);
  else if (list[list.length - 1] !== rule) list.push(rule);
}
