// Verbs as headlines write them: the root or the form in -i and -kan without its prefix, with a capital ("Bupati Teken Kontrak").
import type { Words } from '../../pack.ts';

const words = (block: string): Words => block.trim().split(/\s+/);

/** With a capital they are no words of a name. */
export const headlineVerbs: Words = words(`
Teken Tandatangani Sepakati Setujui Sahkan Ratifikasi Temui Jumpai Jamu Sambut Kunjungi Sambangi Datangi Hadiri Ikuti Resmikan
Luncurkan Tinjau Pantau Awasi Pimpin Ketuai Lantik Kukuhkan Tunjuk Copot Pecat Gantikan Usulkan Ajukan Tawarkan Janjikan Serahkan
Salurkan Bagikan Berikan Kirimkan Terjunkan Kerahkan Siagakan Tempatkan Gelontorkan Kucurkan Alokasikan Anggarkan Hibahkan
Sumbangkan Donasikan Tangkap Bekuk Ringkus Cokok Geledah Periksa Panggil Tetapkan Vonis Bongkar Ungkap Selidiki Usut Dalami
Telusuri Amankan Evakuasi Selamatkan Temukan Makamkan Kebumikan Pulangkan Deportasi Usir Larang Izinkan Batasi Tunda Batalkan
Lanjutkan Hentikan Akhiri Cabut Hapuskan Pangkas Naikkan Turunkan Tingkatkan Perkuat Perluas Percepat Permudah Perketat
Perpanjang Perbaiki Perjuangkan Pertahankan Pertanyakan Peringati Peringatkan Ingatkan Imbau Ajak Minta Mintai Desak Tuntut Kecam
Kritik Kritisi Puji Apresiasi Bantah Akui Klaim Sebut Sebutkan Tegaskan Pastikan Jelaskan Paparkan Umumkan Laporkan Sampaikan
Ucapkan Nyatakan Tanyakan Ceritakan Ungkapkan Bahas Jajaki Jalin Gandeng Rangkul Libatkan Dorong Genjot Pacu Kejar Bidik
Targetkan Siapkan Sediakan Rencanakan Wujudkan Kembangkan Ciptakan Hasilkan Dirikan Gelar Selenggarakan Adakan
Rayakan Lestarikan Promosikan Kenalkan Perkenalkan Pamerkan Tampilkan Sosialisasikan Tanamkan Terapkan Berlakukan Wajibkan
Gunakan Manfaatkan Optimalkan Maksimalkan Prioritaskan Fokuskan Tekankan Soroti Nilai Anggap Yakini Harapkan Inginkan Khawatirkan
Tolak Lawan Hadapi Kalahkan Taklukkan Tundukkan Tumbangkan Bungkam Juarai Raih Rebut Borong Pertemukan Rampungkan Tuntaskan
Selesaikan Atasi Tangani Cegah Antisipasi Berantas Perangi Tekan Waspadai Kawal Lindungi Dukung Bantu Tengok Jenguk Santuni
Gugat Adili Tahan Bebaskan Jebloskan Dakwa Jerat Ekspor Impor Jual Beli Pasok Distribusikan Produksi Borongkan Evaluasi
Rombak Rotasi Mutasi Ubah Revisi Susun Rancang Rumuskan Godok Teliti Kaji Pelajari Pasang Tutup Buka Tembak Bunuh Aniaya Rusak Curi Tipu Tabrak Tewaskan Lukai Hantam Landa Terjang Rendam Terima Bawa Kirim Ambil Pilih
Diteken Ditandatangani Dilantik Ditangkap Ditahan Diperiksa Ditetapkan Dikukuhkan Diresmikan Diluncurkan Digelar Dibuka Ditutup
Dilanjutkan Disepakati Disahkan Diusulkan Dihentikan Dipercepat Diperpanjang Bergulir Serukan Lahirkan Buahkan Rekomendasikan
Deklarasikan Ramaikan Semarakkan Diskusikan Perbincangkan Kumpulkan Hadirkan
Dibatalkan Ditunda Dievakuasi Ditemukan Dipulangkan Dilaporkan Diminta Diduga Dinilai Disebut Dipanggil Dicopot Dipecat Digugat
Jaga Tanggapi Hormati Komentari Sepakat Optimistis Siap Bakal Jadi Membawa Menjadi Memberi Menuju Menolak Mencari Mengajak Membuka Menutup Mencapai
Bertemu Berkunjung Bertolak Berharap Berduka Bertambah Berpartisipasi Berpeluang Bersiap Bersepakat Berkomitmen
`);
