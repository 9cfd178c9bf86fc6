export const settings = {
  title: 'Pengaturan',
  role: 'Saya adalah',
  roleHint: 'Petugas Dinsos dapat mengisi verifikasi di samping jawaban lembaga.',
  userName: 'Nama petugas (untuk verifikasi)',
  localTitle: 'Nomor darurat setempat',
  localHint: 'Muncul pada tombol "Anak dalam bahaya?" di setiap layar.',
  localName: 'Nama saluran',
  localNumber: 'Nomor telepon',
  localExample: 'misalnya UPTD PPA, Dinas Sosial, Polsek',
  localAdd: 'Tambah nomor',
  localRemove: (name: string) => `Hapus ${name}`,
  storageTitle: 'Penyimpanan di perangkat ini',
  storageUsed: (used: string, available: string) => `Terpakai ${used} dari sekitar ${available} yang tersedia.`,
  storageUnknown: 'Peramban ini tidak memberi tahu pemakaian penyimpanan.',
  persisted: 'Peramban berjanji tidak menghapus data ini dengan sendirinya.',
  notPersisted: 'Peramban belum berjanji menjaga data ini; bila memori perangkat penuh, data dapat terhapus. Simpan berkas cadangan secara berkala.',
  persistUnknown: 'Peramban ini tidak memberi tahu apakah data dijaga. Simpan berkas cadangan secara berkala.',
  persistAsk: 'Minta peramban menjaga data',
  persistDenied: 'Peramban belum mengizinkan. Pasang aplikasi di layar utama atau pakai lebih sering, lalu minta lagi. Sementara itu, simpan berkas cadangan.',
  about: 'Tentang aplikasi',
  keys: 'Kunci berkas',
  sampleTitle: 'Data contoh',
  sampleOpen: 'Buka data contoh',
  sampleHint: 'Lembaga karangan untuk berlatih. Hapus dari halaman lembaganya bila tidak diperlukan lagi.',
};

export const backup = {
  title: 'Berkas cadangan',
  intro:
    'Berkas .siap memuat satu lembaga: profil, semua penilaian, bukti beserta lampirannya, dan riwayat perubahan. Simpan di tempat lain: kartu memori, komputer kantor, atau kirim ke diri sendiri.',
  save: 'Simpan berkas cadangan',
  share: 'Kirim lewat aplikasi lain',
  saved: (name: string) => `Berkas cadangan ${name} sudah dibuat. Periksa di folder Unduhan.`,
  leftOut: (count: number) => `${count} lampiran rusak di perangkat ini dan tidak ikut tersimpan. Lampirkan ulang fotonya.`,
  failed: 'Berkas cadangan gagal dibuat. Data di perangkat tidak berubah; coba lagi.',
  openTitle: 'Pulihkan dari berkas',
  openText:
    'Lembaga yang belum ada di perangkat ini dipulihkan dari berkasnya. Bila sudah ada, perubahannya diperlihatkan dulu, lalu digabungkan bila Anda setuju. Berkas tersegel meminta kata sandi atau kuncinya.',
  open: 'Buka berkas',
  empty: 'Belum ada lembaga untuk dicadangkan.',
  last: 'Cadangan terakhir',
  privacy:
    'Berkas ini tidak terkunci. Siapa pun yang memegangnya dapat membaca isinya; kirim hanya kepada yang berhak, atau segel lewat "Kirim berkas" di halaman lembaga.',
};

export const about = {
  title: 'Tentang Siap LKS',
  text: 'Siap LKS membantu lembaga kesejahteraan sosial menyiapkan akreditasi dan membantu Dinas Sosial mendampinginya. Hasilnya penilaian mandiri, bukan hasil akreditasi.',
  data: 'Semua data tersimpan di perangkat ini saja. Aplikasi tidak mengirim apa pun ke mana pun; berkas hanya keluar bila Anda sendiri menyimpan atau mengirimnya.',
  version: (version: string) => `Versi ${version}`,
  licence: 'Perangkat lunak terbuka dengan lisensi Apache-2.0. Huruf: Plus Jakarta Sans, Source Sans 3 (OFL) dan DejaVu.',
};
