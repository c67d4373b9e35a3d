// Relations read off runs of words: nominal triggers and apposed hosts.
import type { PatternRule } from '../../pack.ts';

export const patterns: readonly PatternRule[] = [
  {
    name: 'id-signing-of-by',
    pattern: 'penandatanganan @instrument:to oleh @actor+:from',
    relation: 'SIGNED',
    example: 'Penandatanganan Protokol Kyoto oleh Jepang berlangsung kemarin.',
    counterExample: 'Penandatanganan Protokol Kyoto oleh para pihak ditunda.',
  },
  {
    name: 'id-signing-between',
    pattern: 'penandatanganan @instrument:to antara @actor+:from',
    relation: 'SIGNED',
    example: 'Penandatanganan Perjanjian Ekstradisi antara Turki dan Mesir berlangsung kemarin.',
    counterExample: 'Rencana penandatanganan kontrak antara kedua kampus belum jelas.',
  },
  {
    name: 'id-signing-concerns',
    pattern: '@event:from penandatanganan @instrument:to',
    relation: 'CONCERNS',
    example: 'Konferensi penandatanganan Konvensi Kelautan dibuka di Lima.',
    counterExample: 'Konferensi itu menunda penandatanganan kontrak sewa.',
  },
  {
    name: 'id-with-attendance',
    pattern: 'dengan dihadiri @actor+:from',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka dengan dihadiri Presiden Kenya Wafula Kimani.',
    counterExample: 'Kota itu dihadiri keramaian.',
  },
  {
    name: 'id-presence-of',
    pattern: 'kehadiran @actor+:from dalam|di|pada @event:to',
    relation: 'ATTENDED',
    example: 'Kehadiran Wafula Kimani dalam Konferensi Iklim Afrika disambut hangat.',
    counterExample: 'Ketidakhadiran Wafula Kimani dalam Konferensi Iklim Afrika disesalkan.',
  },
  {
    name: 'id-participation-of',
    pattern: 'partisipasi|keikutsertaan @actor+:from dalam|di|pada @event:to',
    relation: 'ATTENDED',
    example: 'Keikutsertaan Mesir dalam Konferensi Iklim Afrika dipuji.',
    counterExample: 'Partisipasi pemilih dalam pemungutan suara menurun.',
  },
  {
    name: 'id-also-present',
    pattern: 'turut|juga hadir ~4 @actor+:from',
    relation: 'ATTENDED',
    example: 'Turut hadir dalam Konferensi Iklim Afrika Menlu Mesir Hany Fouad.',
    counterExample: 'Hany Fouad turut merasa senang.',
  },
  {
    name: 'id-host-nation',
    pattern: 'tuan rumah @event:to , @actor:from',
    relation: 'HOSTED',
    example: 'Tuan rumah Konferensi Iklim Afrika, Kenya, menyiapkan dua gedung.',
    counterExample: 'Tuan rumah pesta itu menyiapkan makanan.',
  },
  {
    name: 'id-as-host',
    pattern: '@actor:from sebagai|selaku tuan rumah @event:to',
    relation: 'HOSTED',
    example: 'Kenya sebagai tuan rumah Konferensi Iklim Afrika menyiapkan dua gedung.',
    counterExample: 'Kenya bukan tuan rumah Konferensi Iklim Afrika.',
  },
  {
    name: 'id-meeting-between',
    pattern: 'pertemuan|pembicaraan|perundingan ~2 antara @actor:from dan|dengan @actor:to',
    relation: 'MET',
    example: 'Pertemuan bilateral antara Emre Kaya dan Hany Fouad berlangsung di Kairo.',
    counterExample: 'Perbedaan antara Emre Kaya dan Hany Fouad kian tajam.',
  },
  {
    name: 'id-meeting-with',
    pattern: '@actor:from dalam pertemuan ~2 dengan @actor:to',
    relation: 'MET',
    example: 'Hal itu disampaikan Emre Kaya dalam pertemuan dengan Hany Fouad di Kairo.',
    counterExample: 'Emre Kaya datang dengan mobil dinas.',
  },
];
