// Function words of French.
import type { GrammarPart, Pronoun } from '../../pack.ts';
import { adverbs } from './adverbs.ts';
import { asserting } from './asserting.ts';
import { future, modal, negation, passive, perfect } from './auxiliaries.ts';
import { lines } from './lines.ts';
import { notInfinitives } from './not-infinitives.ts';
import { prepositions } from './prepositions.ts';
import { conditional, contrast, relatives, subordinators } from './subordinators.ts';

const pronouns: readonly Pronoun[] = [
  { forms: ['je', "j'", 'moi', '-je'], person: 1, number: 'singular', use: 'subject' },
  { forms: ['me', "m'"], person: 1, number: 'singular', use: 'object' },
  { forms: ['mon', 'ma', 'mes', 'mien', 'mienne'], person: 1, number: 'singular', use: 'possessive' },
  { forms: ['nous', '-nous', 'nous-mêmes'], person: 1, number: 'plural', use: 'any' },
  { forms: ['notre', 'nos', 'nôtre', 'nôtres'], person: 1, number: 'plural', use: 'possessive' },
  { forms: ['tu', '-tu', 'toi'], person: 2, number: 'singular', use: 'subject' },
  { forms: ['te', "t'"], person: 2, number: 'singular', use: 'object' },
  { forms: ['ton', 'ta', 'tes'], person: 2, number: 'singular', use: 'possessive' },
  { forms: ['vous', '-vous', 'vous-même', 'vous-mêmes'], person: 2, number: 'plural', use: 'any' },
  { forms: ['votre', 'vos', 'vôtre', 'vôtres'], person: 2, number: 'plural', use: 'possessive' },
  {
    forms: ['il', '-il', '-t-il', 'lui-même', "l'intéressé", 'celui-là'],
    person: 3,
    number: 'singular',
    gender: 'male',
    use: 'subject',
  },
  { forms: ['ce dernier', 'celui-ci'], person: 3, number: 'singular', gender: 'male', use: 'subject', latest: true },
  { forms: ['cette dernière', 'celle-ci'], person: 3, number: 'singular', gender: 'female', use: 'subject', latest: true },
  { forms: ['lui'], person: 3, number: 'singular', stressed: 'male', use: 'any' },
  {
    forms: ['elle', '-elle', '-t-elle', 'elle-même', "l'intéressée", 'celle-là'],
    person: 3,
    number: 'singular',
    gender: 'female',
    use: 'subject',
  },
  {
    forms: ['ils', '-ils', '-t-ils', 'eux', 'eux-mêmes', 'ceux-ci', 'ces derniers'],
    person: 3,
    number: 'plural',
    gender: 'male',
    use: 'subject',
  },
  {
    forms: ['elles', '-elles', '-t-elles', 'elles-mêmes', 'celles-ci', 'ces dernières'],
    person: 3,
    number: 'plural',
    gender: 'female',
    use: 'subject',
  },
  { forms: ['son', 'sa', 'ses'], person: 3, number: 'singular', use: 'possessive' },
  { forms: ['leur', 'leurs'], person: 3, number: 'plural', use: 'possessive' },
];

/** Two who act as one: those named last. */
const PAIRS: readonly string[] = [
  'les deux parties',
  'les deux hommes',
  'les deux femmes',
  "les deux chefs d'État",
  'les deux chefs de gouvernement',
  'les deux interlocuteurs',
  'les deux homologues',
  'les deux dirigeants',
  'les deux dirigeantes',
  'les deux responsables',
  'les deux présidents',
  'les deux présidentes',
  'les deux diplomates',
  'les deux ambassadeurs',
  'les deux ambassadrices',
  'les deux négociateurs',
  'les deux négociatrices',
  'les deux personnalités',
  'les deux signataires',
  'les deux élus',
  'les deux élues',
  'les deux maires',
  'les deux leaders',
  'les deux souverains',
  'les deux collègues',
  'les deux chefs de la diplomatie',
  'les deux chefs de délégation',
  'les deux Premiers ministres',
  'les deux émissaires',
  'les deux envoyés',
  'les deux généraux',
  'les deux commissaires',
  'les deux directeurs',
  'les deux directrices',
  'les deux gouverneurs',
  'les deux préfets',
  'les deux officiels',
  'les deux patrons',
  'les deux rivaux',
  'les deux alliés',
  'tous deux',
  'toutes deux',
  "l'un et l'autre",
];

