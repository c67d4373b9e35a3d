// Common nouns and adjectives of fields, offices, programmes and products: with a capital in a title ("Direktur
// Pelindungan WNI X") they are no words of a person's name.
import type { Words } from '../../pack.ts';

const words = (block: string): Words => block.trim().split(/\s+/);

/** Fields of government, science and business; one word each. */
export const fieldWords: Words = words(`
Obat Makanan Minuman Kosmetik Pangan Gizi Beras Gula Padi Jagung Kedelai Sawit Kakao Kopi Teh Garam Rempah Tembakau Cukai Bea
Ternak Hewan Satwa Tumbuhan Tanaman Benih Pupuk Lahan Tanah Sawah Kebun Hutan Gambut Mangrove Bakau Lamun Karang Terumbu Rumput
Laut Pesisir Pantai Ikan Udang Nelayan Kapal Pelabuhan Perairan Maritim Bahari Bawah Samudra Sungai Danau Waduk Bendungan
Irigasi Air Udara Darat Angkasa Antariksa Cuaca Iklim Emisi Karbon Biru Hijau Energi Listrik Panas Angin Nuklir Minyak Gas Batu
Bara Mineral Tambang Nikel Baja Logam Mesin Otomotif Elektronik Tekstil Garmen Mebel Kayu Kertas Kimia Farmasi Industri Usaha
Mikro Kecil Menengah Koperasi Niaga Dagang Ekspor Impor Investasi Modal Saham Pasar Bursa Bank Perbankan Uang Pajak Kredit
Fiskal Moneter Anggaran Belanja Utang Aset Dana Hibah Asuransi Pensiun Jasa Barang Logistik Konsumen Pelanggan Harga Mutu
Standar Sosial Budaya Sejarah Seni Musik Tari Film Sastra Bahasa Arsip Naskah Museum Warisan Cagar Adat Agama Haji Umrah Zakat
Wakaf Wisata Kreatif Hiburan Olahraga Pemuda Remaja Perempuan Wanita Gender Lansia Disabilitas Keluarga Penduduk Migran Buruh
Pekerja Pegawai Tenaga Kerja Sama Profesi Vokasi Guru Dosen Siswa Mahasiswa Pelajar Murid Santri Ilmu Riset Inovasi Sains Teknik
Informatika Informasi Komunikasi Publik Media Siaran Pers Humas Protokol Data Siber Intelijen Aplikasi Sistem Jaringan Satelit
Radio Televisi Pos Transportasi Jalan Tol Kereta Api Bus Truk Bandara Penerbangan Pelayaran Konstruksi Bangunan Gedung Rumah
Permukiman Tata Ruang Sanitasi Limbah Sampah Plastik Lingkungan Hidup Konservasi Ekosistem Hayati Bencana Gempa Tsunami Banjir
Longsor Kebakaran Darurat Krisis Konflik Damai Senjata Militer Tempur Rudal Tank Laskar Batalyon Brigade Taruna Hankam Pidana
Perdata Korupsi Narkotika Narkoba Teror Terorisme Jaksa Pidsus Umum Tipikor Sipil Lapas Imigrasi Diplomasi Konsuler Multilateral
Bilateral Regional Internasional Global Nasional Daerah Pusat Wilayah Kawasan Perbatasan Perkotaan Perdesaan Pedesaan Otonomi
Pemilu Pilkada Partai Demokrasi Ideologi Strategis Strategi Operasi Operasional Teknis Administrasi Organisasi Hubungan
Kerjasama Urusan Bidang Divisi Seksi Subdirektorat Direktorat Bagian Biro Unit Rencana Program Proyek Agenda Aksi Gerakan
Kampanye Seruan Imbauan Ajakan Resmi Prioritas Percepatan Optimalisasi Digitalisasi Hilirisasi Reformasi Transformasi
Revitalisasi Rehabilitasi Rekonstruksi Evaluasi Mitigasi Adaptasi Sertifikasi Akreditasi Regulasi Legislasi Advokasi Edukasi
Literasi Sosialisasi Koordinasi Integrasi Promosi Distribusi Produksi Kualitas Kuantitas Statistik Survei Audit Inspeksi
Karantina Vaksin Imunisasi Penyakit Menular Jantung Kanker Bedah Saraf Mata Gigi Paru Kulit Kandungan Medis Klinik Darah Gawat
Reproduksi Jiwa Mental Primer Rujukan Wabah Virus Bakteri Genetika Biologi Fisika Astronomi Geologi Geofisika Meteorologi
Oseanografi Filologi Linguistik Antropologi Sosiologi Psikologi Filsafat Arkeologi Arsitektur Akuntansi Manajemen Administratif
Korporasi Korporat Bisnis Perusahaan Ritel Properti Syariah Komersial Konvensional Nonbank Swasta Negeri Umat Tani Petani
Peternak Pedagang Pengusaha Seniman Sastrawan Penyair Budayawan Sejarawan Peneliti Ilmuwan Pakar Ahli Tokoh Alumni Relawan
Korban Pahlawan Martir Veteran Pejuang Prajurit Tentara Perwira Penumpang Pengemudi Awak Kru Suku Etnis Ras Kaum Kubu Fraksi
Koalisi Oposisi Monumen Tugu Patung Pilar Simbol Lambang Bendera Piagam Plakat Trofi Medali Emas Perak Perunggu Juara Final
Semifinal Turnamen Daftar Catatan Laporan Dokumen Lampiran Minat Kembar Peta Panduan Pedoman Buku Novel Puisi Lagu Album Edisi
Seri Episode Judul Tema Topik Kasus Perkara Sengketa Gugatan Putusan Vonis Dakwaan Tuntutan Saksi Terdakwa Tersangka Terpidana
Luar Dasar Tinggi Rendah Terpadu Terbuka Tertutup Berkelanjutan Berkeadilan Bersama Inklusif Kontingensi Siaga Tanggap Cepat
Peduli Pelopor Penggerak Pembangun Pejabat Pengurus Anggota Panitia Delegasi Rombongan Peserta Tamu Undangan Hadirin Penonton
Penerjemah Penyiar Redaksi Kolumnis Kontributor Kebangsaan Kerakyatan Kemanusiaan Bukti Fakta Isu Aspek Faktor Dampak Manfaat
Tujuan Sasaran Target Indeks Skor Nilai Angka Petugas Aparat Penyidik Satuan Regu Pasukan Komando Markas Pangkalan Armada
Skuadron Resimen Kompi Peleton Koramil Kodim Sopir Kurir Pemandu Pramugari Pilot Masinis Juru Kasir Satpam Juragan Warung Toko
Kios Restoran Kafe Hotel Penginapan Asrama Terminal Stasiun Halte Dermaga Gudang Pabrik Kilang Sumur Pembangkit Gardu Menara
Jembatan Terowongan Trotoar Pemuliaan Daya Manusia Aparatur Sarana Prasarana Fasilitas Infrastruktur Teritorial Zona Eksklusif
Alam Hujan Benua Cekungan Lubang Jemari Tangan Suara Suasana Nama Usia Umur Asap Bau Panggung Layar Meja Kursi Pintu Jendela
Dinding Atap Kunci Kotak Tas Baju Sepatu Payung Gelas Piring Pena Tinta Hortikultura Pelaksana Pendamping Perunding Negosiator
Lawatan Perut Muka Wajah Akar Daun Ranting Buah Batang Pohon Debu Lumpur Pasir Kapas Benang Kain Batik Tenun Ukiran Lukisan
Topeng Gamelan Wayang Ekologi Akuakultur Budidaya Perikanan Kelautan Pertanian Peternakan Kehutanan Perkebunan Pertambangan
Perdagangan Perindustrian Perhubungan Kesehatan Pendidikan Kebudayaan Pariwisata Keuangan Pertahanan Keamanan Hukum Ekonomi
Pelaut Perawat Bidan Jurnalis Wartawan Diaspora Filantropi Vulkanologi Glasiologi Hidrologi Klimatologi Botani Zoologi
Epidemiologi Toksinologi Entomologi Demografi Kartografi Geospasial Penginderaan Keantariksaan Kegempaan Kebencanaan Toksik
Beracun Radiasi Reaktor Isotop Uranium Litium Kobalt Tembaga Bauksit Timah Aluminium Semikonduktor Baterai Hidrogen Biodiesel
Bioetanol Gletser Salju Es Penyu Hiu Orangutan Badak Gajah Harimau Burung Serangga Lebah Anggrek Rotan Bambu Vanili Lada Pala
Cengkih Kayumanis Kelapa Karet Singkong Sagu Gandum Kapulaga Jambu Mete Pisang Durian Mangga Perumahan Pertanahan Agraria
Kependudukan Kepemudaan Keimigrasian Pemasyarakatan Kearsipan Perbendaharaan Kepabeanan Perpajakan Pelatihan Penyuluhan
Penelitian Pengembangan Pengabdian Masyarakat Desa Lepas Honorer Asing Lokal Domestik Mandiri Terbarukan Digital Halal Modern
Tradisional Rakyat Bangsa Negara Dunia Lanjut Penanggulangan Pemberantasan Pencegahan Pengawasan Pengendalian Penanganan
Pemulihan Penyelamatan Pelestarian Perlindungan Pelindungan Penempatan Pemberdayaan Pembinaan Pengelolaan Pelayanan Penerangan
Penyiaran Penjaminan Pengkajian Pemetaan Pemantauan Bumi Makmur Bahtera Sejahtera Sentosa Abadi Rimba Buana Persada
Perkasa Gemilang Berkah Tunas Pertiwi Khatulistiwa Mekar Subur Graha Griya Wana Resor Sektor Palang Merah Antaragama Antariman Antarbudaya Antarnegara Antarbangsa Antardaerah Antarwarga Antarlembaga
Takbenda Cagarbudaya Permuseuman Perbukuan Perpustakaan Ketenagakerjaan Ketahanan Antarpemerintah Antarkampus Antarpulau Antaretnis
`);
