// Trains the model of links between entities on the project's own annotated articles (graph-data/gold; those that HELDOUT names are
// left out) and on the packs' cases, and writes graph-data/models/links.json. Logistic regression with a quadratic penalty, solved by L-BFGS: same input,
// same bytes. Pairs that the annotation calls debatable count little. With --folds the development articles are judged by models
// that have not seen them, beside the held-out ones.
// usage: npm run build && node scripts/train/links.mjs [--folds 5] [--dry]
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadKnowledge, loadPacks } from '../../dist/src/discovery/index.js';
import { assign, entityScore, MATCH, readGold } from '../../dist/src/evaluation/index.js';
import { eachLinkPair, LINK_COLUMNS, LINK_KINDS, LINK_SIGNS, LinkView, readArticle } from '../../dist/src/extract/index.js';
import { ingest } from '../../dist/src/ingest/index.js';
import { lexemeName } from '../../dist/src/lang/index.js';
import { LINK_MODEL_FORMAT } from '../../dist/src/rules/index.js';
import { logisticRegression, sigmoid } from './logistic.mjs';

const { values } = parseArgs({ options: { folds: { type: 'string', default: '0' }, dry: { type: 'boolean' } } });
const root = fileURLToPath(new URL('../../graph-data/', import.meta.url));
const SCALE = 100;
/** Strength of the penalty, and how much a debatable pair counts. */
const PENALTY = 33;
const DEBATABLE = 0.3;
/** How much a pair counts that a case of a pack says is not tied. */
const DENIED = 5;
/** What fewer articles show is left out: it only remembers single texts. */
const RARE = 4;

const knowledge = loadKnowledge();
const packs = await loadPacks(knowledge);

/** One article's pairs with what is seen of them and what the annotation says. */
async function pairsOf(gold) {
  const { articles } = await ingest([gold.path], { language: gold.language });
  const { links: _, ...pack } = packs.get(gold.language);
  const { document, table, statements, relations } = readArticle(articles[0], pack);
  const view = new LinkView(document, table, statements, relations);
  const ids = goldIds(gold, table);
  const levels = new Map(gold.relations.map(({ type, source, target, level }) => [`${type} ${source} ${target}`, level]));
  const pairs = [];
  eachLinkPair(view, (kind, x, y) => {
    const level = levels.get(`${kind.type} ${ids.get(x.draft)} ${ids.get(y.draft)}`);
    pairs.push({ kind, gold, level, weight: level === 'may' ? DEBATABLE : 1, ...seen(document, view, kind, x, y) });
  });
  return pairs;
}

function goldIds(gold, table) {
  const candidates = [];
  for (const a of gold.entities)
    for (const b of table.drafts) {
      if (b.mentions.length === 0) continue;
      const score = entityScore(a, { kind: b.kind, label: b.label, aliases: b.aliases, names: {}, ...b.attributes });
      if (score >= MATCH) candidates.push({ score, a, b });
    }
  return new Map([...assign(candidates)].map(([entity, draft]) => [draft, entity.id]));
}

/** Pairs of the packs' own cases: what must be read and, above all, what must not; what a case does not speak of is left open. */
async function pairsOfCases(pack) {
  const { default: cases } = await import(`../../dist/src/lang/packs/${pack.tag}/corpus.js`);
  const { links: _, ...rules } = pack;
  const gold = { name: `cases, ${pack.tag}`, language: pack.tag, heldOut: false };
  const pairs = [];
  for (const { task, text, yes = [], no = [], published } of cases) {
    if (task !== 'relation') continue;
    const article = { id: 'case', source: 'case', language: pack.tag, text, regions: [], contentHash: '', sourceHash: '' };
    const { document, table, statements, relations } = readArticle(published ? { ...article, publishedAt: published } : article, rules);
    const view = new LinkView(document, table, statements, relations);
    eachLinkPair(view, (kind, x, y) => {
      const says = (lines) =>
        x.draft.aliases.some((source) => y.draft.aliases.some((target) => lines.includes(`${source} ${kind.type} ${target}`)));
      const level = says(yes) ? 'must' : undefined;
      if (level === undefined && !no.includes('*') && !says(no)) return;
      pairs.push({ kind, gold, level, weight: level === undefined ? DENIED : 1, ...seen(document, view, kind, x, y) });
    });
  }
  return pairs;
}

/**
 * What is seen of a pair: names of features with how often each holds (`s` a sign, `c` a class and `w` a word of the lexicon in a
 * column), and whether a rule has read the relation.
 */
function seen(document, view, kind, x, y) {
  const features = new Map();
  const add = (name) => features.set(name, (features.get(name) ?? 0) + 1);
  const sink = {
    sign: (number) => add(`s ${number}`),
    span(column, from, to) {
      for (let at = from; at < to; at++) {
        for (const { lexeme } of view.hits.at(at)) add(`c ${column} ${lexemeName(lexeme)}`);
        const word = document.pack.lexicon.words[view.words[at]];
        if (word !== undefined && !document.isCapital(at)) add(`w ${column} ${document.pack.tag} ${word}`);
      }
    },
  };
  view.seeEnd(x, true, sink);
  view.seeEnd(y, false, sink);
  view.seePair(kind.type, x, y, sink);
  return { features, stated: view.isTied(kind.type, x, y) };
}

