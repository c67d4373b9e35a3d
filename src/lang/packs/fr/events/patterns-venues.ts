// Where gatherings are held and who hosts them, in runs of words.
import type { PatternRule } from '../../../pack.ts';

/** Literal words are compared without case. */
export const venuePatterns: readonly PatternRule[] = [
  {
    name: 'fr-place-hosts-since',
    pattern: '@place:to accueille|accueillera|accueillait|abrite|abritera|abritait|hébergera ~3 , ~6 , ~2 @event:from',
    relation: 'HELD_IN',
    example: "Nairobi abrite depuis hier, mercredi 6 mai, le Forum mondial de l'eau.",
    counterExample: "Nairobi ignore depuis hier, mercredi 6 mai, le Forum mondial de l'eau.",
  },
  {
    name: 'fr-lends-its-walls',
    pattern:
      '@place:to prête|prêtait|prêtera|prêtaient|prêteront|offre|offrait|offrira ~4 ses|son|leurs|leur murs|cadre|décor|enceinte|toit à|au|aux ~1 @event:from',
    relation: 'HELD_IN',
    example: "Nairobi prêtait lundi ses murs au Forum mondial de l'eau.",
    counterExample: "Nairobi prêtait lundi ses bus au Forum mondial de l'eau.",
  },
  {
    name: 'fr-serves-as-setting',
    pattern: '@place:to ~2 sert|servait|servira|servi|servit de cadre|décor|théâtre|écrin ~4 à|au|aux ~1 @event:from',
    relation: 'HELD_IN',
    example: "Nairobi servira de décor au Forum mondial de l'eau.",
    counterExample: "Nairobi servira de modèle au Forum mondial de l'eau.",
  },
  {
    name: 'fr-where-one-celebrated',
    pattern: '@place:to , on fêtait|célébrait|commémorait|inaugurait|fête|célèbre ~2 @event:from',
    relation: 'HELD_IN',
    example: "Mardi, à Nairobi, on célébrait le Forum mondial de l'eau.",
    counterExample: "Mardi, à Nairobi, on raillait le Forum mondial de l'eau.",
  },
  {
    name: 'fr-place-seat-of',
    pattern: "@place:to , théâtre|cadre|siège|décor|hôte|hôtesse du|de|d'|des ~1 @event:from",
    relation: 'HELD_IN',
    example: "Nairobi, hôtesse du Forum mondial de l'eau, est en fête.",
    counterExample: "Nairobi, rivale du Forum mondial de l'eau, est en fête.",
  },
  {
    name: 'fr-sets-up-quarters',
    pattern: '@event:from ~3 ses|leurs quartiers|valises|tréteaux|tentes|pénates à|au|aux|dans|en ~1 @place:to',
    relation: 'HELD_IN',
    example: "Le Forum mondial de l'eau pose ses valises à Nairobi.",
    counterExample: "Le Forum mondial de l'eau pose ses conditions à Nairobi.",
  },
  {
    name: 'fr-event-stops-at',
    pattern: '@event:from fait|fera|faisait halte|escale|étape à|au|aux|dans|en ~1 @place:to',
    relation: 'HELD_IN',
    example: "Le Forum mondial de l'eau fera halte à Nairobi.",
    counterExample: "Le Forum mondial de l'eau fera peur à Nairobi.",
  },
  {
    name: 'fr-event-conducted-at',
    pattern: '@event:from ,? conduit|conduite|mené|menée|conduites|menées|engagées|engagés ~3 à|au|en @place:to',
    relation: 'HELD_IN',
    example: "Les négociations menées à Oslo par l'Union africaine s'achèvent.",
    counterExample: "Les négociations raillées à Oslo par l'Union africaine s'achèvent.",
  },
  {
    name: 'fr-event-sits-at',
    pattern: '@event:from ~3 siéger|siégera|siégeait|siégeaient|siégeront ~5 à|au|dans|en @place:to',
    relation: 'HELD_IN',
    status: 'planned',
    example: 'La conférence des donateurs doit siéger pour la première fois à Nairobi.',
    counterExample: 'La conférence des donateurs doit expliquer son refus à Nairobi.',
  },
  {
    name: 'fr-event-planned-at',
    pattern:
      '@event:from ,? prévu|prévue|programmé|programmée|attendu|attendue|fixé|fixée|prévus|prévues|convoqué|convoquée ~6 à|au|dans @place:to',
    relation: 'HELD_IN',
    status: 'planned',
    example: "Le Forum mondial de l'eau, prévu en mai à Nairobi, coûtera cher.",
    counterExample: "Le Forum mondial de l'eau, vanté en mai à Nairobi, coûtera cher.",
  },
  {
    name: 'fr-event-within-walls',
    pattern: "@event:from ~8 dans les|l' locaux|enceinte|salons|jardins|murs|bureaux du|de|d'|des ~1 @place:to",
    relation: 'HELD_IN',
    example: "Le Forum mondial de l'eau s'est ouvert lundi dans les salons du Palais des congrès.",
    counterExample: "Le Forum mondial de l'eau s'est ouvert lundi dans les cris du Palais des congrès.",
  },
  {
    name: 'fr-at-invitation',
    pattern: "@event:to ~14 ,? à l' invitation ~2 @party+:from",
    relation: 'HOSTED',
    example: "Le Forum mondial de l'eau s'est ouvert à l'invitation du Kenya et de l'Union africaine.",
    counterExample: "Le Forum mondial de l'eau s'est ouvert à l'étonnement du Kenya.",
  },
  {
    name: 'fr-under-auspices',
    pattern: '@event:to ~6 ,? sous les|le auspices|patronage|parrainage ~1 @party+:from',
    relation: 'HOSTED',
    example: "Le Forum mondial de l'eau s'est tenu sous les auspices de l'Union africaine.",
    counterExample: "Le Forum mondial de l'eau s'est tenu sous les huées de l'Union africaine.",
  },
  {
    name: 'fr-of-which-host',
    pattern: "@event:to , dont ~1 @party:from est|sera|était|fut l'? hôte|hôtesse|organisateur|organisatrice",
    relation: 'HOSTED',
    example: "Le Forum mondial de l'eau, dont le Kenya est l'hôte, s'achève.",
    counterExample: "Le Forum mondial de l'eau, dont le Kenya est l'adversaire, s'achève.",
  },
  {
    name: 'fr-event-they-organise',
    pattern:
      "@event:to ,? ~6 ,? que|qu' ~1 @actor+:from organise|organisent|organisaient|organisait|organiseront|organisera|parrainent|parraine|coorganisent|montent",
    relation: 'HOSTED',
    example: "Le Forum mondial de l'eau, que le Kenya et la Norvège organisent chaque année, s'achève.",
    counterExample: "Le Forum mondial de l'eau, que le Kenya et la Norvège redoutent chaque année, s'achève.",
  },
  {
    name: 'fr-event-they-organise-with',
    pattern:
      "@event:to ,? ~6 ,? que|qu' ~4 organise|organisent|organisait|organisera|organiseront|accueille|prépare|préparent ~2 avec ~1 @party+:from",
    relation: 'CO_HOSTED',
    example: "Le Forum mondial de l'eau, que le Kenya organise conjointement avec la Norvège, s'achève.",
    counterExample: "Le Forum mondial de l'eau, que le Kenya critique de concert avec la Norvège, s'achève.",
  },
  {
    name: 'fr-organise-past-setting',
    pattern:
      '@actor+:from organise|organisent|organiseront|organisera|organisaient|accueille|accueillent|accueilleront|accueillera|accueillait|abrite|abritera|coorganisent ~5 , à|au|en|dans|du|les ~6 , ~1 @event:to',
    relation: 'HOSTED',
    example: "Le Kenya et la Norvège organisent du 7 au 9 octobre, à Nairobi, le Forum mondial de l'eau.",
    counterExample: "Le Kenya et la Norvège redoutent du 7 au 9 octobre, à Nairobi, le Forum mondial de l'eau.",
  },
  {
    name: 'fr-event-conducted-by',
    pattern: '@event:to ,? conduit|conduite|mené|menée|pilotée|piloté|conduites|menées ~5 par ~1 @party+:from',
    relation: 'HOSTED',
    example: "Les négociations menées à Oslo par l'Union africaine s'achèvent.",
    counterExample: "Les négociations raillées à Oslo par l'Union africaine s'achèvent.",
  },
  {
    name: 'fr-offers-to-host',
    pattern:
      '@party+:from ~2 propose|proposent|proposé|proposée|proposés|proposées|proposait|offre|offrent|offert|offerte|offerts|promis|promet|accepté|accepte|acceptent|prépare|préparent|apprête|apprêtent|souhaite|souhaitent|engagé|engagée|engagés|invité|invitée|prêt|prête|prêts|disposé|disposée|disposés|candidat|candidate|candidats|porté|portée|volontaire|désigné|désignée|chargé|chargée|retenu|retenue|choisi|choisie ~3 accueillir|organiser|abriter|héberger|recevoir|coorganiser ~9 @event:to',
    relation: 'HOSTED',
    status: 'planned',
    example: "Le Kenya propose d'accueillir en mai une conférence des donateurs.",
    counterExample: "Le Kenya refuse d'accueillir en mai une conférence des donateurs.",
  },
  {
    name: 'fr-turn-to-host',
    pattern: "tour de|du|d' ~1 @party:from de|d' accueillir|organiser|recevoir ~5 @event:to",
    relation: 'HOSTED',
    status: 'planned',
    example: "Ce sera au tour du Kenya d'accueillir le Forum mondial de l'eau.",
    counterExample: "Ce sera au tour du Kenya de critiquer le Forum mondial de l'eau.",
  },
  {
    name: 'fr-country-that-hosts',
    pattern: '@actor:from , pays|nation|ville|État organisateur|organisatrice|hôte|hôtesse ~2 @event:to',
    relation: 'HOSTED',
    example: "Le Kenya, pays organisateur du Forum mondial de l'eau, a promis des fonds.",
    counterExample: "Le Kenya, pays voisin, craint le Forum mondial de l'eau.",
  },
  {
    name: 'fr-begun-in',
    pattern: "@event:from ~4 ,? entamé|entamée|débuté|débutée|commencé|commencée|lancé|lancée ~5 à|au|aux|en|dans la|l'|le? @place:to",
    relation: 'HELD_IN',
    example: "Le Forum mondial de l'eau, entamé le 16 mai à Nairobi, s'achève.",
    counterExample: "Le Forum mondial de l'eau, vanté le 16 mai à Nairobi, s'achève.",
  },
  {
    name: 'fr-organizes-with-partner',
    pattern:
      'organise|organisent|organisait|organisaient|organisera|organiseront|organisé|coorganise|coorganisent|coorganisait|coorganisera|coorganiseront|co-organise|co-organisent|co-organisait|co-organisera|co-organiseront|coprésidera|accueillera|accueilli|lancé|initié|tenu|tient ~5 ,? ~2 conjointement|partenariat|collaboration|coopération|association|concertation|synergie? avec ~1 @party+:from ,? ~4 @event:to',
    relation: 'CO_HOSTED',
    example: "La Norvège coorganise avec l'Union africaine le Forum mondial de l'eau.",
    counterExample: "La Norvège prépare avec l'Union africaine le Forum mondial de l'eau.",
  },
  {
    name: 'fr-organised-past-partner',
    pattern:
      '@actor+:from a|ont|avait|avaient? organise|organisent|organisait|organisaient|organisera|organiseront|organisé|coorganise|coorganisé|initié|lancé|tenu ~4 , en|avec|sous|grâce|dans|pour|du|le|ce|à|au|les|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier ~14 , ~1 @event:to',
    relation: 'HOSTED',
    example: "Le Kenya a organisé lundi, en partenariat avec l'Union africaine, le Forum mondial de l'eau.",
    counterExample: "Le Kenya a déploré lundi, en partenariat avec l'Union africaine, le Forum mondial de l'eau.",
  },
  {
    name: 'fr-works-held-at',
    pattern:
      'travaux|débats|discussions|échanges|festivités|assises|activités|délibérations|épreuves|audiences ~3 déroulés|déroulées|tenus|tenues|lieu|poursuivent|déroulent|tiennent|déroulaient|tenaient|poursuivis|poursuivies ~6 à|au|aux|en|dans ~1 @place:to @context:from',
    relation: 'HELD_IN',
    example: "Le Forum mondial de l'eau a pris fin. Les travaux se sont déroulés à Nairobi.",
    counterExample: "Le Forum mondial de l'eau a pris fin. Les travaux ont coûté cher à Nairobi.",
  },
  {
    name: 'fr-it-was-held-at',
    pattern:
      "il|elle|ils|elles s'|se est|sont|était|étaient tenu|tenue|tenus|tenues|déroulé|déroulée|déroulés|déroulées|ouvert|ouverte|ouverts|ouvertes|achevé|achevée ~4 à|au|aux|en|dans ~1 @place:to @context:from",
    relation: 'HELD_IN',
    example: "Le Forum mondial de l'eau a réuni cent personnes. Il s'est tenu lundi à Nairobi.",
    counterExample: "Le Forum mondial de l'eau a réuni cent personnes. Il s'est plaint lundi à Nairobi.",
  },
  {
    name: 'fr-it-was-held-in-house-of',
    pattern:
      "il|elle|ils|elles s'|se est|sont|était|étaient tenu|tenue|tenus|tenues|déroulé|déroulée|déroulés|déroulées|ouvert|ouverte|ouverts|ouvertes ~4 à|au|aux|dans ~6 de|d' @place:to @context:from",
    relation: 'HELD_IN',
    example: "Le Forum mondial de l'eau a réuni cent personnes. Il s'est tenu lundi à la mairie de Nairobi.",
    counterExample: "Le Forum mondial de l'eau a réuni cent personnes. Il s'est plaint lundi à la mairie de Nairobi.",
  },
  {
    name: 'fr-organizes-event-with-partner',
    pattern:
      'organise|organisent|organisait|organisaient|organisera|organiseront|organisé|accueille|accueillera|accueilli|initié|tenu|tient|prépare|préparent ~6 @event:to ~8 ,? en? partenariat|collaboration|coopération|association|synergie|coordination|concertation|conjointement avec ~1 @party+:from',
    relation: 'CO_HOSTED',
    example: "La Norvège a organisé le Forum mondial de l'eau en partenariat avec l'Union africaine.",
    counterExample: "La Norvège a raillé le Forum mondial de l'eau en partenariat avec l'Union africaine.",
  },
  {
    name: 'fr-under-its-lead',
    pattern: "@event:to ~10 ,? sous la|l' houlette|bannière|impulsion du|de|d'|des ~1 @party+:from",
    relation: 'HOSTED',
    example: "Le Forum mondial de l'eau s'est tenu lundi sous la houlette de l'Union africaine.",
    counterExample: "Le Forum mondial de l'eau s'est tenu lundi sous la menace de l'Union africaine.",
  },
  {
    name: 'fr-joint-initiative-of',
    pattern: "à l' initiative conjointe|commune du|de|d'|des ~1 @party+:from , ~3 @event:to",
    relation: 'CO_HOSTED',
    example: "À l'initiative conjointe du Kenya et de l'Union africaine, le Forum mondial de l'eau s'est tenu lundi.",
    counterExample: "À l'image conjointe du Kenya et de l'Union africaine, le Forum mondial de l'eau s'est tenu lundi.",
  },
  {
    name: 'fr-works-go-on-at',
    pattern:
      "travaux|débats|assises|échanges|activités|festivités|discussions se|ont|auront|avaient|s' ~2 déroulent|déroulés|déroulées|dérouleront|déroulaient|tiennent|tiendront|tenaient|tenus|tenues|poursuivent|poursuivront|lieu ~6 à|au|dans ~8 @place+:to @context:from",
    relation: 'HELD_IN',
    example: 'Le colloque a commencé lundi. Les travaux se déroulent à la mairie de Bergen.',
    counterExample: 'Le colloque a commencé lundi. Les travaux se déroulent dans la bonne humeur.',
  },
  {
    name: 'fr-has-for-setting',
    pattern: '@event:from ,? ~4 pour cadre|décor|écrin|théâtre ~9 @place:to',
    relation: 'HELD_IN',
    example: 'Le colloque des ports a eu pour cadre la mairie de Bergen.',
    counterExample: 'Le colloque des ports a eu pour thème la mairie de Bergen.',
  },
  {
    name: 'fr-is-setting-of',
    pattern: '@place:to ,? ~2 servi|sert|servait|servira ~1 ,? ~3 ,? de cadre|décor|écrin|théâtre ,? ~3 ,? ~2 @event:from',
    relation: 'HELD_IN',
    example: 'La mairie de Bergen a servi de cadre, jeudi, au colloque des ports.',
    counterExample: 'La mairie de Bergen a servi de prétexte, jeudi, au colloque des ports.',
  },
  {
    name: 'fr-it-is-there-that',
    pattern: "c' est|était à|au|dans ~9 @place:to ,? ~2 ,? que|qu' ~8 @event:from",
    relation: 'HELD_IN',
    example: "C'est à la mairie de Bergen que s'est déroulé jeudi le colloque des ports.",
    counterExample: "C'est grâce à la mairie de Bergen que s'est déroulé jeudi le colloque des ports.",
  },
  {
    name: 'fr-work-there',
    pattern:
      'participants|délégués|congressistes|invités|experts|stagiaires ~3 échangeront|débattront|plancheront|travailleront|réfléchiront|discuteront|échangent|débattent|planchent|travaillent|réfléchissent|discutent ~8 à|au ~8 @place:to @context:from',
    relation: 'HELD_IN',
    example: 'Le colloque a commencé lundi. Pendant trois jours, les participants échangeront à la mairie de Bergen.',
    counterExample: 'Le colloque a commencé lundi. Pendant trois jours, les participants paieront à la mairie de Bergen.',
  },
];
