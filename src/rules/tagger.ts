// A trained tagger of names as one more source of evidence: a linear model over the shape and company of words, decoded
// with Viterbi. Deterministic; knows no language, the model does.

export const NAME_MODEL_FORMAT = 'rapporteur/name-model@1';

/** Feature weights of one language, one whole number per tag; trailing zeros are left out. */
export interface NameModel {
  format: typeof NAME_MODEL_FORMAT;
  language: string;
  /** What it was trained on, and under which licence. */
  source: string;
  /** `O`, then `B-` and `I-` of each kind. */
  tags: readonly string[];
  weights: Readonly<Record<string, readonly number[]>>;
}

/** A run of words that the model takes for a name. */
export interface TaggedName {
  from: number;
  to: number;
  /** The part of the tag after `B-`: PER, ORG, LOC. */
  kind: string;
}

const EDGE = '<>';

/** The shape of a word in a few letters: capitals, digits, marks. */
export function wordShape(word: string): string {
  if (word === EDGE) return '-';
  if (/^\p{Lu}+$/u.test(word)) return word.length > 1 ? 'AA' : 'A';
  if (/^\p{Lu}/u.test(word)) return /\d/.test(word) ? 'A0' : /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word) ? 'Aa' : 'Ax';
  if (/^\d/.test(word)) return '0';
  return /^\p{P}+$/u.test(word) ? word : 'a';
}

/** Features of one word alone, whatever stands around it. */
export function wordFeatures(word: string): string[] {
  const lower = word.toLowerCase();
  return [
    'b',
    `w=${lower}`,
    `s=${wordShape(word)}`,
    `p=${lower.slice(0, 3)}`,
    `x=${lower.slice(-2)}`,
    `x=${lower.slice(-3)}`,
    `x=${lower.slice(-4)}`,
  ];
}

/** Features of a word as the neighbour at an offset. */
export function neighbourFeature(word: string, offset: number): string {
  return `${offset}=${word.toLowerCase()}`;
}

/** Features of a word together with its neighbours. */
export function contextFeatures(words: readonly string[], at: number): string[] {
  const word = (offset: number): string => words[at + offset] ?? EDGE;
  const shapes = [-2, -1, 0, 1, 2].map((offset) => wordShape(word(offset)));
  const [, left, here, right] = shapes as [string, string, string, string, string];
  return [
    `i=${at === 0 ? 1 : 0}${here}`,
    `t=${left}${here}${right}`,
    `f=${shapes.join('')}`,
    `l=${word(-1).toLowerCase()} ${here}`,
    `r=${word(1).toLowerCase()} ${here}`,
    `lw=${word(-1).toLowerCase()} ${word(0).toLowerCase()}`,
  ];
}

export const NEIGHBOURS: readonly number[] = [-2, -1, 1, 2];

/** The feature of a step from one tag to the next. */
export function stepFeature(before: number): string {
  return `T${before}`;
}

/** Whether a tag may follow another: `I-X` only after `B-X` or `I-X`. */
export function mayFollow(tags: readonly string[], before: number, tag: number): boolean {
  const name = tags[tag]!;
  return !name.startsWith('I-') || tags[before]!.slice(1) === name.slice(1);
}

/** Tags sentences with a model. Words seen before are looked up once. */
export class NameTagger {
  readonly tags: readonly string[];
  private readonly weights: ReadonlyMap<string, readonly number[]>;
  private readonly alone = new Map<string, Float64Array>();
  private readonly beside = new Map<string, Float64Array>();
  private readonly steps: Float64Array[];

  constructor(model: NameModel) {
    this.tags = model.tags;
    this.weights = new Map(Object.entries(model.weights));
    this.steps = model.tags.map((_, before) => {
      const step = this.sum([stepFeature(before)]);
      for (let tag = 0; tag < step.length; tag++) if (!mayFollow(this.tags, before, tag)) step[tag] = Number.NEGATIVE_INFINITY;
      return step;
    });
  }

  /** The names of one sentence, left to right. */
  tag(words: readonly string[]): TaggedName[] {
    const names: TaggedName[] = [];
    for (const [at, tag] of this.decode(words).entries()) {
      const name = this.tags[tag]!;
      const last = names[names.length - 1];
      if (name.startsWith('B-')) names.push({ from: at, to: at + 1, kind: name.slice(2) });
      else if (name.startsWith('I-') && last !== undefined) last.to = at + 1;
    }
    return names;
  }

  private decode(words: readonly string[]): number[] {
    const width = this.tags.length;
    const back: Int8Array[] = [];
    let best = Float64Array.from({ length: width }, (_, tag) => this.steps[0]![tag]! + 0);
    for (let at = 0; at < words.length; at++) {
      const scores = this.score(words, at);
      const next = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
      const from = new Int8Array(width);
      for (let tag = 0; tag < width; tag++) {
        for (let before = 0; before < width; before++) {
          const value = at === 0 ? (before === 0 ? best[tag]! : Number.NEGATIVE_INFINITY) : best[before]! + this.steps[before]![tag]!;
          if (value > next[tag]!) {
            next[tag] = value;
            from[tag] = before;
          }
        }
        next[tag]! += scores[tag]!;
      }
      back.push(from);
      best = next;
    }
    return this.trace(best, back);
  }

  private trace(best: Float64Array, back: readonly Int8Array[]): number[] {
    let tag = 0;
    for (let other = 1; other < best.length; other++) if (best[other]! > best[tag]!) tag = other;
    const path = new Array<number>(back.length);
    for (let at = back.length - 1; at >= 0; at--) {
      path[at] = tag;
      tag = back[at]![tag]!;
    }
    return path;
  }

  private score(words: readonly string[], at: number): Float64Array {
    const scores = Float64Array.from(this.lookup(this.alone, words[at]!, () => wordFeatures(words[at]!)));
    for (const offset of NEIGHBOURS) {
      const feature = neighbourFeature(words[at + offset] ?? EDGE, offset);
      addTo(
        scores,
        this.lookup(this.beside, feature, () => [feature]),
      );
    }
    addTo(scores, this.sum(contextFeatures(words, at)));
    return scores;
  }

  private lookup(cache: Map<string, Float64Array>, key: string, features: () => string[]): Float64Array {
    let known = cache.get(key);
    if (known === undefined) {
      known = this.sum(features());
      if (cache.size < CACHE_LIMIT) cache.set(key, known);
    }
    return known;
  }

  private sum(features: readonly string[]): Float64Array {
    const total = new Float64Array(this.tags.length);
    for (const feature of features) {
      const weights = this.weights.get(feature);
      if (weights !== undefined) for (let tag = 0; tag < weights.length; tag++) total[tag]! += weights[tag]!;
    }
    return total;
  }
}

const CACHE_LIMIT = 200_000;

function addTo(total: Float64Array, more: Float64Array): void {
  for (let at = 0; at < total.length; at++) total[at]! += more[at]!;
}
