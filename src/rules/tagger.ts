// A trained tagger of names as one more source of evidence: a linear model over the shape and company of words, decoded
// with Viterbi. Deterministic; knows no language, the model does.

import { hashOf, isUpper, SurfaceTable, unitsOf } from '../text/index.ts';

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

/** A sentence as the tagger asks for it; there are no words outside it. */
export interface TaggedSentence {
  readonly count: number;
  word(at: number): string;
  /** Whether a word begins with a capital; of none outside. */
  isCapital(at: number): boolean;
  /** What a table tells of a word; -1 when it does not hold it. */
  find(at: number, table: SurfaceTable): number;
}

/** A sentence of words in a list. */
export function sentenceOf(words: readonly string[]): TaggedSentence {
  const units = words.map(unitsOf);
  return {
    count: words.length,
    word: (at) => words[at]!,
    isCapital: (at) => isUpper((words[at] ?? '').charCodeAt(0)),
    find: (at, table) => table.find(units[at]!, 0, words[at]!.length, hashOf(units[at]!, 0, words[at]!.length)),
  };
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
  /** Numbers of the shape and of the word in lower case among what the model has weights of as the second of two; -1 of what it has none of. */
  shapeSecond: number;
  lowerSecond: number;
  /** Rows of the scores of each tag: of the word alone, and as the neighbour at each of NEIGHBOURS. */
  scores: Float64Array;
  /** As the left and as the right neighbour, by the shape of the word between; as the left one, by that word. */
  leftOf: Pairs | undefined;
  rightOf: Pairs | undefined;
  before: Pairs | undefined;
}

/** Weights by the number of the second of two words or shapes. */
type Pairs = ReadonlyMap<number, readonly number[]>;

/** Tags sentences with a model. Words seen before are looked up once. */
export class NameTagger {
  readonly tags: readonly string[];
  private readonly weights: ReadonlyMap<string, readonly number[]>;
  /** Words seen before, and what the model says of each by the number that the table holds. */
  private readonly words = new SurfaceTable();
  private readonly known: WordScores[] = [];
  private readonly edge: WordScores;
  private readonly run: RunScores;
  private readonly shapes = new Map<number, Float64Array>();
  private readonly shapeIds = new Map<string, number>();
  /** Weights of pairs of words by the name of the feature and the first word, then by the number of the second. */
  private readonly pairs = new Map<string, Map<number, readonly number[]>>();
  private readonly seconds = new Map<string, number>();
  /** Weights of the steps from each tag to each other, row by row, and the tags that each may follow. */
  private readonly steps: Float64Array;
  private readonly sources: readonly (readonly number[])[];

  constructor(model: NameModel) {
    this.tags = model.tags;
    const weights = new Map<string, readonly number[]>();
    for (const feature in model.weights) {
      const weight = model.weights[feature]!;
      if (PAIR.test(feature)) this.addPair(feature, weight);
      else weights.set(feature, weight);
    }
    this.weights = weights;
    const width = model.tags.length;
    this.steps = new Float64Array(width * width).fill(Number.NEGATIVE_INFINITY);
    for (let before = 0; before < width; before++) {
      const step = this.sum([stepFeature(before)]);
      for (let tag = 0; tag < width; tag++) if (mayFollow(this.tags, before, tag)) this.steps[before * width + tag] = step[tag]!;
    }
    this.sources = model.tags.map((_, tag) => [...model.tags.keys()].filter((before) => mayFollow(this.tags, before, tag)));
    this.edge = this.scoresOf(EDGE);
    this.run = new RunScores(width);
  }

  private addPair(feature: string, weight: readonly number[]): void {
    const space = feature.indexOf(' ');
    const first = feature.slice(0, space);
    let list = this.pairs.get(first);
    if (list === undefined) {
      list = new Map();
      this.pairs.set(first, list);
    }
    const second = feature.slice(space + 1);
    const known = this.seconds.get(second);
    if (known === undefined) this.seconds.set(second, this.seconds.size);
    list.set(known ?? this.seconds.size - 1, weight);
  }

