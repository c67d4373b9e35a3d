// The lexicon of French: titles, heads and names, gathered from the lists beside this file.
import type { LexiconPart } from '../../pack.ts';
import { adjectiveEndings, leadingAdjectives } from './adjectives.ts';
import { articledPersons } from './articled-persons.ts';
import { attachedMinisters } from './attached-ministers.ts';
import { collectives } from './collectives.ts';
import { ARRIVALS, BEARERS, DATIVES, DWELLERS, FELLOWS, INHABITANTS, MOTIONS, PASTS } from './company.ts';
import { eventHeads } from './event-heads.ts';
import { familyNames } from './family-names.ts';
import { femaleNames, maleNames } from './given-names.ts';
import { moreFemaleNames, moreMaleNames } from './given-names-more.ts';
import { buildings, groupNouns, instrumentHeads, placeHeads, venueHeads } from './heads.ts';
import { honorifics } from './honorifics.ts';
import { lines } from './lines.ts';
import { creditWords, namedAfterHeads, namingWords, ofPersons } from './naming.ts';
import { notNames } from './not-names.ts';
import { occupations } from './occupations.ts';
import { ORDINARY } from './ordinary.ts';
import { organizationHeads } from './organization-heads.ts';
import { people } from './people.ts';
import { personNouns } from './person-nouns.ts';
import { pluralRoles } from './plural-roles.ts';
import { ranks } from './ranks.ts';
import { representatives } from './representatives.ts';
import { offices } from './roles.ts';
import { WORD_SURNAMES } from './surnames.ts';
import { termHeads, terms, vessels } from './terms.ts';

export const lexicon: LexiconPart = {
  honorifics,
  ranks,
  roles: [...offices, ...attachedMinisters, ...occupations, ...personNouns, ...articledPersons],
  pluralRoles,
  branches: lines(`
    bureau
    bureaux
    antenne
    division
    section
    direction
    département
    service
    représentation
    unité
    cellule
    pôle
    filiale
    succursale
    secrétariat
    laboratoire
    chaire
    brigade
    inspection
    faculté
    sous-direction
  `),
  deputy: ['adjoint', 'adjointe', 'adjoints', 'vice', 'suppléant', 'suppléante', 'adjoint au'],
  former: [
    'ancien',
    'ancienne',
    'anciens',
    'anciennes',
    'ex',
    'ex-',
    'feu',
    'défunt',
    'défunte',
    'sortant',
    'sortante',
    'déchu',
    'démissionnaire',
  ],
  acting: ['par intérim', 'intérimaire', 'ad interim', 'provisoire', 'de transition', 'de la transition', 'faisant fonction'],
  roleModifiers: lines(`
    d'opposition
    de l'opposition
    de la majorité
    principal
    principale
    spécial
    spéciale
    permanent
    permanente
    général
    générale
    exécutif
    exécutive
    honoraire
    émérite
    délégué
    déléguée
    chargé
    chargée
    en chef
    résident
    résidente
    extraordinaire
    extraordinaire et plénipotentiaire
    plénipotentiaire
    non résident
    non résidente
    non-résident
    non-résidente
    itinérant
    itinérante
    régional
    régionale
    national
    nationale
    fédéral
    fédérale
    municipal
    municipale
    personnel
    personnelle
    politique
    diplomatique
    militaire
    humanitaire
    scientifique
    technique
    juridique
    suprême
    nouveau
    nouvelle
    nouvel
    actuel
    actuelle
    désigné
    désignée
    élu
    élue
    jeune
    célèbre
    fondateur
    fondatrice
    haut
    haute
    premier
    première
    grand
    grande
    puissant
    influent
    puissante
    conservateur
    conservatrice
    influente
    éminent
    éminente
    bouillant
    bouillante
    respecté
    respectée
    fringant
    fringante
    inamovible
    emblématique
    talentueux
    talentueuse
    brillant
    brillante
    charismatique
    discret
    discrète
    controversé
    controversée
    redoutable
    redouté
    redoutée
    fougueux
    fougueuse
    truculent
    truculente
    sémillant
    sémillante
    médiatique
  `),
  bodyRepresentatives: representatives,
  seats: [
    { positions: ['commissioner'], bodies: ['commission'] },
    { positions: ['expert'], bodies: ['comité'] },
  ],
  organizationHeads,
  bodyGatherings: [{ forms: ['forum', 'caucus'], orgType: 'ngo', weak: true }],
  eventHeads,
  instrumentHeads,
  ages: ['ans'],
  closings: [
    'achevé',
    'achevée',
    'achève',
    'achevait',
    'achevés',
    'achevées',
    'clos',
    'close',
    'clôt',
    'clôturé',
    'clôturée',
    'terminé',
    'terminée',
    'pris fin',
    'refermé',
    'refermée',
    'conclu',
    'concluait',
    'clôture',
  ],
  capitalWords: ['capitale'],
  placeHeads,
  islandWords: ['île', 'îles', 'îlot', 'îlots', 'insulaire', 'insulaires', 'atoll', 'atolls', 'archipel', 'lagon'],
  venueHeads,
  outdoors: lines(`
    aéroport
    parc
    gare
    port
    base
    base navale
    base aérienne
    camp
    camp militaire
    esplanade
    mémorial
    monument
    mausolée
    cimetière
    terminal
    parvis
    caserne
    aérogare
    arsenal
    domaine
  `),
  countryWords: ['pays', 'nation', 'État', 'République'],
  abroad: lines(`
    de l'étranger
    de l'extérieur
    à l'étranger
    à l'extérieur
    résidant à l'étranger
    résidents à l'étranger
    vivant à l'étranger
    établis à l'étranger
    établis à l'extérieur
    établis hors du pays
    établis hors de France
    hors de France
    du dehors
    de la diaspora
  `),
  buildings,
  groupNouns: [...groupNouns, ...collectives],
  people,
  nameParticles: lines(`
    de
    d'
    du
    des
    de la
    de l'
    van
    van der
    van den
    van de
    von
    von der
    vom
    zu
    der
    den
    ter
    ten
    le
    la
    ben
    bin
    ibn
    bint
    abou
    abu
    ould
    oul
    el
    al
    ag
    ap
    da
    das
    di
    dos
    do
    del
    della
    y
    e
    af
    wa
    ya
    ka
    zur
    zum
    mint
    weld
  `),
  adjectiveEndings,
  leadingAdjectives,
  nameOrder: 'given-family',
  givenNames: [...maleNames, ...moreMaleNames, ...femaleNames, ...moreFemaleNames],
  givenNameGenders: { male: [...maleNames, ...moreMaleNames], female: [...femaleNames, ...moreFemaleNames] },
  familyNames,
  ordinary: ORDINARY,
  wordSurnames: WORD_SURNAMES,
  bearers: BEARERS,
  datives: DATIVES,
  fellows: FELLOWS,
  arrivals: ARRIVALS,
  inhabitants: INHABITANTS,
  motions: MOTIONS,
  dwellers: DWELLERS,
  pasts: PASTS,
  termHeads,
  terms,
  vessels,
  notNames,
  commonNouns: [
    'mise en valeur',
    'mise en œuvre',
    'mise en place',
    'mise en commun',
    'mise en réseau',
    'prise en charge',
    'remise en état',
    'mise à niveau',
    'marine marchande',
    'pêche industrielle',
    'santé publique',
  ],
  namingWords,
  creditWords,
  ofPersons,
  namedAfterHeads,
};
