// Relations read off runs of words: delegations and who leads them, lists of speakers and of countries, who came.
import type { PatternRule } from '../../pack.ts';

export const delegationPatterns: readonly PatternRule[] = [
  {
    name: 'id-visit-of-delegation',
    pattern: '@event:to delegasi|rombongan|perwakilan|tim|pimpinan|jajaran dari? @organization+:from',
    relation: 'ATTENDED',
    example: 'Universitas Kairo menerima kunjungan delegasi Uni Afrika di Kairo.',
    counterExample: 'Universitas Kairo menolak delegasi Uni Afrika di Kairo.',
  },
  {
    name: 'id-receives-visit',
    pattern: '@organization:from ~1 menerima|menyambut|menjamu @event:to delegasi|rombongan|perwakilan|tim|pimpinan|jajaran',
    relation: 'HOSTED',
    example: 'Universitas Kairo menerima kunjungan delegasi Uni Afrika di Kairo.',
    counterExample: 'Universitas Kairo menerima delegasi Uni Afrika di Kairo.',
  },
  {
    name: 'id-receives-delegation-of',
    pattern:
      '@organization:from menerima|menyambut|menjamu kunjungan|lawatan|audiensi|delegasi|rombongan kerja|resmi|kehormatan|balasan|muhibah? delegasi|rombongan|perwakilan|pimpinan|jajaran|tim? dari? @organization:to',
    relation: 'MET',
    example: 'Universitas Kairo menerima kunjungan delegasi Uni Afrika di Kairo.',
    counterExample: 'Universitas Kairo menerima kunjungan 300 pelajar di Kairo.',
  },
  {
    name: 'id-retinue-received-by',
    pattern: 'delegasi|rombongan|kedatangan|tamu ~2 diterima|disambut|dijamu langsung? oleh? ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    journey: true,
    example: 'Universitas Kairo menerima kunjungan delegasi Uni Afrika di Kairo. Rombongan itu diterima Menlu Mesir Hany Fouad.',
    counterExample: 'Usulan Menlu Mesir Hany Fouad diterima Uni Afrika.',
  },
  {
    name: 'id-delegation-of-led-by',
    pattern: 'delegasi|rombongan|kontingen|delri|misi ~1 @party:to ,? yang? dipimpin|diketuai|dikepalai langsung? oleh? ~1 @person:from',
    relation: 'REPRESENTS',
    attends: true,
    example: 'Delegasi Mesir dipimpin Menlu Hany Fouad.',
    counterExample: 'Delegasi Mesir diterima Menlu Hany Fouad.',
  },
  {
    name: 'id-leads-delegation-of',
    pattern: '@person:from ~1 memimpin|mengetuai|mengepalai langsung? delegasi|rombongan|kontingen|delri ~1 @party:to',
    relation: 'REPRESENTS',
    attends: true,
    example: 'Menlu Hany Fouad memimpin delegasi Mesir pada Konferensi Iklim Afrika.',
    counterExample: 'Menlu Hany Fouad menjamu delegasi Mesir pada Konferensi Iklim Afrika.',
  },
  {
    name: 'id-delegation-of-attends',
    pattern: 'delegasi|rombongan|kontingen ~1 @country:from ,? yang? dipimpin|diketuai|dikepalai langsung? oleh? ~1 @person @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Delegasi Mesir dipimpin Menlu Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Delegasi Mesir dipuji Menlu Hany Fouad.',
  },
  {
    name: 'id-led-delegation-attends',
    pattern: '@person ~1 memimpin|mengetuai|mengepalai langsung? delegasi|rombongan|kontingen ~1 @country:from @context:to',
    relation: 'ATTENDED',
    example: 'Menlu Hany Fouad memimpin delegasi Mesir pada Konferensi Iklim Afrika.',
    counterExample: 'Menlu Hany Fouad menjamu delegasi Mesir pada Konferensi Iklim Afrika.',
  },
  {
    name: 'id-represented-by-whom',
    pattern: '@party:to diwakili|terwakili langsung? oleh? ~5 , @person:from',
    relation: 'REPRESENTS',
    attends: true,
    example: 'Uni Afrika diwakili pejabat senior sekretariatnya, Hany Fouad.',
    counterExample: 'Uni Afrika digugat pejabat senior sekretariatnya, Hany Fouad.',
  },
  {
    name: 'id-represented-by-attends',
    pattern: '@party diwakili|terwakili langsung? oleh? ~5 , @person:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Uni Afrika diwakili pejabat senior sekretariatnya, Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Uni Afrika digugat pejabat senior sekretariatnya, Hany Fouad.',
  },
  {
    name: 'id-party-represented-there',
    pattern: '@party:from diwakili|terwakili langsung? oleh? ~5 , @person @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Uni Afrika diwakili pejabat senior sekretariatnya, Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Uni Afrika digugat pejabat senior sekretariatnya, Hany Fouad.',
  },
  {
    name: 'id-present-is',
    pattern: 'hadir|hadirlah @actor+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Dari pihak Mesir, hadir Menlu Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Dari pihak Mesir, tidak hadir Menlu Hany Fouad.',
  },
  {
    name: 'id-accompanies-at',
    pattern: 'ikut|turut mendampingi|menyertai|menemani|mengiringi @person dalam|pada|di|saat ~3 @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Turut mendampingi Menlu dalam acara itu Konsul Nadia Salem.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Turut mengecam Menlu dalam acara itu Konsul Nadia Salem.',
  },
  {
    name: 'id-speakers-are',
    pattern:
      'pembicara|pembicaranya|narasumber|narasumbernya|panelis|panelisnya|pemateri|penceramah|pemakalah|penanggap|pembahas ~6 ialah|adalah|yakni|yaitu|antara ~1 @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Pembicara lain pada hari pertama ialah Menlu Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Pembicara lain pada hari pertama memuji Menlu Hany Fouad.',
  },
  {
    name: 'id-speakers-named-after-comma',
    pattern:
      'pembicara|narasumber|panelis|pemateri|penceramah|pemakalah|penanggap|pembahas ~5 , yakni|yaitu|antara|termasuk|ialah|di ~2 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Tiga pembicara kunci dihadirkan, yakni Menlu Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Tiga pembicara kunci dihadirkan, lalu Menlu Hany Fouad pulang.',
  },
  {
    name: 'id-speaker-apposed',
    pattern:
      'pembicara|narasumber|panelis|pemateri|moderator|penceramah|pemandu kunci|utama|tamu|konferensi|kongres|forum|seminar|lokakarya|diskusi|acara|sidang|panel ~2 , @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Pembicara kunci konferensi, Nadia Salem, memuji Mesir.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Pengamat konferensi, Nadia Salem, memuji Mesir.',
  },
  {
    name: 'id-who-is-there-from-afar',
    pattern:
      '@person:from , yang hadir|bergabung|tampil|berbicara|ikut|terhubung ~1 melalui|lewat|via|daring|virtual|video|telekonferensi @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad, yang hadir melalui video, memuji Mesir.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad, yang tidak hadir melalui video, memuji Mesir.',
  },
  {
    name: 'id-on-stage-among-others',
    pattern: 'tampil|berpidato|berbicara|didaulat ~4 antara|yakni|yaitu lain? ,? @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Tampil antara lain Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Dikritik antara lain Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-speaks-too',
    pattern:
      'turut|ikut|juga berbicara|tampil|berpidato|berorasi|bersaksi|memberikan|menyampaikan sambutan? pandangan? ,? @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Turut berbicara Menlu Mesir Hany Fouad dan Konsul Nadia Salem.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Turut berduka Menlu Mesir Hany Fouad dan Konsul Nadia Salem.',
  },
  {
    name: 'id-at-a-part-of-it',
    pattern:
      'pada|dalam|di sesi|panel|pleno|hari pertama|kedua|ketiga|keempat|terakhir|pembukaan|penutup|penutupan|itu|tersebut , @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Pada sesi pertama, Menlu Mesir Hany Fouad memaparkan data.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Pada masa pertama, Menlu Mesir Hany Fouad memaparkan data.',
  },
  {
    name: 'id-done-by',
    pattern: '@event:to itu|tersebut|ini|pun? dilakukan|dilaksanakan oleh? @person:from',
    relation: 'ATTENDED',
    example: 'Serah terima itu dilakukan Menlu Mesir Hany Fouad.',
    counterExample: 'Serah terima itu dikritik Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-they-are',
    pattern: 'mereka adalah|ialah|yakni|yaitu @person+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika menghadirkan dua pembicara. Mereka adalah Menlu Hany Fouad dan Konsul Nadia Salem.',
    counterExample: 'Konferensi Iklim Afrika menghadirkan dua pembicara. Mereka mengkritik Menlu Hany Fouad.',
  },
  {
    name: 'id-participants-come-from',
    pattern: 'peserta|pesertanya ~4 datang|berasal|berdatangan|hadir ,? antara? lain? ,? dari @country+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Pesertanya datang dari Mesir dan Turki.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Pesertanya menilai bantuan dari Mesir dan Turki kurang.',
  },
  {
    name: 'id-countries-send',
    pattern:
      'negara|negeri mengirim|mengirimkan|mengutus|hadir|ikut|berpartisipasi|diundang|terlibat|bergabung ~5 ,? yakni|yaitu|ialah|adalah|antara|termasuk lain? @country+:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Enam negara mengirim utusan, yaitu Mesir dan Turki.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Enam negara mengirim utusan ke Mesir dan Turki.',
  },
  {
    name: 'id-fruit-of-cooperation',
    pattern:
      'kegiatan|acara|ajang|kursus|lokakarya|forum|festival|pameran|konferensi|seminar|pelatihan|perhelatan|latihan|kejuaraan|pertemuan|simposium|diskusi|edisi itu|ini|tersebut ~2 hasil|merupakan|buah|berkat ~1 kerja|kerjasama|kolaborasi|inisiatif|gawe|kemitraan sama|bareng|bersama? antara? @party+:from @context:to',
    relation: 'CO_HOSTED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Kegiatan itu hasil kerja bareng Uni Afrika, Universitas Kairo, dan UNESCO.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Kegiatan itu hasil panen bareng Uni Afrika, Universitas Kairo, dan UNESCO.',
  },
];
