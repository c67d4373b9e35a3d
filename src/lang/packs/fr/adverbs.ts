// Adverbs of French that may stand beside a verb.
import type { Words } from '../../pack.ts';
import { lines } from './lines.ts';
import { timeAdverbs } from './time-adverbs.ts';

export const adverbs: Words = [
  ...timeAdverbs,
  ...lines(`
  y
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
  depuis des mois
  depuis des années
  depuis longtemps
  depuis plusieurs mois
  depuis plusieurs années
  depuis plusieurs semaines
  depuis des semaines
  en effet
  par contre
  au demeurant
  au surplus
  dans ce contexte
  dans ce cadre
  à ce titre
  à cet effet
  dans cette optique
  dans cet esprit
  en la circonstance
  à toutes fins utiles
  sans équivoque
  en termes clairs
  sans ambiguïté
  au nom de tous
  de façon constante
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
  en chœur
  à l'unisson
  dans un sourire
  en souriant
  d'un ton ferme
  non sans ironie
  avec ironie
  avec fierté
  avec le sourire
  sans sourciller
  tout de go
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
  finalement
  actuellement
  initialement
  ultérieurement
  simultanément
  secrètement
  rapidement
  directement
  personnellement
  totalement
  entièrement
  pleinement
  largement
  définitivement
  provisoirement
  temporairement
  symboliquement
  vraisemblablement
  éventuellement
  notoirement
  rarement
  fréquemment
  habituellement
  traditionnellement
  généralement
  globalement
  successivement
  séparément
  prochainement
  fraîchement
  unilatéralement
  bilatéralement
  virtuellement
  physiquement
  activement
  respectueusement
  énergiquement
  farouchement
  vertement
  sévèrement
  durement
  nettement
  franchement
  spontanément
  soudainement
  brutalement
  nouvellement
  anciennement
  dûment
  pratiquement
  quasiment
  collectivement
  individuellement
  logiquement
  légitimement
  curieusement
  étonnamment
  heureusement
  malheureusement
  nécessairement
  obligatoirement
  automatiquement
  progressivement
  lentement
  tardivement
  précipitamment
  hâtivement
  sereinement
  gravement
  sérieusement
  modérément
  doucement
  tour à tour
  à main levée
  par acclamation
  à huis clos
  en tête-à-tête
  en privé
  par téléphone
  en aparté
  en bilatéral
  dans la matinée
  dans l'après-midi
  dans la soirée
  au pied levé
  de vive voix
  en visioconférence
  par visioconférence
  côte à côte
  de concert
  coup sur coup
  d'ores et déjà
  sans surprise
  sans tarder
  entre-temps
  par communiqué
  par voie de communiqué
  par voie de presse
  par écrit
  sur X
  sur Facebook
  sur Twitter
  sur les réseaux sociaux
  sur son compte X
  d'une même voix
  d'une seule voix
  à la tribune
  au téléphone
  sur place
`),
];
