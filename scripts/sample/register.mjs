/** The evidence register of the made-up institution. `for` names the requirements that an item serves, as "criterion/requirement". */
export const REGISTER = [
  {
    id: 'akta',
    title: 'Akta pendirian yayasan dan SK pengesahannya',
    location: 'Map Legalitas, lemari sekretaris',
    number: 'Akta 17 (contoh)',
    issuedOn: '2014-05-20',
    for: ['man-badan-hukum/akta-pengesahan'],
  },
  {
    id: 'tanda-daftar',
    title: 'Surat tanda daftar LKS',
    location: 'Map Legalitas, lemari sekretaris',
    number: '460/112/CONTOH/2024',
    issuedOn: '2024-03-04',
    validUntil: '2027-03-04',
    for: ['man-tanda-daftar-berlaku/surat-tanda-daftar', 'pra-agama-penerimaan/dasar-lembaga'],
  },
  { id: 'npwp', title: 'NPWP atas nama yayasan', location: 'Map Legalitas, lemari sekretaris', issuedOn: '2015-02-11', for: ['man-npwp/npwp'] },
  {
    id: 'domisili',
    title: 'Surat keterangan domisili',
    location: 'Map Legalitas, lemari sekretaris',
    number: '470/38/CONTOH/2025',
    issuedOn: '2025-06-30',
    validUntil: '2026-06-30',
    for: ['man-domisili/surat-domisili'],
  },
  {
    id: 'sk-pengurus',
    title: 'SK susunan pengurus',
    location: 'Map Legalitas, lemari sekretaris',
    number: '02/SK/CONTOH/2021',
    issuedOn: '2021-08-17',
    validUntil: '2026-08-17',
    for: ['man-sk-pengurus/sk-pengurus', 'man-uraian-tugas-pengurus/uraian-tugas'],
  },
  { id: 'wakaf', title: 'Akta ikrar wakaf tanah', location: 'Brankas yayasan', issuedOn: '2013-11-02', for: ['man-status-tanah/bukti-hak'] },
  {
    id: 'buku-tabungan',
    title: 'Halaman depan buku tabungan yayasan (nomor ditutup)',
    location: 'Lemari bendahara',
    for: ['man-rekening-lembaga/buku-tabungan'],
  },
  {
    id: 'buku-kas',
    title: 'Buku kas 2026',
    location: 'Meja bendahara',
    issuedOn: '2026-01-02',
    for: ['man-buku-kas/buku-kas', 'man-laporan-keuangan/laporan-tahunan'],
  },
  {
    id: 'sertifikat-c',
    title: 'Sertifikat akreditasi terdahulu',
    location: 'Dinding ruang tamu',
    number: 'CONTOH-C/2024',
    issuedOn: '2024-12-15',
    validUntil: '2026-12-15',
    for: ['man-tindak-lanjut-saran/sertifikat-akreditasi'],
  },
  {
    id: 'laporan-kunjungan',
    title: 'Catatan kunjungan Dinas Sosial',
    location: 'Map Dinas Sosial',
    issuedOn: '2026-03-18',
    for: ['man-tindak-lanjut-saran/catatan-saran'],
  },
  {
    id: 'naskah-visi',
    title: 'Naskah visi, misi, dan tujuan',
    location: 'Map Program; salinan di ruang tamu',
    issuedOn: '2023-07-01',
    for: ['pro-visi-misi-tertulis/naskah-visi-misi', 'pro-kepentingan-terbaik-anak/naskah-empat-tanda'],
  },
  {
    id: 'program-kerja',
    title: 'Program kerja 2026',
    location: 'Map Program',
    issuedOn: '2026-01-10',
    for: ['pro-program-kerja-tahunan/program-kerja', 'pro-misi-jadi-kegiatan/tabel-misi', 'pro-dukungan-keluarga/program-keluarga'],
  },
  {
    id: 'mou-puskesmas',
    title: 'Kesepakatan dengan puskesmas',
    location: 'Map Kerja sama',
    number: '01/MoU/CONTOH/2023',
    issuedOn: '2023-09-01',
    validUntil: '2026-09-01',
    for: ['pro-kerja-sama/kesepakatan-mitra'],
  },
  {
    id: 'kebijakan',
    title: 'Kebijakan perlindungan anak',
    location: 'Map Perlindungan, ruang pengasuh',
    issuedOn: '2025-02-08',
    for: [
      'prl-kebijakan-tertulis/kebijakan',
      'prl-larangan-hukuman-fisik/aturan-larangan',
      'prl-kekerasan-antar-anak/aturan',
      'prl-lapor-dinas/prosedur-lapor',
      'prl-lapor-pidana/prosedur-pidana',
    ],
  },
  {
    id: 'tata-tertib',
    title: 'Tata tertib yang disepakati bersama anak',
    location: 'Papan ruang makan',
    issuedOn: '2026-02-14',
    for: [
      'prl-aturan-martabat/aturan',
      'prl-nondiskriminasi/aturan',
      'prl-gawai-internet/aturan-gawai',
      'prh-bergaul-dengan-teman/aturan-bergaul',
      'prh-pilihan-kegiatan-agama/tata-tertib-agama',
    ],
  },
  {
    id: 'notulen-anak',
    title: 'Notulen pertemuan anak (jumlah dan usulan, tanpa nama)',
    location: 'Map Pertemuan anak',
    issuedOn: '2026-10-30',
    for: [
      'prh-pertemuan-anak/notulen-bulanan',
      'prl-aturan-disepakati/notulen',
      'prh-usulan-anak-mengubah/daftar-usulan',
      'prh-jadwal-harian/notulen-jadwal',
      'prh-anak-ikut-membahas/rekap-lima-hal',
    ],
  },
  {
    id: 'surat-petugas',
    title: 'Surat penunjukan petugas perlindungan anak',
    location: 'Map Perlindungan, ruang pengasuh',
    number: '05/ST/CONTOH/2025',
    issuedOn: '2025-02-08',
    for: ['prl-petugas-perlindungan/surat-penunjukan', 'prl-saluran-pengaduan/penunjukan'],
  },
  {
    id: 'formulir-anak',
    title: 'Kumpulan formulir kosong: rujukan, asesmen, kesepakatan, rencana',
    location: 'Lemari berkas anak (terkunci)',
    issuedOn: '2024-08-12',
    for: [
      'pra-catatan-rujukan/buku-rujukan',
      'pra-asesmen-awal/formulir-asesmen-awal',
      'pra-keputusan-bersama/lembar-keputusan',
      'pra-kesepakatan-tiga-pihak/formulir-kesepakatan',
      'pra-rencana-pengasuhan/formulir-rencana',
    ],
  },
  {
    id: 'lembar-hitung',
    title: 'Lembar hitung berkas anak (angka saja)',
    location: 'Lemari berkas anak (terkunci)',
    issuedOn: '2026-11-09',
    for: [
      'pra-catatan-rujukan/lembar-hitung',
      'pra-asesmen-awal/lembar-hitung',
      'pra-kesepakatan-tiga-pihak/lembar-hitung',
      'pra-rencana-pengasuhan/lembar-hitung',
      'pra-akta-kelahiran/lembar-hitung',
      'pra-agama-penerimaan/lembar-hitung',
      'pra-dokumen-kependudukan/lembar-hitung',
    ],
  },
  {
    id: 'menu',
    title: 'Menu mingguan dan catatan makan',
    location: 'Papan dapur',
    issuedOn: '2026-11-02',
    for: ['prh-makan-utama/catatan-makan', 'prh-makanan-selingan/catatan-selingan', 'prh-usulan-anak-mengubah/bukti-perubahan'],
  },
  {
    id: 'jadwal-harian',
    title: 'Jadwal harian anak',
    location: 'Papan ruang makan',
    issuedOn: '2026-07-15',
    for: ['prh-jadwal-harian/jadwal-harian', 'pra-ibadah-anak/jadwal-ibadah', 'prh-bermain-rekreasi/catatan-rekreasi', 'prl-piket-wajar/jadwal-piket'],
  },
  {
    id: 'jadwal-jaga',
    title: 'Jadwal jaga pengasuh siang dan malam',
    location: 'Ruang pengasuh',
    issuedOn: '2026-11-01',
    for: [
      'sdm-pengasuhan-24-jam/jadwal-24-jam',
      'sdm-pengasuh-sesuai-jenis-kelamin/jadwal-malam',
      'sdm-pengasuh-tidak-merangkap/sk-jadwal',
      'sdm-rasio-pengasuh/daftar-rasio',
    ],
  },
  {
    id: 'sertifikat-latih',
    title: 'Daftar hadir pelatihan perlindungan anak',
    location: 'Map Petugas',
    issuedOn: '2025-10-21',
    for: ['sdm-pelatihan-perlindungan/daftar-hadir-latih', 'sdm-pokok-pengasuhan/tabel-pokok'],
  },
  {
    id: 'surat-sehat',
    title: 'Surat keterangan sehat pengasuh',
    location: 'Map Petugas',
    issuedOn: '2025-09-05',
    validUntil: '2026-09-05',
    for: ['sdm-kesehatan-pengasuh/surat-sehat'],
  },
  {
    id: 'denah',
    title: 'Denah bangunan dan kamar',
    location: 'Map Sarana',
    issuedOn: '2026-10-12',
    for: [
      'sar-kamar-terpisah/denah-kamar',
      'sar-luas-kamar/daftar-kamar',
      'sar-kamar-mandi-satu-bangunan/denah-kamar-mandi',
      'man-inventaris-aset/denah',
      'sar-ruang-perkantoran/daftar-kantor',
    ],
  },
  {
    id: 'label-apar',
    title: 'Label APAR dekat dapur',
    location: 'Dinding dapur',
    issuedOn: '2025-11-20',
    validUntil: '2026-11-20',
    for: ['sar-alat-pemadam/label-apar'],
  },
];

