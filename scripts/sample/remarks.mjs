/** Notes, owners, reasons, verdicts and actions of the made-up institution. No person is named; offices are. */
export const NOT_APPLICABLE = {
  'man-izin-pub': 'Lembaga tidak mengumpulkan sumbangan umum; hanya menerima donatur yang datang sendiri.',
  'sdm-serah-terima-pengasuh': 'Tidak ada pergantian pengasuh dalam 24 bulan terakhir.',
};

export const NOTES = {
  'man-tanda-daftar-berlaku': 'Berakhir 4 Maret 2027, setelah kunjungan. Perpanjangan perlu diajukan sebelum itu.',
  'man-domisili': 'Surat lewat 30 Juni 2026. Kelurahan meminta salinan akta untuk surat baru.',
  'man-sk-pengurus': 'Masa bakti lewat 17 Agustus 2026; rapat yayasan dijadwalkan Desember.',
  'man-pemberitahuan-pendirian': 'Surat tahun 2014 belum ditemukan; ditanyakan kepada pengurus lama.',
  'pra-akta-kelahiran': 'Dua anak masih diurus di Dukcapil.',
  'pra-keluarga-tidak-diketahui': 'Belum jelas alurnya; ditanyakan kepada Dinas Sosial.',
  'pra-rencana-pengasuhan': 'Baru sepuluh rencana yang selesai.',
  'prh-makanan-selingan': 'Selingan kedua baru ada pada hari sekolah.',
  'prh-anak-mengunjungi-keluarga': 'Ongkos menjadi kendala bagi keluarga di luar kabupaten.',
  'prl-saluran-pengaduan': 'Kotak masih di depan ruang pengasuh dan kuncinya dipegang pengasuh.',
  'prl-orang-tepercaya': 'Ada guru yang bersedia, surat penunjukannya belum dibahas.',
  'prl-foto-anak': 'Unggahan lama belum semua diperiksa.',
  'sar-luas-kamar': 'Kamar putra paling padat; satu ranjang akan dipindah.',
  'sar-bangunan-aman': 'Selokan belakang belum diberi penutup.',
  'sar-alat-pemadam': 'Satu tabung di dapur, lantai atas belum ada.',
  'sdm-pemeriksaan-riwayat': 'SKCK baru dimiliki dua pengasuh, pernyataan belum lengkap.',
  'sdm-rasio-pengasuh': '32 anak dengan 4 pengasuh.',
  'sar-tenaga-pelayanan': 'Belum jelas apakah tenaga paruh waktu dihitung.',
};

/** Why a level differs from the one that the profile's numbers propose. */
export const OVERRIDES = {
  'prh-makan-utama': 'Porsi anak yang pulang sore dilihat disisihkan, jumlahnya cocok.',
};

export const OWNERS = {
  Sekretaris:
    'man-ad-art man-domisili man-sk-pengurus man-laporan-kegiatan man-rekap-anak-petugas man-daftar-masa-berlaku man-buku-administrasi pra-berkas-lengkap pra-dokumen-kependudukan has-rekap-pendidikan',
  Bendahara: 'man-buku-kas man-laporan-keuangan man-uang-anak-terpisah man-inventaris-aset sar-sandang-pangan',
  Pimpinan:
    'man-tanda-daftar-berlaku prl-kebijakan-tertulis prl-saluran-pengaduan prl-lapor-dinas sdm-pemeriksaan-riwayat sdm-prosedur-terlapor sdm-peksos-tersedia pro-kerja-sama',
  'Pengasuh putra': 'sar-bangunan-aman sar-luas-kamar sar-jalur-evakuasi',
  'Pengasuh putri': 'prh-catatan-kesehatan prh-makanan-khusus pra-catatan-perkembangan',
};

/** criterion -> [verdict, level of an adjusted one, note] */
export const VERDICTS = {
  'pro-visi-misi-tertulis': ['confirmed'],
  'pro-program-kerja-tahunan': ['confirmed'],
  'pro-kerja-sama': ['adjusted', 0, 'Satu-satunya kesepakatan sudah lewat tanggal berlakunya.'],
  'pra-catatan-rujukan': ['confirmed'],
  'pra-kesepakatan-tiga-pihak': ['adjusted', 1, 'Dari lima berkas terakhir, tiga yang lengkap.'],
  'pra-rencana-pengasuhan': ['confirmed'],
  'pra-ibadah-anak': ['confirmed'],
  'prl-kebijakan-tertulis': ['confirmed'],
  'prl-saluran-pengaduan': ['confirmed'],
  'prl-aturan-tamu': ['confirmed'],
  'prh-pertemuan-anak': ['confirmed'],
  'prh-makan-utama': ['confirmed'],
  'prh-air-minum': ['adjusted', 2, 'Catatan pengisian baru dua minggu.'],
  'prh-jadwal-harian': ['confirmed'],
  'man-tanda-daftar-berlaku': ['confirmed'],
  'man-ad-art': ['rejected', null, 'Dokumen belum dapat ditunjukkan pada hari kunjungan.'],
  'man-rekening-lembaga': ['confirmed'],
  'sdm-pengasuhan-24-jam': ['confirmed'],
  'sdm-pengasuh-tiap-anak': ['adjusted', 1, 'Daftar belum memuat dua anak yang masuk bulan lalu.'],
  'sar-luas-kamar': ['confirmed'],
  'sar-toilet-privasi': ['confirmed'],
};

export const ACTIONS = [
  ['man-domisili', 'Meminta surat domisili baru ke kelurahan', 'Sekretaris', '2026-11-30', 'none', 'doing', 'Surat domisili yang berlaku'],
  ['man-sk-pengurus', 'Menetapkan SK pengurus baru pada rapat yayasan', 'Ketua yayasan', '2026-12-12', 'none', 'open', 'SK bertanda tangan'],
  ['sdm-prosedur-terlapor', 'Menulis prosedur satu halaman bila petugas dilaporkan', 'Pimpinan', '2026-11-27', 'none', 'open', 'Prosedur bertanda tangan'],
  [
    'sdm-pemeriksaan-riwayat',
    'Melengkapi pernyataan dan SKCK atau referensi semua petugas dan relawan',
    'Pimpinan',
    '2026-12-20',
    'small',
    'doing',
    'Daftar semua nama dengan tanggal bukti',
  ],
  [
    'prl-saluran-pengaduan',
    'Memindahkan kotak pengaduan dan menunjuk pengelola di luar pengasuh',
    'Pimpinan',
    '2026-11-25',
    'none',
    'open',
    'Surat penunjukan dan letak kotak yang baru',
  ],
  ['sar-bangunan-aman', 'Menutup selokan belakang', 'Pengasuh putra', '2026-12-05', 'medium', 'open', 'Foto selokan sesudah ditutup'],
  [
    'pra-rencana-pengasuhan',
    'Menyelesaikan rencana pengasuhan, lima anak setiap minggu',
    'Pengasuh putri',
    '2027-01-15',
    'none',
    'doing',
    'Jumlah rencana sama dengan jumlah anak',
  ],
  [
    'prl-kekerasan-antar-anak',
    'Membahas langkah penanganan perundungan pada rapat pengasuh',
    'Pengasuh putra',
    '2026-10-31',
    'none',
    'done',
    'Notulen rapat pengasuh',
  ],
];
