// Relations read off runs of words: nominal triggers and apposed hosts.
import type { PatternRule } from '../../pack.ts';
import { delegationPatterns } from './patterns-delegations.ts';
import { hostPatterns } from './patterns-hosts.ts';
import { jointPatterns } from './patterns-joint.ts';
import { journeyPatterns } from './patterns-journeys.ts';
import { meetingPatterns } from './patterns-meetings.ts';
import { occasionPatterns } from './patterns-occasions.ts';
import { partyPatterns } from './patterns-parties.ts';
import { presencePatterns } from './patterns-presence.ts';
import { signingPatterns } from './patterns-signings.ts';
import { speakerPatterns } from './patterns-speakers.ts';

export const patterns: readonly PatternRule[] = [
  ...journeyPatterns,
  ...hostPatterns,
  ...jointPatterns,
  ...partyPatterns,
  ...presencePatterns,
  ...speakerPatterns,
  ...signingPatterns,
  ...meetingPatterns,
  ...occasionPatterns,
  ...delegationPatterns,
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
    pattern: 'turut|ikut|tampak|terlihat|nampak|juga hadir ~6 ,? :? @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Turut hadir Menlu Mesir Hany Fouad dan Menlu Turki Emre Kaya.',
    counterExample: 'Menlu Mesir Hany Fouad turut merasa senang atas Konferensi Iklim Afrika.',
  },
  {
    name: 'id-present-too',
    pattern: 'hadir pula|juga ~6 ,? :? @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Hadir pula Menlu Mesir Hany Fouad dan Menlu Turki Emre Kaya.',
    counterExample: 'Menlu Mesir Hany Fouad tidak hadir pula dalam Konferensi Iklim Afrika.',
  },
  {
    name: 'id-present-among-others',
    pattern: 'hadir ~8 antara lain ,? :? @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Hadir dalam Konferensi Iklim Afrika antara lain Menlu Mesir Hany Fouad.',
    counterExample: 'Kota itu antara lain dikenal karena Konferensi Iklim Afrika dan Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-host-nation',
    pattern: 'tuan rumah @event:to ~4 , @actor:from',
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
    pattern: '@actor+:from sebagai|selaku co-host|penyelenggara|tuan @context:to',
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
    pattern: '@actor:from ,? dalam|pada|saat pertemuan|pertemuannya|pembicaraan|pembicaraannya ~2 dengan @actor:to',
    relation: 'MET',
    example: 'Hal itu disampaikan Menlu Turki Emre Kaya dalam pertemuan dengan Menlu Mesir Hany Fouad di Kairo.',
    counterExample: 'Menlu Turki Emre Kaya datang dengan mobil dinas.',
  },
  {
    name: 'id-told-at',
    pattern:
      'disampaikan|dikatakan|diungkapkan|diungkap|ditegaskan|dikemukakan|dinyatakan|dijelaskan|diutarakan|dilontarkan|disebutkan|diumumkan|dipaparkan|diucapkan oleh? @person+:from ,? dalam|pada|saat|di|ketika ~2 @event:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Hal itu disampaikan Menlu Mesir Hany Fouad dalam Konferensi Iklim Afrika.',
    counterExample: 'Hal itu disampaikan surat Menlu Mesir Hany Fouad kepada panitia Konferensi Iklim Afrika.',
  },
  {
    name: 'id-tells-at',
    pattern:
      '@person:from menyampaikan|mengatakan|mengungkapkan|menegaskan|menyatakan hal|pernyataan|imbauan|pesan itu|tersebut dalam|pada|saat|di ~2 @event:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Menlu Mesir Hany Fouad menyampaikan hal itu dalam Konferensi Iklim Afrika.',
    counterExample: 'Menlu Mesir Hany Fouad tidak menyampaikan hal itu dalam Konferensi Iklim Afrika.',
  },
  {
    name: 'id-accompanied-by',
    pattern: 'didampingi|ditemani|disertai oleh? ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Di Konferensi Iklim Afrika, Hany Fouad tampil didampingi Menlu Turki Emre Kaya.',
    counterExample: 'Di Konferensi Iklim Afrika, Hany Fouad tidak didampingi Menlu Turki Emre Kaya.',
  },
  {
    name: 'id-joins-too',
    pattern: 'ikut|turut serta|dalam|mendampingi|menyertai ~4 ,? :? @person+:from @context:to',
    relation: 'ATTENDED',
    journey: true,
    example:
      'Konferensi Iklim Afrika dibuka kemarin. Ikut serta dalam rombongan antara lain Menlu Mesir Hany Fouad dan Menlu Turki Emre Kaya.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Tidak ikut serta Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-delegation-led-by',
    pattern: 'rombongan|delegasi|delri ~3 dipimpin|diketuai oleh? ~1 @person:from @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Konferensi Iklim Afrika dibuka kemarin. Rombongan tersebut diketuai oleh Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Partai itu diketuai oleh Hany Fouad.',
  },
  {
    name: 'id-delegation-includes',
    pattern: 'delegasi|rombongan|kontingen ~8 ,? termasuk|yakni|yaitu|antara|antaranya|atas lain? @person+:from @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Dalam Konferensi Iklim Afrika, Kenya membawa delegasi berjumlah sembilan orang, termasuk Menlu Hany Fouad dan Emre Kaya.',
    counterExample: 'Konferensi Iklim Afrika dibuka. Para penyair, termasuk Hany Fouad, tinggal di rumah.',
  },
  {
    name: 'id-came-with',
    pattern: 'yang datang|tiba|hadir bersama ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Wafula Kimani, yang datang bersama Menlu Mesir Hany Fouad, membuka Konferensi Iklim Afrika.',
    counterExample: 'Wafula Kimani, yang datang tanpa Menlu Mesir Hany Fouad, membuka Konferensi Iklim Afrika.',
  },
  {
    name: 'id-body-is-under',
    pattern: '@organization:from merupakan|adalah|ialah|berada|beroperasi ~4 bawah|naungan|lingkungan|bagian dari? @organization:to',
    relation: 'PART_OF',
    example: 'Komite Hutan Sedunia merupakan bagian dari Uni Afrika.',
    counterExample: 'Komite Hutan Sedunia merupakan mitra lama Uni Afrika.',
  },
  {
    name: 'id-body-owned',
    pattern: '@organization:from )? , lembaga|badan|organ|unit|komite|komisi|cabang|dewan ~2 milik|bentukan|bagian dari? @organization:to',
    relation: 'PART_OF',
    example: 'Komite Hutan Sedunia, badan riset bentukan Uni Afrika, menolak usul itu.',
    counterExample: 'Komite Hutan Sedunia, badan riset pesaing Uni Afrika, menolak usul itu.',
  },
  {
    name: 'id-organ-of',
    pattern:
      '@organization:from )? , lembaga|badan|komite|komisi teknis|khusus|riset|penelitian|kesehatan|pelaksana|penasihat|bantuan|pengawas @organization:to',
    relation: 'PART_OF',
    example: 'Komite Hutan Sedunia, lembaga teknis Uni Afrika, menolak usul itu.',
    counterExample: 'Komite Hutan Sedunia, lembaga teknis di Uni Afrika Selatan, menolak usul itu.',
  },
  {
    name: 'id-body-under',
    pattern: '@organization:from )? , ~4 bawah|naungan|lingkungan|bagian dari? @organization:to',
    relation: 'PART_OF',
    example: 'Komite Hutan Sedunia, badan ahli di bawah Uni Afrika, menolak usul itu.',
    counterExample: 'Komite Hutan Sedunia, badan ahli yang disegani Uni Afrika, menolak usul itu.',
  },
  {
    name: 'id-subsidiary',
    pattern: '@organization:from )? , anak perusahaan|usaha ~1 @organization:to',
    relation: 'PART_OF',
    example: 'PT Sinar Rimba, anak perusahaan PT Bumi Hijau, menolak usul itu.',
    counterExample: 'PT Sinar Rimba, rekan perusahaan PT Bumi Hijau, menolak usul itu.',
  },
  {
    name: 'id-present-at',
    pattern: 'hadir dalam|pada|di @event:to ~3 ,? ~2 :? @actor+:from',
    relation: 'ATTENDED',
    example: 'Hadir dalam Konferensi Iklim Afrika itu Menlu Mesir Hany Fouad.',
    counterExample: 'Tidak hadir dalam Konferensi Iklim Afrika itu Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-present-on-occasion',
    pattern: 'hadir dalam|pada|di ~3 itu|tersebut|ini ~2 ,? ~2 ,? :? @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Hadir pada kesempatan itu Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Tidak hadir pada kesempatan itu Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-opened-by',
    pattern: 'dibuka|ditutup|diresmikan ~5 oleh @person:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika ditutup Sabtu malam oleh Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika ditutup Sabtu malam tanpa Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-receives-delegations',
    pattern: 'menerima|menyambut ~1 rombongan|delegasi|utusan|perwakilan dari @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Tuan rumah Konferensi Iklim Afrika, Kenya, menerima rombongan dari Mesir, Turki, dan Uni Afrika.',
    counterExample: 'Konferensi Iklim Afrika menunggu rombongan dari Mesir dan Turki.',
  },
  {
    name: 'id-seen-at',
    pattern: 'tampak|terlihat|nampak di|pula|juga|antara ~5 @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Tampak di deretan kursi depan Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Tidak tampak di deretan kursi depan Menlu Mesir Hany Fouad.',
  },
];