/** Required evidence that cannot be shown yet, although a level above the lowest was chosen. */
export const MISSING = `
pro-sop-pelayanan/naskah-sop
pro-penguatan-orang-tua/catatan-penguatan
pra-berita-acara-serah-terima/lembar-hitung
pra-rencana-empat-hak/lembar-hitung
pra-tinjauan-penempatan/formulir-tinjauan
pra-pemantauan-setelah-pulang/lembar-hitung
prl-kebijakan-petugas/tanda-terima
prl-tanpa-cari-dana/aturan-dana
prh-kesehatan-reproduksi/catatan-reproduksi
prh-catatan-kesehatan/rekap-kesehatan
man-ad-art/ad-art
man-laporan-kegiatan/laporan-kegiatan
man-rekap-anak-petugas/rekap
sdm-pemeriksaan-riwayat/daftar-periksa
sdm-berkas-petugas/berkas-dilihat
sdm-peksos-jejaring/daftar-sumber
sar-peralatan-panti/inventaris
sar-sandang-pangan/buku-stok
has-lanjutan-setelah-sekolah/rekap-lanjutan
`;

/** Asked for from somebody else, and not in hand yet. */
export const REQUESTED = {
  'man-persetujuan-warga/surat-persetujuan': '2026-11-03',
  'sdm-peksos-tersedia/dasar-kerja-peksos': '2026-10-27',
  'sdm-peksos-kualifikasi/ijazah-sertifikat': '2026-10-27',
  'prl-warga-sekitar/bukti-warga': '2026-11-10',
};
