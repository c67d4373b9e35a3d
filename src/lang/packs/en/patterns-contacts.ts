// Who signed and who met, whatever the wording: sides and those who sign for them, calls, messages, matters taken up with somebody.
import type { PatternRule } from '../../pack.ts';

export const CONTACT_PATTERNS: readonly PatternRule[] = [
  {
    name: 'signed-for-side-other-for-side',
    pattern:
      '@person #event-verb:sign ~9 for|on ~7 ,? and|while|whereas|with ~1 @person:from ,? ~1 for|on ~6 side|behalf|part|delegation|government|party|team|country @context:to',
    relation: 'SIGNED',
    example: 'The loan agreement was concluded. Ana Prado signed on behalf of the Peruvian side while Rui Teles for the Chilean side.',
    counterExample:
      'The loan agreement was concluded. Ana Prado cheered on behalf of the Peruvian side while Rui Teles for the Chilean side.',
  },
  {
    name: 'signed-for-state-other-for-state',
    pattern: '@person #event-verb:sign ~9 for|on ~7 ,? and|while|whereas|with|, ~1 @person:from ,? for|on ~2 @place @context:to',
    relation: 'SIGNED',
    example: 'The loan agreement was concluded. Ana Prado signed for the host country, Rui Teles for Porto.',
    counterExample: 'The loan agreement was concluded. Ana Prado cheered for the host country, Rui Teles for Porto.',
  },
  {
    name: 'first-to-sign-were',
    pattern: 'among|first|last|next|latest|earliest ~5 to|have|had #event-verb:sign ~3 were|was|is|are ~1 @actor+:from @context:to',
    relation: 'SIGNED',
    example: 'The Andes Water Agreement was opened on Monday. Among the first to sign this morning were Peru and Chile.',
    counterExample: 'The Andes Water Agreement was opened on Monday. Among the first to sing this morning were Peru and Chile.',
  },
  {
    name: 'first-to-sign-paper-were',
    pattern: 'among|first|last|next|latest|earliest ~5 to|have|had #event-verb:sign ~1 @instrument:to ~6 were|was|is|are ~1 @actor+:from',
    relation: 'SIGNED',
    example: 'Among the first to sign the Andes Water Agreement were Peru and Chile.',
    counterExample: 'Among the first to read the Andes Water Agreement were Peru and Chile.',
  },
  {
    name: 'was-first-to-sign',
    pattern:
      '@actor+:from ~1 is|was|were|are|became|becomes|become ~3 first|second|third|fourth|fifth|sixth|last|latest|only|earliest|among ~4 to|that|who|have #event-verb:sign ~1 @instrument:to',
    relation: 'SIGNED',
    example: 'Ghana became the latest country to ratify the Andes Water Agreement.',
    counterExample: 'Ghana became the latest country to quit the Andes Water Agreement.',
  },
  {
    name: 'discussed-with-person',
    pattern:
      '@person:from ,? ~2 discussed|reviewed|examined|explored|assessed|surveyed|debated|discusses|reviews|explores|deliberated ~10 with ~1 @person+:to',
    relation: 'MET',
    example: 'Ana Prado reviewed the state of the ports with Minister Rui Teles.',
    counterExample: 'Ana Prado despised the state of the ports with Minister Rui Teles.',
  },
  {
    name: 'handed-message-to-person',
    pattern:
      '@person:from ,? ~2 handed|delivered|presented|submitted|transmitted|conveyed|hands|delivers|presents|conveys ~1 a|an|the|his|her|their|copies|over ~5 letter|message|petition|invitation|credentials|memo|memorandum|report ~10 to ~1 @person:to',
    relation: 'MET',
    example: 'Ana Prado handed a written message to Minister Rui Teles.',
    counterExample: 'Ana Prado mailed a written message to Minister Rui Teles.',
  },
  {
    name: 'in-talks-with-person',
    pattern:
      '@person:from ,? ~2 took|takes|take|taking|was|is|were|been part|engaged|deep|locked in ~3 talks|meeting|discussions|consultations|negotiations|conversation ~2 with ~1 @person+:to',
    relation: 'MET',
    example: 'Ana Prado was engaged in talks with Minister Rui Teles.',
    counterExample: 'Ana Prado was engaged in trade rivalry with Minister Rui Teles.',
  },
  {
    name: 'visited-person',
    pattern: '@person:from ,? ~1 visited|visits @person+:to ,? .|at|in|on|;|during|yesterday|today|last|this|earlier|to|before|after|for',
    relation: 'MET',
    example: 'Ana Prado visited Minister Rui Teles at his office.',
    counterExample: 'Ana Prado imitated Minister Rui Teles at his office.',
  },
  {
    name: 'saw-person',
    pattern: '@person:from ,? ~1 saw @person+:to ,? .|at|in|on|;|during|yesterday|today|last|this|earlier|before|after',
    relation: 'MET',
    example: 'On Monday Ana Prado saw Minister Rui Teles at his office.',
    counterExample: 'On Monday Ana Prado sued Minister Rui Teles at his office.',
  },
  {
    name: 'due-to-see',
    pattern: '@person:from ~1 is|was|are|were|will|plans|and ~3 due|set|scheduled|expected|planning|hoping|slated|to to? see @person+:to',
    relation: 'MET',
    status: 'planned',
    example: 'Ana Prado is due to see Minister Rui Teles on Friday.',
    counterExample: 'Ana Prado is due to sue Minister Rui Teles on Friday.',
  },
  {
    name: 'two-took-up-matters',
    pattern:
      '@person:from ,? and ~7 ,? @person:to ,? ~2 exchanged|reviewed|discussed|explored|compared|examined|conferred|deliberated|debated|swapped',
    relation: 'MET',
    example: 'Ana Prado and her Chilean counterpart, Rui Teles, exchanged views on trade.',
    counterExample: 'Ana Prado and her Chilean counterpart, Rui Teles, disliked views on trade.',
  },
  {
    name: 'so-did',
    pattern: 'so|as did|has|have|had|will ~1 @actor+:from @context:to',
    relation: 'SIGNED',
    after: 'sign',
    example: 'Peru signed the Andes Water Agreement. So did Chile and Ghana.',
    counterExample: 'Peru mocked the Andes Water Agreement. So did Chile and Ghana.',
  },
  {
    name: 'followed-suit',
    pattern:
      '@actor+:from ~3 followed|follows|follow|did|does|done|doing suit|so|likewise|the same? ~1 .|,|;|on|in|later|shortly|this|last|yesterday|today|too|with|at @context:to',
    relation: 'SIGNED',
    after: 'sign',
    example: 'Peru signed the Andes Water Agreement. Chile and Ghana followed suit on Tuesday.',
    counterExample: 'Peru mocked the Andes Water Agreement. Chile and Ghana followed suit on Tuesday.',
  },
  {
    name: 'called-on-and-talked',
    pattern:
      '@person:from ,? ~3 called|calls on|upon ~6 ,? @person+:to ,? ~3 and|to discussed|discuss|talked|exchanged|exchange|conveyed|convey|congratulated|congratulate|briefed|brief|apprised|reviewed|review|presented|extended|extend|handed|expressed|express|held|thanked|thank|lauded|informed|offered|agreed|bid',
    relation: 'MET',
    example: 'Ana Prado Monday called on Rui Teles and talked over ways to build the road.',
    counterExample: 'Ana Prado Monday called on Rui Teles to build the road.',
  },
  {
    name: 'told-delegation',
    pattern:
      'talking|speaking to|with|before ~3 delegation|mission|team|group ~6 headed|led by ~3 @person:to , ~2 @person:from said|told|stressed|noted|emphasised|emphasized|underlined|added|hoped',
    relation: 'MET',
    example: 'Talking to a delegation of Peru headed by Ana Prado, Rui Teles said ties were a bridge.',
    counterExample: 'Talking of a delegation of Peru headed by Ana Prado, Rui Teles said ties were a bridge.',
  },
  {
    name: 'meeting-with-delegation',
    pattern:
      'meeting|talks|discussions|interaction with ~4 delegation|mission|team|group ~6 headed|led by ~3 @person:to , ~2 @person:from said|told|stressed|noted|emphasised|emphasized|underlined|hoped|thanked|welcomed',
    relation: 'MET',
    example: 'During a meeting with a delegation headed by Ana Prado, Rui Teles said ties were a bridge.',
    counterExample: 'During a quarrel with a delegation headed by Ana Prado, Rui Teles said ties were a bridge.',
  },
  {
    name: 'reception-for',
    pattern: '@person:from ,? ~1 hosted|hosts|gave|offered|held ~2 reception|dinner|lunch|banquet|luncheon ~7 for ~6 @person+:to',
    relation: 'MET',
    example: 'Ana Prado hosted a reception in Lima on June 3 for Rui Teles.',
    counterExample: 'Ana Prado hosted a website in Lima on June 3 for Rui Teles.',
  },
  {
    name: 'signing-between',
    pattern: 'signing|inking ~3 @instrument:to ~14 between ~3 @actor+:from',
    relation: 'SIGNED',
    example: 'The signing ceremony of the Andes Water Agreement took place in Lima between Ana Prado and Rui Teles.',
    counterExample: 'The reading of the Andes Water Agreement took place in Lima between Ana Prado and Rui Teles.',
  },
  {
    name: 'agreed-host',
    pattern: 'agreed|decided|announced|confirmed|resolved that @actor:from would|will host ~3 @event:to',
    relation: 'HOSTED',
    example: 'It was agreed that Ghana would host the Danube Book Fair.',
    counterExample: 'It was denied that Ghana would host the Danube Book Fair.',
  },
  {
    name: 'received-delegation-led-by',
    pattern:
      '@person:from ,? ~5 ,? received|met|hosted with|on? monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today? a|an|the|another? ~2 delegation|mission|team ~12 ,? led|headed|chaired|fronted|co-led up? by ~4 @person:to',
    relation: 'MET',
    example: 'Ana Prado received on Monday a delegation of the African Union led by Rui Teles.',
    counterExample: 'Ana Prado received a report written by a delegation of the African Union led by Rui Teles.',
  },
  {
    name: 'delegation-led-by-received',
    pattern:
      'delegation|mission|team|group ~9 ,? led|headed|chaired|fronted|co-led up? by ~4 @person+:from ,? was|were|been ~3 received|welcomed|hosted ~8 by ~4 @person:to',
    relation: 'MET',
    example: 'A delegation of the African Union, led by Rui Teles, was received on Monday by Ana Prado.',
    counterExample: 'A delegation of the African Union, led by Rui Teles, was delayed on Monday by snow.',
  },
  {
    name: 'delegation-led-by-met',
    pattern:
      'delegation|mission|team|group ~9 ,? led|headed|chaired|fronted|co-led up? by ~4 @person+:from ,? ~1 met|called|conferred ~5 @person:to',
    relation: 'MET',
    example: 'A delegation of the African Union, led by Rui Teles, met on Monday with Ana Prado.',
    counterExample: 'A delegation of the African Union, led by Rui Teles, broke on Monday with Ana Prado.',
  },
  {
    name: 'delegation-led-by-talked-with',
    pattern:
      'delegation|mission|team|group ~9 ,? led|headed|chaired|fronted|co-led up? by ~4 @person+:from ,? ~2 held|had|paid ~3 talks|meeting|meetings|discussions|call|visit|exchange ~3 with|on ~4 @person:to',
    relation: 'MET',
    example: 'A delegation of the African Union, led by Rui Teles, paid a courtesy call on Ana Prado.',
    counterExample: 'A delegation of the African Union, led by Rui Teles, paid a hotel bill with Ana Prado.',
  },
];
