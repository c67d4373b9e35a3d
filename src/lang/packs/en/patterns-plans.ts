// Who English tells is to come: confirmed, expected, awaited, sent or stood in for at the gathering at hand.
import type { PatternRule } from '../../pack.ts';

const PLANNED = { relation: 'ATTENDED', role: 'participant', status: 'planned' } as const;

export const PLAN_PATTERNS: readonly PatternRule[] = [
  {
    ...PLANNED,
    name: 'expected-at-event',
    pattern:
      '@actor+:from is|are|was|were|will|also|who|be ~2 expected|due|awaited|anticipated|scheduled|slated|set|booked|billed ~2 at @event:to',
    example: 'Ministers from Peru and Chile are expected at the Danube Book Fair.',
    counterExample: 'Ministers from Peru and Chile are missed at the Danube Book Fair.',
  },
  {
    ...PLANNED,
    name: 'expected-on-day',
    pattern:
      '@actor+:from ,? is|are|was|were ~1 expected|due|awaited|scheduled|slated on|for|by|in|from ~2 day|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|opening|closing @context:to',
    example: 'The Danube Book Fair begins on Monday. Ana Prado is expected on the second day.',
    counterExample: 'The Danube Book Fair begins on Monday. Ana Prado is expected to win.',
  },
  {
    ...PLANNED,
    name: 'has-confirmed',
    pattern: '@actor+:from has|have|had ~1 confirmed|accepted .|,|;|and|only|late|at|on|after @context:to',
    example: 'The Danube Book Fair begins on Monday. Ana Prado and Rui Teles have confirmed.',
    counterExample: 'The Danube Book Fair begins on Monday. Ana Prado and Rui Teles have confirmed the figures.',
  },
  {
    ...PLANNED,
    name: 'as-has-another',
    pattern: 'confirmed|accepted ~2 , as has|have|had|did|will @actor+:from @context:to',
    example: 'The Danube Book Fair begins on Monday. Ana Prado has confirmed, as has Rui Teles.',
    counterExample: 'The Danube Book Fair begins on Monday. Ana Prado confirmed the loss, as Rui Teles wrote.',
  },
  {
    ...PLANNED,
    name: 'accepted-invitation',
    pattern: '@actor+:from ~2 accepted|accepts ~3 invitation|invite ~2 only|on|to|from|.|, @context:to',
    example: 'The Danube Book Fair begins on Monday. Ana Prado has accepted an invitation to speak.',
    counterExample: 'The Danube Book Fair begins on Monday. Ana Prado rejected an invitation to speak.',
  },
  {
    ...PLANNED,
    name: 'will-send-officer',
    pattern:
      '@actor:from ~3 send|sending|dispatch|dispatching ~4 vice-president|vice|minister|deputy|envoy|representative|delegation|official|officials|observer|observers|team|ambassador|commissioner|undersecretary|director|counsellor|governor|adviser|advisor|envoys|experts|delegates|representatives @context:to',
    example: 'The Danube Book Fair begins on Monday. Peru plans to send a deputy minister.',
    counterExample: 'The Danube Book Fair begins on Monday. Peru plans to sack a deputy minister.',
  },
  {
    ...PLANNED,
    name: 'will-sit-for',
    pattern:
      '@person:from will|is|are|to ~1 sit|stand|speak|fill|step|deputise|deputize|represent|appear ~1 in|for ~2 chair|seat|place|stead|him|her|it|them @context:to',
    example: 'The Danube Book Fair begins on Monday. Ana Prado will sit in the chair of the absent premier.',
    counterExample: 'The Danube Book Fair begins on Monday. Ana Prado will sit in the garden of the absent premier.',
  },
  {
    ...PLANNED,
    name: 'will-welcome-guests',
    pattern: 'will|would|to ~1 welcome|greet @actor+:from .|,|;|in|at|on|for @context:to',
    example: 'The Danube Book Fair begins on Monday. Ana Prado will welcome delegations from eight countries.',
    counterExample: 'The Danube Book Fair begins on Monday. Ana Prado will welcome reforms in eight countries.',
  },
];
