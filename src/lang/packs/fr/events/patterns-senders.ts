// States and bodies that were there through whom they sent, and those who went in their name, in runs of words.
import type { PatternRule } from '../../../pack.ts';

const SENT =
  'dépêché|délégué|envoyé|mandaté|désigné|dépêche|dépêchent|dépêchait|dépêchaient|dépêchera|dépêcheront|envoie|envoient|envoyait|envoyaient|enverra|enverront|délègue|délèguent|déléguait|déléguaient|déléguera|mandate|mandatait';
const ONE = "son|sa|ses|leur|leurs|un|une|deux|trois|quatre|cinq|plusieurs|des|d'|de|l'|le|la|les";
const SENDABLE =
  '#role|#plural-role|#delegation|#group-noun|représentant|représentante|représentants|représentantes|émissaire|émissaires|délégation|délégations|délégué|déléguée|délégués|numéro|mission|équipe|haut|hauts|envoyé|envoyée|observateur|observateurs|observatrice|expert|experts|experte|adjoint|adjointe|délégataire|technicien|techniciens';

/** Literal words are compared without case. */
export const senderPatterns: readonly PatternRule[] = [
  {
    name: 'fr-party-sent-someone',
    pattern: `@party+:from ,? ~4 ${SENT} ~3 ${ONE} ~1 ${SENDABLE} @context:to`,
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Le Kenya et la Norvège avaient délégué leurs ambassadeurs.',
    counterExample: 'Le colloque de Bergen a commencé. Le Kenya et la Norvège avaient envoyé leurs vœux.',
  },
  {
    name: 'fr-person-sent-by-party',
    pattern: `@party+ ,? ~4 ${SENT} ~3 @person+:from @context:to`,
    relation: 'ATTENDED',
    example: "Le colloque de Bergen a commencé. L'Union africaine avait dépêché sa commissaire, Clara Lindqvist.",
    counterExample: "Le colloque de Bergen a commencé. L'Union africaine avait critiqué sa commissaire, Clara Lindqvist.",
  },
  {
    name: 'fr-others-sent-too',
    pattern: `${SENT} ~3 @person ,|;|et ~1 @party:from , ~3 @person @context:to`,
    relation: 'ATTENDED',
    example:
      "Le colloque de Bergen a commencé. Le Kenya avait dépêché le ministre Wafula Kimani ; la Norvège, l'ambassadrice Clara Lindqvist.",
    counterExample:
      "Le colloque de Bergen a commencé. Le Kenya avait loué le ministre Wafula Kimani ; la Norvège, l'ambassadrice Clara Lindqvist.",
  },
  {
    name: 'fr-others-represented-too',
    pattern: 'par ~1 @person ,|;|et ~1 @party:to ,? par ~1 @person:from',
    relation: 'REPRESENTS',
    attends: true,
    example: 'Au colloque de Bergen, le Chili était représenté par Lars Holm, la Norvège par Clara Lindqvist.',
    counterExample: 'Au colloque de Bergen, le Chili était représenté par Lars Holm, la Norvège sans Clara Lindqvist.',
  },
  {
    name: 'fr-replaced-by',
    pattern: 'fait|fut|est|était|été remplacer|suppléer|remplacé|remplacée|suppléé|suppléée ~3 par ~1 @person:from @context:to',
    relation: 'ATTENDED',
    example: "Le colloque de Bergen a commencé. Excusé, le ministre s'était fait remplacer par Clara Lindqvist.",
    counterExample: "Le colloque de Bergen a commencé. Fatigué, le ministre s'était fait masser par Clara Lindqvist.",
  },
  {
    name: 'fr-led-delegation',
    pattern:
      '@person:from ,? ~1 conduisait|conduit|conduira|dirigeait|dirige|dirigera|menait|mène|emmenait|emmène ~1 la|une|cette|sa ~2 délégation @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Clara Lindqvist conduisait la délégation norvégienne.',
    counterExample: 'Le colloque de Bergen a commencé. Clara Lindqvist conduisait une camionnette norvégienne.',
  },
  {
    name: 'fr-represented-in-person-of',
    pattern: "représenté|représentée|représentés|représentées ~2 en la|les personne|personnes de|du|d' ~1 @person+:from @context:to",
    relation: 'ATTENDED',
    example: 'Au colloque de Bergen, le Kenya était représenté en la personne de Wafula Kimani.',
    counterExample: 'Au colloque de Bergen, le Kenya était représenté en dépit de Wafula Kimani.',
  },
];
