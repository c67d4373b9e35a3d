// Words of courtesy before names, as French writes them.
import type { Honorific } from '../../pack.ts';

export const honorifics: readonly Honorific[] = [
  { forms: ['M.', 'MM.', 'monsieur', 'messieurs', 'sieur', 'le sieur'], gender: 'male' },
  {
    forms: ['Mme', 'Mmes', 'Mme.', 'madame', 'mesdames', 'Mlle', 'Mlles', 'mademoiselle', 'dame', 'S. E. Mme', 'S.E. Mme', 'S.E.Mme'],
    gender: 'female',
  },
  {
    forms: ['Mgr', 'Mgr.', 'monseigneur', 'père', 'frère', 'abbé', 'don', 'sir', 'lord', 'ayatollah', 'imam', 'oncle'],
    gender: 'male',
  },
  { forms: ['sœur', 'lady', 'dame', 'mère'], gender: 'female' },
  {
    forms: [
      'Me',
      'Me.',
      'maître',
      'Son Excellence',
      'S.E.',
      'S.E.M.',
      'Son Éminence',
      'Sa Sainteté',
      'Sa Majesté',
      'Son Altesse',
      'Votre Excellence',
      'Honorable',
      'Hon.',
      'S.E. M.',
      'S. E. M.',
      'S. E.',
      'S.E.M',
      'S. E. M',
      'S. E. Monsieur',
      'S. E. Madame',
      'S.E. Madame',
      'S. E. Dr',
      'S.E. Dr',
      'S. E. Prof.',
      'S.E. Prof.',
      'Excellence',
      'Leurs Excellences',
      'SEM',
      'S.M.',
      'S.A.R.',
    ],
  },
];
