// Patterns of who was there where states, teams and bodies take part: entries, fields of a tournament, lists behind a colon.
import type { PatternRule } from '../../pack.ts';

export const TEAM_PATTERNS: readonly PatternRule[] = [
  {
    name: 'teams-counted-by-name',
    pattern:
      'teams|countries|nations|delegations|sides|states|entrants|crews|islands|bodies|organisations|organizations|universities|clubs|schools|companies|governments|provinces|communities|members ~4 entered|part|attended|competed|competing|compete|represented|participating|participated|present|attending|participate|play|playing|joined ~5 : @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Rowing Regatta began on Monday. Three teams are entered: Peru, Chile and Ghana.',
    counterExample: 'The Danube Rowing Regatta began on Monday. Three teams are angry: Peru, Chile and Ghana.',
  },
  {
    name: 'pool-consists-of',
    pattern:
      'pool|field|group|division|draw ~2 consists|contains|comprises|features|included|includes|consisted of? @country+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Rowing Regatta began on Monday. Pool B consists of Peru, Chile and Ghana.',
    counterExample: 'The Danube Rowing Regatta began on Monday. Pool B lost to Peru, Chile and Ghana.',
  },
  {
    name: 'fielded-teams',
    pattern:
      '@actor+:from ~2 fielded|fields|entered|enters|sent|sends|brought ~2 team|teams|athletes|crew|crews|players|sides|squad|squads|boats|dancers|artists|films @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Rowing Regatta began on Monday. Peru and Chile fielded strong teams.',
    counterExample: 'The Danube Rowing Regatta began on Monday. Peru and Chile fielded strong complaints.',
  },
  {
    name: 'made-up-the-field',
    pattern: '@actor+:from ~2 make|made|makes|complete|completed up? the field|line-up|lineup|draw|pool @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Rowing Regatta began on Monday. Peru and Chile complete the field.',
    counterExample: 'The Danube Rowing Regatta began on Monday. Peru and Chile plough the field.',
  },
  {
    name: 'were-represented',
    pattern: '@actor+:from was|were|is|are|be ~1 represented .|,|;|too|as|but|while @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Peru and Chile were also represented.',
    counterExample: 'The Danube Book Fair began on Monday. Peru and Chile were also disappointed.',
  },
  {
    name: 'were-among-countries',
    pattern:
      '@actor+:from was|were|is|are ~1 among|one ~4 countries|nations|states|teams|delegations|bodies|islands ~1 represented|present|participating|competing|entered|attending|part @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Peru and Chile were among the countries represented.',
    counterExample: 'The Danube Book Fair began on Monday. Peru and Chile were among the countries blamed.',
  },
  {
    name: 'event-of-teams',
    pattern: '@event:to ~4 involved|involves|involving|featured|features|featuring|contested|drew|draws ~4 @country+:from',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Rowing Regatta features crews from Peru and Chile.',
    counterExample: 'The Danube Rowing Regatta angered crews from Peru and Chile.',
  },
  {
    name: 'joined-for-the-first-time',
    pattern:
      '@actor+:from ~2 joined|joining|joins|appeared|appearing|debuted|participated|competed|competing|attending for the first|second|third|last time @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Peru and Chile joined for the first time.',
    counterExample: 'The Danube Book Fair began on Monday. Peru and Chile quarrelled for the first time.',
  },
  {
    name: 'observer-status-at',
    pattern: '@actor+:from ~1 had|has|have|enjoyed observer|guest|special status ~2 @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Peru and Chile had observer status at the Danube Book Fair.',
    counterExample: 'Peru and Chile had heard of the Danube Book Fair.',
  },
  {
    name: 'delegates-of-spoke',
    pattern:
      'delegates|representatives|officials|speakers|experts|envoys|ministers|delegations of|from @actor+:from ~1 spoke|pledged|responded|testified|compared @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Representatives of Peru and Chile spoke.',
    counterExample: 'The Danube Book Fair began on Monday. Representatives of Peru and Chile slept.',
  },
  {
    name: 'will-lead-team-there',
    pattern: '@person:from ~1 will|would|to|shall ~1 lead|head ~4 delegation|team .|,|;|and|at|there @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    status: 'planned',
    journey: true,
    example: 'The Danube Book Fair begins on Monday. Ana Prado will lead the Portuguese delegation.',
    counterExample: 'The Danube Book Fair begins on Monday. Ana Prado will lead a Portuguese delegation to Kunming in March.',
  },
  {
    name: 'present-as-observers',
    pattern:
      '@actor+:from , ~1 present|attending|participating|invited|there|both|sitting|seated|in ~4 as an|the? observer|observers|guests @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Peru and Chile, present as observers, stayed silent.',
    counterExample: 'The Danube Book Fair began on Monday. Peru and Chile, present on five continents, stayed silent.',
  },
  {
    name: 'an-observer-at',
    pattern: '@actor+:from , ~1 an|the|two|both observer|observers at|of ~1 @event:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Peru, an observer at the Danube Book Fair, offered help.',
    counterExample: 'Peru, an opponent of the Danube Book Fair, offered help.',
  },
  {
    name: 'as-did-another-sender',
    pattern:
      'observer|observers|delegation|delegations|representative|representatives|team|teams|envoy|envoys|minister|ambassador , as did|has|have|had|does|do ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Peru sent an observer, as did Chile.',
    counterExample: 'The Danube Book Fair began on Monday. Peru booed an observer, but as a joke.',
  },
  {
    name: 'party-sent-one',
    pattern:
      '@actor+:from ~1 sent|sends|send|dispatched an|its|their|a ~2 observer|representative|delegate|envoy ,|;|.|and|but|to @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Peru sent an observer, who stayed silent.',
    counterExample: 'The Danube Book Fair began on Monday. Peru sent an apology, which was read out.',
  },
  {
    name: 'on-the-trip-were',
    pattern:
      'in|on|aboard|of the|her|his|their|visiting trip|delegation|entourage|retinue|delegations|journey|tour|travelling were|was|are|is|included ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    journey: true,
    example: 'Minister Ana Prado paid an official visit to Peru. Also on the trip were Rui Teles and Eva Moor.',
    counterExample: 'Minister Ana Prado paid an official visit to Peru. Also on the trip were three parrots.',
  },
  {
    name: 'in-the-party-were',
    pattern: 'also|travelling in the|her|his|their party|group|team|plane were|was|are|is ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    journey: true,
    example: 'Minister Ana Prado paid an official visit to Peru. Also in the party were Rui Teles and Eva Moor.',
    counterExample: 'Minister Ana Prado paid an official visit to Peru. Also in the party were several vegetarians.',
  },
  {
    name: 'members-of-delegation-are',
    pattern:
      'members|member of the|her|his|their|this ~2 delegation|entourage|mission|party are|were|is|was|include|included ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    journey: true,
    example: 'Minister Ana Prado paid an official visit to Peru. The other members of the delegation were Rui Teles and Eva Moor.',
    counterExample: 'Minister Ana Prado paid an official visit to Peru. The other members of the delegation were unwell.',
  },
  {
    name: 'one-of-the-participants',
    pattern:
      'one|another of the|its|those ~1 participants|delegates|attendees|panellists|panelists|trainees|organisers|organizers|speakers , @person:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. One of the participants, Ana Prado, had sold out.',
    counterExample: 'The Danube Book Fair began on Monday. One of the passers-by, Ana Prado, had sold out.',
  },
  {
    name: 'a-participant-from',
    pattern: '@person:from , ~1 a|an|another ~1 participant|trainee|attendee|delegate|panellist|panelist|exhibitor from|at ~1 @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Ana Prado, a participant from Peru, had sold out.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado, a refugee from Peru, had sold out.',
  },
  {
    name: 'beside-somebody',
    pattern:
      'standing|seated|sitting|sat|stood|beside|alongside|behind next|beside|alongside|behind|opposite|to her|him|them , ~8 ,? @person:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Standing beside her, Rui Teles smiled.',
    counterExample: 'The Danube Book Fair began on Monday. Standing beside her, three dogs smiled.',
  },
  {
    name: 'seated-beside',
    pattern: '@person:from , ~2 standing|seated|sitting next|beside|alongside|behind|opposite|to ~1 her|him|them @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Rui Teles, seated beside her, smiled.',
    counterExample: 'The Danube Book Fair began on Monday. Rui Teles, standing by his word, smiled.',
  },
  {
    name: 'on-sidelines-alone',
    pattern: 'on the sidelines|margins|fringes , ~8 ,? @person:from ~1 met|held|meets|holds|signed @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. On the sidelines, Rui Teles met publishers.',
    counterExample: 'The Danube Book Fair began on Monday. Watching from afar, Rui Teles met publishers.',
  },
];
