// French phrases with a word for happenings that tell of none, and nouns that are no topic. Source: the own list.
import type { Words } from '../../pack.ts';
import { lines } from './lines.ts';

export const otherUses: Words = lines(`
part d'audience
parts d'audience
taux d'audience
record d'audience
records d'audience
courbe d'audience
mesure d'audience
chiffres d'audience
large audience
vaste audience
faible audience
audience cumulée
audience moyenne
audiences télévisées
audiences radio
dialogue socratique
dialogue social
dialogue de sourds
dialogue intérieur
faire débat
fait débat
sujet de débat
édition spéciale
édition limitée
édition originale
édition critique
édition numérique
édition papier
édition de poche
édition de luxe
édition revue
maison d'édition
maisons d'édition
rencontre un
rencontre une
rencontre son
rencontre sa
rencontre ses
places assises
place assise
de concert avec
plan de match
mission de service public
tour de force
tour à tour
`);

export const noTopics: Words = lines(`
scène
place
écran
écrans
internet
Internet
Facebook
Twitter
YouTube
réseaux sociaux
terrain
terrains
ordre
ordres
fond
invitation
initiative
demande
décision
proposition
instruction
instructions
recommandation
rendez-vous
blessure
cause
raison
raisons
base
mesure
`);
