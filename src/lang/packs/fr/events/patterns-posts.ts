// Who leads or stands for a body, and which body belongs to another, in runs of words.
import type { PatternRule } from '../../../pack.ts';

/** Literal words are compared without case. */
export const postPatterns: readonly PatternRule[] = [
  {
    name: 'fr-at-controls-of',
    pattern: "@person:from ,? ~6 aux commandes|rênes|manettes du|de|d' ~1 @organization:to",
    relation: 'HOLDS_POSITION',
    example: "Clara Lindqvist, depuis trois ans aux commandes de l'Agence spatiale norvégienne, est venue.",
    counterExample: "Clara Lindqvist, depuis trois ans aux trousses de l'Agence spatiale norvégienne, est venue.",
  },
  {
    name: 'fr-holds-reins-of',
    pattern: "@person:from ~3 les rênes|commandes du|de|d' ~1 @organization:to",
    relation: 'HOLDS_POSITION',
    example: "Clara Lindqvist tient les rênes de l'Agence spatiale norvégienne.",
    counterExample: "Clara Lindqvist tient les murs de l'Agence spatiale norvégienne.",
  },
  {
    name: 'fr-body-founded-by',
    pattern:
      '@organization:to ,? fondé|fondée|cofondé|cofondée|codirigé|codirigée|emmené|emmenée|administré|administrée|coordonné|coordonnée|dirigé|dirigée|piloté|pilotée ~4 par ~1 @person:from',
    relation: 'HOLDS_POSITION',
    example: "L'Agence spatiale norvégienne, fondée en 1987 par Clara Lindqvist, recrute.",
    counterExample: "L'Agence spatiale norvégienne, critiquée en 1987 par Clara Lindqvist, recrute.",
  },
  {
    name: 'fr-who-founded',
    pattern: '@person:from , qui ~2 fondé|cofondé|codirige|codirigeait|administre|fonda|coprésida|gère|anime ~2 @organization:to',
    relation: 'HOLDS_POSITION',
    example: "Clara Lindqvist, qui a fondé l'Agence spatiale norvégienne, est venue.",
    counterExample: "Clara Lindqvist, qui a critiqué l'Agence spatiale norvégienne, est venue.",
  },
  {
    name: 'fr-at-the-head-leading',
    pattern: "à la tête du|de|d'|des ~1 @organization:to ~4 , @person:from",
    relation: 'HOLDS_POSITION',
    example: "À la tête de l'Agence norvégienne de l'eau depuis 2019, Clara Lindqvist promet des fonds.",
    counterExample: "À la porte de l'Agence norvégienne de l'eau depuis 2019, Clara Lindqvist promet des fonds.",
  },
  {
    name: 'fr-sent-by-capital',
    pattern: '@place a|avait|ont|avaient ~1 dépêché|envoyé|délégué|mandaté ~5 @person:from @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Nairobi a dépêché la ministre Clara Lindqvist.',
    counterExample: 'Le colloque de Bergen a commencé. Nairobi a dépêché une lettre.',
  },
  {
    name: 'fr-works-at',
    pattern:
      '@person:from ,? ~2 enseigne|enseignait|travaille|travaillait|officie|officiait|exerce|exerçait à|au|aux|chez|dans|pour ~1 @organization:to',
    relation: 'HOLDS_POSITION',
    example: "Clara Lindqvist, qui enseigne à l'université de Bergen, est venue.",
    counterExample: "Clara Lindqvist, qui achète à l'université de Bergen, est venue.",
  },
  {
    name: 'fr-of-which-head',
    pattern:
      '@organization:to , dont ~1 @person:from est|était|assure|assurait|occupe|assume|tient|conduit ~2 directeur|directrice|président|présidente|présidence|direction|secrétaire|patron|patronne|barre|rênes|fondateur|fondatrice',
    relation: 'HOLDS_POSITION',
    example: "L'Agence spatiale norvégienne, dont Clara Lindqvist assure la présidence, recrute.",
    counterExample: "L'Agence spatiale norvégienne, dont Clara Lindqvist est la cliente, recrute.",
  },
  {
    name: 'fr-in-the-chair-of',
    pattern:
      "@person:from ,? ~4 nommé|nommée|élu|élue|réélu|réélue|porté|portée|placé|placée|désigné|désignée|propulsé|propulsée|promu|promue|accède|accédé|hissé|hissée|maintenu|maintenue|reconduit|reconduite|arrivé|arrivée|est|reste|était|succède|succédé|succédera|remplace|remplacé|remplacera ~6 à la tête|présidence|direction|barre|vice-présidence|rectorat du|de|d'|des ~1 @organization:to",
    relation: 'HOLDS_POSITION',
    example: "Clara Lindqvist a été portée à la présidence de l'Agence spatiale norvégienne.",
    counterExample: "Clara Lindqvist a été portée à la porte de l'Agence spatiale norvégienne.",
  },
  {
    name: 'fr-named-for-body',
    pattern:
      "@person:from , pour ~1 @organization:to ~5 , ~1 a|avait|ont|s'est|présente|annonce|rappelle|précise|souligne|explique|indique",
    relation: 'REPRESENTS',
    example: "Clara Lindqvist, pour l'Agence spatiale norvégienne, a présenté les chiffres.",
    counterExample: "Clara Lindqvist, contre l'Agence spatiale norvégienne, a présenté les chiffres.",
  },
  {
    name: 'fr-sits-for',
    pattern: '@person:from ~1 siégeait|siège|siégera|négociait|négocie|plaidait|intervenait pour ~1 @party:to',
    relation: 'REPRESENTS',
    attends: true,
    example: 'Wafula Kimani siégeait pour le Kenya.',
    counterExample: 'Wafula Kimani votait pour le Kenya.',
  },
  {
    name: 'fr-mandated-by',
    pattern: '@person:from ,? ~3 mandaté|mandatée|dépêché|dépêchée|missionné|missionnée|accrédité|accréditée par ~1 @party:to',
    relation: 'REPRESENTS',
    example: 'Wafula Kimani, dépêché par le Kenya, a promis des fonds.',
    counterExample: 'Wafula Kimani, critiqué par le Kenya, a promis des fonds.',
  },
  {
    name: 'fr-sent-by-state',
    pattern: '@party:to a|avait|ont|avaient ~1 dépêché|délégué|mandaté|missionné ~5 @person:from',
    relation: 'REPRESENTS',
    attends: true,
    example: 'La Norvège a dépêché à Nairobi la ministre Clara Lindqvist.',
    counterExample: 'La Norvège a blâmé à Nairobi la ministre Clara Lindqvist.',
  },
  {
    name: 'fr-through-agency-of',
    pattern: "@party:to ,? ~6 par l' intermédiaire|entremise|truchement ~3 @person:from",
    relation: 'REPRESENTS',
    attends: true,
    example: "Le Kenya, par l'intermédiaire du ministre Wafula Kimani, s'est abstenu.",
    counterExample: "Le Kenya, par l'étonnement du ministre Wafula Kimani, s'est abstenu.",
  },
  {
    name: 'fr-voice-of-body',
    pattern: '@organization:to , ~2 par la voix|bouche ~3 @person:from',
    relation: 'REPRESENTS',
    attends: true,
    example: "L'Union africaine, par la voix du ministre Wafula Kimani, s'est abstenue.",
    counterExample: "L'Union africaine, par la faute du ministre Wafula Kimani, s'est abstenue.",
  },
  {
    name: 'fr-defends-interests-of',
    pattern: "@person:from ~3 défend|défendait|défendra|défendre|porte|portait les|la intérêts|couleurs|voix ~1 du|de|d' ~1 @party:to",
    relation: 'REPRESENTS',
    example: 'Wafula Kimani défendra les intérêts du Kenya.',
    counterExample: 'Wafula Kimani défendra les forêts du Kenya.',
  },
  {
    name: 'fr-for-a-state-argued',
    pattern: 'pour ~1 @country:to , a soutenu|plaidé|argué|répondu|estimé|déclaré ~2 @person:from',
    relation: 'REPRESENTS',
    attends: true,
    example: 'Pour le Kenya, a soutenu le professeur Wafula Kimani, la mer est un bien commun.',
    counterExample: 'Malgré le Kenya, a soutenu le professeur Wafula Kimani, la mer est un bien commun.',
  },
  {
    name: 'fr-body-arm-of',
    pattern:
      "@organization:from ~3 , ~1 bras|aile|division|section|direction|département|laboratoire|composante|programme ~2 du|de|d' ~1 @organization:to",
    relation: 'PART_OF',
    example: "L'Agence norvégienne de l'eau, composante de l'Union africaine, recrute.",
    counterExample: "L'Agence norvégienne de l'eau, rivale de l'Union africaine, recrute.",
  },
  {
    name: 'fr-body-under',
    pattern: "@organization:from ,? ~3 sous la|l' tutelle|autorité du|de|d' ~1 @organization:to",
    relation: 'PART_OF',
    example: "L'Agence norvégienne de l'eau, placée sous la tutelle de l'université de Bergen, recrute.",
    counterExample: "L'Agence norvégienne de l'eau, placée sous la menace de l'université de Bergen, recrute.",
  },
  {
    name: 'fr-body-belongs',
    pattern: '@organization:from ,? ~1 appartient|appartenait|appartenant à|au|aux ~1 @organization:to',
    relation: 'PART_OF',
    example: "L'Agence norvégienne de l'eau, qui appartient à l'université de Bergen, recrute.",
    counterExample: "L'Agence norvégienne de l'eau, qui déplaît à l'université de Bergen, recrute.",
  },
  {
    name: 'fr-delegation-of-state-led-by',
    pattern: 'délégation|équipe|mission @country:to ~6 ,? conduite|menée|emmenée|dirigée|pilotée|guidée|présidée par ~1 @person:from',
    relation: 'REPRESENTS',
    attends: true,
    example: 'La délégation kényane, emmenée par Wafula Kimani, a quitté la salle.',
    counterExample: 'La délégation kényane, bloquée par Wafula Kimani, a quitté la salle.',
  },
  {
    name: 'fr-leads-delegation-of-state',
    pattern:
      '@person:from ,? qui? ~1 conduit|conduisait|conduira|mène|menait|dirige|dirigeait|dirigera|emmenait|emmène la délégation|mission @country:to',
    relation: 'REPRESENTS',
    attends: true,
    example: 'Wafula Kimani, qui conduit la délégation kényane, a quitté la salle.',
    counterExample: 'Wafula Kimani, qui attend la délégation norvégienne, a quitté la salle.',
  },
  {
    name: 'fr-succeeded-at-head-of',
    pattern:
      "succède|succédé|succédera|succédait|remplace|remplacé|remplacera|remplaçait à|au? ~1 @person:from ,? à la tête|présidence|direction|barre|vice-présidence du|de|d'|des ~1 @organization:to",
    relation: 'HOLDS_POSITION',
    example: "Clara Lindqvist succède à Wafula Kimani à la tête de l'Agence spatiale norvégienne.",
    counterExample: "Clara Lindqvist succède à Wafula Kimani à la porte de l'Agence spatiale norvégienne.",
  },
  {
    name: 'fr-at-its-head-since',
    pattern: 'à sa tête depuis ~4 , @person:from @context:to',
    relation: 'HOLDS_POSITION',
    example: "L'Agence spatiale norvégienne recrute. À sa tête depuis trois ans, Clara Lindqvist promet des fonds.",
    counterExample: "L'Agence spatiale norvégienne recrute. À sa demande depuis trois ans, Clara Lindqvist promet des fonds.",
  },
  {
    name: 'fr-named-at-its-head',
    pattern: 'nommé|nommée|élu|élue|porté|portée|placé|placée|propulsé|propulsée|arrivé|arrivée ~2 à sa tête ~4 , @person:from @context:to',
    relation: 'HOLDS_POSITION',
    example: "L'Agence spatiale norvégienne recrute. Nommée à sa tête en janvier, Clara Lindqvist promet des fonds.",
    counterExample: "L'Agence spatiale norvégienne recrute. Nommée à sa suite en janvier, Clara Lindqvist promet des fonds.",
  },
  {
    name: 'fr-is-at-its-head',
    pattern: '@person:from ,? ~3 à sa tête|direction depuis|jusque|jusqu @context:to',
    relation: 'HOLDS_POSITION',
    example: "L'Agence spatiale norvégienne recrute. Clara Lindqvist, à sa tête depuis 2019, promet des fonds.",
    counterExample: "L'Agence spatiale norvégienne recrute. Clara Lindqvist, à sa place depuis 2019, promet des fonds.",
  },
  {
    name: 'fr-is-its-holder',
    pattern: '@person:from , qui en est|était|devient|fut ~1 #role @context:to',
    relation: 'HOLDS_POSITION',
    example: "L'Agence spatiale norvégienne recrute. Clara Lindqvist, qui en est la trésorière, promet des fonds.",
    counterExample: "L'Agence spatiale norvégienne recrute. Clara Lindqvist, qui en est la victime, promet des fonds.",
  },
  {
    name: 'fr-takes-care-of-it',
    pattern:
      '@person:from , qui en assure|assume|occupe|prend|tient|assurait ~1 direction|présidence|tête|vice-présidence|gérance|rênes|intérim|secrétariat @context:to',
    relation: 'HOLDS_POSITION',
    example: "L'Agence spatiale norvégienne recrute. Clara Lindqvist, qui en assure la présidence, promet des fonds.",
    counterExample: "L'Agence spatiale norvégienne recrute. Clara Lindqvist, qui en assure la promotion, promet des fonds.",
  },
  {
    name: 'fr-leads-it-since',
    pattern:
      "@person:from ,? qui? la|le|l' dirige|préside|administre|pilote|codirige|dirigeait|présidait depuis|jusqu'en|pendant @context:to",
    relation: 'HOLDS_POSITION',
    example: "L'Agence spatiale norvégienne recrute. Clara Lindqvist la dirige depuis 2019.",
    counterExample: "L'Agence spatiale norvégienne recrute. Clara Lindqvist la critique depuis 2019.",
  },
  {
    name: 'fr-at-controls-leading',
    pattern: "aux commandes|rênes|manettes du|de|d' ~1 @organization:to ~4 , @person:from",
    relation: 'HOLDS_POSITION',
    example: "Aux commandes de l'Agence norvégienne de l'eau depuis 2019, Clara Lindqvist promet des fonds.",
    counterExample: "Aux abords de l'Agence norvégienne de l'eau depuis 2019, Clara Lindqvist promet des fonds.",
  },
];
