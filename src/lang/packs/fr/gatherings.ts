// Further nouns of French for happenings, one a line, by what kind of happening they tell of.
import type { EventHead } from '../../pack.ts';
import { lines } from './lines.ts';

/** Whom a training is for: behind the bare noun other things follow. */
const TRAINED = lines(`
  formateurs
  enseignants
  instituteurs
  magistrats
  juges
  avocats
  greffiers
  journalistes
  agents
  cadres
  jeunes
  femmes
  élus
  maires
  députés
  parlementaires
  conseillers
  sages-femmes
  infirmiers
  médecins
  soignants
  policiers
  gendarmes
  militaires
  officiers
  moniteurs
  animateurs
  bénévoles
  volontaires
  arbitres
  entraîneurs
  instructeurs
  observateurs
  enquêteurs
  inspecteurs
  douaniers
  pêcheurs
  agriculteurs
  éleveurs
  artisans
  acteurs
  responsables
  points focaux
  secrétaires
  comptables
  techniciens
  ingénieurs
  statisticiens
  traducteurs
  interprètes
  guides
  pilotes
  sauveteurs
  pompiers
  secouristes
  relais communautaires
  leaders
  entrepreneurs
  entrepreneures
  commerçants
  étudiants
`);

/** What the noun is followed by where it is a course, neither a field nor a party. */
const COURSES = lines(`
  nationale
  internationale
  sous-régionale
  interrégionale
  intensive
  pratique
  technique
  conjointe
  accélérée
  de deux jours
  de trois jours
  de quatre jours
  de cinq jours
  de dix jours
  d'une semaine
  de deux semaines
  de trois semaines
  d'un mois
`);

const TRAININGS = [
  ...COURSES.map((course) => `formation ${course}`),
  ...TRAINED.flatMap((whom) => [`formation des ${whom}`, /^[aeioué]/.test(whom) ? `formation d'${whom}` : `formation de ${whom}`]),
  'cours de formation',
  'stage de formation',
];

