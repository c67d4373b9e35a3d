// Words that head the names of bodies, events, instruments, places and groups.
import type { EventHead, GroupNoun, InstrumentHead, OrganizationHead } from '../../pack.ts';
import { lines } from './lines.ts';

export const organizationHeads: readonly OrganizationHead[] = [
  {
    forms: ['ministère', 'ministères', 'ministère délégué', "secrétariat d'État", "secrétariat d'Etat"],
    orgType: 'ministry',
    portfolio: true,
  },
  { forms: ['département fédéral', "département d'État", "Département d'Etat"], orgType: 'ministry', portfolio: true },
  { forms: ['armée', 'armées'], orgType: 'agency', common: true },
  { forms: ['état-major'], orgType: 'agency', common: true },
  { forms: ['police', 'gendarmerie'], orgType: 'agency', common: true },
  { forms: ['junte', 'garde côtière'], orgType: 'agency', common: true },
  { forms: ['gouvernement'], orgType: 'other', common: true },
  { forms: ['présidence', 'primature'], orgType: 'other', common: true },
  { forms: ['diplomatie'], orgType: 'ministry', common: true },
  { forms: ['opposition'], orgType: 'party', common: true, weak: true },
  { forms: ['parlement', 'sénat', 'assemblée nationale'], orgType: 'legislature', common: true },
  { forms: ['université', 'institut', 'académie', 'école'], orgType: 'university' },
  { forms: ['hôpital', 'musée', 'ambassade', 'consulat', 'opéra', 'théâtre', 'bibliothèque', 'orchestre'], orgType: 'other' },
  { forms: ['ONG', 'fondation', 'association', 'fédération', 'collectif'], orgType: 'ngo' },
  { forms: ['département'], orgType: 'ministry', portfolio: true, weak: true },
  { forms: ['chancellerie', 'primature', 'cabinet', 'exécutif'], orgType: 'other', weak: true },
  {
    forms: [
      'assemblée nationale',
      'assemblée générale',
      'assemblée parlementaire',
      'congrès',
      'diète',
      'bundestag',
      'knesset',
      'chambre des représentants',
      'chambre des députés',
      'chambre des communes',
      'chambre des lords',
      'conseil constitutionnel',
      'conseil législatif',
    ],
    orgType: 'legislature',
  },
  { forms: ['assemblée', 'chambre'], orgType: 'legislature', weak: true },
  {
    forms: [
      'cour suprême',
      'cour constitutionnelle',
      'cour internationale',
      'cour pénale',
      'cour des comptes',
      "cour d'appel",
      'cour de cassation',
      "conseil d'État",
      'tribunal',
      'tribunal administratif',
      'tribunal correctionnel',
      'parquet',
      'parquet national',
    ],
    orgType: 'court',
  },
  { forms: ['cour'], orgType: 'court', weak: true },
  {
    forms: [
      'conseil de sécurité',
      "conseil de l'Europe",
      'conseil européen',
      'conseil fédéral',
      'conseil national',
      'haut conseil',
      'conseil supérieur',
      'conseil économique',
    ],
    orgType: 'other',
  },
  { forms: ['conseil'], orgType: 'other', weak: true },
  {
    forms: [
      'organisation',
      'organisation mondiale',
      'organisation internationale',
      'organisation régionale',
      'communauté économique',
      'haut-commissariat',
      'haut commissariat',
      'banque mondiale',
      'banque centrale',
      'banque africaine',
      'banque asiatique',
      'banque européenne',
      'fonds monétaire',
      'fonds vert',
      'programme alimentaire',
    ],
    orgType: 'intergovernmental',
  },
  { forms: ['union', 'ligue', 'communauté', 'commission', 'fonds', 'programme'], orgType: 'intergovernmental', weak: true },
  {
    forms: [
      'agence',
      'agence nationale',
      'agence spatiale',
      'autorité',
      'haute autorité',
      'office',
      'office fédéral',
      'bureau',
      'direction générale',
      'direction',
      'délégation générale',
      'inspection générale',
      'administration',
      'service',
      'centre national',
      'caisse',
      'préfecture',
      'commissariat',
      'secrétariat',
      'secrétariat général',
      'régie',
      'observatoire',
      'conservatoire',
      'douane',
      'police nationale',
      'marine',
      'garde côtière',
      'garde républicaine',
      'comité régional',
      'chambre de commerce',
      "chambre d'agriculture",
      'comité national',
      'haut comité',
      'comité olympique',
      'commission électorale',
      'commission nationale',
    ],
    orgType: 'agency',
    weak: true,
  },
  { forms: ['parti', 'mouvement', 'rassemblement', 'front', 'alliance', 'coalition'], orgType: 'party', weak: true },
  {
    forms: [
      'banque',
      'groupe',
      'compagnie',
      'société',
      'entreprise',
      'maison',
      'consortium',
      'holding',
      'chantiers',
      'laboratoires',
      'laboratoire',
      'constructeur',
      'opérateur',
      'cabinet',
      'studio',
      'éditions',
      'usine',
    ],
    orgType: 'company',
    weak: true,
  },
  {
    forms: ['journal', 'quotidien', 'hebdomadaire', 'chaîne', 'radio', 'télévision', 'agence de presse', 'magazine', 'revue', 'site'],
    orgType: 'media',
    weak: true,
  },
  {
    forms: [
      'ONG',
      'confédération',
      'syndicat',
      'collectif',
      'réseau',
      'comité',
      'comité international',
      'croix-rouge',
      'croissant-rouge',
      'secours',
      'forum civil',
      'plateforme',
      'ordre',
      'amicale',
      'coordination',
      'observatoire',
    ],
    orgType: 'ngo',
    weak: true,
  },
  {
    forms: [
      'école normale',
      'école nationale',
      'école polytechnique',
      'institut national',
      'faculté',
      'collège',
      'lycée',
      'haute école',
      'campus',
    ],
    orgType: 'university',
    weak: true,
  },
  {
    forms: ['bibliothèque', 'théâtre', 'opéra', 'orchestre', 'clinique', 'club', 'cathédrale'],
    orgType: 'other',
    weak: true,
  },
  {
    forms: [
      'centre',
      'groupe',
      'forces',
      'brigade',
      'mission',
      'initiative',
      'partenariat',
      'cercle',
      'think tank',
      'délégation',
      'représentation',
    ],
    orgType: 'other',
    weak: true,
  },
];

