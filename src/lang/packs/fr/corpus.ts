// Cases of French, run by the generic test over every pack.
import type { PackCase } from '../../corpus.ts';
import { attributions } from './corpus/attributions.ts';
import { between } from './corpus/between.ts';
import { bodyCases } from './corpus/bodies.ts';
import { commonUseCases } from './corpus/common-uses.ts';
import { dealings } from './corpus/dealings.ts';
import { descriptions } from './corpus/descriptions.ts';
import { dispatchCases } from './corpus/dispatches.ts';
import { encounterCases } from './corpus/encounters.ts';
import { entities } from './corpus/entities.ts';
import { events } from './corpus/events.ts';
import { happenings } from './corpus/happenings.ts';
import { inserted } from './corpus/inserted.ts';
import { namedAgain } from './corpus/named-again.ts';
import { officeCases } from './corpus/offices.ts';
import { partners } from './corpus/partners.ts';
import { presence } from './corpus/presence.ts';
import { relations } from './corpus/relations.ts';
import { releases } from './corpus/releases.ts';
import { severalCases } from './corpus/several.ts';
import { sideCases } from './corpus/sides.ts';
import { signerCases } from './corpus/signers.ts';
import { speakers } from './corpus/speakers.ts';
import { statements } from './corpus/statements.ts';
import { told } from './corpus/told.ts';
import { turns } from './corpus/turns.ts';

export const corpus: readonly PackCase[] = [
  ...statements,
  ...between,
  ...turns,
  ...attributions,
  ...inserted,
  ...speakers,
  ...partners,
  ...releases,
  ...descriptions,
  ...entities,
  ...dealings,
  ...relations,
  ...events,
  ...told,
  ...presence,
  ...happenings,
  ...commonUseCases,
  ...officeCases,
  ...bodyCases,
  ...sideCases,
  ...signerCases,
  ...encounterCases,
  ...namedAgain,
  ...severalCases,
  ...dispatchCases,
];
export default corpus;
