// Cases of states, bodies and persons that a word for several stands for, named sentences before: which they are, and where none is told.
import type { PackCase } from '../../../corpus.ts';

export const severalCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'Le Pérou, le Chili et le Ghana partagent un câble. La réparation dépend de l’Accord de Lomé, signé par les trois pays en 1994.',
    yes: ['Pérou SIGNED Accord de Lomé', 'Chili SIGNED Accord de Lomé', 'Ghana SIGNED Accord de Lomé'],
  },
  {
    task: 'relation',
    text: 'Le Pérou, le Chili, le Togo et le Ghana partagent un câble. La réparation dépend de l’Accord de Lomé, signé par les trois pays en 1994.',
    no: ['Pérou SIGNED Accord de Lomé', 'Chili SIGNED Accord de Lomé'],
  },
  {
    task: 'relation',
    text: 'Le ministre péruvien de la Pêche, Rui Teles, a reçu la ministre chilienne de la Pêche, Ana Prado. La directrice Inès Moreau s’est entretenue avec le maire Paul Garnier. Les deux ministres ont signé l’Accord de Lomé.',
    yes: ['Rui Teles SIGNED Accord de Lomé', 'Ana Prado SIGNED Accord de Lomé'],
    no: ['Paul Garnier SIGNED Accord de Lomé'],
  },
  {
    task: 'relation',
    text: 'Le ministre Paul Garnier a rencontré Rui Teles. Paul Garnier s’est entretenu avec Omar Lund. Au cours de l’entretien avec Ana Prado, les deux parties ont convenu de relancer la pêche.',
    yes: ['Paul Garnier MET Ana Prado'],
  },
  // des collectifs qui signent, et des gens qu'un nombre compte
  {
    task: 'relation',
    text: "Les délégations malienne et togolaise ont paraphé mardi un projet d'accord aérien.",
    yes: ['délégations SIGNED accord aérien'],
  },
  { task: 'relation', text: 'Les deux maires ont signé mardi la Charte de Lanzo.', yes: ['deux maires SIGNED Charte de Lanzo'] },
  { task: 'relation', text: "Les deux maires n'ont pas signé la Charte de Lanzo.", no: ['*'] },
  {
    task: 'relation',
    text: 'Quarante bergers ont pris part mardi au Forum des alpages de Lanzo.',
    yes: ['Quarante bergers ATTENDED Forum des alpages de Lanzo'],
  },
  {
    task: 'relation',
    text: 'La Conférence de Lanzo a commencé mardi. Les bergers de la vallée ont perdu quarante brebis.',
    no: ['*'],
  },
];
