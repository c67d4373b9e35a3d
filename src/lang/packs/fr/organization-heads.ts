// Nouns of French that open the name of a body.
import type { OrganizationHead } from '../../pack.ts';
import { lines } from './lines.ts';

/** First words of heads whose bodies are buildings too. */
const BUILDINGS: ReadonlySet<string> = new Set([
  'institut',
  'musée',
  'bibliothèque',
  'centre',
  'conservatoire',
  'observatoire',
  'archives',
]);

/** Heads with those of buildings apart, so that something may be held there. */
function withVenues(heads: readonly OrganizationHead[]): OrganizationHead[] {
  return heads.flatMap((head) => {
    const inside = head.venue === true ? [] : head.forms.filter((form) => BUILDINGS.has(form.split(' ')[0]!));
    if (inside.length === 0) return [head];
    const outside = head.forms.filter((form) => !inside.includes(form));
    return [...(outside.length > 0 ? [{ ...head, forms: outside }] : []), { ...head, forms: inside, venue: true }];
  });
}

export const organizationHeads: readonly OrganizationHead[] = withVenues([
  {
    forms: lines(`
      groupement
      groupements
      regroupement
      confrérie
      cellule
      corps
      garde
      unité
      intersyndicale
      interprofession
      filière
      pôle
      troupe
      cadre de concertation
      forum permanent
      directoire
      diocèse
      archidiocèse
      évêché
      archevêché
      paroisse
      confession
      médiature
      loterie
      section
      haute cour
      grande chancellerie
      régence
      jurade
      bâtonnat
      barreau
      prud'homie
      tontine
      zone franche
    `),
    orgType: 'other',
    weak: true,
  },
  {
    forms: lines(`
      régiment
      bataillon
      escadron
      escadrille
      commandement
      force
      quartier général
      guichet unique
      cadastre
      trésor
      hydraulique
      intendance
      paierie
      trésorerie
      perception
      capitainerie
    `),
    orgType: 'agency',
    weak: true,
  },
  { forms: ['Foundation', 'Trust', 'Watch', 'Network'], orgType: 'ngo', complement: 'before', weak: true },
  { forms: ['Authority', 'Agency'], orgType: 'agency', complement: 'before', weak: true },
  { forms: ['University', 'Institute', 'College', 'School', 'Academy'], orgType: 'university', complement: 'before', weak: true },
  {
    forms: [
      'Bank',
      'Group',
      'Company',
      'Corporation',
      'Limited',
      'Holdings',
      'Partners',
      'Airlines',
      'Airways',
      'Motors',
      'Energy',
      'Shipping',
      'Petroleum',
      'Mining',
      'Minerals',
      'Telecom',
      'Railways',
      'Foods',
      'Seafood',
      'Gas',
      'Oil',
      'Gold',
      'Power',
      'Electric',
      'Steel',
      'Pharma',
      'Logistics',
      'Invest',
      'Systems',
      'Properties',
      'Pictures',
      'Motorsport',
      'Aerospace',
      'Robotics',
      'Biotech',
      'Cement',
      'Copper',
      'Bancorp',
      'Consulting',
      'Ventures',
      'Labs',
      'Software',
      'Networks',
      'Ltd',
      'Corp',
    ],
    orgType: 'company',
    complement: 'before',
    weak: true,
  },
  { forms: ['Times', 'Post', 'Herald', 'Tribune', 'News'], orgType: 'media', complement: 'before', weak: true },
  {
    forms: ['Council', 'Fund', 'Society', 'Federation', 'League', 'Board', 'Committee'],
    orgType: 'other',
    complement: 'before',
    weak: true,
  },
  {
    forms: ['ministère', 'ministères', 'ministère délégué', "secrétariat d'État", "secrétariat d'Etat"],
    orgType: 'ministry',
    portfolio: true,
  },
  { forms: ['SPF', 'SPW', 'service public fédéral'], orgType: 'ministry', portfolio: true, country: 'BE' },
  { forms: ['département fédéral', "département d'État", "Département d'Etat"], orgType: 'ministry', portfolio: true },
  { forms: ['armée', 'armées'], orgType: 'agency', common: true },
  { forms: ['état-major'], orgType: 'agency', common: true },
  { forms: ['police', 'gendarmerie'], orgType: 'agency', common: true },
  { forms: ['junte', 'garde côtière'], orgType: 'agency', common: true },
  { forms: ['gouvernement'], orgType: 'other', common: true },
  {
    forms: ['jury', 'patronat', 'rectorat', 'troïka', 'comité organisateur'],
    orgType: 'other',
    common: true,
    weak: true,
  },
  { forms: ['greffe'], orgType: 'court', common: true, weak: true },
  { forms: ['présidence', 'primature'], orgType: 'other', common: true, weak: true },
  { forms: ['diplomatie'], orgType: 'ministry', common: true },
  { forms: ['conférence épiscopale', 'conférence des évêques', 'conférence des églises'], orgType: 'ngo' },
  { forms: ['croix-rouge', 'croissant-rouge'], orgType: 'ngo', common: true },
  { forms: ['opposition'], orgType: 'party', common: true, weak: true },
  { forms: ['parlement', 'sénat', 'assemblée nationale'], orgType: 'legislature', common: true },
  { forms: ['université', 'institut', 'académie', 'école'], orgType: 'university' },
  {
    forms: [
      'lycée',
      'lycée technique',
      'lycée professionnel',
      'lycée agricole',
      'lycée français',
      'école primaire',
      'école élémentaire',
      'école secondaire',
      'groupe scolaire',
      'complexe scolaire',
    ],
    orgType: 'university',
    venue: true,
  },
  { forms: ['chantier naval', 'chantiers navals'], orgType: 'company' },
  { forms: ['hôpital', 'orchestre'], orgType: 'other' },
  {
    forms: lines(`
      ambassade
      haut-commissariat
      consulat
      consulat général
      consulat honoraire
      mission permanente
      représentation permanente
      nonciature
    `),
    orgType: 'other',
    posted: true,
  },
  {
    forms: lines(`
      délégation
      mission
      représentation
      bureau
      bureau de liaison
      bureau de représentation
      bureau de pays
    `),
    orgType: 'other',
    weak: true,
    posted: true,
  },
  {
    forms: lines(`
      groupe d'amitié
      groupe parlementaire d'amitié
      groupe interparlementaire d'amitié
      ligue d'amitié
      association d'amitié
      archives départementales
      archives municipales
      archives communales
      archives régionales
      archives cantonales
      archives diplomatiques
    `),
    orgType: 'other',
  },
  {
    forms: lines(`
      initiative
      forum
      secrétariat exécutif
      task force
      groupe de contact
    `),
    orgType: 'other',
    weak: true,
  },
  {
    forms: ['musée', 'muséum', 'écomusée', 'cinémathèque', 'pinacothèque', 'opéra', 'théâtre', 'bibliothèque', 'médiathèque'],
    orgType: 'other',
    venue: true,
  },
  { forms: ['maison'], orgType: 'company', weak: true, venue: true },
  { forms: ['ONG', 'fondation', 'association', 'fédération', 'collectif'], orgType: 'ngo' },
  { forms: ['département'], orgType: 'ministry', portfolio: true, weak: true },
  { forms: ['chancellerie', 'primature', 'cabinet', 'exécutif'], orgType: 'other', weak: true },
  {
    forms: [
      'assemblée nationale',
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
  { forms: ['assemblée', 'assemblée générale', 'chambre'], orgType: 'legislature', weak: true },
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
      'organisation mondiale',
      'organisation internationale',
      'organisation régionale',
      'communauté économique',
      'haut-commissariat',
      'haut commissariat',
      'banque mondiale',
      'banque africaine',
      'banque asiatique',
      'banque européenne',
      'fonds monétaire',
      'fonds vert',
      'programme alimentaire',
    ],
    orgType: 'intergovernmental',
  },
  { forms: ['union', 'ligue', 'communauté', 'fonds', 'programme'], orgType: 'intergovernmental', weak: true },
  { forms: ['commission', 'comité', 'sous-commission', 'sous-comité'], orgType: 'other', weak: true, part: true },
  {
    forms: [
      'direction générale',
      'direction centrale',
      'direction régionale',
      'direction départementale',
      'direction nationale',
      'programme national',
      'office national',
      'bureau national',
      'fonds national',
      'banque centrale',
      'conseil fédéral',
      'conseil régional',
      'conseil départemental',
      'conseil municipal',
      'conseil communal',
      'chambre de commerce',
      "chambre de commerce et d'industrie",
      "chambre de commerce, d'industrie",
      "chambre de commerce, d'agriculture",
      'chambre des métiers',
      'chambre de métiers',
      "chambre des métiers et de l'artisanat",
      "chambre de métiers et de l'artisanat",
      "chambre d'industrie",
      "chambre d'agriculture",
    ],
    orgType: 'agency',
  },
  { forms: ['voix', 'radiodiffusion', 'radiodiffusion-télévision', 'radio-télévision'], orgType: 'media', weak: true },
  { forms: ['bourse'], orgType: 'company', weak: true },
  { forms: ['ville', 'mairie', 'région', 'commune', 'métropole', 'municipalité', 'canton'], orgType: 'agency', weak: true },
  {
    forms: [
      'aviation civile',
      'protection civile',
      'marine militaire',
      'marine marchande',
      'forces armées',
      'armée de terre',
      'armée de mer',
      "armée de l'air",
    ],
    orgType: 'agency',
    common: true,
  },
  {
    forms: [
      'gendarmerie nationale',
      'police nationale',
      'sûreté nationale',
      'garde nationale',
      'gardes-côtes',
      'garde-côtes',
      'douanes',
      'marine nationale',
      'armée nationale',
      'garde présidentielle',
      'garde royale',
      'gendarmerie royale',
      'police fédérale',
      'police cantonale',
      'police criminelle',
      'police judiciaire',
      'police scientifique',
      'sécurité civile',
      'sécurité publique',
      'défense civile',
      'administration pénitentiaire',
      'administration fiscale',
      'trésor public',
      'services de renseignement',
      'service météorologique',
      'inspection du travail',
    ],
    orgType: 'agency',
    common: true,
  },
  { forms: ['port autonome', 'grand port maritime', 'port de commerce'], orgType: 'agency' },
  {
    forms: ['coopérative', 'mutuelle', 'start-up', 'startup', 'armateur', 'cimentier', 'filiale', 'conserverie', 'brasserie'],
    orgType: 'company',
    weak: true,
  },
  { forms: ['campagne', 'coalition internationale'], orgType: 'ngo', weak: true },
  {
    forms: [
      'agence nationale',
      'agence spatiale',
      'autorité',
      'haute autorité',
      'office',
      'office fédéral',
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
      'marine',
      'garde côtière',
      'garde républicaine',
      'comité régional',
      'comité national',
      'haut comité',
      'comité olympique',
      'commission électorale',
      'commission nationale',
    ],
    orgType: 'agency',
    weak: true,
  },
  { forms: ['parti', 'bloc', 'mouvement', 'rassemblement', 'front', 'alliance', 'coalition'], orgType: 'party', weak: true },
  {
    forms: [
      'banque',
      'groupe',
      'compagnie',
      'société',
      'entreprise',
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
    forms: ['multinationale', 'géant', 'firme', 'enseigne', 'avionneur', 'assureur', 'fabricant', 'fournisseur', 'distributeur'],
    orgType: 'company',
    weak: true,
  },
  {
    forms: ['instance', 'institution', 'organisme', 'structure', 'établissement', 'organe', 'entité'],
    orgType: 'other',
    weak: true,
    any: true,
  },
  { forms: ['faîtière', 'organisation faîtière', 'centrale'], orgType: 'other', weak: true },
  { forms: ['organisation'], orgType: 'intergovernmental', any: true },
  { forms: ['agence'], orgType: 'agency', weak: true, any: true },
  { forms: ['centrale syndicale', 'centrale patronale', 'organisation syndicale', 'organisation patronale'], orgType: 'ngo', weak: true },
  {
    forms: ['journal', 'quotidien', 'hebdomadaire', 'chaîne', 'radio', 'télévision', 'agence de presse', 'magazine', 'revue', 'site'],
    orgType: 'media',
    weak: true,
  },
  {
    forms: [
      'ONG',
      'campagne',
      'confédération',
      'syndicat',
      'collectif',
      'réseau',
      'comité international',
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
    forms: ['école normale', 'école nationale', 'école polytechnique', 'institut national', 'faculté', 'collège', 'haute école', 'campus'],
    orgType: 'university',
    weak: true,
  },
  {
    forms: [
      'aciérie',
      'cimenterie',
      'sucrerie',
      'huilerie',
      'distillerie',
      'imprimerie',
      'librairie',
      'scierie',
      'raffinerie',
      'papeterie',
      'biscuiterie',
      'manufacture',
      'forge',
      'domaine viticole',
    ],
    orgType: 'company',
    weak: true,
  },
  {
    forms: [
      'musées royaux',
      'musée national',
      'musée royal',
      'archives nationales',
      'centre hospitalier',
      'CHU',
      'CHUV',
      'CHR',
      'CHRU',
      'hôpital universitaire',
      'hôpitaux universitaires',
      'bibliothèque nationale',
      'bibliothèque royale',
      'zoo',
      'aquarium',
      'jardin botanique',
      'parc national',
    ],
    orgType: 'other',
  },
  {
    forms: ['force maritime', 'force aérienne'],
    orgType: 'agency',
    weak: true,
  },
  {
    forms: ['bibliothèque', 'théâtre', 'opéra', 'orchestre', 'clinique', 'club', 'cathédrale'],
    orgType: 'other',
    weak: true,
  },
  {
    forms: ['centre', 'groupe', 'forces', 'brigade', 'partenariat', 'cercle', 'think tank'],
    orgType: 'other',
    weak: true,
  },
]);
