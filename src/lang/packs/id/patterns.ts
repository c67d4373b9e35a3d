// Relations read off runs of words: nominal triggers and apposed hosts.
import type { PatternRule } from '../../pack.ts';

export const patterns: readonly PatternRule[] = [
  {
    name: 'id-presence-of',
    pattern: 'kehadiran @actor+:from dalam|di|pada @event:to',
    relation: 'ATTENDED',
    example: 'Warga memuji kehadiran Presiden Kenya Wafula Kimani dalam Konferensi Iklim Afrika.',
    counterExample: 'Ketidakhadiran Presiden Kenya Wafula Kimani dalam Konferensi Iklim Afrika disesalkan.',
  },
  {
    name: 'id-participation-of',
    pattern: 'partisipasi|keikutsertaan @actor+:from dalam|di|pada @event:to',
    relation: 'ATTENDED',
    example: 'Keikutsertaan Mesir dalam Konferensi Iklim Afrika dipuji.',
    counterExample: 'Partisipasi pemilih dalam pemungutan suara menurun.',
  },
  {
    name: 'id-with-participation-of',
    pattern: 'dengan partisipasi|keikutsertaan|kehadiran @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Dengan partisipasi lebih dari 400 delegasi dari 60 negara, Konferensi Iklim Afrika menjadi yang terbesar.',
    counterExample: 'Tanpa partisipasi 400 delegasi, Konferensi Iklim Afrika sepi.',
  },
  {
    name: 'id-hosting-of',
    pattern: 'penyelenggaraan @event+:to ~3 oleh @actor+:from',
    relation: 'HOSTED',
    example: 'Penyelenggaraan Konferensi Iklim Afrika oleh Kenya dipuji.',
    counterExample: 'Penyelenggaraan ujian oleh Kenya dipuji di Konferensi Iklim Afrika.',
  },
  {
    name: 'id-also-present',
    pattern: 'turut|ikut|tampak|juga hadir ~6 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Turut hadir Menlu Mesir Hany Fouad dan Menlu Turki Emre Kaya.',
    counterExample: 'Menlu Mesir Hany Fouad turut merasa senang atas Konferensi Iklim Afrika.',
  },
  {
    name: 'id-present-too',
    pattern: 'hadir pula|juga ~6 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Hadir pula Menlu Mesir Hany Fouad dan Menlu Turki Emre Kaya.',
    counterExample: 'Menlu Mesir Hany Fouad tidak hadir pula dalam Konferensi Iklim Afrika.',
  },
  {
    name: 'id-present-among-others',
    pattern: 'hadir ~8 antara lain @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Hadir dalam Konferensi Iklim Afrika antara lain Menlu Mesir Hany Fouad.',
    counterExample: 'Kota itu antara lain dikenal karena Konferensi Iklim Afrika dan Menlu Mesir Hany Fouad.',
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
    name: 'id-as-co-host',
    pattern: '@actor:from sebagai|selaku co-host|penyelenggara|tuan @context:to',
    relation: 'CO_HOSTED',
    example: 'Konferensi Iklim Afrika menggandeng Uni Afrika sebagai co-host.',
    counterExample: 'Konferensi Iklim Afrika menggandeng Uni Afrika sebagai penonton.',
  },
  {
    name: 'id-meeting-between',
    pattern: 'pertemuan|pembicaraan|perundingan ~2 antara @actor:from dan|dengan @actor:to',
    relation: 'MET',
    example: 'Pertemuan bilateral antara Menlu Turki Emre Kaya dan Menlu Mesir Hany Fouad berlangsung di Kairo.',
    counterExample: 'Perbedaan antara Menlu Turki Emre Kaya dan Menlu Mesir Hany Fouad kian tajam.',
  },
  {
    name: 'id-meeting-with',
    pattern: '@actor:from dalam pertemuan ~2 dengan @actor:to',
    relation: 'MET',
    example: 'Hal itu disampaikan Menlu Turki Emre Kaya dalam pertemuan dengan Menlu Mesir Hany Fouad di Kairo.',
    counterExample: 'Menlu Turki Emre Kaya datang dengan mobil dinas.',
  },
];
