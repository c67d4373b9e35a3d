// What a gathering adopted, signed, discussed or ended with.
import type { PatternRule } from '../../pack.ts';

export const PAPER_PATTERNS: readonly PatternRule[] = [
  {
    name: 'ended-with-paper',
    pattern:
      '@event:from ~4 ended|ends|end|closed|closes|close|closing|concluded|concludes|conclude|finished|wrapped|culminated|culminates|culminate|opened|opens|began|saw|sees|resulted|led ~8 adoption|signing|signature|approval|endorsement|release|launch|publication|initialling|conclusion|ratification|unveiling|issuance|issuing|presentation|passage of ~1 @instrument+:to',
    relation: 'CONCERNS',
    example: 'The Danube Book Fair ended on Friday with the adoption of the Andes Water Agreement.',
    counterExample: 'The Danube Book Fair ended on Friday with the denunciation of the Andes Water Agreement.',
  },
  {
    name: 'event-adopted-paper',
    pattern:
      '@event:from ~3 adopted|adopts|adopt|approved|approve|endorsed|endorse|passed|issued|issue|released|ratified|signed|produced|produce|yielded|delivered|launched|unveiled|finalised|finalized|agreed|discussed|discuss|reviewed|review|examined|examine|considered|consider|debated|debate|negotiated|negotiate|drafted ~1 on|to|forth|out? ~1 @instrument+:to',
    relation: 'CONCERNS',
    example: 'The Danube Book Fair unanimously adopted the Andes Water Agreement.',
    counterExample: 'The Danube Book Fair unanimously mocked the Andes Water Agreement.',
  },
  {
    name: 'event-led-to-paper',
    pattern:
      '@event:from ~3 resulted|result|led|lead|culminated|culminate|culminates|gave|focused|focuses|focus|centred|centered|devoted|dedicated in|to|on|with|birth to? ~1 @instrument+:to',
    relation: 'CONCERNS',
    example: 'The Danube Book Fair culminated in the Andes Water Agreement.',
    counterExample: 'The Danube Book Fair objected to the Andes Water Agreement.',
  },
  {
    name: 'event-closed-by-adopting',
    pattern:
      '@event:from ~5 closed|closes|ended|ends|concluded|concludes|finished by|after|with ~2 adopting|signing|approving|endorsing|issuing ~1 @instrument+:to',
    relation: 'CONCERNS',
    example: 'The Danube Book Fair closed by adopting the Andes Water Agreement.',
    counterExample: 'The Danube Book Fair closed by praising the Andes Water Agreement.',
  },
  {
    name: 'paper-adopted-at-event',
    pattern:
      '@instrument:to ,? ~3 adopted|signed|approved|endorsed|issued|agreed|launched|concluded|initialled|initialed|inked|read|unveiled|released|presented|finalised|finalized ~2 at|during|by|on ~5 @event:from',
    relation: 'CONCERNS',
    example: 'The Andes Water Agreement was signed on Monday at the close of the Danube Book Fair.',
    counterExample: 'The Andes Water Agreement was mocked on Monday at the close of the Danube Book Fair.',
  },
  {
    name: 'signed-paper-at-event',
    pattern: '#event-verb:sign ~1 @instrument:to ~5 at|during|of|after|on ~7 @event:from',
    relation: 'CONCERNS',
    example: 'Ana Prado and Rui Teles signed the Andes Water Agreement during the Danube Book Fair.',
    counterExample: 'Ana Prado and Rui Teles tore up the Andes Water Agreement during the Danube Book Fair.',
  },
  {
    name: 'at-event-signed-paper',
    pattern:
      'at|during|of|closing|concluding ~4 @event:from ,? ~9 signed|adopted|endorsed|issued|approved|released|initialled|inked|concluded ~1 on? ~1 @instrument+:to',
    relation: 'CONCERNS',
    example: 'At the end of the Danube Book Fair, delegates adopted the Andes Water Agreement.',
    counterExample: 'At the end of the Danube Book Fair, delegates burned the Andes Water Agreement.',
  },
  {
    name: 'participants-adopted-paper',
    pattern:
      'participants|delegates|ministers|leaders|delegations|states|parties|members|governments|countries|conference|meeting|summit|session|it|they|assembly|forum|congress ~4 adopted|endorsed|approved|issued|agreed|adopt|endorse|approve|issue ~1 on? ~1 @instrument+:to @context:from',
    relation: 'CONCERNS',
    example: 'The Danube Book Fair opened on Monday. Participants adopted the Andes Water Agreement.',
    counterExample: 'The Danube Book Fair opened on Monday. Participants burned the Andes Water Agreement.',
  },
  {
    name: 'outcome-document-of-event',
    pattern:
      'outcome|final|closing|concluding|resulting|main|joint ~1 document|declaration|text|paper|result|outcome|statement|communiqué|fruit|product|achievement|deliverable , @instrument:to @context:from',
    relation: 'CONCERNS',
    example: 'The Danube Book Fair opened on Monday. Its outcome document, the Andes Water Agreement, was signed by Peru.',
    counterExample: 'The Danube Book Fair opened on Monday. Its worst enemy, the Andes Water Agreement, was signed by Peru.',
  },
  {
    name: 'ended-when-signed',
    pattern:
      '@event:from ~5 ended|ends|closed|closes|concluded|concludes|opened|began|finished|wrapped ~9 signed|adopted|endorsed|approved|issued|initialled|inked ~1 @instrument+:to',
    relation: 'CONCERNS',
    example: 'The Danube Book Fair ended on Friday with a ceremony at which Ana Prado signed the Andes Water Agreement.',
    counterExample: 'The Danube Book Fair ended on Friday with a ceremony at which Ana Prado mocked the Andes Water Agreement.',
  },
  {
    name: 'paper-is-outcome-of-event',
    pattern: '@instrument:to ,? ~1 is|was|are|were|as? ~3 outcome|result|fruit|product|conclusion|legacy of ~1 @event:from',
    relation: 'CONCERNS',
    example: 'The Andes Water Agreement is the main outcome of the Danube Book Fair.',
    counterExample: 'The Andes Water Agreement is the main enemy of the Danube Book Fair.',
  },
];
