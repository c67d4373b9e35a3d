// Function words of French.
import type { GrammarPart, Pronoun } from '../../pack.ts';
import { lines } from './lines.ts';

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
  { forms: ['lui'], person: 3, number: 'singular', use: 'any' },
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
  infinitiveEndings: ['er', 'ir', 're', 'oir'],
  genders: { male: ['le', 'un', 'du', 'au', 'ce', 'cet'], female: ['la', 'une', 'cette', 'de la', 'à la'] },
  demonstrative: ['ce', 'cet', 'cette', 'ces', 'ledit', 'ladite', 'lesdits', 'lesdites'],
  prepositions: {
    of: ['de', "d'", 'du', 'des', 'de la', "de l'"],
    in: ['à', 'dans', 'en', 'au sein de', "au sein d'", 'au sein du', 'au sein des', 'au cœur de', 'au cœur du'],
    at: [
      'chez',
      'près de',
      "près d'",
      'près du',
      'près des',
      'auprès de',
      "auprès d'",
      'auprès du',
      'auprès des',
      'lors de',
      "lors d'",
      'lors du',
      'lors des',
      "à l'occasion de",
      "à l'occasion du",
      "à l'occasion d'",
      "à l'occasion des",
      'au siège de',
      'au siège du',
      'au siège des',
    ],
    on: ['sur', 'au-dessus de'],
    by: ['par', 'de la part de', 'de la part du', 'de la part des', "de la part d'"],
    with: [
      'avec',
      'aux côtés de',
      "aux côtés d'",
      'aux côtés du',
      'aux côtés des',
      'en compagnie de',
      "en compagnie d'",
      'en compagnie du',
      'en compagnie des',
    ],
    to: [
      'au',
      'aux',
      'à la',
      "à l'",
      'vers',
      'envers',
      "jusqu'à",
      "jusqu'au",
      "jusqu'aux",
      "à l'intention de",
      "à l'intention des",
      "à l'intention du",
      "à l'adresse de",
      "à l'adresse des",
      "à l'adresse du",
      'à destination de',
      'à destination du',
      'à destination des',
    ],
    for: [
      'pour',
      'au profit de',
      'au profit des',
      'au profit du',
      'en faveur de',
      "en faveur d'",
      'en faveur du',
      'en faveur des',
      'afin de',
      "afin d'",
      'en vue de',
      "en vue d'",
      'en vue du',
      'en vue des',
    ],
    from: [
      'depuis',
      'dès',
      'à partir de',
      "à partir d'",
      'à partir du',
      'en provenance de',
      "en provenance d'",
      'en provenance du',
      'en provenance des',
    ],
    between: ['entre', 'parmi'],
    about: [
      'au sujet de',
      "au sujet d'",
      'au sujet du',
      'au sujet des',
      'à propos de',
      "à propos d'",
      'à propos du',
      'à propos des',
      'concernant',
      'quant à',
      'quant au',
      'quant aux',
      'relatif à',
      'relative à',
      'relatifs à',
      'relatives à',
      'relatif au',
      'relative au',
      'relatif aux',
      'relative aux',
      'relatives aux',
      'relatifs aux',
      'portant sur',
      'consacré à',
      'consacrée à',
      'consacrés à',
      'consacrées à',
      'consacré au',
      'consacrée au',
      'consacré aux',
      'consacrée aux',
      'consacrés aux',
      'consacrées aux',
      'dédié à',
      'dédiée à',
      'dédié au',
      'dédiée au',
      'dédié aux',
      'dédiée aux',
      'en matière de',
      "en matière d'",
      'touchant',
      'au regard de',
      'vis-à-vis de',
      'vis-à-vis du',
      'vis-à-vis des',
      'autour de',
      "autour d'",
      'autour du',
      'autour des',
    ],
    against: ['contre', "à l'encontre de", "à l'encontre d'", "à l'encontre du", "à l'encontre des", 'face à', 'face au', 'face aux'],
    during: [
      'pendant',
      'durant',
      'au cours de',
      "au cours d'",
      'au cours du',
      'au cours des',
      'en marge de',
      "en marge d'",
      'en marge du',
      'en marge des',
      'dans le cadre de',
      "dans le cadre d'",
      'dans le cadre du',
      'dans le cadre des',
      'tout au long de',
      'tout au long du',
    ],
    before: [
      'en présence de',
      "en présence d'",
      'en présence du',
      'en présence des',
      'avant',
      "avant d'",
      'avant de',
      'devant',
      'à la veille de',
      'à la veille du',
      'à la veille des',
      "à la veille d'",
    ],
    after: [
      'après',
      "à l'issue de",
      "à l'issue d'",
      "à l'issue du",
      "à l'issue des",
      'à la suite de',
      "à la suite d'",
      'à la suite du',
      'à la suite des',
      'au lendemain de',
      "au lendemain d'",
      'au lendemain du',
      'au lendemain des',
      'au terme de',
      "au terme d'",
      'au terme du',
      'au terme des',
      'au sortir de',
      'au sortir du',
    ],
    as: ['comme', 'en tant que', "en tant qu'", 'en qualité de', "en qualité d'", 'au titre de', 'au titre du'],
    including: [
      'dont',
      'notamment',
      'y compris',
      'parmi lesquels',
      'parmi lesquelles',
      'parmi eux',
      'tels que',
      'telles que',
      'tel que',
      'telle que',
      'comme',
    ],
    other: [
      'sous',
      'sans',
      'malgré',
      'hors',
      'hormis',
      'sauf',
      'excepté',
      'via',
      'derrière',
      'loin de',
      "loin d'",
      'loin du',
      'outre',
      'moyennant',
      'suivant',
      'grâce à',
      'grâce au',
      'grâce aux',
      'en raison de',
      "en raison d'",
      'en raison du',
      'en raison des',
      'à cause de',
      "à cause d'",
      'à cause du',
      'à cause des',
      'afin que',
      'au nom de',
      "au nom d'",
      'au nom du',
      'au nom des',
      'au large de',
      "au large d'",
      'au large du',
      'au large des',
      'à côté de',
      'à côté du',
      'au lieu de',
      "au lieu d'",
      'à travers',
      'au travers de',
      'en dépit de',
      "en dépit d'",
      'en dépit du',
      'en dépit des',
      'sous réserve de',
      'faute de',
      "faute d'",
      'à défaut de',
      'compte tenu de',
      'compte tenu du',
      'compte tenu des',
      'en fonction de',
      'en fonction du',
      'en fonction des',
      "à l'exception de",
      "à l'exception du",
      "à l'exception des",
      'par rapport à',
      'par rapport au',
      'par rapport aux',
      "à l'instar de",
      "à l'instar du",
      "à l'instar des",
      "à l'instar d'",
      'à la tête de',
      "à la tête d'",
      'à la tête du',
      'à la tête des',
      'sous la houlette de',
      "à l'initiative de",
      "à l'initiative du",
      "à l'initiative d'",
      "à l'initiative des",
      "à l'invitation de",
      "à l'invitation du",
      "à l'invitation d'",
      "à l'invitation des",
    ],
  },
  and: ['et', '&', 'ainsi que', "ainsi qu'"],
  or: ['ou', 'ou bien', 'soit', 'ni'],
  but: ['mais', 'or', 'toutefois', 'cependant', 'pourtant', 'néanmoins', 'en revanche', 'car', 'donc'],
  complementizers: ['que', "qu'"],
  relatives: [
    'qui',
    'dont',
    'où',
    'lequel',
    'laquelle',
    'lesquels',
    'lesquelles',
    'auquel',
    'à laquelle',
    'auxquels',
    'auxquelles',
    'duquel',
    'de laquelle',
    'desquels',
    'desquelles',
    'quoi',
    'ce qui',
    'ce que',
  ],
  contrast: [
    'tandis que',
    "tandis qu'",
    'alors que',
    "alors qu'",
    'pendant que',
    "pendant qu'",
    'quand bien même',
    'là où',
    'sachant que',
    "sachant qu'",
    'cependant que',
  ],
  conditional: [
    'si',
    "s'il",
    "s'ils",
    'à condition que',
    "à condition qu'",
    'à moins que',
    "à moins qu'",
    'au cas où',
    'pourvu que',
    "pourvu qu'",
    'dans le cas où',
    'à supposer que',
    "à supposer qu'",
    "dans l'hypothèse où",
    'à condition de',
    'sauf si',
  ],
  subordinators: [
    'parce que',
    "parce qu'",
    'puisque',
    "puisqu'",
    'lorsque',
    "lorsqu'",
    'quand',
    'comme',
    'quoique',
    "quoiqu'",
    'bien que',
    "bien qu'",
    'afin que',
    "afin qu'",
    'pour que',
    "pour qu'",
    'avant que',
    "avant qu'",
    'après que',
    "après qu'",
    'depuis que',
    "depuis qu'",
    'dès que',
    "dès qu'",
    'aussitôt que',
    "jusqu'à ce que",
    "jusqu'à ce qu'",
    'sans que',
    "sans qu'",
    'tant que',
    "tant qu'",
    'de sorte que',
    "de sorte qu'",
    'si bien que',
    "si bien qu'",
    'étant donné que',
    "étant donné qu'",
    'vu que',
    "vu qu'",
    'au moment où',
    'le temps que',
    'encore que',
    'ainsi',
    'avant de',
    "avant d'",
    'après avoir',
    'après être',
    'non sans',
  ],
  pronouns,
  passive: [
    'est',
    'sont',
    'était',
    'étaient',
    'fut',
    'furent',
    'soit',
    'soient',
    'sera',
    'seront',
    'serait',
    'seraient',
    'être',
    'étant',
    'été',
    'a été',
    'ont été',
    'avait été',
    'avaient été',
    'aura été',
    'auront été',
    'aurait été',
    'auraient été',
    'ait été',
    'aient été',
    'eut été',
    'avoir été',
    'ayant été',
    'ayant',
    "est en train d'être",
    "vient d'être",
    "viennent d'être",
    "venait d'être",
  ],
  perfect: [
    'a',
    'ont',
    'avait',
    'avaient',
    'eut',
    'eurent',
    'ait',
    'aient',
    'ayant',
    'après avoir',
    'pour avoir',
    'a-t-il',
    'a-t-elle',
    'ai',
    'avons',
    'avez',
    "s'est",
    'se sont',
    "s'était",
    "s'étaient",
    'se fut',
    'se furent',
    'vient de',
    "vient d'",
    'viennent de',
    "viennent d'",
    'venait de',
    "venait d'",
  ],
  future: [
    'va',
    'vont',
    'doit',
    'doivent',
    'devra',
    'devront',
    'devrait',
    'devraient',
    'sera',
    'seront',
    'aura',
    'auront',
    'est prévu',
    'est prévue',
    'sont prévus',
    'sont prévues',
    'prévu',
    'prévue',
    'prévus',
    'prévues',
    'programmé',
    'programmée',
    'programmés',
    'programmées',
    "s'apprête à",
    "s'apprêtent à",
    'est appelé à',
    'est appelée à',
    'sont appelés à',
    'sont appelées à',
    'est censé',
    'est censée',
    'sont censés',
    'sont censées',
    'est attendu',
    'est attendue',
    'sont attendus',
    'sont attendues',
    'compte',
    'comptent',
    'prévoit de',
    "prévoit d'",
    'prévoient de',
    "prévoient d'",
    'entend',
    'entendent',
    'à venir',
    'prochain',
    'prochaine',
    'est sur le point de',
    "est sur le point d'",
    'sont sur le point de',
  ],
  modal: [
    'peut',
    'peuvent',
    'pourra',
    'pourront',
    'pourrait',
    'pourraient',
    'pouvait',
    'pouvaient',
    'aurait',
    'auraient',
    'aurait été',
    'auraient été',
    'pourrait être',
    'pourraient être',
    'devrait être',
    'peut être',
    'peuvent être',
    'serait',
    'seraient',
    'devait',
    'devaient',
    'faut',
    'faudra',
    'faudrait',
    'fallait',
    'veut',
    'veulent',
    'voulait',
    'voulaient',
    'voudrait',
    'voudraient',
    'souhaite',
    'souhaitent',
    'souhaitait',
    'souhaiterait',
    'espère',
    'espèrent',
    'espérait',
    'envisage de',
    "envisage d'",
    'envisagent de',
    "envisagent d'",
    'tente de',
    "tente d'",
    'tentent de',
    'cherche à',
    'cherchent à',
    'cherchait à',
    'aimerait',
    'aimeraient',
    'désire',
    'ambitionne de',
    'risque de',
    "risque d'",
    'risquent de',
    'semble',
    'semblent',
    'semblait',
  ],
  negation: [
    'ne',
    "n'",
    'pas',
    'jamais',
    'plus jamais',
    'aucunement',
    'nullement',
    'guère',
    'ni',
    'non',
    'point',
    'sans',
    'a refusé de',
    "a refusé d'",
    'ont refusé de',
    "ont refusé d'",
    'refuse de',
    "refuse d'",
    'refusent de',
    'refusait de',
    'a renoncé à',
    'ont renoncé à',
    'renonce à',
    "s'est abstenu de",
    "s'est abstenue de",
    'se sont abstenus de',
    "s'est refusé à",
    "s'est refusée à",
    'a évité de',
    'a failli',
    'a manqué de',
    'loin de',
    'au lieu de',
  ],
  adverbs: lines(`
    également
    aussi
    notamment
    encore
    déjà
    ensuite
    puis
    ainsi
    alors
    enfin
    toutefois
    cependant
    néanmoins
    pourtant
    par ailleurs
    en outre
    en effet
    en revanche
    au contraire
    pour sa part
    pour leur part
    de son côté
    de leur côté
    quant à lui
    quant à elle
    quant à eux
    quant à elles
    à son tour
    à leur tour
    d'abord
    tout d'abord
    d'emblée
    d'ailleurs
    de plus
    de nouveau
    à nouveau
    une nouvelle fois
    une fois de plus
    une fois encore
    encore une fois
    à plusieurs reprises
    à maintes reprises
    longuement
    brièvement
    clairement
    fermement
    vivement
    vigoureusement
    formellement
    catégoriquement
    officiellement
    publiquement
    récemment
    dernièrement
    immédiatement
    aussitôt
    simplement
    seulement
    uniquement
    surtout
    particulièrement
    en particulier
    principalement
    essentiellement
    justement
    précisément
    volontiers
    sobrement
    sèchement
    laconiquement
    solennellement
    chaleureusement
    sincèrement
    hautement
    fortement
    bien
    toujours
    souvent
    parfois
    régulièrement
    constamment
    maintenant
    désormais
    auparavant
    précédemment
    plus tôt
    plus tard
    par la suite
    dans la foulée
    dans un premier temps
    dans un second temps
    à cet égard
    à ce sujet
    à ce propos
    sur ce point
    à cette occasion
    en même temps
    dans le même temps
    parallèlement
    conjointement
    ensemble
    mutuellement
    respectivement
    certes
    effectivement
    évidemment
    naturellement
    manifestement
    apparemment
    probablement
    sans doute
    peut-être
    presque
    à peine
    quelque peu
    entre autres
    même
    tout
    très
    plutôt
    mardi soir
    tôt
    tard
    hier soir
    ce matin
    en conclusion
    en substance
    pour conclure
    en guise de conclusion
    sans ambages
    sans détour
    non sans humour
    avec force
    avec insistance
    avec vigueur
    avec fermeté
    avec émotion
    au passage
    du même coup
    du coup
    en personne
    à l'unanimité
    jeudi soir
    prudemment
    amèrement
    froidement
    calmement
    ouvertement
    explicitement
    implicitement
    expressément
    unanimement
    inlassablement
    instamment
    solidairement
    discrètement
    ironiquement
    malicieusement
    pêle-mêle
    en retour
    en écho
    en réponse
    pour autant
    tout de même
    quand même
    malgré tout
    à l'inverse
    inversement
    de surcroît
    qui plus est
    en fait
    en réalité
    au total
    par conséquent
    en conséquence
  `),
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
  collectivePronouns: [
    'les deux parties',
    'les deux pays',
    'les deux camps',
    'les deux hommes',
    'les deux femmes',
    'les deux voisins',
    "les deux chefs d'État",
    'les deux chefs de gouvernement',
    'les trois pays',
    'les trois parties',
    'les parties',
    'les deux côtés',
    'les deux capitales',
    'les deux alliés',
    'les deux partenaires',
    'les deux interlocuteurs',
    'les deux homologues',
    'tous deux',
    'toutes deux',
    "l'un et l'autre",
  ],
};
