// The small language in which packs write dates: "{M} {D} , {Y}".
import { type Affixes, comparisonKey, surface, tokenize } from '../text/index.ts';

export type DateSlot = 'D' | 'D2' | 'M' | 'M2' | 'm' | 'm2' | 'Y' | 'W' | 'Dm';

/** One element: a slot to fill or a literal token. */
export type DateElement = { slot: DateSlot } | { literal: string };
export type DatePattern = readonly DateElement[];

/** Parses a pattern of TimesPart.dates. Throws on an unknown slot: a mistake in a pack. */
export function parseDatePattern(pattern: string, affixes: Affixes): DatePattern {
  const elements: DateElement[] = [];
  for (const word of pattern.split(/\s+/)) {
    const slot = /^\{(\w+)\}$/.exec(word)?.[1];
    if (slot !== undefined) {
      if (!/^(D2?|M2?|m2?|Y|W|Dm)$/.test(slot)) throw new Error(`unknown date slot {${slot}} in "${pattern}"`);
      elements.push({ slot: slot as DateSlot });
      continue;
    }
    const tokens = tokenize(word, affixes, { ids: new Map() });
    for (let at = 0; at < tokens.count; at++) elements.push({ literal: comparisonKey(surface(tokens, at)) });
  }
  return elements;
}

/** Date patterns by the literal they begin with; those that begin with a slot under ''. */
export type DateIndex = ReadonlyMap<string, readonly DatePattern[]>;

export function indexDates(patterns: readonly DatePattern[]): DateIndex {
  const index = new Map<string, DatePattern[]>();
  for (const pattern of patterns) {
    const first = pattern[0]!;
    const key = 'literal' in first ? first.literal : '';
    const list = index.get(key);
    if (list === undefined) index.set(key, [pattern]);
    else list.push(pattern);
  }
  return index;
}
