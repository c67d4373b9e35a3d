// Patterns of token runs by which English tells relations without a verb frame.
import type { PatternRule } from '../../pack.ts';

export const PATTERNS: readonly PatternRule[] = [
  {
    name: 'under-chair-of',
    pattern: 'under the chair|chairmanship|chairpersonship|presidency|co-chairmanship of @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'chair',
    example: 'The Lisbon Health Forum was held under the chair of Minister Ana Prado.',
    counterExample: 'The cat slept under the chair of the teacher.',
  },
  {
    name: 'event-drew',
    pattern: '@event:to ~6 drew|draws|drawn|attracted|attracts|gathered|gathers ~1 @actor+:from',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Lisbon Health Forum drew more than 300 delegates.',
    counterExample: 'The Lisbon Health Forum drew no more than criticism.',
  },
  {
    name: 'speaker-at',
    pattern: '@person:from is|was|are|were a|the|an? ~2 speaker|panelist|guest|moderator at @event:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Rui Teles was the opening speaker at the Lisbon Health Forum.',
    counterExample: 'Rui Teles was the last customer at the bar.',
  },
  {
    name: 'hosting-of',
    pattern: "@actor:from 's hosting of @event:to",
    relation: 'HOSTED',
    example: "Kenya's hosting of the Lisbon Health Forum was praised.",
    counterExample: 'The Lisbon Health Forum discussed the hosting of refugees by Kenya.',
  },
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
    deed: true,
    role: 'participant',
    example: 'The Danube Book Fair opened in the presence of President Ilse Maurer.',
    counterExample: 'The samples react in the presence of oxygen.',
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
    name: 'host-of-event',
    pattern: 'host|organizer|organiser ~1 of the|this? @event:to , @actor:from',
    relation: 'HOSTED',
    example: 'The host of the Pacific Ports Conference, Ecuador, expects 300 guests.',
    counterExample: 'The host of the show, Ana Prado, laughed.',
  },
  {
    name: 'hosted-by',
    pattern:
      '@event:to ~2 hosted|co-hosted|organized|organised|co-organized|co-organised|sponsored|convened|offered|staged|run by @actor+:from',
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
