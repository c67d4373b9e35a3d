// Who English tells was at a gathering by the order of speaking, the seat, the company or what somebody came to do there.
import type { PatternRule } from '../../pack.ts';

export const SEAT_PATTERNS: readonly PatternRule[] = [
  {
    name: 'at-the-table-sat',
    pattern:
      'around|round|across|at|in|on|among|behind the ~2 table|bench|benches|dais|podium|crowd|audience|row|gallery|chair|rostrum|stage|stands|seats|pews sat|stood|was|were|are|is ~4 @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Around the table sat delegates of the National Water Agency.',
    counterExample: 'The Danube Book Fair began on Monday. Around the table hung posters of the National Water Agency.',
  },
  {
    name: 'with-somebody-were',
    pattern: 'with him|her|them|me|us were|was|sat|stood|came ~2 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. With her were the printer Ana Prado and Rui Teles, a poet.',
    counterExample: 'The Danube Book Fair began on Monday. Unlike her were the printer Ana Prado and Rui Teles, a poet.',
  },
  {
    name: 'order-of-speaking',
    pattern:
      'first|next|last|second|third|also|final to ~2 floor|speak|appear|testify|answer|stand|respond|arrive|stage|podium|lectern|address ~2 was|were|came ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. First to take the floor was Ana Prado.',
    counterExample: 'The Danube Book Fair began on Monday. First to fall asleep was Ana Prado.',
  },
  {
    name: 'sent-people',
    pattern:
      '@actor+:from ~1 sent|sends|had ~2 people|officials|observers|representatives|delegates|delegations|experts|ministers|envoys|diplomats|teams .|;|, @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Peru and Chile sent senior officials.',
    counterExample: 'The Danube Book Fair began on Monday. Peru and Chile blamed senior officials.',
  },
  {
    name: 'sat-at-the-back',
    pattern: '@actor+:from ,? ~1 sat|stood|watched|listened|waited at|near|along the ~1 back|rear|side|end|front|wall|door @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles sat at the back.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles painted at the back.',
  },
  {
    name: 'packed-hall-for',
    pattern: '@actor+:from ~1 packed|filled|crowded|thronged|jammed|lined ~6 for|at|during @event:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Some 300 printers from Peru packed the town hall for the Danube Book Fair.',
    counterExample: 'Some 300 printers from Peru painted the town hall for the Danube Book Fair.',
  },
  {
    name: 'spent-days-at',
    pattern: '@actor+:from ~1 spent|spend|spends ~3 day|days|hour|hours|week|weeks|morning|afternoon|evening ~4 at @event:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Ana Prado and Rui Teles spent three days in Vienna at the Danube Book Fair.',
    counterExample: 'Ana Prado and Rui Teles spent three million in Vienna on the Danube Book Fair.',
  },
  {
    name: 'asked-at-event',
    pattern: 'asked|questioned|pressed|speaking|challenged|quizzed|answering ~5 at|during ~2 @event:to , ~1 @person:from',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Asked about it at the Danube Book Fair, Ana Prado shrugged.',
    counterExample: 'Disgusted with the music at the Danube Book Fair, Ana Prado shrugged.',
  },
  {
    name: 'joint-briefing-with',
    pattern: 'joint ~1 conference|briefing|appearance|statement ~3 with|alongside ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Ana Prado announced it at a joint press conference with Rui Teles.',
    counterExample: 'Ana Prado announced it at a joint press conference without Rui Teles.',
  },
  {
    name: 'one-of-those-behind-aside',
    pattern:
      '@person:from ~9 , one of ~3 speakers|witnesses|panelists|panellists|participants|delegates|guests|experts|presenters|lecturers|observers at|in ~1 @event:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Ana Prado sat before the mayor, one of five witnesses at the Danube Book Fair.',
    counterExample: 'Ana Prado sat before the mayor, one of five critics of the Danube Book Fair.',
  },
  {
    name: 'came-in-for-close',
    pattern:
      '@person+:from ,? ~3 flew|flown|came|come|travelled|traveled|driven|drove ~4 for the opening|closing|final|last|first ~3 @event:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Ana Prado, who had flown in from Lima for the closing night of the Danube Book Fair, clapped.',
    counterExample: 'Ana Prado, who had paid in advance for the closing night of the Danube Book Fair, clapped.',
  },
  {
    name: 'done-by-at-event',
    pattern:
      'handed|presented|unveiled|announced|launched|read|awarded|delivered|performed|sung|given|received|accepted|collected ~2 by @person+:from at|during ~1 @event:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The prize was handed over by Ana Prado at the Danube Book Fair.',
    counterExample: 'The prize was stolen by Ana Prado at the Danube Book Fair.',
  },
  {
    name: 'team-at-event-led-by',
    pattern: '@country:to ~1 team|delegation|side|contingent|mission|party ~1 at|to @event , led|headed|captained|fronted by @person:from',
    relation: 'REPRESENTS',
    attends: true,
    example: 'The Kenyan team at the Danube Book Fair, led by Ana Prado, clapped.',
    counterExample: 'The Kenyan team at the Danube Book Fair, mocked by Ana Prado, clapped.',
  },
  {
    name: 'also-represented-by',
    pattern: 'represented ~14 ,? and|while @country:to by ~2 @person:from',
    relation: 'REPRESENTS',
    attends: true,
    example: 'Peru was represented by Ana Prado and Chile by Rui Teles.',
    counterExample: 'Peru was represented by Ana Prado and Chile was told by Rui Teles.',
  },
];
