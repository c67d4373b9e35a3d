// Who English tells was at a gathering by where they are, what they brought there or in what seat they sat.
import type { PatternRule } from '../../pack.ts';

export const PRESENCE_PATTERNS: readonly PatternRule[] = [
  {
    name: 'event-between',
    pattern: '@event:to ~2 between @person+:from',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Geneva ceasefire talks between Ana Prado and Rui Teles ended.',
    counterExample: 'The Geneva ceasefire talks were ruined by Ana Prado and Rui Teles.',
  },
  {
    name: 'are-in-place-for',
    pattern: '@actor+:from is|are|was|were ~1 in ~7 for ~1 @event:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Twelve ministers are in Vienna this week for the Danube Book Fair.',
    counterExample: 'Twelve ministers are in debt this week over the Danube Book Fair.',
  },
  {
    name: 'seated-there',
    pattern: '@person:from ~2 seated next|beside|alongside|opposite|between|near @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Ana Prado was seated next to the bishop.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado was unseated next to the bishop.',
  },
  {
    name: 'with-actor-in-chair',
    pattern: 'with @actor:from in the chair @context:to',
    relation: 'ATTENDED',
    role: 'chair',
    example: 'The Danube Book Fair began on Monday, with Ghana in the chair.',
    counterExample: 'The Danube Book Fair began on Monday, with Ghana in the rain.',
  },
  {
    name: 'forces-from-at',
    pattern:
      'warships|ships|vessels|navies|troops|soldiers|forces|crews|athletes|players|runners|riders|rowers|boats|aircraft|dancers|musicians|choirs|rescuers|firefighters|divers|pilots|cadets|scouts from ~1 @country+:from ~12 at|in|of|during|for|from ~1 @event:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Divers from Peru, Chile and Ghana trained for a week at the Danube Book Fair.',
    counterExample: 'Divers without Peru, Chile and Ghana trained for a week at the Danube Book Fair.',
  },
  {
    name: 'paper-presented-by',
    pattern:
      'study|paper|report|research|findings|survey|thesis|design|film|model ~2 presented|unveiled|shown|launched ~3 by ~1 @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. A study presented on Tuesday by Ana Prado was praised.',
    counterExample: 'The Danube Book Fair began on Monday. A study ridiculed on Tuesday by Ana Prado was praised.',
  },
  {
    name: 'which-sent-somebody',
    pattern:
      '@actor:from ,? which ~1 sent|sends|dispatched ~3 adviser|advisers|observer|observers|delegation|official|officials|envoy|representative|representatives|team|expert|experts|delegate|minister to ~1 @event:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The National Water Agency, which sent an adviser to the Danube Book Fair, is wary.',
    counterExample: 'The National Water Agency, which sent a bill to the Danube Book Fair, is wary.',
  },
  {
    name: 'appeared-together-with',
    pattern: 'appearing|appeared|appear|testified|testifying|speaking|spoke ~8 together|along|alongside with? ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. He was appearing before the jury together with Ana Prado and Rui Teles.',
    counterExample: 'The Danube Book Fair began on Monday. He was hiding behind the jury together with Ana Prado and Rui Teles.',
  },
  {
    name: 'was-joined-by',
    pattern: 'joined ~2 by ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Ana Prado opened the Danube Book Fair and was joined by Rui Teles.',
    counterExample: 'Ana Prado opened the Danube Book Fair and was paid by Rui Teles.',
  },
];
