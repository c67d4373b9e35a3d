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
];
