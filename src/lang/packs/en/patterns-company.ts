// Who was at a gathering, told by where they came from, by what they were part of, and by whom they came with.
import type { PatternRule } from '../../pack.ts';

export const COMPANY_PATTERNS: readonly PatternRule[] = [
  {
    name: 'delegates-came-from',
    pattern:
      'delegations|delegates|participants|representatives|attendees|exhibitors|guests|speakers|officials|experts|teams|scientists|ministers ~3 came|come|coming|travelled|traveled|hailed|hail|arrived|flew|flown from ~4 @country+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began. Delegations came from as far away as Peru, Chile and Ghana.',
    counterExample: 'The Danube Book Fair began. Delegations recoiled from Peru, Chile and Ghana.',
  },
  {
    name: 'there-were-delegates',
    pattern: 'there were ~4 delegates|delegations|participants|representatives|officials|experts|teams from ~1 @country+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began. There were also young delegates from Peru, Chile and Ghana.',
    counterExample: 'The Danube Book Fair began. There were also fine postcards from Peru, Chile and Ghana.',
  },
  {
    name: 'on-the-programme',
    pattern:
      'on|at|taking|took the ~1 programme|program|agenda|podium|stage|panel|dais|platform|rostrum|lectern|bill ~4 were|was|are ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began. Also on the programme were Ana Prado and Rui Teles.',
    counterExample: 'The Danube Book Fair began. Also on the rooftop were Ana Prado and Rui Teles.',
  },
  {
    name: 'among-them-were',
    pattern: 'among them ~2 were|was|are ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Poets were invited to the Danube Book Fair. Among them were Ana Prado and Rui Teles.',
    counterExample: 'Poets were invited to the Danube Book Fair. Unlike them were Ana Prado and Rui Teles.',
  },
  {
    name: 'took-part-along-with',
    pattern: 'took|take|takes part ~1 along|together|alongside with? ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Kenya hosted the Danube Book Fair, in which it took part along with Peru and Chile.',
    counterExample: 'Kenya hosted the Danube Book Fair, in which it took part against Peru and Chile.',
  },
];
