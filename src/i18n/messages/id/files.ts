export const files = {
  restored: (name: string) => `${name} sudah dipulihkan ke perangkat ini.`,
  unchanged: (name: string) => `Isi berkas ${name} sama dengan yang ada di perangkat ini. Tidak ada yang berubah.`,
  packAdded: (title: string) => `Paket "${title}" sudah ditambahkan.`,
  policyAdded: (title: string) => `Kebijakan peringkat "${title}" sudah ditambahkan. Pilih di halaman Hasil.`,
  assessmentAdded: 'Penilaian sudah dibuka di perangkat ini.',
  refused: (name: string) => `Berkas ${name} tidak dapat dibuka. Tidak ada yang disimpan atau diubah.`,
  place: (pointer: string) => `Letak: ${pointer}`,
  more: (count: number) => `dan ${count} masalah lain`,
  openInstitution: 'Buka lembaga',
};

export const register = {
  title: 'Daftar bukti',
  intro: 'Satu bukti dapat dipakai di banyak butir. Catat di mana dokumennya disimpan; lampiran boleh kosong.',
  empty: 'Belum ada bukti tercatat. Bukti juga dapat dibuat langsung dari butirnya.',
  add: 'Tambah bukti',
  newItem: 'Bukti baru',
  titleLabel: 'Nama bukti',
  titleMissing: 'Nama bukti perlu diisi.',
  titleExample: 'misalnya SK pengurus 2025-2030',
  kind: 'Jenis',
  usedBy: 'Dipakai di butir',
  unused: 'belum dipakai di butir mana pun',
  remove: 'Hapus bukti',
  removeConfirm: 'Hapus bukti ini? Butir yang memakainya akan kembali kekurangan bukti.',
  fileMissing: (name: string) => `${name}: lampiran tidak ada di perangkat ini`,
};
