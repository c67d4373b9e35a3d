// Cases of offices in Indonesian: whose they are when the title alone does not tell.
import type { PackCase } from '../../corpus.ts';

export const officeCases: readonly PackCase[] = [
  {
    task: 'position',
    text: 'Direktur utama perusahaan Turki Marmaraport, Emre Kaya, hadir.',
    yes: ['Emre Kaya HOLDS_POSITION Marmaraport'],
  },
  {
    task: 'position',
    text: 'Ketua komunitas pencinta burung Sayap Senja, Emre Kaya, hadir.',
    yes: ['Emre Kaya HOLDS_POSITION Sayap Senja'],
  },
  { task: 'position', text: 'Pengacara perusahaan Emre Kaya hadir.', no: ['Emre Kaya HOLDS_POSITION Emre Kaya'] },
  {
    task: 'position',
    text: 'Penasihat UNESCO untuk peninggalan bawah laut di Asia, Dr Hany Fouad, hadir.',
    yes: ['Hany Fouad HOLDS_POSITION UNESCO'],
  },
  {
    task: 'position',
    text: 'Pelapor khusus PBB untuk kebebasan berkumpul Hany Fouad menolak usul itu.',
    yes: ['Hany Fouad HOLDS_POSITION PBB'],
  },
  { task: 'position', text: 'Menteri meminta UNESCO untuk memeriksa, kata Hany Fouad.', no: ['Hany Fouad HOLDS_POSITION UNESCO'] },
  {
    task: 'position',
    text: 'Direktur Panas Bumi Kementerian Perdagangan Turki Emre Kaya hadir.',
    yes: ['Emre Kaya HOLDS_POSITION Kementerian Perdagangan Turki'],
  },
  {
    task: 'position',
    text: 'Duta Besar Mesir untuk Kenya, merangkap Ghana dan Malawi, Hany Fouad, hadir.',
    yes: ['Hany Fouad REPRESENTS Mesir'],
    no: ['Hany Fouad REPRESENTS Ghana'],
  },
  { task: 'position', text: 'Wamentan Togar Simbolon hadir.', yes: ['Togar Simbolon HOLDS_POSITION Kementerian Pertanian'] },
  {
    task: 'position',
    text: 'Kepala Suboffice UNICEF di Ankara, Emre Kaya, hadir.',
    yes: ['Emre Kaya HOLDS_POSITION UNICEF'],
  },
  {
    task: 'position',
    text: 'Direktur Organisasi Perikanan Samudra Utara (OPSU) Emre Kaya hadir.',
    yes: ['Emre Kaya HOLDS_POSITION Organisasi Perikanan Samudra Utara'],
  },
  {
    task: 'position',
    text: 'Menteri Kehutanan dan Sumber Daya Air Turki Emre Kaya hadir.',
    yes: ['Emre Kaya HOLDS_POSITION Kementerian Kehutanan dan Sumber Daya Air Turki'],
  },
  {
    task: 'position',
    text: 'Hadir Duta Besar Turki Emre Kaya, Duta Besar Mesir, serta perwakilan UNICEF.',
    yes: ['Emre Kaya REPRESENTS Turki'],
    no: ['Emre Kaya REPRESENTS Mesir', 'Emre Kaya REPRESENTS UNICEF'],
  },
  {
    task: 'position',
    text: 'Emre Kaya terpilih sebagai ketua Federasi Catur Turki.',
    yes: ['Emre Kaya HOLDS_POSITION Federasi Catur Turki'],
  },
  {
    task: 'relation',
    text: 'Ketua Komisi Tambang DPR Togar Simbolon hadir.',
    yes: ['Komisi Tambang DPR PART_OF DPR'],
  },
  { task: 'relation', text: 'Ketua Komisi DPR Togar Simbolon hadir.', no: ['Komisi DPR PART_OF DPR'] },
  {
    task: 'position',
    text: '"Letaknya baik," ujar Emre Kaya, Rabu. Kepala Museum Topkapi itu berencana ke Kairo.',
    yes: ['Emre Kaya HOLDS_POSITION Museum Topkapi'],
  },
  {
    task: 'position',
    text: 'Menlu Mesir Hany Fouad menjamu Emre Kaya dan Wafula Kimani. Kepala Museum Topkapi itu berencana ke Kairo.',
    no: ['Hany Fouad HOLDS_POSITION Museum Topkapi'],
  },
  {
    task: 'position',
    text: 'Universitas Kairo memaparkan hasil. Ahli hidrologi lembaga itu, Hany Fouad, hadir.',
    yes: ['Hany Fouad HOLDS_POSITION Universitas Kairo'],
  },
  {
    task: 'position',
    text: 'Harian Kairo memuat hasilnya. Rektor universitas itu, Hany Fouad, hadir.',
    no: ['Hany Fouad HOLDS_POSITION Harian Kairo'],
  },
  {
    task: 'position',
    text: 'Menteri Air Mesir Hany Fouad hadir. Koleganya dari Turki, Wakil Menteri Ekologi Emre Kaya, absen.',
    yes: ['Emre Kaya HOLDS_POSITION Kementerian Ekologi Turki'],
  },
  {
    task: 'relation',
    text: 'Kepala Biro Hukum Kementerian Kehutanan Turki Emre Kaya hadir.',
    yes: ['Biro Hukum PART_OF Kementerian Kehutanan Turki', 'Emre Kaya HOLDS_POSITION Biro Hukum'],
  },
  {
    task: 'position',
    text: 'Warga didampingi Terra Verde, lembaga hukum asal Ankara. Direktur lembaga itu, Emre Kaya, menolak.',
    yes: ['Emre Kaya HOLDS_POSITION Terra Verde'],
  },
  {
    task: 'position',
    text: 'Duta Besar Turki untuk Laos, Kamboja, dan Vietnam Emre Kaya hadir.',
    yes: ['Emre Kaya REPRESENTS Turki'],
    no: ['Emre Kaya REPRESENTS Vietnam'],
  },
  {
    task: 'position',
    text: 'Ketua Komite Urusan Air Batyr Nurmatov hadir.',
    yes: ['Batyr Nurmatov HOLDS_POSITION Komite Urusan Air'],
  },
  {
    task: 'position',
    text: 'Mahkamah Afrika bersidang. Ketua Mahkamah Beatriz Correa hadir.',
    yes: ['Beatriz Correa HOLDS_POSITION Mahkamah Afrika'],
  },
  {
    task: 'position',
    text: 'Kepala Direktorat Pekerja Asing Rania Fouad hadir.',
    yes: ['Rania Fouad HOLDS_POSITION Direktorat Pekerja Asing'],
  },
  {
    task: 'position',
    text: 'Emre Kaya, yang sehari-hari menjabat Duta Besar Turki di Kairo, hadir.',
    yes: ['Emre Kaya REPRESENTS Turki'],
  },
  { task: 'position', text: 'Emre Kaya bukan Duta Besar Turki di Kairo.', no: ['Emre Kaya REPRESENTS Turki'] },
  {
    task: 'position',
    text: 'Mesir hanya mengirim duta besarnya untuk Kenya, Hany Fouad.',
    no: ['Hany Fouad REPRESENTS Kenya'],
  },
  {
    task: 'position',
    text: 'Lokakarya dibuka di Nairobi, Kenya. Dari Turki hadir Menteri Kehutanan Emre Kaya.',
    yes: ['Emre Kaya HOLDS_POSITION Kementerian Kehutanan Turki'],
  },
  {
    task: 'position',
    text: 'Ketua Komisi IV Torang Sianipar hadir.',
    yes: ['Torang Sianipar HOLDS_POSITION Komisi IV'],
  },
  {
    task: 'position',
    text: 'Turki menang. Menlu Wafula Kimani menerima Menlu Turki Emre Kaya di Nairobi. Turki pulang.',
    no: ['Wafula Kimani HOLDS_POSITION Kementerian Luar Negeri Turki'],
  },
  {
    task: 'relation',
    text: 'Kepala Kantor UNICEF untuk Pasifik Selatan menolak.',
    yes: ['Kantor UNICEF untuk Pasifik Selatan PART_OF UNICEF'],
  },
  {
    task: 'position',
    text: 'Kapolda Riau Irjen Pol Togar Simbolon meninjau pos itu.',
    yes: ['Togar Simbolon HOLDS_POSITION Polda Riau'],
  },
  {
    task: 'position',
    text: 'Pangdam XVI/Pattimura Mayjen TNI Togar Simbolon meninjau pos itu.',
    yes: ['Togar Simbolon HOLDS_POSITION Kodam XVI/Pattimura'],
  },
  {
    task: 'position',
    text: 'Polda Riau menyita kapal itu. Kapolres Kampar AKBP Togar Simbolon hadir.',
    no: ['Togar Simbolon HOLDS_POSITION Polda Riau'],
  },
  {
    task: 'position',
    text: 'Cuaca cerah. Rektor Universitas Kairo, Prof. Dr. Hany Fouad, hadir.',
    yes: ['Hany Fouad HOLDS_POSITION Universitas Kairo'],
  },
  {
    task: 'position',
    text: 'Dirjen Pelindungan pada Badan Catur Turki Emre Kaya hadir.',
    yes: ['Emre Kaya HOLDS_POSITION Badan Catur Turki'],
  },
  {
    task: 'position',
    text: 'Hany Fouad, Ketua Komite Air dan Ibu Wafula Kimani hadir.',
    no: ['Wafula Kimani HOLDS_POSITION Komite Air'],
  },
  {
    task: 'position',
    text: 'Cuaca cerah. Kuasa Usaha Kedutaan Besar Mesir di Nairobi Hany Fouad hadir.',
    yes: ['Hany Fouad HOLDS_POSITION Kedutaan Besar Mesir'],
    no: ['Hany Fouad REPRESENTS Kedutaan Besar Mesir'],
  },
  {
    task: 'position',
    text: 'Panglima Kodam XVI/Pattimura Mayjen TNI Togar Simbolon hadir.',
    yes: ['Togar Simbolon HOLDS_POSITION Kodam XVI/Pattimura'],
  },
  {
    task: 'position',
    text: 'Cuaca cerah. Komandan Kodim 0812/Garut Letkol Inf Togar Simbolon hadir.',
    yes: ['Togar Simbolon HOLDS_POSITION Kodim 0812/Garut'],
  },
  { task: 'person', text: 'Cuaca cerah. Bupati Nagekeo Simon Ade Wea hadir.', yes: ['Simon Ade Wea'], no: ['Nagekeo Simon Ade Wea'] },
  { task: 'person', text: 'Cuaca cerah. Camat Wolowae Maria Bupu hadir.', yes: ['Maria Bupu'] },
  { task: 'person', text: 'Cuaca cerah. Kuasa Usaha Belanda Pieter van der Zee hadir.', yes: ['Pieter van der Zee'] },
  {
    task: 'position',
    text: 'Juru bicara Kementerian Kesehatan (Kemenkes), Togar Simbolon, hadir.',
    yes: ['Togar Simbolon HOLDS_POSITION Kementerian Kesehatan'],
  },
  {
    task: 'position',
    text: 'Kementerian Seni, Sastra, dan Film Turki (KSF) buka. Menteri KSF Emre Kaya hadir.',
    yes: ['Emre Kaya HOLDS_POSITION Kementerian Seni, Sastra, dan Film Turki'],
  },
  {
    task: 'relation',
    text: 'Kepala Pusat Studi Bencana Universitas Maumere Togar Simbolon hadir.',
    yes: ['Pusat Studi Bencana PART_OF Universitas Maumere'],
  },
  {
    task: 'position',
    text: 'Cuaca cerah. Sekjen Emre Kaya dan Kepala BXTK Togar Simbolon hadir.',
    yes: ['Togar Simbolon HOLDS_POSITION BXTK'],
  },
  {
    task: 'position',
    text: 'Cuaca cerah. Inspektur Federasi Renang Turki, Emre Kaya, hadir.',
    yes: ['Emre Kaya HOLDS_POSITION Federasi Renang Turki'],
  },
  {
    task: 'person',
    text: 'Cuaca cerah. Direktur Utama PT Kebun Khatulistiwa Herlina Gani hadir.',
    yes: ['Herlina Gani'],
    no: ['Khatulistiwa Herlina Gani'],
  },
  {
    task: 'position',
    text: 'Cuaca cerah. Vera Tobing yang juga ketua Serikat Penenun Lamalera menolak usul itu.',
    yes: ['Vera Tobing HOLDS_POSITION Serikat Penenun Lamalera'],
  },
  {
    task: 'position',
    text: 'Rapat itu dihadiri ketua Serikat Penenun Lamalera, yaitu Vera Tobing.',
    yes: ['Vera Tobing HOLDS_POSITION Serikat Penenun Lamalera'],
  },
  {
    task: 'position',
    text: 'Bertus Lamak (52), direktur Serikat Penenun Lamalera, pulang.',
    yes: ['Bertus Lamak HOLDS_POSITION Serikat Penenun Lamalera'],
  },
  {
    task: 'person',
    text: '"Air surut," kata Moh. Bertus Lamak.',
    yes: ['Moh. Bertus Lamak'],
    no: ['Moh'],
  },
  {
    task: 'position',
    text: 'Rapat dibuka di Kairo. Dari Turki, Wakil Menteri Kesehatan Emre Kaya menyampaikan bahwa vaksin sudah tiba.',
    yes: ['Emre Kaya HOLDS_POSITION Kementerian Kesehatan Turki'],
  },
  {
    task: 'position',
    text: 'Direktur Yayasan Rimba Lestari Umbu Landu mengatakan gudang itu kosong.',
    yes: ['Umbu Landu HOLDS_POSITION Yayasan Rimba Lestari'],
  },
  {
    task: 'position',
    text: 'Warga menemui Ketua Serikat Penenun Lamalera Yosefa Kolin di Kupang.',
    yes: ['Yosefa Kolin HOLDS_POSITION Serikat Penenun Lamalera'],
  },
  {
    task: 'position',
    text: 'Direktur Federasi Dayung Pasifik Pedro da Costa mengatakan kapal itu rusak.',
    yes: ['Pedro da Costa HOLDS_POSITION Federasi Dayung Pasifik'],
  },
  {
    task: 'person',
    text: 'Menlu Bertus Lamak Temui Dubes Turki Emre Kaya.',
    yes: ['Bertus Lamak', 'Emre Kaya'],
    no: ['Bertus Lamak Temui', 'Temui'],
  },
  {
    task: 'position',
    text: 'Yayasan Rimba Lestari membuka forum. Usul itu ditolak delegasi Peru. "Kami lelah," kata ketuanya, Umbu Landu, seusai sidang.',
    yes: ['Umbu Landu REPRESENTS Peru'],
    no: ['Umbu Landu HOLDS_POSITION Yayasan Rimba Lestari'],
  },
  {
    task: 'position',
    text: 'Yayasan Rimba Lestari menolak usul itu. "Kami lelah," kata ketuanya, Umbu Landu, seusai sidang. Delegasi Peru pulang.',
    yes: ['Umbu Landu HOLDS_POSITION Yayasan Rimba Lestari'],
    no: ['Umbu Landu REPRESENTS Peru'],
  },
  {
    task: 'position',
    text: 'Komisi Air Lembata menggelar sidang. Yayasan Rimba Lestari hadir. Komisioner Umbu Landu meminta peta. Komisaris Perusahaan Garam, Yosefa Kolin, pulang.',
    yes: ['Umbu Landu HOLDS_POSITION Komisi Air Lembata'],
    no: ['Umbu Landu HOLDS_POSITION Yayasan Rimba Lestari', 'Yosefa Kolin HOLDS_POSITION Komisi Air Lembata'],
  },
  {
    task: 'position',
    text: 'Indonesia membuka forum. Delegasi Peru dipimpin Wakil Menteri Perdagangan Bertus Lamak. Wakil Menteri Kesehatan Yosefa Kolin hadir.',
    yes: ['Bertus Lamak HOLDS_POSITION Kementerian Perdagangan Peru', 'Yosefa Kolin HOLDS_POSITION Kementerian Kesehatan'],
    no: ['Yosefa Kolin HOLDS_POSITION Kementerian Kesehatan Peru'],
  },
  {
    task: 'position',
    text: 'Dr. Yosefa Kolin, S.H., M.Hum., Rektor Universitas Tanjung Rawa, dan Bertus Lamak, M.Si selaku Ketua Yayasan Rimba Lestari menyambut tamu.',
    yes: ['Yosefa Kolin HOLDS_POSITION Universitas Tanjung Rawa', 'Bertus Lamak HOLDS_POSITION Yayasan Rimba Lestari'],
  },
  {
    task: 'person',
    text: 'Hadir pula Umbu Landu, S.Sos, MM. Kolin Rambu, M.A., pulang lebih dulu. Lurah Oepura, M.M. Taha Bili, menunggu.',
    yes: ['Umbu Landu', 'Kolin Rambu', 'M.M. Taha Bili'],
    no: ['M.A.', 'Umbu Landu, S.Sos', 'Taha Bili'],
  },
  {
    task: 'position',
    text: 'Capt. Bertus Lamak menunggu. Kepala Badan Keamanan Samudra Capt. Yosefa Kolin berangkat.',
    yes: ['Yosefa Kolin HOLDS_POSITION Badan Keamanan Samudra'],
    no: ['Bertus Lamak HOLDS_POSITION Badan Keamanan Samudra'],
  },
  {
    task: 'position',
    text: 'Menurut Lilis Suganda, Menteri Pertanian akan datang ke Ternate.',
    no: ['Lilis Suganda HOLDS_POSITION Kementerian Pertanian'],
  },
  {
    task: 'position',
    text: 'Menurut Lilis Suganda, Menteri Pertanian Peru, panen itu melimpah.',
    yes: ['Lilis Suganda HOLDS_POSITION Kementerian Pertanian Peru'],
  },
  {
    task: 'position',
    text: 'Sekretaris Kabinet Umbu Landu hadir.',
    yes: ['Umbu Landu HOLDS_POSITION Sekretariat Kabinet'],
  },
  {
    task: 'position',
    text: 'Dirjen Bea Cukai Bertus Lamak dan Asintel Panglima TNI Mayjen TNI Umbu Landu hadir.',
    yes: ['Bertus Lamak HOLDS_POSITION Bea Cukai', 'Umbu Landu HOLDS_POSITION TNI'],
  },
  {
    task: 'position',
    text: 'Bea Cukai mendengar Bertus Lamak. Panglima TNI menemui Umbu Landu.',
    no: ['Bertus Lamak HOLDS_POSITION Bea Cukai', 'Umbu Landu HOLDS_POSITION TNI'],
  },
  // bidang jabatan sebelum pangkat bukan tempat
  {
    task: 'person',
    text: 'Naskah diteken Direktur Jenderal Perhubungan Laut Capt. Budi Hartono dan Sari Wulandari.',
    yes: ['Budi Hartono'],
  },
  { task: 'place', text: 'Naskah diteken Direktur Jenderal Perhubungan Laut Capt. Budi Hartono dan Sari Wulandari.', no: ['Laut Capt'] },
  { task: 'place', text: 'Acara digelar di Pelabuhan Laksamana Malahayati.', yes: ['Pelabuhan Laksamana Malahayati'] },
  {
    task: 'position',
    text: 'Rektor Untara, Prof. Yosefa Kolin, dan Ketua FORSIMA, H. Bertus Lamak, hadir. Ketua Sukirno, Dr. Umbu Landu, pulang.',
    yes: ['Yosefa Kolin HOLDS_POSITION Untara', 'Bertus Lamak HOLDS_POSITION FORSIMA'],
    no: ['Umbu Landu HOLDS_POSITION Sukirno'],
  },
  {
    task: 'position',
    text: 'Kepala Dinas Pariwisata Muh. Bertus Lamak bertemu Konselor Politik Kedutaan Besar Kenya Mr. Basir Landu. Kepala Bappeda Kota Kupang Umbu Kolin SH tiba.',
    yes: [
      'Muh. Bertus Lamak HOLDS_POSITION Dinas Pariwisata',
      'Basir Landu HOLDS_POSITION Kedutaan Besar Kenya',
      'Umbu Kolin HOLDS_POSITION Bappeda Kota Kupang',
    ],
  },
  {
    task: 'person',
    text: 'Duta Besar Peru H.E. Ana Prado menemui Wagub Umbu Landu S.Sos, M.Si. Maskapai MH dan surat SE itu dibahas Umbu Landu.',
    yes: ['Ana Prado', 'Umbu Landu'],
    no: ['H.E. Ana Prado', 'Umbu Landu S.Sos'],
  },
  {
    task: 'position',
    text: 'Direktur PT. Samudra Kelana Bertus Lamak menemui Yosefa Kolin. Ia pulang dari PT tadi.',
    yes: ['Bertus Lamak HOLDS_POSITION PT. Samudra Kelana'],
    no: ['Yosefa Kolin HOLDS_POSITION PT. Samudra Kelana'],
  },
  {
    task: 'position',
    text: 'Ghana menguji roket. Ghana menyebutnya sukses. Dalam pernyataan Gedung Putih, Presiden Rui Teles mengecamnya.',
    yes: ['Rui Teles HOLDS_POSITION Amerika Serikat'],
    no: ['Rui Teles HOLDS_POSITION Ghana'],
  },
  {
    task: 'position',
    text: 'DPR membahas beras dari Ghana. Presiden Rui Teles pulang lebih awal.',
    no: ['Rui Teles HOLDS_POSITION Ghana'],
  },
];
