// Who met whom by a noun for it and a verb some words apart.
import type { PackCase } from '../../../corpus.ts';

export const encounterCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'La ministre norvégienne de la Pêche, Clara Lindqvist, a eu, mardi au siège du port, un long entretien avec le maire de Mombasa, Wafula Kimani.',
    yes: ['Clara Lindqvist MET Wafula Kimani'],
  },
  {
    task: 'relation',
    text: 'Le ministre kényan de la Mer, Wafula Kimani, et Clara Lindqvist ont eu mardi un tête-à-tête. Lars Holm a annulé un entretien avec Ida Berg.',
    yes: ['Wafula Kimani MET Clara Lindqvist'],
    no: ['Lars Holm MET Ida Berg'],
  },
  {
    task: 'relation',
    text: "Clara Lindqvist a accordé, à Oslo, une audience à l'ambassadeur du Kenya, Wafula Kimani. Lars Holm a accordé un entretien à Reuters, que dirige Ida Berg.",
    yes: ['Clara Lindqvist MET Wafula Kimani'],
    no: ['Lars Holm MET Ida Berg'],
  },
  {
    task: 'relation',
    text: "S'entretenant avec Clara Lindqvist, le ministre de la Mer, Wafula Kimani, a insisté sur la pêche.",
    yes: ['Wafula Kimani MET Clara Lindqvist'],
  },
  {
    task: 'relation',
    text: "Wafula Kimani n'a pas eu d'entretien avec Clara Lindqvist. Si Lars Holm avait eu une entrevue avec Ida Berg, tout aurait changé.",
    no: ['*'],
  },
  {
    task: 'relation',
    text: "Clara Lindqvist a reçu en audience, ce mardi 9 juin, l'envoyé spécial du Secrétaire général des Nations Unies pour le bassin du lac Turkana, M. Wafula Kimani.",
    yes: ['Clara Lindqvist MET Wafula Kimani', 'Wafula Kimani REPRESENTS Organisation des Nations unies'],
    no: ['Wafula Kimani HOLDS_POSITION Organisation des Nations unies'],
  },
  {
    task: 'relation',
    text: "Lors de sa rencontre avec Clara Lindqvist, Wafula Kimani s'est tu. Lors de sa visite chez Lars Holm, Wafula Kimani a ri.",
    yes: ['Wafula Kimani MET Clara Lindqvist'],
    no: ['Wafula Kimani MET Lars Holm'],
  },
  {
    task: 'relation',
    text: "Wafula Kimani devait s'entretenir mercredi avec la ministre Clara Lindqvist. Il voulait rencontrer Lars Holm.",
    yes: ['Wafula Kimani MET Clara Lindqvist'],
    no: ['Wafula Kimani MET Lars Holm'],
  },
];
