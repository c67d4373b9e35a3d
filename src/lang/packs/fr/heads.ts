// Nouns of French for instruments, places, venues and groups.
import type { GroupNoun, InstrumentHead } from '../../pack.ts';
import { lines } from './lines.ts';

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
      'accord de mise en œuvre',
      'accord de jumelage',
      'accord de prêt',
      'accord de financement',
      'arrangement',
      'arrangement administratif',
      'avenant',
      'acte de cession',
      'acte de transfert',
      'programme indicatif de coopération',
      'programme exécutif',
      'programme exécutif de coopération',
      'accord technique',
      'accord de don',
      'accord de subvention',
      'accord de confidentialité',
      'accord particulier',
      'accord spécifique',
      'accord complémentaire',
      'accord tripartite',
      'accord intergouvernemental',
      "acte d'adhésion",
      'bail',
      'contrat de concession',
      'contrat de vente',
      'contrat de performance',
      'promesse de vente',
      'avenant à la convention',
      "avenant à l'accord",
      'contrat-cadre',
    ],
    instrumentType: 'agreement',
    weak: true,
  },
  {
    forms: ['accord', 'accords', 'entente', 'entente-cadre', 'pacte', 'compromis', 'partenariat stratégique'],
    instrumentType: 'agreement',
    weak: true,
  },
  {
    forms: [
      "mémorandum d'entente",
      "mémorandum d'accord",
      'mémorandum',
      "protocole d'accord",
      "protocole d'entente",
      "lettre d'intention",
      "mémoire d'entente",
      "mémorandums d'entente",
      "mémorandums d'accord",
      'mémorandums',
      'mémorandum de coopération',
      "protocoles d'accord",
      "protocoles d'entente",
      "lettres d'intention",
      'aide-mémoire',
      'échange de lettres',
      'échange de notes',
      "lettre d'entente",
      "lettre d'engagement",
      "lettres d'engagement",
      "note d'entente",
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
      'appel',
      'communiqué final',
      'communiqué conjoint',
      'communiqué commun',
    ],
    instrumentType: 'declaration',
    weak: true,
  },
  { forms: ['plan', 'programme', 'lettre'], instrumentType: 'other', reference: true },
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
  {
    forms: [
      "plan d'action",
      "programme d'action",
      'plan de travail',
      'programme de travail',
      'plan de coopération',
      'programme de coopération',
      'relevé de conclusions',
      'procès-verbal',
      'feuille de route',
      'relevé de décisions',
      'cadre de coopération',
      'cadre de partenariat',
      'cadre programme pays',
      'document-cadre',
      "programme d'échange",
      "programme d'échanges",
      'programme pays',
      'code de conduite',
      'stratégie',
      'livre blanc',
      'annexe',
    ],
    instrumentType: 'other',
    weak: true,
  },
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
  centre sportif
  complexe sportif
  centre culturel
  maison de la culture
  salle
  salle des fêtes
  résidence
  résidence d'État
  gymnase
  sanctuaire
  grand hôtel
  pavillon
  mémorial
  monument
  mausolée
  panthéon
  cimetière
  terminal
  couvent
  monastère
  chapelle
  synagogue
  camp militaire
  quartier général
  chapiteau
  hippodrome
  vélodrome
  arènes
  arène
  parvis
  complexe hôtelier
  complexe culturel
  complexe touristique
  espace culturel
  centre d'exposition
  centre d'expositions
  centre des expositions
  centre de conventions
  centre d'accueil
  cité internationale
  cité de la culture
  cité administrative
  maison du peuple
  maison des jeunes
  maison des associations
  maison de la presse
  maison de la francophonie
  salon d'honneur
  salle polyvalente
  salle de conférences
  salle de conférence
  salle de spectacle
  salle de spectacles
  cour d'honneur
  village artisanal
  village olympique
  palais des sports
  palais omnisports
  palais de la culture
  palais des arts
  palais du peuple
  palais du gouvernement
  palais de la présidence
  palais du parlement
  bourse du travail
  hôtel de région
  hôtel du département
  forteresse
  campus
  campus universitaire
  complexe
  complexe international de conférences
  complexe international
  complexe scolaire
  centre national de conférences
  cité de la diplomatie
  cité des sciences
  domaine
  manoir
  caserne
  aérogare
  amphithéâtre universitaire
  auberge
  arsenal
  pavillon royal
  résidence officielle
  résidence universitaire
  maison communale
  maison de quartier
  salle de réunion
  salle du conseil
  salle des actes
  salle des conférences
  foyer des jeunes
