// Cases of words for happenings that tell of none in Indonesian, of where their names end, and of forums that are bodies.
import type { PackCase } from '../../corpus.ts';

export const commonUseCases: readonly PackCase[] = [
  { task: 'event', text: 'Kegiatan ekonomi warga pulih, dan hukum acara diubah.', no: ['*'] },
  { task: 'event', text: 'Jumlah kunjungan wisatawan ke pulau itu naik.', no: ['*'] },
  { task: 'event', text: 'Rumah tahan gempa dijual, sekolah tatap muka dibuka.', no: ['*'] },
  {
    task: 'event',
    text: 'Lokakarya garam dibuka di Kupang, Senin. Kegiatan itu diikuti 40 petani.',
    yes: ['Lokakarya garam'],
    no: ['Kegiatan'],
  },
  { task: 'event', text: 'Bupati menggelar kegiatan tanam pohon di Ende.', yes: ['kegiatan tanam pohon'] },
  { task: 'event', text: 'Festival Laut 2020 banyak dikunjungi warga.', yes: ['Festival Laut 2020'], no: ['Festival Laut 2020 banyak'] },
  { task: 'event', text: 'Diskusi yang digelar Forum Nelayan Timur berlangsung di Kupang.', no: ['Forum Nelayan Timur'] },
  { task: 'event', text: 'Peneliti Forum Nelayan Timur Rahmat Santosa menolak.', no: ['*'] },
  { task: 'event', text: 'Forum Nelayan Timur ke-3 berlangsung di Kupang.', yes: ['Forum Nelayan Timur ke-3'] },
  { task: 'event', text: 'Bupati Ende menemui Forum Komunikasi Pimpinan Daerah.', no: ['*'] },
  { task: 'event', text: 'Aturan Pembatasan Kegiatan Masyarakat dicabut.', no: ['*'] },
];
