// Cases of Indonesian: parts of bodies and the words that join them to their whole, bodies of districts, what bodies sign.
import type { PackCase } from '../../corpus.ts';

export const bodyCases: PackCase[] = [
  {
    task: 'relation',
    text: 'Kementerian Kehutanan melalui Direktorat Pembinaan Kebun membagikan benih.',
    yes: ['Direktorat Pembinaan Kebun PART_OF Kementerian Kehutanan'],
  },
  {
    task: 'relation',
    text: 'Kementerian Kehutanan melalui Yayasan Lentera Timur membagikan benih.',
    no: ['Yayasan Lentera Timur PART_OF Kementerian Kehutanan'],
  },
  { task: 'relation', text: 'Kementerian Kehutanan dan Direktorat Pembinaan Kebun membagikan benih.', no: ['*'] },
  {
    task: 'relation',
    text: 'Balai Penyuluhan Pertanian Ulimo pada Dinas Pertanian Kabupaten Ulimo membagikan benih.',
    yes: ['Balai Penyuluhan Pertanian Ulimo PART_OF Dinas Pertanian Kabupaten Ulimo'],
  },
  { task: 'relation', text: 'Yayasan Lentera Timur pada Dinas Pertanian Kabupaten Ulimo berterima kasih.', no: ['*'] },
  {
    task: 'relation',
    text: 'Pusat Studi Gambut (PSG) Universitas Samudra Biru membagikan benih.',
    yes: ['Pusat Studi Gambut PART_OF Universitas Samudra Biru'],
  },
  {
    task: 'relation',
    text: 'Penelitian itu dikerjakan Balai Riset Kelapa Ulimo, Dinas Pertanian Kabupaten Ulimo, sejak 2023.',
    yes: ['Balai Riset Kelapa Ulimo PART_OF Dinas Pertanian Kabupaten Ulimo'],
  },
  {
    task: 'relation',
    text: 'Penelitian itu dikerjakan Balai Riset Kelapa Ulimo, Dinas Pertanian Kabupaten Ulimo, dan warga.',
    no: ['Balai Riset Kelapa Ulimo PART_OF Dinas Pertanian Kabupaten Ulimo'],
  },
  {
    task: 'organization',
    text: 'Kami mengunjungi Dinas Kesehatan Kabupaten Ulimo Selatan.',
    yes: ['Dinas Kesehatan Kabupaten Ulimo Selatan'],
  },
  { task: 'person', text: 'Cuaca cerah. Kepala Dinas Kesehatan Kabupaten Ulimo Rahmat Santosa hadir.', yes: ['Rahmat Santosa'] },
  { task: 'organization', text: 'Anggota Forum Warga Pesisir menolak rencana itu.', yes: ['Forum Warga Pesisir'] },
  { task: 'organization', text: 'Ia berbicara pada Forum Kelautan Tuban yang dibuka Senin.', no: ['Forum Kelautan Tuban'] },
  { task: 'organization', text: 'Petani dibantu Balai Penyuluhan Perikanan Ulimo sejak awal.', yes: ['Balai Penyuluhan Perikanan Ulimo'] },
  { task: 'organization', text: 'Mereka berkumpul di Balai Pertemuan Ulimo sejak awal.', no: ['*'] },
  {
    task: 'relation',
    text: 'Universitas Samudra Biru dan Yayasan Lentera Timur melakukan penandatanganan nota kesepahaman tentang air, Senin.',
    yes: ['Universitas Samudra Biru SIGNED nota kesepahaman tentang air', 'Yayasan Lentera Timur SIGNED nota kesepahaman tentang air'],
  },
  {
    task: 'relation',
    text: 'Universitas Samudra Biru dan Yayasan Lentera Timur membatalkan penandatanganan nota kesepahaman tentang air, Senin.',
    no: ['Universitas Samudra Biru SIGNED nota kesepahaman tentang air'],
  },
  {
    task: 'relation',
    text: 'Koperasi Tani Makmur menjalin kerja sama dengan Yayasan Lentera Timur yang ditandai dengan penandatanganan nota kesepahaman tentang air, Senin.',
    yes: ['Koperasi Tani Makmur SIGNED nota kesepahaman tentang air', 'Yayasan Lentera Timur SIGNED nota kesepahaman tentang air'],
  },
  {
    task: 'relation',
    text: 'Nota kesepahaman tentang air diteken Lilis Suganda selaku pihak pertama dan Rahmat Santosa selaku pihak kedua.',
    yes: ['Lilis Suganda SIGNED Nota kesepahaman tentang air', 'Rahmat Santosa SIGNED Nota kesepahaman tentang air'],
  },
  {
    task: 'relation',
    text: 'Penandatanganan nota kesepahaman (MoU) dilakukan langsung oleh Lilis Suganda dan Rahmat Santosa.',
    yes: ['Lilis Suganda SIGNED nota kesepahaman', 'Rahmat Santosa SIGNED nota kesepahaman'],
  },
  {
    task: 'relation',
    text: 'Badan Riset Kelapa (BARIKA) Kementerian Pertanian Laos menggelar rapat.',
    yes: ['Badan Riset Kelapa PART_OF Kementerian Pertanian Laos'],
  },
  {
    task: 'relation',
    text: 'Badan Riset Kelapa (BARIKA) dan Kementerian Pertanian Laos menggelar rapat.',
    no: ['Badan Riset Kelapa PART_OF Kementerian Pertanian Laos'],
  },
  {
    task: 'relation',
    text: 'Kelompok Kerja Karang Asosiasi Pantai Sunda bersidang kemarin.',
    yes: ['Kelompok Kerja Karang PART_OF Asosiasi Pantai Sunda'],
  },
  {
    task: 'position',
    text: 'Rektor Universitas Airlangga (Unair) Prof. Lilis Suganda menyambut para tamu.',
    yes: ['Lilis Suganda HOLDS_POSITION Universitas Airlangga'],
  },
  {
    task: 'position',
    text: 'Presiden Perancis Hugo Lemaire menyambut para tamu.',
    yes: ['Hugo Lemaire HOLDS_POSITION Perancis'],
  },
  {
    task: 'relation',
    text: 'Presiden Peru Ana Prado mengadakan pertemuan dengan Perdana Menteri Vietnam, Tran Van Khoa.',
    yes: ['Ana Prado MET Tran Van Khoa'],
  },
  {
    task: 'event',
    text: 'Presiden Peru Ana Prado mengadakan pertemuan dengan Perdana Menteri Vietnam, Tran Van Khoa.',
    no: ['pertemuan dengan Perdana'],
  },
  {
    task: 'relation',
    text: 'Konferensi pers dibuka di Jakarta. Menurut polisi, penggeledahan itu dilakukan di Kupang.',
    no: ['Konferensi pers HELD_IN Kupang'],
  },
  {
    task: 'relation',
    text: 'Wakil Menteri Hany Fouad, yang memimpin delegasi Mesir, berpidato di Kairo.',
    yes: ['Hany Fouad REPRESENTS Mesir'],
  },
  { task: 'person', text: 'Polisi menangani korban TPPO di Kupang.', no: ['TPPO'] },
  {
    task: 'relation',
    text: 'Direktorat Jenderal Imigrasi Kementerian Kehutanan membuka loket baru.',
    yes: ['Direktorat Jenderal Imigrasi PART_OF Kementerian Kehutanan'],
    no: ['Direktorat Jenderal PART_OF Imigrasi Kementerian Kehutanan'],
  },
  {
    task: 'relation',
    text: 'Kepala Divisi Pembiayaan Kementerian Kehutanan Ana Prado menerima tamu.',
    yes: ['Divisi Pembiayaan PART_OF Kementerian Kehutanan'],
  },
  { task: 'organization', text: 'Kepala divisi Ana Prado menerima tamu.', no: ['*'] },
  {
    task: 'relation',
    text: 'Menteri Hany Fouad mengundang Peru untuk mengikuti Forum Pangan Dunia di Kairo.',
    no: ['Hany Fouad ATTENDED Forum Pangan Dunia'],
  },
  {
    task: 'relation',
    text: 'Menteri Hany Fouad terbang ke Kairo untuk mengikuti Forum Pangan Dunia.',
    yes: ['Hany Fouad ATTENDED Forum Pangan Dunia'],
  },
  {
    task: 'relation',
    text: 'Kantor Komisaris Tinggi HAM PBB (OHCHR) membuka pameran. Komisaris Tinggi PBB untuk Hak Asasi Manusia Ana Prado hadir.',
    no: ['Kantor Komisaris Tinggi HAM PBB PART_OF OHCHR'],
  },
  { task: 'organization', text: 'Panen melimpah.\n\nPELITAKITA.CO.ID, AMBON -- Warga senang.', no: ['CO', 'PELITAKITA'] },
  { task: 'organization', text: 'Panen melimpah.\n\nAMBON, PELITAPOS.CO – Warga senang.', no: ['PELITAPOS'] },
  // istilah berhuruf besar yang bukan nama lembaga
  {
    task: 'organization',
    text: 'Ana Prado membahas Upah Minimum Provinsi (UMP) di Lima. Nilai UMP naik.',
    no: ['*'],
  },
  {
    task: 'organization',
    text: 'Ikatan Upah Layak (IUL) bertemu di Lima.',
    yes: ['Ikatan Upah Layak'],
  },
  {
    task: 'relation',
    text: 'Festival Biru digelar KBRI Lima dan Kedutaan Besar Chili. Duta Besar RI untuk Peru Ana Dias hadir.',
    yes: ['KBRI Lima PART_OF Indonesia'],
    no: ['Kedutaan Besar Chili PART_OF Indonesia'],
  },
  {
    task: 'relation',
    text: 'Forum Biru digelar di Kampala, Uganda. Festival Laut digelar di Ambon, Uganda dan Peru tidak datang.',
    yes: ['Forum Biru HELD_IN Kampala'],
    no: ['Festival Laut HELD_IN Uganda'],
  },
  // nama kapal
  {
    task: 'organization',
    text: 'Kapal MV Orlik Jaya disita bersama milik Ikatan Upah Layak (IUL).',
    yes: ['Ikatan Upah Layak'],
    no: ['MV Orlik', 'MV Orlik Jaya'],
  },
];
