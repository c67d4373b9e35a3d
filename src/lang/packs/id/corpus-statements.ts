// Statement cases of Indonesian: attribution before, after, inside; fused forms; indirect speech; and what is no statement.
import type { PackCase } from '../../corpus.ts';

export const statementCases: readonly PackCase[] = [
  {
    task: 'statement',
    text: 'Anggaran belum ada,” kata Lilis Suganda. Jalan rusak sejak Januari.” Kami butuh alat berat sekarang juga,” ujar Rahmat Santosa.',
    yes: ['Rahmat Santosa: Kami butuh alat berat sekarang juga'],
    no: ['Lilis Suganda: Jalan rusak sejak Januari', 'Rahmat Santosa: kata Lilis Suganda'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda, 61 tahun, warga Desa Sukamaju, mengatakan jalan itu rusak sejak lama.',
    yes: ['Lilis Suganda: jalan itu rusak sejak lama'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda menyapu halaman. "Kami tidak akan mundur," kata ibu tiga anak itu.',
    yes: ['Lilis Suganda: Kami tidak akan mundur'],
  },
  {
    task: 'statement',
    text: 'Sopir truk bernama Rahmat Santosa mengatakan jalan itu rusak sejak lama.',
    yes: ['Rahmat Santosa: jalan itu rusak sejak lama'],
  },
  {
    task: 'statement',
    text: 'Kepada Bupati Bantul, Rahmat Santosa mengatakan bahwa jalan itu rusak sejak lama.',
    yes: ['Rahmat Santosa: jalan itu rusak sejak lama'],
  },
  {
    task: 'statement',
    text: 'Sekitar 60 petani dari Mesir, Turki, dan Ghana mendesak pemerintah menurunkan harga pupuk.',
    yes: ['Sekitar 60 petani: pemerintah menurunkan harga pupuk'],
  },
  {
    task: 'statement',
    text: '“Panen tahun ini gagal total,” kata Bupati Bantul Rahmat Santosa.',
    yes: ['Rahmat Santosa: Panen tahun ini gagal total'],
  },
  {
    task: 'statement',
    text: '"Kami tidak akan mundur," ujar Lilis Suganda kepada wartawan di Bandung.',
    yes: ['Lilis Suganda: Kami tidak akan mundur'],
  },
  { task: 'statement', text: 'Lilis Suganda mengatakan, "Kami tidak akan mundur."', yes: ['Lilis Suganda: Kami tidak akan mundur'] },
  {
    task: 'statement',
    text: '“Jalan itu,” kata Lilis Suganda, “sudah rusak sejak lama.”',
    yes: ['Lilis Suganda: Jalan itu sudah rusak sejak lama'],
  },
  {
    task: 'statement',
    text: 'Gubernur Riau Tengku Syahril tiba pukul sembilan. “Banjir mulai surut,” katanya.',
    yes: ['Tengku Syahril: Banjir mulai surut'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda menegaskan bahwa pemerintah tidak akan mengimpor beras.',
    yes: ['Lilis Suganda: pemerintah tidak akan mengimpor beras'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda mengatakan harga beras akan turun bulan depan.',
    yes: ['Lilis Suganda: harga beras akan turun bulan depan'],
  },
  {
    task: 'statement',
    text: 'Menurut Lilis Suganda, harga beras akan turun bulan depan.',
    yes: ['Lilis Suganda: harga beras akan turun bulan depan'],
  },
  {
    task: 'statement',
    text: 'Harga beras, menurut Lilis Suganda, akan turun bulan depan.',
    yes: ['Lilis Suganda: Harga beras akan turun bulan depan'],
  },
  {
    task: 'statement',
    text: 'Harga beras akan turun bulan depan, kata Lilis Suganda.',
    yes: ['Lilis Suganda: Harga beras akan turun bulan depan'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda meminta pemerintah menurunkan harga pupuk.',
    yes: ['Lilis Suganda: pemerintah menurunkan harga pupuk'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda menekankan perlunya pengawasan harga di pasar.',
    yes: ['Lilis Suganda: perlunya pengawasan harga di pasar'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda membantah kabar bahwa stok beras menipis.',
    yes: ['Lilis Suganda: kabar bahwa stok beras menipis'],
  },
  {
    task: 'statement',
    text: 'Kementerian Perdagangan Thailand menyatakan ekspor durian naik tajam.',
    yes: ['Kementerian Perdagangan Thailand: ekspor durian naik tajam'],
  },
  { task: 'statement', text: 'Rapat itu bertema “Laut untuk Semua”.', no: ['*'] },
  { task: 'statement', text: 'Filmnya berjudul “Ombak di Ujung Senja” dan tayang pekan depan.', no: ['*'] },
  { task: 'statement', text: 'Konon, hutan itu dihuni harimau putih.', no: ['*'] },
  { task: 'statement', text: 'Mereka menanam kopi di lereng gunung sejak lama.', no: ['*'] },
  {
    task: 'statement',
    text: 'Ketua DPRD Garut Arsyad Hamdani menyambut baik rencana itu. Ia berharap proyek selesai tahun depan.',
    yes: ['Arsyad Hamdani: proyek selesai tahun depan'],
  },
  { task: 'statement', text: '”Kami sudah menunggu tiga jam,” tutur Lilis Suganda.', yes: ['Lilis Suganda: Kami sudah menunggu tiga jam'] },
  {
    task: 'statement',
    text: 'Lilis Suganda tiba kemarin. Menurutnya, harga beras akan turun bulan depan.',
    yes: ['Lilis Suganda: harga beras akan turun bulan depan'],
  },
  {
    task: 'statement',
    text: 'Sementara itu, Gubernur Riau Hasan Marpaung menuturkan, pemerintah menyiapkan tiga lokasi pengungsian.',
    yes: ['Hasan Marpaung: pemerintah menyiapkan tiga lokasi pengungsian'],
  },
  {
    task: 'statement',
    text: 'Direktur Utama Perum Bulog Hendra Laksmana, yang baru dilantik, menilai stok beras aman.',
    yes: ['Hendra Laksmana: stok beras aman'],
    no: ['stok beras aman: Direktur Utama Perum Bulog Hendra Laksmana'],
  },
  {
    task: 'statement',
    text: 'Hendra Laksmana mengatakan stok beras masih aman dan menegaskan bahwa impor tidak diperlukan.',
    yes: ['Hendra Laksmana: stok beras masih aman', 'Hendra Laksmana: impor tidak diperlukan'],
  },
  {
    task: 'statement',
    text: 'Bendungan itu akan selesai sebelum musim hujan tiba. Hal itu disampaikan Gubernur Riau Tengku Syahril saat meninjau lokasi.',
    yes: ['Tengku Syahril: Bendungan itu akan selesai sebelum musim hujan tiba'],
  },
  {
    task: 'statement',
    text: 'Bendungan itu akan selesai sebelum musim hujan tiba. Surat itu disampaikan Gubernur Riau Tengku Syahril kepada panitia.',
    no: ['Tengku Syahril: Bendungan itu akan selesai sebelum musim hujan tiba'],
  },
  {
    task: 'statement',
    text: 'Hendra Laksmana mengatakan bahwa stok beras masih aman, seraya mengingatkan harga cabai bisa naik lagi.',
    yes: ['Hendra Laksmana: stok beras masih aman', 'Hendra Laksmana: harga cabai bisa naik lagi'],
  },
  {
    task: 'statement',
    text: 'Hendra Laksmana mengingatkan gudang harus diperiksa agar beras tidak rusak.',
    yes: ['Hendra Laksmana: gudang harus diperiksa agar beras tidak rusak'],
  },
  {
    task: 'statement',
    text: 'Kenya, berbicara atas nama Uni Afrika, mengusulkan penambahan dana pendidikan.',
    yes: ['Kenya: penambahan dana pendidikan'],
  },
  {
    task: 'statement',
    text: 'Hana Suganda memimpin federasi itu. Mantan petinju itu menyatakan anggotanya bertambah banyak.',
    yes: ['Hana Suganda: anggotanya bertambah banyak'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda menyesalkan rencana itu. "Baca dulu aturannya," tegas politikus asal Bali tersebut.',
    yes: ['Lilis Suganda: Baca dulu aturannya'],
  },
  {
    task: 'statement',
    text: '"Panen tahun ini gagal total.\n\n"Karena itu, kami meminta bantuan," ujar Lilis Suganda.',
    yes: ['Lilis Suganda: Panen tahun ini gagal total.\n\n"Karena itu, kami meminta bantuan'],
  },
  {
    task: 'statement',
    text: 'Kepada wartawan, juru bicara panitia, Lilis Suganda, mengatakan para tamu akan mengunjungi pelabuhan.',
    yes: ['Lilis Suganda: para tamu akan mengunjungi pelabuhan'],
  },
  {
    task: 'statement',
    text: 'Konsul di Wina, lanjut Lilis Suganda, sedang menuju Praha lewat jalur darat.',
    yes: ['Lilis Suganda: Konsul di Wina sedang menuju Praha lewat jalur darat'],
  },
  {
    task: 'statement',
    text: 'Sekitar 200 warga desa berkumpul di balai kota. Mereka menuntut harga pupuk diturunkan.',
    yes: ['Sekitar 200 warga: harga pupuk diturunkan'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda menilai stok beras masih aman, sedangkan stok cabai perlu diawasi.',
    yes: ['Lilis Suganda: stok beras masih aman, sedangkan stok cabai perlu diawasi'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda menilai stok beras masih aman, sedangkan Hendra Laksmana mengingatkan harga cabai naik.',
    yes: ['Lilis Suganda: stok beras masih aman', 'Hendra Laksmana: harga cabai naik'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda mengatakan para delegasi akan mengunjungi pasar itu pada Kamis sebelum pulang.',
    yes: ['Lilis Suganda: para delegasi akan mengunjungi pasar itu pada Kamis sebelum pulang'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda membuka taklimat pekan ini. Diplomat yang sebelumnya bertugas di Wina itu mengatakan harga beras akan turun.',
    yes: ['Lilis Suganda: harga beras akan turun'],
  },
  {
    task: 'statement',
    text: 'Presiden Kenya Wafula Kimani tiba kemarin. Kepala negara itu mengatakan panen akan membaik.',
    yes: ['Wafula Kimani: panen akan membaik'],
  },
  {
    task: 'statement',
    text: 'Federasi Petani Kopi Nusantara (FPKN) membantah tudingan itu. Dalam keterangan tertulis, lembaga itu menyatakan harga kopi akan turun.',
    yes: ['Federasi Petani Kopi Nusantara: harga kopi akan turun'],
  },
  {
    task: 'statement',
    text: 'Kepada wartawan, Lilis Suganda mengatakan peserta akan pulang pada Kamis sebelum upacara.',
    yes: ['Lilis Suganda: peserta akan pulang pada Kamis sebelum upacara'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda menilai stok ikan masih sehat, sedangkan udang perlu diawasi ketat.',
    yes: ['Lilis Suganda: stok ikan masih sehat, sedangkan udang perlu diawasi ketat'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda meminta petugas memeriksa setiap kapal dan melaporkan hasilnya kepada panitia.',
    yes: ['Lilis Suganda: petugas memeriksa setiap kapal dan melaporkan hasilnya kepada panitia'],
  },
  {
    task: 'statement',
    text: 'Organisasi Kesehatan Dunia (WHO) mengirim obat. Badan PBB itu menegaskan wabah belum usai.',
    yes: ['Organisasi Kesehatan Dunia: wabah belum usai'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda dalam keterangan tertulis menyebut stok ikan masih sehat.',
    yes: ['Lilis Suganda: stok ikan masih sehat'],
  },
  { task: 'statement', text: 'Dalam keterangan tertulis menyebut stok ikan masih sehat.', no: ['*'] },
  {
    task: 'statement',
    text: 'Menurut siaran pers UNICEF, anak-anak itu sudah pulang.',
    yes: ['UNICEF: anak-anak itu sudah pulang'],
  },
  {
    task: 'statement',
    text: 'Menurut Lilis Suganda, gudang utama dibangun di Tual, sementara dua gudang lain disiapkan di Dobo.',
    yes: ['Lilis Suganda: gudang utama dibangun di Tual, sementara dua gudang lain disiapkan di Dobo'],
  },
  {
    task: 'statement',
    text: 'Kalau panen ini berhasil, kata Lilis Suganda, gudang kedua segera dibangun di Dobo.',
    yes: ['Lilis Suganda: Kalau panen ini berhasil gudang kedua segera dibangun di Dobo'],
  },
  {
    task: 'statement',
    text: 'Ana Prado membuka pertemuan itu. Kemudian dikatakannya, bantuan akan tiba pekan depan.',
    yes: ['Ana Prado: bantuan akan tiba pekan depan'],
  },
  {
    task: 'statement',
    text: 'Menurut otoritas kesehatan setempat, sembilan orang meninggal.',
    yes: ['otoritas kesehatan setempat: sembilan orang meninggal'],
  },
  { task: 'statement', text: 'Menurut rencana awal, sembilan kapal akan berlayar.', no: ['rencana awal: sembilan kapal akan berlayar'] },
  // nicknames, attributions inside, and offices that a demonstrative closes
  {
    task: 'statement',
    text: 'Hasan Basalamah tiba di Kupang. Pria yang akrab disapa Bang Aco itu datang sendiri. "Panen ini melimpah," kata Aco.',
    yes: ['Hasan Basalamah: Panen ini melimpah'],
  },
  {
    task: 'statement',
    text: 'Hasan Basalamah (Turki) tiba di Kupang. Turki mengatakan panen tahun ini melimpah.',
    yes: ['Turki: panen tahun ini melimpah'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda tiba di Kupang. Panen itu, jelas Lilis, melimpah tahun ini.',
    yes: ['Lilis Suganda: Panen itu melimpah tahun ini'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda tiba di Kupang. "Panen ini melimpah," kata mantan Duta Besar Turki untuk Peru itu.',
    yes: ['Lilis Suganda: Panen ini melimpah'],
    no: ['Turki: Panen ini melimpah'],
  },
  {
    task: 'statement',
    text: 'Kementerian Kelautan Turki bersuara. "Panen ini melimpah," demikian bunyi pernyataan tersebut.',
    yes: ['Kementerian Kelautan Turki: Panen ini melimpah'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda tiba di Kupang. "Panen ini melimpah," demikian Lilis. Demikian pula Togar Simbolon yang hadir di sana.',
    yes: ['Lilis Suganda: Panen ini melimpah'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda tiba di Kupang. "Panen raya sudah tiba," begitu bunyi pepatah di dinding.',
    no: ['Lilis Suganda: Panen raya sudah tiba'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda tiba di Kupang. "Panen ini melimpah," kata perempuan pertama yang memimpin provinsi itu.',
    yes: ['Lilis Suganda: Panen ini melimpah'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda berkata, "Panen ini melimpah sekali." Ia mengaku gudang desanya sudah penuh.',
    yes: ['Lilis Suganda: Panen ini melimpah sekali', 'Lilis Suganda: gudang desanya sudah penuh'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda tiba di Kupang. Senada dengan Lilis, Camat Togar Simbolon menyebut gudang desa itu sudah penuh.',
    yes: ['Togar Simbolon: gudang desa itu sudah penuh'],
    no: ['Lilis Suganda: gudang desa itu sudah penuh'],
  },
  {
    task: 'statement',
    text: 'Menurut Lilis Suganda, nelayan asal Lamakera, gudang desa itu sudah penuh.',
    yes: ['Lilis Suganda: gudang desa itu sudah penuh'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda mengatakan kepada Radio Lembah, gudang desa itu sudah penuh.',
    yes: ['Lilis Suganda: gudang desa itu sudah penuh'],
  },
  {
    task: 'statement',
    text: 'Pejabat kesehatan Peru dan Chili mengatakan gudang itu penuh. Perwakilan Norwegia dan Kenya mengatakan naskah itu lemah.',
    yes: ['Pejabat kesehatan Peru dan Chili: gudang itu penuh', 'Kenya: naskah itu lemah'],
    no: ['Chili: gudang itu penuh'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda tiba di Kupang. Kata Lilis, gudang desa itu sudah penuh.',
    yes: ['Lilis Suganda: gudang desa itu sudah penuh'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda tiba di Kupang. Masih kata dia, para petani akan menanam jagung.',
    yes: ['Lilis Suganda: para petani akan menanam jagung'],
  },
  {
    task: 'statement',
    text: 'Dijelaskan Kepala Dinas Kelautan Kupang, Lilis Suganda, bahwa gudang desa itu sudah penuh. Gudang itu dijelaskan Lilis kepada tamu.',
    yes: ['Lilis Suganda: gudang desa itu sudah penuh'],
    no: ['Lilis Suganda: kepada tamu'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda tiba di Kupang. Sebab menurutnya, gudang desa itu sudah penuh. Untuk itu menurut Lilis, warga harus bersabar dulu.',
    yes: ['Lilis Suganda: gudang desa itu sudah penuh', 'Lilis Suganda: warga harus bersabar dulu'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda tiba di Kupang. Gudang desa itu kata Lilis, sudah penuh sejak Mei.',
    yes: ['Lilis Suganda: Gudang desa itu sudah penuh sejak Mei'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda tiba di Kupang. Lebih jauh dikatakannya, gudang desa itu sudah penuh.',
    yes: ['Lilis Suganda: gudang desa itu sudah penuh'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda tiba di Kupang. Tahun ini, kata Lilis, Gubernur Maluku akan menanam jagung.',
    yes: ['Lilis Suganda: Tahun ini Gubernur Maluku akan menanam jagung'],
    no: ['Gubernur Maluku: Tahun ini'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda mengakui jika gudang desa itu sudah penuh.',
    yes: ['Lilis Suganda: gudang desa itu sudah penuh'],
  },
  {
    task: 'statement',
    text: 'Lilis Suganda tiba di Kupang. Kata kunci gudang desa, harga jagung, dibahas malam itu.',
    no: ['Lilis Suganda: harga jagung, dibahas malam itu'],
  },
  {
    task: 'statement',
    text: 'Gudang desa itu dibangun lagi. Lilis Suganda mengatakan hal itu di Kupang, Senin.',
    yes: ['Lilis Suganda: Gudang desa itu dibangun lagi'],
  },
  {
    task: 'statement',
    text: 'Gudang desa itu dibangun lagi. Lilis Suganda mengatakan hal itu tidak benar. Togar Simbolon menyayangkan hal itu.',
    no: ['Lilis Suganda: Gudang desa itu dibangun lagi', 'Togar Simbolon: Gudang desa itu dibangun lagi'],
  },
  // keterangan penutur tanpa kata kerja di belakang namanya
  {
    task: 'statement',
    text: 'Harga garam naik sejak bulan lalu, ujar Ana Prado, warga setempat.',
    yes: ['Ana Prado: Harga garam naik sejak bulan lalu'],
  },
  {
    task: 'statement',
    text: 'Harga garam naik sejak bulan lalu, kata Ana Prado menolak dibahas.',
    no: ['Ana Prado: Harga garam naik sejak bulan lalu'],
  },
];
