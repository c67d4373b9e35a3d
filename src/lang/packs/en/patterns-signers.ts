// Who signed and who met, told with what stands between: when and where, who represents whom, whose counterparts.
import type { PatternRule } from '../../pack.ts';

export const SIGNER_PATTERNS: readonly PatternRule[] = [
  {
    name: 'signed-when-by',
    pattern:
      '@instrument:to ~3 signed|inked|initialled|initialed|concluded|sealed at|in|on|during|after|following|late|early|before ~8 by @actor+:from',
    relation: 'SIGNED',
    example: 'The Andes Water Agreement was signed at the end of the talks by Rui Teles and Ana Prado.',
    counterExample: 'The Andes Water Agreement was mocked at the end of the talks by Rui Teles and Ana Prado.',
  },
  {
    name: 'signed-between-represented',
    pattern:
      '@instrument:to ,? ~3 signed|inked|initialled|initialed|concluded|sealed ~3 between|by ~2 @organization ,? represented ~2 by ~3 @person:from',
    relation: 'SIGNED',
    example: 'The Andes Water Agreement was signed between the Oslo Institute, represented by Rui Teles, and Peru.',
    counterExample: 'The Andes Water Agreement was mocked between the Oslo Institute, represented by Rui Teles, and Peru.',
  },
  {
    name: 'signed-between-second',
    pattern:
      '@instrument:to ,? ~3 signed|inked|initialled|initialed|concluded|sealed ~3 between|by ~2 @organization ,? represented ~2 by ~3 @person ,? and ~1 @actor:from',
    relation: 'SIGNED',
    example: 'The Andes Water Agreement was signed between the Oslo Institute, represented by Rui Teles, and Peru.',
    counterExample: 'The Andes Water Agreement was mocked between the Oslo Institute, represented by Rui Teles, and Peru.',
  },
  {
    name: 'signed-between-second-represented',
    pattern:
      '@instrument:to ,? ~3 signed|inked|initialled|initialed|concluded|sealed ~3 between|by ~2 @organization ,? represented ~2 by ~3 @person ,? and ~1 @actor ,? represented ~2 by ~3 @person:from',
    relation: 'SIGNED',
    example:
      'The Andes Water Agreement was signed between the Oslo Institute, represented by Rui Teles, and Peru, represented by Ana Prado.',
    counterExample:
      'The Andes Water Agreement was mocked between the Oslo Institute, represented by Rui Teles, and Peru, represented by Ana Prado.',
  },
  {
    name: 'signing-for-were',
    pattern: 'signing for|on ~6 was|were|is ~1 @person:from @context:to',
    relation: 'SIGNED',
    example: 'The Andes Water Agreement was concluded on Monday. Signing for Peru was Ana Prado.',
    counterExample: 'The Andes Water Agreement was concluded on Monday. Singing for Peru was Ana Prado.',
  },
  {
    name: 'signing-for-second',
    pattern: 'signing for|on ~6 was|were|is ~1 @person ,? and|while ~1 for|on ~5 @person:from @context:to',
    relation: 'SIGNED',
    example: 'The Andes Water Agreement was concluded on Monday. Signing for Peru was Ana Prado and for Ghana Rui Teles.',
    counterExample: 'The Andes Water Agreement was concluded on Monday. Singing for Peru was Ana Prado and for Ghana Rui Teles.',
  },
  {
    name: 'delegations-led-met',
    pattern:
      'delegations|teams|sides|negotiators ,? led|headed ~2 by ~1 @person:from ,? and ~2 @person:to ,? met|meet|held|sat|conferred|gathered|convened',
    relation: 'MET',
    example: 'The delegations, led by Rui Teles and Ana Prado, met in Lima.',
    counterExample: 'The delegations, led by Rui Teles and Ana Prado, skipped Lima.',
  },
  {
    name: 'meal-with-person',
    pattern:
      '@person:from ,? ~2 had|has|attended|shared|joined|took|enjoyed ~1 a|an|over ~1 breakfast|lunch|dinner|luncheon|supper|tea|coffee|iftar with ~2 @person+:to',
    relation: 'MET',
    example: 'Ana Prado had a working breakfast with Rui Teles.',
    counterExample: 'Ana Prado ruined a working breakfast with Rui Teles.',
  },
];
