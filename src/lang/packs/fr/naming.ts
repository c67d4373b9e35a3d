// Words of French that introduce a name, credit a text or carry the name of a person.
import type { Words } from '../../pack.ts';
import { lines } from './lines.ts';

export const namingWords: Words = lines(`
  intitulé
  intitulée
  intitulés
  intitulées
  baptisé
  baptisée
  baptisés
  baptisées
  dénommé
  dénommée
  dénommés
  dénommées
  nommé
  nommée
  appelé
  appelée
  appelés
  appelées
  surnommé
  surnommée
  dit
  dite
  dits
  dites
  titré
  titrée
  sous-titré
  thème
  thèmes
  thématique
  le thème de
  slogan
  slogans
  devise
  mot d'ordre
  titre
  sous le titre
  ayant pour thème
  ayant pour titre
  sous le thème
  sur le thème
  sur le thème de
  autour du thème
  placé sous le signe de
  placée sous le signe de
  placé sous le thème
  placée sous le thème
  ce qu'on appelle
  ce que l'on appelle
  soi-disant
  prétendu
  prétendue
  prétendus
  prétendues
  qualifié de
  qualifiée de
  qualifiés de
  qualifiées de
  connu sous le nom de
  connue sous le nom de
  sous le nom de
  son nom
  son surnom
  surnom
  enseigne
  refrain
  poème
  recueil
  tableau
  sculpture
  podcast
  émission
  feuilleton
  livre
  ouvrage
  roman
  film
  documentaire
  exposition
  spectacle
  chanson
  album
  pièce
  essai
  rapport
  opération
  projet
  programme
  proverbe
  adage
  dicton
  banderole
  pancarte
  pancartes
  labellisé
  estampillé
  rebaptisé
  rebaptisée
  accord dit
  formule
  expression
  terme
  mot
  notion
  concept
  étiquette
  label
  marque
  statut de
  droit de
  prix
`);

export const creditWords: Words = lines(`
  photo
  photos
  crédit
  crédits
  crédit photo
  image
  images
  illustration
  vidéo
  infographie
  dessin
  reportage
  version française
  édition française
  propos recueillis par
  par notre correspondant
  par notre correspondante
  par notre envoyé spécial
  par notre envoyée spéciale
  traduit par
  traduction
  archives
  source
  avec AFP
  avec Reuters
  (avec agences)
  rédaction
  édité par
  lire aussi
  à lire aussi
  lire également
  voir aussi
  à voir
  sur le même sujet
  commentaires
  commentaire
  comment
  partager
  imprimer
  mots-clés
  tags
`);

export const namedAfterHeads: Words = lines(`
  rue
  rue de
  rue du
  avenue
  avenue de
  avenue du
  boulevard
  quai
  place
  pont
  gare
  station
  stade
  aéroport
  hôpital
  clinique
  université
  lycée
  collège
  école
  institut
  fondation
  centre
  musée
  théâtre
  salle
  bibliothèque
  médiathèque
  parc
  square
  port
  tour
  palais
  prix
  trophée
  coupe
  médaille
  loi
  cathédrale
  église
  basilique
  chapelle
  mosquée
  immeuble
  résidence
  porte-avions
  frégate
  navire
  barrage
  barrage de
  tunnel
  route
  autoroute
  mont
  lac
  cap
  base
  camp
  hôtel
  lycée français
  complexe
  espace
`);

/** Words and phrases before "de" or "à" and a name that is a person's: no body or place has them without its article. */
export const ofPersons: readonly string[] = lines(`
  personne
  présence
  participation
  sous la présidence
  sous la coprésidence
  sous la direction
  sous la conduite
  sous la houlette
  sous la supervision
  sous l'autorité
  sous la coordination
  sous l'encadrement
  aux côtés
  au côté
  en compagnie
  accompagné
  accompagnée
  accompagnés
  accompagnées
  entouré
  entourée
  flanqué
  flanquée
  escorté
  escortée
  intervention
  interventions
  allocution
  allocutions
  discours
  exposé
  exposés
  conférence inaugurale
  nomination
  élection
  réélection
  investiture
  intronisation
  démission
  décès
  mort
  disparition
  mémoire
  obsèques
  funérailles
  assassinat
  arrestation
  extradition
  épouse
  époux
  mari
  femme
  fils
  fille
  frère
  sœur
  père
  mère
  veuve
  oncle
  tante
  neveu
  nièce
  cousin
  cousine
  compagne
  compagnon
  avocat
  avocate
  avocats
  propos
  témoignage
  témoignages
  candidature
  succède
  succéder
  succédé
  succédera
  succédait
  hommage
  décerné
  décernée
  marié
  mariée
  successeur
  prédécesseur
  biographie
  portrait
  domicile
`);
