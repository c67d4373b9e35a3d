// What a person decided: two keys are the same, or are not. Judgements beat every score and replay on every build.

export interface Judgement {
  a: string;
  b: string;
  verdict: 'same' | 'different';
  /** Who decided and why, for the record. */
  note?: string;
}

/** Judgements as a lookup, whichever way round they were written. */
export class Judgements {
  private readonly verdicts = new Map<string, 'same' | 'different'>();
  readonly list: readonly Judgement[];

  constructor(list: readonly Judgement[]) {
    this.list = [...list].sort((x, y) => (pairKey(x.a, x.b) < pairKey(y.a, y.b) ? -1 : 1));
    for (const judgement of list) this.verdicts.set(pairKey(judgement.a, judgement.b), judgement.verdict);
  }

  verdict(a: string, b: string): 'same' | 'different' | undefined {
    return this.verdicts.get(pairKey(a, b));
  }
}

function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}
