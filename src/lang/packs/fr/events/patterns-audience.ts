// Who looked on, sat in front or did a gathering honour, in runs of words.
import type { PatternRule } from '../../../pack.ts';

/** Literal words are compared without case. */
export const audiencePatterns: readonly PatternRule[] = [
  {
    name: 'fr-honoured-by-being-there',
    pattern:
      '@actor+:from ,? ont|a|avaient|avait|auront ~2 honoré|rehaussé|marqué|agrémenté|gratifié ~6 de|par leur|sa présence|participation @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Clara Lindqvist et Wafula Kimani ont rehaussé la rencontre de leur présence.',
    counterExample: 'Le colloque de Bergen a commencé. Clara Lindqvist et Wafula Kimani ont marqué le hall de leur absence.',
  },
  {
    name: 'fr-works-followed-by',
    pattern:
      'travaux|débats|échanges|cérémonie|séance|discussions|rencontre|réunion|délibérations ~3 suivis|suivie|suivies|honorée|honorés|rehaussée|rehaussés|introduits|introduite|lancés|conclus|clôturés|dirigés|conduits|modérés|animés|coordonnés|présidés|coprésidés|ouverts ~3 par ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Les travaux ont été suivis par Clara Lindqvist et Wafula Kimani.',
    counterExample: 'Le colloque de Bergen a commencé. Les travaux ont été critiqués par Clara Lindqvist et Wafula Kimani.',
  },
  {
    name: 'fr-under-the-eyes-of',
    pattern: "sous les|le|l' yeux|regard|regards|œil ~2 de|du|d'|des ~1 @person+:from @context:to",
    relation: 'ATTENDED',
    deed: true,
    example: 'Au colloque de Bergen, les élèves ont chanté sous les yeux de Clara Lindqvist et de Wafula Kimani.',
    counterExample: 'Au colloque de Bergen, les élèves ont chanté sous les fenêtres de Clara Lindqvist et de Wafula Kimani.',
  },
  {
    name: 'fr-presence-noticed',
    pattern:
      "présence|participation ~1 de|du|d'|des ~1 @person+:from ,? a|est|était|fut|mérite ~2 remarquée|notée|saluée|signalée|appréciée|constatée|relevée|soulignée|observée @context:to",
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. La présence de Clara Lindqvist et de Wafula Kimani a été très remarquée.',
    counterExample: 'Le colloque de Bergen a commencé. La prudence de Clara Lindqvist et de Wafula Kimani a été très remarquée.',
  },
  {
    name: 'fr-presidium-of',
    pattern:
      "présidium|presidium|bureau|panel|jury|tribune ~3 composé|composée|formé|formée|constitué|constituée|occupé|occupée ~1 de|du|d'|des|par ~1 @person+:from @context:to",
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Le présidium était composé de Clara Lindqvist et de Wafula Kimani.',
    counterExample: 'Le colloque de Bergen a commencé. Le menu était composé de Clara Lindqvist et de Wafula Kimani.',
  },
  {
    name: 'fr-on-the-journey-were',
    pattern: 'étaient|était|sont|seront|sera ~2 du voyage|déplacement ~2 @person+:from @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Wafula Kimani a effectué une visite officielle à Oslo. Étaient également du voyage Clara Lindqvist et Lars Holm.',
    counterExample: 'Wafula Kimani a effectué une visite officielle à Oslo. Étaient également du même avis Clara Lindqvist et Lars Holm.',
  },
  {
    name: 'fr-were-on-the-journey',
    pattern: '@person+:from ~1 étaient|était|sont|seront|sera ~2 du voyage|déplacement @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Wafula Kimani a effectué une visite officielle à Oslo. Clara Lindqvist et Lars Holm étaient du voyage.',
    counterExample: 'Wafula Kimani a effectué une visite officielle à Oslo. Clara Lindqvist et Lars Holm étaient du coin.',
  },
  {
    name: 'fr-works-opened-at',
    pattern:
      'travaux|débats|assises|délibérations|discussions ~5 ,? ~2 ouverts|ouvertes|entamés|entamées|lancés|lancées|clos|closes|clôturés|achevés|achevées|tenus|tenues|déroulés|déroulées|poursuivis|déroulent|déroulaient|poursuivent|tiennent|ouvrira|ouvriront ~4 à|au|dans ~2 @place:to @context:from',
    relation: 'HELD_IN',
    example: "Le colloque des lacs a commencé. Les travaux ont été ouverts lundi à l'hôtel Fjord.",
    counterExample: "Le colloque des lacs a commencé. Les travaux ont été critiqués lundi à l'hôtel Fjord.",
  },
  {
    name: 'fr-opens-works-at',
    pattern:
      'ouvert|ouvre|ouvrira|ouvrait|présidé|préside|présidera|présidait|clos|clôturé|clôturera|lancé|lancera|suivi|suivra ~1 les|aux travaux|débats|assises|délibérations|discussions ~4 à|au|dans ~2 @place:to @context:from',
    relation: 'HELD_IN',
    example: "Le colloque des lacs a commencé. Clara Lindqvist a ouvert les débats lundi à l'hôtel Fjord.",
    counterExample: "Le colloque des lacs a commencé. Clara Lindqvist a raillé les débats lundi à l'hôtel Fjord.",
  },
];
