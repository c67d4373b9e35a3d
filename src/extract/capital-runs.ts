// Runs of capitals as the article writes them: what stands between small words or marks is a name by itself.
import { foldedKey, SHAPE, type Tokens } from '../text/index.ts';

const LONGEST = 4;

/** Names of one article that stand by themselves somewhere; worked out when first asked for. */
export class CapitalRuns {
  private readonly tokens: Tokens;
  private readonly textOf: (from: number, to: number) => string;
  private readonly skipped: (at: number) => boolean;
  private runs: Set<string> | undefined;

  constructor(tokens: Tokens, textOf: (from: number, to: number) => string, skipped: (at: number) => boolean) {
    this.tokens = tokens;
    this.textOf = textOf;
    this.skipped = skipped;
  }

  /** A run of one to four capitals is written just so, with no other capital beside it. */
  standsAlone(name: string): boolean {
    this.runs ??= this.collect();
    return this.runs.has(foldedKey(name));
  }

  private collect(): Set<string> {
    const runs = new Set<string>();
    const { count, shape } = this.tokens;
    const capital = (at: number): boolean => at < count && (shape[at]! & SHAPE.capital) !== 0 && (shape[at]! & SHAPE.word) !== 0;
    for (let at = 0; at < count; at++) {
      if (!capital(at)) continue;
      let end = at;
      while (capital(end)) end++;
      if (end - at <= LONGEST && !this.skipped(at)) runs.add(foldedKey(this.textOf(at, end)));
      at = end;
    }
    return runs;
  }
}
