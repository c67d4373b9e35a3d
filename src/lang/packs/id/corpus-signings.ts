// Cases of signing in Indonesian: papers of many kinds, signings told by their noun, those who sign one after the other; who only watches signs nothing.
import type { PackCase } from '../../corpus.ts';

export const signingCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'Universitas Kairo dan Uni Afrika meneken nota kesepahaman tentang riset. Penandatanganan nota kesepahaman itu dilakukan di Kairo, Senin, oleh Emre Kaya dan Hany Fouad.',
    yes: ['Emre Kaya SIGNED nota kesepahaman tentang riset', 'Hany Fouad SIGNED nota kesepahaman tentang riset'],
  },
  {
    task: 'relation',
    text: 'Universitas Kairo dan Uni Afrika meneken nota kesepahaman tentang riset. Penandatanganan itu disaksikan oleh Emre Kaya dan Hany Fouad.',
    no: ['Emre Kaya SIGNED nota kesepahaman tentang riset', 'Hany Fouad SIGNED nota kesepahaman tentang riset'],
  },
  {
    task: 'relation',
    text: 'Menlu Turki Emre Kaya dan Menlu Mesir Hany Fouad menandatangani komitmen bersama di Kairo.',
    yes: ['Emre Kaya SIGNED komitmen bersama', 'Hany Fouad SIGNED komitmen bersama'],
  },
  {
    task: 'instrument',
    text: 'Menlu Mesir Hany Fouad memuji komitmen bersama para petani.',
    no: ['komitmen bersama'],
  },
  {
    task: 'relation',
    text: 'Pernyataan bersama antara Universitas Kairo dan Uni Afrika ditandatangani Emre Kaya di Ankara.',
    yes: ['Emre Kaya SIGNED Pernyataan bersama'],
  },
  {
    task: 'relation',
    text: 'Turki menandatangani rencana aksi kerja sama 2026–2030 dengan Mesir.',
    yes: ['Mesir SIGNED rencana aksi kerja sama 2026–2030'],
  },
  {
    task: 'relation',
    text: 'Mesir mengesampingkan rencana aksi kerja sama 2026–2030 dengan Turki.',
    no: ['*'],
  },
  {
    task: 'relation',
    text: 'Hadirin menyaksikan penandatanganan kesepakatan bersama oleh Emre Kaya dan Hany Fouad di Kantor Kementerian Perdagangan, Kairo.',
    yes: ['Emre Kaya SIGNED kesepakatan bersama', 'Hany Fouad SIGNED kesepakatan bersama'],
    no: ['Kementerian Perdagangan SIGNED kesepakatan bersama'],
  },
  {
    task: 'instrument',
    text: 'Upacara itu berlangsung di Pusat Konvensi Nasional, Hanoi. Konvensi akan berlaku tahun depan.',
    no: ['Konvensi Nasional', 'Konvensi akan berlaku'],
  },
  {
    task: 'relation',
    text: 'Turki dan Mesir menandatangani Perjanjian Ankara. Penandatanganan atas nama Pemerintah Mesir dilakukan oleh Hany Fouad, sedangkan dari pihak Turki oleh Emre Kaya.',
    yes: ['Hany Fouad SIGNED Perjanjian Ankara', 'Emre Kaya SIGNED Perjanjian Ankara'],
  },
  {
    task: 'relation',
    text: 'Turki dan Mesir menandatangani Perjanjian Ankara. Pidato atas nama Pemerintah Mesir disampaikan oleh Hany Fouad, sedangkan dari pihak Turki oleh Emre Kaya.',
    no: ['Hany Fouad SIGNED Perjanjian Ankara', 'Emre Kaya SIGNED Perjanjian Ankara'],
  },
  {
    task: 'relation',
    text: 'Mesir meneken Konvensi Perlindungan Laut Dalam di Kairo. Sebanyak 12 negara membubuhkan tanda tangan pada hari kedua.',
    yes: ['Sebanyak 12 negara SIGNED Konvensi Perlindungan Laut Dalam'],
  },
  {
    task: 'relation',
    text: 'Mesir meneken Konvensi Perlindungan Laut Dalam di Kairo. Sebanyak 12 negara tidak membubuhkan tanda tangan.',
    no: ['Sebanyak 12 negara SIGNED Konvensi Perlindungan Laut Dalam'],
  },
  {
    task: 'relation',
    text: 'Gubernur Ankara yang diwakili Emre Kaya membuka pasar itu.',
    no: ['*'],
  },
  // yang menyaksikan penandatanganan, sedangkan upacaranya baru disebut kemudian
  {
    task: 'relation',
    text: 'Sari Wulandari dan Budi Hartono menandatangani nota kesepahaman garam di Quito, disaksikan Wali Kota Andi Saputra.\nNaskah itu pendek. Isinya sepuluh pasal. Cuaca kering.\nMereka minum teh usai upacara penandatanganan.',
    yes: ['Andi Saputra ATTENDED upacara penandatanganan'],
  },
  {
    task: 'relation',
    text: 'Sari Wulandari belum menandatangani nota kesepahaman garam di Quito, disaksikan Wali Kota Andi Saputra.\nNaskah itu pendek. Isinya sepuluh pasal. Cuaca kering.\nMereka minum teh usai upacara penandatanganan.',
    no: ['Andi Saputra ATTENDED upacara penandatanganan'],
  },
  {
    task: 'relation',
    text: 'Surya Wirakusuma dan Astrid Berg menandatangani adendum perjanjian batas laut. Robert Solheim menolak menandatangani akta hibah tanah.',
    yes: ['Surya Wirakusuma SIGNED adendum perjanjian batas laut', 'Astrid Berg SIGNED adendum perjanjian batas laut'],
    no: ['Robert Solheim SIGNED akta hibah tanah'],
  },
];