export const grammar: GrammarPart = {
  nounOrder: 'head-first',
  adjectivesAfter: true,
  definite: ['le', 'la', 'les', "l'", 'du', 'des', 'au', 'aux'],
  indefinite: [
    'un',
    'une',
    'des',
    'quelque',
    'quelques',
    'certains',
    'certaines',
    'plusieurs',
    'divers',
    'diverses',
    'tout',
    'toute',
    'tous',
    'toutes',
    'chaque',
    'aucun',
    'aucune',
    'autre',
    'autres',
  ],
  notInfinitives,
  infinitiveEndings: ['er', 'ir', 're', 'oir'],
  participleEndings: lines(`
    é
    ée
    i
    ie
    u
    ue
    it
    ite
    is
    ise
    originaire
    natif
    native
  `),
  genders: { male: ['le', 'un', 'du', 'au', 'ce', 'cet'], female: ['la', 'une', 'cette', 'de la', 'à la'] },
  demonstrative: ['le même', 'la même', 'ce même', 'cette même', 'ce', 'cet', 'cette', 'ces', 'ledit', 'ladite', 'lesdits', 'lesdites'],
  prepositions,
  underOf: { au: 'du', aux: 'des' },
  directionsPlace: true,
  copulas: lines(`
    est
    était
    sera
    fut
    demeure
    demeurait
    reste
    restera
    n'est autre que
    n'était autre que
    n'est nul autre que
    devient
    devint
    devenu
    devenue
    occupe le poste de
    occupait le poste de
    occupe la fonction de
    occupe les fonctions de
    occupait les fonctions de
    exerce les fonctions de
    exerçait les fonctions de
    assure les fonctions de
    assure l'intérim du
    assume les fonctions de
    cumule les fonctions de
    prend les fonctions de
    officie comme
    porte aussi la casquette de
  `),
  beforeLands: ['en', 'au', 'aux', 'dans le', 'dans la', "dans l'", 'dans les'],
  and: ['et', '&', 'ainsi que', "ainsi qu'", 'de même que', "de même qu'", 'ou encore', 'et enfin'],
  or: ['ou', 'ou bien', 'soit', 'ni'],
  but: ['mais', 'or', 'toutefois', 'cependant', 'pourtant', 'néanmoins', 'en revanche', 'car', 'donc'],
  complementizers: ['que', "qu'"],
  relatives,
  possessiveRelatives: ['dont'],
  contrast,
  conditional,
  subordinators,
  pronouns,
  reflexives: ['se', "s'"],
  passive,
  perfect,
  future,
  modal,
  asserting,
  negation,
  adverbs,
  jointly: [
    'conjointement',
    'ensemble',
    'en commun',
    'de concert',
    'en partenariat avec',
    'en collaboration avec',
    'en coopération avec',
    'en association avec',
    'en coordination avec',
    'avec le concours de',
    'co-organisé',
    'co-organisée',
    'co-organisés',
    'co-organisées',
    'coorganisé',
    'coorganisée',
    'coorganisés',
    'coorganisées',
    'coprésidé',
    'coprésidée',
    'co-présidé',
    'co-présidée',
    'co-accueilli',
    'co-accueillie',
    'coparrainé',
    'coparrainée',
    'organisé conjointement',
    'organisée conjointement',
  ],
  thatOne: ['celle', 'celui'],
  other: [
    'prochain',
    'prochaine',
    'prochains',
    'prochaines',
    'précédent',
    'précédente',
    'suivant',
    'suivante',
    'ultérieur',
    'ultérieure',
    'similaire',
    'analogue',
    'autre',
  ],
  collectivePronouns: [
    ...PAIRS,
    'les deux pays',
    'les deux camps',
    'les deux voisins',
    'les trois pays',
    'les trois parties',
    'les parties',
    'les deux côtés',
    'les deux capitales',
    'les deux partenaires',
  ],
  statePairs: ['les deux pays', 'les deux États', 'les deux gouvernements', 'les deux capitales', 'les deux voisins', 'les deux nations'],
  stateGroups: [[3, ['les trois pays']]],
  epithets: ['vieux', 'vieille', 'jeune', 'petit', 'petite', 'pauvre', 'grand', 'grande', 'feu'],
  introductions: [
    "s'appelle",
    "s'appelait",
    'se nomme',
    'se nommait',
    'se prénomme',
    'se prénommait',
    "c'est",
    "c'était",
    "il s'agit de",
    "il s'agit d'",
    'son nom est',
    'répond au nom de',
  ],
  asides: [
    'entouré',
    'entourée',
    'entourés',
    'entourées',
    'accompagné',
    'accompagnée',
    'accompagnés',
    'accompagnées',
    'flanqué',
    'flanquée',
    'flanqués',
    'flanquées',
    'escorté',
    'escortée',
    'escortés',
    'escortées',
    'assisté',
    'assistée',
    'assistés',
    'assistées',
    'épaulé',
    'épaulée',
    'épaulés',
    'épaulées',
    'interrogé',
    'interrogée',
    'interrogés',
    'interrogées',
    'questionné',
    'questionnée',
    'questionnés',
    'questionnées',
    'relancé',
    'relancée',
    'relancés',
    'relancées',
    'pressé',
    'pressée',
    'pressés',
    'pressées',
    'sollicité',
    'sollicitée',
    'sollicités',
    'sollicitées',
    'interpellé',
    'interpellée',
    'interpellés',
    'interpellées',
    'rejoint',
    'rejointe',
    'rejoints',
    'rejointes',
    'joint',
    'jointe',
    'joints',
    'jointes',
    'contacté',
    'contactée',
    'contactés',
    'contactées',
    'reçu',
    'reçue',
    'reçus',
    'reçues',
    'accueilli',
    'accueillie',
    'accueillis',
    'accueillies',
    'invité',
    'invitée',
    'invités',
    'invitées',
    'convié',
    'conviée',
    'conviés',
    'conviées',
    'présenté',
    'présentée',
    'présentés',
    'présentées',
    'rappelé',
    'rappelée',
    'rappelés',
    'rappelées',
  ],
  pairs: PAIRS,
  here: ['là', 'là-bas', 'sur place'],
  there: ['y'],
};