  /** The names of one sentence, left to right. */
  tag(sentence: TaggedSentence): TaggedName[] {
    const names: TaggedName[] = [];
    for (let at = 0; at < sentence.count; at++) {
      const run = this.runAround(sentence, at);
      if (run === undefined) continue;
      names.push(...this.tagRun(sentence, run.from, run.to));
      at = run.to;
    }
    return names;
  }

  /** The words around one that may be parts of names. A word without a capital in it or right beside it is none: only `O` is open to it. */
  runAround(sentence: TaggedSentence, at: number): { from: number; to: number } | undefined {
    if (!isNearCapital(sentence, at)) return undefined;
    let from = at;
    while (from > 0 && isNearCapital(sentence, from - 1)) from--;
    let to = at + 1;
    while (to < sentence.count && isNearCapital(sentence, to)) to++;
    return { from, to };
  }

  /** The names on the best path of tags (Viterbi) over a run of words between words that are `O`. */
  tagRun(sentence: TaggedSentence, from: number, to: number): TaggedName[] {
    const names: TaggedName[] = [];
    const path = this.decode(sentence, from, to);
    for (let at = from; at < to; at++) {
      const name = this.tags[path[at - from]!]!;
      const last = names.at(-1);
      if (name.startsWith('B-')) names.push({ from: at, to: at + 1, kind: name.slice(2) });
      else if (name.startsWith('I-') && last !== undefined) last.to = at + 1;
    }
    return names;
  }

  private decode(sentence: TaggedSentence, from: number, to: number): Int8Array {
    const width = this.tags.length;
    const { words, lattice, back, path } = this.run.of(to - from);
    for (let at = from - 2; at < to + 2; at++)
      words[at - from + 2] = at < 0 || at >= sentence.count ? this.edge : this.lookup(sentence, at);
    for (let at = from; at < to; at++) {
      this.score(words, at - from + 2, at === 0, lattice, (at - from) * width);
      if (at > from) this.step(lattice, back, (at - from) * width);
      else for (let tag = 0; tag < width; tag++) lattice[tag]! += this.steps[tag]!;
    }
    let tag = this.lastTag(lattice, (to - from - 1) * width, to < sentence.count);
    for (let at = to - from - 1; at >= 0; at--) {
      path[at] = tag;
      tag = back[at * width + tag]!;
    }
    return path;
  }

  /** Adds to the scores of a row the best way to each tag from the row before, and notes where that came from. */
  private step(lattice: Float64Array, back: Int8Array, row: number): void {
    const { steps, sources } = this;
    const width = sources.length;
    for (let tag = 0; tag < width; tag++) {
      let highest = Number.NEGATIVE_INFINITY;
      const open = sources[tag]!;
      for (let index = 0; index < open.length; index++) {
        const before = open[index]!;
        const value = lattice[row - width + before]! + steps[before * width + tag]!;
        if (value > highest) {
          highest = value;
          back[row + tag] = before;
        }
      }
      lattice[row + tag]! += highest;
    }
  }

