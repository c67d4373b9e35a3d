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
];
