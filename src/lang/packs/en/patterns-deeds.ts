// Who signed, hosts and met, told by nouns and by sides: signatories, signatures, organisers, invitations, meals.
import type { PatternRule } from '../../pack.ts';

export const DEED_PATTERNS: readonly PatternRule[] = [
  {
    name: 'were-signatories',
    pattern: '@actor+:from were|are|was|is the|its|their signatories|signatory|signers @context:to',
    relation: 'SIGNED',
    example: 'The Andes Water Agreement was concluded. Ana Prado and Rui Teles were the signatories.',
    counterExample: 'The Andes Water Agreement was concluded. Ana Prado and Rui Teles were the victims.',
  },
  {
    name: 'signed-for-other-side',
    pattern:
      '@instrument:to ~3 signed|inked|initialled|initialed ,? for|on ~5 by ~9 ,? and ,? for|on ~1 behalf? ~3 side|delegation|part|government|behalf? ,? by ~1 @person:from',
    relation: 'SIGNED',
    example: 'The Andes Water Agreement was signed for the Peruvian side by Rui Teles and for the Chilean side by Ana Prado.',
    counterExample: 'The Andes Water Agreement was mocked for the Peruvian side by Rui Teles and for the Chilean side by Ana Prado.',
  },
  {
    name: 'signed-for-and-other-for',
    pattern: '@person signed|inked|initialled|initialed ~2 @instrument:to for|on ~6 ,? and|while ~1 @person:from for|on ~3 @party',
    relation: 'SIGNED',
    example: 'Rui Teles signed the Andes Water Agreement for Peru, and Ana Prado for Chile.',
    counterExample: 'Rui Teles mocked the Andes Water Agreement for Peru, and Ana Prado for Chile.',
  },
  {
    name: 'signed-for-state',
    pattern: '@person:from signed|inked|initialled|initialed ~9 for|on ~1 behalf? of? @country:to',
    relation: 'REPRESENTS',
    example: 'Rui Teles signed the Andes Water Agreement on behalf of Peru.',
    counterExample: 'Rui Teles signed the Andes Water Agreement to annoy Peru.',
  },
  {
    name: 'signed-with-them',
    pattern: '@person:from ~1 held|had|met ~6 @person ,? ~2 and ~1 signed|inked|initialled|concluded with him|her|them ~1 @instrument:to',
    relation: 'SIGNED',
    example: 'Rui Teles held talks with Ana Prado and signed with her the Andes Water Agreement.',
    counterExample: 'Rui Teles held talks with Ana Prado and mocked with her the Andes Water Agreement.',
  },
  {
    name: 'they-signed-with',
    pattern: 'held|had|met ~6 @person:from ,? ~2 and ~1 signed|inked|initialled|concluded with him|her|them ~1 @instrument:to',
    relation: 'SIGNED',
    example: 'Rui Teles held talks with Ana Prado and signed with her the Andes Water Agreement.',
    counterExample: 'Rui Teles held talks with Ana Prado and mocked with her the Andes Water Agreement.',
  },
  {
    name: 'were-organisers',
    pattern:
      '@party+:from were|are|was|is ~1 its? co-organisers|co-organizers|co-hosts|organisers|organizers|hosts|host|co-chairs @context:to',
    relation: 'HOSTED',
    example: 'The Lisbon Health Forum opened on Monday. Peru and Chile were the co-organisers.',
    counterExample: 'The Lisbon Health Forum opened on Monday. Peru and Chile were the opponents.',
  },
  {
    name: 'at-invitation-of',
    pattern: 'at the invitation|initiative of ~1 @party+:from , ~1 @event:to',
    relation: 'HOSTED',
    example: 'At the invitation of Peru, the Lisbon Health Forum opened on Monday.',
    counterExample: 'At the expense of Peru, the Lisbon Health Forum opened on Monday.',
  },
  {
    name: 'sat-down-with',
    pattern: '@person:from ~9 sat|sits|sit down ~1 with ~2 @person+:to',
    relation: 'MET',
    example: 'Ana Prado sat down separately with Deputy Minister Rui Teles.',
    counterExample: 'Ana Prado broke down separately with Deputy Minister Rui Teles.',
  },
  {
    name: 'spent-time-in-talks',
    pattern: '@person:from and @person:to spent ~5 in ~2 talks|conversation|discussion|discussions',
    relation: 'MET',
    example: 'Ana Prado and Rui Teles spent an hour in private talks.',
    counterExample: 'Ana Prado and Rui Teles spent an hour in private boats.',
  },
];
