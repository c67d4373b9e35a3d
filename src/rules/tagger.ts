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

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
}

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
  const near = [-2, -1, 0, 1, 2].map((offset) => words[at + offset] ?? EDGE);
  const shapes = near.map(wordShape);
  const [, left, here, right] = near.map((word, index) => ({ lower: word.toLowerCase(), shape: shapes[index]! }));
  return [...shapeFeatures(shapes, at === 0), ...pairFeatures(left!, here!, right!)];
}

/** What the shapes of a word and of two words on either side tell. */
function shapeFeatures(shapes: readonly string[], first: boolean): string[] {
  const [, left, here, right] = shapes;
  return [`i=${first ? 1 : 0}${here}`, `t=${left}${here}${right}`, `f=${shapes.join('')}`];
}

interface Cased {
  lower: string;
  shape: string;
}

/** What a word and the words beside it tell together. */
function pairFeatures(left: Cased, here: Cased, right: Cased): string[] {
  return [`l=${left.lower} ${here.shape}`, `r=${right.lower} ${here.shape}`, `lw=${left.lower} ${here.lower}`];
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

/** What the model says of a word wherever it stands. */
interface WordScores {
  shape: string;
  /** Number of the shape among those seen so far. */
  shapeId: number;
  lower: string;
  alone: Float64Array;
  /** As the neighbour at each of NEIGHBOURS. */
  beside: readonly Float64Array[];
  /** As the left and as the right neighbour, by the shape of the word between; as the left one, by that word. */
  leftOf: Pairs | undefined;
  rightOf: Pairs | undefined;
  before: Pairs | undefined;
}

type Pairs = ReadonlyMap<string, readonly number[]>;

/** Tags sentences with a model. Words seen before are looked up once. */
export class NameTagger {
  readonly tags: readonly string[];
  private readonly weights: ReadonlyMap<string, readonly number[]>;
  private readonly words = new Map<string, WordScores>();
  private readonly shapes = new Map<number, Float64Array>();
  private readonly shapeIds = new Map<string, number>();
  /** Weights of pairs of words by the name of the feature and the first word, then by the second. */
  private readonly pairs = new Map<string, Map<string, readonly number[]>>();
  private readonly steps: Float64Array[];

  constructor(model: NameModel) {
    this.tags = model.tags;
    const weights = new Map<string, readonly number[]>();
    for (const feature in model.weights) {
      const weight = model.weights[feature]!;
      if (PAIR.test(feature)) this.addPair(feature, weight);
      else weights.set(feature, weight);
    }
    this.weights = weights;
    this.steps = model.tags.map((_, before) => {
      const step = this.sum([stepFeature(before)]);
      for (let tag = 0; tag < step.length; tag++) if (!mayFollow(this.tags, before, tag)) step[tag] = Number.NEGATIVE_INFINITY;
      return step;
    });
  }

  private addPair(feature: string, weight: readonly number[]): void {
    const space = feature.indexOf(' ');
    const first = feature.slice(0, space);
    let list = this.pairs.get(first);
    if (list === undefined) {
      list = new Map();
      this.pairs.set(first, list);
    }
    list.set(feature.slice(space + 1), weight);
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

  /** The best path of tags. A word without a capital in it or right beside it is no part of a name: only `O` is open to it. */
  private decode(words: readonly string[]): number[] {
    const path = new Array<number>(words.length).fill(0);
    const capital = words.map(isCapital);
    const near = (at: number): boolean => capital[at] === true || capital[at - 1] === true || capital[at + 1] === true;
    for (let from = 0; from < words.length; from++) {
      if (!near(from)) continue;
      let to = from + 1;
      while (to < words.length && near(to)) to++;
      this.decodeRun(words, from, to, path);
      from = to;
    }
    return path;
  }

  /** Viterbi over a run of words between words that are `O`. */
  private decodeRun(words: readonly string[], from: number, to: number, path: number[]): void {
    const width = this.tags.length;
    const known: WordScores[] = [];
    for (let at = from - 2; at < to + 2; at++) known.push(this.lookup(words[at] ?? EDGE));
    const back = new Int8Array(width * (to - from));
    let best = this.steps[0]!;
    for (let at = from; at < to; at++) {
      const scores = this.score(known, at - from + 2, at === 0);
      for (let tag = 0; tag < width; tag++) {
        let highest = at === from ? best[tag]! : Number.NEGATIVE_INFINITY;
        for (let before = 0; at > from && before < width; before++) {
          const value = best[before]! + this.steps[before]![tag]!;
          if (value > highest) {
            highest = value;
            back[(at - from) * width + tag] = before;
          }
        }
        scores[tag]! += highest;
      }
      best = scores;
    }
    if (to < words.length) best = best.map((value, tag) => value + this.steps[tag]![0]!);
    let tag = 0;
    for (let other = 1; other < width; other++) if (best[other]! > best[tag]!) tag = other;
    for (let at = to - 1; at >= from; at--) {
      path[at] = tag;
      tag = back[(at - from) * width + tag]!;
    }
  }

  /** Scores of the tags at a place of a run that is padded with two words on either side. */
  private score(known: readonly WordScores[], at: number, first: boolean): Float64Array {
    const here = known[at]!;
    const left = known[at - 1]!;
    const scores = here.alone.slice();
    for (let index = 0; index < NEIGHBOURS.length; index++) addTo(scores, known[at + NEIGHBOURS[index]!]!.beside[index]!);
    addTo(scores, this.shapeScores(known, at, first));
    addPairTo(scores, left.leftOf, here.shape);
    addPairTo(scores, known[at + 1]!.rightOf, here.shape);
    addPairTo(scores, left.before, here.lower);
    return scores;
  }

  private shapeScores(known: readonly WordScores[], at: number, first: boolean): Float64Array {
    let key = first ? 1 : 0;
    for (let near = at - 2; near <= at + 2; near++) key = key * NUMBERED_SHAPES + known[near]!.shapeId;
    const numbered = this.shapeIds.size <= NUMBERED_SHAPES;
    let scores = numbered ? this.shapes.get(key) : undefined;
    if (scores === undefined) {
      const shapes = [known[at - 2]!.shape, known[at - 1]!.shape, known[at]!.shape, known[at + 1]!.shape, known[at + 2]!.shape];
      scores = this.sum(shapeFeatures(shapes, first));
      if (numbered && this.shapes.size < CACHE_LIMIT) this.shapes.set(key, scores);
    }
    return scores;
  }

  private lookup(word: string): WordScores {
    let known = this.words.get(word);
    if (known === undefined) {
      const shape = wordShape(word);
      const lower = word.toLowerCase();
      known = {
        shape,
        shapeId: this.shapeId(shape),
        lower,
        leftOf: this.pairs.get(`l=${lower}`),
        rightOf: this.pairs.get(`r=${lower}`),
        before: this.pairs.get(`lw=${lower}`),
        alone: this.sum(wordFeatures(word)),
        beside: NEIGHBOURS.map((offset) => this.sum([neighbourFeature(word, offset)])),
      };
      if (this.words.size < CACHE_LIMIT) this.words.set(word, known);
    }
    return known;
  }

  private shapeId(shape: string): number {
    let id = this.shapeIds.get(shape);
    if (id === undefined) {
      id = this.shapeIds.size;
      this.shapeIds.set(shape, id);
    }
    return id;
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

const CACHE_LIMIT = 100_000;
/** Five numbers below this and one bit fit one whole number. */
const NUMBERED_SHAPES = 1000;
/** Features of two words; see pairFeatures. */
const PAIR = /^(?:l|r|lw)=\S* \S+$/;

function addPairTo(total: Float64Array, pairs: Pairs | undefined, second: string): void {
  const weights = pairs?.get(second);
  if (weights !== undefined) addTo(total, weights);
}

function addTo(total: Float64Array, more: Float64Array | readonly number[]): void {
  for (let at = 0; at < more.length; at++) total[at]! += more[at]!;
}
