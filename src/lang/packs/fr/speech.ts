// How French reports speech: verbs, and the words that do without one.
import type { SpeechPart } from '../../pack.ts';
import { lines, words } from './lines.ts';
import { answering } from './speech/answering.ts';
import { composedSpeech } from './speech/composed.ts';
import { hearsay } from './speech/hearsay.ts';
import { holdingVerbs } from './speech/holding.ts';
import { judging } from './speech/judging.ts';
import { replies, resolutes } from './speech/replies.ts';
import { telling } from './speech/telling.ts';
import { urging } from './speech/urging.ts';
import { viewNouns } from './speech/views.ts';
import { voicing } from './speech/voicing.ts';
import { speechVerbs } from './table.ts';

const listed = [telling, answering, judging, urging, voicing].flatMap(speechVerbs);

export const speech: SpeechPart = {
  verbs: [...listed, ...composedSpeech(listed), ...holdingVerbs],
  notSources: words(`
    loi lois règle règles principe principes théorie théorème méthode méthodes calendrier coutume coutumes usage usages tradition
    traditions taille âge rang besoin besoins goût goûts critère critères ordre formule norme normes type mode modes style souhait
    souhaits vœu vœux situation dilemme modalités procédure schéma poids hauteur saison saisons mérite capacité capacités sexe
    revenu revenus ancienneté cas moyens gravité alphabet textes disponibilités importance nature degré
  `),
  accordingTo: hearsay.concat(
    lines(`
    selon
    d'après
    suivant
    aux yeux de
    aux yeux du
    aux yeux des
    aux yeux d'
    aux dires de
    aux dires du
    aux dires des
    aux dires d'
    de l'avis de
    de l'avis du
    de l'avis des
    de l'aveu de
    de l'aveu du
    de l'aveu même de
    de l'aveu même du
    du point de vue de
    du point de vue du
    à en croire
    si l'on en croit
    pour
    dixit
    à entendre
    a entendre
    a en croire
    à écouter
    à lire
    de l'avis d'
    de l'aveu d'
    selon les mots de
    selon les mots du
    selon les termes de
    selon les termes du
    au dire d'
    à la connaissance de
    de source proche de
    s'il faut en croire
    d'après les dires de
    d'après les dires du
    comme l'a dit
    au dire de
    au dire du
  `),
  ),
  accordingToFused: ["à l'entendre", "à l'en croire", 'à ses yeux', 'à son avis', 'à son sens', 'de son propre aveu', 'de son aveu'],
  sourceNouns: lines(`
    source
    sources
    presse
    média
    médias
    chaîne
    radio
    quotidien
    hebdomadaire
    journal
    site
    agence
    entourage
    famille
    proches
    voisins
    voisinage
    riverains
    témoignages
    enquêteurs
    enquêtrices
    secours
    accusation
    défense
    plaignants
    partie civile
    parties civiles
    occupants
    passagers
    survivants
    manifestants
    victimes
    syndicat
    syndicats
    grévistes
    opposants
    militants
    associations
    organisations
    direction
    intéressé
    intéressée
    intéressés
    mis en cause
    notable
    organisateurs
    organisatrices
    responsables
    participants
    participantes
    membre
    membres
    élus
    élues
    dirigeants
    chercheurs
    analystes
    experts
    expertes
    collègues
    confrères
    camarades
    partisans
    détracteurs
    promoteurs
    notables
    badauds
    commerçants
    habitués
    initiés
    observateurs
    connaisseurs
    spécialistes
    historiens
    économistes
    scientifiques
  `),
  sentCues: lines(`
    rapport
    étude
    document
    note
    note d'information
    bilan
    courrier
    enquête
    sondage
    mémorandum
    point de situation
    avis
    déclaration
    publication
    message
    messages
    message vidéo
    lettre
    lettre ouverte
    communiqué
    communiqués
    communiqué de presse
    tweet
    courriel
    tribune
    entretien accordé
    interview
    par téléphone
    par courriel
    au téléphone
    joint par
    jointe par
    joint au
    jointe au
    contacté par
    contactée par
    sur les réseaux sociaux
    devant le bâtiment
    à l’extérieur du bâtiment
  `),
  nominalCues: lines(`
    déclaration suivante
    déclaration ci-dessous
    déclaration ci-après
    message suivant
    communiqué suivant
    adresse suivante
    allocution suivante
    réponse suivante
    tweet suivant
    texte suivant
    dans un communiqué
    dans un communiqué conjoint
    dans un communiqué commun
    dans son communiqué
    dans une déclaration
    dans une déclaration conjointe
    dans une déclaration commune
    dans sa déclaration
    dans un message
    dans son message
    dans un discours
    dans son discours
    dans son allocution
    dans son intervention
    dans un entretien
    dans une interview
    dans une lettre
    dans sa lettre
    dans un courrier
    dans une tribune
    dans un rapport
    dans son rapport
    dans une note
    dans un tweet
    dans un message posté sur X
    dans un message publié sur X
    dans une vidéo
    dans une allocution
    dans une allocution télévisée
  `),
  retellings: ['avis', 'avertissement', 'analyse', 'opinion', 'appel']
    .flatMap((noun) => [`c'est l'${noun}`, `tel est l'${noun}`])
    .concat(
      ['le constat', 'la remarque', 'le message', 'la promesse', 'la conviction', 'le souhait', 'le verdict', 'le credo'].flatMap(
        (noun) => [`c'est ${noun}`, `tel est ${noun}`, `telle est ${noun}`],
      ),
      ["l'annonce", 'cette annonce', 'la déclaration', 'cette déclaration', 'la promesse', 'cette promesse'].map(
        (noun) => `${noun} a été faite`,
      ),
      ["l'information", 'cette information', 'la nouvelle', 'la décision', 'cette décision'].flatMap((noun) =>
        ['annoncée', 'confirmée', 'donnée', 'livrée', 'rapportée', 'révélée', 'communiquée'].map((told) => `${noun} a été ${told}`),
      ),
    ),
  interviews: lines(`
    entretien avec
    entretien de
    interview avec
    interview de
    rencontre avec
    conversation avec
    questions à
    déclarations de
    déclarations du
    propos de
    propos du
  `),
  answers: ['R', 'réponse'],
  viewNouns,
  replies,
  resolutes,
  comparing: ['ainsi que', 'tel que', 'telle que', 'tels que', 'telles que'],
  facts: ['le fait que', "le fait qu'", 'au fait que', "au fait qu'", 'du fait que', "du fait qu'", "l'idée que", "l'idée qu'"],
  echoes: lines(`
    c'est ce que
    c'est ce qu'
    c'est du moins ce que
    c'est du moins ce qu'
    c'est en tout cas ce que
    c'est en tout cas ce qu'
    c'est notamment ce que
    c'est notamment ce qu'
    c'est aussi ce que
    c'est aussi ce qu'
    c'est également ce que
    c'est également ce qu'
    c'est précisément ce que
    c'est précisément ce qu'
    c'est justement ce que
    c'est justement ce qu'
    c'est en substance ce que
    c'est en substance ce qu'
    c'est en effet ce que
    c'est en effet ce qu'
    c'est en somme ce que
    c'est en somme ce qu'
    voilà ce que
    voilà ce qu'
    la formule
    la phrase
    la petite phrase
    l'expression
    le mot
    la sentence
    la réplique
    la mise en garde
    l'avertissement
    la promesse
    l'appel
    le constat
    l'aveu
    le cri du cœur
    la confidence
    la boutade
    ces mots
    ces propos
    ainsi parle
    ainsi s'exprime
    ainsi s'est exprimé
    ainsi s'est exprimée
  `),
  addressees: lines(`
    la presse
    aux journalistes
    des journalistes
    à la presse
    devant la presse
    devant les journalistes
    à des journalistes
    à l'AFP
    à Reuters
    aux médias
    au public
    aux délégués
    à l'antenne
    au micro
    sur les ondes
    à la radio
    à la télévision
    à la télévision publique
    à la télévision d'État
    à nos confrères
    à notre journal
    à notre rédaction
    ses collègues
    à ses collègues
    à ses homologues
    son auditoire
    à l'assistance
    devant l'assemblée
    devant les députés
    aux députés
    devant les parlementaires
    aux élus
    devant les délégués
    à ses partisans
    devant ses partisans
  `),
  voices: lines(`
    par la voix de
    par la voix du
    par la voix d'
    par la bouche de
    par la bouche du
    par l'intermédiaire de
    par l'intermédiaire du
    par l'entremise de
  `),
  nobody: ['on', "l'on", '-on', '-t-on'],
  quarters: lines(`
    chez
    auprès de
    auprès du
    auprès d'
    à
    à la
    à l'
    au
    aux
    du côté de
    du côté du
    du côté des
    du côté d'
    au sein de
    au sein du
    au sein d'
    au siège de
    au siège du
    au siège d'
    à la direction de
    à la direction du
    à la direction d'
    dans les rangs de
    dans les rangs du
    dans les rangs d'
    au cabinet de
    au cabinet du
    au secrétariat de
    au secrétariat du
    à la tête de
    à la tête du
  `),
  impersonal: lines(`
    l'anonymat
    garder l'anonymat
    rester anonyme
    conserver l'anonymat
    ne pas être nommé
    ne pas être nommée
    tout commentaire
    commenter
    de commenter
    s'exprimer sur
    de s'exprimer
    la bienvenue
    une cordiale bienvenue
    une chaleureuse bienvenue
    bonne chance
    bon vent
    bon voyage
    bonne année
    un banquet
    un dîner
    un déjeuner
    la parole
    il y a
    il y avait
    il faut
    il faudra
    il fallait
    il s'agit
    il s'agissait
    il reste
    il existe
    il convient
    il n'y a
    on dit que
    on dit qu'
    dit-on
    on raconte que
    on raconte qu'
    raconte-t-on
    on murmure que
    on murmure qu'
    on assure que
    on affirme que
    on prétend que
    on estime que
    estime-t-on
    il paraît que
    il paraît qu'
    paraît-il
    il se dit que
    il se dit qu'
    il est dit que
    il est dit qu'
    il est rapporté que
    le bruit court que
    le bruit court qu'
    la rumeur veut que
    une rumeur voudrait que
    il semble que
    il semblerait que
    il semble qu'
    il semblerait qu'
    d'aucuns disent que
    d'aucuns affirment que
    certains disent que
    apprend-on
    a-t-on appris
    on a appris que
    on apprend que
    selon toute vraisemblance
    selon des rumeurs
    selon la rumeur
    selon les cas
    selon le cas
    selon que
    selon qu'
    pour l'instant
    pour le moment
    pour l'heure
    pour autant
    pour l'essentiel
    pour l'occasion
    pour la première fois
    pour la deuxième fois
    pour la troisième fois
    pour sa part
    pour leur part
    pour rappel
    pour mémoire
    pour cause
  `),
};