`);

export const buildings: readonly string[] = lines(`
  mairie
  préfecture
  sous-préfecture
  gouvernorat
  maison communale
  hôtel de ville
  hôtel
  palais
  palais des congrès
  campus
  campus universitaire
  université
  lycée
  collège
  école
  institut
  faculté
  bibliothèque
  médiathèque
  musée
  théâtre
  opéra
  cinéma
  stade
  gymnase
  palais des sports
  arène
  salle
  salle des fêtes
  salle polyvalente
  salle de conférence
  salle de conférences
  salle de spectacle
  salle de réunion
  auditorium
  amphithéâtre
  bourse du travail
  chambre de commerce
  centre
  centre culturel
  centre de conférences
  centre des congrès
  centre international de conférences
  centre de formation
  centre social
  centre communautaire
  foyer
  foyer rural
  maison des jeunes
  maison des associations
  maison du peuple
  maison de la culture
  maison de la presse
  cathédrale
  basilique
  église
  temple
  mosquée
  abbaye
  paroisse
  château
  domaine
  caserne
  camp
  base
  port
  aéroport
  halle
  halles
  marché
  parc
  parc des expositions
  esplanade
  place
  siège
  chapiteau
  hippodrome
  hôpital
  tribunal
  palais de justice
  ambassade
  consulat
  résidence
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
  {
    forms: ['experts', 'expertes', 'spécialistes', 'archivistes', 'chercheurs', 'chercheuses', 'scientifiques', 'universitaires'],
    of: 'experts',
  },
  { forms: ['ministres'], of: 'ministers' },
  { forms: ['membres', 'adhérents'], of: 'members', bound: true },
  { forms: ['athlètes', 'joueurs', 'joueuses', 'judokas', 'entraîneurs', 'sportifs'], of: 'athletes' },
  { forms: ['restaurateurs', 'conservateurs', 'bibliothécaires', 'traducteurs', 'interprètes'], of: 'professionals' },
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
  { forms: ['députés', 'sénateurs', 'parlementaires', 'élus', 'eurodéputés', 'conseillers'], of: 'lawmakers' },
  { forms: ['fonctionnaires', 'responsables', 'officiels', 'cadres', 'agents'], of: 'officials' },
  { forms: ['militants', 'activistes', 'manifestants', 'opposants', 'syndicats', 'syndicalistes'], of: 'activists' },
  { forms: ['étudiants', 'élèves', 'lycéens', 'jeunes'], of: 'students' },
  { forms: ['habitants', 'riverains', 'citoyens', 'villageois', 'résidents'], of: 'residents' },
  { forms: ['pêcheurs', 'caseyeurs', 'agriculteurs', 'éleveurs', 'paysans', 'producteurs'], of: 'producers' },
  {
    forms: [
      'ouvriers',
      'salariés',
      'travailleurs',
      'employés',
      'soignants',
      'enseignants',
      'médecins',
      'infirmiers',
      'infirmières',
      'formateurs',
      'stagiaires',
      'ingénieurs',
      'techniciens',
    ],
    of: 'workers',
  },
  {
    forms: ['soldats', 'militaires', 'policiers', 'gendarmes', 'casques bleus', 'officiers', 'douaniers', 'marins', 'pompiers'],
    of: 'soldiers',
  },
  { forms: ['réfugiés', 'migrants', 'déplacés', 'survivants', 'victimes', 'sinistrés'], of: 'victims' },
  { forms: ['artistes', 'musiciens', 'auteurs', 'cinéastes', 'artisans', 'troupes'], of: 'artists' },
  { forms: ['maires', 'préfets', 'gouverneurs'], of: 'mayors' },
  { forms: ['bailleurs', 'bailleurs de fonds', 'donateurs', 'partenaires', 'créanciers'], of: 'donors' },
  { forms: ['négociateurs', 'médiateurs', 'observateurs'], of: 'negotiators' },
  { forms: ['autorités'], of: 'authorities' },
  { forms: ['juges', 'magistrats', 'avocats', 'juristes'], of: 'judges' },
  { forms: ['femmes'], of: 'women' },
  { forms: ['équipes', 'clubs', 'sélections'], of: 'teams', bound: true },
  {
    forms: ['fédérations', 'confédérations', 'ligues', 'ONG', 'fondations', 'coopératives', 'mutuelles'],
    of: 'organizations',
    bound: true,
  },
  {
    forms: [
      'coureurs',
      'coureuses',
      'cyclistes',
      'lutteurs',
      'lutteuses',
      'nageurs',
      'nageuses',
      'boxeurs',
      'footballeurs',
      'concurrents',
      'concurrentes',
      'arbitres',
      'navigateurs',
      'skippers',
      'engagés',
    ],
    of: 'athletes',
  },
  { forms: ['armateurs', 'transporteurs', 'commerçants', 'commerçantes', 'hôteliers', 'importateurs', 'grossistes'], of: 'companies' },
  {
    forms: ['agricultrices', 'pêcheuses', 'éleveuses', 'productrices', 'maraîchers', 'maraîchères', 'planteurs', 'vignerons'],
    of: 'producers',
  },
  { forms: ['étudiantes', 'lycéennes', 'écoliers', 'écolières', 'apprentis', 'doctorants', 'boursiers'], of: 'students' },
  { forms: ['ouvrières', 'salariées', 'employées', 'enseignantes', 'dockers', 'mineurs', 'instituteurs', 'professeurs'], of: 'workers' },
];
