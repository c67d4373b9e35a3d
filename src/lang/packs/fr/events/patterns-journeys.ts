// Who came along with somebody on a visit, in runs of words.
import type { PatternRule } from '../../../pack.ts';

/** Literal words are compared without case. */
export const journeyPatterns: readonly PatternRule[] = [
  {
    name: 'fr-delegation-counted',
    pattern:
      'délégation ~4 comprenait|comptait|comprend|compte|incluait|rassemblait|réunissait ~1 notamment|également|aussi? ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Wafula Kimani a achevé une visite à Oslo. Sa délégation comprenait la ministre Clara Lindqvist.',
    counterExample: 'Wafula Kimani a achevé une visite à Oslo. Sa délégation a quitté Clara Lindqvist à la gare.',
  },
  {
    name: 'fr-in-the-delegation',
    pattern: '@person+:from ~14 faisait|faisaient|fait|font ~1 partie de la|sa|cette délégation|suite @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Wafula Kimani a achevé une visite à Oslo. Clara Lindqvist, juriste, faisait partie de la délégation.',
    counterExample: 'Wafula Kimani a achevé une visite à Oslo. Clara Lindqvist, juriste, faisait partie de la chorale.',
  },
  {
    name: 'fr-as-well-as',
    pattern: 'délégation|voyage|déplacement , tout|ainsi comme|que ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Wafula Kimani a achevé une visite à Oslo. Un juriste était du voyage, tout comme Clara Lindqvist.',
    counterExample: 'Wafula Kimani a achevé une visite à Oslo. Un juriste a raté le voyage de Clara Lindqvist.',
  },
  {
    name: 'fr-on-the-trip',
    pattern: '@person+:from ~1 était|étaient|sera|seront ~2 du déplacement|voyage @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Wafula Kimani a achevé une visite à Oslo. Clara Lindqvist était également du déplacement.',
    counterExample: 'Wafula Kimani a achevé une visite à Oslo. Clara Lindqvist était malade.',
  },
  {
    name: 'fr-also-on-the-trip',
    pattern: 'étaient|était|sont|seront ~2 du déplacement|voyage ~2 @person+:from @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Wafula Kimani a achevé une visite à Oslo. Étaient aussi du voyage Clara Lindqvist et Ivar Moe.',
    counterExample: 'Wafula Kimani a achevé une visite à Oslo. Les élèves étaient las du voyage.',
  },
  {
    name: 'fr-passing-through',
    pattern: 'de|en passage|mission à|au|en|dans ~8 , ~1 @person:from @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'De passage à Oslo lundi, le ministre Wafula Kimani a promis des fonds.',
    counterExample: 'De retour à Oslo lundi, le ministre Wafula Kimani a promis des fonds.',
  },
  {
    name: 'fr-who-passes-through',
    pattern: '@person:from , ~2 de|en passage|mission à|au|en|dans @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Le ministre Wafula Kimani, de passage à Oslo lundi, a promis des fonds.',
    counterExample: 'Le ministre Wafula Kimani, de retour à Oslo lundi, a promis des fonds.',
  },
];
