// Offices that several share, and seats on the boards of bodies, in runs of words.
import type { PatternRule } from '../../../pack.ts';

/** Nouns in the plural for those who lead, serve or work in a body. */
const HOLDERS = [
  'coprésidents|coprésidentes|co-présidents|co-présidentes|codirecteurs|codirectrices|co-directeurs|co-directrices|directeurs|directrices',
  'présidents|présidentes|vice-présidents|vice-présidentes|secrétaires|trésoriers|porte-parole|fondateurs|fondatrices|cofondateurs',
  'cofondatrices|responsables|cadres|administrateurs|administratrices|coordinateurs|coordinatrices|coordonnateurs|coordonnatrices',
  'conseillers|conseillères|juristes|experts|expertes|économistes|analystes|chercheurs|chercheuses|professeurs|professeures|enseignants',
  'enseignantes|médecins|ingénieurs|ingénieures|biologistes|historiens|historiennes|géologues|océanographes|climatologues|sociologues',
  'spécialistes|techniciens|techniciennes|délégués|déléguées|dirigeants|dirigeantes|élus|élues|députés|députées|sénateurs|sénatrices',
].join('|');

/** Literal words are compared without case. */
export const officePatterns: readonly PatternRule[] = [
  {
    name: 'fr-several-hold-office',
    pattern: `@person+:from , ${HOLDERS} ~3 du|de|d'|des|à|au|aux|chez ~1 @organization:to`,
    relation: 'HOLDS_POSITION',
    example: "Wafula Kimani et Clara Lindqvist, coprésidents de l'Agence spatiale norvégienne, sont venus.",
    counterExample: "Wafula Kimani et Clara Lindqvist, adversaires de l'Agence spatiale norvégienne, sont venus.",
  },
  {
    name: 'fr-several-on-board',
    pattern: "@person+:from , membres ~1 du|de bureau|conseil|comité|directoire|direction|secrétariat ~2 du|de|d'|des ~1 @organization:to",
    relation: 'HOLDS_POSITION',
    example: "Wafula Kimani et Clara Lindqvist, membres du conseil de l'Agence spatiale norvégienne, sont venus.",
    counterExample: "Wafula Kimani et Clara Lindqvist, membres du public de l'Agence spatiale norvégienne, sont venus.",
  },
];
