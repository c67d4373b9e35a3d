// Patterns of token runs by which English tells which country a place is in: nouns of places, regions and verbs of lying.
import type { PatternRule } from '../../pack.ts';

export const PLACE_PATTERNS: readonly PatternRule[] = [
  {
    name: 'national-town-of',
    pattern:
      'the|a|an ~1 @country:to ~2 port|capital|camp|resort|department|oasis|town|city|village|island|district|province|region|suburb|borough|municipality|settlement|hamlet|county|atoll|valley|peninsula|township of ~1 @city:from',
    relation: 'LOCATED_IN',
    example: 'A clinic opened in the Peruvian village of Arica Nueva on Monday.',
    counterExample: 'A clinic opened in the Peruvian mind of Arica Nueva on Monday.',
  },
  {
    name: 'countrys-town-of',
    pattern:
      "@country:to 's ~2 port|capital|camp|resort|department|oasis|town|city|village|island|district|province|region|suburb|borough|municipality|settlement|hamlet|county|atoll|valley|peninsula|township of ~1 @city:from",
    relation: 'LOCATED_IN',
    example: "A clinic opened in Peru's southern village of Arica Nueva on Monday.",
    counterExample: "A clinic opened in Peru's southern spirit of Arica Nueva on Monday.",
  },
  {
    name: 'town-in-land',
    pattern:
      '@city:from , a|an|the ~3 port|capital|camp|resort|department|oasis|town|city|village|island|district|province|region|suburb|borough|municipality|settlement|hamlet|county|atoll|valley|peninsula|township ~1 in ~4 @country:to',
    relation: 'LOCATED_IN',
    example: 'Rain fell on Arica Nueva, a fishing village in southern Peru.',
    counterExample: 'Rain fell on Arica Nueva, a fishing crew in southern Peru.',
  },
  {
    name: 'is-town-in-land',
    pattern:
      '@city:from is|was a|an|the ~3 port|capital|camp|resort|department|oasis|town|city|village|island|district|province|region|suburb|borough|municipality|settlement|hamlet|county|atoll|valley|peninsula|township ~1 in|of ~4 @country:to',
    relation: 'LOCATED_IN',
    example: 'The town of Arica Nueva is a small port in southern Peru.',
    counterExample: 'The town of Arica Nueva is a small song in southern Peru.',
  },
  {
    name: 'national-town',
    pattern:
      '@city:from , a|an|the ~1 @country:to ~2 port|capital|camp|resort|department|oasis|town|city|village|island|district|province|region|suburb|borough|municipality|settlement|hamlet|county|atoll|valley|peninsula|township',
    relation: 'LOCATED_IN',
    example: 'Rain fell on Arica Nueva, the Peruvian port on the border.',
    counterExample: 'Rain fell on Arica Nueva, the Peruvian novel on the border.',
  },
  {
    name: 'place-of-owning-land',
    pattern: "@country:to 's @city:from",
    relation: 'LOCATED_IN',
    example: "Rain fell in Kenya's Arica Nueva region.",
    counterExample: "Rain fell in Kenya's and Arica Nueva's north.",
  },
  {
    name: 'in-place-of-owning-land',
    pattern: "@city:from ,? in @country 's ~1 @city:to",
    relation: 'LOCATED_IN',
    example: "Rain fell on Tornedal, in Kenya's Arica Nueva region.",
    counterExample: "Rain fell on Tornedal, like Kenya's Arica Nueva region.",
  },
  {
    name: 'lies-in-land',
    pattern: '@city:from ,? ~1 lies|lie|lay|sits|nestles|situated|located ~4 in ~3 @country:to',
    relation: 'LOCATED_IN',
    example: 'The town of Arica Nueva lies in southern Peru.',
    counterExample: 'The town of Arica Nueva sells in southern Peru.',
  },
  {
    name: 'in-part-of-land',
    pattern:
      '@city:from ,? in? ~1 northern|southern|eastern|western|central|north-eastern|north-western|south-eastern|south-western|northeastern|northwestern|southeastern|southwestern|north-east|north-west|south-east|south-west|northeast|northwest|southeast|southwest|rural|upper|coastal @country:to',
    relation: 'LOCATED_IN',
    example: 'A clinic opened in Arica Nueva, in southern Peru, on Monday.',
    counterExample: 'A clinic opened in Arica Nueva, in merry Peru, on Monday.',
  },
  {
    name: 'in-side-of-land',
    pattern:
      '@city:from ,? in|on ~1 ~1 north|south|east|west|centre|center|coast|interior|north-east|north-west|south-east|south-west|northeast|northwest|southeast|southwest of @country:to',
    relation: 'LOCATED_IN',
    example: 'A clinic opened in Arica Nueva, in the south of Peru, on Monday.',
    counterExample: 'A clinic opened in Arica Nueva, in the name of Peru, on Monday.',
  },
  {
    name: 'from-town-in-land',
    pattern: 'from @city:from ,? in ~1 @country:to',
    relation: 'LOCATED_IN',
    example: 'Ana Prado, 14, from Arica Nueva in Peru, agreed.',
    counterExample: 'Ana Prado, 14, from Arica Nueva via Peru, agreed.',
  },
  {
    name: 'town-of-in-land',
    pattern:
      'port|capital|camp|resort|department|oasis|town|city|village|island|district|province|region|suburb|borough|municipality|settlement|hamlet|county|atoll|valley|peninsula|township of @city:from in ~2 @country:to',
    relation: 'LOCATED_IN',
    example: 'Fighting broke out near the town of Arica Nueva in southern Peru.',
    counterExample: 'Fighting broke out near the town of Arica Nueva beyond southern Peru.',
  },
];
