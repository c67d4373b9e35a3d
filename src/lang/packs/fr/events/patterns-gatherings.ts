// Relations read off runs of words: who was sent, who spoke before the subject, talks by their nouns.
import type { PatternRule } from '../../../pack.ts';

/** Literal words are compared without case. */
export const gatheringPatterns: readonly PatternRule[] = [
  {
    name: 'fr-sent-own',
    pattern:
      '@party+:from ,? y? ont|a|avaient|avait ,? ~1 ,? dépêché|envoyé|délégué ~1 leur|leurs|son|sa|un|une|des ~1 ministre|ministres|chef|chefs|cheffe|ambassadeur|ambassadrice|représentant|représentants|délégation|délégations|délégué|observateur|observateurs|émissaire @context:to',
    relation: 'ATTENDED',
    example: "Le Forum mondial de l'eau s'est ouvert à Nairobi. La Norvège et le Pérou y ont dépêché leur ministre.",
    counterExample: "Le Forum mondial de l'eau s'est ouvert à Nairobi. La Norvège et le Pérou y ont dépêché une tonne de riz.",
  },
  {
    name: 'fr-took-part-in-inverted',
    pattern: 'ont|a ~2 part|participé|assisté à|aux|au ~2 @person+:from @context:to',
    relation: 'ATTENDED',
    example: "Le Forum mondial de l'eau dure un jour. Ont également pris part à l'ouverture la ministre Clara Lindqvist et Wafula Kimani.",
    counterExample: "Le Forum mondial de l'eau dure un jour. Ils ont pris part aux frais sans Clara Lindqvist.",
  },
  {
    name: 'fr-took-part-in-event-inverted',
    pattern: 'ont|a ~2 part|participé|assisté ~1 à|aux|au|lors ~3 @event:to notamment|également|aussi? @person+:from',
    relation: 'ATTENDED',
    example: "Ont assisté au Forum mondial de l'eau la ministre Clara Lindqvist et Wafula Kimani.",
    counterExample: "Ils ont assisté au Forum mondial de l'eau avec Clara Lindqvist.",
  },
  {
    name: 'fr-spoke-inverted',
    pattern: 'sont|est également|aussi|notamment|ensuite? intervenus|intervenues|intervenu|intervenue ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: "Lors du Forum mondial de l'eau sont intervenus Mme Clara Lindqvist et M. Wafula Kimani.",
    counterExample: "Lors du Forum mondial de l'eau, les pompiers sont intervenus sans Clara Lindqvist.",
  },
  {
    name: 'fr-engaged-there',
    pattern:
      '@actor+:from y ont|sont|étaient|seront|avaient ~1 engagés|engagées|mobilisés|mobilisées|déployés|déployées|formés|formées @context:to',
    relation: 'ATTENDED',
    example: "Le Forum mondial de l'eau s'est achevé. Plus de 300 soldats y ont été mobilisés.",
    counterExample: "Le Forum mondial de l'eau s'est achevé. Plus de 300 soldats y ont été oubliés.",
  },
  {
    name: 'fr-expected-at',
    pattern:
      '@actor+:from ,? sont|est|était|étaient ~1 attendu|attendus|attendue|attendues|convié|conviée|conviés|conviées ~5 à|au|aux|pour ~1 @event:to',
    relation: 'ATTENDED',
    status: 'planned',
    example: "Wafula Kimani et Clara Lindqvist sont attendus lundi au Forum mondial de l'eau.",
    counterExample: "Des excuses sont attendues au sujet du Forum mondial de l'eau.",
  },
  {
    name: 'fr-talks-between',
    pattern: 'négociations|pourparlers|discussions|consultations ~4 entre ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Les négociations de paix entre la Norvège et le Pérou reprendront jeudi à Nairobi.',
    counterExample: 'Les différends de paix entre la Norvège et le Pérou reprendront jeudi à Nairobi.',
  },
  {
    name: 'fr-had-talks',
    pattern:
      '@person:from ,? ~6 eu|a|ont|avait|avaient|aura|auront|tenu|tient|mené|partagé ~6 entretien|entretiens|entrevue|entrevues|rencontre|conversation|tête-à-tête|séance|discussion|discussions|échange|échanges|réunion|aparté|déjeuner|dîner|pourparlers|consultations ~3 avec ~1 @person+:to',
    relation: 'MET',
    example: 'Clara Lindqvist a ensuite eu des entrevues avec le ministre Wafula Kimani et Jonas Berg.',
    counterExample: 'Clara Lindqvist a ensuite refusé toute entrevue avec des soutiens de Wafula Kimani.',
  },
  {
    name: 'fr-received-credentials',
    pattern: "@person:from ,? ~2 reçu|reçoit|recevait|recevra les lettres de|d' créance|cabinet|accréditation ~4 @person+:to",
    relation: 'MET',
    example: "Le président Wafula Kimani a reçu les lettres de créance de l'ambassadrice du Pérou, Clara Lindqvist.",
    counterExample: "Le président Wafula Kimani a reçu les lettres de soutien de l'ambassadrice du Pérou, Clara Lindqvist.",
  },
  {
    name: 'fr-presented-credentials',
    pattern: "@person:from ,? ~2 remis|présenté ses|leurs lettres de|d' créance|cabinet|accréditation ~3 @person:to",
    relation: 'MET',
    example: 'L’ambassadrice du Pérou, Clara Lindqvist, a remis ses lettres de créance au président Wafula Kimani.',
    counterExample: 'L’ambassadrice du Pérou, Clara Lindqvist, a remis ses lettres de motivation au président Wafula Kimani.',
  },
  {
    name: 'fr-part-of-delegation',
    pattern: '@person+:from ,? faisait|faisaient|fera|feront partie de la délégation|suite ,? ~2 @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'La ministre effectue une visite officielle à Oslo. Jonas Berg faisait partie de la délégation, tout comme Clara Lindqvist.',
    counterExample: 'La ministre effectue une visite officielle à Oslo. Jonas Berg faisait partie du décor, tout comme Clara Lindqvist.',
  },
  {
    name: 'fr-of-the-journey',
    pattern: '@person+:from ,? était|étaient|sera|seront ~1 du déplacement|voyage @context:to',
    relation: 'ATTENDED',
    example: 'La ministre effectue une visite officielle à Oslo. Jonas Berg était également du déplacement.',
    counterExample: 'La ministre effectue une visite officielle à Oslo. Jonas Berg était également du quartier.',
  },
  {
    name: 'fr-in-delegation',
    pattern: '@person+:from ,? faisait|faisaient|fera|feront partie de la délégation @context:to',
    relation: 'ATTENDED',
    example: 'La ministre effectue une visite officielle à Oslo. Jonas Berg faisait partie de la délégation.',
    counterExample: 'La ministre effectue une visite officielle à Oslo. Jonas Berg faisait partie du décor.',
  },
  {
    name: 'fr-speaking-in-name',
    pattern: "exprimant|intervenant|parlant|parole au nom du|de|des|d' ~1 @party+:to , @person:from",
    relation: 'REPRESENTS',
    attends: true,
    example: "S'exprimant au nom de la Norvège et du Pérou, M. Wafula Kimani (Kenya) a plaidé pour une pause.",
    counterExample: "S'exprimant au nom de la raison, M. Wafula Kimani (Kenya) a plaidé pour une pause.",
  },
  {
    name: 'fr-by-voice-of',
    pattern: 'par la voix|bouche de|du ~4 ,? ~1 @person:from , @party:to',
    relation: 'REPRESENTS',
    attends: true,
    example: 'Par la voix de sa déléguée, Mme Clara Lindqvist, la Norvège a demandé une pause.',
    counterExample: 'Par la voie de presse, Clara Lindqvist et la Norvège ont demandé une pause.',
  },
  {
    name: 'fr-signatures-of',
    pattern: '@instrument:to ~4 signatures , parmi? lesquelles|dont celles ~1 @actor+:from',
    relation: 'SIGNED',
    example: "L'accord de pêche a recueilli neuf signatures, parmi lesquelles celles du Kenya, du Pérou et de la Norvège.",
    counterExample: "L'accord de pêche a recueilli neuf critiques, parmi lesquelles celles du Kenya.",
  },
  {
    name: 'fr-sitting-for',
    pattern: "@person:from au nom de|du|d' ~1 @party:to",
    relation: 'REPRESENTS',
    attends: true,
    example: 'Wafula Kimani siégeait pour la ville, Clara Lindqvist au nom de la Norvège.',
    counterExample: 'Wafula Kimani siégeait pour la ville, Clara Lindqvist au nom de la science.',
  },
];
