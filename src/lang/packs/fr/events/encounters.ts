// French nouns for two who meet, and the verbs that go with them some words apart.
import type { EncounterUse, Words } from '../../../pack.ts';
import { lines } from '../lines.ts';

export const encounters: Words = lines(`
  tête-à-tête
  tête à tête
  face-à-face
  aparté
  entretien
  entretiens
  entrevue
  entrevues
  audience
  audiences
  échange
  échanges
  discussion
  discussions
  conversation
  conversations
  pourparlers
  conciliabule
  conciliabules
  concertation
  concertations
  consultations
  séance de travail
  séances de travail
  réunion de travail
  réunions de travail
  réunion bilatérale
  réunions bilatérales
  rencontre
  rencontres
  bilatérale
  huis clos
  déjeuner de travail
  dîner de travail
  petit-déjeuner de travail
  entretien téléphonique
  appel téléphonique
  visioconférence
`);

export const encounterVerbs: Readonly<Record<EncounterUse, Words>> = {
  have: lines(`
    eu
    aura
    auront
    eut
    eurent
    tenu
    tient
    tiennent
    tiendra
    tiendront
    tint
    tinrent
    mené
    mène
    mènent
    mènera
    enchaîné
    enchaîne
    multiplié
    multiplie
    poursuivi
    obtenu
  `),
  grant: lines(`
    accordé
    accordée
    accorde
    accordait
    accordera
    accorda
    donné
    donne
    donnera
    octroyé
    réservé
  `),
};
