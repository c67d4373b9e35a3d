// Cases of English, run by the generic test over every pack.
import type { PackCase } from '../../corpus.ts';
import { commonUseCases } from './corpus-common-uses.ts';
import { COMPANY_CASES } from './corpus-company.ts';
import { CONTACT_CASES } from './corpus-contacts.ts';
import { deedCases } from './corpus-deeds.ts';
import { ENTITY_CASES } from './corpus-entities.ts';
import { EVENT_CASES } from './corpus-events.ts';
import { gatheringCases } from './corpus-gatherings.ts';
import { officeCases } from './corpus-offices.ts';
import { paperCases } from './corpus-papers.ts';
import { partyCases } from './corpus-parties.ts';
import { presenceCases } from './corpus-presence.ts';
import { RELATION_CASES } from './corpus-relations.ts';
import { reportedCases } from './corpus-reported.ts';
import { severalCases } from './corpus-several.ts';
import { SIDE_CASES } from './corpus-sides.ts';
import { SPAN_CASES } from './corpus-spans.ts';
import { SPEAKER_CASES } from './corpus-speakers.ts';
import { STATEMENT_CASES } from './corpus-statements.ts';
import { TITLE_CASES } from './corpus-titles.ts';
import { VOICE_CASES } from './corpus-voices.ts';

export const corpus: readonly PackCase[] = [
  ...ENTITY_CASES,
  ...STATEMENT_CASES,
  ...SPAN_CASES,
  ...SPEAKER_CASES,
  ...COMPANY_CASES,
  ...RELATION_CASES,
  ...SIDE_CASES,
  ...EVENT_CASES,
  ...deedCases,
  ...commonUseCases,
  ...gatheringCases,
  ...officeCases,
  ...paperCases,
  ...CONTACT_CASES,
  ...partyCases,
  ...VOICE_CASES,
  ...presenceCases,
  ...reportedCases,
  ...severalCases,
  ...TITLE_CASES,
];
export default corpus;
