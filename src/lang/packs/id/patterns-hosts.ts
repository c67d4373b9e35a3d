// Relations read off runs of words: organizers by noun, witnesses and openers of an occasion, bodies under others.
import type { PatternRule } from '../../pack.ts';

export const hostPatterns: readonly PatternRule[] = [
  {
    name: 'id-host-is',
    pattern: 'tuan rumah|rumahnya ~5 adalah|ialah|yakni|yaitu @party:from @context:to',
    relation: 'HOSTED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Tuan rumah konferensi kali ini adalah Universitas Kairo.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Tamu konferensi kali ini adalah Universitas Kairo.',
  },
  {
    name: 'id-organizes-with',
    pattern:
      'bekerja|berkolaborasi|bermitra|bersinergi|menggandeng sama? dengan? ~1 @organization+:from ~1 menggelar|mengadakan|menyelenggarakan|menghelat|melaksanakan @event:to',
    relation: 'CO_HOSTED',
    example: 'Kenya bekerja sama dengan Uni Afrika menggelar Konferensi Iklim Afrika.',
    counterExample: 'Kenya bekerja sama dengan Uni Afrika menolak Konferensi Iklim Afrika.',
  },
  {
    name: 'id-organizer-apposed',
    pattern: '@organization:from , penyelenggara|pemrakarsa|penggagas ~2 itu|tersebut|ini @context:to',
    relation: 'HOSTED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Uni Afrika, penyelenggara konferensi tersebut, puas.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Uni Afrika, penonton konferensi tersebut, puas.',
  },
  {
    name: 'id-organizer-apposed-partner',
    pattern: 'penyelenggara|pemrakarsa|penggagas ~2 itu|tersebut|ini bersama dengan? @organization+:from @context:to',
    relation: 'CO_HOSTED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. UNICEF, penyelenggara konferensi tersebut bersama Uni Afrika, puas.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. UNICEF, penyelenggara konferensi tersebut, menyurati Uni Afrika.',
  },
  {
    name: 'id-as-organizer-opening',
    pattern: 'selaku|sebagai penyelenggara|panitia|pemrakarsa|penggagas ~1 , @organization:from @context:to',
    relation: 'HOSTED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Selaku penyelenggara, Uni Afrika mengundang sembilan negara.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Selaku penonton, Uni Afrika mengundang sembilan negara.',
  },
  {
    name: 'id-witnesses-too',
    pattern: 'turut|ikut|juga|hadir menyaksikan ~5 @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Turut menyaksikan pembukaan Menlu Mesir Hany Fouad dan Menlu Turki Emre Kaya.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Tidak turut menyaksikan pembukaan Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-opens-by-deed',
    pattern:
      '@person+:from ~2 menggunting|memotong|menekan|memukul|menabuh|membunyikan pita|tombol|gong|gendang|tifa|sirene|beduk|lonceng @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad memukul gong.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad memukul meja.',
  },
  {
    name: 'id-opens-by-deed-with',
    pattern:
      'menggunting|memotong|menekan|memukul|menabuh|membunyikan pita|tombol|gong|gendang|tifa|sirene|beduk|lonceng ~1 bersama|didampingi|disaksikan oleh? @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad memukul gong bersama Menlu Turki Emre Kaya.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad memukul gong tanpa Menlu Turki Emre Kaya.',
  },
  {
    name: 'id-body-shelters',
    pattern: '@organization:from bernaung|berinduk|bernaungan di|pada|ke bawah? ~1 @organization:to',
    relation: 'PART_OF',
    example: 'Komite Hutan Sedunia bernaung di bawah Uni Afrika.',
    counterExample: 'Komite Hutan Sedunia bernaung di gedung tua milik Uni Afrika.',
  },
  {
    name: 'id-there-with-chief',
    pattern: 'hadir|tampak|terlihat|turut|ikut mendampingi|menemani|menyertai ~9 ,? ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Hadir mendampingi menteri, Menlu Mesir Hany Fouad dan Menlu Turki Emre Kaya.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Tidak hadir mendampingi menteri, Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-in-office-of-city',
    pattern:
      '@event:from ~12 di|bertempat kantor|aula|kampus|markas|auditorium|sekretariat|ruang|halaman|balai|lapangan|pendapa|pendopo|universitas|institut|politeknik|sekolah|kementerian|mabes|markas|kedutaan|KBRI|pusat|museum|rumah ~7 , @city:to',
    relation: 'HELD_IN',
    example: 'Konferensi Iklim Afrika berlangsung di kantor Uni Afrika, Nairobi.',
    counterExample: 'Konferensi Iklim Afrika berlangsung tanpa kantor panitia, seperti di Nairobi.',
  },
  {
    name: 'id-as-hosts-they',
    pattern: 'sebagai|selaku tuan rumah bersama ,? @party+:from @context:to',
    relation: 'CO_HOSTED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Selaku tuan rumah bersama, Uni Afrika menanggung biaya peserta.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Selaku tamu kehormatan bersama, Uni Afrika menanggung biaya peserta.',
  },
  {
    name: 'id-hearing-with',
    pattern: 'dengar|RDP|RDPU|raker|audiensi pendapat? umum? ~2 dengan|bersama ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Komisi menggelar dengar pendapat dengan Menlu Mesir Hany Fouad dan Emre Kaya.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Komisi menggelar dengar pendapat tanpa Menlu Mesir Hany Fouad dan Emre Kaya.',
  },
  {
    name: 'id-present-as-speakers',
    pattern: 'hadir|tampil|hadirlah|bertindak|didapuk sebagai|selaku ~3 ,? @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Hadir sebagai narasumber, Menlu Mesir Hany Fouad dan Emre Kaya.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Tidak hadir sebagai narasumber, Menlu Mesir Hany Fouad dan Emre Kaya.',
  },
  {
    name: 'id-city-hosts',
    pattern: '@city:to ~2 menjadi|jadi tuan rumah ~3 @event:from',
    relation: 'HELD_IN',
    example: 'Nairobi akan menjadi tuan rumah Konferensi Iklim Afrika.',
    counterExample: 'Nairobi akan menjadi pengkritik utama Konferensi Iklim Afrika.',
  },
  {
    name: 'id-holds-it-in-cooperation',
    pattern:
      'menggelar|mengadakan|menyelenggarakan|menghelat|melaksanakan|melangsungkan @event:to ,? ~1 bekerja|berkolaborasi|bermitra|bersinergi|menggandeng sama? dengan? ~1 @organization+:from',
    relation: 'CO_HOSTED',
    example: 'Kenya menggelar Konferensi Iklim Afrika bekerja sama dengan Uni Afrika.',
    counterExample: 'Kenya menggelar Konferensi Iklim Afrika berbeda dengan Uni Afrika.',
  },
  {
    name: 'id-is-cooperation-of',
    pattern:
      'kegiatan|acara|lokakarya|seminar|forum|konferensi|pelatihan|pertemuan|dialog|pameran|simposium ini|itu|tersebut ~1 merupakan|adalah|hasil|buah ~1 kerja|kolaborasi|kerjasama|sinergi sama? antara? ~1 @organization+:from @context:to',
    relation: 'CO_HOSTED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Konferensi itu merupakan kerja sama Universitas Kairo dan Uni Afrika.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Konferensi itu merupakan ujian Universitas Kairo dan Uni Afrika.',
  },
  {
    name: 'id-held-by-cooperation',
    pattern:
      'diselenggarakan|digelar|diadakan|dilaksanakan|terselenggara|terlaksana atas|berkat|hasil kerja|kolaborasi|kerjasama sama? antara? @actor+:from @context:to',
    relation: 'CO_HOSTED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Kegiatan ini terselenggara atas kerja sama Universitas Kairo dan Uni Afrika.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Kegiatan ini ditolak atas nama Universitas Kairo dan Uni Afrika.',
  },
  {
    name: 'id-host-named-between-commas',
    pattern: 'tuan rumah|rumahnya , @party:from , @context:to',
    relation: 'HOSTED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Tuan rumah, Mesir, mengusulkan dana bersama.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Tamu kehormatan, Mesir, mengusulkan dana bersama.',
  },
  {
    name: 'id-its-host-named',
    pattern: 'tuan rumahnya @party+:from @context:to',
    relation: 'HOSTED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Tuan rumahnya Universitas Kairo.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Dukungan rumahnya Universitas Kairo.',
  },
  {
    name: 'id-organizer-of-it-named',
    pattern: 'penyelenggara|panitia|pemrakarsa|penggagas|pengundang ~3 , @organization+:from , @context:to',
    relation: 'HOSTED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Penyelenggara konferensi, Uni Afrika, mencatat 200 peserta.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Pengkritik konferensi, Uni Afrika, mencatat 200 peserta.',
  },
  {
    name: 'id-at-initiative-of',
    pattern: '@event:to ~9 ,? atas prakarsa|inisiatif|gagasan|usulan bersama? dari? @party+:from',
    relation: 'HOSTED',
    example: 'Konferensi Iklim Afrika dihelat di Nairobi atas prakarsa Uni Afrika.',
    counterExample: 'Konferensi Iklim Afrika mengkritik atas nama Uni Afrika.',
  },
  {
    name: 'id-event-is-cooperation-of',
    pattern:
      '@event:to ~6 merupakan|adalah|hasil|buah ~1 kerja|kolaborasi|kerjasama|sinergi|gawe|prakarsa|inisiatif sama|bersama|bareng? antara? @organization+:from',
    relation: 'CO_HOSTED',
    example: 'Konferensi Iklim Afrika di Nairobi ini merupakan kerja sama Universitas Kairo dan Uni Afrika.',
    counterExample: 'Konferensi Iklim Afrika di Nairobi ini merupakan ujian Universitas Kairo dan Uni Afrika.',
  },
  {
    name: 'id-event-put-on-by',
    pattern: '@event:to ~2 dimotori|diprakarsai|diinisiasi|digagas|difasilitasi|digawangi|dikoordinasi|dikoordinir oleh? @party+:from',
    relation: 'HOSTED',
    example: 'Konferensi Iklim Afrika yang dimotori Uni Afrika digelar di Nairobi.',
    counterExample: 'Konferensi Iklim Afrika yang dikritik Uni Afrika digelar di Nairobi.',
  },
  {
    name: 'id-with-host',
    pattern: '@event:to ~12 ,? ~6 dengan tuan rumah ~1 @party+:from',
    relation: 'HOSTED',
    example: 'Konferensi Iklim Afrika pernah diadakan pada 2022 dengan tuan rumah Universitas Kairo.',
    counterExample: 'Konferensi Iklim Afrika pernah bentrok pada 2022 dengan jadwal Universitas Kairo.',
  },
];
