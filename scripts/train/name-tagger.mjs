// Trains the name tagger of a language on graph-data/training/<tag>/*.iob (token and tag a line, an empty line between
// sentences) and writes graph-data/models/<tag>-names.json. An averaged perceptron with fixed shuffling: same input, same bytes.
// usage: npm run build && node scripts/train/name-tagger.mjs id [--dev FILE] [--rounds 12] [--dry]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  contextFeatures,
  mayFollow,
  NAME_MODEL_FORMAT,
  NameTagger,
  NEIGHBOURS,
  neighbourFeature,
  sentenceOf,
  stepFeature,
  wordFeatures,
} from '../../dist/src/rules/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dev: { type: 'string' }, rounds: { type: 'string', default: '12' }, dry: { type: 'boolean' } },
});
const [language = 'id'] = positionals;
const folder = new URL(`../../graph-data/training/${language}/`, import.meta.url);
const SCALE = 8;
/** Features of fewer places than this are left out: they only remember single words. */
const RARE = 2;

/** Sentences as words and tags; the first column is the word, the last the tag. */
function readSentences(path) {
  const sentences = [];
  for (const block of readFileSync(path, 'utf8').split(/\r?\n\s*\n/)) {
    const rows = block
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map((line) => line.split(/[\t ]+/));
    if (rows.length > 0) sentences.push({ words: rows.map((row) => row[0]), tags: rows.map((row) => row.at(-1)) });
  }
  return sentences;
}

const EDGE = '<>';
function featuresAt(words, at) {
  return [
    ...wordFeatures(words[at]),
    ...NEIGHBOURS.map((offset) => neighbourFeature(words[at + offset] ?? EDGE, offset)),
    ...contextFeatures(words, at),
  ];
}

/** Perceptron weights with their running sums for averaging. */
class Trainer {
  constructor(tags, sentences) {
    this.tags = tags;
    this.rows = new Map();
    this.step = 0;
    this.counts = new Map();
    for (const { words } of sentences) {
      for (let at = 0; at < words.length; at++)
        for (const feature of featuresAt(words, at)) this.counts.set(feature, (this.counts.get(feature) ?? 0) + 1);
    }
  }
  row(feature) {
    let row = this.rows.get(feature);
    if (row === undefined) {
      row = {
        now: new Float64Array(this.tags.length),
        sum: new Float64Array(this.tags.length),
        at: new Float64Array(this.tags.length),
      };
      this.rows.set(feature, row);
    }
    return row;
  }
  score(features) {
    const total = new Float64Array(this.tags.length);
    for (const feature of features) {
      const row = this.rows.get(feature);
      if (row !== undefined) for (let tag = 0; tag < total.length; tag++) total[tag] += row.now[tag];
    }
    return total;
  }
  add(feature, tag, delta) {
    const row = this.row(feature);
    row.sum[tag] += row.now[tag] * (this.step - row.at[tag]);
    row.at[tag] = this.step;
    row.now[tag] += delta;
  }
  decode(all) {
    const width = this.tags.length;
    const steps = this.tags.map((_, before) => this.score([stepFeature(before)]));
    let best = new Float64Array(width).fill(-Infinity);
    best[0] = 0;
    const back = [];
    for (const features of all) {
      const scores = this.score(features);
      const next = new Float64Array(width).fill(-Infinity);
      const from = new Int8Array(width);
      for (let tag = 0; tag < width; tag++) {
        for (let before = 0; before < width; before++) {
          if (!mayFollow(this.tags, before, tag)) continue;
          const value = best[before] + steps[before][tag];
          if (value > next[tag]) [next[tag], from[tag]] = [value, before];
        }
        next[tag] += scores[tag];
      }
      back.push(from);
      best = next;
    }
    let tag = best.indexOf(Math.max(...best));
    const path = [];
    for (let at = back.length - 1; at >= 0; at--) {
      path[at] = tag;
      tag = back[at][tag];
    }
    return path;
  }
  learn(sentence) {
    const features = sentence.words.map((_, at) => featuresAt(sentence.words, at).filter((feature) => this.counts.get(feature) >= RARE));
    const gold = sentence.tags.map((tag) => this.tags.indexOf(tag));
    const found = this.decode(features);
    this.step++;
    for (let at = 0; at < gold.length; at++) {
      if (found[at] !== gold[at]) for (const feature of features[at]) this.move(feature, gold[at], found[at]);
      const [before, guessed] = at === 0 ? [0, 0] : [gold[at - 1], found[at - 1]];
      if (found[at] !== gold[at] || before !== guessed) {
        this.add(stepFeature(before), gold[at], 1);
        this.add(stepFeature(guessed), found[at], -1);
      }
    }
  }
  move(feature, gold, found) {
    this.add(feature, gold, 1);
    this.add(feature, found, -1);
  }
  /** Averages, rounded to whole numbers; what rounds to nothing goes. */
  weights() {
    const out = {};
    for (const feature of [...this.rows.keys()].sort((a, b) => (a < b ? -1 : 1))) {
      const row = this.rows.get(feature);
      const values = Array.from(
        row.now,
        (now, tag) => Math.round((SCALE * (row.sum[tag] + now * (this.step - row.at[tag]))) / this.step) + 0,
      );
      while (values.length > 0 && values.at(-1) === 0) values.pop();
      if (values.length > 0) out[feature] = values;
    }
    return out;
  }
}

