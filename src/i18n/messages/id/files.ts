export const files = {
  restored: (name: string) => `${name} sudah dipulihkan ke perangkat ini.`,
  unchanged: (name: string) => `Isi berkas ${name} sama dengan yang ada di perangkat ini. Tidak ada yang berubah.`,
  mergeWaits: (name: string) => `Berkas ${name} memuat perubahan baru. Lihat dahulu apa yang berubah; belum ada yang ditulis.`,
  openMerge: 'Lihat dan gabungkan',
  sealed: (name: string) => `Berkas ${name} tersegel.`,
  packAdded: (title: string) => `Paket "${title}" sudah ditambahkan.`,
  policyAdded: (title: string) => `Kebijakan peringkat "${title}" sudah ditambahkan. Pilih di halaman Hasil.`,
  assessmentAdded: 'Penilaian sudah dibuka di perangkat ini.',
  refused: (name: string) => `Berkas ${name} tidak dapat dibuka. Tidak ada yang disimpan atau diubah.`,
  place: (pointer: string) => `Letak: ${pointer}`,
  more: (count: number) => `dan ${count} masalah lain`,
  openInstitution: 'Buka lembaga',
};
