// Patterns of token runs by which English tells who signed, who met, whose post it is and what belongs to what.
import type { PatternRule } from '../../pack.ts';

export const PARTY_PATTERNS: readonly PatternRule[] = [
  {
    name: 'instrument-parties',
    pattern: '@instrument:to between|linking|binding @actor+:from',
    relation: 'SIGNED',
    example: 'The Andes Water Agreement between Peru and Chile runs on.',
    counterExample: 'The Andes Water Agreement angered Peru and Chile.',
  },
  {
    name: 'instrument-they-signed',
    pattern: '@instrument:to ,? that|which ~1 @actor+:from ~2 signed|concluded|inked|initialled|initialed|ratified|struck|sealed|clinched',
    relation: 'SIGNED',
    example: 'The Andes Water Agreement that Peru and Chile concluded runs on.',
    counterExample: 'The Andes Water Agreement that Peru and Chile mocked runs on.',
  },
  {
    name: 'instrument-with',
    pattern: '@instrument:to ,? ~8 signed|concluded|inked|initialled|struck|sealed|clinched ~4 with @actor+:from',
    relation: 'SIGNED',
    example: 'The Andes Water Agreement, concluded last May with Chile, runs on.',
    counterExample: 'The Andes Water Agreement, compared last May with Chile, runs on.',
  },
  {
    name: 'acceded',
    pattern: '@actor+:from ~2 joined|joins|joining|acceded|adhered|subscribed ~3 @instrument:to',
    relation: 'SIGNED',
    example: 'Peru and Chile acceded to the Andes Water Agreement.',
    counterExample: 'Peru and Chile objected to the Andes Water Agreement.',
  },
  {
    name: 'signatories-include',
    pattern: '@instrument:to ,? ~10 signatories ~2 include|included|are|were|including @actor+:from',
    relation: 'SIGNED',
    example: 'The Andes Water Agreement, whose signatories include Peru and Chile, runs on.',
    counterExample: 'The Andes Water Agreement, whose critics include Peru and Chile, runs on.',
  },
  {
    name: 'signature-on',
    pattern: "@actor:from 's ~1 signature|ratification|accession on|to|of @instrument:to",
    relation: 'SIGNED',
    example: "Peru's ratification of the Andes Water Agreement came late.",
    counterExample: "Peru's dislike of the Andes Water Agreement came late.",
  },
  {
    name: 'talks-with-counterpart',
    pattern: '@person:from ~10 met|talks|meeting|discussions|spoke|conferred|consultations|conversation ~2 with his|her ~4 @person:to',
    relation: 'MET',
    example: 'Ana Prado will fly out on Monday for talks with her Chilean counterpart, Rui Teles.',
    counterExample: 'Ana Prado will fly out on Monday to spite her Chilean counterpart, Rui Teles.',
  },
  {
    name: 'meeting-of-two',
    pattern: 'meeting|talks|encounter|tete-a-tete|face-to-face of @actor:from and @actor:to',
    relation: 'MET',
    example: 'A meeting of Ana Prado and Rui Teles ended on Monday.',
    counterExample: 'A portrait of Ana Prado and Rui Teles was sold on Monday.',
  },
  {
    name: 'possessive-talks',
    pattern:
      "@person:from 's ~3 meeting|talks|discussions|conversation|meetings|consultations|negotiations|lunch|dinner|audience|call with @actor:to",
    relation: 'MET',
    example: "Ana Prado's two meetings with Rui Teles were short.",
    counterExample: "Ana Prado's two quarrels over Rui Teles were short.",
  },
  {
    name: 'had-tea-with',
    pattern: '@person:from ~2 tea|coffee|breakfast|lunch|lunched|supper|dinner|dined|cocktails|handshake|handshakes with @person+:to',
    relation: 'MET',
    example: 'Ana Prado had tea with Rui Teles.',
    counterExample: 'Ana Prado had trouble with Rui Teles.',
  },
  {
    name: 'spoke-phone',
    pattern:
      '@person:from and @person:to ~2 spoke|talked|conferred|huddled|conversed|dined|lunched ~1 by|over|on|in|at|for|privately|briefly',
    relation: 'MET',
    example: 'Ana Prado and Rui Teles talked by telephone.',
    counterExample: 'Ana Prado and Rui Teles won by luck.',
  },
  {
    name: 'speaking-for-body',
    pattern: 'speaking|spokesperson|spokesman|spokeswoman for @organization:to , @person:from',
    relation: 'HOLDS_POSITION',
    example: 'The man speaking for the National Water Agency, Rui Teles, agreed.',
    counterExample: 'The bill waiting for the National Water Agency, Rui Teles wrote, is high.',
  },
  {
    name: 'body-sends-its',
    pattern:
      '@organization:to ~2 sent|sends|dispatched|despatched|fielded|nominated|appointed|promoted|fired|sacked|sending its|their ~5 @person:from',
    relation: 'HOLDS_POSITION',
    example: 'The National Water Agency sent its deputy director, Ana Prado.',
    counterExample: 'The National Water Agency sent its regrets to nobody.',
  },
  {
    name: 'colon-its',
    pattern: '@organization:to ~6 : its|their ~4 , @person:from',
    relation: 'HOLDS_POSITION',
    example: 'The National Water Agency is wary: its chief chemist, Ana Prado, objects.',
    counterExample: 'The National Water Agency is wary: nobody objects.',
  },
  {
    name: 'body-whose',
    pattern: '@organization:to , whose ~4 , @person:from',
    relation: 'HOLDS_POSITION',
    example: 'The National Water Agency, whose chief chemist, Ana Prado, objects, is wary.',
    counterExample: 'The National Water Agency, which once fired, Ana Prado said, is wary.',
  },
  {
    name: 'at-the-helm',
    pattern: '@person:from ~6 helm|reins|leadership|presidency|chairmanship|directorship|board of @organization:to',
    relation: 'HOLDS_POSITION',
    example: 'Ana Prado took the reins of the National Water Agency.',
    counterExample: 'Ana Prado took a picture of the National Water Agency.',
  },
  {
    name: 'appeared-for',
    pattern: '@person:from ,? ~3 appeared|appearing|pleaded|pleading|negotiated|negotiating|negotiates|acts|acted|acting for @country:to',
    relation: 'REPRESENTS',
    example: 'Ana Prado, appearing for Peru, agreed.',
    counterExample: 'Ana Prado, longing for Peru, agreed.',
  },
  {
    name: 'appeared-for-body',
    pattern: '@person:from ,? ~3 appeared|appearing|pleaded|pleading|acts|acted|acting|argued|arguing|lobbies for @organization:to',
    relation: 'REPRESENTS',
    example: 'Ana Prado, appearing for the National Water Agency, agreed.',
    counterExample: 'Ana Prado, looking for the National Water Agency, agreed.',
  },
  {
    name: 'arm-of-with-initials',
    pattern:
      '@organization:from ( ~2 ) ,? ~3 part|agency|arm|branch|unit|subsidiary|division|department|body|organ|offshoot|affiliate|wing|programme|program|initiative of @organization+:to',
    relation: 'PART_OF',
    example: 'The National Seed Bank (NSB), the research arm of the Ministry of Agriculture, moved.',
    counterExample: 'The National Seed Bank (NSB), a friend of the Ministry of Agriculture, moved.',
  },
  {
    name: 'belongs-to-body',
    pattern:
      '@organization:from ,? ~4 belongs|belonging|reports|reporting|answers|answerable|attached|affiliated|accountable|subordinate|subordinated to|with @organization:to',
    relation: 'PART_OF',
    example: 'The National Seed Bank, which reports to the Ministry of Agriculture, moved.',
    counterExample: 'The National Seed Bank, which objects to the Ministry of Agriculture, moved.',
  },
  {
    name: 'body-arm',
    pattern: "@organization:to 's ~2 arm|branch|wing|subsidiary|affiliate|offshoot|agency|unit|division ,? @organization:from",
    relation: 'PART_OF',
    example: "The Ministry of Agriculture's research arm, the National Seed Bank, moved.",
    counterExample: "The Ministry of Agriculture's worst enemy, the National Seed Bank, moved.",
  },
];
