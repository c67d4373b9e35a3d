// Who was in the hall: told by what they were there for, by the words they read or spoke, or counted among those present.
import type { PatternRule } from '../../../pack.ts';

/** Literal words are compared without case. */
export const hallPatterns: readonly PatternRule[] = [
  {
    name: 'fr-could-be-seen',
    pattern:
      'on pouvait|peut|pourra|a|avait ~2 apercevoir|reconnaître|remarquer|distinguer|croiser|noter|compter|voir|pu ~2 apercevoir|reconnaître|remarquer|distinguer|croiser|noter|compter|voir? ~2 @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Au premier rang, on pouvait apercevoir la ministre Clara Lindqvist et Wafula Kimani.',
    counterExample: 'Le colloque de Bergen a commencé. Au premier rang, on pouvait apercevoir une affiche.',
  },
  {
    name: 'fr-among-officials-one-found',
    pattern:
      'côté|rang|nombre|rangs ~5 , on ~1 retrouvait|trouvait|notait|comptait|relevait|recensait|apercevait|reconnaissait|retrouve|trouve|note|compte ~2 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Du côté des élus, on retrouvait Clara Lindqvist et Wafula Kimani.',
    counterExample: 'Le colloque de Bergen a commencé. Du côté des élus, on retrouvait le sourire.',
  },
  {
    name: 'fr-there-were',
    pattern: 'il y avait|a|aura là|notamment|aussi|également ~2 @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Il y avait là la ministre Clara Lindqvist et Wafula Kimani.',
    counterExample: 'Le colloque de Bergen a commencé. Il y avait là une guitare.',
  },
  {
    name: 'fr-invited-were',
    pattern:
      'étaient|était|sont|seront|sera ~2 invités|invitées|invité|invitée|conviés|conviées|convié|conviée|attendus|attendues|attendu|attendue|annoncés|annoncées ~2 :? ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Étaient également invités la ministre Clara Lindqvist et Wafula Kimani.',
    counterExample: 'Le colloque de Bergen a commencé. Étaient également inondés la route et le pont.',
  },
  {
    name: 'fr-those-present-of-whom',
    pattern:
      'panélistes|participants|participantes|intervenants|intervenantes|orateurs|oratrices|invités|invitées|conférenciers|personnalités|officiels|convives|exposants|conférencières|présents ~3 , dont|notamment|comme|parmi lesquels|lesquelles? ,? notamment? ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Les panélistes, dont Clara Lindqvist et Wafula Kimani, ont débattu.',
    counterExample: 'Le colloque de Bergen a commencé. Les pancartes, dont deux en danois, ont été retirées.',
  },
  {
    name: 'fr-counted-in-front',
    pattern:
      'nombre|rang|parmi des|les personnalités|officiels|invités|participants|intervenants|orateurs|panélistes|conférenciers|convives ~4 ,|: ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Au nombre des personnalités présentes, la ministre Clara Lindqvist et Wafula Kimani.',
    counterExample: 'Le colloque de Bergen a commencé. Au nombre des absences regrettées, une chorale.',
  },
  {
    name: 'fr-let-us-mention',
    pattern: "mentionnons|citons|notons|signalons|relevons notamment? la|les? présence|noms? de|d'? ~1 @person+:from @context:to",
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Parmi les invités de marque, mentionnons la présence de Clara Lindqvist.',
    counterExample: 'Le colloque de Bergen a commencé. Parmi les sujets, mentionnons la présence de plomb.',
  },
  {
    name: 'fr-guests-let-us-mention',
    pattern:
      'parmi les|ces participants|invités|orateurs|intervenants|panélistes|conférenciers|conférencières|personnalités|exposants ~4 , mentionnons|citons|notons|signalons ~2 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Parmi les invités de marque, citons Clara Lindqvist et Wafula Kimani.',
    counterExample: 'Le colloque de Bergen a commencé. Parmi les auteurs étudiés, citons Clara Lindqvist et Wafula Kimani.',
  },
  {
    name: 'fr-words-spoken-by',
    pattern:
      'mot|mots|discours|allocution|allocutions|leçon|exposé|communication|communications|présentation|conférence ~4 prononcé|prononcée|prononcés|prononcées|livré|livrée|livrées|délivré|délivrée|délivrées|dit|donnée|présentée|présentées|assurée ~1 par ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Le colloque de Bergen a commencé. Le mot de bienvenue a été prononcé par la ministre Clara Lindqvist.',
    counterExample: 'Le colloque de Bergen a commencé. Le mot de passe a été deviné par la ministre Clara Lindqvist.',
  },
  {
    name: 'fr-read-out-by',
    pattern:
      'communiqué|déclaration|recommandations|résolutions|conclusions|motion|motions|rapport|message|synthèse ~4 lu|lue|lues|lus ~1 par ~1 @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Le colloque de Bergen a commencé. Le communiqué final a été lu par la ministre Clara Lindqvist.',
    counterExample: 'Le colloque de Bergen a commencé. Le journal a été lu par la ministre Clara Lindqvist.',
  },
  {
    name: 'fr-steering-was-with',
    pattern:
      'modération|animation|facilitation|présidence ~3 assurée|confiée|assumée|revenait|revenue|assuré|confié ~1 par|à|au|aux ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'chair',
    example: 'Le colloque de Bergen a commencé. La modération était assurée par Clara Lindqvist.',
    counterExample: 'Le colloque de Bergen a commencé. La surveillance était assurée par Clara Lindqvist.',
  },
  {
    name: 'fr-marked-by-words-of',
    pattern:
      "interventions|allocutions|communications|exposés|présentations|plaidoyers|témoignages|prises respectives|successives? de|du|des|d' ~1 @person+:from @context:to",
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Le colloque de Bergen a commencé. Les interventions de Clara Lindqvist et de Wafula Kimani ont marqué la matinée.',
    counterExample: 'Le colloque de Bergen a commencé. Les interventions de la police ont marqué la matinée.',
  },
  {
    name: 'fr-serving-as',
    pattern:
      "rapporteur|rapporteure|rapporteuse|modérateur|modératrice|animateur|animatrice|facilitateur|facilitatrice|présentateur|présentatrice de|du|d'|des la|l'|cette|ce? rencontre|débats|débat|travaux|panel|atelier|séance|session|conférence|colloque|séminaire|journée|réunion|table ~2 , ~1 @person:from @context:to",
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Animatrice du panel, Clara Lindqvist a résumé les débats.',
    counterExample: 'Le colloque de Bergen a commencé. Animatrice du quartier, Clara Lindqvist a applaudi.',
  },
  {
    name: 'fr-guest-of-honour',
    pattern: "invité|invitée|invités|hôte|hôtes d'|de honneur|marque ~5 ,|: ~1 @person+:from @context:to",
    relation: 'ATTENDED',
    example: "Le colloque de Bergen a commencé. Invitée d'honneur, Clara Lindqvist a salué le public.",
    counterExample: "Le colloque de Bergen a commencé. Invitée d'honneur, une chorale a salué le public.",
  },
  {
    name: 'fr-is-guest-of-honour',
    pattern: "@person:from ~2 est|était|sera|fut ~2 l'|invité|invitée|marraine|parrain invité|invitée|de|d' honneur|marque? @context:to",
    relation: 'ATTENDED',
    example: "Le colloque de Bergen a commencé. Clara Lindqvist était l'invitée d'honneur.",
    counterExample: "Le colloque de Bergen a commencé. Clara Lindqvist était l'absente du jour.",
  },
  {
    name: 'fr-on-the-platform',
    pattern: 'pris|prendre|prennent|prenaient|prirent place ~8 , ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    example: "Le colloque de Bergen a commencé. Ont pris place à la table d'honneur, la ministre Clara Lindqvist et Wafula Kimani.",
    counterExample: "Le colloque de Bergen a commencé. Ont pris place à la table d'honneur, des enfants.",
  },
  {
    name: 'fr-opened-the-works-aside',
    pattern:
      '@person:from , qui? a|avait|ont ~1 ouvert|clos|clôturé|conclu|dirigé|modéré|animé|présidé|lancé|introduit|coprésidé les|leurs|ces travaux|débats|échanges|discussions|assises|délibérations @context:to',
    relation: 'ATTENDED',
    role: 'chair',
    example: 'Le colloque de Bergen a commencé. La ministre de la Pêche, Clara Lindqvist, a ouvert les travaux.',
    counterExample: 'Le colloque de Bergen a commencé. La ministre de la Pêche, Clara Lindqvist, a ouvert les huîtres.',
  },
  {
    name: 'fr-hearing-of',
    pattern: "audition|auditions|comparution|témoignage de|du|d'|des ~1 @person+:from @context:to",
    relation: 'ATTENDED',
    role: 'speaker',
    example: "L'audition de la ministre Clara Lindqvist a duré deux heures.",
    counterExample: "L'audition a duré deux heures. La santé de la ministre Clara Lindqvist inquiète.",
  },
  {
    name: 'fr-before-the-committee',
    pattern:
      'devant la|le|les commission|comité|sous-commission|sous-comité|sénateurs|députés|parlementaires|commissaires ~9 , ~1 @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Devant la commission des Finances, Clara Lindqvist a défendu son bilan.',
    counterExample: 'Devant la mairie de la commune, Clara Lindqvist a défendu son bilan.',
  },
  {
    name: 'fr-heard-at',
    pattern:
      'interrogé|interrogée|questionné|questionnée|entendu|entendue|auditionné|auditionnée ~1 par les|la|le ~1 députés|sénateurs|élus|parlementaires|commission|comité|conseillers ~6 , ~1 @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: "L'audition a duré deux heures. Interrogée par les élus, Clara Lindqvist a défendu son bilan.",
    counterExample: "L'audition a duré deux heures. Fatiguée par les élus, Clara Lindqvist a défendu son bilan.",
  },
];