/** The same order for every run: a linear congruential shuffle. */
function shuffled(length, round) {
  const order = Array.from({ length }, (_, at) => at);
  let state = round + 1;
  for (let at = length - 1; at > 0; at--) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const other = Math.floor((state / 2147483648) * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order;
}

function report(model, path) {
  const tagger = new NameTagger(model);
  const tally = {};
  for (const { words, tags } of readSentences(path)) {
    const gold = new Set();
    tags.forEach((tag, at) => {
      if (!tag.startsWith('B-')) return;
      let to = at + 1;
      while (tags[to]?.startsWith('I-')) to++;
      gold.add(`${tag.slice(2)} ${at} ${to}`);
    });
    const found = new Set(tagger.tag(sentenceOf(words)).map((name) => `${name.kind} ${name.from} ${name.to}`));
    for (const name of new Set([...gold, ...found])) {
      const kind = name.split(' ')[0];
      tally[kind] ??= { right: 0, found: 0, gold: 0 };
      const row = tally[kind];
      if (gold.has(name) && found.has(name)) row.right++;
      if (found.has(name)) row.found++;
      if (gold.has(name)) row.gold++;
    }
  }
  for (const [kind, { right, found, gold }] of Object.entries(tally)) {
    console.log(
      `${kind}  P ${(right / found).toFixed(3)}  R ${(right / gold).toFixed(3)}  F1 ${((2 * right) / (found + gold)).toFixed(3)}`,
    );
  }
}

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.iob'))
  .sort();
const sentences = files.flatMap((name) => readSentences(new URL(name, folder)));
const kinds = [...new Set(sentences.flatMap(({ tags }) => tags.filter((tag) => tag !== 'O').map((tag) => tag.slice(2))))].sort();
const trainer = new Trainer(['O', ...kinds.flatMap((kind) => [`B-${kind}`, `I-${kind}`])], sentences);
for (let round = 0; round < Number(values.rounds); round++)
  for (const at of shuffled(sentences.length, round)) trainer.learn(sentences[at]);
const source = readFileSync(new URL('SOURCE', folder), 'utf8').trim();
const model = { format: NAME_MODEL_FORMAT, language, source, tags: trainer.tags, weights: trainer.weights() };
const text = `${JSON.stringify({ ...model, weights: undefined }).slice(0, -1)},"weights":{\n${Object.entries(model.weights)
  .map(([feature, row]) => `${JSON.stringify(feature)}:${JSON.stringify(row)}`)
  .join(',\n')}\n}}\n`;
console.log(
  `${sentences.length} sentences, ${Object.keys(model.weights).length} features, ${Math.round(Buffer.byteLength(text) / 1024)} KB`,
);
if (values.dev !== undefined) report(model, values.dev);
if (values.dry !== true) writeFileSync(new URL(`../../graph-data/models/${language}-names.json`, import.meta.url), text);
