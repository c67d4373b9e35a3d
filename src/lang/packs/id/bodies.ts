// Further nouns that open the name of a body: keepers of books and souls, initiatives, units of the forces.
import type { OrganizationHead } from '../../pack.ts';

/** Heads of such bodies. */
export const furtherBodies: readonly OrganizationHead[] = [
  {
    forms: [
      'majelis',
      'perpustakaan',
      'perpustakaan nasional',
      'arsip nasional',
      'lembaga adat',
      'dewan adat',
      'keuskupan',
      'keuskupan agung',
      'sinode',
    ],
    orgType: 'other',
    weak: true,
  },
  {
    forms: [
      'wadah pemikir',
      'lembaga kajian',
      'lembaga pemikir',
      'inkubator',
      'perusahaan rintisan',
      'usaha rintisan',
      'inisiatif',
      'prakarsa',
      'bursa',
      'observatorium',
      'konservatorium',
      'padepokan',
      'lumbung',
      'sekretariat bersama',
      'komite olimpiade',
    ],
    orgType: 'other',
    weak: true,
  },
  {
    forms: [
      'komando',
      'komando daerah militer',
      'komando operasi',
      'komando armada',
      'divisi infanteri',
      'brigade',
      'batalyon',
      'skuadron',
      'resimen',
      'armada',
    ],
    orgType: 'agency',
    weak: true,
  },
];
