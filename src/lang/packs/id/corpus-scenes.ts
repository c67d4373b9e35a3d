// Cases of gatherings whose place another sentence tells: the hall a report opens in, the city of its dateline.
import type { PackCase } from '../../corpus.ts';

export const sceneCases: readonly PackCase[] = [
  // past the noun for a place
  {
    task: 'relation',
    text: 'Lokakarya Garam Pesisir berlangsung pada hari Senin dan diikuti nelayan dari lima negara di ibu kota Lima.',
    yes: ['Lokakarya Garam Pesisir HELD_IN Lima'],
  },
  // the hall that a report opens in
  {
    task: 'relation',
    text: 'Soal Garam dan Jaring\n\nHujan tidak menyurutkan langkah para peserta menuju Hotel Orlik, Senin pagi. Konferensi Garam Pesisir berlangsung hingga Rabu.',
    yes: ['Konferensi Garam Pesisir HELD_IN Hotel Orlik'],
  },
  {
    task: 'relation',
    text: 'Soal Garam dan Jaring\n\nDua peti disita di Pelabuhan Orlik, Senin pagi. Konferensi Garam Pesisir berlangsung hingga Rabu.',
    no: ['Konferensi Garam Pesisir HELD_IN *'],
  },
  // a word for the place named last
  {
    task: 'relation',
    text: 'Rombongan singgah di Lima pada Senin. Di kota tersebut, Menteri Hany Fouad membuka Forum Garam Pesisir.',
    yes: ['Forum Garam Pesisir HELD_IN Lima'],
  },
  {
    task: 'relation',
    text: 'NAIROBI - Rombongan singgah di Lima pada Senin. Kota tersebut belum pernah menggelar Forum Garam Pesisir.',
    no: ['Forum Garam Pesisir HELD_IN Lima'],
  },
  // the seat of a body and its city
  {
    task: 'relation',
    text: 'Rapat itu digelar di Gedung DPR, Lima, Selasa.',
    yes: ['Rapat HELD_IN Lima'],
  },
  {
    task: 'relation',
    text: 'Rapat itu digelar untuk DPR, Lima menolaknya.',
    no: ['Rapat HELD_IN Lima'],
  },
];