export const eventHeads: readonly EventHead[] = [
  {
    forms: ['conférence de presse', 'conférences de presse', 'point de presse', 'point presse', 'briefing', 'point de presse quotidien'],
    eventType: 'press-conference',
  },
  {
    forms: [
      'conférence internationale',
      'conférence mondiale',
      'conférence ministérielle',
      'conférence diplomatique',
      'conférence de haut niveau',
      'conférence des parties',
      'conférence des donateurs',
      'conférence de paix',
      'conférence annuelle',
      'conférence régionale',
      'conférence des Nations unies',
      'congrès mondial',
      'congrès international',
      'colloque',
      'colloque international',
      'symposium',
      'forum',
      'forum mondial',
      'forum économique',
      'assises',
      'états généraux',
      'COP',
      'COP13',
      'COP14',
      'COP15',
      'COP16',
      'COP17',
      'COP18',
      'COP19',
      'COP20',
      'COP21',
      'COP22',
      'COP23',
      'COP24',
      'COP25',
      'COP26',
      'COP27',
      'COP28',
      'COP29',
      'COP30',
      'COP31',
      'COP32',
      'COP33',
      'COP34',
      'COP35',
      'COP36',
      'COP37',
      'COP38',
      'COP39',
      'COP40',
    ],
    eventType: 'conference',
  },
  { forms: ['conférence', 'conférences', 'congrès', 'convention nationale', 'rencontres'], eventType: 'conference', weak: true },
  { forms: ['sommet', 'sommets', 'sommet extraordinaire', 'G7', 'G20'], eventType: 'summit' },
  { forms: ['cérémonie de signature', 'signature', 'séance de signature'], eventType: 'signing-ceremony' },
  {
    forms: [
      'cérémonie',
      'cérémonies',
      "cérémonie d'ouverture",
      'cérémonie de clôture',
      'cérémonie de remise',
      'inauguration',
      'investiture',
      'intronisation',
      'obsèques',
      'funérailles',
      'hommage national',
      'gala',
      'remise des prix',
    ],
    eventType: 'ceremony',
    weak: true,
  },
  {
    forms: [
      'réunion ministérielle',
      'réunion de haut niveau',
      "réunion d'urgence",
      'réunion extraordinaire',
      'comité mixte',
      'commission mixte',
      'tête-à-tête',
      'audience',
      'table ronde',
      'tables rondes',
    ],
    eventType: 'meeting',
    weak: true,
  },
  {
    forms: ['réunion', 'réunions', 'rencontre', 'entretien', 'entretiens', 'entrevue', 'consultations', 'concertation'],
    eventType: 'meeting',
    weak: true,
  },
  {
    forms: [
      'assemblée mondiale',
      'assemblée annuelle',
      'session',
      'session extraordinaire',
      'session plénière',
      'session ordinaire',
      'séance',
      'séance plénière',
      "séance d'ouverture",
      'audiences',
      'plénière',
      'assises',
    ],
    eventType: 'session',
    weak: true,
  },
  {
    forms: ['atelier', 'atelier régional', 'séminaire', 'séminaires', 'webinaire', 'hackathon'],
    eventType: 'workshop',
    weak: true,
  },
  {
    forms: ["visite d'État", "visite d'Etat", 'visite officielle', 'visite de travail', 'voyage officiel', 'visite de courtoisie'],
    eventType: 'visit',
  },
  { forms: ['visite', 'visites', 'voyage', 'tournée'], eventType: 'visit', weak: true },
  {
    forms: [
      'négociations',
      'pourparlers',
      'cycle de négociations',
      'tour de négociations',
      'discussions',
      'dialogue',
      'dialogue stratégique',
    ],
    eventType: 'negotiation',
    weak: true,
  },
  {
    forms: ['exposition universelle', 'salon', 'foire', 'biennale', 'exposition', 'festival', 'expo', 'triennale', 'marché du film'],
    eventType: 'exhibition',
    weak: true,
  },
  {
    forms: ['anniversaire', 'commémoration', 'commémorations', 'jubilé', 'centenaire', 'bicentenaire', 'cinquantenaire', 'fête nationale'],
    eventType: 'anniversary',
    weak: true,
  },
  {
    forms: [
      'élection présidentielle',
      'élections législatives',
      'référendum',
      'jeux olympiques',
      'coupe du monde',
      "coupe d'Afrique",
      'championnat',
      'tournoi',
      'manœuvres',
      'exercice',
      'exercices',
      'événement',
      'évènement',
      'procès',
      'journée mondiale',
      'journée internationale',
    ],
    eventType: 'other',
    weak: true,
  },
];

