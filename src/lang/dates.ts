// The small language in which packs write dates: "{M} {D} , {Y}".
import { type Affixes, comparisonKey, surface, tokenize } from '../text/index.ts';

export type DateSlot = 'D' | 'D2' | 'M' | 'M2' | 'm' | 'm2' | 'Y' | 'W' | 'Dm';

/** One element: a slot to fill or a literal token, by the id of its key in the lexicon. */
export type DateElement = { slot: DateSlot } | { literal: number };
export type DatePattern = readonly DateElement[];

/** Parses a pattern of TimesPart.dates; `idOf` gives the id of a comparison key. Throws on an unknown slot: a mistake in a pack. */
export function parseDatePattern(pattern: string, affixes: Affixes, idOf: (key: string) => number): DatePattern {
  const elements: DateElement[] = [];
  for (const word of pattern.split(/\s+/)) {
    const slot = /^\{(\w+)\}$/.exec(word)?.[1];
    if (slot !== undefined) {
      if (!/^(D2?|M2?|m2?|Y|W|Dm)$/.test(slot)) throw new Error(`unknown date slot {${slot}} in "${pattern}"`);
      elements.push({ slot: slot as DateSlot });
      continue;
    }
    const tokens = tokenize(word, affixes, { ids: new Map() });
    for (let at = 0; at < tokens.count; at++) elements.push({ literal: idOf(comparisonKey(surface(tokens, at))) });
  }
  return elements;
}

/** What may stand at a place of the patterns, and what after it; shared beginnings are tried once. */
export interface DateNode {
  /** Place in the pack's list of the first pattern that ends here. */
  rank?: number;
  readonly branches: { element: DateElement; node: DateNode }[];
}

/** Stands for the literal of patterns that begin with a slot. */
export const NO_LITERAL = -1;

/** Date patterns by the literal they begin with; those that begin with a slot under NO_LITERAL. */
export type DateIndex = ReadonlyMap<number, DateNode>;

export function indexDates(patterns: readonly DatePattern[]): DateIndex {
  const index = new Map<number, DateNode>();
  for (const [rank, pattern] of patterns.entries()) {
    const first = pattern[0]!;
    const key = 'literal' in first ? first.literal : NO_LITERAL;
    let node = index.get(key);
    if (node === undefined) {
      node = { branches: [] };
      index.set(key, node);
    }
    for (const element of pattern) node = branch(node, element);
    node.rank ??= rank;
  }
  return index;
}

function branch({ branches }: DateNode, element: DateElement): DateNode {
  const known = branches.find((one) =>
    'literal' in element
      ? 'literal' in one.element && one.element.literal === element.literal
      : 'slot' in one.element && one.element.slot === element.slot,
  );
  if (known !== undefined) return known.node;
  const node: DateNode = { branches: [] };
  branches.push({ element, node });
  return node;
}
