// Offices of universities, hospitals and staffs.
import type { Role } from '../../pack.ts';

export const staffOffices: readonly Role[] = [
  { forms: ['vice-chancelier', 'vice-doyen', 'prorecteur'], position: 'deputy-rector', kind: 'office', gender: 'male' },
  { forms: ['vice-chancelière', 'vice-doyenne', 'prorectrice'], position: 'deputy-rector', kind: 'office', gender: 'female' },
  { forms: ['médecin-chef', 'médecin chef', 'médecin cantonal', 'chef de clinique'], position: 'chief-physician', kind: 'office' },
  {
    forms: ['médecin-cheffe', 'médecin cheffe', 'médecin cantonale', 'cheffe de clinique'],
    position: 'chief-physician',
    kind: 'office',
    gender: 'female',
  },
  { forms: ['codirecteur', 'co-directeur'], position: 'director', kind: 'office', gender: 'male' },
  { forms: ['codirectrice', 'co-directrice'], position: 'director', kind: 'office', gender: 'female' },
  {
    forms: [
      'chargé de communication',
      'chargé de mission',
      'chargé de projet',
      'chargé de projets',
      'chargé de programme',
      'chargé de programmes',
      'chargé de plaidoyer',
      'chargé de campagne',
      'chargé de cours',
      'chargé de recherche',
      'point focal',
    ],
    position: 'officer',
    kind: 'office',
  },
  {
    forms: [
      'chargée de communication',
      'chargée de mission',
      'chargée de projet',
      'chargée de projets',
      'chargée de programme',
      'chargée de programmes',
      'chargée de plaidoyer',
      'chargée de campagne',
      'chargée de cours',
      'chargée de recherche',
    ],
    position: 'officer',
    kind: 'office',
    gender: 'female',
  },
];