export const instrumentHeads: readonly InstrumentHead[] = [
  { forms: ['document', 'texte'], instrumentType: 'other', weak: true },
  { forms: ['traité', 'traités'], instrumentType: 'treaty' },
  { forms: ['convention', 'conventions', 'convention-cadre'], instrumentType: 'convention', weak: true },
  {
    forms: [
      'accord-cadre',
      'accord de libre-échange',
      'accord de paix',
      'accord de coopération',
      'accord de partenariat',
      'accord de principe',
      'accord commercial',
      'accord bilatéral',
      'accord de siège',
      'accord de pêche',
      'cessez-le-feu',
      'armistice',
      'contrat',
    ],
    instrumentType: 'agreement',
    weak: true,
  },
  { forms: ['accord', 'accords', 'pacte', 'compromis', 'partenariat stratégique'], instrumentType: 'agreement', weak: true },
  {
    forms: [
      "mémorandum d'entente",
      "mémorandum d'accord",
      'mémorandum',
      "protocole d'accord",
      "protocole d'entente",
      "lettre d'intention",
      "mémoire d'entente",
    ],
    instrumentType: 'memorandum',
    weak: true,
  },
  { forms: ['protocole', 'protocoles'], instrumentType: 'protocol', weak: true },
  { forms: ['résolution', 'résolutions'], instrumentType: 'resolution', weak: true },
  {
    forms: [
      'déclaration',
      "déclaration d'intention",
      'déclaration conjointe',
      'déclaration commune',
      'déclaration finale',
      'manifeste',
      'engagement',
      'appel',
      'communiqué final',
      'communiqué conjoint',
    ],
    instrumentType: 'declaration',
    weak: true,
  },
  { forms: ['charte', 'constitution', 'statut'], instrumentType: 'charter', weak: true },
  {
    forms: [
      'loi',
      'lois',
      'projet de loi',
      'proposition de loi',
      'décret',
      'arrêté',
      'ordonnance',
      'directive',
      'règlement',
      'code',
      'décret-loi',
      'loi-cadre',
      'loi organique',
    ],
    instrumentType: 'law',
    weak: true,
  },
  { forms: ["plan d'action", 'feuille de route', 'stratégie', 'cadre', 'livre blanc', 'annexe'], instrumentType: 'other', weak: true },
];

export const placeHeads: readonly string[] = lines(`
  ville
  ville de
  commune
  capitale
  province
  région
  département de
  district
  canton
  État de
  comté
  gouvernorat
  wilaya
  préfecture de
  village
  bourg
  localité
  quartier
  arrondissement
  municipalité
  métropole
  agglomération
  île
  îles
  archipel
  golfe
  baie
  détroit
  péninsule
  lac
  fleuve
  rivière
  mer
  océan
  mont
  monts
  vallée
  plaine
  plateau
  désert
  forêt
  massif
  presqu'île
  cap
  port de
  oblast
  lagune
  delta
  bassin
  marché
  nord
  sud
  ouest
  nord-est
  nord-ouest
  sud-est
  sud-ouest
  périphérie
  banlieue
  préfecture
  chef-lieu
  fief
  aux abords
  au large
`);

