// Plain words for who arranged, met, signed and was among those present, in runs of words.
import type { PatternRule } from '../../../pack.ts';

/** Literal words are compared without case. */
export const plainPatterns: readonly PatternRule[] = [
  {
    name: 'fr-of-which-arranges',
    pattern:
      '@event:to , dont ~1 @party+:from assure|assurent|assurait|assuraient|assurera|assureront|prend|prendra|supervise|supervisait ~3 organisation|accueil|logistique|préparation',
    relation: 'HOSTED',
    example: "Le Forum mondial de l'eau, dont le Kenya assure l'organisation, s'achève.",
    counterExample: "Le Forum mondial de l'eau, dont le Kenya raille l'organisation, s'achève.",
  },
  {
    name: 'fr-organized-with',
    pattern:
      '@event:to ,? organisé|organisée|organisés|organisées|monté|montée|préparé|préparée|lancé|lancée ~3 conjointement? avec ~1 @party+:from',
    relation: 'HOSTED',
    example: "Oslo accueille un atelier régional sur l'eau, organisé avec l'Agence spatiale norvégienne.",
    counterExample: "Oslo accueille un atelier régional sur l'eau, organisé avec le soutien de l'Agence spatiale norvégienne.",
  },
  {
    name: 'fr-organizes-event-with',
    pattern:
      'organise|organisent|organisait|organisaient|organisera|organiseront|organisé|coorganise|coorganisent|accueille|accueillait|tient|tenait ~1 @event:to ,? conjointement? avec ~1 @party+:from',
    relation: 'HOSTED',
    example: "La Norvège organisait le Forum mondial de l'eau avec l'Union africaine.",
    counterExample: "La Norvège redoutait le Forum mondial de l'eau avec l'Union africaine.",
  },
  {
    name: 'fr-represented-among',
    pattern:
      'représentés|représentées|présents|présentes|participent|participaient|participé|réunis|rassemblés|part ~8 , parmi lesquels|lesquelles ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: "Six pays étaient représentés au Forum mondial de l'eau, parmi lesquels le Kenya et la Norvège.",
    counterExample: "Six pays boudent le Forum mondial de l'eau, parmi lesquels le Kenya et la Norvège.",
  },
  {
    name: 'fr-represented-of-whom',
    pattern: 'représentés|représentées|présents|présentes ~8 , dont ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: "Le Forum mondial de l'eau s'achève. Six pays y sont représentés, dont le Kenya et la Norvège.",
    counterExample: "Le Forum mondial de l'eau s'achève. Six pays y renoncent, dont le Kenya et la Norvège.",
  },
  {
    name: 'fr-at-meal-with',
    pattern:
      "lors|cours|après|avant|pendant|durant|fin d'|de|du? un|son|ce|leur? déjeuner|dîner|petit-déjeuner|entretien|tête-à-tête|échange|rendez-vous|entrevue|rencontre|conversation ~2 avec ~1 @person+:to , ~3 @person:from",
    relation: 'MET',
    example: "Au cours d'un déjeuner avec Clara Lindqvist, Wafula Kimani a promis des fonds.",
    counterExample: "Au cours d'un match contre Clara Lindqvist, Wafula Kimani a souri.",
  },
  {
    name: 'fr-it-bears-signature',
    pattern:
      "il|elle|celui-ci|celle-ci porte|portait|portent la|les signature|signatures|paraphe|griffe de|d'|du|des? ~1 @actor+:from @context:to",
    relation: 'SIGNED',
    example: 'Un accord de pêche a été négocié en mars. Il porte la signature de la ministre Clara Lindqvist et de Wafula Kimani.',
    counterExample: 'Un accord de pêche a été négocié en mars. Il porte la marque de Wafula Kimani.',
  },
  {
    name: 'fr-has-signed-it',
    pattern: "@actor+:from l' a|ont|avait|avaient ~2 signé|signée|paraphé|paraphée @context:to",
    relation: 'SIGNED',
    example: "L'accord de pêche date de mars. Le Kenya l'a signé en avril.",
    counterExample: "L'accord de pêche date de mars. Le Kenya l'a critiqué en avril.",
  },
  {
    name: 'fr-chosen-to-hold',
    pattern:
      '@place:to ~4 choisi|choisie|retenu|retenue|désigné|désignée|sélectionné|sélectionnée pour accueillir|abriter|héberger|recevoir ~2 @event:from',
    relation: 'HELD_IN',
    status: 'planned',
    example: "Nairobi a été choisie pour accueillir le Forum mondial de l'eau.",
    counterExample: "Nairobi a été punie pour critiquer le Forum mondial de l'eau.",
  },
  {
    name: 'fr-works-for',
    pattern:
      "@person:from ,? qui? enseigne|enseignait|travaille|travaillait|exerce|officie ~6 pour|à|au|chez|dans l'|la|le? ~1 @organization:to",
    relation: 'HOLDS_POSITION',
    example: "Clara Lindqvist, qui enseigne le droit à l'Université de Liège, est venue.",
    counterExample: "Clara Lindqvist, qui téléphone le soir à l'Université de Liège, est venue.",
  },
  {
    name: 'fr-state-speaks-through',
    pattern:
      "pour le|la|l'|les ~1 @country:to , @person:from a|s' ~2 présenté|rappelé|indiqué|expliqué|précisé|déclaré|annoncé|signalé|souligné|plaidé|répondu|insisté|exposé|demandé|regretté|salué|appelé|proposé",
    relation: 'REPRESENTS',
    attends: true,
    example: 'Pour le Kenya, Wafula Kimani a demandé un vote.',
    counterExample: 'Pour le Kenya, Wafula Kimani a couru un marathon.',
  },
  {
    name: 'fr-host-country-apposed',
    pattern:
      "@party:from , le|la|l'? pays|État|Etat|nation|ville|puissance|partie hôte|hôtesse|organisateur|organisatrice|invitante ,|. @context:to",
    relation: 'HOSTED',
    example: "La Conférence sur les mangroves s'est ouverte lundi. Le Chili, pays hôte, propose un fonds.",
    counterExample: "La Conférence sur les mangroves s'est ouverte lundi. Le Chili, pays voisin, propose un fonds.",
  },
  {
    name: 'fr-host-country-named',
    pattern: 'pays|État|Etat|nation|puissance hôte|organisateur|organisatrice|invitante , ~1 @party:from , @context:to',
    relation: 'HOSTED',
    example: "La Conférence sur les mangroves s'est ouverte lundi. Le pays hôte, le Chili, propose un fonds.",
    counterExample: "La Conférence sur les mangroves s'est ouverte lundi. Le pays voisin, le Chili, propose un fonds.",
  },
  {
    name: 'fr-will-host-it',
    pattern:
      "@party+:from l' organise|organisait|organisera|organiseront|abrite|abritera|accueille|accueillera|accueilleront|coorganise|convoque @context:to",
    relation: 'HOSTED',
    example: "La Conférence sur les mangroves aura lieu l'an prochain. Le Chili l'accueillera en mars.",
    counterExample: "La Conférence sur les mangroves aura lieu l'an prochain. Le Chili l'observera en mars.",
  },
];
