// Cases of meeting in Indonesian: delegations and who leads them, rows of meetings, talks that two hold, sentences that open with a meeting; words that are received meet nobody.
import type { PackCase } from '../../corpus.ts';

export const meetingCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'Usai pertemuan dengan Menlu Mesir Hany Fouad di Istana Abdin, Kairo, Senin (8/6), Menlu Turki Emre Kaya terbang ke Tunis.',
    yes: ['Emre Kaya MET Hany Fouad'],
  },
  {
    task: 'relation',
    text: 'Sebelum pertemuan dengan Menlu Mesir Hany Fouad di Kairo, Menlu Turki Emre Kaya terbang ke Tunis.',
    no: ['Emre Kaya MET Hany Fouad'],
  },
  {
    task: 'relation',
    text: 'Menlu Mesir Hany Fouad menerima audiensi dari Menlu Turki Emre Kaya di Kairo.',
    yes: ['Hany Fouad MET Emre Kaya'],
  },
  {
    task: 'relation',
    text: 'Menlu Mesir Hany Fouad menerima laporan Menlu Turki Emre Kaya di Kairo.',
    no: ['Hany Fouad MET Emre Kaya'],
  },
  {
    task: 'relation',
    text: 'Usul Menlu Turki Emre Kaya diterima Menlu Mesir Hany Fouad.',
    no: ['Emre Kaya MET Hany Fouad'],
  },
  {
    task: 'relation',
    text: 'Menlu Turki Emre Kaya dan Menlu Mesir Hany Fouad melakukan pembicaraan di Kairo.',
    yes: ['Emre Kaya MET Hany Fouad'],
  },
  {
    task: 'relation',
    text: 'Menlu Turki Emre Kaya dan Menlu Mesir Hany Fouad melakukan perjalanan ke Kairo.',
    no: ['Emre Kaya MET Hany Fouad'],
  },
  {
    task: 'relation',
    text: 'Hal itu mengemuka dalam pertemuan bilateral Menlu Turki Emre Kaya dengan Menlu Mesir Hany Fouad di Kairo.',
    yes: ['Emre Kaya MET Hany Fouad'],
  },
  {
    task: 'relation',
    text: 'Hal itu mengemuka dalam laporan bilateral Menlu Turki Emre Kaya dengan Menlu Mesir Hany Fouad di Kairo.',
    no: ['Emre Kaya MET Hany Fouad'],
  },
  {
    task: 'relation',
    text: 'Ana Prado menghadiri Malam Wisata Indonesia yang diselenggarakan UNESCO di Kairo.',
    yes: ['UNESCO HOSTED Malam Wisata Indonesia', 'Ana Prado ATTENDED Malam Wisata Indonesia'],
  },
  { task: 'event', text: 'Pada malam wisatawan berjalan di pasar.', no: ['*'] },
];
