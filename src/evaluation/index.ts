export { type GoldArticle, readGold } from './gold.ts';
export { type Baseline, baselineOf, compareWithBaseline, partOf, type Row, rowsOf } from './report.ts';
export { type Mistake, type Score, scoreArticle } from './score.ts';
