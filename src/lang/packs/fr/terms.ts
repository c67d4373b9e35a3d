// Terms that stand in capitals like names, an acronym behind them, and name no body.
import { lines } from './lines.ts';

/** Nouns at the head of such terms. */
export const termHeads: readonly string[] = lines(`
  produit
  produits
  objectif
  objectifs
  intelligence
  technologie
  technologies
  violence
  violences
  couverture
  taxe
  taxes
  impôt
  impôts
  personne
  personnes
  aire
  aires
  partenariats
  traite
  investissement
  investissements
  contribution
  contributions
  réduction
  activité
  activités
  zone
  zones
  entreprises
  gestion
  véhicule
  véhicules
  maladie
  maladies
  syndrome
  virus
  fièvre
  vaccin
  vaccins
  émission
  émissions
  déchets
  résistance
  mortalité
  taux
  indice
  carte
  permis
  titre
  numéro
  code
  certificat
  salaire
  prix
  coût
  revenu
  revenus
  recettes
  dette
  bonnes
  engin
  engins
  munitions
  drone
  drones
  navire
  navires
  espèces
  ressources
  changement
  changements
  risque
  risques
  protection sociale
  transition
  développement durable
  équipements
  matériel
  procédure
  procédures
  étude
  études
  évaluation
  analyse
  indicateurs
  semaine
  journée
  déclaration
  dispositif
  dispositifs
  logement
  logements
  habitation
  habitations
  petites
  très
  aide publique
  aide alimentaire
  aide budgétaire
  lutte contre
  enseignement supérieur
  enseignement technique
  éducation à
  éducation aux
  droits de l'homme
  droits humains
  énergies renouvelables
  énergie solaire
  partenariat public-privé
  gaz naturel
  gaz à effet
  armes légères
  systèmes d'alerte
`);

/** Such terms, and acronyms of them that stand alone. */
export const terms: readonly string[] = lines(`
  organisations non gouvernementales
  organisation non gouvernementale
  organisations de la société civile
  petites et moyennes entreprises
  très petites entreprises
  pays les moins avancés
  petits états insulaires en développement
  PIB
  PNB
  ODD
  OMD
  PME
  PMI
  TPE
  ZEE
  ONG
  OSC
  TIC
  NTIC
  APD
  VBG
  CSU
  TVA
  PDI
  AMP
  IDE
  GNL
  CDN
  RRC
  AGR
  IA
  VIH
  SIDA
  EPI
  GES
  PMA
  PEID
  CDD
  CDI
  BTP
  RSE
  OPA
  PDG
  QR
  USD
  EUR
  FCFA
  XOF
  XAF
  SMIG
  SMIC
  MGF
  IST
  TNT
  GPS
  CO2
  R&D
  objectifs de développement durable
  intelligence artificielle
  produit intérieur brut
  zone économique exclusive
  aide publique au développement
  violences basées sur le genre
  couverture santé universelle
  taxe sur la valeur ajoutée
  aires marines protégées
  partenariat public-privé
  partenariats public-privé
  traite des êtres humains
  traite des personnes
  investissements directs étrangers
  gaz naturel liquéfié
  technologies de l'information et de la communication
  initiative la ceinture et la route
  guerre froide
  route de la soie
  légion d'honneur
  ordre national du mérite
`);

/** Letters before the names of ships. */
export const vessels: readonly string[] = lines(`
  MV
  MT
  HMS
  HMAS
  HMNZS
  HMCS
  USS
  USNS
  USCGC
  FV
  RV
  ROKS
  KRI
  RFNS
  BRP
  CCGS
  BSM
  BRF
  FREMM
`);
