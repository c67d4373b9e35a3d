// Relations read off runs of words: who gave the talks, led the discussion and sat on the panel of the gathering at hand.
import type { PatternRule } from '../../pack.ts';

export const speakerPatterns: readonly PatternRule[] = [
  {
    name: 'id-talk-given-by',
    pattern:
      'materi|paparan|ceramah|tausiah|kuliah|orasi|presentasi|arahan|sambutan|pidato|laporan|doa ~3 disampaikan|dibawakan|disajikan|dipaparkan|diberikan|dipimpin|diisi langsung? oleh? ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Materi pertama disampaikan oleh Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Materi pertama dikritik oleh Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-brings-speakers',
    pattern:
      'menghadirkan|mengundang|mendatangkan ~2 pembicara|narasumber|panelis|pemateri|penceramah|pemakalah|pelatih|instruktur|juri utama|kunci|ahli? ,? yakni|yaitu|antara|seperti? lain? ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Panitia menghadirkan narasumber Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Panitia batal menghadirkan narasumber Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-serves-as-speaker',
    pattern:
      '@person+:from ~1 menjadi|bertindak|didapuk|dipercaya|tampil|selaku sebagai|menjadi? moderator|moderatornya|pembicara|narasumber|narasumbernya|panelis|pemateri|penceramah|pembahas|penanggap|pemandu @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad menjadi moderator.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad menjadi pengungsi.',
  },
  {
    name: 'id-with-speaker',
    pattern:
      'dengan pembicara|narasumber|panelis|pemateri|penceramah|moderator|pembahas|penanggap utama|kunci|tamu? ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin dengan pembicara Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin dengan pujian Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-guided-by',
    pattern: 'dipandu|dimoderatori langsung? oleh? ~1 @person:from @context:to',
    relation: 'ATTENDED',
    role: 'chair',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Diskusinya dipandu Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Diskusinya dibatalkan Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-present-on-behalf',
    pattern: 'hadir|datang mewakili ~4 , @person:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Hadir mewakili presiden, Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Tidak ada yang hadir mewakili presiden, Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-sends-one-there',
    pattern:
      '@party+:from ~1 mengirim|mengutus|menempatkan|mengirimkan|menugaskan ~1 wakil|wakilnya|utusan|utusannya|pengamat|pengamatnya|perwakilan|perwakilannya|delegasi|delegasinya|peserta|pesertanya|tim|timnya @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Uni Afrika turut mengirim wakil.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Uni Afrika turut mengirim surat.',
  },
  {
    name: 'id-sits-there',
    pattern:
      '@person:from ,? yang? ~1 duduk|berdiri|tampak|terlihat ~1 di ~1 baris|barisan|deretan|bangku|kursi|tribune|tribun|panggung|sampingnya|sebelahnya|antara|belakangnya @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Konsul Nadia Salem duduk di baris kedua.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Konsul Nadia Salem duduk di rumah.',
  },
  {
    name: 'id-opening-it-she',
    pattern:
      'membuka|menutup|mengawali|mengakhiri|memimpin|memandu acara|kegiatan|pertemuan|forum|diskusi|sidang|rapat|sesi|agenda ~1 itu|ini|tersebut? , ~8 ,? @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Membuka acara, Konsul Nadia Salem meminta kuota.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Membuka pintu, Konsul Nadia Salem meminta kuota.',
  },
  {
    name: 'id-in-opening-address',
    pattern:
      'pidato|sambutan|pengantar|paparan|keterangan pembukaan|pembukanya|pembuka|penutup|penutupan|kunci|penutupnya|selamat|kuncinya ~2 , ~8 ,? @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Dalam pidato pembukaan, Konsul Nadia Salem meminta kuota.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Dalam pidato kenegaraan, Konsul Nadia Salem meminta kuota.',
  },
  {
    name: 'id-address-read-out-by',
    pattern:
      'sambutan|sambutannya|pidato|pidatonya|amanat|pesan|pesannya|makalah|makalahnya ~4 dibacakan|dibawakan langsung? oleh? ~1 @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Sambutannya dibacakan Konsul Nadia Salem.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Sambutannya dibatalkan Konsul Nadia Salem.',
  },
  {
    name: 'id-one-of-the-participants',
    pattern: 'peserta|narasumber|pembicara|panelis lain|lainnya|asal|dari ~2 , @person:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Narasumber lain, Nadia Salem, memuji Mesir.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Warga lain, Nadia Salem, memuji Mesir.',
  },
  {
    name: 'id-by-video-link',
    pattern: 'melalui|lewat|via sambungan|konferensi|tayangan|panggilan|tautan video|virtual|daring ~4 , ~8 ,? @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Melalui sambungan video dari Kairo, Konsul Nadia Salem memuji panitia.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Melalui sambungan pipa dari Kairo, Konsul Nadia Salem memuji panitia.',
  },
  {
    name: 'id-delegation-made-up-of',
    pattern:
      'delegasi|delegasinya|rombongan|rombongannya ~2 terdiri|beranggotakan|mencakup|diperkuat|berisi|beranggota ~2 @person+:from @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Menlu Mesir Hany Fouad melakukan kunjungan kerja ke Turki. Delegasinya terdiri atas Konsul Nadia Salem dan Emre Kaya.',
    counterExample: 'Menlu Mesir Hany Fouad melakukan kunjungan kerja ke Turki. Delegasinya terdiri atas 12 orang.',
  },
  {
    name: 'id-members-are',
    pattern:
      'anggota|anggotanya delegasi|rombongan|tim|kontingen|misi ~2 adalah|ialah|yakni|yaitu|antara|termasuk lain? ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Menlu Mesir Hany Fouad melakukan kunjungan kerja ke Turki. Anggota delegasi lainnya adalah Konsul Nadia Salem dan Emre Kaya.',
    counterExample: 'Menlu Mesir Hany Fouad melakukan kunjungan kerja ke Turki. Anggota delegasi lainnya adalah pengusaha.',
  },
];
