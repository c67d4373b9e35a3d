// Relations read off runs of words: contingents, organizers by noun, signatories by nouns, who belongs to what.
import type { PatternRule } from '../../pack.ts';

export const partyPatterns: readonly PatternRule[] = [
  {
    name: 'id-sends-contingent',
    pattern:
      '@country+:from ~1 mengerahkan|menerjunkan|menurunkan|mengirim|mengirimkan|menyertakan|memberangkatkan|mengutus ~2 kompi|regu|prajurit|tentara|personel|atlet|kontingen|delegasi|utusan|wakil|wakilnya|perwakilan|peserta|pasukan|pengamat|orang|tim|penyelamat|relawan|pakar|ahli|dokter|duta @context:to',
    relation: 'ATTENDED',
    example: 'Latihan multinasional Perisai Sahara dibuka kemarin. Kenya dan Mesir mengirim dua regu penyelam.',
    counterExample: 'Latihan multinasional Perisai Sahara dibuka kemarin. Kenya tidak mengirim dua regu penyelam.',
  },
  {
    name: 'id-fields-forces',
    pattern:
      '@party+:from ~1 mengerahkan|menerjunkan|menurunkan|mengirim|mengirimkan|menyertakan ~3 kapal|korvet|fregat|KRI|pesawat|helikopter|jet|kompi|prajurit|personel|batalyon|tank|penerjun|penyelam @context:to',
    relation: 'ATTENDED',
    example: 'Latihan multinasional Perisai Sahara dibuka kemarin. Angkatan Laut Mesir mengerahkan dua kapal.',
    counterExample: 'Latihan multinasional Perisai Sahara dibuka kemarin. Angkatan Laut Mesir menenggelamkan dua kapal.',
  },
  {
    name: 'id-sends-minister',
    pattern: '@country:from mengirim|mengutus|menugasi|menugaskan|memberangkatkan @person @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Mesir mengutus Menlu Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Mesir batal mengutus Menlu Hany Fouad.',
  },
  {
    name: 'id-represented-at',
    pattern: '@party:from diwakili|terwakili oleh? ~2 @actor @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Mesir diwakili Menlu Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Mesir tidak diwakili Menlu Hany Fouad.',
  },
  {
    name: 'id-agrees-paper-with',
    pattern: '@organization:from menyetujui|menyepakati|mengunci|memperbarui|memperpanjang @instrument:to ~4 dengan @organization',
    relation: 'SIGNED',
    example: 'Universitas Nairobi menyepakati Perjanjian Ekstradisi Ankara dengan Uni Afrika.',
    counterExample: 'Universitas Nairobi menolak Perjanjian Ekstradisi Ankara dengan Uni Afrika.',
  },
  {
    name: 'id-agrees-paper-partner',
    pattern: '@organization menyetujui|menyepakati|mengunci|memperbarui|memperpanjang @instrument:to ~4 dengan @organization:from',
    relation: 'SIGNED',
    example: 'Universitas Nairobi menyepakati Perjanjian Ekstradisi Ankara dengan Uni Afrika.',
    counterExample: 'Universitas Nairobi menolak Perjanjian Ekstradisi Ankara dengan Uni Afrika.',
  },
  {
    name: 'id-counted-by-committee',
    pattern: 'panitia|penyelenggara mencatat|menghitung|mendata|menyebut|memperkirakan ~1 @actor:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Panitia mencatat 300 peserta dari 40 negara.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Polisi menangkap 300 peserta pawai.',
  },
  {
    name: 'id-watched-too',
    pattern: '@person:from ,? ikut|turut menyaksikan|menyimak|menonton|mengikuti|menghadiri|bergabung|memantau @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad ikut menyimak.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad ikut berduka.',
  },
  {
    name: 'id-watched-from-seat',
    pattern:
      '@person:from duduk|menyimak|menonton|menyaksikan ~1 dari|di baris|kursi|bangku|deretan|barisan|tribun|balkon|podium @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad duduk di baris ketiga.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad duduk di rumah.',
  },
  {
    name: 'id-who-opened',
    pattern:
      '@person:from , yang membuka|menutup|memandu|memoderatori|memimpin acara|forum|konferensi|sidang|persidangan|pertemuan|rapat|lokakarya|seminar|diskusi|kongres|festival , @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dimulai kemarin. Menlu Mesir Hany Fouad, yang membuka acara, menyebut gurun meluas.',
    counterExample: 'Konferensi Iklim Afrika dimulai kemarin. Menlu Mesir Hany Fouad, yang membuka pintu, menyebut gurun meluas.',
  },
  {
    name: 'id-who-was-guest',
    pattern:
      '@person:from , yang menjadi|diundang|tampil|hadir|didapuk|bertindak sebagai? moderator|tamu|pembicara|panelis|narasumber|peninjau|pemandu|penceramah @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dimulai kemarin. Menlu Mesir Hany Fouad, yang diundang sebagai tamu, menyebut gurun meluas.',
    counterExample: 'Konferensi Iklim Afrika dimulai kemarin. Menlu Mesir Hany Fouad, yang diundang ke istana, menyebut gurun meluas.',
  },
  {
    name: 'id-appears-to-tell',
    pattern: '@person:from ~2 tampil|naik ~2 menambahkan|menjelaskan|menyampaikan|memaparkan|memberikan|mimbar|panggung|podium @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dimulai kemarin. Menlu Mesir Hany Fouad naik ke mimbar.',
    counterExample: 'Konferensi Iklim Afrika dimulai kemarin. Menlu Mesir Hany Fouad naik pesawat.',
  },
  {
    name: 'id-has-the-floor',
    pattern:
      '@person:from , mendapat|beroleh|memperoleh|kebagian giliran|kesempatan ~1 pertama|kedua|ketiga|terakhir|bicara|berbicara @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dimulai kemarin. Utusan Mesir, Hany Fouad, mendapat giliran kedua.',
    counterExample: 'Konferensi Iklim Afrika dimulai kemarin. Utusan Mesir, Hany Fouad, mendapat penghargaan.',
  },
  {
    name: 'id-heard-too',
    pattern:
      'turut|ikut|juga dimintai|didengar|diperiksa|didengarkan keterangan|pendapat|kesaksian|keterangannya|pendapatnya ,? @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Rapat dengar pendapat Komite Pangan dibuka kemarin. Turut dimintai keterangan Menlu Mesir Hany Fouad.',
    counterExample: 'Rapat dengar pendapat Komite Pangan dibuka kemarin. Turut berduka Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-organizer-is',
    pattern:
      'penyelenggaranya|panitianya|penggagasnya|pemrakarsanya|penyelenggara|pemrakarsa ~2 adalah|ialah|yakni|yaitu @organization+:from @context:to',
    relation: 'HOSTED',
    example: 'Konferensi Iklim Afrika dimulai kemarin. Penyelenggara acara itu adalah Uni Afrika.',
    counterExample: 'Konferensi Iklim Afrika dimulai kemarin. Penyelenggara acara itu menyurati Uni Afrika.',
  },
  {
    name: 'id-who-has-the-feast',
    pattern: '@organization+:from ~3 punya|empunya|mempunyai hajat|gawe|hajatan @context:to',
    relation: 'HOSTED',
    example: 'Konferensi Iklim Afrika dimulai kemarin. Uni Afrika yang punya gawe.',
    counterExample: 'Konferensi Iklim Afrika dimulai kemarin. Uni Afrika punya dana.',
  },
  {
    name: 'id-place-where-held',
    pattern:
      '@place:to , tempat berlangsungnya|digelarnya|diadakannya|diselenggarakannya|dilangsungkannya|dihelatnya|berlangsung|digelar|diadakan @event:from',
    relation: 'HELD_IN',
    example: 'Orang berbondong ke Nairobi, tempat digelarnya Konferensi Iklim Afrika.',
    counterExample: 'Orang berbondong ke Nairobi, tempat lahir pendiri Konferensi Iklim Afrika.',
  },
  {
    name: 'id-signed-for-second',
    pattern:
      '@instrument:to ~4 ditandatangani|diteken|diparaf ~5 @person mewakili|untuk|atas|selaku|sebagai|dari ~5 dan|sedangkan|sementara|serta ~7 @person:from',
    relation: 'SIGNED',
    example: 'Perjanjian Ekstradisi Ankara diteken Emre Kaya mewakili Turki dan Hany Fouad mewakili Mesir.',
    counterExample: 'Perjanjian Ekstradisi Ankara dibacakan Emre Kaya mewakili Turki dan Hany Fouad mewakili Mesir.',
  },
  {
    name: 'id-signed-while-by',
    pattern:
      '@instrument:to ~4 ditandatangani|diteken|diparaf ~7 @person ~1 ,? sedangkan|sementara|adapun ~6 oleh|ditandatangani|diteken|diwakili oleh? ~5 @person:from',
    relation: 'SIGNED',
    example: 'Dari pihak Turki, Perjanjian Ekstradisi Ankara diteken Emre Kaya, sedangkan dari pihak Mesir oleh Hany Fouad.',
    counterExample: 'Perjanjian Ekstradisi Ankara dibacakan Emre Kaya, sedangkan pidato dibacakan oleh Hany Fouad.',
  },
  {
    name: 'id-signs-while-other',
    pattern:
      'menandatangani|meneken|memaraf|memparaf @instrument:to atas|mewakili|untuk ~4 ,? sedangkan|sementara ~6 @person:from atas|mewakili|untuk',
    relation: 'SIGNED',
    example: 'Emre Kaya meneken Perjanjian Ekstradisi Ankara atas nama Turki, sedangkan Hany Fouad atas nama Mesir.',
    counterExample: 'Emre Kaya menolak Perjanjian Ekstradisi Ankara atas nama Turki, sedangkan Hany Fouad atas nama Mesir.',
  },
  {
    name: 'id-names-stand-under',
    pattern: '@instrument:to :? ~5 tertera|tercantum|terbubuh|tertoreh|tergores nama|paraf|tanda ~1 @actor+:from',
    relation: 'SIGNED',
    example: 'Perjanjian Ekstradisi Ankara: di situ tertera nama Turki dan Mesir.',
    counterExample: 'Perjanjian Ekstradisi Ankara: tidak tertera nama Turki dan Mesir.',
  },
  {
    name: 'id-third-paper-between',
    pattern: 'naskah|dokumen ~2 adalah|ialah|yakni|yaitu|berupa @instrument:to ~1 antara @actor+:from',
    relation: 'SIGNED',
    example: 'Naskah ketiga adalah Perjanjian Ekstradisi Ankara antara Turki dan Mesir.',
    counterExample: 'Naskah ketiga memuat perbedaan antara Turki dan Mesir.',
  },
  {
    name: 'id-signature-of',
    pattern: '@instrument:to ~2 dibubuhi|memuat|membawa ~1 tangan|paraf ~3 : @actor+:from',
    relation: 'SIGNED',
    example: 'Perjanjian Ekstradisi Ankara dibubuhi tanda tangan dua menteri: Emre Kaya dan Hany Fouad.',
    counterExample: 'Perjanjian Ekstradisi Ankara belum dibubuhi tanda tangan dua menteri: Emre Kaya dan Hany Fouad.',
  },
  {
    name: 'id-nth-to-sign',
    pattern: '@country:from ~2 negara ~2 yang menandatangani|meneken|meratifikasi @instrument:to',
    relation: 'SIGNED',
    example: 'Mesir menjadi negara kesepuluh yang meneken Perjanjian Ekstradisi Ankara.',
    counterExample: 'Mesir menjadi negara kesepuluh yang menolak Perjanjian Ekstradisi Ankara.',
  },
  {
    name: 'id-signed-by-whom',
    pattern:
      'yang membubuhkan|menorehkan|menggoreskan|membubuhi|menandatangani|meneken ~3 ialah|adalah|yaitu|yakni ~2 @actor+:from @context:to',
    relation: 'SIGNED',
    example: 'Perjanjian Ekstradisi Ankara sudah rampung. Dari pihak Turki, yang membubuhkan tanda tangan ialah Emre Kaya.',
    counterExample: 'Perjanjian Ekstradisi Ankara sudah rampung. Dari pihak Turki, yang hadir ialah Emre Kaya.',
  },
  {
    name: 'id-talks-partner',
    pattern: 'mitra|lawan|rekan|teman bicara|bicaranya|runding|berunding|dialog @person:from adalah|ialah @person:to',
    relation: 'MET',
    example: 'Di Kairo, mitra bicara Menlu Turki Emre Kaya ialah Menlu Mesir Hany Fouad.',
    counterExample: 'Di Kairo, mitra usaha Emre Kaya ialah Hany Fouad.',
  },
  {
    name: 'id-through-minister',
    pattern: 'lewat|melalui @person:from , negara|negeri ~2 @country:to',
    relation: 'REPRESENTS',
    attends: true,
    example: 'Lewat Wakil Menteri Hany Fouad, negara piramida Mesir menuding tetangganya.',
    counterExample: 'Lewat surat Hany Fouad kepada negara Mesir, ia menuding tetangganya.',
  },
  {
    name: 'id-leads-the-group',
    pattern:
      '@person:from ~6 memimpin|mengepalai|mengetuai|menggawangi|mendirikan|mengelola|menakhodai kelompok|lembaga|yayasan|organisasi|komunitas|perkumpulan|paguyuban|koperasi|delegasi|kantor bernama? @organization:to',
    relation: 'HOLDS_POSITION',
    example: 'Hany Fouad kini memimpin yayasan Yayasan Air Mesir.',
    counterExample: 'Hany Fouad kini menggugat yayasan Yayasan Air Mesir.',
  },
  {
    name: 'id-arm-of',
    pattern: '@organization:from , ~2 sayap|lengan|cabang|anak|unit|organ|kepanjangan ~2 @organization:to',
    relation: 'PART_OF',
    example: 'Komite Hutan Sedunia, organ teknis Uni Afrika, menolak usul itu.',
    counterExample: 'Komite Hutan Sedunia, penentang keras Uni Afrika, menolak usul itu.',
  },
  {
    name: 'id-sign-with',
    pattern:
      'menandatangani|meneken|menyepakati|memparaf|memaraf|mengesahkan|teken|tangan|paraf ~3 @instrument:to ~6 dengan|bersama @actor+:from',
    relation: 'SIGNED',
    example: 'Turki menandatangani Perjanjian Ekstradisi Ankara dengan Mesir.',
    counterExample: 'Turki membahas Perjanjian Ekstradisi Ankara dengan Mesir.',
  },
  {
    name: 'id-representing-opening',
    pattern: 'mewakili|nama @party:to , @person:from',
    relation: 'REPRESENTS',
    example: 'Mewakili Mesir, Duta Besar Hany Fouad setuju.',
    counterExample: 'Meninggalkan Mesir, Duta Besar Hany Fouad setuju.',
  },
  {
    name: 'id-done-in-name-of',
    pattern:
      'nama|mewakili @party:to ~2 dilakukan|ditandatangani|diteken|disampaikan|dibacakan|diterima|diwakili|dihadiri langsung? oleh? ~1 @person:from',
    relation: 'REPRESENTS',
    example: 'Penandatanganan atas nama Mesir dilakukan oleh Menlu Hany Fouad.',
    counterExample: 'Penandatanganan tanpa Mesir dilakukan oleh Menlu Hany Fouad.',
  },
  {
    name: 'id-acts-in-name-of',
    pattern:
      '@person:from ,? ~2 menandatangani|meneken|berbicara|berpidato|bertindak|hadir|menyampaikan|membacakan|datang|menerima ~8 atas|untuk nama @party:to',
    relation: 'REPRESENTS',
    example: 'Menlu Hany Fouad menyampaikan pernyataan atas nama Mesir.',
    counterExample: 'Menlu Hany Fouad menyampaikan pernyataan tentang nama Mesir.',
  },
];
