// Nouns for one person by whose parent they are: "ibu dua anak", "kakek enam cucu".
import type { Role } from '../../pack.ts';

const counts: readonly string[] = ['satu', 'seorang', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'];
const young: readonly string[] = ['anak', 'cucu', 'orang anak', 'putra', 'putri'];

const of = (nouns: readonly string[]): string[] =>
  nouns.flatMap((noun) =>
    counts.flatMap((count) => [
      ...young.map((child) => `${noun} ${count} ${child}`),
      `${noun} dengan ${count} anak`,
      `${noun} beranak ${count}`,
    ]),
  );

/** Mothers and fathers. */
export const parents: readonly Role[] = [
  { forms: of(['ibu', 'perempuan', 'wanita', 'nenek', 'ibunda']), position: 'woman', kind: 'occupation', gender: 'female' },
  { forms: of(['ayah', 'bapak', 'pria', 'lelaki', 'kakek']), position: 'man', kind: 'occupation', gender: 'male' },
];
