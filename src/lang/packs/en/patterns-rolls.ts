// Who else English names as there: members of those counted before, the bill of speakers, partners of whoever opened or spoke.
import type { PatternRule } from '../../pack.ts';

export const ROLL_PATTERNS: readonly PatternRule[] = [
  {
    name: 'delegations-came-from',
    pattern:
      'delegations|delegates|officials|experts|participants|representatives|envoys|scientists|researchers|visitors|exhibitors|teams ~2 came|travelled|traveled|hailed|arrived|flew|come|hail ~1 from @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Delegations came from Peru, Chile and Ghana.',
    counterExample: 'The Danube Book Fair began on Monday. Complaints came from Peru, Chile and Ghana.',
  },
  {
    name: 'among-them-were',
    pattern: 'among them|those|whom are|were|is|was ~3 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Forty authors came to the Danube Book Fair. Among them were critic Ana Prado and Rui Teles.',
    counterExample: 'Forty authors came to the Danube Book Fair. Above them were Ana Prado and Rui Teles.',
  },
  {
    name: 'on-the-bill',
    pattern:
      'on the|its|this programme|program|panel|podium|platform|bill|agenda|stage|line-up|roster ~2 were|was|are|is|will be? ~3 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. Also on the programme were novelist Ana Prado and Rui Teles.',
    counterExample: 'The Danube Book Fair began on Monday. Also on the wall were novelist Ana Prado and Rui Teles.',
  },
  {
    name: 'opened-it-with',
    pattern:
      'opened|closed|chaired|co-chaired|launched|inaugurated|addressed|attended|moderated|opens|chairs the|this|its @event:to alongside|with|beside|besides ~4 @person+:from',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Minister Rui Teles opened the Danube Book Fair with novelist Ana Prado.',
    counterExample: 'Minister Rui Teles opened the Danube Book Fair without novelist Ana Prado.',
  },
  {
    name: 'took-part-along-with',
    pattern: 'take|takes|took|taking part along|together|alongside with? @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair, in which Ghana took part along with Peru and Chile, ended.',
    counterExample: 'The Danube Book Fair, in which Ghana took part instead of Peru and Chile, ended.',
  },
  {
    name: 'meeting-there-they',
    pattern: 'meeting|gathered|gathering|convening|assembled|huddled in|at|on ~5 , @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Meeting in Basel on Monday, Peru, Chile and Ghana agreed on a tariff. The talks lasted six hours.',
    counterExample: 'Trading in Basel on Monday, Peru, Chile and Ghana agreed on a tariff. The talks lasted six hours.',
  },
  {
    name: 'first-to-testify',
    pattern: 'first|next|last|second|third|also to testify|speak|appear|respond|present ~3 was|were ~3 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The hearing on river ports began on Monday. First to testify was farmer Ana Prado.',
    counterExample: 'The hearing on river ports began on Monday. First to leave was farmer Ana Prado.',
  },
  {
    name: 'taking-the-floor',
    pattern: 'taking|took|takes the floor|stand|podium|microphone|rostrum ~4 , @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. Taking the floor first, Ana Prado urged restraint.',
    counterExample: 'The Danube Book Fair began on Monday. Taking the bus home, Ana Prado urged restraint.',
  },
  {
    name: 'shared-the-stage',
    pattern:
      '@person+:from ~2 shared|shares|sharing|share the|a stage|platform|podium|panel|table|rostrum with ~3 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. Rui Teles shared the stage with novelist Ana Prado.',
    counterExample: 'The Danube Book Fair began on Monday. Rui Teles shared the taxi with novelist Ana Prado.',
  },
  {
    name: 'joining-them-were',
    pattern: 'joining|joined them|him|her|it|us on|at|by ~3 were|was|are|is ~3 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Joining her on the panel were Ana Prado and Rui Teles.',
    counterExample: 'The Danube Book Fair began on Monday. Facing her on the wall were Ana Prado and Rui Teles.',
  },
  {
    name: 'with-as-discussants',
    pattern:
      'with @person+:from as|acting|serving ~2 discussants|discussant|panelists|panellists|moderator|moderators|speakers|speaker|guests|guest|observers|facilitator|witnesses @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday, with Ana Prado and Rui Teles as discussants.',
    counterExample: 'The Danube Book Fair began on Monday, with Ana Prado and Rui Teles as sponsors.',
  },
  {
    name: 'side-led-by',
    pattern: 'side|team|contingent|negotiators was|were|is|are led|headed|fronted|represented by ~3 @person:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Talks between Peru and Chile resumed in Basel. The Peruvian side was led by envoy Ana Prado.',
    counterExample: 'Talks between Peru and Chile resumed in Basel. The Peruvian side was hurt by envoy Ana Prado.',
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
    name: 'were-among-the-guests',
    pattern:
      '@actor+:from was|were|is|are ~1 among ~3 participants|guests|attendees|speakers|delegates|panelists|panellists|dignitaries|presenters|lecturers @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles were among the keynote speakers.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles were among the critics.',
  },
  {
    name: 'taking-part-were',
    pattern:
      'taking|addressing|speaking|seated|sitting|standing|appearing|joining|representing|testifying|presenting|attending|watching|flanking|moderating ~6 were|was ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Taking the stand after them were Ana Prado and Rui Teles.',
    counterExample: 'The Danube Book Fair began on Monday. Talking the city down were Ana Prado and Rui Teles.',
  },
];
