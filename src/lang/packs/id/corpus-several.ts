// Cases of states, bodies and persons that a word for several stands for, named sentences before: which they are, and where none is told.
import type { PackCase } from '../../corpus.ts';

export const severalCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'Nelayan Peru menjual ikan ke Chile. Hujan turun. Perjanjian Batas Laut ditandatangani kedua negara pada 1986.',
    yes: ['Peru SIGNED Perjanjian Batas Laut', 'Chile SIGNED Perjanjian Batas Laut'],
  },
  {
    task: 'relation',
    text: 'Nelayan Peru, Chile, dan Ghana kekurangan ikan. Perjanjian Batas Laut ditandatangani kedua negara pada 1986.',
    no: ['Peru SIGNED Perjanjian Batas Laut', 'Ghana SIGNED Perjanjian Batas Laut'],
  },
  {
    task: 'relation',
    text: 'Nelayan Peru, Chile, dan Ghana kekurangan ikan. Perjanjian Batas Laut ditandatangani ketiga pemerintah pada 1986.',
    yes: ['Peru SIGNED Perjanjian Batas Laut', 'Chile SIGNED Perjanjian Batas Laut', 'Ghana SIGNED Perjanjian Batas Laut'],
  },
  {
    task: 'relation',
    text: 'Menteri Luar Negeri RI Surya Wirakusuma bertemu Menteri Luar Negeri Norwegia Robert Solheim di Oslo. Setelah itu, Menlu bertemu Ketua Parlemen Astrid Berg.',
    yes: ['Surya Wirakusuma MET Astrid Berg'],
    no: ['Robert Solheim MET Astrid Berg'],
  },
  // jabatan yang dihitung, dan mereka yang menandatangani bersama
  {
    task: 'relation',
    text: 'Sebanyak 40 bupati menghadiri Konferensi Rawa Lestari di Amuntai, Senin.',
    yes: ['Sebanyak 40 bupati ATTENDED Konferensi Rawa Lestari'],
  },
  {
    task: 'relation',
    text: 'Bupati Amuntai Rudi Salam menghadiri Konferensi Rawa Lestari, Senin.',
    yes: ['Rudi Salam ATTENDED Konferensi Rawa Lestari'],
    no: ['Bupati ATTENDED Konferensi Rawa Lestari'],
  },
  {
    task: 'relation',
    text: 'Kedua menteri menandatangani nota kesepahaman pengelolaan rawa, Senin.',
    yes: ['Kedua menteri SIGNED nota kesepahaman pengelolaan rawa'],
  },
  { task: 'relation', text: 'Kedua pihak menandatangani nota kesepahaman pengelolaan rawa, Senin.', no: ['*'] },
  {
    task: 'relation',
    text: 'Direktur Utama Bank Sentosa Surya Wirakusuma bertemu Direktur Utama Bank Mandala Astrid Berg di Oslo. Kedua direktur utama menandatangani nota kesepahaman.',
    yes: ['Surya Wirakusuma SIGNED nota kesepahaman', 'Astrid Berg SIGNED nota kesepahaman'],
  },
  {
    task: 'relation',
    text: 'Surya Wirakusuma bertemu Astrid Berg di Oslo. Kedua kepala delegasi menolak menandatangani nota kesepahaman.',
    no: ['Surya Wirakusuma SIGNED nota kesepahaman', 'Astrid Berg SIGNED nota kesepahaman'],
  },
];
