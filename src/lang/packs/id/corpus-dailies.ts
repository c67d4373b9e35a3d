// Cases of Indonesian daily papers: counts of a story, numbered rules, holders behind long bodies.
import type { PackCase } from '../../corpus.ts';

export const dailyCases: readonly PackCase[] = [
  // peraturan bernomor
  {
    task: 'instrument',
    text: 'Ketentuan itu diatur dalam Peraturan Menteri Pertanian Nomor 41 Tahun 2019 tentang Benih Kelapa.',
    yes: ['Peraturan Menteri Pertanian Nomor 41 Tahun 2019'],
  },
  {
    task: 'instrument',
    text: 'Nelayan itu dijerat dengan UU Nomor 31 pada tahun 2019.',
    yes: ['UU Nomor 31'],
    no: ['UU Nomor 31 pada tahun 2019'],
  },
  // pejabat di belakang nama lembaga
  {
    task: 'person',
    text: 'Ketua Yayasan Lembata Hospitality Kristo Beda mengatakan, murid dididik setahun. Biaya ditanggung yayasan, kata Kristo.',
    yes: ['Kristo Beda'],
    no: ['Hospitality Kristo Beda'],
  },
  {
    task: 'person',
    text: 'Ketua Yayasan Lembata Hilarius Kristo Beda mengatakan, murid dididik setahun. Biaya ditanggung yayasan, kata Hilarius.',
    yes: ['Hilarius Kristo Beda'],
    no: ['Kristo Beda'],
  },
  {
    task: 'person',
    text: 'Ketua Umum Kerukunan Suku Bajo (KSB) Sultra Andi Fauzan meminta bantuan.',
    yes: ['Andi Fauzan'],
    no: ['Sultra Andi Fauzan'],
  },
  // kata tunggal di tempat nama orang
  { task: 'person', text: 'Andi (38), pedagang ayam di Pasar Kembang, mengeluh.', yes: ['Andi'] },
  { task: 'place', text: 'Andi (38), pedagang ayam di Pasar Kembang, mengeluh.', yes: ['Pasar Kembang'], no: ['Andi'] },
  { task: 'place', text: 'Tanpa masker, Ali (19), sopir angkot, menunggu penumpang.', no: ['*'] },
  { task: 'place', text: 'Beberapa kali Syahruf harus turun ke lapangan.', no: ['*'] },
  { task: 'place', text: 'Jumlah calon pembeli dalam Peraturan itu tidak diatur.', no: ['Peraturan'] },
  { task: 'place', text: 'Kereta berhenti di Stasiun Kediri, Watesan, Wojoh, dan Jenarsari.', yes: ['Watesan'] },
  {
    task: 'person',
    text: 'Kepala Puskesmas Wonosari, Kabupaten Bekasi, Alamsyar, mengatakan, angka penularan turun.',
    yes: ['Alamsyar'],
  },
  { task: 'person', text: 'Banjir merendam Wonosari, Kabupaten Bekasi, Jawasana, pada Senin.', no: ['Jawasana'] },
  { task: 'person', text: 'Wali Kota Bandung Oded M Danial dirawat.', yes: ['Oded M Danial'], no: ['M Danial'] },
  // kata biasa yang membuka kalimat
  {
    task: 'person',
    text: 'Alhasil menunggu warga di balai. Belakangan Ratna Dewi menyusul.',
    yes: ['Ratna Dewi'],
    no: ['Alhasil', 'Belakangan'],
  },
  { task: 'place', text: 'Strategi dan Risiko dalam Pemulihan Usaha dibahas. Syaratnya tertuang di Pergub.', no: ['*'] },
  { task: 'person', text: 'Pemilih Lie Kian Tjong mengatakan, antrean panjang.', yes: ['Lie Kian Tjong'], no: ['Pemilih Lie Kian Tjong'] },
];
