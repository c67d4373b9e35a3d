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
];
