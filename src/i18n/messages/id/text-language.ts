/** The switch for reading a pack in another language. */
export const textLanguage = {
  label: 'Teks butir',
  languages: { id: 'Indonesia', en: 'English' },
  hint: 'Hanya untuk dibaca. Teks yang belum diterjemahkan tetap berbahasa Indonesia; jawaban dan laporan tidak berubah.',
  failed: 'Teks bahasa Inggris belum dapat dibuka. Coba lagi bila ada internet.',
};
