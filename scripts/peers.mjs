// npm run bench:peers [-- FOLDER]: Stanford CoreNLP and this project on the same English articles, one after the other on this machine:
// words a second of both, and the quotes of both side by side. Fetches 470 MB of models from Maven Central the first time; no part of CI.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { extract, ingest, loadKnowledge, loadPacks } from '../dist/src/index.js';

const here = fileURLToPath(new URL('peers/', import.meta.url));
const classpathFile = join(here, 'target', 'classpath.txt');
const folder = process.argv[2] ?? fileURLToPath(new URL('../graph-data/gold/en', import.meta.url));
const ROUNDS = 20;

const { articles } = await ingest([folder], { language: 'en' });
if (articles.length === 0) {
  console.error(`${folder}: no article found; name a folder of English articles`);
  process.exit(1);
}
const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
console.log(`${articles.length} articles, ${words} words, from ${folder}`);
const ours = await runOurs(articles);
console.log(`rapporteur: first pass ${rate(ours.first)}, warm ${rate(ours.warm)} (median of ${ROUNDS} passes)`);
const theirs = await runPeer(articles);
console.log(`CoreNLP:    ${rate(theirs.seconds)} (models loaded before, in ${theirs.loaded.toFixed(0)} s)`);
console.log(`ratio:      ${(theirs.seconds / ours.first).toFixed(0)} on the first pass, ${(theirs.seconds / ours.warm).toFixed(0)} warm\n`);
for (const [index, article] of articles.entries()) {
  console.log(`== ${article.source}`);
  for (const line of ours.quotes[index]) console.log(`  rapporteur  ${line}`);
  for (const line of theirs.quotes[index]) console.log(`  CoreNLP     ${line}`);
}

function countWords(text) {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function rate(seconds) {
  return `${Math.round(words / seconds)} words/s`;
}

/** Speed of extraction with the pack loaded, and what it found. */
async function runOurs(list) {
  const pack = (await loadPacks(loadKnowledge(), { only: ['en'] })).get('en');
  const seconds = [];
  let fragments;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    fragments = list.map((article) => extract(article, pack));
    seconds.push((performance.now() - start) / 1000);
  }
  const quotes = fragments.map(({ entities, statements }) =>
    statements.map(({ speakers, text, mode }) => {
      const names = speakers.map((id) => entities.find((entity) => entity.id === id).label).join(' and ');
      return line(names, mode === 'direct' ? `"${text}"` : text);
    }),
  );
  return { first: seconds[0], warm: [...seconds].sort((a, b) => a - b)[ROUNDS / 2], quotes };
}

/** The same of CoreNLP, in a Java process of its own that reads the very texts our side read. */
async function runPeer(list) {
  if (!existsSync(classpathFile)) build();
  const texts = mkdtempSync(join(tmpdir(), 'peers-'));
  const files = list.map(({ text }, index) => {
    const file = join(texts, `${index}.txt`);
    writeFileSync(file, text);
    return file;
  });
  const classpath = [join(here, 'target', 'classes'), readFileSync(classpathFile, 'utf8').trim()].join(delimiter);
  const java = spawn('java', ['-Xmx6g', '-cp', classpath, 'Quotes', ...files], { stdio: ['ignore', 'pipe', 'ignore'] });
  const result = { loaded: 0, seconds: 0, quotes: [] };
  for await (const row of createInterface({ input: java.stdout })) {
    const read = JSON.parse(row);
    if (read.loaded !== undefined) {
      result.loaded = read.loaded;
      continue;
    }
    result.seconds += read.seconds;
    result.quotes.push(read.quotes.map(({ speaker, quote }) => line(speaker, quote)));
  }
  rmSync(texts, { recursive: true });
  if (result.quotes.length !== list.length) throw new Error(`CoreNLP read ${result.quotes.length} of ${list.length} articles`);
  return result;
}

function line(speaker, quote) {
  return `${speaker === '' ? '?' : speaker}: ${quote.replaceAll(/\s+/gu, ' ')}`;
}

function build() {
  console.error('Fetching CoreNLP and its models from Maven Central (about 470 MB, once) ...');
  const goals = ['package', 'dependency:build-classpath', '-Dmdep.outputFile=target/classpath.txt'];
  const { status, error } = spawnSync('mvn', ['-q', '-B', ...goals], { cwd: here, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) throw new Error('Maven is not installed');
  if (status !== 0) throw new Error('Maven could not fetch CoreNLP: see its messages above');
}
