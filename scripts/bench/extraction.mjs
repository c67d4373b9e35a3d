// npm run bench [-- --long] [-- --only LANGUAGE]: extraction on one core over the sample articles repeated, everything on: sentences and
// words a second of processor time, the median of interleaved rounds. --long: the same article two, four ... times as long, to show that time is linear.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extract, ingest, loadKnowledge, loadPacks } from '../../dist/src/index.js';

const { values } = parseArgs({
  options: { long: { type: 'boolean' }, only: { type: 'string' }, rounds: { type: 'string', default: '40' } },
});
const folder = (name) => fileURLToPath(new URL(`../../graph-data/${name}`, import.meta.url));
const TARGET = { sentences: 4000, words: 100_000, longSeconds: 10 };
const LONG_BYTES = 2_000_000;
const ENDINGS = ['ka', 'lo', 'mi', 'nu', 're', 'sa', 'to', 'vi'];

const started = performance.now();
const knowledge = loadKnowledge();
const known = performance.now();
const packs = await loadPacks(knowledge);
console.log(`knowledge ${ms(known - started)}, ${packs.size} packs ${ms(performance.now() - known)}`);
const samples = (await ingest([folder('articles')])).articles;
const gold = [];
for (const tag of packs.keys()) gold.push(...(await ingest([folder(`gold/${tag}`)], { language: tag })).articles.filter(isText));
const articles = [...samples, ...gold].filter(({ language }) => values.only === undefined || language === values.only);

if (values.long) measureLong();
else measureRepeated();

function isText({ source }) {
  return source.endsWith('.txt');
}

function measureRepeated() {
  const groups = new Map([['samples', samples.filter((article) => articles.includes(article))]]);
  for (const tag of packs.keys())
    groups.set(
      tag,
      articles.filter(({ language }) => language === tag),
    );
  const times = new Map([...groups.keys()].map((name) => [name, []]));
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [name, list] of groups) {
      const start = process.cpuUsage();
      for (const article of list) extract(article, packs.get(article.language));
      times.get(name).push(cpuSeconds(start));
    }
  }
  for (const [name, list] of groups) {
    if (list.length === 0) continue;
    const sizes = list.map(sizeOf);
    const sentences = sizes.reduce((sum, size) => sum + size.sentences, 0);
    const words = sizes.reduce((sum, size) => sum + size.words, 0);
    const seconds = median(times.get(name));
    const reached = sentences / seconds >= TARGET.sentences && words / seconds >= TARGET.words;
    console.log(
      `${name.padEnd(8)} ${list.length} articles: ${per(sentences, seconds)} sentences/s, ${per(words, seconds)} words/s ` +
        `(best ${per(words, Math.min(...times.get(name)))}), first pass ${per(words, times.get(name)[0])} words/s${reached ? '' : '  below target'}`,
    );
  }
}

/** One article made of all of its language, over and over, up to 2 MB; its persons have other names each time. */
function measureLong() {
  for (const tag of packs.keys()) {
    const own = articles.filter(({ language }) => language === tag);
    if (own.length === 0) continue;
    const text = own.map((article) => article.text).join('\n\n');
    const names = new Set(own.flatMap((article) => extract(article, packs.get(tag)).entities.flatMap(familyName)));
    let before;
    for (let bytes = LONG_BYTES / 8; bytes <= LONG_BYTES; bytes *= 2) {
      const long = { ...own[0], regions: [], text: lengthen(text, names, bytes) };
      const start = process.cpuUsage();
      const { statements, relations } = extract(long, packs.get(tag));
      const seconds = cpuSeconds(start);
      const grown = before === undefined ? '' : `, ${(seconds / before).toFixed(2)} times the half`;
      console.log(
        `${tag} ${(bytes / 1e6).toFixed(2)} MB: ${seconds.toFixed(2)} s (${per(sizeOf(long).words, seconds)} words/s, ${statements.length} statements, ${relations.length} relations)${grown}`,
      );
      before = seconds;
      if (bytes === LONG_BYTES && seconds > TARGET.longSeconds) console.log(`${tag}: slower than ${TARGET.longSeconds} s`);
    }
  }
}

/** The last word of a person's name. */
function familyName({ kind, label }) {
  return kind === 'Person' ? [label.split(' ').at(-1)] : [];
}

function lengthen(text, names, bytes) {
  const copies = [];
  for (let length = 0, copy = 0; length < bytes; copy++) {
    const ending = copy === 0 ? '' : [...copy.toString(8)].map((digit) => ENDINGS[digit]).join('');
    const next = text.replaceAll(/\p{Lu}[\p{L}\p{M}]+/gu, (word) => (names.has(word) ? word + ending : word));
    copies.push(next);
    length += Buffer.byteLength(next) + 2;
  }
  return Buffer.from(copies.join('\n\n'))
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\uFFFD+$/u, '');
}

/** Sentences and words by the platform's segmenter, so that the figures do not depend on our own. */
function sizeOf({ text, language }) {
  const count = (granularity) => {
    let total = 0;
    const segmenter = new Intl.Segmenter(language, { granularity });
    for (const line of text.split('\n'))
      for (const part of segmenter.segment(line)) if (granularity === 'sentence' ? part.segment.trim() !== '' : part.isWordLike) total++;
    return total;
  };
  return { sentences: count('sentence'), words: count('word') };
}

/** Processor time of all threads since a start: what one core would need, however busy the machine is with other work. */
function cpuSeconds(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}

function per(count, seconds) {
  return Math.round(count / seconds).toLocaleString('en');
}

function ms(time) {
  return `${Math.round(time)} ms`;
}
