// Patterns of token runs by which Indonesian tells who came along with somebody on a visit.
import type { PatternRule } from '../../pack.ts';

export const journeyPatterns: readonly PatternRule[] = [
  {
    name: 'id-in-the-retinue',
    pattern: '@person+:from ~2 ikut|turut|termasuk ~2 dalam|di rombongan|delegasi @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Menlu Turki Emre Kaya mengakhiri kunjungan ke Kenya. Hany Fouad ikut serta dalam rombongan.',
    counterExample: 'Menlu Turki Emre Kaya mengakhiri kunjungan ke Kenya. Hany Fouad tinggal di rumah.',
  },
  {
    name: 'id-retinue-of',
    pattern: 'delegasi|rombongan ~4 beranggotakan|terdiri|mencakup|diperkuat ~2 @person+:from @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Menlu Turki Emre Kaya mengakhiri kunjungan ke Kenya. Rombongan itu beranggotakan Hany Fouad dan Lulu Wanjiru.',
    counterExample: 'Menlu Turki Emre Kaya mengakhiri kunjungan ke Kenya. Rombongan itu beranggotakan dua belas orang.',
  },
  {
    name: 'id-escorting',
    pattern: 'mendampingi|menyertai|menemani ~6 adalah|ialah|antara|yakni|yaitu lain? ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Menlu Turki Emre Kaya mengakhiri kunjungan ke Kenya. Yang mendampingi Menlu antara lain Hany Fouad dan Lulu Wanjiru.',
    counterExample: 'Menlu Turki Emre Kaya mengakhiri kunjungan ke Kenya. Yang mendampingi Menlu tidak disebutkan.',
  },
  {
    name: 'id-arrived-with',
    pattern: 'datang|tiba|berkunjung|bertolak|terbang|mendarat|berangkat ~3 bersama ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Menlu Turki Emre Kaya mengakhiri kunjungan ke Kenya. Ia datang bersama Hany Fouad dan Lulu Wanjiru.',
    counterExample: 'Menlu Turki Emre Kaya mengakhiri kunjungan ke Kenya. Ia berselisih dengan Hany Fouad dan Lulu Wanjiru.',
  },
  {
    name: 'id-tour-of-several',
    pattern:
      '@event:from ~4 kota|negara|provinsi|kabupaten|pulau|tempat|ibu ~4 ,|:|( yakni|yaitu|ialah|meliputi|termasuk|antara? lain? @place+:to',
    relation: 'HELD_IN',
    example: 'Menlu Turki Emre Kaya mengakhiri lawatan ke tiga negara, yakni Kenya, Mesir, dan Indonesia.',
    counterExample: 'Menlu Turki Emre Kaya mengakhiri lawatan ke tiga museum, salah satunya milik Kenya.',
  },
  {
    name: 'id-tour-takes-to',
    pattern: '@event:from ~4 membawanya|mengantarnya|menyinggahi|mencakup|meliputi ke? @place+:to',
    relation: 'HELD_IN',
    example: 'Menlu Turki Emre Kaya pulang dari lawatan yang membawanya ke Kenya, Mesir, dan Indonesia.',
    counterExample: 'Menlu Turki Emre Kaya pulang dari lawatan yang dikritik Kenya, Mesir, dan Indonesia.',
  },
  {
    name: 'id-appeared-together',
    pattern: 'berpidato|berbicara|tampil|hadir|meresmikan|berorasi|bernyanyi bersama|bersama-sama ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Pada Konferensi Iklim Afrika, Hany Fouad berpidato bersama Menlu Turki Emre Kaya.',
    counterExample: 'Pada Konferensi Iklim Afrika, Hany Fouad berpidato tanpa Menlu Turki Emre Kaya.',
  },
  {
    name: 'id-will-stop-in',
    pattern: 'singgah|bertandang|melanjutkan|meneruskan|mampir perjalanan|lawatan|kunjungan? ~1 di|ke @city+:to @context:from',
    relation: 'HELD_IN',
    journey: true,
    example: 'Menlu Turki Emre Kaya memulai kunjungan ke Kenya. Ia lalu singgah di Mombasa dan Lima.',
    counterExample: 'Menlu Turki Emre Kaya memulai kunjungan ke Kenya. Ia lahir di Mombasa dan Lima.',
  },
];
