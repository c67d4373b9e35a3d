// Cases of Vietnamese, run by the generic test over every pack.
import type { PackCase } from '../../corpus.ts';
import { bodyCases } from './cases-bodies.ts';
import { commonUseCases } from './cases-common-uses.ts';
import { constructionCases } from './cases-constructions.ts';
import { dispatchCases } from './cases-dispatches.ts';
import { headingCases } from './cases-headings.ts';
import { names } from './cases-names.ts';
import { officeCases } from './cases-offices.ts';
import { pressCases } from './cases-press.ts';
import { relations } from './cases-relations.ts';
import { severalCases } from './cases-several.ts';
import { statements } from './cases-statements.ts';
import { unitCases } from './cases-units.ts';

export const corpus: readonly PackCase[] = [
  ...names,
  ...statements,
  ...relations,
  ...pressCases,
  ...officeCases,
  ...constructionCases,
  ...bodyCases,
  ...severalCases,
  ...unitCases,
  ...dispatchCases,
  ...headingCases,
  ...commonUseCases,
];
export default corpus;
