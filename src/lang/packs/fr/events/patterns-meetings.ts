// Who met whom in French, with what is told of either between commas.
import type { PatternRule } from '../../../pack.ts';

export const meetingPatterns: readonly PatternRule[] = [
  {
    name: 'fr-meeting-of-described',
    pattern:
      'rencontre|réunion|entretien|entretiens|discussion|discussions|conversation|tête-à-tête|audience|pourparlers|échange|entrevue|séance|concertation|concertations|consultations|conciliabule|visioconférence ~7 entre ~7 ,? @person:from ,? ~5 ,? et ~7 ,? @person:to',
    relation: 'MET',
    example: "L'entretien entre Wafula Kimani, maire de Bergen, et la ministre de la Pêche, Clara Lindqvist, a duré deux heures.",
    counterExample: 'Le match entre Wafula Kimani, maire de Bergen, et la ministre de la Pêche, Clara Lindqvist, a duré deux heures.',
  },
  {
    name: 'fr-came-together',
    pattern:
      '@person:from ,? ~5 ,? et ~8 ,? @person:to ,? ~1 se sont ~3 retrouvés|retrouvées|réunis|réunies|vus|vues|revus|parlé|rencontrés|rencontrées|concertés|concertées',
    relation: 'MET',
    example: 'Wafula Kimani, maire de Bergen, et la ministre de la Pêche, Clara Lindqvist, se sont retrouvés mardi.',
    counterExample: 'Wafula Kimani, maire de Bergen, et la ministre de la Pêche, Clara Lindqvist, se sont trompés mardi.',
  },
  {
    name: 'fr-gathered-with',
    pattern: "@person:from ,? ~5 ,? s' est ~3 réuni|réunie|concerté|concertée|attablé|attablée|assis|assise ~4 avec ~7 ,? @person:to",
    relation: 'MET',
    example: "Wafula Kimani, maire de Bergen, s'est réuni avec la ministre de la Pêche, Clara Lindqvist.",
    counterExample: "Wafula Kimani, maire de Bergen, s'est brouillé avec la ministre de la Pêche, Clara Lindqvist.",
  },
  {
    name: 'fr-received-for-meal',
    pattern:
      '@person:from ,? ~5 ,? a|ont ~2 reçu|reçue|accueilli|accueillie|convié|conviée à|en ~1 dîner|déjeuner|souper|audience|table ~7 ,? @person:to',
    relation: 'MET',
    example: 'Wafula Kimani, maire de Bergen, a reçu à dîner la ministre de la Pêche, Clara Lindqvist.',
    counterExample: 'Wafula Kimani, maire de Bergen, a ri à dîner, selon la ministre de la Pêche, Clara Lindqvist.',
  },
  {
    name: 'fr-had-coffee-with',
    pattern: '@person:from ,? ~5 ,? a|ont ~1 pris|partagé|fait ~1 café|thé|verre|repas|déjeuner|petit-déjeuner|point avec ~7 ,? @person:to',
    relation: 'MET',
    example: 'Wafula Kimani, maire de Bergen, a pris le café avec la ministre de la Pêche, Clara Lindqvist.',
    counterExample: 'Wafula Kimani, maire de Bergen, a pris le train avec la ministre de la Pêche, Clara Lindqvist.',
  },
  {
    name: 'fr-paid-visit-to',
    pattern: '@person:from ,? ~5 ,? a|ont ~1 rendu ~1 visite ~2 à|au ~7 ,? @person:to',
    relation: 'MET',
    example: 'Wafula Kimani, maire de Bergen, a rendu une visite de courtoisie à la ministre de la Pêche, Clara Lindqvist.',
    counterExample: 'Wafula Kimani, maire de Bergen, a rendu un livre rare à la ministre de la Pêche, Clara Lindqvist.',
  },
  {
    name: 'fr-received-in-audience',
    pattern: '@person:from ,? a|avait|ont ~2 reçu|accueilli|reçue ,? ~3 en audience|entretien|tête-à-tête ,? ~9 ,? ~2 @person+:to',
    relation: 'MET',
    example: 'Clara Lindqvist a reçu en audience, mardi, le ministre Wafula Kimani.',
    counterExample: 'Clara Lindqvist a reçu en cadeau, mardi, un livre du ministre Wafula Kimani.',
  },
  {
    name: 'fr-went-to-meet',
    pattern: "@person:from ,? ~3 ,? est|était ~2 allé|allée|venu|venue|parti|partie ~2 à la rencontre de|du|d' ~1 @person:to",
    relation: 'MET',
    example: 'Wafula Kimani est allé à la rencontre de la ministre Clara Lindqvist.',
    counterExample: 'Wafula Kimani est allé à la recherche de la ministre Clara Lindqvist.',
  },
  {
    name: 'fr-conferred-with',
    pattern:
      '@person:from ,? a|avait|ont ~1 conféré|devisé|discuté|échangé|parlementé|dialogué|causé|dîné|petit-déjeuné ~6 avec ~4 @person+:to',
    relation: 'MET',
    example: 'Clara Lindqvist a conféré mardi avec le ministre Wafula Kimani.',
    counterExample: 'Clara Lindqvist a rompu mardi avec le ministre Wafula Kimani.',
  },
  {
    name: 'fr-got-in-touch-with',
    pattern: '@person:from ,? a|avait|ont ~1 pris langue|contact|attache ~3 avec ~4 @person+:to',
    relation: 'MET',
    example: 'Clara Lindqvist a pris langue mardi avec le ministre Wafula Kimani.',
    counterExample: 'Clara Lindqvist a pris froid mardi avec le ministre Wafula Kimani.',
  },
  {
    name: 'fr-with-whom-talked',
    pattern: "@person:to , avec qui|lequel|laquelle ~3 s' est|était ~1 entretenu|entretenue @context:from",
    relation: 'MET',
    example: "Clara Lindqvist est arrivée. Le ministre Wafula Kimani, avec qui elle s'est entretenue, a souri.",
    counterExample: "Clara Lindqvist est arrivée. Le ministre Wafula Kimani, avec qui elle s'est fâchée, a souri.",
  },
  {
    name: 'fr-face-to-face',
    pattern: 'face-à-face|tête-à-tête|entretien|entrevue ~6 : ~1 @person:from ,? et|face ~2 @person:to',
    relation: 'MET',
    example: 'Tête-à-tête mardi à Bergen : le ministre Wafula Kimani et Clara Lindqvist.',
    counterExample: 'Photo prise mardi à Bergen : le ministre Wafula Kimani et Clara Lindqvist.',
  },
  {
    name: 'fr-reviewed-with',
    pattern:
      "@person:from ,? a|avait|ont ~1 passé|évoqué|abordé|examiné|discuté ~14 avec ~2 @person+:to ,? ,? lors|au|à d'|de|du|cours|l'? une|occasion ~2 rencontre|audience|entretien|entrevue|réunion",
    relation: 'MET',
    example: "Clara Lindqvist a évoqué la dette avec Wafula Kimani, lors d'une rencontre à Bergen.",
    counterExample: "Clara Lindqvist a évoqué la dette avec Wafula Kimani, lors d'un concert à Bergen.",
  },
  {
    name: 'fr-granted-to-guest',
    pattern:
      "audience|entretien|entrevue|rencontre|réception que|qu' lui|leur|m' a|avait|ont ~1 accordé|accordée|réservé|réservée ~1 @person:from , ~1 @person:to",
    relation: 'MET',
    example: "Au terme de l'audience que lui a accordée le ministre Wafula Kimani, Clara Lindqvist a salué son hôte.",
    counterExample: 'Au terme du prix que lui a décerné le ministre Wafula Kimani, Clara Lindqvist a salué son hôte.',
  },
  {
    name: 'fr-talk-that-had',
    pattern:
      "audience|entretien|entretiens|entrevue|rencontre|échange que|qu' a|avait|ont ~1 eu|eue|eus ~2 @person:from ,? avec ~1 @person+:to",
    relation: 'MET',
    example: "L'entretien qu'a eu Clara Lindqvist avec le ministre Wafula Kimani a porté sur la pêche.",
    counterExample: "L'idée qu'a eue Clara Lindqvist avec le ministre Wafula Kimani a porté ses fruits.",
  },
  {
    name: 'fr-talk-that-granted',
    pattern:
      "audience|entretien|entrevue|rencontre que|qu' a|avait ~1 accordé|accordée|réservé|réservée ~1 @person:from ,? à|au|aux? ~1 @person+:to",
    relation: 'MET',
    example: "L'audience qu'a accordée Clara Lindqvist à la ministre Ida Berg a porté sur la pêche.",
    counterExample: "L'audience qu'a suivie Clara Lindqvist au ministère, selon Wafula Kimani, a porté sur la pêche.",
  },
  {
    name: 'fr-in-the-course-of-talk',
    pattern:
      'lors|cours|durant|pendant|issue|terme ~3 entrevue|entretien|audience|tête-à-tête|rencontre|échange|entretiens|échanges|réunion , ~1 @person:from ,? et ~1 @person:to ,? ont',
    relation: 'MET',
    example: "Au cours de l'entrevue, le ministre Wafula Kimani et Clara Lindqvist ont évoqué la pêche.",
    counterExample: "Au cours de l'année, le ministre Wafula Kimani et Clara Lindqvist ont évoqué la pêche.",
  },
  {
    name: 'fr-after-audience-granted-by',
    pattern:
      "@person:from ,? ~2 à|au|après l'|la|sa? ~1 issue|sortie|sortir|terme|cours ~2 audience|entretien|entrevue|rencontre|réception que|qu' lui|leur a|avait|ont ~1 accordé|accordée|accordés|réservé|réservée ~1 @person:to",
    relation: 'MET',
    example: "« C'est un pas », a dit Clara Lindqvist à l'issue de l'audience que lui a accordée le ministre Wafula Kimani.",
    counterExample: "« C'est un pas », a dit Clara Lindqvist à l'issue du concert que lui a dédié le ministre Wafula Kimani.",
  },
  {
    name: 'fr-out-of-audience-with',
    pattern: '@person:from ,? ~2 à|au ~1 sortie|sortir ~1 audience|entretien|entrevue|rencontre ~1 chez|avec|auprès ~1 @person:to',
    relation: 'MET',
    example: "« C'est un pas », a dit Clara Lindqvist à sa sortie d'audience chez le ministre Wafula Kimani.",
    counterExample: "« C'est un pas », a dit Clara Lindqvist à sa sortie de prison, selon le ministre Wafula Kimani.",
  },
  {
    name: 'fr-received-delegation-led-by',
    pattern:
      '@person:from ,? ~5 ,? a|ont|avait ~3 reçu|accueilli|rencontré|reçue ,? ~7 ,? délégation|équipe|mission|groupe ~12 ,? conduite|menée|emmenée|dirigée|pilotée|guidée|présidée|conduit|mené|dirigé|emmené par ~2 @person:to',
    relation: 'MET',
    example: "Clara Lindqvist a reçu mardi une délégation de l'Union africaine conduite par Wafula Kimani.",
    counterExample: "Clara Lindqvist a reçu mardi une lettre de l'Union africaine rédigée par Wafula Kimani.",
  },
  {
    name: 'fr-delegation-led-by-received',
    pattern:
      'délégation|équipe|mission ~9 ,? conduite|menée|emmenée|dirigée|pilotée|guidée|présidée par ~2 @person+:from ,? a|ont|avait ~1 été ~2 reçue|accueillie ~8 par ~2 @person:to',
    relation: 'MET',
    example: "Une délégation de l'Union africaine, conduite par Wafula Kimani, a été reçue mardi par Clara Lindqvist.",
    counterExample: "Une délégation de l'Union africaine, conduite par Wafula Kimani, a été retardée mardi par la neige.",
  },
];
