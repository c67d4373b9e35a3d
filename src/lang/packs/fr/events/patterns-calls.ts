// Who met whom in French: by a noun for talks that were held or granted, by credentials handed over, by leave taken.
import type { PatternRule } from '../../../pack.ts';

const TALKS = 'entretien|entretiens|rencontre|discussion|discussions|pourparlers|tête-à-tête|audience|entrevue|échange|échanges|réunion';

/** Literal words are compared without case. */
export const callPatterns: readonly PatternRule[] = [
  {
    name: 'fr-talk-took-place-between',
    pattern: `${TALKS} ~4 a|ont|avait|aura|s' ~3 lieu|tenu|tenue|tenus|déroulé|déroulée|déroulés ~8 entre ~7 ,? @person:from ,? ~5 ,? et ~7 ,? @person:to`,
    relation: 'MET',
    example: 'Un entretien a eu lieu mardi entre le ministre Wafula Kimani et la maire de Bergen, Clara Lindqvist.',
    counterExample: 'Un accident a eu lieu mardi entre le ministre Wafula Kimani et la maire de Bergen, Clara Lindqvist.',
  },
  {
    name: 'fr-talk-granted-by',
    pattern:
      'audience|entretien|entrevue accordé|accordée|accordés|offert|offerte|réservé|réservée ~3 par ~4 ,? @person:from ,? ~3 à|au|aux ~4 ,? @person:to',
    relation: 'MET',
    example: "L'audience accordée mardi par Clara Lindqvist au ministre Wafula Kimani a duré une heure.",
    counterExample: "L'aide accordée mardi par Clara Lindqvist au ministre Wafula Kimani a duré une heure.",
  },
  {
    name: 'fr-received-credentials-of',
    pattern: "@person:from ,? ~3 a|avait ~1 reçu ,? ~8 lettres|copies|copie ~3 de créance|figurées|figurée ~5 de|du|d' ~8 ,? @person:to",
    relation: 'MET',
    example: "Clara Lindqvist a reçu lundi les lettres de créance de l'ambassadeur du Kenya, Wafula Kimani.",
    counterExample: "Clara Lindqvist a reçu lundi les lettres de château de l'ambassadeur du Kenya, Wafula Kimani.",
  },
  {
    name: 'fr-received-from-hands',
    pattern: "@person:from ,? ~3 a|avait ~1 reçu ~2 des mains de|du|d' ~8 ,? @person:to",
    relation: 'MET',
    example: "Clara Lindqvist a reçu des mains de l'ambassadeur Wafula Kimani une lettre du roi.",
    counterExample: "Clara Lindqvist a reçu des fonds de l'ambassadeur Wafula Kimani.",
  },
  {
    name: 'fr-took-leave-of',
    pattern:
      "@person:from ,? ~6 fait|faire|présenté|présenter|pris|prendre|fera|prendra|prend ~2 adieux|congé à|au|de|du|d' ~6 ,? @person:to",
    relation: 'MET',
    example: 'Wafula Kimani est allé faire ses adieux à la présidente Clara Lindqvist.',
    counterExample: 'Wafula Kimani est allé faire ses courses avec la présidente Clara Lindqvist.',
  },
];
