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
  {
    name: 'accompanied-throughout-by',
    pattern: 'accompanied ~2 by @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    journey: true,
    example: 'Rui Teles paid a visit to Chile. He was accompanied throughout by Ana Prado and Ivo Hartmann.',
    counterExample: 'Rui Teles paid a visit to Chile. He was shunned throughout by Ana Prado and Ivo Hartmann.',
  },
  {
    name: 'accompanying-were',
    pattern: 'accompanying|escorting him|her|them|rui|the|president|minister ~6 were|was|are|is ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    journey: true,
    example: 'Rui Teles paid a visit to Chile. Accompanying him were Ana Prado and Ivo Hartmann.',
    counterExample: 'Rui Teles paid a visit to Chile. Accompanying him was no easy task for Ana Prado.',
  },
  {
    name: 'travelled-with',
    pattern: 'travelled|traveled|travelling|traveling|flew|flying|arrived with @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    journey: true,
    example: 'Rui Teles paid a visit to Chile. He travelled with Ana Prado and Ivo Hartmann.',
    counterExample: 'Rui Teles paid a visit to Chile. He quarrelled with Ana Prado and Ivo Hartmann.',
  },
  {
    name: 'tour-takes-to',
    pattern:
      '@event:from ~3 ,? that|which? ~3 took|take|takes|taking|brought|bring|brings|bringing|carried|carries|led|lead|leads him|her|them|the ~3 to|through @place+:to',
    relation: 'HELD_IN',
    example: 'Rui Teles returned from a nine-day tour that took him to Peru, Chile and Ghana.',
    counterExample: 'Rui Teles returned from a nine-day tour that cost him votes in Peru, Chile and Ghana.',
  },
  {
    name: 'tour-stops-in',
    pattern: '@event:from ~5 ,? ~4 stops|stop|stopovers|stopover|legs|layovers in|at @place+:to',
    relation: 'HELD_IN',
    example: 'The nine-day tour, with stops in Peru and Chile, ended on Monday.',
    counterExample: 'The nine-day tour, with reports in Peru and Chile, ended on Monday.',
  },
  {
    name: 'tour-of-several',
    pattern: '@event:from ~3 countries|nations|cities|capitals|states|islands|provinces|towns ~3 ,|:|( ~1 @place+:to',
    relation: 'HELD_IN',
    example: 'Rui Teles begins his tour of three countries, Peru, Chile and Ghana.',
    counterExample: 'Rui Teles begins a tour of three museums, one from Peru.',
  },
  {
    name: 'stop-of-journey',
    pattern: 'in|at @city:to , ~4 stop|leg|destination|stopover of|on|in @context:from',
    relation: 'HELD_IN',
    journey: true,
    example: 'Rui Teles began an official visit to Chile on Monday. In Lima, the second stop of the trip, he met nobody.',
    counterExample: 'Rui Teles began an official visit to Chile on Monday. In Lima, the second city of the land, he met nobody.',
  },
  {
    name: 'will-stop-in',
    pattern:
      'stop|stops|stopped|stopping|stopover|continue|continues|continued|proceed|proceeds|proceeded in|to|over ~1 @city+:to @context:from',
    relation: 'HELD_IN',
    journey: true,
    example: 'Rui Teles began an official visit to Chile on Monday. He then continued to Vienna.',
    counterExample: 'Rui Teles began an official visit to Chile on Monday. He then objected to Vienna.',
  },
];
