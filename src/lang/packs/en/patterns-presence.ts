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
  {
    name: 'event-heard',
    pattern: '@event:to ~1 heard ~1 @person+:from',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair also heard Ana Prado and Rui Teles.',
    counterExample: 'The Danube Book Fair also robbed Ana Prado and Rui Teles.',
  },
  {
    name: 'others-spoke',
    pattern: 'others|two|three|four|more|speakers|witnesses ~2 spoke|testified|speak|came|took ~3 : @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. Two others spoke: Ana Prado and Rui Teles.',
    counterExample: 'The Danube Book Fair began on Monday. Two others drowned: Ana Prado and Rui Teles.',
  },
  {
    name: 'sat-side-by-side',
    pattern: '@person+:from ~1 sat|stood|sit|stand|seated|sitting ~1 side|together|shoulder|nearby|arm @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles sat side by side.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles sat around at home.',
  },
  {
    name: 'shared-a-seat',
    pattern:
      '@person+:from ~1 shared|shares|sharing|share a|the|one ~2 bench|table|row|sofa|umbrella|microphone|stage|seat|blanket|laugh ~1 with? ~1 @person+:from? @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Ana Prado shared a bench with Rui Teles.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado shared a debt with Rui Teles.',
  },
  {
    name: 'filled-the-hall',
    pattern:
      '@actor+:from ~1 filled|packed|crowded|thronged|crammed|lined|occupied ~1 into? ~2 benches|hall|room|seats|stands|pews|gallery|tent|chamber|auditorium|rows|bleachers|terraces @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Sixty students filled the benches.',
    counterExample: 'The Danube Book Fair began on Monday. Sixty students painted the benches.',
  },
  {
    name: 'came-too',
    pattern: '@actor+:from ~1 came|attended|turned|were|was ~1 too|also|along|there|up @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Ana Prado and sixty students came too.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado and sixty students fell ill.',
  },
  {
    name: 'flew-in-for-day',
    pattern:
      '@person+:from ~1 flew|came|arrived|travelled|traveled|drove|returned ~2 for|on|in the|its ~1 closing|opening|final|first|second|third|last|day|finale|evening @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Ana Prado flew in for the closing day.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado flew in by the back door.',
  },
  {
    name: 'showed-to-guests',
    pattern:
      '@person:from ~1 demonstrated|showed|explained|presented|taught|read|sang|played|served|handed|distributed|demonstrates ~5 to|for ~1 participants|guests|delegates|audience|crowd|attendees|gathering|visitors @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. Ana Prado demonstrated a press to the visitors.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado demonstrated a press to the thieves.',
  },
  {
    name: 'summed-up-talk',
    pattern:
      '@person:from ~1 summed|summarised|summarized|steered|guided|opened|closed|led|moderated|chaired|facilitated ~1 up? ~1 the ~1 discussion|discussions|debate|debates|deliberations|proceedings|exchange|exchanges @context:to',
    relation: 'ATTENDED',
    role: 'chair',
    example: 'The Danube Book Fair began on Monday. Ana Prado summed up the discussions.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado missed all the discussions.',
  },
  {
    name: 'lectured-on-day',
    pattern:
      '@person:from ~1 lectured|spoke|performed|played|presented|testified|presided|sang|read ~2 on the|its first|second|third|last|final|opening|closing day|morning|evening|afternoon @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. Ana Prado lectured on the second day.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado limped on the second day.',
  },
  {
    name: 'presented-a-study',
    pattern: '@person:from ~1 presented|unveiled|outlined ~4 study|findings|paper|survey|thesis|results|prototype @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. Ana Prado presented a study of the trade.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado regretted a study of the trade.',
  },
];
