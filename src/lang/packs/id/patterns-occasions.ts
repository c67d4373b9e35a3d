// Relations read off runs of words: who speaks on an occasion, who met before speaking, partners in hosting, where it moves.
import type { PatternRule } from '../../pack.ts';

export const occasionPatterns: readonly PatternRule[] = [
  {
    name: 'id-on-same-occasion',
    pattern: 'pada|dalam|di kesempatan yang? itu|tersebut|sama|serupa|tadi|lain , @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Pada kesempatan yang sama, Menlu Mesir Hany Fouad menyebut gurun meluas.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Pada musim yang sama, Menlu Mesir Hany Fouad menyebut gurun meluas.',
  },
  {
    name: 'id-in-the-address',
    pattern: 'dalam|lewat|melalui|pada pidatonya|sambutannya|paparannya|presentasinya|orasinya|ceramahnya ~3 , @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Dalam sambutannya, Menlu Mesir Hany Fouad menyebut gurun meluas.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Dalam bukunya, Menlu Mesir Hany Fouad menyebut gurun meluas.',
  },
  {
    name: 'id-tells-in-address',
    pattern: '@person:from ,? dalam|saat pidatonya|sambutannya|paparannya|presentasinya|orasinya|ceramahnya|pemaparannya @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. "Gurun meluas," ujar Menlu Mesir Hany Fouad dalam sambutannya.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. "Gurun meluas," ujar Menlu Mesir Hany Fouad dalam bukunya.',
  },
  {
    name: 'id-before-the-audience',
    pattern: '@person:from ~4 di|ke hadapan|depan|muka ~1 hadirin|peserta|delegasi|forum|majelis|undangan|hakim|delegat @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad berkata di hadapan peserta bahwa gurun meluas.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad berkata di hadapan cermin bahwa gurun meluas.',
  },
  {
    name: 'id-under-leadership-of',
    pattern: 'bawah|dengan pimpinan|kepemimpinan|komando ~1 @person:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Mesir mengirim 23 orang di bawah pimpinan Menlu Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Mesir mengirim 23 orang tanpa restu Menlu Hany Fouad.',
  },
  {
    name: 'id-address-read-by',
    pattern: 'sambutannya|pidatonya|pesannya|sambutan dibacakan|dibawakan|disampaikan oleh? ~1 @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Pidatonya dibacakan Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Pidatonya dikritik Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-after-meeting',
    pattern:
      'usai|seusai|setelah|selepas|sehabis bertemu|menemui|diterima|berjumpa|berunding|menjumpai dengan|oleh? @person:to , @person:from',
    relation: 'MET',
    example: 'Seusai bertemu Menlu Mesir Hany Fouad, Menlu Turki Emre Kaya terbang ke Tunis.',
    counterExample: 'Seusai mengkritik Menlu Mesir Hany Fouad, Menlu Turki Emre Kaya terbang ke Tunis.',
  },
  {
    name: 'id-says-after-meeting',
    pattern:
      '@person:from ~2 usai|seusai|setelah|selepas|sehabis bertemu|menemui|diterima|berjumpa|berunding|menjumpai dengan|oleh? @person:to',
    relation: 'MET',
    example: '"Gurun meluas," ujar Menlu Turki Emre Kaya seusai bertemu Menlu Mesir Hany Fouad.',
    counterExample: '"Gurun meluas," ujar Menlu Turki Emre Kaya sebelum mengkritik Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-at-meeting-with',
    pattern:
      'dalam|pada|saat|di|ketika|selama|sela-sela pertemuan|pembicaraan|audiensi|perundingan|dialog|jamuan|pertemuannya|perbincangan ~3 dengan|bersama @person:to , @person:from',
    relation: 'MET',
    example: 'Pada pertemuan dengan Menlu Turki Emre Kaya, Menlu Mesir Hany Fouad memuji kerja sama.',
    counterExample: 'Pada pertemuan dengan warga, Menlu Mesir Hany Fouad memuji kerja sama.',
  },
  {
    name: 'id-partner-at-meeting',
    pattern:
      'dalam|pada|saat|ketika|selama pertemuan|pembicaraan|audiensi|perundingan|dialog ~3 dengan|bersama @person:from , @person @context:to',
    relation: 'ATTENDED',
    example: 'Pada pertemuan dengan Menlu Turki Emre Kaya, Menlu Mesir Hany Fouad memuji kerja sama.',
    counterExample: 'Pada pertemuan dengan warga, Menlu Mesir Hany Fouad memuji kerja sama.',
  },
  {
    name: 'id-on-receiving',
    pattern: 'saat|ketika|sewaktu|tatkala|menerima menerima|menjamu|menyambut|menemui|kunjungan ~2 @person:to , ~1 @person:from',
    relation: 'MET',
    example: 'Saat menerima Menlu Turki Emre Kaya, Menlu Mesir Hany Fouad memuji kerja sama.',
    counterExample: 'Saat menerima laporan, Menlu Mesir Hany Fouad memuji kerja sama.',
  },
  {
    name: 'id-tells-on-receiving',
    pattern: '@person:from ,? saat|ketika|sewaktu|tatkala menerima|menjamu|menyambut|menemui|bertemu ~2 @person:to',
    relation: 'MET',
    example: 'Kerja sama itu penting, kata Menlu Mesir Hany Fouad saat menerima Menlu Turki Emre Kaya.',
    counterExample: 'Kerja sama itu penting, kata Menlu Mesir Hany Fouad saat menerima wartawan.',
  },
  {
    name: 'id-meeting-of-with',
    pattern:
      'pertemuan|pembicaraan|perundingan|dialog|jamuan bilateral|tertutup|terbatas|perdana|khusus? @person:from dengan|bersama @actor:to',
    relation: 'MET',
    example: 'Pertemuan Menlu Turki Emre Kaya dengan Menlu Mesir Hany Fouad berlangsung di Kairo.',
    counterExample: 'Perselisihan Menlu Turki Emre Kaya dengan Menlu Mesir Hany Fouad berlangsung lama.',
  },
  {
    name: 'id-said-on-seeing',
    pattern:
      'disampaikan|diungkapkan|dikatakan|dinyatakan pula|juga? oleh? @person:from saat|ketika|usai|seusai menemui|bertemu|menerima|menjamu dengan? @person:to',
    relation: 'MET',
    example: 'Undangan itu disampaikan oleh Menlu Turki Emre Kaya saat menemui Menlu Mesir Hany Fouad.',
    counterExample: 'Undangan itu disampaikan oleh Menlu Turki Emre Kaya saat mengkritik Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-after-attending',
    pattern: 'usai|seusai|setelah|selepas|sehabis menghadiri|mengikuti|membuka|memimpin @event:to ~6 , @person:from',
    relation: 'ATTENDED',
    example: 'Setelah menghadiri Konferensi Iklim Afrika, Menlu Turki Emre Kaya terbang ke Tunis.',
    counterExample: 'Setelah membatalkan Konferensi Iklim Afrika, Menlu Turki Emre Kaya terbang ke Tunis.',
  },
  {
    name: 'id-meeting-of-two',
    pattern: 'pertemuan|perundingan|pembicaraan|dialog bilateral|tertutup|terbatas|perdana|khusus? @person:from dan @person:to',
    relation: 'MET',
    example: 'Pertemuan Menlu Turki Emre Kaya dan Menlu Mesir Hany Fouad berlangsung di Kairo.',
    counterExample: 'Perselisihan Menlu Turki Emre Kaya dan Menlu Mesir Hany Fouad berlangsung lama.',
  },
  {
    name: 'id-turn-to-receive',
    pattern: 'giliran @person:from menerima|menyambut|menjamu|menemui @person:to',
    relation: 'MET',
    example: 'Keesokan harinya giliran Menlu Turki Emre Kaya menerima Menlu Mesir Hany Fouad.',
    counterExample: 'Keesokan harinya giliran Menlu Turki Emre Kaya membela Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-held-in-cooperation-with',
    pattern:
      'digelar|diselenggarakan|diadakan|dihelat|dilaksanakan|digagas oleh? @organization ~1 bekerja|bekerjasama|bermitra|berkolaborasi|menggandeng|berdua sama? dengan? @organization+:from @context:to',
    relation: 'CO_HOSTED',
    example: 'Konferensi Iklim Afrika digelar Uni Afrika bekerja sama dengan Universitas Nairobi.',
    counterExample: 'Konferensi Iklim Afrika digelar Uni Afrika berseteru dengan Universitas Nairobi.',
  },
  {
    name: 'id-together-with-host',
    pattern:
      '@organization:from bersama|menggandeng|bermitra dengan? @organization menggelar|menyelenggarakan|mengadakan|menghelat|melaksanakan @event:to',
    relation: 'CO_HOSTED',
    example: 'Uni Afrika bersama Universitas Nairobi menyelenggarakan Konferensi Iklim Afrika.',
    counterExample: 'Uni Afrika bersama Universitas Nairobi mengkritik Konferensi Iklim Afrika.',
  },
  {
    name: 'id-together-with-partner',
    pattern:
      '@organization bersama|menggandeng|bermitra dengan? @organization:from menggelar|menyelenggarakan|mengadakan|menghelat|melaksanakan @event:to',
    relation: 'CO_HOSTED',
    example: 'Uni Afrika bersama Universitas Nairobi menyelenggarakan Konferensi Iklim Afrika.',
    counterExample: 'Uni Afrika bersama Universitas Nairobi mengkritik Konferensi Iklim Afrika.',
  },
  {
    name: 'id-scheduled-in',
    pattern:
      '@event:from ~2 dijadwalkan|direncanakan|diagendakan|dipindahkan|dialihkan|berpindah|digeser|dipusatkan|pindah di|ke @place:to',
    relation: 'HELD_IN',
    example: 'Konferensi Iklim Afrika dipindahkan ke Nairobi.',
    counterExample: 'Konferensi Iklim Afrika menyebar undangan ke Nairobi.',
  },
  {
    name: 'id-venue-moves-to',
    pattern: 'lokasinya|tempatnya|lokasi|venue ~2 berpindah|pindah|dipindahkan|dialihkan|digeser|bergeser ke @place:to @context:from',
    relation: 'HELD_IN',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Lokasinya dipindahkan ke Nairobi.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Kantornya dipindahkan ke Nairobi.',
  },
  {
    name: 'id-comes-for-visit',
    pattern: '@actor+:from ~5 bertandang|melawat|berkunjung|bertolak|terbang|datang ~4 untuk|guna|dalam @event:to',
    relation: 'ATTENDED',
    example: 'Menlu Mesir Hany Fouad terbang ke Nairobi untuk Konferensi Iklim Afrika.',
    counterExample: 'Menlu Mesir Hany Fouad menolak undangan untuk Konferensi Iklim Afrika.',
  },
  {
    name: 'id-grills-at',
    pattern: 'dalam|pada|di @event:to , ~1 @person:from mencecar|menanyai|menginterupsi|menyela|mendebat|menyanggah',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Dalam Konferensi Iklim Afrika, Menlu Turki Emre Kaya mencecar Menlu Mesir Hany Fouad.',
    counterExample: 'Sebelum Konferensi Iklim Afrika, Menlu Turki Emre Kaya merindukan Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-is-grilled-at',
    pattern: 'dalam|pada|di @event:to , ~1 @person mencecar|menanyai|menginterupsi|menyela|mendebat|menyanggah @person:from',
    relation: 'ATTENDED',
    example: 'Dalam Konferensi Iklim Afrika, Menlu Turki Emre Kaya mencecar Menlu Mesir Hany Fouad.',
    counterExample: 'Sebelum Konferensi Iklim Afrika, Menlu Turki Emre Kaya merindukan Menlu Mesir Hany Fouad.',
  },
];
