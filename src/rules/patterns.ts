// Token patterns: a rule's elements are compiled once and matched around one anchor, with bounded gaps and no backtracking beyond them.

/** One element of a compiled pattern. */
export type PatternElement =
  | { kind: 'test'; alternatives: readonly PatternTest[]; optional: boolean }
  | { kind: 'mention'; sort: string; list: boolean; slot?: string; optional: boolean }
  | { kind: 'gap'; most: number };

/** A word by its id in the lexicon, or any lexeme of a class. */
export type PatternTest = { literal: number; word: string } | { lexemeClass: string; value?: string };

export interface Pattern {
  elements: readonly PatternElement[];
  /** The event is taken from the context: `@context:to`. */
  context?: 'from' | 'to';
}

/** Parses a pattern; `idOf` gives the id of a word. Throws on what it cannot read: a mistake in a pack. */
export function parsePattern(source: string, idOf: (word: string) => number): Pattern {
  const elements: PatternElement[] = [];
  let context: 'from' | 'to' | undefined;
  for (const word of source.trim().split(/\s+/)) {
    const optional = word.endsWith('?') && word.length > 1;
    const body = optional ? word.slice(0, -1) : word;
    if (/^~\d+$/.test(body)) elements.push({ kind: 'gap', most: Number(body.slice(1)) });
    else if (body.startsWith('@')) {
      const match = /^@(\w+)(\+?)(?::(from|to))?$/.exec(body);
      if (match === null) throw new Error(`cannot read "${word}" in pattern "${source}"`);
      const [, sort, plus, slot] = match;
      if (sort === 'context') context = slot as 'from' | 'to';
      else elements.push({ kind: 'mention', sort: sort!, list: plus === '+', optional, ...(slot === undefined ? {} : { slot }) });
    } else elements.push({ kind: 'test', optional, alternatives: body.split('|').map((test) => parseTest(test, idOf)) });
  }
  if (!elements.some((element) => element.kind === 'test')) throw new Error(`pattern "${source}" has no word or class to start from`);
  return { elements, ...(context === undefined ? {} : { context }) };
}

function parseTest(source: string, idOf: (word: string) => number): PatternTest {
  if (!source.startsWith('#')) return { literal: idOf(source.toLowerCase()), word: source };
  const [lexemeClass, value] = source.slice(1).split(':');
  return value === undefined ? { lexemeClass: lexemeClass! } : { lexemeClass: lexemeClass!, value };
}

/** What a matcher asks of the text. */
export interface PatternText<Filler> {
  /** Where a test that starts at a token ends, or undefined. */
  test(at: number, test: PatternTest): number | undefined;
  /** The mention of a sort that starts at a token, and where it (and its list) ends. */
  mention(at: number, sort: string, list: boolean): { fillers: Filler[]; to: number } | undefined;
  /** Whether a gap may run over a token. */
  passable(at: number): boolean;
}

export interface PatternMatch<Filler> {
  from: number;
  to: number;
  slots: Map<string, Filler[]>;
}

/** Matches a pattern at a token. A gap takes as few tokens as it can. */
export function matchPattern<Filler>(
  pattern: Pattern,
  text: PatternText<Filler>,
  from: number,
  stop: number,
): PatternMatch<Filler> | undefined {
  const filled: Filled<Filler>[] = [];
  const to = matchFrom(pattern.elements, 0, text, from, stop, filled);
  return to === undefined ? undefined : { from, to, slots: new Map(filled) };
}

/** What a slot took; of several entries the last one counts. */
type Filled<Filler> = [slot: string, fillers: Filler[]];

function matchFrom<Filler>(
  elements: readonly PatternElement[],
  index: number,
  text: PatternText<Filler>,
  at: number,
  stop: number,
  slots: Filled<Filler>[],
): number | undefined {
  const element = elements[index];
  if (element === undefined) return at;
  if (element.kind === 'gap') {
    for (let skip = 0; skip <= element.most && at + skip <= stop; skip++) {
      const end = matchFrom(elements, index + 1, text, at + skip, stop, slots);
      if (end !== undefined) return end;
      if (at + skip >= stop || !text.passable(at + skip)) return undefined;
    }
    return undefined;
  }
  if (at < stop) {
    const next = element.kind === 'test' ? matchTests(element.alternatives, text, at) : matchMention(element, text, at, slots);
    if (next !== undefined && next <= stop) {
      const end = matchFrom(elements, index + 1, text, next, stop, slots);
      if (end !== undefined) return end;
    }
  }
  return element.optional ? matchFrom(elements, index + 1, text, at, stop, slots) : undefined;
}

function matchTests<Filler>(tests: readonly PatternTest[], text: PatternText<Filler>, at: number): number | undefined {
  let best: number | undefined;
  for (const test of tests) {
    const end = text.test(at, test);
    if (end !== undefined && (best === undefined || end > best)) best = end;
  }
  return best;
}

function matchMention<Filler>(
  element: { sort: string; list: boolean; slot?: string },
  text: PatternText<Filler>,
  at: number,
  slots: Filled<Filler>[],
): number | undefined {
  const found = text.mention(at, element.sort, element.list);
  if (found === undefined) return undefined;
  if (element.slot !== undefined) slots.push([element.slot, found.fillers]);
  return found.to;
}