export const venueHeads: readonly string[] = lines(`
  palais
  palais des congrès
  palais présidentiel
  palais de justice
  centre de conférences
  centre des congrès
  centre de convention
  centre international de conférences
  hôtel
  hôtel de ville
  auditorium
  stade
  aéroport
  château
  villa
  théâtre
  musée
  parc des expositions
  parc
  gare
  port
  base
  base navale
  base aérienne
  camp
  amphithéâtre
  cathédrale
  basilique
  mosquée
  abbaye
  citadelle
  halle
  esplanade
`);

export const groupNouns: readonly GroupNoun[] = [
  {
    forms: [
      'pays',
      'États',
      'Etats',
      'nations',
      'États membres',
      'Etats membres',
      'pays membres',
      'États parties',
      'Etats parties',
      'pays participants',
    ],
    of: 'countries',
  },
  { forms: ['délégués', 'délégué', 'déléguées'], of: 'delegates' },
  { forms: ['délégations', 'délégation'], of: 'delegations' },
  {
    forms: [
      'participants',
      'participantes',
      'personnes',
      'invités',
      'convives',
      'présents',
      'visiteurs',
      'spectateurs',
      'festivaliers',
      'congressistes',
    ],
    of: 'participants',
  },
  { forms: ['représentants', 'représentantes'], of: 'representatives' },
  { forms: ['experts', 'expertes', 'spécialistes', 'chercheurs', 'chercheuses', 'scientifiques', 'universitaires'], of: 'experts' },
  { forms: ['ministres'], of: 'ministers' },
  {
    forms: [
      'dirigeants',
      "chefs d'État",
      "chefs d'Etat",
      'chefs de gouvernement',
      "chefs d'État et de gouvernement",
      "chefs d'Etat et de gouvernement",
      'leaders',
    ],
    of: 'leaders',
  },
  { forms: ['ambassadeurs', 'diplomates'], of: 'diplomats' },
  { forms: ['organisations', 'institutions', 'organismes', 'associations', 'agences', 'collectifs'], of: 'organizations' },
  {
    forms: [
      'entreprises',
      'sociétés',
      'compagnies',
      'exposants',
      "chefs d'entreprise",
      'entrepreneurs',
      "hommes d'affaires",
      'investisseurs',
      'industriels',
      'exportateurs',
      'start-up',
    ],
    of: 'companies',
  },
  { forms: ['journalistes', 'reporters', 'médias'], of: 'journalists' },
  { forms: ['députés', 'sénateurs', 'parlementaires', 'élus', 'eurodéputés'], of: 'lawmakers' },
  { forms: ['fonctionnaires', 'responsables', 'officiels', 'cadres', 'agents'], of: 'officials' },
  { forms: ['militants', 'activistes', 'manifestants', 'opposants', 'syndicats', 'syndicalistes'], of: 'activists' },
  { forms: ['étudiants', 'élèves', 'lycéens', 'jeunes'], of: 'students' },
  { forms: ['habitants', 'riverains', 'citoyens', 'villageois', 'résidents'], of: 'residents' },
  { forms: ['pêcheurs', 'caseyeurs', 'agriculteurs', 'éleveurs', 'paysans', 'producteurs'], of: 'producers' },
  { forms: ['ouvriers', 'salariés', 'travailleurs', 'employés', 'soignants', 'enseignants'], of: 'workers' },
  { forms: ['soldats', 'militaires', 'policiers', 'gendarmes', 'casques bleus', 'officiers'], of: 'soldiers' },
  { forms: ['réfugiés', 'migrants', 'déplacés', 'survivants', 'victimes', 'sinistrés'], of: 'victims' },
  { forms: ['artistes', 'musiciens', 'auteurs', 'cinéastes', 'artisans', 'troupes'], of: 'artists' },
  { forms: ['maires', 'préfets', 'gouverneurs'], of: 'mayors' },
  { forms: ['bailleurs', 'bailleurs de fonds', 'donateurs', 'partenaires', 'créanciers'], of: 'donors' },
  { forms: ['négociateurs', 'médiateurs', 'observateurs'], of: 'negotiators' },
  { forms: ['autorités'], of: 'authorities' },
  { forms: ['juges', 'magistrats', 'avocats', 'juristes'], of: 'judges' },
  { forms: ['femmes'], of: 'women' },
];
