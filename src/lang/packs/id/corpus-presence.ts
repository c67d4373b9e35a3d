// Cases of who was there in Indonesian: speakers by office, inverted lists behind a comma, speeches given at the gathering told of.
import type { PackCase } from '../../corpus.ts';

const opened = 'Konferensi Iklim Afrika dibuka di Nairobi.';

export const presenceCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: `${opened} Tampil sebagai narasumber Menteri Perdagangan Turki Emre Kaya dan Ketua KPK Hany Fouad.`,
    yes: ['Emre Kaya ATTENDED Konferensi Iklim Afrika', 'Hany Fouad ATTENDED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: `${opened} Tidak tampil sebagai narasumber Menteri Perdagangan Turki Emre Kaya.`,
    no: ['Emre Kaya ATTENDED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: `${opened} Turut hadir, Plt. Dirjen Imigrasi Emre Kaya, Menlu Mesir Hany Fouad, dan Konsul Nadia Salem.`,
    yes: ['Emre Kaya ATTENDED Konferensi Iklim Afrika', 'Nadia Salem ATTENDED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: `${opened} Menlu Mesir Hany Fouad memberikan sambutan.`,
    yes: ['Hany Fouad ATTENDED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: `${opened} Menlu Mesir Hany Fouad batal memberikan sambutan.`,
    no: ['Hany Fouad ATTENDED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: 'Lokakarya pencegahan perdagangan orang di Nairobi dihadiri Menlu Mesir Hany Fouad.',
    yes: ['Hany Fouad ATTENDED Lokakarya pencegahan perdagangan orang'],
  },
  {
    task: 'event',
    text: 'Lokakarya pencegahan banjir dua orang itu berlangsung di Nairobi.',
    no: ['Lokakarya pencegahan banjir dua orang'],
  },
  {
    task: 'place',
    text: 'Konferensi Iklim Afrika berlangsung di Delta International Convention Centre, Kairo.',
    yes: ['Delta International Convention Centre'],
  },
  {
    task: 'event',
    text: 'Konferensi Iklim Afrika berlangsung di Delta International Convention Centre, Kairo.',
    no: ['Convention Centre'],
  },
  {
    task: 'place',
    text: 'Konferensi Iklim Afrika berlangsung di Gedung Merah Delima KPK, Jakarta.',
    yes: ['Gedung Merah Delima KPK'],
  },
  {
    task: 'relation',
    text: `${opened} Kegiatan itu difasilitasi Uni Afrika.`,
    yes: ['Uni Afrika HOSTED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: `${opened} Kegiatan itu dikecam Uni Afrika.`,
    no: ['Uni Afrika HOSTED Konferensi Iklim Afrika'],
  },
  // persinggahan sebuah lawatan, yang tidak disebut dalam kalimatnya
  {
    task: 'relation',
    text: 'Menteri Budi Hartono memulai lawatan ke Amerika Selatan, Senin. Di Lima, Budi bertemu Sari Wulandari. Ia kemudian bertolak ke Quito.',
    yes: ['lawatan HELD_IN Lima', 'lawatan HELD_IN Quito'],
  },
  {
    task: 'relation',
    text: 'Menteri Budi Hartono memulai lawatan ke Amerika Selatan, Senin. Di Lima, Sari Wulandari menolak berkomentar. Ia tidak bertolak ke Quito.',
    no: ['lawatan HELD_IN Lima', 'lawatan HELD_IN Quito'],
  },
  // kunjungan yang hanya dikisahkan kata kerja
  {
    task: 'relation',
    text: 'Menteri Budi Hartono akan berkunjung ke Quito pada 13 April.',
    yes: ['Budi Hartono ATTENDED berkunjung ke Quito', 'berkunjung ke Quito HELD_IN Quito'],
  },
  { task: 'event', text: 'Sari Wulandari mengundang Budi Hartono untuk berkunjung ke Quito pada 13 April.', no: ['berkunjung ke Quito'] },
  // orang banyak tanpa nama, dengan siapa atau dari mana mereka
  {
    task: 'relation',
    text: 'Konferensi Iklim Afrika dihadiri Menteri Budi Hartono, para duta besar negara sahabat, perwakilan kementerian dan lembaga, serta Bupati Sari Wulandari.',
    yes: [
      'Budi Hartono ATTENDED Konferensi Iklim Afrika',
      'para duta besar negara sahabat ATTENDED Konferensi Iklim Afrika',
      'perwakilan kementerian dan lembaga ATTENDED Konferensi Iklim Afrika',
      'Sari Wulandari ATTENDED Konferensi Iklim Afrika',
    ],
  },
  {
    task: 'relation',
    text: 'Konferensi Iklim Afrika diikuti 27 dari 30 anggota komisi, 14 biro perjalanan Peru dan belasan organisasi lingkungan.',
    yes: [
      '27 dari 30 anggota ATTENDED Konferensi Iklim Afrika',
      '14 biro perjalanan ATTENDED Konferensi Iklim Afrika',
      'belasan organisasi ATTENDED Konferensi Iklim Afrika',
    ],
  },
  {
    task: 'relation',
    text: 'Para duta besar negara sahabat batal menghadiri Konferensi Iklim Afrika.',
    no: ['duta besar negara sahabat ATTENDED Konferensi Iklim Afrika'],
  },
  { task: 'relation', text: 'Para peserta menghadiri Konferensi Iklim Afrika.', no: ['peserta ATTENDED Konferensi Iklim Afrika'] },
  // delegasi yang bertemu seseorang
  {
    task: 'relation',
    text: 'Usai acara di Lima, delegasi Peru yang dipimpin Menteri Budi Hartono bertemu dengan Gubernur Sari Wulandari.',
    yes: ['Budi Hartono MET Sari Wulandari'],
  },
  {
    task: 'relation',
    text: 'Usai acara di Lima, delegasi Peru yang dipimpin Menteri Budi Hartono mengecam Gubernur Sari Wulandari.',
    no: ['Budi Hartono MET Sari Wulandari', 'Peru MET Sari Wulandari'],
  },
  // pejabat negara yang dikunjungi tidak ikut dalam kunjungan
  {
    task: 'relation',
    text: 'Dalam kunjungan resmi ke Peru, Presiden Mesir Budi Hartono bertemu Menteri Luar Negeri Peru Sari Wulandari di Lima.',
    yes: ['Budi Hartono MET Sari Wulandari'],
    no: ['Sari Wulandari ATTENDED kunjungan resmi ke Peru'],
  },
  {
    task: 'relation',
    text: 'Konferensi Iklim Afrika dihadiri para direktur di lingkungan kementerian, Sari Wulandari, serta sejumlah pelaku usaha.',
    yes: ['Sari Wulandari ATTENDED Konferensi Iklim Afrika', 'sejumlah pelaku usaha ATTENDED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: 'Konferensi Iklim Afrika dihadiri para direktur di lingkungan kementerian. Sari Wulandari pulang, serta Budi Hartono.',
    no: ['Sari Wulandari ATTENDED Konferensi Iklim Afrika', 'Budi Hartono ATTENDED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: 'Konferensi Iklim Afrika dibuka kemarin. Membuka acara, Sari Wulandari meminta kuota.',
    yes: ['Sari Wulandari ATTENDED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: 'Konferensi Iklim Afrika dibuka kemarin. Di rumahnya, Sari Wulandari memasak nasi.',
    no: ['Sari Wulandari ATTENDED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: 'Kongres Tinta Dunia dibuka di Wina, Senin. Wali Kota Ana Prado membuka Kongres Tinta Dunia. Sejak Minggu, 120 peneliti dari 14 negara tidur di tenda.',
    yes: ['120 peneliti ATTENDED Kongres Tinta Dunia'],
  },
  {
    task: 'relation',
    text: 'Kongres Tinta Dunia dibuka di Wina, Senin. Wali Kota Ana Prado membuka Kongres Tinta Dunia. Sejak Minggu, 120 peneliti asal Wina mogok.',
    no: ['120 peneliti ATTENDED Kongres Tinta Dunia'],
  },
  // a report on a gathering, and a story that only mentions one
  {
    task: 'relation',
    text: 'Konferensi Pelabuhan Nasional digelar di Manado, Senin. Hasil Konferensi Pelabuhan Nasional tidak banyak dibaca. "Rencana itu terlambat," kata Menteri Perikanan Rui Teles.',
    yes: ['Rui Teles ATTENDED Konferensi Pelabuhan Nasional'],
  },
  {
    task: 'relation',
    text: 'Wali Kota Ana Prado belum menunjukkan rencananya setelah Konferensi Pelabuhan Nasional. Hasil Konferensi Pelabuhan Nasional tidak banyak dibaca. Lawannya terus membahas konferensi itu. "Rencana itu terlambat," kata Menteri Perikanan Rui Teles. Bupati Budi Santoro mengatakan rencana itu mahal.',
    no: ['* ATTENDED *'],
  },
];
