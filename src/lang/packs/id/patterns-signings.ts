// Relations read off runs of words: who signs where the signing is told by a noun ("melakukan penandatanganan"), and what a partnership is marked by.
import type { PatternRule } from '../../pack.ts';

export const signingPatterns: readonly PatternRule[] = [
  {
    name: 'id-holds-signing',
    pattern: '@actor+:from ~1 melakukan|melaksanakan|menggelar|mengadakan|menyelenggarakan ~1 penandatanganan|penandatangan @instrument:to',
    relation: 'SIGNED',
    example: 'Universitas Hasanuddin dan Universitas Kairo melakukan penandatanganan nota kesepahaman di Makassar.',
    counterExample: 'Universitas Hasanuddin dan Universitas Kairo menunda penandatanganan nota kesepahaman di Makassar.',
  },
  {
    name: 'id-holds-signing-with',
    pattern:
      'melakukan|melaksanakan|menggelar|mengadakan|menyelenggarakan ~1 penandatanganan|penandatangan @instrument:to ~4 dengan|bersama @actor+:from',
    relation: 'SIGNED',
    example: 'Universitas Hasanuddin melakukan penandatanganan nota kesepahaman dengan Universitas Kairo.',
    counterExample: 'Universitas Hasanuddin melakukan penandatanganan nota kesepahaman tanpa Universitas Kairo.',
  },
  {
    name: 'id-bond-marked-by-paper',
    pattern:
      '@actor+:from ~2 menjalin|memperkuat|mempererat|memperluas|meresmikan|memulai|membangun|mengukuhkan|bekerja|bersinergi ~3 sama|kerjasama|kolaborasi|kemitraan|sinergi|kemitraannya ~14 penandatanganan|menandatangani|meneken @instrument:to',
    relation: 'SIGNED',
    example: 'Universitas Hasanuddin menjalin kerja sama dengan Universitas Kairo lewat penandatanganan nota kesepahaman.',
    counterExample: 'Universitas Hasanuddin menolak kerja sama dengan Universitas Kairo lewat penandatanganan nota kesepahaman.',
  },
  {
    name: 'id-bond-with-marked-by-paper',
    pattern:
      'menjalin|memperkuat|mempererat|memperluas|meresmikan|memulai|membangun|mengukuhkan|bekerja|bersinergi ~3 sama|kerjasama|kolaborasi|kemitraan|sinergi ~2 dengan|bersama @actor+:from ~8 penandatanganan|menandatangani|meneken @instrument:to',
    relation: 'SIGNED',
    example: 'Universitas Hasanuddin menjalin kerja sama dengan Universitas Kairo lewat penandatanganan nota kesepahaman.',
    counterExample: 'Universitas Hasanuddin menolak kerja sama dengan Universitas Kairo lewat penandatanganan nota kesepahaman.',
  },
  {
    name: 'id-bond-of-both-marked',
    pattern:
      'sama|kerjasama|kolaborasi|kemitraan|sinergi antara? @actor+:from ~2 ditandai|dituangkan|diresmikan|dikukuhkan|disahkan|diikat|diperkuat|dibuktikan ~3 penandatanganan|ditandatanganinya|diteken|ditekennya @instrument:to',
    relation: 'SIGNED',
    example: 'Kerja sama Universitas Hasanuddin dan Universitas Kairo ditandai penandatanganan nota kesepahaman.',
    counterExample: 'Kerja sama Universitas Hasanuddin dan Universitas Kairo ditunda sebelum penandatanganan nota kesepahaman.',
  },
  {
    name: 'id-signs-after-first',
    pattern: 'menandatangani|meneken|memparaf|memaraf @instrument:to ~6 ,? ~1 disusul|diikuti|menyusul oleh? ~1 @party+:from',
    relation: 'SIGNED',
    example: 'Kenya menjadi negara pertama yang menandatangani Perjanjian Ekstradisi Ankara, disusul Turki dan Mesir.',
    counterExample: 'Kenya menandatangani Perjanjian Ekstradisi Ankara, dikecam Turki dan Mesir.',
  },
  {
    name: 'id-signatories-are',
    pattern:
      'negara|negara-negara|pihak|pihak-pihak|penanda|penandatangan|penandatangannya ~2 menandatangani|meneken|tangan|penandatangan @instrument:to ~1 antara|adalah|ialah|yaitu|yakni|meliputi|mencakup|di|termasuk lain|antaranya? ~1 @party+:from',
    relation: 'SIGNED',
    example: 'Negara-negara yang menandatangani Perjanjian Ekstradisi Ankara antara lain Turki dan Mesir.',
    counterExample: 'Negara-negara yang menolak Perjanjian Ekstradisi Ankara antara lain Turki dan Mesir.',
  },
  {
    name: 'id-represented-first-signs',
    pattern:
      '@party:from ,? yang? diwakili oleh? ~1 @person ,? ~3 dan|serta|dengan @party ,? yang? diwakili oleh? ~1 @person ,? ~1 menandatangani|meneken @instrument:to',
    relation: 'SIGNED',
    example: 'Turki yang diwakili Emre Kaya dan Mesir yang diwakili Hany Fouad meneken Perjanjian Ekstradisi Ankara.',
    counterExample: 'Turki yang diwakili Emre Kaya dan Mesir yang diwakili Hany Fouad menolak Perjanjian Ekstradisi Ankara.',
  },
  {
    name: 'id-represented-second-signs',
    pattern:
      'diwakili oleh? ~1 @person ,? ~3 dan|serta|dengan @party:from ,? yang? diwakili oleh? ~1 @person ,? ~1 menandatangani|meneken @instrument:to',
    relation: 'SIGNED',
    example: 'Turki yang diwakili Emre Kaya dan Mesir yang diwakili Hany Fouad meneken Perjanjian Ekstradisi Ankara.',
    counterExample: 'Turki yang diwakili Emre Kaya dan Mesir yang diwakili Hany Fouad menolak Perjanjian Ekstradisi Ankara.',
  },
  {
    name: 'id-signatories-named',
    pattern: 'penandatangan|penandatangannya ~2 ialah|adalah|yaitu|yakni|antara|terdapat|termasuk|: lain? ~1 @actor+:from @context:to',
    relation: 'SIGNED',
    example: 'Perjanjian Ekstradisi Ankara sudah rampung. Penandatangannya ialah Emre Kaya dan Hany Fouad.',
    counterExample: 'Perjanjian Ekstradisi Ankara sudah rampung. Penentangnya ialah Emre Kaya dan Hany Fouad.',
  },
];
