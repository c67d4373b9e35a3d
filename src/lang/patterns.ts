// A pack's token patterns, found by what they begin with.
import { type HitIndex, type Pattern, parsePattern } from '../rules/index.ts';
import type { PatternRule } from './pack.ts';

/** A pattern rule ready to match. */
export interface CompiledPattern {
  rule: PatternRule;
  pattern: Pattern;
  /** For each word or class it cannot do without: its alternatives, literals as they are, classes behind "#". */
  required: readonly (readonly string[])[];
  /** Place in the pack's list. */
  rank: number;
}

/** Pattern rules by the literal or class of their first element; those that begin with a mention or something optional by nothing. */
export class PatternIndex {
  private readonly byLiteral = new Map<string, CompiledPattern[]>();
  private readonly byClass = new Map<string, CompiledPattern[]>();
  private readonly all: CompiledPattern[] = [];
  private readonly open: CompiledPattern[] = [];
  private readonly anywhere: CompiledPattern[] = [];
  private readonly joined = new Map<readonly CompiledPattern[], Map<readonly CompiledPattern[], readonly CompiledPattern[]>>();

  constructor(rules: readonly PatternRule[]) {
    for (const [rank, rule] of rules.entries()) {
      const pattern = parsePattern(rule.pattern);
      this.add({ rule, pattern, required: requiredOf(pattern), rank });
    }
  }

  /** Rules whose needed words and classes a sentence has: comparison keys, and classes behind "#". The others cannot match in it. */
  possibleIn(present: ReadonlySet<string>): ReadonlySet<CompiledPattern> {
    return new Set(this.all.filter(({ required }) => required.every((alternatives) => alternatives.some((one) => present.has(one)))));
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
    this.all.push(rule);
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

function requiredOf(pattern: Pattern): readonly (readonly string[])[] {
  return pattern.elements.flatMap((element) =>
    element.kind === 'test' && !element.optional
      ? [element.alternatives.map((test) => ('literal' in test ? test.literal : `#${test.lexemeClass}`))]
      : [],
  );
}

function put(index: Map<string, CompiledPattern[]>, key: string, rule: CompiledPattern): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [rule]);
  else if (list[list.length - 1] !== rule) list.push(rule);
}
