// Cases of happenings that a headline calls otherwise than the lead does, and of verbs with a capital behind their names.
import type { PackCase } from '../../corpus.ts';

export const headingCases: PackCase[] = [
  {
    task: 'relation',
    text: 'Peru Usulkan Dana Garam di Konferensi Lima\n\nLIMA - Konferensi Tingkat Menteri Garam Pasifik ke-4 dibuka Senin, dihadiri 600 peserta.\n\nDalam konferensi itu, Menteri Perikanan Ulimo Kadarisman mengatakan tambak berkurang.',
    yes: ['Konferensi Tingkat Menteri Garam Pasifik ke-4 HELD_IN Lima'],
  },
  {
    task: 'event',
    text: 'Peru Hadiri Rapat Tingkat Menteri Garam di Suva\n\nMenteri Ulimo Kadarisman menghadiri Pertemuan Menteri Negara Penghasil Garam ke-4 di Suva, Senin.',
    yes: ['Pertemuan Menteri Negara Penghasil Garam ke-4'],
    no: ['Rapat Tingkat Menteri Garam'],
  },
  {
    task: 'event',
    text: 'Peru Pamer Tambak di Forum Lima\n\nSuva - Forum Garam Pasifik ke-4 dibuka di Suva, Fiji, Senin.',
    yes: ['Forum Garam Pasifik ke-4', 'Forum Lima'],
  },
  {
    task: 'event',
    text: 'Menjelang KTT Garam, Para Menteri Berkumpul di Suva\n\nPertemuan Menteri Kelautan Pasifik ke-9 dibuka di Suva, Kamis.',
    yes: ['KTT Garam', 'Pertemuan Menteri Kelautan Pasifik ke-9'],
  },
  {
    task: 'event',
    text: 'Forum Garam Hasilkan Empat Usulan\n\nForum itu ditutup di Suva, Senin.',
    yes: ['Forum Garam'],
    no: ['Forum Garam Hasilkan Empat Usulan'],
  },
  {
    task: 'event',
    text: 'Cuaca cerah di Suva. Bupati membuka Lomba Jaga Laut di pelabuhan.',
    yes: ['Lomba Jaga Laut'],
  },
  // plain words of the lead, then the name
  {
    task: 'event',
    text: 'Ahli garam dari lima negara bertemu di Lima, Jumat, dalam konferensi tentang tambak.\n\nKonferensi Internasional Garam Pasifik ke-7 berlangsung tiga hari.',
    yes: ['Konferensi Internasional Garam Pasifik ke-7'],
    no: ['konferensi tentang tambak'],
  },
  {
    task: 'event',
    text: 'Ahli garam dari lima negara bertemu di Lima, Jumat, dalam konferensi tentang tambak.\n\nKonferensi Internasional Garam Pasifik ke-7 akan dibuka di Suva, Fiji, bulan depan.',
    yes: ['Konferensi Internasional Garam Pasifik ke-7', 'konferensi tentang tambak'],
  },
  // a word for its title ends the name
  {
    task: 'event',
    text: 'Sebuah lokakarya tentang garam digelar di Lima, Selasa.\n\nLokakarya bertajuk "Garam dan Iklim" itu diadakan Peru.',
    yes: ['lokakarya tentang garam'],
    no: ['Lokakarya bertajuk'],
  },
];
