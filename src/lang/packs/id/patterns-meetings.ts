// Relations read off runs of words: who met whom through the delegation somebody leads, one after the other, or in a row of meetings.
import type { PatternRule } from '../../pack.ts';

export const meetingPatterns: readonly PatternRule[] = [
  {
    name: 'id-receives-led-by',
    pattern:
      '@person+:from ~1 menerima|menyambut|menjamu|menemui|bertemu ~9 dipimpin|diketuai|dikepalai|pimpinan|dipandu langsung? oleh? ~1 @person:to',
    relation: 'MET',
    example: 'Menlu Mesir Hany Fouad menerima kunjungan delegasi Turki yang dipimpin Menlu Turki Emre Kaya.',
    counterExample: 'Menlu Mesir Hany Fouad menolak delegasi Turki yang dipimpin Menlu Turki Emre Kaya.',
  },
  {
    name: 'id-led-by-is-received',
    pattern:
      'delegasi|rombongan|utusan|misi|tim ~4 dipimpin|diketuai|dikepalai|pimpinan langsung? oleh? ~1 @person:from ,? ~1 diterima|disambut|dijamu|ditemui langsung|hangat? oleh? ~1 @person+:to',
    relation: 'MET',
    example: 'Delegasi Turki yang dipimpin Menlu Turki Emre Kaya diterima langsung oleh Menlu Mesir Hany Fouad.',
    counterExample: 'Delegasi Turki yang dipimpin Menlu Turki Emre Kaya dikecam Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-led-by-meets',
    pattern:
      'delegasi|rombongan|utusan|misi|tim ~4 ,? dipimpin|diketuai|dikepalai|pimpinan langsung? oleh? ~1 @person:from ,? ~2 bertemu|menemui|berdialog|beraudiensi|berunding|pertemuan|pembicaraan|audiensi|kehormatan ~1 dengan|kepada|langsung? ~1 @person+:to',
    relation: 'MET',
    example: 'Delegasi Turki yang dipimpin Menlu Turki Emre Kaya bertemu dengan Menlu Mesir Hany Fouad.',
    counterExample: 'Delegasi Turki yang dipimpin Menlu Turki Emre Kaya mengecam Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-row-of-meetings',
    pattern:
      '@person:from ~3 melakukan|mengadakan|menggelar|melangsungkan|menjalani|melaksanakan ~1 serangkaian|sejumlah|rangkaian|beberapa|sederet|pertemuan|pembicaraan ~3 ,? antara|di|yaitu|yakni|termasuk? lain|antaranya? dengan @actor+:to',
    relation: 'MET',
    example: 'Menlu Turki Emre Kaya menggelar serangkaian pertemuan bilateral, antara lain dengan Menlu Mesir Hany Fouad.',
    counterExample: 'Menlu Turki Emre Kaya menggelar serangkaian pameran, antara lain tanpa Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-meets-apart',
    pattern:
      '@person:from ~2 bertemu|pertemuan|pembicaraan|berbicara|berunding ~3 dengan @person ,? ~2 dan|serta|kemudian|lalu ,? ~2 ,? dengan @person+:to',
    relation: 'MET',
    example: 'Menlu Turki Emre Kaya bertemu dengan Konsul Nadia Salem dan, secara terpisah, dengan Menlu Mesir Hany Fouad.',
    counterExample: 'Menlu Turki Emre Kaya bertemu dengan Konsul Nadia Salem dan, secara terpisah, mengecam Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-two-hold-talks',
    pattern:
      '@person:from ,? dan|serta|bersama @person:to ,? ~1 melakukan|mengadakan|menggelar|melangsungkan|memulai|melaksanakan|mengakhiri ~1 pertemuan|pembicaraan|perundingan|dialog|konsultasi|diskusi|audiensi',
    relation: 'MET',
    example: 'Menlu Turki Emre Kaya dan Menlu Mesir Hany Fouad melakukan pembicaraan di Kairo.',
    counterExample: 'Menlu Turki Emre Kaya dan Menlu Mesir Hany Fouad membatalkan pembicaraan di Kairo.',
  },
];
