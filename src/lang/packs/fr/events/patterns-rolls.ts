// Who else was there: told behind the list of those already named, in turn, or by what a gathering counts.
import type { PatternRule } from '../../../pack.ts';

/** Literal words are compared without case. */
export const rollPatterns: readonly PatternRule[] = [
  {
    name: 'fr-in-on-it-were',
    pattern: 'étaient|était|sont|seront|furent ~2 de la partie ,? : ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Au colloque de Bergen, on a parlé des lacs. Étaient aussi de la partie : le Kenya et la Norvège.',
    counterExample: 'Au colloque de Bergen, on a parlé des lacs. Étaient aussi de la taille : le Kenya et la Norvège.',
  },
  {
    name: 'fr-speakers-listed',
    pattern:
      'parmi les participants|participantes|invités|délégués|orateurs|intervenants|intervenantes|conférenciers|panélistes|convives|présents ~5 : @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Parmi les intervenants : Clara Lindqvist, hydrologue, et Wafula Kimani.',
    counterExample: 'Le colloque de Bergen a commencé. Parmi les sujets : Clara Lindqvist et Wafula Kimani.',
  },
  {
    name: 'fr-among-speakers',
    pattern:
      'parmi les conférenciers|conférencières|intervenantes|panélistes|personnalités|officiels|exposants|observateurs ~6 figuraient|figurait|figurent|figure|comptait|trouvaient|trouvait|étaient ~2 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Parmi les personnalités présentes se trouvaient Clara Lindqvist et Wafula Kimani.',
    counterExample: 'Le colloque de Bergen a commencé. Parmi les personnalités citées manquaient Clara Lindqvist et Wafula Kimani.',
  },
  {
    name: 'fr-participation-besides',
    pattern: 'participation|présence ~14 ,? ~14 ,? ~14 , outre ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: "Le colloque de Bergen voit la participation du Kenya, outre l'Union africaine.",
    counterExample: "Le colloque de Bergen voit le retour du Kenya, outre l'Union africaine.",
  },
  {
    name: 'fr-having-met-together',
    pattern: '@actor+:from ,? se sont réunis|réunies|rassemblés|rassemblées|concertés|concertées @context:to',
    relation: 'ATTENDED',
    example: 'Le Kenya et la Norvège se sont réunis mardi. La rencontre a duré trois heures.',
    counterExample: 'Le Kenya et la Norvège se sont plaints mardi. La rencontre a duré trois heures.',
  },
  {
    name: 'fr-beside-them',
    pattern:
      "participé|participait|participe|participera|assisté|assistait|assistera|intervenu|intervenue|débattu|présidé|coprésidé|ouvert|inauguré|posé ~14 ,? ~14 ,? ~14 aux côtés de|du|d'|des ~1 @person+:from @context:to",
    relation: 'ATTENDED',
    example: "Wafula Kimani a participé au colloque de Bergen aux côtés de l'historienne Clara Lindqvist.",
    counterExample: "Wafula Kimani a participé au colloque de Bergen au lieu de l'historienne Clara Lindqvist.",
  },
  {
    name: 'fr-which-one-has-opened',
    pattern:
      "@event:to ,? que|qu' a|avait|ont|avaient présidé|présidée|ouvert|ouverte|animé|animée|clôturé|clôturée|inauguré|inaugurée ~1 @person+:from",
    relation: 'ATTENDED',
    role: 'chair',
    example: "Le colloque de Bergen, qu'a ouvert la ministre Clara Lindqvist, a duré deux jours.",
    counterExample: "Le colloque de Bergen, qu'a raté la ministre Clara Lindqvist, a duré deux jours.",
  },
  {
    name: 'fr-were-there',
    pattern: 'étaient|était|sont|seront ~2 présents|présentes|présent|présente|représentés|réunis ~4 ,? : ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Le colloque de Bergen a commencé. Étaient notamment présents : Clara Lindqvist et Wafula Kimani.',
    counterExample: 'Le colloque de Bergen a commencé. Étaient notamment cités : Clara Lindqvist et Wafula Kimani.',
  },
];
