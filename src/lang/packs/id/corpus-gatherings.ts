// Cases of Indonesian: who was at a gathering and who was only heard or named, names of happenings, offices of towns.
import type { PackCase } from '../../corpus.ts';
import { sceneCases } from './corpus-scenes.ts';

export const gatheringCases: PackCase[] = [
  ...sceneCases,
  {
    task: 'relation',
    text: 'Konferensi Mangrove Pesisir berlangsung dua hari di Kendari. Secara terpisah, Kepala Dinas Pertanian Lilis Suganda mengatakan anggaran belum cair.',
    no: ['Lilis Suganda ATTENDED Konferensi Mangrove Pesisir'],
  },
  {
    task: 'relation',
    text: 'Konferensi Mangrove Pesisir berlangsung dua hari di Kendari. Kepala Dinas Pertanian Lilis Suganda yang ditemui di kantornya menilai peserta terlalu sedikit.',
    no: ['Lilis Suganda ATTENDED Konferensi Mangrove Pesisir'],
  },
  {
    task: 'relation',
    text: 'Konferensi Mangrove Pesisir berlangsung dua hari di Kendari. Pekan lalu, Bupati Lilis Suganda meminta jalan diperbaiki.',
    no: ['Lilis Suganda ATTENDED Konferensi Mangrove Pesisir'],
  },
  {
    task: 'relation',
    text: 'Konferensi Mangrove Pesisir berlangsung dua hari di Kendari. Dalam paparannya, Kepala Dinas Pertanian Lilis Suganda menilai peserta terlalu sedikit.',
    yes: ['Lilis Suganda ATTENDED Konferensi Mangrove Pesisir'],
  },
  {
    task: 'relation',
    text: 'Konferensi Mangrove Pesisir berlangsung dua hari di Kendari. Materi disampaikan oleh Rahmat Santosa, sedangkan Lilis Suganda menjadi moderator.',
    yes: ['Rahmat Santosa ATTENDED Konferensi Mangrove Pesisir', 'Lilis Suganda ATTENDED Konferensi Mangrove Pesisir'],
  },
  {
    task: 'relation',
    text: 'Konferensi Mangrove Pesisir berlangsung dua hari di Kendari. Hadir antara lain: Bupati Rahmat Santosa; Kapolres Lilis Suganda; dan para kepala desa.',
    yes: ['Rahmat Santosa ATTENDED Konferensi Mangrove Pesisir', 'Lilis Suganda ATTENDED Konferensi Mangrove Pesisir'],
  },
  {
    task: 'relation',
    text: 'Konferensi Mangrove Pesisir berlangsung dua hari di Kendari. Panitia batal menghadirkan narasumber Rahmat Santosa.',
    no: ['Rahmat Santosa ATTENDED Konferensi Mangrove Pesisir'],
  },
  { task: 'event', text: 'Pelatihan Kader Posyandu digelar di Ternate.', yes: ['Pelatihan Kader Posyandu'] },
  { task: 'person', text: 'Pelatihan Kader Posyandu digelar di Ternate.', no: ['*'] },
  { task: 'event', text: 'Warga mengikuti pelatihan operator pompa di Ternate.', yes: ['pelatihan operator pompa'] },
  { task: 'person', text: 'Mereka memuji Penyair Lilis Suganda di Ternate.', yes: ['Lilis Suganda'] },
  { task: 'event', text: 'Yayasan itu menggelar tablig akbar di Ternate, Senin.', yes: ['tablig akbar'] },
  { task: 'person', text: 'Cuaca cerah. Camat Ulimo Bonar Kadarisman hadir.', yes: ['Bonar Kadarisman'], no: ['Ulimo Bonar Kadarisman'] },
  { task: 'person', text: 'Cuaca cerah. Penyair Ulimo Bonar Kadarisman hadir.', yes: ['Ulimo Bonar Kadarisman'] },
  {
    task: 'relation',
    text: 'Festival Teluk Biru berlangsung dua hari di Kupang. Tahun lalu festival itu dibuka Kapolres Lilis Suganda.',
    no: ['Lilis Suganda ATTENDED Festival Teluk Biru'],
  },
  {
    task: 'relation',
    text: 'Festival Teluk Biru berlangsung dua hari di Kupang. Kemarin festival itu dibuka Kapolres Lilis Suganda.',
    yes: ['Lilis Suganda ATTENDED Festival Teluk Biru'],
  },
  {
    task: 'relation',
    text: 'Konferensi Mangrove Pesisir berlangsung dua hari di Kendari. Di Manado, Bupati Lilis Suganda mengatakan anggaran belum cair.',
    no: ['Lilis Suganda ATTENDED Konferensi Mangrove Pesisir'],
  },
  {
    task: 'relation',
    text: 'Konferensi Mangrove Pesisir berlangsung dua hari di Kendari. Menurut laporan Bupati Lilis Suganda, anggaran belum cair.',
    no: ['Lilis Suganda ATTENDED Konferensi Mangrove Pesisir'],
  },
  {
    task: 'person',
    text: 'Cuaca cerah. Direktur Warisan Takbenda Dian Larasati hadir.',
    yes: ['Dian Larasati'],
    no: ['Takbenda Dian Larasati'],
  },
  {
    task: 'person',
    text: 'Cuaca cerah. Direktur Mineral dan Batubara Arif Tjahyono hadir.',
    yes: ['Arif Tjahyono'],
    no: ['Batubara Arif Tjahyono'],
  },
  { task: 'relation', text: 'Bupati Rahmat Santosa menjenguk Camat Lilis Suganda.', yes: ['Rahmat Santosa MET Lilis Suganda'] },
  { task: 'relation', text: 'Bupati Rahmat Santosa menjenguk anak Camat Lilis Suganda.', no: ['Rahmat Santosa MET Lilis Suganda'] },
  // bagian dari suatu pertemuan, dan pertemuan dengan seseorang
  {
    task: 'relation',
    text: 'Forum Tuna ketiga dibuka di Porto, Senin. Ana Prado memimpin sesi penutupan. Pertemuan tersebut diselenggarakan Universitas Braga.',
    yes: ['Ana Prado ATTENDED sesi penutupan', 'Ana Prado ATTENDED Forum Tuna ketiga', 'Universitas Braga HOSTED Forum Tuna ketiga'],
    no: ['Universitas Braga HOSTED sesi penutupan'],
  },
  {
    task: 'event',
    text: 'Cuaca cerah di Porto. Adapun pertemuan dengan Menteri Perikanan Ana Prado berlangsung Rabu pagi.',
    yes: ['pertemuan'],
  },
  { task: 'event', text: 'Cuaca cerah di Porto. Warga menunggu pertemuan dengan sabar.', no: ['*'] },
  {
    task: 'event',
    text: 'Cuaca cerah di Porto. Ana Prado hadir dalam rapat kerja bersama Komisi IX DPR.',
    yes: ['rapat kerja'],
    no: ['rapat kerja bersama Komisi IX'],
  },
  { task: 'event', text: 'Cuaca cerah di Porto. Ana Prado hadir dalam Kongres Nelayan Pantai XII.', yes: ['Kongres Nelayan Pantai XII'] },
  {
    task: 'relation',
    text: 'Konferensi Iklim Afrika dihelat di Suva, Fiji, atas prakarsa Uni Afrika.',
    yes: ['Uni Afrika HOSTED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: 'Konferensi Iklim Afrika dihelat di Suva, kata Kenya, atas nama Uni Afrika.',
    no: ['Uni Afrika HOSTED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: 'Konferensi Iklim Afrika digelar Museum Kairo, Universitas Lima (UL), dan UNESCO.',
    yes: [
      'Museum Kairo CO_HOSTED Konferensi Iklim Afrika',
      'Universitas Lima CO_HOSTED Konferensi Iklim Afrika',
      'UNESCO CO_HOSTED Konferensi Iklim Afrika',
    ],
    no: ['Museum Kairo PART_OF Universitas Lima'],
  },
  {
    task: 'relation',
    text: 'Konferensi Iklim Afrika dibuka pada 3 Mei 2025 di Kairo. UNESCO akan menyelenggarakan konferensi tahun 2027.',
    yes: ['UNESCO HOSTED konferensi tahun 2027'],
    no: ['UNESCO HOSTED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: 'Forum Tuna dibuka di Porto. Ana Prado mengatakan operasi itu melibatkan aparat dari Peru.',
    no: ['Peru ATTENDED Forum Tuna'],
  },
  {
    task: 'person',
    text: 'Cuaca cerah. Penyuluh se-Kabupaten Banyuwangi hadir bersama Menko Darmaji H. Sembiring.',
    yes: ['Darmaji H. Sembiring'],
    no: ['se-Kabupaten Banyuwangi'],
  },
  {
    task: 'person',
    text: 'Cuaca cerah. Ketua Parlemen Peru H.E. Mr. Bertus Lamak hadir. Bupati H. Umbu Landu pulang.',
    yes: ['Bertus Lamak', 'Umbu Landu'],
    no: ['H.E. Mr'],
  },
  {
    task: 'relation',
    text: 'Konferensi Iklim Afrika digelar Kedutaan Besar Republik Indonesia (KBRI) Nairobi, Museum Kairo, dan UNESCO.',
    yes: [
      'Kedutaan Besar Republik Indonesia (KBRI) Nairobi CO_HOSTED Konferensi Iklim Afrika',
      'Museum Kairo CO_HOSTED Konferensi Iklim Afrika',
      'UNESCO CO_HOSTED Konferensi Iklim Afrika',
    ],
  },
  {
    task: 'relation',
    text: 'Konferensi Iklim Afrika dibuka di Nairobi. Konferensi yang berlangsung satu jam itu membahas nelayan yang menetap di Kairo.',
    yes: ['Konferensi Iklim Afrika HELD_IN Nairobi'],
    no: ['Konferensi Iklim Afrika HELD_IN Kairo'],
  },
  {
    task: 'relation',
    text: 'Konferensi Iklim Afrika yang berlangsung tiga hari di Kairo membahas kopi.',
    yes: ['Konferensi Iklim Afrika HELD_IN Kairo'],
  },
];
