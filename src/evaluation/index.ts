export { type GoldArticle, readGold } from './gold.ts';
export { assign, entityScore, MATCH } from './match.ts';
export { type Baseline, baselineOf, compareWithBaseline, partOf, type Row, rowsOf, storyRowsOf } from './report.ts';
export { type Mistake, type Score, scoreArticle } from './score.ts';
export { readStories, type Story, scoreStory } from './stories.ts';
