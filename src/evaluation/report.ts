// Scores of many articles by language, task and part, and their comparison with the frozen baseline.
import { compareStrings } from '../base/index.ts';
import type { GoldArticle } from './gold.ts';
import { type Counts, type Score, TASKS, type Task } from './score.ts';
import { STORY_TASKS, type Story, type StoryScore, type StoryTask } from './stories.ts';

/** Precision, recall and F1, rounded to three decimals; an empty denominator counts as 1. */
export interface Figures {
  p: number;
  r: number;
  f1: number;
}

/** `development` was read while rules were written, `held-out` was not, `samples` are the five sample articles. */
export type Part = 'samples' | 'development' | 'held-out';

export interface Row extends Figures {
  language: string;
  part: Part;
  task: Task | StoryTask;
  articles: number;
}

export function partOf(article: GoldArticle): Part {
  if (!article.name.includes('/')) return 'samples';
  return article.heldOut ? 'held-out' : 'development';
}

/** One row for each language, part and task, and for all languages together (`*`). */
export function rowsOf(scored: readonly { article: GoldArticle; score: Score }[]): Row[] {
  const groups = new Map<string, { language: string; part: Part; scores: Score[] }>();
  for (const { article, score } of scored) {
    for (const language of [article.language, '*']) {
      const part = partOf(article);
      const key = `${part} ${language}`;
      const group = groups.get(key) ?? { language, part, scores: [] };
      group.scores.push(score);
      groups.set(key, group);
    }
  }
  return [...groups]
    .sort((a, b) => compareStrings(a[0], b[0]))
    .flatMap(([, { language, part, scores }]) =>
      TASKS.map((task) => ({ language, part, task, articles: scores.length, ...figures(scores.map((score) => score.counts[task])) })),
    );
}

/** One row for each part and task of stories. */
export function storyRowsOf(scored: readonly { story: Story; score: StoryScore }[]): Row[] {
  return ([false, true] as const).flatMap((heldOut) => {
    const part = scored.filter(({ story }) => story.heldOut === heldOut);
    if (part.length === 0) return [];
    const articles = part.reduce((sum, { story }) => sum + story.articles.size, 0);
    return STORY_TASKS.map((task): Row => {
      const counts = part.map(({ score }) => score.counts[task]);
      return { language: '*', part: heldOut ? 'held-out' : 'development', task, articles, ...figures(counts) };
    });
  });
}

export function figures(counts: readonly Counts[]): Figures {
  const found = counts.reduce((sum, one) => sum + one.found, 0);
  const extra = counts.reduce((sum, one) => sum + one.extra, 0);
  const missed = counts.reduce((sum, one) => sum + one.missed, 0);
  const p = found + extra === 0 ? 1 : found / (found + extra);
  const r = found + missed === 0 ? 1 : found / (found + missed);
  return { p: round(p), r: round(r), f1: round(p + r === 0 ? 0 : (2 * p * r) / (p + r)) };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** F1 by `part/language/task`: what CI holds. */
export type Baseline = Record<string, number>;

export function baselineOf(rows: readonly Row[]): Baseline {
  return Object.fromEntries(rows.map((row) => [`${row.part}/${row.language}/${row.task}`, row.f1]));
}

/** Lines for figures that fell below the baseline or are missing from it; empty when all hold. */
export function compareWithBaseline(rows: readonly Row[], baseline: Baseline): string[] {
  const now = baselineOf(rows);
  return Object.entries(baseline).flatMap(([key, f1]) => {
    const value = now[key];
    if (value === undefined) return [`${key}: not measured any more (baseline ${f1})`];
    return value < f1 ? [`${key}: ${value}, below the baseline of ${f1}`] : [];
  });
}
