// Who was there, told by the turn they took, by what they were there as, or as one of those who came along.
import type { PatternRule } from '../../../pack.ts';

/** Literal words are compared without case. */
export const therePatterns: readonly PatternRule[] = [
  {
    name: 'fr-as-observers',
    pattern:
      '@party+:from , ~1 présent|présente|présents|présentes|invité|invités|invitée|invitées|conviés|admis|représentés ~1 à|en|comme|au ~3 observateur|observateurs|observatrice|observatrices|invités @context:to',
    relation: 'ATTENDED',
    example: "Le colloque de Bergen a commencé. La Norvège et le Kenya, présents en qualité d'observateurs, n'ont rien dit.",
    counterExample: "Le colloque de Bergen a commencé. La Norvège et le Kenya, présents dans la région, n'ont rien dit.",
  },
  {
    name: 'fr-officials-of-there',
    pattern:
      "responsables|experts|expertes|représentants|délégués|spécialistes|chercheurs|scientifiques|délégations|officiels|ministres|équipes|élus ~2 de|du|des|d' ~1 @party+:from y ont|avaient|sont|étaient|ont|font|participent|présentent|partagent @context:to",
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Des experts de la Norvège et du Kenya y ont exposé leurs vues.',
    counterExample: 'Le colloque de Bergen a commencé. Des experts de la Norvège et du Kenya ont contesté ces vues.',
  },
  {
    name: 'fr-round-the-microphone',
    pattern: "autour du|de micro|pupitre|l'|la estrade|tribune? , ~2 @person+:from @context:to",
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Autour du micro, la ministre Clara Lindqvist et Wafula Kimani.',
    counterExample: 'Le colloque de Bergen a commencé. Autour du feu, des chanteurs.',
  },
  {
    name: 'fr-after-her-turn',
    pattern: 'à sa|leur suite , ~8 ,? @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Le colloque de Bergen a commencé. À sa suite, la ministre Clara Lindqvist a réclamé des quotas.',
    counterExample: 'Le colloque de Bergen a commencé. À sa porte, la ministre Clara Lindqvist a réclamé des quotas.',
  },
  {
    name: 'fr-taking-floor',
    pattern: 'prenant|reprenant|prendre|demandant|obtenant ~3 la parole ~4 , ~8 ,? @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Le colloque de Bergen a commencé. Prenant la parole, la ministre Clara Lindqvist a réclamé des quotas.',
    counterExample: 'Le colloque de Bergen a commencé. Prenant la pluie, la ministre Clara Lindqvist a réclamé des quotas.',
  },
  {
    name: 'fr-floor-given-to',
    pattern:
      'la parole est|a|fut|était|revient|revenait|reviendra|sera ~2 revenue|donnée|accordée|cédée|passée|offerte|ensuite|puis|à|au|confiée ~8 ,? @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Le colloque de Bergen a commencé. La parole est ensuite revenue à la ministre Clara Lindqvist.',
    counterExample: 'Le colloque de Bergen a commencé. La parole est rare chez la ministre Clara Lindqvist.',
  },
  {
    name: 'fr-invited-to-rostrum',
    pattern:
      "@person:from , ~2 invité|invitée|convié|conviée|présent|présente|appelé|appelée ~1 à|au|sur|dans|lors la|l'|les? tribune|estrade|ouverture|clôture|cérémonie|inauguration|pupitre|salle|débats|travaux @context:to",
    relation: 'ATTENDED',
    example: "Le colloque de Bergen a commencé. Wafula Kimani, présent à l'ouverture, a réclamé des quotas.",
    counterExample: "Le colloque de Bergen a commencé. Wafula Kimani, présent à l'étranger, a réclamé des quotas.",
  },
  {
    name: 'fr-was-of-the-number',
    pattern: '@person+:from ,? ~2 était|étaient|est|sont|fut|furent ~2 du nombre|panel @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. La ministre Clara Lindqvist était du nombre.',
    counterExample: 'Le colloque de Bergen a commencé. La ministre Clara Lindqvist était du voisinage.',
  },
  {
    name: 'fr-beside-the-works',
    pattern: "en marge des|de|du la|l'|ces? travaux|débats|débat|séances|discussions|échanges , ~8 ,? @person:from @context:to",
    relation: 'ATTENDED',
    example: "Le colloque de Bergen a commencé. En marge des travaux, la ministre Clara Lindqvist s'est entretenue avec des élus.",
    counterExample: 'Le colloque de Bergen a commencé. En marge des cahiers, la ministre Clara Lindqvist a dessiné des élus.',
  },
  {
    name: 'fr-certificates-handed-by',
    pattern:
      'attestations|certificats|diplômes|prix|médailles|trophées|récompenses|attestation|certificat|diplôme ~3 été|sont|était|étaient ~2 remis|remises|remise|décernés|décernées|distribués|distribuées hier|mardi|vendredi|ensuite|solennellement? par ~8 ,? @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Les attestations ont été remises par la ministre Clara Lindqvist.',
    counterExample: 'Le colloque de Bergen a commencé. Les attestations ont été remises en cause par la ministre Clara Lindqvist.',
  },
  {
    name: 'fr-by-video-link',
    pattern:
      'intervenant|participant|connecté|connectée|intervenu|intervenue|exprimant ~2 par|en|depuis visioconférence|vidéoconférence|ligne|vidéo|écran ~4 , ~8 ,? @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Le colloque de Bergen a commencé. Intervenant par visioconférence, la ministre Clara Lindqvist a salué le projet.',
    counterExample: 'Le colloque de Bergen a commencé. Travaillant par visioconférence, la ministre Clara Lindqvist a salué le projet.',
  },
  {
    name: 'fr-one-of-participants',
    pattern:
      "un|une|l'une|l'un des|de participants|participantes|intervenants|intervenantes|panélistes|congressistes|stagiaires|délégués|organisateurs|orateurs , @person:from @context:to",
    relation: 'ATTENDED',
    example: "Le colloque de Bergen a commencé. L'un des participants, Wafula Kimani, réclame des quotas.",
    counterExample: "Le colloque de Bergen a commencé. L'un des passants, Wafula Kimani, réclame des quotas.",
  },
  {
    name: 'fr-in-delegation-are',
    pattern:
      'font|fait|faisait|faisaient|feront ~1 partie de la|cette|sa|leur délégation|suite|mission|comitive :? ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    journey: true,
    example:
      'La ministre Clara Lindqvist a effectué une visite officielle au Kenya. Font également partie de la délégation la députée Eva Lund et Lars Holm.',
    counterExample:
      'La ministre Clara Lindqvist a effectué une visite officielle au Kenya. Font également partie de la délégation deux interprètes.',
  },
  {
    name: 'fr-member-of-delegation',
    pattern: '@person:from , ~8 membre de la|cette|sa|leur délégation @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'La ministre Clara Lindqvist a effectué une visite officielle au Kenya. Lars Holm, membre de la délégation, a aimé le lac.',
    counterExample:
      'La ministre Clara Lindqvist a effectué une visite officielle au Kenya. Lars Holm, membre de la chorale, a aimé le lac.',
  },
  {
    name: 'fr-in-her-retinue',
    pattern:
      'dans sa|leur|la suite|délégation|avion|cortège figuraient|figurait|figurent|figure|comptait|étaient|se ~2 @person+:from @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'La ministre Clara Lindqvist a effectué une visite officielle au Kenya. Dans sa suite figuraient Lars Holm et Wafula Kimani.',
    counterExample: 'La ministre Clara Lindqvist a effectué une visite officielle au Kenya. Dans sa suite figuraient deux lits.',
  },
];
