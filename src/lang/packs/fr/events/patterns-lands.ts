// Where places lie and what bodies belong to, in runs of words.
import type { PatternRule } from '../../../pack.ts';

/** Literal words are compared without case. */
export const landPatterns: readonly PatternRule[] = [
  {
    name: 'fr-place-in-region',
    pattern:
      "@city:from , dans la|le|l' région|province|département|préfecture|district|comté|wilaya|gouvernorat|canton|commune|territoire|État ~2 @place:to",
    relation: 'LOCATED_IN',
    example: 'Le port sera bâti à Bergen, dans la région Vestland.',
    counterExample: 'Le port sera bâti à Bergen, loin de la région Vestland.',
  },
  {
    name: 'fr-town-of-state',
    pattern: "ville|cité|localité|village|commune|bourgade|station|métropole|île|bourg @country:to de|d'|du ~1 @city:from",
    relation: 'LOCATED_IN',
    example: 'Les équipes dorment dans la ville norvégienne de Bergen.',
    counterExample: 'Les équipes dorment dans un hôtel norvégien de Bergen.',
  },
  {
    name: 'fr-body-housed-within',
    pattern:
      "@organization:from ~3 ,? logé|logée|hébergé|hébergée|intégré|intégrée|abrité|abritée|domicilié|domiciliée|installé|installée ~1 au|par|dans sein? du|de|d'|des|la|le|l' ~1 @organization:to",
    relation: 'PART_OF',
    example: 'Un Comité scientifique, logé au sein de la Banque de développement des Alpes, rendra un avis.',
    counterExample: 'Un Comité scientifique, critiqué au sein de la Banque de développement des Alpes, rendra un avis.',
  },
  {
    name: 'fr-body-which-depends',
    pattern: "@organization:from ~3 , lequel|laquelle|qui dépend|dépendait|relève|relevait ~1 du|de|des|d'? @organization:to",
    relation: 'PART_OF',
    example: "L'Institut des glaces (IG), lequel relève de la Banque de développement des Alpes, a écrit.",
    counterExample: "L'Institut des glaces (IG), lequel relève le défi de la Banque de développement des Alpes, a écrit.",
  },
  {
    name: 'fr-body-public-of',
    pattern: "@organization:from ~3 , ~1 établissement|service|organe|démembrement|structure|entité ~3 du|de|d'|des ~1 @organization:to",
    relation: 'PART_OF',
    example: "L'Institut des glaces, établissement public du ministère des Transports, a écrit.",
    counterExample: "L'Institut des glaces, adversaire public du ministère des Transports, a écrit.",
  },
  {
    name: 'fr-body-placed-under',
    pattern: "@organization:from ~3 , ~3 placé|placée sous la|l' tutelle|autorité|égide du|de|d' ~1 @organization:to",
    relation: 'PART_OF',
    example: "L'Institut des glaces (IG), établissement placé sous la tutelle du ministère des Transports, a écrit.",
    counterExample: "L'Institut des glaces (IG), établissement placé sous la neige du ministère des Transports, a écrit.",
  },
  {
    name: 'fr-where-one-attends',
    pattern:
      '@place:to , où ~4 présidera|présidé|coprésidera|participera|participé|assistera|assisté|ouvrira|inaugurera|interviendra|animera ~3 @event:from',
    relation: 'HELD_IN',
    example: 'Le ministre gagnera ensuite Nairobi, où il présidera une réunion sur les ports.',
    counterExample: 'Le ministre gagnera ensuite Nairobi, où il boudera une réunion sur les ports.',
  },
  {
    name: 'fr-where-it-will-be-held',
    pattern:
      "@place:to ,? où se|s' ~1 tiendra|tiendront|tient|tenait|déroule|déroulera|déroulait|ouvre|ouvrira|ouvrait ,? ~2 ,? ~1 @event:from",
    relation: 'HELD_IN',
    example: "Elle s'envole pour Nairobi où se tiendra, samedi, le Forum mondial de l'eau.",
    counterExample: "Elle s'envole pour Nairobi où se vendra, samedi, le Forum mondial de l'eau.",
  },
  {
    name: 'fr-journey-led-to',
    pattern:
      '@event:from ~4 ,? qui|laquelle ~3 mené|menée|menés|conduit|conduite|conduits|mène|mènera|mènerait|menait|conduira|conduisait|emmené|emmenée|emmène|emmènera|amené|amenée|amène|amènera ~1 à|au|en|aux ~1 @place+:to',
    relation: 'HELD_IN',
    example: "Il est rentré d'une tournée de cinq jours qui l'a mené à Nairobi et Mombasa.",
    counterExample: "Il est rentré d'une tournée de cinq jours qui l'a usé à Nairobi et Mombasa.",
  },
  {
    name: 'fr-lives-by-event',
    pattern: "@place:to vit|vivra|vivait|vibre|vibrera ~3 à|au l'|rythme heure? du|de|des|d' ~1 @event:from",
    relation: 'HELD_IN',
    example: "La ville de Nairobi vit depuis lundi à l'heure du Forum mondial de l'eau.",
    counterExample: "La ville de Nairobi se moque depuis lundi du Forum mondial de l'eau.",
  },
  {
    name: 'fr-tour-of-several',
    pattern: '@event:from ~2 pays|villes|capitales|provinces|îles|étapes ~4 ,|:|( ~1 @place+:to',
    relation: 'HELD_IN',
    example: "Il entame lundi une tournée dans trois villes d'Afrique, Nairobi et Mombasa.",
    counterExample: "Il entame lundi une tournée dans trois musées d'Afrique, Nairobi le regrette.",
  },
  {
    name: 'fr-with-stops-in',
    pattern: '@event:from ~5 ,? ~2 étapes|étape|escales|escale|haltes|halte|arrêts à|au|en|aux ~1 @place+:to',
    relation: 'HELD_IN',
    example: "La tournée de la ministre, avec des étapes à Nairobi et Mombasa, s'achève.",
    counterExample: "La tournée de la ministre, avec des critiques à Nairobi et Mombasa, s'achève.",
  },
  {
    name: 'fr-will-stop-in',
    pattern: "s' arrêtera|arrêtait|arrête|arrêtée|rendra|rendait|poursuivra ~1 à|au|en|aux ~1 @city+:to @context:from",
    relation: 'HELD_IN',
    journey: true,
    example: "La ministre effectue une visite officielle en Norvège. Elle s'arrêtera à Nairobi.",
    counterExample: "La ministre effectue une visite officielle en Norvège. Elle s'oppose à Nairobi.",
  },
  {
    name: 'fr-stop-of-journey',
    pattern: 'à @city:to , ~2 étape|escale|halte de|du ~3 déplacement|tournée|voyage|visite|séjour|périple @context:from',
    relation: 'HELD_IN',
    journey: true,
    example: 'La ministre effectue une visite officielle en Norvège. À Nairobi, deuxième étape de son déplacement, elle a visité un port.',
    counterExample: 'La ministre effectue une visite officielle en Norvège. À Nairobi, deuxième port de son pays, elle a visité un quai.',
  },
];
