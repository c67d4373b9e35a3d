// Nouns that tell a view, a wish or a judgement: behind any verb of saying they open what was said ("a fait valoir l'urgence de ...").
import { lines } from '../lines.ts';

/** Singular; plurals in -s are made of them. */
const ONE = lines(`
  absence
  adhésion
  admiration
  ambition
  ampleur
  apport
  appréciation
  appréhension
  appui
  aptitude
  aspiration
  atout
  attachement
  attente
  attention
  avancée
  avantage
  avis
  bénéfice
  besoin
  bien-fondé
  bilan
  caractère
  capacité
  cohérence
  colère
  compassion
  complexité
  complémentarité
  condamnation
  confiance
  consternation
  contribution
  conviction
  crainte
  danger
  défi
  dégradation
  désaccord
  désapprobation
  déception
  désir
  déséquilibre
  détermination
  détresse
  devoir
  difficulté
  disponibilité
  disposition
  droit
  effort
  efficacité
  empressement
  engagement
  engouement
  enjeu
  enthousiasme
  espoir
  excellence
  exigence
  faiblesse
  fermeté
  fierté
  force
  fragilité
  fraternité
  frustration
  gravité
  hostilité
  impact
  impatience
  impératif
  importance
  impossibilité
  impuissance
  incompréhension
  inquiétude
  indignation
  injustice
  insuffisance
  intention
  intérêt
  inutilité
  irritation
  lacune
  lassitude
  légitimité
  lenteur
  lien
  limite
  manque
  mécontentement
  méfiance
  menace
  mérite
  mise en garde
  nécessité
  objection
  obligation
  optimisme
  opportunité
  opposition
  peine
  pertinence
  pessimisme
  place
  point de vue
  portée
  position
  possibilité
  potentiel
  préférence
  préoccupation
  primauté
  priorité
  proximité
  qualité
  refus
  regret
  rejet
  répugnance
  réserve
  résolution
  responsabilité
  respect
  retard
  réticence
  risque
  rôle
  satisfaction
  sérieux
  solidarité
  solidité
  souci
  souhait
  soulagement
  soutien
  spécificité
  sympathie
  tristesse
  unité
  urgence
  utilité
  valeur
  vigilance
  vœu
  volonté
  vulnérabilité
`);

const MORE = lines(`
  progrès
  refus
  succès
  échec
  échecs
  enjeux
  impératifs
  vœux
  mises en garde
  points de convergence
  liens d'amitié
  liens historiques
  plein appui
  plein soutien
`);

export const viewNouns: readonly string[] = [...new Set([...ONE, ...ONE.map((noun) => (noun.endsWith('s') ? noun : `${noun}s`)), ...MORE])];
