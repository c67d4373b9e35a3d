// Who signed with whom and who met whom, in runs of words.
import type { PatternRule } from '../../../pack.ts';

/** Literal words are compared without case. */
export const signaturePatterns: readonly PatternRule[] = [
  {
    name: 'fr-at-foot-of',
    pattern: '@instrument:to ,? ~1 au bas|pied duquel|laquelle|desquels ~9 noms|nom|signatures|signature|paraphes|paraphe ~3 @person+:from',
    relation: 'SIGNED',
    example: "L'accord de pêche, au bas duquel figurent les noms de Clara Lindqvist et de Wafula Kimani, est court.",
    counterExample: "L'accord de pêche, au bas duquel figurent les armes de la ville, est court.",
  },
  {
    name: 'fr-among-signatories',
    pattern: '@instrument:to ~9 signataires|signatures ,? ~2 dont|parmi ~3 @actor+:from',
    relation: 'SIGNED',
    example: "L'accord de pêche compte huit signataires, dont le Kenya et la Norvège.",
    counterExample: "L'accord de pêche compte huit détracteurs, dont le Kenya et la Norvège.",
  },
  {
    name: 'fr-cosignatories',
    pattern: '@actor+:from , cosignataires|cosignataire ~1 @instrument:to',
    relation: 'SIGNED',
    example: "Le Kenya et la Norvège, cosignataires de l'accord de pêche, se réjouissent.",
    counterExample: "Le Kenya et la Norvège, adversaires de l'accord de pêche, se réjouissent.",
  },
  {
    name: 'fr-put-signature',
    pattern:
      '@actor+:from ~2 apposé|appose|apposent|apposeront|apposera|apposaient ~2 signature|paraphe|signatures|griffe ~4 @instrument:to',
    relation: 'SIGNED',
    example: "Clara Lindqvist et Wafula Kimani ont apposé leur signature au bas de l'accord de pêche.",
    counterExample: "Clara Lindqvist et Wafula Kimani ont apposé leur logo au bas de l'accord de pêche.",
  },
  {
    name: 'fr-nth-to-sign',
    pattern: '@country:from ~6 pays|État|Etat à avoir? signer|ratifier|signé|ratifié ~1 @instrument:to',
    relation: 'SIGNED',
    example: "Le Kenya est le dixième pays à signer l'accord de pêche.",
    counterExample: "Le Kenya est le dixième pays à rejeter l'accord de pêche.",
  },
  {
    name: 'fr-bound-by',
    pattern: '@actor+:from ~3 liés|liées|unis|unies par ~2 @instrument:to',
    relation: 'SIGNED',
    example: 'Le Kenya et la Norvège sont liés par un accord de pêche.',
    counterExample: 'Le Kenya et la Norvège sont choqués par un accord de pêche.',
  },
  {
    name: 'fr-instrument-with',
    pattern: '@instrument:to signé|signée|conclu|conclue|passé|passée|paraphé|paraphée|scellé|scellée ~4 avec ~1 @actor+:from',
    relation: 'SIGNED',
    example: "L'accord de pêche conclu en mai avec la Norvège entre en vigueur.",
    counterExample: "L'accord de pêche critiqué en mai avec la Norvège entre en vigueur.",
  },
  {
    name: 'fr-instrument-that-they-signed',
    pattern:
      "@instrument:to ,? que|qu' ~1 @actor+:from ont|a|avaient|avait|viennent|vient ~2 signé|signée|signer|paraphé|paraphée|conclu|conclue|conclure|scellé|scellée",
    relation: 'SIGNED',
    example: "L'accord de pêche que le Kenya et la Norvège ont signé entre en vigueur.",
    counterExample: "L'accord de pêche que le Kenya et la Norvège ont rejeté entre en vigueur.",
  },
  {
    name: 'fr-concluded-with',
    pattern:
      "conclu|signé|paraphé|scellé|signera|signeront|signent|concluent|conclut avec ~1 @actor+:from ~3 un|une|l'|le|la|leur @instrument:to",
    relation: 'SIGNED',
    example: 'Le Kenya a conclu avec la Norvège un accord de pêche.',
    counterExample: 'Le Kenya a rompu avec la Norvège un accord de pêche.',
  },
  {
    name: 'fr-met-each-other',
    pattern: '@actor:from et @actor:to se sont ~3 rencontrés|rencontrées|vus|entretenus|entretenues|retrouvés|retrouvées|parlé|concertés',
    relation: 'MET',
    example: 'Wafula Kimani et Clara Lindqvist se sont rencontrés à Oslo.',
    counterExample: 'Wafula Kimani et Clara Lindqvist se sont ignorés à Oslo.',
  },
  {
    name: 'fr-meet-each-other',
    pattern: '@actor:from et @actor:to se rencontrent|rencontreront|retrouvent|retrouveront|concertent|rencontraient',
    relation: 'MET',
    example: 'Wafula Kimani et Clara Lindqvist se rencontreront à Oslo.',
    counterExample: 'Wafula Kimani et Clara Lindqvist se méfient à Oslo.',
  },
  {
    name: 'fr-received-leading',
    pattern: 'reçu|reçue|accueilli|accueillie ~4 par ~1 @person:from , ~1 @person:to',
    relation: 'MET',
    example: 'Reçue la veille par Wafula Kimani, Clara Lindqvist a promis des fonds.',
    counterExample: 'Critiquée la veille par Wafula Kimani, Clara Lindqvist a promis des fonds.',
  },
  {
    name: 'fr-received-past-setting',
    pattern: '@person:from a|ont ~1 reçu|accueilli|rencontré|retrouvé ~3 , à|au|aux|dans|en|lors|chez ~6 , son|sa|leur? @person:to',
    relation: 'MET',
    example: 'Clara Lindqvist a reçu jeudi, au palais présidentiel, le ministre kényan Wafula Kimani.',
    counterExample: 'Clara Lindqvist a reçu jeudi, au palais présidentiel, une lettre de Wafula Kimani.',
  },
  {
    name: 'fr-received-past-date',
    pattern: '@person:from a|ont ~1 reçu|accueilli|rencontré|retrouvé , ~5 , son|sa|leur? @person:to',
    relation: 'MET',
    example: 'Clara Lindqvist a reçu, jeudi à Oslo, le ministre kényan Wafula Kimani.',
    counterExample: 'Clara Lindqvist a reçu, jeudi à Oslo, une lettre de Wafula Kimani.',
  },
  {
    name: 'fr-had-talk-past-setting',
    pattern:
      '@person:from a|ont|avait|avaient ~1 eu ~3 , ~6 , ~2 entretien|entretiens|entrevue|échange|échanges|tête-à-tête|discussions|pourparlers ~3 avec son|sa|le|la? @person+:to',
    relation: 'MET',
    example: 'Clara Lindqvist a eu mardi, à Oslo, un long entretien avec le ministre kényan Wafula Kimani.',
    counterExample: 'Clara Lindqvist a eu mardi, à Oslo, un long désaccord avec le ministre kényan Wafula Kimani.',
  },
  {
    name: 'fr-before-meeting',
    pattern: "@person:from ~15 avant de|d' rencontrer|retrouver|recevoir ~1 @person+:to",
    relation: 'MET',
    example: 'Clara Lindqvist a visité une école avant de rencontrer Wafula Kimani.',
    counterExample: 'Clara Lindqvist a visité une école avant de critiquer Wafula Kimani.',
  },
  {
    name: 'fr-aside-with',
    pattern: '@person:from ~6 aparté|tête-à-tête|entrevue avec ~1 @person+:to',
    relation: 'MET',
    example: 'Clara Lindqvist est ressortie ravie de son tête-à-tête avec Wafula Kimani.',
    counterExample: 'Clara Lindqvist est ressortie ravie de son duel avec Wafula Kimani.',
  },
  {
    name: 'fr-conversation-between',
    pattern: 'conversation|conversations|aparté|audience|discussion|échange ~3 entre ~1 @person:from et ~1 @person:to',
    relation: 'MET',
    example: 'La conversation entre Wafula Kimani et Clara Lindqvist a duré une heure.',
    counterExample: 'La querelle entre Wafula Kimani et Clara Lindqvist a duré une heure.',
  },
  {
    name: 'fr-granted-audience',
    pattern: '@person:from ,? ~2 accordé|accorde|accordera|accordait une ~1 audience|entrevue ~2 @person+:to',
    relation: 'MET',
    example: 'Le président Wafula Kimani a accordé une audience à Clara Lindqvist.',
    counterExample: 'Le président Wafula Kimani a accordé une prime à Clara Lindqvist.',
  },
  {
    name: 'fr-paid-call',
    pattern: '@person:from ,? ~2 rendu|rend|rendra|rendait ~1 visite ~2 @person:to',
    relation: 'MET',
    example: 'Clara Lindqvist a rendu visite au président Wafula Kimani.',
    counterExample: 'Clara Lindqvist a rendu hommage au président Wafula Kimani.',
  },
  {
    name: 'fr-several-talks',
    pattern: '@person:from ~5 entretiens|rencontres|entrevues|audiences ,? notamment|successivement avec ~1 @person+:to',
    relation: 'MET',
    example: 'Clara Lindqvist a multiplié les entretiens, notamment avec Wafula Kimani et Jonas Berg.',
    counterExample: 'Clara Lindqvist a multiplié les critiques, notamment contre Wafula Kimani et Jonas Berg.',
  },
  {
    name: 'fr-placed-under-aegis',
    pattern: "placé|placée|organisé|organisée|tenu|tenue|convoqué|convoquée sous l' égide de|d'|du|des? ~1 @party+:from , ~1 @event:to",
    relation: 'HOSTED',
    example: "Placé sous l'égide de l'Union africaine, le Forum mondial de l'eau s'achève vendredi.",
    counterExample: "Placé sous l'escorte de l'Union africaine, le Forum mondial de l'eau s'achève vendredi.",
  },
];
