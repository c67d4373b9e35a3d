// Cases of gatherings whose place another sentence tells: the hall a report opens in, the city of its dateline.
import type { PackCase } from '../../../corpus.ts';

export const scenes: readonly PackCase[] = [
  // the hall that a report opens in
  {
    task: 'relation',
    text: "Des filets et des lois\n\nAmbiance studieuse à l'hôtel Orlik. Depuis mardi, trente pêcheurs suivent un atelier régional sur les filets.",
    yes: ['atelier régional sur les filets HELD_IN hôtel Orlik'],
  },
  {
    task: 'relation',
    text: "Des filets et des lois\n\nDeux caisses ont été saisies au port d'Orlik. Depuis mardi, trente pêcheurs suivent un atelier régional sur les filets.",
    no: ['atelier régional sur les filets HELD_IN *'],
  },
  {
    task: 'relation',
    text: 'Des filets et des lois\n\nLe texte est du directeur du musée Orlik, Rui Teles. Depuis mardi, trente pêcheurs suivent un atelier régional sur les filets.',
    no: ['atelier régional sur les filets HELD_IN *'],
  },
  // a word for the place named last
  {
    task: 'relation',
    text: "Jeudi, la délégation s'envolera pour Lima. Elle y participera à une réunion sur le sel.",
    yes: ['réunion sur le sel HELD_IN Lima'],
  },
  {
    task: 'relation',
    text: "Jeudi, la délégation s'envolera pour Lima. Il y a de l'espoir depuis une réunion sur le sel.",
    no: ['réunion sur le sel HELD_IN Lima'],
  },
  // the country that only a heading names
  {
    task: 'relation',
    text: "Trois jours au Pérou\n\nLa ministre Clara Lindqvist a achevé vendredi une tournée de neuf jours. À Lima, première étape, elle s'est entretenue avec Rui Teles.",
    yes: ['tournée de neuf jours HELD_IN Lima', 'tournée de neuf jours HELD_IN Pérou'],
  },
  {
    task: 'relation',
    text: "La ministre sur les routes\n\nLa ministre Clara Lindqvist a achevé vendredi une tournée de neuf jours. À Lima, l'accueil est plus tiède.",
    no: ['tournée de neuf jours HELD_IN *'],
  },
];
