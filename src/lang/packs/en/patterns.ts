// Patterns of token runs by which English tells relations without a verb frame.
import type { PatternRule } from '../../pack.ts';

export const PATTERNS: readonly PatternRule[] = [
  {
    name: 'participation-of',
    pattern: 'participation|attendance of @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Pacific Ports Conference opened with the participation of Peru and Chile.',
    counterExample: 'The participation of women in trade is rising.',
  },
  {
    name: 'in-presence-of',
    pattern: 'in the presence of @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair opened in the presence of President Ilse Maurer.',
    counterExample: 'The samples react in the presence of oxygen.',
  },
  {
    name: 'also-present',
    pattern: 'also present|attending|attended ~8 were|was @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Also present at the Danube Book Fair were Ana Prado and Rui Teles.',
    counterExample: 'Also present in the water were traces of lead.',
  },
  {
    name: 'among-those-attending',
    pattern: 'among those|participants|guests|attendees|speakers ~8 are|were|was|is @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Among those attending the Danube Book Fair were Ana Prado and Rui Teles.',
    counterExample: 'Among those harmed were many farmers.',
  },
  {
    name: 'instrument-between',
    pattern: 'signed ~2 @instrument:to between @actor+:from',
    relation: 'SIGNED',
    example: 'Officials signed the Andes Water Agreement between Peru and Chile.',
    counterExample: 'The border between Peru and Chile is long.',
  },
  {
    name: 'signatories-to',
    pattern: '@actor+:from is|are a? signatory|signatories|party|parties to the? @instrument:to',
    relation: 'SIGNED',
    example: 'Peru and Chile are signatories to the Andes Water Agreement.',
    counterExample: 'Peru is close to the Andes.',
  },
  {
    name: 'talks-between',
    pattern: 'talks|meeting|discussions|negotiations|consultations between @actor:from and @actor:to',
    relation: 'MET',
    example: 'The talks between Ana Prado and Rui Teles lasted two hours.',
    counterExample: 'The border between Peru and Chile is long.',
  },
  {
    name: 'host-of-event',
    pattern: 'host|organizer|organiser ~1 of the|this? @event:to , @actor:from',
    relation: 'HOSTED',
    example: 'The host of the Pacific Ports Conference, Ecuador, expects 300 guests.',
    counterExample: 'The host of the show, Ana Prado, laughed.',
  },
  {
    name: 'hosted-by',
    pattern: '@event:to ~2 hosted|co-hosted|organized|organised|co-organized|co-organised|sponsored|convened by @actor+:from',
    relation: 'HOSTED',
    example: 'A seminar on river law organised by the Lake Chad Institute drew a crowd.',
    counterExample: 'A dinner cooked by Ana Prado drew a crowd.',
  },
  {
    name: 'event-in-place',
    pattern: '@event:from in|at the? @place:to',
    relation: 'HELD_IN',
    example: 'The Pacific Ports Conference in Guayaquil ended on Friday.',
    counterExample: 'The road in Guayaquil was closed on Friday.',
  },
];
