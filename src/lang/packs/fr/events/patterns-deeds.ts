// Who signed what and who hosts what, told by nouns: signatories, signatures, hosts, organisers, invitations.
import type { PatternRule } from '../../../pack.ts';

/** Literal words are compared without case. */
export const deedPatterns: readonly PatternRule[] = [
  {
    name: 'fr-were-signatories',
    pattern: '@actor+:from ,? ~2 sont|étaient|furent|été ~1 signataires|cosignataires @context:to',
    relation: 'SIGNED',
    example: 'Un accord de pêche a été conclu. Clara Lindqvist et Wafula Kimani en ont été les signataires.',
    counterExample: 'Un accord de pêche a été conclu. Clara Lindqvist et Wafula Kimani en ont été les victimes.',
  },
  {
    name: 'fr-signatories-are',
    pattern: 'signataires|cosignataires|signataire ~3 sont|étaient|furent|est|était ~1 @actor+:from @context:to',
    relation: 'SIGNED',
    example: 'Un accord de pêche a été conclu. Les signataires en sont le Kenya et la Norvège.',
    counterExample: 'Un accord de pêche a été conclu. Les adversaires en sont le Kenya et la Norvège.',
  },
  {
    name: 'fr-bears-own-signature-and',
    pattern: "@instrument:to porte|portait|portent sa signature ,? ~9 celle|celles de|d'|du? ~2 @person:from",
    relation: 'SIGNED',
    example: "L'accord de pêche porte sa signature et celle du ministre Wafula Kimani.",
    counterExample: "L'accord de pêche porte son nom et celui de Wafula Kimani.",
  },
  {
    name: 'fr-bears-own-signature-and-third',
    pattern: "@instrument:to porte|portait|portent sa signature , ~9 ,? ~9 ,? et celle|celles de|d'|du? ~2 @person:from",
    relation: 'SIGNED',
    example: "L'accord de pêche porte sa signature, celle du ministre Jonas Berg, et celle de la ministre Clara Lindqvist.",
    counterExample: "L'accord de pêche porte sa marque, celle du ministre Jonas Berg, et celle de la ministre Clara Lindqvist.",
  },
  {
    name: 'fr-signed-other-side',
    pattern:
      '@instrument:to ~4 signé|signée|paraphé|paraphée|conclu|conclue ,? ~6 ,? par ~9 , ~1 ,? pour ~1 partie|délégation ~1 ,? par @person:from',
    relation: 'SIGNED',
    example:
      "L'accord de pêche a été signé, pour la partie kényane, par Wafula Kimani, et, pour la partie norvégienne, par Clara Lindqvist.",
    counterExample:
      "L'accord de pêche a été dénoncé, pour la partie kényane, par Wafula Kimani, et, pour la partie norvégienne, par Clara Lindqvist.",
  },
  {
    name: 'fr-signed-on-side',
    pattern: '@instrument:to ~4 signé|signée|paraphé|paraphée|conclu|conclue ,? ~9 ,? côté ~1 ,? par @person:from',
    relation: 'SIGNED',
    example: "L'accord de pêche a été signé côté kényan par Wafula Kimani.",
    counterExample: "L'accord de pêche a été critiqué côté kényan par Wafula Kimani.",
  },
  {
    name: 'fr-signed-on-other-side',
    pattern: '@instrument:to ~4 signé|signée|paraphé|paraphée|conclu|conclue ,? ~9 ,? et ,? côté ~1 ,? par @person:from',
    relation: 'SIGNED',
    example: "L'accord de pêche a été signé côté kényan par Wafula Kimani et côté norvégien par Clara Lindqvist.",
    counterExample: "L'accord de pêche a été rejeté côté kényan par Wafula Kimani et côté norvégien par Clara Lindqvist.",
  },
  {
    name: 'fr-sealed-by-signing',
    pattern: "@actor+:from ~9 par la signature|conclusion de|d'|du? ~1 @instrument:to",
    relation: 'SIGNED',
    example: "Le Kenya et la Norvège ont scellé mardi leur entente par la signature d'un accord de pêche.",
    counterExample: "Le Kenya et la Norvège ont troublé mardi leur entente par le rejet d'un accord de pêche.",
  },
  {
    name: 'fr-links-to',
    pattern: '@instrument:to lie|unit|liera|liait|liant ~1 ~1 @party:from à|au|aux @party:from',
    relation: 'SIGNED',
    example: "Un accord de pêche lie désormais le Kenya à l'Union africaine.",
    counterExample: "Un accord de pêche coûte désormais du poisson au Kenya et à l'Union africaine.",
  },
  {
    name: 'fr-signed-among-them',
    pattern: 'signé|signée|paraphé|paraphée|ratifié|ratifiée par ~4 , dont|parmi ~2 @actor+:from @context:to',
    relation: 'SIGNED',
    example: "L'accord de pêche, signé par trente États, dont le Kenya et la Norvège, entre en vigueur.",
    counterExample: "L'accord de pêche, dénoncé par trente États, dont le Kenya et la Norvège, entre en vigueur.",
  },
  {
    name: 'fr-were-organisers',
    pattern:
      '@actor+:from ,? ~2 est|sont|était|étaient|sera|seront|été ~1 coorganisateurs|coorganisatrices|organisateurs|organisatrices|organisateur|organisatrice|hôtes|hôte|coprésidents ~1 @context:to',
    relation: 'HOSTED',
    example: "Le Forum mondial de l'eau s'est ouvert mardi. Le Kenya et la Norvège en étaient les coorganisateurs.",
    counterExample: "Le Forum mondial de l'eau s'est ouvert mardi. Le Kenya et la Norvège en étaient les adversaires.",
  },
  {
    name: 'fr-ensures-organisation',
    pattern:
      "@party+:from qui? en assure|assurera|assurait|assureront|assurent|assuraient|assuré|confié l' organisation|accueil|tenue @context:to",
    relation: 'HOSTED',
    example: "Le Forum mondial de l'eau s'ouvrira mardi. Le Kenya en assurera l'organisation.",
    counterExample: "Le Forum mondial de l'eau s'ouvrira mardi. Le Kenya en assurera la promotion.",
  },
  {
    name: 'fr-hosted-inverted',
    pattern:
      "@event:to ,? que|qu' ~2 accueille|accueillent|accueille|accueillait|accueillera|accueilleront|accueilleraient|accueillaient|abrite|abritent|abritait|abritera|abriteront|organise|organisent|organisait|organisera|organiseront|organisaient|coorganise|coorganisent|coorganisait|coorganisaient|coorganiseront|parraine|parrainent|parrainera|parraineront|parrainait|coparraine|coparrainent|coparrainaient|coparraineront|copréside|coprésident|coprésidaient|coprésideront|tient|tiennent|tiendra|tiendront|tenait|monte|montent|convoque|convoquent|convoquera|reçoit|recevra|héberge|hébergera ~1 @party+:from",
    relation: 'HOSTED',
    example: "Le Forum mondial de l'eau, qu'accueilleront ensemble le Kenya et la Norvège, est attendu.",
    counterExample: "Le Forum mondial de l'eau, que bouderont ensemble le Kenya et la Norvège, est attendu.",
  },
  {
    name: 'fr-due-to-host',
    pattern: '@party+:from doit|doivent|devait|devaient|devra|devront coorganiser|organiser|accueillir|abriter ~6 @event:to',
    relation: 'HOSTED',
    status: 'planned',
    example: "Le Kenya et la Norvège doivent coorganiser le 2 mai le Forum mondial de l'eau.",
    counterExample: "Le Kenya et la Norvège doivent éviter le 2 mai le Forum mondial de l'eau.",
  },
  {
    name: 'fr-that-were-due-to-host',
    pattern: "@event:to ,? que|qu' ~1 @party+:from doit|doivent|devait|devaient|devra|devront coorganiser|organiser|accueillir|abriter",
    relation: 'HOSTED',
    status: 'planned',
    example: "Le Forum mondial de l'eau, que le Kenya et la Norvège doivent coorganiser en mai, est attendu.",
    counterExample: "Le Forum mondial de l'eau, que le Kenya et la Norvège doivent quitter en mai, est attendu.",
  },
  {
    name: 'fr-at-invitation-of',
    pattern: "à l' invitation|initiative de|d'|du|des? ~1 @party+:from , ~1 @event:to",
    relation: 'HOSTED',
    example: "À l'invitation du Kenya, le Forum mondial de l'eau s'est ouvert mardi.",
    counterExample: "À l'exception du Kenya, le Forum mondial de l'eau a séduit.",
  },
  {
    name: 'fr-host-of-opening',
    pattern: "hôte|hôtes|organisateur|organisatrice de|d'|du|des? ~2 @event:to , ~1 @party+:from",
    relation: 'HOSTED',
    example: "Hôte du Forum mondial de l'eau, le Kenya a promis des fonds.",
    counterExample: "Invité du Forum mondial de l'eau, le Kenya a promis des fonds.",
  },
  {
    name: 'fr-with-organiser',
    pattern: '@event:to ~6 pour organisateur|organisateurs|organisatrice|hôte|hôtes ~1 @party+:from',
    relation: 'HOSTED',
    example: "Le Forum mondial de l'eau aura pour hôte le Kenya.",
    counterExample: "Le Forum mondial de l'eau aura pour cible le Kenya.",
  },
  {
    name: 'fr-host-of-person',
    pattern: "hôte|hôtesse de|d'|du|des? ~1 @event:to , @person:from",
    relation: 'HOSTED',
    example: "L'hôtesse du Forum mondial de l'eau, Clara Lindqvist, a promis des fonds.",
    counterExample: "L'invitée du Forum mondial de l'eau, Clara Lindqvist, a promis des fonds.",
  },
  {
    name: 'fr-had-tete-a-tete',
    pattern:
      '@person:from a|ont|avait|avaient|aura ~1 eu? avec ~2 @person+:to ~1 tête-à-tête|entretien|entretiens|entrevue|échange|échanges|aparté|conversation|discussion|discussions',
    relation: 'MET',
    example: 'Clara Lindqvist a eu avec M. Wafula Kimani un tête-à-tête.',
    counterExample: 'Clara Lindqvist a eu avec M. Wafula Kimani un fils.',
  },
  {
    name: 'fr-shared-meal',
    pattern: '@person:from ~2 partagé|partage|pris|prend|partagera ~1 déjeuner|dîner|petit-déjeuner|repas|thé|café ~3 avec ~2 @person+:to',
    relation: 'MET',
    example: 'Clara Lindqvist a partagé un déjeuner de travail avec Wafula Kimani.',
    counterExample: 'Clara Lindqvist a partagé un prix de travail avec Wafula Kimani.',
  },
  {
    name: 'fr-left-event',
    pattern: '@actor+:from a|ont ~1 quitté ~2 @event:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: "Clara Lindqvist a quitté le Forum mondial de l'eau avant la fin.",
    counterExample: "Clara Lindqvist a boudé le Forum mondial de l'eau avant la fin.",
  },
  {
    name: 'fr-opened-with-speech-by',
    pattern:
      '@event:to ~9 ouvert|ouverte|ouvre|clos|close|achevé|achevée|terminé|terminée|débuté|commencé ~3 par|sur|avec ~2 discours|allocution|mot|intervention|plaidoyer|appel ~2 @person:from',
    relation: 'ATTENDED',
    role: 'speaker',
    example: "Le Forum mondial de l'eau s'est ouvert lundi par un discours de Clara Lindqvist.",
    counterExample: "Le Forum mondial de l'eau s'est ouvert lundi par un concert sans Clara Lindqvist.",
  },
  {
    name: 'fr-is-there-for',
    pattern: '@person:from ,? qui? est|était|sera|séjourne|séjournait ~2 à|au|en ~2 pour ~1 @event:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: "Clara Lindqvist est à Oslo pour le Forum mondial de l'eau.",
    counterExample: "Clara Lindqvist est à Oslo contre le Forum mondial de l'eau.",
  },
];