/** Trains one relation on some pairs; the weights by feature, with the bias under ''. */
function train(pairs) {
  const articles = new Map();
  for (const { gold, features } of pairs)
    for (const name of features.keys()) {
      const seen = articles.get(name) ?? new Set();
      articles.set(name, seen.add(gold.name));
    }
  const names = [...articles.keys()].filter((name) => articles.get(name).size >= RARE).sort((a, b) => (a < b ? -1 : 1));
  const number = new Map(names.map((name, at) => [name, at]));
  const rows = pairs.map(({ features, level, weight }) => {
    const known = [...features].filter(([name]) => number.has(name));
    return {
      at: Int32Array.from(known, ([name]) => number.get(name)),
      value: Float64Array.from(known, ([, count]) => count),
      label: level === undefined ? 0 : 1,
      weight,
    };
  });
  const { bias, weights } = logisticRegression(rows, names.length, PENALTY);
  return new Map([['', Math.round(bias * SCALE)], ...names.map((name, at) => [name, Math.round(weights[at] * SCALE)])]);
}

function judge(model, { features }) {
  let total = model.get('');
  for (const [name, count] of features) total += (model.get(name) ?? 0) * count;
  return sigmoid(total / SCALE);
}

/** What drawing and doubting links by a model would change: right, wrong and debatable ones. */
function report(name, kind, judged) {
  const count = (list, level) => list.filter(({ pair }) => pair.level === level).length;
  const drawn = judged.filter(({ pair, probability }) => !pair.stated && probability >= kind.drawn);
  const doubted = judged.filter(({ pair, probability }) => pair.stated && probability < kind.doubted);
  console.log(
    `${name.padEnd(24)} ${kind.type.padEnd(10)} drawn: right ${count(drawn, 'must')}, wrong ${count(drawn)}, debatable ${count(drawn, 'may')}` +
      `; doubted: wrong ${count(doubted)}, right ${count(doubted, 'must')}, debatable ${count(doubted, 'may')}`,
  );
}

/** Weights as the model file holds them; what rounds to nothing goes. */
function written(model) {
  const out = { bias: model.get(''), signs: {}, classes: {}, words: {} };
  for (const [name, weight] of model) {
    if (name === '' || weight === 0) continue;
    const [sort, column, ...rest] = name.split(' ');
    if (sort === 's') out.signs[column] = weight;
    else {
      const language = sort === 'w' ? rest.shift() : undefined;
      if (language !== undefined) out.words[language] ??= {};
      const rows = language === undefined ? out.classes : out.words[language];
      const key = rest.join(' ');
      rows[key] ??= [];
      while (rows[key].length < Number(column)) rows[key].push(0);
      rows[key][Number(column)] = weight;
    }
  }
  return out;
}

const pairs = [];
for (const pack of packs.values()) pairs.push(...(await pairsOfCases(pack)));
const fromCases = pairs.length;
for (const gold of readGold(`${root}gold`, `${root}articles`)) pairs.push(...(await pairsOf(gold)));
const model = { format: LINK_MODEL_FORMAT, source: 'the annotated articles of this project', signs: LINK_SIGNS, columns: LINK_COLUMNS };
const relations = {};
for (const kind of LINK_KINDS) {
  const own = pairs.filter((pair) => pair.kind === kind);
  const known = own.filter(({ gold }) => !gold.heldOut);
  const trained = train(known);
  relations[kind.type] = written(trained);
  const apart = own.filter(({ gold }) => gold.heldOut).map((pair) => ({ pair, probability: judge(trained, pair) }));
  for (const language of packs.keys())
    report(
      `held-out, ${language}`,
      kind,
      apart.filter(({ pair }) => pair.gold.language === language),
    );
  report('held-out, all', kind, apart);
  const folds = Number(values.folds);
  const order = new Map([...new Set(known.map(({ gold }) => gold.name))].map((name, at) => [name, at % folds]));
  const judged = Array.from({ length: folds }, (_, fold) => {
    const inFold = ({ gold }) => order.get(gold.name) === fold;
    const other = train(known.filter((pair) => !inFold(pair)));
    return known.filter(inFold).map((pair) => ({ pair, probability: judge(other, pair) }));
  });
  if (folds > 1) report(`development, ${folds} folds`, kind, judged.flat());
}
const text = `${JSON.stringify({ ...model, relations }, null, 1).replace(/\[\s+([^\]]*?)\s+\]/g, (_, list) => `[${list.replace(/\s+/g, '')}]`)}\n`;
console.log(`${pairs.length} pairs, ${fromCases} of them of cases, ${Math.round(Buffer.byteLength(text) / 1024)} KB`);
if (values.dry !== true) writeFileSync(`${root}models/links.json`, text);