  /** The tag that the best path ends with; an `O` comes behind it where the sentence goes on. */
  private lastTag(lattice: Float64Array, row: number, goesOn: boolean): number {
    const width = this.tags.length;
    let best = 0;
    let highest = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < width; tag++) {
      const value = goesOn ? lattice[row + tag]! + this.steps[tag * width]! : lattice[row + tag]!;
      if (value <= highest) continue;
      highest = value;
      best = tag;
    }
    return best;
  }

  /** Writes the scores of the tags at a place of a run that is padded with two words on either side. */
  private score(known: readonly WordScores[], at: number, first: boolean, lattice: Float64Array, row: number): void {
    const width = this.tags.length;
    const [far, left, here, right, farther] = [known[at - 2]!, known[at - 1]!, known[at]!, known[at + 1]!, known[at + 2]!];
    const shapes = this.shapeScores(known, at, first);
    for (let tag = 0; tag < width; tag++)
      lattice[row + tag] =
        here.scores[tag]! +
        far.scores[width + tag]! +
        left.scores[2 * width + tag]! +
        right.scores[3 * width + tag]! +
        farther.scores[4 * width + tag]! +
        shapes[tag]!;
    addPairTo(lattice, row, left.leftOf, here.shapeSecond);
    addPairTo(lattice, row, right.rightOf, here.shapeSecond);
    addPairTo(lattice, row, left.before, here.lowerSecond);
  }

  private shapeScores(known: readonly WordScores[], at: number, first: boolean): Float64Array {
    let key = first ? 1 : 0;
    for (let near = at - 2; near <= at + 2; near++) key = (key << SHAPE_BITS) | known[near]!.shapeId;
    const numbered = this.shapeIds.size <= 1 << SHAPE_BITS;
    let scores = numbered ? this.shapes.get(key) : undefined;
    if (scores === undefined) {
      const shapes = [known[at - 2]!.shape, known[at - 1]!.shape, known[at]!.shape, known[at + 1]!.shape, known[at + 2]!.shape];
      scores = this.sum(shapeFeatures(shapes, first));
      if (numbered && this.shapes.size < CACHE_LIMIT) this.shapes.set(key, scores);
    }
    return scores;
  }

  private lookup(sentence: TaggedSentence, at: number): WordScores {
    const seen = sentence.find(at, this.words);
    if (seen >= 0) return this.known[seen]!;
    const word = sentence.word(at);
    const scores = this.scoresOf(word);
    const units = unitsOf(word);
    if (this.words.set(units, 0, word.length, hashOf(units, 0, word.length), this.known.length)) this.known.push(scores);
    return scores;
  }

  private scoresOf(word: string): WordScores {
    const shape = wordShape(word);
    const lower = word.toLowerCase();
    return {
      shape,
      shapeId: this.shapeId(shape),
      shapeSecond: this.seconds.get(shape) ?? -1,
      lowerSecond: this.seconds.get(lower) ?? -1,
      leftOf: this.pairs.get(`l=${lower}`),
      rightOf: this.pairs.get(`r=${lower}`),
      before: this.pairs.get(`lw=${lower}`),
      scores: this.rows([wordFeatures(word), ...NEIGHBOURS.map((offset) => [neighbourFeature(word, offset)])]),
    };
  }

  private shapeId(shape: string): number {
    let id = this.shapeIds.get(shape);
    if (id === undefined) {
      id = this.shapeIds.size;
      this.shapeIds.set(shape, id);
    }
    return id;
  }

  private rows(features: readonly (readonly string[])[]): Float64Array {
    const rows = new Float64Array(features.length * this.tags.length);
    for (const [index, list] of features.entries()) rows.set(this.sum(list), index * this.tags.length);
    return rows;
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

/** What is written down while a run of words is decoded, used again for the next one: its words with two more on either side, and a row of tags for each. */
class RunScores {
  readonly words: WordScores[] = [];
  lattice: Float64Array;
  back: Int8Array;
  path: Int8Array;
  private readonly width: number;

  constructor(width: number) {
    this.width = width;
    this.lattice = new Float64Array(FIRST_RUN * width);
    this.back = new Int8Array(FIRST_RUN * width);
    this.path = new Int8Array(FIRST_RUN);
  }

  /** Room for a run of so many words. */
  of(length: number): this {
    if (length > this.path.length) {
      this.lattice = new Float64Array(2 * length * this.width);
      this.back = new Int8Array(2 * length * this.width);
      this.path = new Int8Array(2 * length);
    }
    return this;
  }
}

const FIRST_RUN = 64;

function isNearCapital(sentence: TaggedSentence, at: number): boolean {
  return sentence.isCapital(at) || sentence.isCapital(at - 1) || sentence.isCapital(at + 1);
}

const CACHE_LIMIT = 100_000;
/** Five shapes' numbers of so many bits and one bit more fit a small whole number. */
const SHAPE_BITS = 6;
/** Features of two words; see pairFeatures. */
const PAIR = /^(?:l|r|lw)=\S* \S+$/;

function addPairTo(lattice: Float64Array, row: number, pairs: Pairs | undefined, second: number): void {
  if (pairs === undefined || second < 0) return;
  const weights = pairs.get(second);
  if (weights !== undefined) for (let tag = 0; tag < weights.length; tag++) lattice[row + tag]! += weights[tag]!;
}
