/** Sentences for a printed report that could not be made. */
export const reportProblems = {
  'report/fonts-missing': () => ({
    message: 'Huruf untuk mencetak laporan tidak dapat dimuat.',
    hint: 'Sambungkan internet sekali, buka ulang aplikasi, lalu buat laporan lagi. Data Anda tidak berubah.',
  }),
  'report/failed': () => ({
    message: 'Laporan tidak berhasil dibuat. Data Anda tidak berubah.',
    hint: 'Coba lagi; bila terulang, tutup tab lain yang berat, atau muat ulang halaman.',
  }),
};
