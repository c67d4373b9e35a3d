// Who met whom in French, with what is told of either between commas.
import type { PatternRule } from '../../../pack.ts';

export const meetingPatterns: readonly PatternRule[] = [
  {
    name: 'fr-meeting-of-described',
    pattern:
      'rencontre|réunion|entretien|entretiens|discussion|discussions|conversation|tête-à-tête|audience|pourparlers|échange|entrevue ~3 entre ~7 ,? @person:from ,? ~5 ,? et ~7 ,? @person:to',
    relation: 'MET',
    example: "L'entretien entre Wafula Kimani, maire de Bergen, et la ministre de la Pêche, Clara Lindqvist, a duré deux heures.",
    counterExample: 'Le match entre Wafula Kimani, maire de Bergen, et la ministre de la Pêche, Clara Lindqvist, a duré deux heures.',
  },
  {
    name: 'fr-came-together',
    pattern:
      '@person:from ,? ~5 ,? et ~8 ,? @person:to ,? ~1 se sont ~3 retrouvés|retrouvées|réunis|réunies|vus|vues|revus|parlé|entretenus|entretenues|rencontrés|rencontrées|concertés|concertées',
    relation: 'MET',
    example: 'Wafula Kimani, maire de Bergen, et la ministre de la Pêche, Clara Lindqvist, se sont retrouvés mardi.',
    counterExample: 'Wafula Kimani, maire de Bergen, et la ministre de la Pêche, Clara Lindqvist, se sont trompés mardi.',
  },
  {
    name: 'fr-gathered-with',
    pattern: "@person:from ,? ~5 ,? s' est ~3 réuni|réunie|concerté|concertée|attablé|attablée|assis|assise avec ~7 ,? @person:to",
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
];
