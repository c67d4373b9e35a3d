// Patterns of token runs by which English tells who came along with somebody on a visit.
import type { PatternRule } from '../../pack.ts';

export const JOURNEY_PATTERNS: readonly PatternRule[] = [
  {
    name: 'delegation-consists-of',
    pattern: 'delegation|entourage|retinue|party ~2 consisted|consists|consisting|composed|made up? of ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    journey: true,
    example: 'Rui Teles paid a visit to Chile. His party consisted of Ana Prado and Ivo Hartmann.',
    counterExample: 'Rui Teles paid a visit to Chile. His party lost votes to Ana Prado.',
  },
  {
    name: 'part-of-delegation',
    pattern: '@person+:from ~2 part|member|members of the|his|her|their ~2 delegation|entourage|retinue @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    journey: true,
    example: 'Rui Teles paid a visit to Chile. Ana Prado was part of his delegation.',
    counterExample: 'Rui Teles paid a visit to Chile. Ana Prado criticised the delegation.',
  },
];
