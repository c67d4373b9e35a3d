// Relation cases of Indonesian: attended, hosted, signed, met, held; negated and cancelled ones give nothing.
import type { PackCase } from '../../corpus.ts';

export const relationCases: readonly PackCase[] = [
  {
    task: 'position',
    text: 'Menteri Luar Negeri Ghana, Benin, dan Togo, Kwame Boateng, Paul Adjovi, dan Koffi Mensah, makan siang di Accra.',
    yes: [
      'Kwame Boateng HOLDS_POSITION Kementerian Luar Negeri Ghana',
      'Paul Adjovi HOLDS_POSITION Kementerian Luar Negeri Benin',
      'Koffi Mensah HOLDS_POSITION Kementerian Luar Negeri Togo',
    ],
    no: ['Koffi Mensah HOLDS_POSITION Kementerian Luar Negeri Ghana'],
  },
  {
    task: 'position',
    text: 'Menteri Luar Negeri Ghana dan Togo pulang. Kwame Boateng dan Koffi Mensah, dua penyanyi, bertahan.',
    no: ['Kwame Boateng HOLDS_POSITION Kementerian Luar Negeri Ghana', 'Koffi Mensah HOLDS_POSITION Kementerian Luar Negeri Togo'],
  },
  {
    task: 'relation',
    text: 'Institut Seni Turki (IST) maju. IST Ankara dan Universitas Kairo menandatangani Perjanjian Kairo.',
    yes: ['Institut Seni Turki SIGNED Perjanjian Kairo', 'Universitas Kairo SIGNED Perjanjian Kairo'],
  },
  {
    task: 'relation',
    text: 'Konferensi Iklim Afrika dibuka kemarin. Konferensi itu diselenggarakan Kenya dan Uganda.',
    yes: ['Kenya CO_HOSTED Konferensi Iklim Afrika', 'Uganda CO_HOSTED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: 'Penandatanganan Perjanjian Ekstradisi dilakukan oleh Menlu Mesir Hany Fouad dan Menlu Turki Emre Kaya.',
    yes: ['Hany Fouad SIGNED Perjanjian Ekstradisi', 'Emre Kaya SIGNED Perjanjian Ekstradisi'],
  },
  {
    task: 'relation',
    text: 'Menteri Pertanian Dimas Sanjoyo menghadiri Konferensi Pangan Asia di Bangkok.',
    yes: ['Dimas Sanjoyo ATTENDED Konferensi Pangan Asia'],
  },
  {
    task: 'relation',
    text: 'Konferensi Pangan Asia dihadiri Menteri Pertanian Dimas Sanjoyo dan delegasi Jepang.',
    yes: ['Dimas Sanjoyo ATTENDED Konferensi Pangan Asia'],
  },
  { task: 'relation', text: 'Menteri Pertanian Dimas Sanjoyo tidak menghadiri Konferensi Pangan Asia.', no: ['*'] },
  { task: 'relation', text: 'Dimas Sanjoyo batal menghadiri Konferensi Pangan Asia karena sakit.', no: ['*'] },
  {
    task: 'relation',
    text: 'Konferensi Iklim Afrika diadakan di Nairobi pada 4 September 2026.',
    yes: ['Konferensi Iklim Afrika HELD_IN Nairobi'],
  },
  { task: 'relation', text: 'Kenya akan menggelar Konferensi Iklim Afrika pada September.', yes: ['Kenya HOSTED Konferensi Iklim Afrika'] },
  {
    task: 'relation',
    text: 'Konferensi Iklim Afrika diselenggarakan oleh Kenya dan Uganda.',
    yes: ['Kenya CO_HOSTED Konferensi Iklim Afrika', 'Uganda CO_HOSTED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: 'Turki dan Mesir menandatangani Perjanjian Ekstradisi Ankara.',
    yes: ['Turki SIGNED Perjanjian Ekstradisi Ankara', 'Mesir SIGNED Perjanjian Ekstradisi Ankara'],
  },
  {
    task: 'relation',
    text: 'Keduanya menyaksikan penandatanganan nota kesepahaman tentang pelabuhan oleh Menteri Perdagangan Turki Emre Aydin dan Menteri Perdagangan Mesir Karim Nasser.',
    yes: ['Emre Aydin SIGNED nota kesepahaman tentang pelabuhan', 'Karim Nasser SIGNED nota kesepahaman tentang pelabuhan'],
  },
  {
    task: 'relation',
    text: 'Tidak ada penandatanganan nota kesepahaman tentang pelabuhan oleh Menteri Perdagangan Turki Emre Aydin.',
    no: ['Emre Aydin SIGNED nota kesepahaman tentang pelabuhan'],
  },
  { task: 'relation', text: 'Perjanjian Ekstradisi Ankara ditandatangani oleh Turki.', yes: ['Turki SIGNED Perjanjian Ekstradisi Ankara'] },
  { task: 'relation', text: 'Turki menolak menandatangani Perjanjian Ekstradisi Ankara.', no: ['*'] },
  { task: 'relation', text: 'Menlu Turki Emre Kaya bertemu dengan Menlu Mesir Hany Fouad.', yes: ['Emre Kaya MET Hany Fouad'] },
  { task: 'relation', text: 'Menlu Turki Emre Kaya batal bertemu dengan Menlu Mesir Hany Fouad.', no: ['Emre Kaya MET Hany Fouad'] },
  { task: 'relation', text: 'Jika jadwal memungkinkan, Emre Kaya akan bertemu Hany Fouad.', no: ['*'] },
  {
    task: 'relation',
    text: 'Konferensi Iklim Afrika dibuka kemarin. Turut hadir dalam acara itu Menlu Mesir Hany Fouad dan Menlu Turki Emre Kaya.',
    yes: ['Hany Fouad ATTENDED Konferensi Iklim Afrika', 'Emre Kaya ATTENDED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: 'Mereka meneken Perjanjian Ekstradisi Ankara antara Turki dan Mesir.',
    yes: ['Turki SIGNED Perjanjian Ekstradisi Ankara', 'Mesir SIGNED Perjanjian Ekstradisi Ankara'],
  },
  { task: 'relation', text: 'Emre Kaya membantah kabar Turki sudah menandatangani Perjanjian Ekstradisi Ankara.', no: ['*'] },
  {
    task: 'relation',
    text: 'Presiden Turki Emre Kaya menerima kunjungan kehormatan Duta Besar Kenya Wafula Kimani di Ankara.',
    yes: ['Emre Kaya MET Wafula Kimani', 'Wafula Kimani REPRESENTS Kenya'],
  },
  {
    task: 'relation',
    text: 'Presiden Kenya Wafula Kimani mengadakan pembicaraan empat mata dengan Presiden Turki Emre Kaya.',
    yes: ['Wafula Kimani MET Emre Kaya'],
  },
  {
    task: 'relation',
    text: 'Usulan Wafula Kimani diterima parlemen, dan Emre Kaya menerima gelar doktor.',
    no: ['*'],
  },
  {
    task: 'relation',
    text: 'Konferensi Pangan Asia dibuka kemarin. Peru mengirim Wakil Menteri Pertanian Rodrigo Quispe ke konferensi itu.',
    yes: ['Rodrigo Quispe REPRESENTS Peru', 'Rodrigo Quispe ATTENDED Konferensi Pangan Asia'],
  },
  {
    task: 'relation',
    text: 'Menteri Hukum Kenya Wafula Kimani dan Menteri Kehakiman Turki Emre Kaya menandatangani perjanjian pemindahan narapidana.',
    yes: ['Wafula Kimani SIGNED perjanjian pemindahan narapidana', 'Emre Kaya SIGNED perjanjian pemindahan narapidana'],
  },
  {
    task: 'relation',
    text: 'Mereka menyaksikan penandatanganan nota kesepahaman tentang pelabuhan oleh Menteri Perhubungan Kenya Wafula Kimani dan Menteri Infrastruktur Turki Emre Kaya.',
    yes: ['Wafula Kimani SIGNED nota kesepahaman tentang pelabuhan', 'Emre Kaya SIGNED nota kesepahaman tentang pelabuhan'],
  },
  { task: 'relation', text: 'Kedua negara belum menandatangani perjanjian pemindahan narapidana.', no: ['*'] },
  {
    task: 'relation',
    text: 'Konferensi Pangan Asia dibuka di Bangkok kemarin. Hadir dalam acara pembukaan itu Rektor Universitas Kasetsart Prof. Somchai Prasert dan Wali Kota Bangkok Anong Suwan.',
    yes: ['Somchai Prasert ATTENDED acara pembukaan'],
  },
  {
    task: 'relation',
    text: 'Kongres Penyair Asia ditutup Sabtu malam oleh Bupati Buleleng Gede Suardana.',
    yes: ['Gede Suardana ATTENDED Kongres Penyair Asia'],
  },
  {
    task: 'relation',
    text: 'Konferensi Iklim Afrika dibuka kemarin. Kenya dan Mesir mengirim dua regu penyelam.',
    yes: ['Kenya ATTENDED Konferensi Iklim Afrika', 'Mesir ATTENDED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: 'Seusai bertemu Menlu Mesir Hany Fouad, Menlu Turki Emre Kaya terbang ke Tunis.',
    yes: ['Emre Kaya MET Hany Fouad'],
  },
  { task: 'relation', text: 'Sebelum mengkritik Menlu Mesir Hany Fouad, Menlu Turki Emre Kaya terbang ke Tunis.', no: ['*'] },
  {
    task: 'relation',
    text: 'Menlu Mesir Hany Fouad bertemu Menlu Turki Emre Kaya. Keduanya menandatangani nota kesepahaman tentang pelayaran.',
    yes: ['Hany Fouad SIGNED nota kesepahaman tentang pelayaran', 'Emre Kaya SIGNED nota kesepahaman tentang pelayaran'],
  },
  {
    task: 'relation',
    text: 'Menerima Menlu Mesir Hany Fouad, Menlu Turki Emre Kaya mengusulkan pasar bersama.',
    yes: ['Emre Kaya MET Hany Fouad'],
  },
  {
    task: 'relation',
    text: 'Dokumen kedua, yakni nota kesepahaman tentang pelayaran, diteken oleh Hany Fouad dan Emre Kaya.',
    yes: ['Hany Fouad SIGNED nota kesepahaman tentang pelayaran', 'Emre Kaya SIGNED nota kesepahaman tentang pelayaran'],
  },
  { task: 'event', text: 'Forum Bisnis Kenya–Mesir dibuka kemarin.', yes: ['Forum Bisnis Kenya–Mesir'] },
  {
    task: 'relation',
    text: 'Dalam pertemuan dengan Menlu Mesir Hany Fouad, Menlu Turki Emre Kaya menyatakan pelabuhan sudah siap.',
    yes: ['Emre Kaya MET Hany Fouad'],
  },
  {
    task: 'position',
    text: 'Menlu Turki Emre Kaya tiba di Kairo. Di Kairo, Emre Kaya bertemu mitranya, Menteri Luar Negeri Hany Fouad. Mesir senang.',
    yes: ['Hany Fouad HOLDS_POSITION Kementerian Luar Negeri Mesir'],
    no: ['Hany Fouad HOLDS_POSITION Kementerian Luar Negeri Turki'],
  },
  {
    task: 'relation',
    text: 'Menlu Kenya Wafula Kimani, yang negaranya menjadi tuan rumah Konferensi Iklim Afrika, berterima kasih.',
    yes: ['Kenya HOSTED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: 'Menlu Mesir Hany Fouad menjamu Menlu Turki Emre Kaya. Kedua Menlu meneken Perjanjian Ekstradisi.',
    yes: ['Hany Fouad SIGNED Perjanjian Ekstradisi', 'Emre Kaya SIGNED Perjanjian Ekstradisi'],
  },
  {
    task: 'relation',
    text: 'Lokakarya Iklim Afrika digelar di Nairobi. Delegasi Mesir dipimpin Menlu Hany Fouad.',
    yes: ['Hany Fouad REPRESENTS Mesir', 'Mesir ATTENDED Lokakarya Iklim Afrika'],
  },
  {
    task: 'relation',
    text: 'Komandan KRI Nala Kolonel Laut (P) Wafula Kimani membuka Lokakarya Iklim Afrika.',
    yes: ['Wafula Kimani ATTENDED Lokakarya Iklim Afrika'],
    no: ['KRI Nala ATTENDED Lokakarya Iklim Afrika'],
  },
  {
    task: 'relation',
    text: 'Lokakarya Iklim Afrika di Nairobi yang semula masuk agenda dibatalkan panitia.',
    no: ['Lokakarya Iklim Afrika HELD_IN Nairobi'],
  },
  {
    task: 'relation',
    text: 'Pabrik itu berada di Temuco di Chili selatan. Wali Kota Arica di Temuco diam.',
    yes: ['Temuco LOCATED_IN Chili'],
    no: ['Arica LOCATED_IN Temuco'],
  },
  {
    task: 'relation',
    text: 'Lokakarya Iklim Afrika dibuka di Fort Simba, Nairobi, Senin (4/5/2026).',
    yes: ['Fort Simba LOCATED_IN Nairobi'],
  },
  {
    task: 'relation',
    text: 'Upacara dihadiri Emre Kaya, para atase pertahanan Mesir, dan warga.',
    no: ['Emre Kaya REPRESENTS Mesir'],
  },
  {
    task: 'relation',
    text: 'Lokakarya Iklim Afrika dibuka di Nairobi. Peserta membahas naskah yang digagas UNICEF.',
    no: ['UNICEF HOSTED Lokakarya Iklim Afrika'],
  },
  {
    task: 'relation',
    text: 'Festival Layang Nairobi dibuka Emre Kaya dan dihadiri 12 duta besar negara ASEAN.',
    no: ['ASEAN HOSTED Festival Layang Nairobi'],
  },
  // an edition told of in passing, and a name around its short form
  {
    task: 'relation',
    text: 'Festival Layang Nairobi keenam dibuka di Mombasa, Senin (4/5/2026). Festival kelima digelar di Lima pada 2023. Turut hadir Emre Kaya dan Hany Fouad.',
    yes: ['Emre Kaya ATTENDED Festival Layang Nairobi keenam'],
    no: ['Emre Kaya ATTENDED Festival kelima'],
  },
  {
    task: 'relation',
    text: 'Rapat Koordinasi Nasional (Rakornas) Iklim 2026 dibuka Hany Fouad di Nairobi. Hadir dalam upacara pembukaan, Kasubdit Iklim Kantor Laut Emre Kaya.',
    yes: ['Rapat Koordinasi Nasional (Rakornas) Iklim 2026 HELD_IN Nairobi'],
    no: ['Emre Kaya HOSTED Rapat Koordinasi Nasional (Rakornas) Iklim 2026'],
  },
  // a city that hosts, and who was heard there
  {
    task: 'relation',
    text: 'Mombasa akan menjadi tuan rumah Konferensi Iklim Afrika. Panitia di Lima diam.',
    yes: ['Konferensi Iklim Afrika HELD_IN Mombasa'],
    no: ['Konferensi Iklim Afrika HELD_IN Lima'],
  },
  // the stops of a journey
  {
    task: 'relation',
    text: 'Emre Kaya mengakhiri lawatan ke tiga kota, yakni Nairobi, Mombasa, dan Kisumu. Lokakarya dibuka di Lima.',
    yes: ['lawatan HELD_IN Nairobi', 'lawatan HELD_IN Kisumu'],
    no: ['lawatan HELD_IN Lima'],
  },
  {
    task: 'event',
    text: 'Lebih dari seribu orang menghadiri Festival Rimba Nusa edisi ketiga di Kupang.',
    yes: ['Festival Rimba Nusa edisi ketiga'],
  },
  // who speaks in one word with the verb does what a clause behind it tells
  {
    task: 'relation',
    text: 'Menlu Turki Emre Kaya tiba di Kairo. "Kami sepakat," katanya usai bertemu dengan Menlu Mesir Hany Fouad.',
    yes: ['Emre Kaya MET Hany Fouad'],
  },
  {
    task: 'relation',
    text: 'Menlu Turki Emre Kaya tiba di Kairo. "Kami sepakat," katanya sebelum mengkritik Menlu Mesir Hany Fouad.',
    no: ['Emre Kaya MET Hany Fouad'],
  },
  // a clause that opens the sentence, and the subject behind its comma
  {
    task: 'position',
    text: 'Sebelum menemui Presiden Mesir Hany Fouad, Menteri Pertahanan Turki bertemu Wali Kota Ankara Lulu Wanjiru.',
    yes: ['Hany Fouad HOLDS_POSITION Mesir'],
    no: ['Hany Fouad HOLDS_POSITION Kementerian Pertahanan Turki'],
  },
  {
    task: 'position',
    text: 'Usai menjamu Raja Yordania, Ketua DPR Sri Wahyuni menyerahkan cendera mata.',
    yes: ['Sri Wahyuni HOLDS_POSITION DPR'],
    no: ['Sri Wahyuni HOLDS_POSITION Yordania'],
  },
  // where the body is, between an office and the comma before its holder
  {
    task: 'position',
    text: 'Ketua Kamar Dagang dan Industri Larkana, Emre Hassan Kaya menyampaikan minatnya mengimpor kopi.',
    yes: ['Emre Hassan Kaya HOLDS_POSITION Kamar Dagang dan Industri'],
    no: ['Larkana HOLDS_POSITION Kamar Dagang dan Industri'],
  },
  {
    task: 'event',
    text: 'Rapat Kerja Kopi Nusa dilanjutkan dengan diskusi di Kupang.',
    yes: ['Rapat Kerja Kopi Nusa'],
    no: ['Rapat Kerja Kopi Nusa dilanjutkan'],
  },
  // a meeting of others
  {
    task: 'relation',
    text: 'Setelah pertemuan Menlu Turki Emre Kaya dengan Menlu Mesir Hany Fouad, Menlu Kenya Lulu Wanjiru mengatakan kerja sama membaik.',
    no: ['Lulu Wanjiru MET Hany Fouad'],
  },
  // names borrowed from a language that puts the head last
  {
    task: 'event',
    text: 'Menlu Turki Emre Kaya menghadiri Larkana Coffee Forum ke-17 di Kupang.',
    yes: ['Larkana Coffee Forum ke-17'],
  },
  {
    task: 'event',
    text: 'Menlu Turki Emre Kaya membuka Konferensi Kopi Larkana (3rd Larkana Coffee Conference) di Kupang.',
    yes: ['Konferensi Kopi Larkana'],
    no: ['Larkana Coffee Conference'],
  },
  {
    task: 'position',
    text: 'Presiden Republik Kenya Lulu Wanjiru tiba di Kupang.',
    yes: ['Lulu Wanjiru HOLDS_POSITION Republik Kenya'],
  },
  {
    task: 'relation',
    text: 'Kedua pihak menyiapkan nota kerja sama. Penandatanganan dilakukan Vera Tobing dan Emre Kaya.',
    yes: ['Vera Tobing SIGNED nota kerja sama', 'Emre Kaya SIGNED nota kerja sama'],
  },
  {
    task: 'relation',
    text: 'Rapat ditutup dengan penandatanganan nota kesepahaman (MoU) di bidang gambut antara Turki dan Mesir.',
    yes: ['Turki SIGNED nota kesepahaman', 'Mesir SIGNED nota kesepahaman'],
  },
  {
    task: 'relation',
    text: 'Emre Kaya menandatangani perjanjian ekstradisi atas nama Turki, sedangkan Vera Tobing atas nama Mesir.',
    yes: ['Emre Kaya SIGNED perjanjian ekstradisi', 'Vera Tobing SIGNED perjanjian ekstradisi'],
  },
  {
    task: 'relation',
    text: 'Pekan lalu digelar Seminar Gambut Nasional di Kupang. Kegiatan ini terselenggara atas kerja sama Universitas Kairo dan Uni Afrika.',
    yes: ['Universitas Kairo CO_HOSTED Seminar Gambut Nasional', 'Uni Afrika CO_HOSTED Seminar Gambut Nasional'],
  },
  {
    task: 'relation',
    text: 'Cuaca cerah. Warga menggelar Festival Perahu Lamakera di Kupang.',
    yes: ['Festival Perahu Lamakera HELD_IN Kupang'],
  },
  {
    task: 'relation',
    text: 'Lokakarya Gambut digelar di Kupang. Vera Tobing tampil sebagai pembicara utama.',
    yes: ['Vera Tobing ATTENDED Lokakarya Gambut'],
  },
  {
    task: 'relation',
    text: 'Menteri Keuangan Turki Emre Kaya melakukan kunjungan kerja ke Kupang, Rabu.',
    yes: ['Emre Kaya ATTENDED kunjungan kerja'],
  },
  {
    task: 'relation',
    text: 'Warga senang. Hal itu diungkap Menlu Mesir Hany Fouad dalam Konferensi Iklim Afrika.',
    yes: ['Hany Fouad ATTENDED Konferensi Iklim Afrika'],
  },
  {
    task: 'relation',
    text: 'Warga senang. Hal itu diungkap surat kepada panitia Konferensi Iklim Afrika dari Menlu Mesir Hany Fouad.',
    no: ['Hany Fouad ATTENDED Konferensi Iklim Afrika'],
  },
];
