// Gatherings and journeys told by their scene, in runs of words: who came, who sat where, where a journey stopped.
import type { PatternRule } from '../../../pack.ts';

/** Literal words are compared without case. */
export const scenePatterns: readonly PatternRule[] = [
  {
    name: 'fr-it-gathered',
    pattern: 'elle|il|elles|ils a|ont|avait|avaient ~1 réuni|rassemblé|regroupé ~6 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: "Le forum s'est clos hier à Bergen. Il a réuni pendant deux jours la Norvège, le Kenya et Malte.",
    counterExample: "Le forum s'est clos hier à Bergen. Il a déçu pendant deux jours la Norvège, le Kenya et Malte.",
  },
  {
    name: 'fr-where-it-was-held',
    pattern:
      "où se|s' tenait|tient|tiendra|déroulait|déroule|déroulera|ouvrait|ouvre|ouvrira|achevait|achève|est|était ~12 @event:to ,? ~16 , ~1 @person:from",
    relation: 'ATTENDED',
    example: 'À Bergen, où se tenait le Forum des ports, Clara Lindqvist a promis un fonds.',
    counterExample: 'À Bergen, où se cachait le Forum des ports, Clara Lindqvist a promis un fonds.',
  },
  {
    name: 'fr-where-it-gathered',
    pattern: 'où ~1 réunissait|rassemblait|accueillait|ouvrait|organisait ~3 @event:to ,? ~16 , ~1 @person:from',
    relation: 'ATTENDED',
    example: 'À Bergen, où elle ouvrait le Forum des ports, Clara Lindqvist a promis un fonds.',
    counterExample: 'À Bergen, où elle boudait le Forum des ports, Clara Lindqvist a promis un fonds.',
  },
  {
    name: 'fr-several-were-there',
    pattern: 'ont|avaient|auront ~1 pris|participé|assisté|fait|répondu|défilé|plaidé ~7 : ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: "Le forum s'est tenu à Bergen. Trois invités y ont pris la parole : Clara Lindqvist, Wafula Kimani et Rosa Diaz.",
    counterExample: "Le forum s'est tenu à Bergen. Trois invités y ont mangé des moules : Clara Lindqvist, Wafula Kimani et Rosa Diaz.",
  },
  {
    name: 'fr-among-the-newcomers',
    pattern:
      'parmi les|ces ~3 venus|participants|inscrits|engagés|invités|exposants|équipages|équipes|délégations|pays|nations ~9 : ~2 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Le festival de Bergen ouvre en mai. Parmi les nouveaux venus : la Norvège, le Kenya et Malte.',
    counterExample: 'Le festival de Bergen ouvre en mai. Parmi les absents : la Norvège, le Kenya et Malte.',
  },
  {
    name: 'fr-journey-closed-in',
    pattern:
      'bouclé|boucle|bouclait|achevé|achève|achevait|conclu|conclut|terminé|termine|terminait|entamé|entame|entamait|clos|clôturé|poursuivi|poursuit|commencé|débuté|entrepris|effectué|effectue ~2 à|au|en|dans|aux ~1 @place:to ~1 @event:from',
    relation: 'HELD_IN',
    example: 'La ministre a bouclé jeudi à Bergen une tournée de quatre jours.',
    counterExample: 'La ministre a raconté jeudi à Bergen une tournée de quatre jours.',
  },
  {
    name: 'fr-journey-carried-through',
    pattern: '@person:from a|avait ~1 bouclé|achevé|conclu|terminé|entamé|clos|entrepris ~5 #event-head:visit @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Clara Lindqvist a bouclé jeudi à Bergen une tournée de quatre jours.',
    counterExample: 'Clara Lindqvist a commenté jeudi à Bergen une tournée de quatre jours.',
  },
  {
    name: 'fr-stop-at',
    pattern: 'étape|escale|halte|crochet|arrêt ~1 à|au|en|par|aux ~1 @city+:to @context:from',
    relation: 'HELD_IN',
    journey: true,
    example: 'La ministre est en tournée en Norvège. Après une étape à Bergen, elle gagnera Oslo.',
    counterExample: 'La ministre est en tournée en Norvège. Après une nuit à Bergen, elle gagnera Oslo.',
  },
  {
    name: 'fr-stop-of-journey-is',
    pattern: 'étape|escale|halte|arrêt de|du ~1 #event-head:visit ~1 :|, ~1 @place+:to @context:from',
    relation: 'HELD_IN',
    journey: true,
    example: 'La ministre est en tournée en Norvège. Dernière étape de la tournée : Bergen.',
    counterExample: 'La ministre est en tournée en Norvège. Dernier bilan de la tournée : Bergen.',
  },
  {
    name: 'fr-traveller-arrives',
    pattern:
      '@person ,? est|était|sera|doit|devait ~3 arrivé|arrivée|attendu|attendue|rendu|rendue|gagner|rejoindre|rallier|reparti|repartie|parti|partie ~3 à|au|en|pour|aux @city+:to @context:from',
    relation: 'HELD_IN',
    journey: true,
    example: 'Clara Lindqvist est en tournée en Norvège. Elle est arrivée lundi à Bergen.',
    counterExample: 'Clara Lindqvist est en tournée en Norvège. Elle est attendrie lundi à Bergen.',
  },
  {
    name: 'fr-used-it-to-meet',
    pattern:
      "@actor:from et @actor:to ont|avaient ~1 profité|mis ~6 pour se|s'? discuter|entretenir|échanger|concerter|parler|rencontrer|voir",
    relation: 'MET',
    example: 'La Norvège et le Kenya ont profité du sommet pour discuter en tête-à-tête de la pêche.',
    counterExample: 'La Norvège et le Kenya ont profité du sommet pour réclamer des quotas.',
  },
  {
    name: 'fr-used-it-to-meet-one',
    pattern: "@person:from a|avait|ont ~1 profité|mis ~8 pour|de|d' rencontrer|recevoir|retrouver|voir|consulter ~2 @person+:to",
    relation: 'MET',
    example: 'Clara Lindqvist a profité du sommet pour rencontrer Wafula Kimani.',
    counterExample: 'Clara Lindqvist a profité du sommet pour contredire Wafula Kimani.',
  },
  {
    name: 'fr-event-due-in',
    pattern:
      '@event:from , ~1 prévu|prévue|prévus|prévues|annoncé|annoncée|programmé|programmée|fixé|fixée|attendu|attendue|convoqué|convoquée|agendé|agendée ~6 à|au|en|dans|aux ~1 @place:to',
    relation: 'HELD_IN',
    status: 'planned',
    example: 'Le forum des ports, annoncé pour le 3 mai à Bergen, sera gratuit.',
    counterExample: 'Le forum des ports, raillé le 3 mai à Bergen, sera gratuit.',
  },
  {
    name: 'fr-several-are-awaited',
    pattern:
      'sont|seront|étaient ~1 attendus|attendues|invités|invitées|inscrits|inscrites|engagés|engagées|annoncés|annoncées|qualifiés|qualifiées|conviés|conviées ~6 : ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    status: 'planned',
    example: "Le festival s'ouvrira à Bergen en mai. Trois délégations y sont attendues : la Norvège, le Kenya et Malte.",
    counterExample: "Le festival s'ouvrira à Bergen en mai. Trois délégations y sont moquées : la Norvège, le Kenya et Malte.",
  },
  {
    name: 'fr-received-on-visit',
    pattern: '@person:from ,? a|avait|ont ~1 reçu|accueilli|reçue ~4 en visite|audience ~5 @person+:to',
    relation: 'MET',
    example: 'Clara Lindqvist a reçu ce mardi en visite officielle le président kényan, Wafula Kimani.',
    counterExample: 'Clara Lindqvist a reçu ce mardi en visite guidée un prix, remis par Wafula Kimani.',
  },
  {
    name: 'fr-with-whom-signed',
    pattern: '@person:from , avec qui|lequel|laquelle ~3 a|avait|ont|avaient ~1 signé|paraphé|conclu|scellé|cosigné ~8 @instrument:to',
    relation: 'SIGNED',
    example: 'Elle retrouvera Wafula Kimani, avec qui elle avait signé en mai un accord de pêche.',
    counterExample: 'Elle retrouvera Wafula Kimani, avec qui elle avait raillé en mai un accord de pêche.',
  },
  {
    name: 'fr-took-part-for-bodies',
    pattern:
      'part|participé|assisté ~2 représentants|représentantes|délégués|porte-parole|experts|responsables|envoyés|émissaires|ambassadeurs|délégations|cadres ~4 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: "La table ronde s'est tenue à Bergen. Y ont pris part des porte-parole et délégués de la Norvège et du Kenya.",
    counterExample: "La table ronde s'est tenue à Bergen. Y ont ri des porte-parole et délégués de la Norvège et du Kenya.",
  },
  {
    name: 'fr-for-body-presents',
    pattern:
      "pour ~1 @organization:to , @person:from a|s' ~2 présenté|rappelé|indiqué|expliqué|précisé|déclaré|annoncé|signalé|souligné|exprimé|plaidé|répondu|insisté|exposé|détaillé",
    relation: 'REPRESENTS',
    example: 'Pour la Banque de développement des Alpes, Clara Lindqvist a présenté un rapport.',
    counterExample: 'Pour la Banque de développement des Alpes, Clara Lindqvist a quitté un emploi.',
  },
  {
    name: 'fr-present-were',
    pattern:
      'étaient|était|sont|seront ~1 présents|présentes|présent|présente|représentés|représentées|attablés|assis|réunis ~6 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: "L'atelier s'est ouvert à Bergen. Étaient présents dans la salle des délégués de la Norvège et du Kenya.",
    counterExample: "L'atelier s'est ouvert à Bergen. Étaient absents de la salle des délégués de la Norvège et du Kenya.",
  },
  {
    name: 'fr-took-the-floor',
    pattern: 'ont|a|avaient|avait ~2 pris la parole|tribune ~2 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: "La table ronde s'est tenue à Bergen. Ont également pris la parole la ministre Clara Lindqvist et Wafula Kimani.",
    counterExample: "La table ronde s'est tenue à Bergen. Ont également pris la fuite la ministre Clara Lindqvist et Wafula Kimani.",
  },
  {
    name: 'fr-one-after-another',
    pattern: 'se sont succédé ~2 @person+:from @context:to',
    relation: 'ATTENDED',
    example: "La table ronde s'est tenue à Bergen. Sur l'estrade se sont succédé Clara Lindqvist et Wafula Kimani.",
    counterExample: "La table ronde s'est tenue à Bergen. Sur l'estrade se sont embrassés Clara Lindqvist et Wafula Kimani.",
  },
  {
    name: 'fr-coming-confirmed',
    pattern: '@actor+:from , a|ont|avait ~1 confirmé|annoncé|promis sa|leur participation|présence|venue @context:to',
    relation: 'ATTENDED',
    status: 'planned',
    example: "Le colloque s'ouvre lundi à Bergen. L'ambassadeur du Kenya, Wafula Kimani, a confirmé sa venue.",
    counterExample: "Le colloque s'ouvre lundi à Bergen. L'ambassadeur du Kenya, Wafula Kimani, a confirmé sa démission.",
  },
  {
    name: 'fr-they-had-come-from',
    pattern: "ils|elles étaient|sont ~1 venus|venues de|du|d'|des ~1 @country+:from @context:to",
    relation: 'ATTENDED',
    example: "La rencontre s'est tenue à Bergen. Réunis au port, ils étaient venus de Norvège, du Kenya et de Malte.",
    counterExample: "La rencontre s'est tenue à Bergen. Réunis au port, ils étaient loin de Norvège, du Kenya et de Malte.",
  },
  {
    name: 'fr-sent-somebody',
    pattern: "@actor:from s' ~2 était|est|étaient|sont ~1 fait|faite|faits représenter @context:to",
    relation: 'ATTENDED',
    example: "La rencontre s'est tenue à Bergen. Le Kenya s'était fait représenter par son ambassadrice.",
    counterExample: "La rencontre s'est tenue à Bergen. Le Kenya s'était fait désirer par son ambassadrice.",
  },
  {
    name: 'fr-kick-off-given-by',
    pattern: "coup|clap|top d'|de envoi|début|fin|départ ~18 par ~1 @person+:from @context:to",
    relation: 'ATTENDED',
    example: "Le coup d'envoi du festival de Bergen a été donné samedi par Clara Lindqvist.",
    counterExample: 'Le coup de froid du festival de Bergen a été commenté samedi par Clara Lindqvist.',
  },
  {
    name: 'fr-back-from',
    pattern: "@person:from , de retour ~1 du|de|d' ~2 @event:to",
    relation: 'ATTENDED',
    example: 'Clara Lindqvist, de retour du Forum des ports, a parlé.',
    counterExample: 'Clara Lindqvist, de retour à Bergen pour le Forum des ports, a parlé.',
  },
  {
    name: 'fr-whose-guest-was',
    pattern: "@event:to , dont ~1 @person+:from était|est|sera|étaient|sont|seront l'|les|la invité|invitée|invités|invitées|marraine",
    relation: 'ATTENDED',
    example: "Le Forum des ports, dont Clara Lindqvist était l'invitée d'honneur, est clos.",
    counterExample: "Le Forum des ports, dont Clara Lindqvist était l'adversaire farouche, est clos.",
  },
  {
    name: 'fr-was-host-to',
    pattern: "@person:from a|était|sera|est ~1 été? l' hôte|hôtesse ~6 de|d'|du ~2 @person:to",
    relation: 'MET',
    example: "Clara Lindqvist a été l'hôte de son homologue, Wafula Kimani.",
    counterExample: "Clara Lindqvist a été l'élève de son homologue, Wafula Kimani.",
  },
];
