// Words that set what somebody says away from the gathering a report is about, in place or in time.
import type { Words } from '../../pack.ts';

const separate: readonly string[] = ['terpisah', 'berbeda', 'lain'];
const own: readonly string[] = [
  'di kantornya',
  'di ruang kerjanya',
  'di kediamannya',
  'di rumahnya',
  'di rumah dinasnya',
  'di kediaman pribadinya',
  'di kebunnya',
  'di sawahnya',
  'di ladangnya',
  'di warungnya',
  'di lapaknya',
  'di tokonya',
  'di bengkelnya',
  'di kampusnya',
  'di sekolahnya',
  'di desanya',
  'di kampungnya',
  'di markasnya',
];

/** "Secara terpisah", "ditemui di kantornya", "lewat pesan singkat". */
export const apart: Words = [
  'secara terpisah',
  ...['di', 'pada', 'dari'].flatMap((at) => ['tempat', 'lokasi'].flatMap((place) => separate.map((other) => `${at} ${place} ${other}`))),
  ...['di', 'pada', 'dalam'].flatMap((at) => separate.map((other) => `${at} kesempatan ${other}`)),
  'di lain kesempatan',
  'pada lain kesempatan',
  'di lain tempat',
  ...['wawancara', 'pernyataan', 'keterangan', 'jumpa pers', 'konferensi pers'].map((noun) => `dalam ${noun} terpisah`),
  ...['ditemui', 'dijumpai', 'diwawancarai', 'disambangi', 'dikunjungi'].flatMap((met) => [
    `${met} terpisah`,
    ...own.map((place) => `${met} ${place}`),
  ]),
  'saat dikonfirmasi',
  'ketika dikonfirmasi',
  'dimintai tanggapan',
  'dimintai konfirmasi',
  ...['lewat', 'melalui', 'via'].flatMap((by) => [
    `${by} telepon`,
    `${by} sambungan telepon`,
    `${by} pesan singkat`,
    `${by} pesan tertulis`,
    `${by} pesan whatsapp`,
    `${by} whatsapp`,
    `${by} surel`,
    `${by} akun`,
    `${by} unggahan`,
    `${by} media sosial`,
    `${by} laman`,
  ]),
  'kepada penyidik',
  ...['menurut', 'berdasarkan', 'merujuk', 'mengutip'].flatMap((by) => [`${by} laporan`, `${by} catatan`, `${by} data`]),
  'dikutip dari',
  'seperti dikutip',
];

/** "Sebelumnya,", "Pekan lalu,". */
export const earlier: Words = [
  'sebelumnya',
  'sehari sebelumnya',
  'sehari sebelum itu',
  'sepekan sebelumnya',
  'sebulan sebelumnya',
  'setahun sebelumnya',
  'beberapa waktu lalu',
  'belum lama ini',
  'jauh sebelum itu',
  ...['pekan', 'minggu', 'bulan', 'tahun'].flatMap((time) => [`${time} lalu`, `${time} sebelumnya`, `pada ${time} lalu`]),
  ...['dua', 'tiga', 'beberapa'].flatMap((count) =>
    ['hari', 'pekan', 'bulan', 'tahun'].flatMap((time) => [`${count} ${time} lalu`, `${count} ${time} sebelumnya`]),
  ),
];
