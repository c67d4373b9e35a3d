// eval: extraction measured against gold annotation, by language and task, and held to a frozen baseline.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, compareStrings, UserError } from '../../base/index.ts';
import type { Baseline, Mistake, Row } from '../../evaluation/index.ts';
import { type CommandSpec, type Invocation, JSON_OPTION, optionFlag, optionText } from '../command.ts';
import type { Effects } from '../effects.ts';
import { writeFiles } from '../files.ts';
import { table } from '../tables.ts';

export const evaluate: CommandSpec = {
  name: 'eval',
  summary: 'measure extraction against gold annotation',
  options: [
    { flags: '--gold <dir>', description: 'folder of gold annotation, articles beside it; default: the gold of this package' },
    { flags: '--errors', description: 'list mistakes by class (development articles only)' },
    { flags: '--check', description: 'fail when a figure is below the frozen baseline' },
    { flags: '--freeze', description: 'write the figures as the new baseline' },
    { flags: '--packs <dir>', description: 'folder with further language packs' },
    { flags: '--knowledge <dir>', description: 'folder with further knowledge files' },
    { flags: '--rules-only', description: 'rules alone, without the trained models of names and links' },
    JSON_OPTION,
  ],
  examples: ['rapporteur eval', 'rapporteur eval --errors', 'rapporteur eval --gold my-gold --json'],
  async run(invocation, effects) {
    const folder = optionText(invocation, 'gold') ?? join(effects.packageRoot, 'graph-data', 'gold');
    const { rows, mistakes } = await measure(folder, invocation, effects);
    const baselineFile = join(folder, 'baseline.json');
    if (optionFlag(invocation, 'freeze')) {
      const { baselineOf } = await import('../../evaluation/index.ts');
      await writeFiles(folder, { 'baseline.json': [`${canonicalJson(baselineOf(rows), 2)}\n`] });
    }
    const fallen = optionFlag(invocation, 'check') ? await fallenBelow(rows, baselineFile) : [];
    if (optionFlag(invocation, 'json'))
      await effects.out(`${canonicalJson({ rows, fallen, ...(optionFlag(invocation, 'errors') ? { mistakes } : {}) }, 2)}\n`);
    else await effects.out(`${rowTable(rows)}${optionFlag(invocation, 'errors') ? `\n${mistakeList(mistakes)}` : ''}`);
    for (const line of fallen) effects.err(`${line}\n`);
    return fallen.length > 0 ? 1 : 0;
  },
};

/** Builds each article alone and scores it. */
async function measure(folder: string, invocation: Invocation, effects: Effects): Promise<{ rows: Row[]; mistakes: Mistake[] }> {
  const [{ partOf, readGold, readStories, rowsOf, scoreArticle, scoreStory, storyRowsOf }, { ingest }] = await Promise.all([
    import('../../evaluation/index.ts'),
    import('../../ingest/index.ts'),
  ]);
  const reader = await (await effects.engine()).open({
    packs: optionText(invocation, 'packs'),
    knowledge: optionText(invocation, 'knowledge'),
    models: !optionFlag(invocation, 'rulesOnly'),
  });
  const scored = [];
  for (const article of readGold(folder, join(effects.packageRoot, 'graph-data', 'articles'))) {
    const read = (await ingest([article.path], { language: article.language })).articles[0];
    if (read === undefined) throw new UserError('gold-article', `${article.path}: cannot be read`);
    scored.push({ article, score: scoreArticle(article, reader.join([await reader.read(read)]).facts) });
  }
  const stories = [];
  for (const story of readStories(folder)) {
    const ids = new Map<string, string>();
    const fragments = [];
    for (const [name, path] of story.articles) {
      const [read] = (await ingest([path], {})).articles;
      if (read === undefined) throw new UserError('gold-article', `${path}: cannot be read`);
      ids.set(name, read.id);
      fragments.push(await reader.read(read));
    }
    stories.push({ story, score: scoreStory(story, reader.join(fragments).facts, ids) });
  }
  const mistakes = [
    ...scored.filter(({ article }) => partOf(article) !== 'held-out').flatMap(({ score }) => score.mistakes),
    ...stories.filter(({ story }) => !story.heldOut).flatMap(({ score }) => score.mistakes),
  ];
  return { rows: [...rowsOf(scored), ...storyRowsOf(stories)], mistakes };
}

async function fallenBelow(rows: readonly Row[], file: string): Promise<string[]> {
  if (!existsSync(file)) throw new UserError('baseline-missing', `${file}: there is no baseline yet; write one with --freeze`);
  const { compareWithBaseline } = await import('../../evaluation/index.ts');
  return compareWithBaseline(rows, JSON.parse(readFileSync(file, 'utf8')) as Baseline);
}

function rowTable(rows: readonly Row[]): string {
  return table(
    ['part', 'language', 'articles', 'task', 'precision', 'recall', 'F1'],
    rows.map((row) => [
      row.part,
      row.language === '*' ? 'all' : row.language,
      row.articles,
      row.task,
      row.p.toFixed(3),
      row.r.toFixed(3),
      row.f1.toFixed(3),
    ]),
  );
}

function mistakeList(mistakes: readonly Mistake[]): string {
  const classes = new Map<string, Mistake[]>();
  for (const mistake of mistakes) classes.set(mistake.class, [...(classes.get(mistake.class) ?? []), mistake]);
  return [...classes]
    .sort((a, b) => b[1].length - a[1].length || compareStrings(a[0], b[0]))
    .map(([name, list]) => `${name} (${list.length})\n${list.map((one) => `  ${one.article}: ${one.detail}\n`).join('')}`)
    .join('\n');
}
