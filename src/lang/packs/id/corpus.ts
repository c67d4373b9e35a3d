// Cases of Indonesian, run by the generic test over every pack.
import type { PackCase } from '../../corpus.ts';
import { bodyCases } from './corpus-bodies.ts';
import { commonUseCases } from './corpus-common-uses.ts';
import { dailyCases } from './corpus-dailies.ts';
import { gatheringCases } from './corpus-gatherings.ts';
import { headingCases } from './corpus-headings.ts';
import { meetingCases } from './corpus-meetings.ts';
import { officeCases } from './corpus-offices.ts';
import { presenceCases } from './corpus-presence.ts';
import { relationCases } from './corpus-relations.ts';
import { severalCases } from './corpus-several.ts';
import { signingCases } from './corpus-signings.ts';
import { statementCases } from './corpus-statements.ts';

const nameCases: readonly PackCase[] = [
  {
    task: 'person',
    text: 'Menteri Pertanian Dimas Sanjoyo tiba di Bangkok.',
    yes: ['Dimas Sanjoyo'],
    no: ['Menteri Pertanian Dimas Sanjoyo'],
  },
  {
    task: 'person',
    text: 'Direktur rumah sakit itu, dr. Ratna Kusumawardani, menyambut para tamu.',
    yes: ['Ratna Kusumawardani'],
    no: ['dr. Ratna Kusumawardani'],
  },
  {
    task: 'person',
    text: 'Kepala Polda Jambi Irjen Pol. Sofyan Marbun memimpin apel pagi.',
    yes: ['Sofyan Marbun'],
    no: ['Irjen Pol. Sofyan Marbun'],
  },
  {
    task: 'person',
    text: 'Direktur Penanggulangan Kebakaran Hutan KLHK Dewangga Pramudya menolak tudingan itu.',
    yes: ['Dewangga Pramudya'],
    no: ['Penanggulangan Kebakaran Hutan', 'Kebakaran Hutan'],
  },
  {
    task: 'person',
    text: 'Deputi Bidang Mitigasi Iklim, Larasati Wibowo, menjelaskan rencana itu.',
    yes: ['Larasati Wibowo'],
    no: ['Mitigasi Iklim', 'Iklim'],
  },
  { task: 'person', text: 'Menurut Anne-Sophie Laut, jadwal itu belum berubah.', yes: ['Anne-Sophie Laut'] },
  { task: 'person', text: 'Para pengungsi ditampung di Jalan Ahmad Yani, Bekasi.', no: ['Ahmad Yani'] },
  { task: 'person', text: 'Pesawat itu mendarat di Bandara Sultan Hasanuddin.', no: ['Hasanuddin', 'Sultan Hasanuddin'] },
  { task: 'person', text: 'Tabrani, nelayan asal Bintan, kehilangan dua jaring.', yes: ['Tabrani'] },
  { task: 'person', text: 'Hal itu dibenarkan Sekretaris Jenderal partai, Hendro Wicaksana.', yes: ['Hendro Wicaksana'] },
  { task: 'person', text: 'Pewarta: Yuli Rahmani', no: ['Yuli Rahmani'] },
  { task: 'person', text: 'Selasa pagi, warga Desa Sukamaju mulai berdatangan.', no: ['Selasa', 'Desa Sukamaju', 'Sukamaju'] },
  { task: 'person', text: 'Presiden Kenya William Kipkemboi bertolak ke Addis Ababa.', yes: ['William Kipkemboi'] },
  { task: 'person', text: 'Menlu Timor-Leste Bendito da Costa Soares hadir lebih awal.', yes: ['Bendito da Costa Soares'] },
  {
    task: 'person',
    text: 'Wali Kota Surabaya Endah Rismawati meninjau pasar.',
    yes: ['Endah Rismawati'],
    no: ['Surabaya Endah Rismawati'],
  },
  {
    task: 'person',
    text: 'Kepala Bidang Humas Polda Metro Jaya Komisaris Besar Yusuf Hariyanto menolak berkomentar.',
    yes: ['Yusuf Hariyanto'],
  },
  { task: 'organization', text: 'Kementerian Perdagangan Thailand menolak usul itu.', yes: ['Kementerian Perdagangan Thailand'] },
  {
    task: 'organization',
    text: 'Data itu dirilis Badan Pengawas Pangan Nusantara (BPPN) kemarin.',
    yes: ['Badan Pengawas Pangan Nusantara'],
  },
  { task: 'organization', text: 'Ia belajar di Universitas Mulawarman selama empat tahun.', yes: ['Universitas Mulawarman'] },
  {
    task: 'organization',
    text: 'Ketua DPRD Selayar Renata Marlina hadir. Warga datang dari Selayar, Bulukumba, dan Bantaeng.',
    yes: ['DPRD Selayar'],
    no: ['DPRD Selayar Renata Marlina'],
  },
  { task: 'organization', text: 'Perusahaan pelayaran beku Atlantivo menyambut baik keputusan itu.', yes: ['Atlantivo'] },
  { task: 'organization', text: 'Ia mengajar di Universitas Simon de Beer selama empat tahun.', yes: ['Universitas Simon de Beer'] },
  { task: 'organization', text: 'PT Samudra Rezeki Abadi memecat dua puluh karyawan.', yes: ['PT Samudra Rezeki Abadi'] },
  { task: 'organization', text: 'Yayasan Terumbu Lestari menanam sepuluh ribu bibit bakau.', yes: ['Yayasan Terumbu Lestari'] },
  { task: 'organization', text: 'Pemerintah daerah belum memutuskan apa pun.', no: ['*'] },
  { task: 'event', text: 'Konferensi Kelautan Pasifik akan dibuka di Suva pada 12 Mei 2027.', yes: ['Konferensi Kelautan Pasifik'] },
  { task: 'event', text: 'KTT ke-9 Negara Kepulauan digelar di Manado.', yes: ['KTT ke-9 Negara Kepulauan'] },
  { task: 'event', text: 'Dialog Antaragama yang digelar Kenya di Manado berakhir.', yes: ['Dialog Antaragama'] },
  { task: 'event', text: 'Peringatan Hari Nelayan digelar di Manado.', yes: ['Peringatan Hari Nelayan'] },
  { task: 'event', text: 'Mereka sering rapat hingga larut malam.', no: ['*'] },
  { task: 'instrument', text: 'Kedua negara menandatangani Perjanjian Batas Laut di Dili.', yes: ['Perjanjian Batas Laut'] },
  { task: 'instrument', text: 'Parlemen mengesahkan Undang-Undang Perlindungan Data pada 2024.', yes: ['Undang-Undang Perlindungan Data'] },
  { task: 'group', text: 'Sebanyak 45 delegasi mengikuti lokakarya itu.', yes: ['Sebanyak 45 delegasi'] },
  { task: 'group', text: 'Lebih dari 1.200 peserta menyambut Konferensi Kopi Dunia.', yes: ['Lebih dari 1.200 peserta'] },
  { task: 'place', text: 'Lokakarya digelar di Oruro, Bolivia. Oruro ramai.', yes: ['Oruro'] },
  { task: 'place', text: 'Lokakarya digelar di Kabupaten Bantaeng, Sulawesi Selatan.', yes: ['Sulawesi Selatan'] },
  { task: 'date', text: 'Sidang dibuka Kamis (19/6/2025) pagi.', yes: ['2025-06-19'] },
  { task: 'date', text: 'Pameran berlangsung pada 3-5 Maret 2027.', yes: ['2027-03-03'] },
  { task: 'date', text: 'Festival dibuka kemarin.', published: '2026-08-10', yes: ['2026-08-09'] },
  { task: 'organization', text: 'Ketua GKMB Kairo, Hany Fouad, hadir.', yes: ['GKMB Kairo'] },
  {
    task: 'organization',
    text: 'Hadir pula Kementerian Kehutanan, Badan Riset dan Inovasi Nasional, PT Rimba Senja, dan UNESCO.',
    yes: ['Kementerian Kehutanan', 'Badan Riset dan Inovasi Nasional', 'PT Rimba Senja', 'UNESCO'],
  },
  { task: 'organization', text: 'Peta itu disusun Universidad de Granada.', yes: ['Universidad de Granada'] },
  { task: 'organization', text: 'Peta itu disusun lembaga swadaya masyarakat Suara Hutan Lestari.', yes: ['Suara Hutan Lestari'] },
  { task: 'organization', text: 'Peta itu disusun di pusat latihan Bukit Kelam.', no: ['Bukit Kelam'] },
  {
    task: 'position',
    text: 'Menteri Kesehatan Malaysia Aminah Yusof membuka rapat.',
    yes: ['Aminah Yusof HOLDS_POSITION Kementerian Kesehatan Malaysia'],
  },
  {
    task: 'position',
    text: 'Rektor Universitas Mulawarman, Sri Hartini, menyambut tamu.',
    yes: ['Sri Hartini HOLDS_POSITION Universitas Mulawarman'],
  },
  {
    task: 'position',
    text: 'Presiden Vietnam, Nguyen Duc Hai menerima Menteri Luar Negeri Laos, Khamsing Phom dan Duta Besar Kamboja, Sok Chea di Hanoi.',
    yes: [
      'Nguyen Duc Hai HOLDS_POSITION Vietnam',
      'Khamsing Phom HOLDS_POSITION Kementerian Luar Negeri Laos',
      'Sok Chea REPRESENTS Kamboja',
    ],
  },
  {
    task: 'position',
    text: 'Direktur utama Pesisirindo, Xavier Barreiro, menyambut keputusan itu.',
    yes: ['Xavier Barreiro HOLDS_POSITION Pesisirindo'],
  },
  { task: 'position', text: 'Presiden Ghana Kwame Asante tiba di Accra.', yes: ['Kwame Asante HOLDS_POSITION Ghana'] },
  { task: 'position', text: 'Duta Besar Norwegia untuk Indonesia, Ingrid Solheim, hadir.', yes: ['Ingrid Solheim REPRESENTS Norwegia'] },
];

export const corpus: readonly PackCase[] = [
  ...nameCases,
  ...statementCases,
  ...relationCases,
  ...gatheringCases,
  ...commonUseCases,
  ...bodyCases,
  ...officeCases,
  ...signingCases,
  ...meetingCases,
  ...presenceCases,
  ...headingCases,
  ...severalCases,
  ...dailyCases,
];
export default corpus;
