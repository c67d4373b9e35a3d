// Signatories that a list, a count or a second side names, in runs of words.
import type { PatternRule } from '../../../pack.ts';

const SIGNED =
  'signé|signée|signés|signées|paraphé|paraphée|cosigné|cosignée|contresigné|contresignée|conclu|conclue|signent|paraphent|signeront';
const HOLD =
  'sont|étaient|furent|seront|est|était|devient|deviennent|devenu|devenue|devenus|devenues|deviendra|compte|comptent|figure|figurent';

/** Literal words are compared without case. */
export const signatoryPatterns: readonly PatternRule[] = [
  {
    name: 'fr-signed-then-roll',
    pattern: `${SIGNED} ~3 @instrument:to ~4 : ~2 @actor+:from`,
    relation: 'SIGNED',
    example: "Trois États ont signé l'accord de pêche : le Kenya, la Norvège et le Pérou.",
    counterExample: "Trois États ont critiqué l'accord de pêche : le Kenya, la Norvège et le Pérou.",
  },
  {
    name: 'fr-signed-by-then-roll',
    pattern: `@instrument:to ~3 ${SIGNED} ~4 par ~6 pays|États|Etats|gouvernements|délégations|organisations|institutions|parties|ministres|représentants ~4 : ~2 @actor+:from`,
    relation: 'SIGNED',
    example: "L'accord de pêche a été signé lundi par trois États : le Kenya, la Norvège et le Pérou.",
    counterExample: "L'accord de pêche a été rejeté lundi par trois États : le Kenya, la Norvège et le Pérou.",
  },
  {
    name: 'fr-counts-signatories',
    pattern: '@instrument:to ~9 signataires|signatures|paraphes ~4 : ~2 @actor+:from',
    relation: 'SIGNED',
    example: "L'accord de pêche compte désormais trois signataires de plus : le Kenya, la Norvège et le Pérou.",
    counterExample: "L'accord de pêche compte désormais trois adversaires de plus : le Kenya, la Norvège et le Pérou.",
  },
  {
    name: 'fr-is-signatory',
    pattern: `@actor+:from ,? ~1 ${HOLD} ~6 signataire|signataires|cosignataire|cosignataires ~1 @instrument:to`,
    relation: 'SIGNED',
    example: "Le Kenya est devenu le trentième pays signataire de l'accord de pêche.",
    counterExample: "Le Kenya est devenu le trentième pays adversaire de l'accord de pêche.",
  },
  {
    name: 'fr-signature-inserted-by',
    pattern: "signature|paraphe|conclusion ,? par ~1 @actor+:from ,? de|d'|du|des ~1 @instrument:to",
    relation: 'SIGNED',
    example: "La signature, par Clara Lindqvist et Wafula Kimani, de l'accord de pêche est intervenue lundi.",
    counterExample: "La critique, par Clara Lindqvist et Wafula Kimani, de l'accord de pêche est intervenue lundi.",
  },
];
