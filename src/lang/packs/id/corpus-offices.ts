// Cases of offices in Indonesian: whose they are when the title alone does not tell.
import type { PackCase } from '../../corpus.ts';

export const officeCases: readonly PackCase[] = [
  {
    task: 'position',
    text: 'Emre Kaya terpilih sebagai ketua Federasi Catur Turki.',
    yes: ['Emre Kaya HOLDS_POSITION Federasi Catur Turki'],
  },
  {
    task: 'relation',
    text: 'Ketua Komisi Tambang DPR Togar Simbolon hadir.',
    yes: ['Komisi Tambang DPR PART_OF DPR'],
  },
  { task: 'relation', text: 'Ketua Komisi DPR Togar Simbolon hadir.', no: ['Komisi DPR PART_OF DPR'] },
];
