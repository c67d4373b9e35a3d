// Relations read off runs of words: who sat, stood or was seen at the gathering at hand, who handed over prizes, whose speech followed.
import type { PatternRule } from '../../pack.ts';

export const presencePatterns: readonly PatternRule[] = [
  {
    name: 'id-sat-together',
    pattern:
      '@person:from ~1 duduk|berdiri|hadir|berpose|berfoto bersama|berdampingan|diapit|didampingi|bersebelahan|semeja dengan? oleh? ~1 @person @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad duduk bersama Menlu Turki Emre Kaya.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad tinggal bersama Menlu Turki Emre Kaya.',
  },
  {
    name: 'id-sat-beside-whom',
    pattern:
      '@person ~1 duduk|berdiri|hadir|berpose|berfoto bersama|berdampingan|diapit|didampingi|bersebelahan|semeja dengan? oleh? ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad duduk bersama Menlu Turki Emre Kaya.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad tinggal bersama Menlu Turki Emre Kaya.',
  },
  {
    name: 'id-seen-in-the-row',
    pattern:
      'di ~1 barisan|deretan|kursi|bangku|tribune|tribun|antara|panggung|podium|lokasi|ruangan|tengah ~5 tampak|terlihat|nampak|hadir|duduk|berdiri ~2 @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Di barisan depan tampak Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Di barisan depan tidak tampak Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-present-in-the-row',
    pattern:
      'hadir|tampak|terlihat|duduk di|dari ~1 barisan|deretan|kursi|bangku|tribune|tribun|antara|panggung|podium|lokasi|ruangan|tengah ~4 @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Hadir di bangku belakang Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Tidak hadir di bangku belakang Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-hands-over-prize',
    pattern:
      '@person+:from ~2 menyerahkan|mengalungkan|menyematkan|memberikan piala|trofi|medali|hadiah|plakat|sertifikat|tumpeng|cendera|cenderamata|bendera @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika ditutup kemarin. Menlu Mesir Hany Fouad menyerahkan plakat.',
    counterExample: 'Konferensi Iklim Afrika ditutup kemarin. Menlu Mesir Hany Fouad menyerahkan jabatan.',
  },
  {
    name: 'id-hands-over-prize-with',
    pattern:
      'menyerahkan|mengalungkan|menyematkan|memberikan piala|trofi|medali|hadiah|plakat|sertifikat|tumpeng|cendera|cenderamata|bendera ~3 bersama|didampingi oleh? @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika ditutup kemarin. Menlu Mesir Hany Fouad menyerahkan plakat bersama Menlu Turki Emre Kaya.',
    counterExample: 'Konferensi Iklim Afrika ditutup kemarin. Menlu Mesir Hany Fouad menyerahkan plakat tanpa Menlu Turki Emre Kaya.',
  },
  {
    name: 'id-prize-handed-by',
    pattern:
      'piala|trofi|medali|hadiah|plakat|sertifikat|penghargaan ~3 diserahkan|dikalungkan|disematkan|diberikan langsung? oleh? @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika ditutup kemarin. Plakat diserahkan langsung oleh Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika ditutup kemarin. Plakat dirancang langsung oleh Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-opened-with-drum-by',
    pattern:
      'pemukulan|penabuhan|penekanan|pengguntingan|pemotongan|pelepasan|pembunyian|penyalaan|penandatanganan|peniupan|pengibaran|penanaman|pembukaan ~3 oleh @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Acara ditandai pemukulan gong oleh Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Acara ditandai pembelaan panjang oleh Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-took-part-were',
    pattern: 'ikut|turut|serta dalam|pada ~2 itu|tersebut|ini ~2 @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Ikut dalam sidang itu 40 peneliti dan Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Tidak ikut dalam sidang itu 40 peneliti dan Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-participants-among-others',
    pattern: 'peserta|pesertanya|hadirin|tamu|tamunya|undangan|delegasi|perwakilan ~7 ,? antara lain @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Para tamu, antara lain Menlu Mesir Hany Fouad, bertepuk tangan.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Para tamu memuji Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-besides-whom-attended',
    pattern: 'selain @person+:from , ~6 dihadiri|diikuti|hadir|disaksikan @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Selain Menlu Mesir Hany Fouad, hadir pula 40 peneliti.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Selain Menlu Mesir Hany Fouad, tidak hadir pula 40 peneliti.',
  },
  {
    name: 'id-those-present-comprise',
    pattern: 'hadir|diundang|bergabung ~1 meliputi|mencakup|terdiri|yakni|yaitu|ialah|adalah atas? dari? ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Yang hadir meliputi Menlu Mesir Hany Fouad dan Menlu Turki Emre Kaya.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Yang kecewa meliputi Menlu Mesir Hany Fouad dan Menlu Turki Emre Kaya.',
  },
  {
    name: 'id-takes-part-in-it',
    pattern: '@actor+:from ~2 ikut @event:to',
    relation: 'ATTENDED',
    example: 'Menlu Mesir Hany Fouad ikut Konferensi Iklim Afrika.',
    counterExample: 'Menlu Mesir Hany Fouad ikut membiayai Konferensi Iklim Afrika.',
  },
  {
    name: 'id-brings-experts',
    pattern: 'menghadirkan|mempertemukan ~6 , ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika di Nairobi menghadirkan ahli gurun dari Kairo, Ibu Nadia Salem, dan Menlu Turki Emre Kaya.',
    counterExample: 'Konferensi Iklim Afrika di Nairobi mengecewakan ahli gurun dari Kairo, Ibu Nadia Salem, dan Menlu Turki Emre Kaya.',
  },
  {
    name: 'id-speakers-of-it',
    pattern:
      'pembicara|pembicaranya|narasumber|narasumbernya|panelis|panelisnya|pemateri|pematerinya|penanggap|pembahas|moderator ~2 itu|tersebut|ini|: @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Narasumber forum itu Menlu Mesir Hany Fouad dan Menlu Turki Emre Kaya.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Pengkritik forum itu Menlu Mesir Hany Fouad dan Menlu Turki Emre Kaya.',
  },
  {
    name: 'id-followed-by-speech-of',
    pattern:
      'disusul|dilanjutkan|diawali|didahului|diakhiri|diisi|disertai|dibuka|ditutup ~1 pidato|sambutan|paparan|pemaparan|orasi|ceramah|presentasi|arahan|kuliah|laporan ~2 dari? oleh? @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin, disusul pidato Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin, disusul kritik Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-came-to-tell',
    pattern: '@person:from , datang|hadir|tampil|maju dengan|membawa|membeberkan|memaparkan|menjelaskan|menunjukkan @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Peneliti Universitas Kairo, Hany Fouad, hadir membawa data baru.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Peneliti Universitas Kairo, Hany Fouad, gagal membawa data baru.',
  },
];