/** All of them are common words: they need a name, a date, a place or somebody who holds them. */
export const gatherings: readonly EventHead[] = [
  {
    forms: lines(`
      université d'été
      université d'automne
      université d'hiver
      université de rentrée
      école d'hiver
      école de printemps
      école doctorale d'été
      masterclass
      master class
      master-class
      cours régional
      cours international
      cours intensif
      camp d'été
      camp de jeunesse
      camp de jeunes
      camp scientifique
      camp de formation
      bootcamp
      datathon
      retraite gouvernementale
      retraite ministérielle
      retraite parlementaire
      retraite stratégique
      retraite annuelle
      retraite de travail
      journées scientifiques
      journées techniques
      journées médicales
      journées parlementaires
      journées de réflexion
      journée de réflexion
      journée scientifique
      journée d'échanges
      journées d'échanges
      journée de formation
      journées de formation
      journée de sensibilisation
      journée d'information
      journée de concertation
      session d'information
      session de renforcement des capacités
      atelier-débat
      séance de formation
      séance de sensibilisation
      rencontre d'échanges
      résidence d'écriture
    `),
    eventType: 'workshop',
    weak: true,
  },
  {
    forms: lines(`
      conclave
      synode
      mini-conférence
      conférence-atelier
      rencontre internationale
      rencontre régionale
      rencontre nationale
      rencontre ministérielle
      rencontre citoyenne
      forum d'affaires
      forum citoyen
      grand-messe
      convention annuelle
      convention internationale
      déjeuner-débat
      dîner-débat
      petit-déjeuner-débat
      déjeuner-conférence
      dîner-conférence
      ciné-débat
      conférence-dîner
      conférence inaugurale
      leçon inaugurale
      leçon publique
      cours inaugural
      causerie
      causerie-débat
      assises nationales
      assises régionales
      rencontres internationales
      rencontres nationales
      congrès ordinaire
      congrès extraordinaire
      congrès constitutif
      pré-forum
      pré-conférence
      café scientifique
      conférence publique
      conférence scientifique
      téléconférence
      concertations
      concertation nationale
      concertations nationales
      consultation nationale
      dialogue national
      dialogue politique
    `),
    eventType: 'conference',
    weak: true,
  },
  { forms: lines('mini-sommet\ncontre-sommet\npré-sommet\nsommet inaugural\nsommet virtuel'), eventType: 'summit', weak: true },
  {
    forms: lines(`
      revue annuelle
      revue conjointe
      revue sectorielle
      rencontre bilatérale
      réunion bilatérale
      réunion trilatérale
      réunion tripartite
      réunion statutaire
      conseil d'administration extraordinaire
      session du conseil d'administration
      réunion du conseil d'administration
      consultation publique
      échange de vues
      réunion plénière
      réunion consultative
      réunion inaugurale
      réunion informelle
      événement parallèle
      évènement parallèle
      huis clos
      assemblée villageoise
      assemblée citoyenne
      cadre de concertation
      conseil de cabinet
      conseil ministériel
      mise au point technique
      pique-nique
      thé de travail
    `),
    eventType: 'meeting',
    weak: true,
  },
  {
    forms: lines(`
      assemblée générale
      assemblée générale mixte
      assemblée constitutive
      assemblée élective
      assemblée extraordinaire
      assemblée ordinaire
      session budgétaire
      session parlementaire
      session annuelle
      séance solennelle
      séance extraordinaire
      séance académique
      rentrée solennelle
      débat d'orientation
      débat d'orientation budgétaire
      congrès électif
    `),
    eventType: 'session',
    weak: true,
  },
  {
    forms: lines(`
      lancement officiel
      ouverture officielle
      clôture officielle
      cérémonie officielle
      remise officielle
      remise de prix
      remise des diplômes
      remise de diplômes
      remise des trophées
      dévoilement
      inhumation
      prière collective
      installation officielle
      installation solennelle
      première pierre
      soirée de gala
      soirée de remise des prix
      soirée culturelle
      garden-party
      iftar
      hommage
      dépôt de gerbe
      prise d'armes
      revue navale
      levée des couleurs
      passation de commandement
      passation de charges
      passation de témoin
      mise à l'eau
      mise en service
      lecture publique
      avant-première
      banquet
      dîner d'État
      dîner d'Etat
      dîner de travail
      dîner-spectacle
      petit-déjeuner
      verre de l'amitié
      vin d'honneur
      jubilé
      assermentation
      collation des grades
      remise des insignes
      veillée funèbre
      veillée de prière
      veillée aux flambeaux
      retraite aux flambeaux
    `),
    eventType: 'ceremony',
    weak: true,
  },
  {
    forms: lines(`
      journée portes ouvertes
      journées portes ouvertes
      foire-exposition
      foire agricole
      foire artisanale
      expo-vente
      exposition-vente
      kermesse
      semaine culturelle
      semaine commerciale
      semaine gastronomique
      quinzaine culturelle
      quinzaine commerciale
      marché de noël
      marché des arts
      bourse aux livres
      vente aux enchères
      défilé de mode
      comice agricole
      braderie
      salon professionnel
    `),
    eventType: 'exhibition',
    weak: true,
  },
  {
    forms: lines(`
      mission de haut niveau
      mission conjointe
      mission d'évaluation
      mission d'observation
      mission de supervision
      mission d'information
      mission d'enquête
      mission d'étude
      mission exploratoire
      mission de prospection
      mission de travail
      mission d'affaires
      visite privée
      visite d'amitié
      visite d'amitié et de travail
      visite guidée
      visite de chantier
      visite d'inspection
      visite d'information
      visite inopinée
      visite éclair
      visite historique
      voyage d'étude
      voyage d'études
      voyage de presse
      tournée officielle
      tournée régionale
      tournée de sensibilisation
      pèlerinage
    `),
    eventType: 'visit',
    weak: true,
  },
  {
    forms: lines(`
      rallye
      marathon
      semi-marathon
      grand prix
      olympiades
      régate
      régates
      transat
      carnaval
      universiades
      rassemblement
      marche blanche
      exercice naval
      exercice en mer
      exercice grandeur nature
      course d'exhibition
      match d'exhibition
      exercice conjoint
      exercice militaire
      exercice de simulation
      exercice d'évacuation
      manœuvres conjointes
      manœuvres militaires
      meeting aérien
      championnats
      course cycliste
      course à pied
      course de pirogues
      course de chevaux
      traversée
      opération de nettoyage
      journée de salubrité
      sit-in
      fête de la musique
      fête du livre
      meeting
    `),
    eventType: 'other',
    weak: true,
  },
  {
    forms: lines(`
      retraite
      camp
      escale
      étape
      comparution
      interpellation
      démonstration
      échange
      procession
      commémoration
      célébration
      soirée
      compétition
      marche
      prière
      culte
      finale
      demi-finale
      tirage au sort
      simulation
      collecte de sang
      caravane
      messe
      projection
      bal
      buffet
      goûter
      thé
      apéritif
      récital
      parade
      projection-débat
      concours
      conférence de clôture
    `),
    eventType: 'ceremony',
    weak: true,
    held: true,
  },
  { forms: TRAININGS, eventType: 'workshop', weak: true, held: true },
  { forms: lines('panel\npanel de discussion'), eventType: 'conference', weak: true, held: true },
];
