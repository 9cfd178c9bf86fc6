/** Ways to and from spreadsheets on the pages of the library. */
export const sheetLinks = {
  fromSheet: 'Buat paket dari lembar kerja',
  exportSheet: 'Unduh sebagai lembar kerja (XLSX)',
  exportFailed: 'Lembar kerja tidak dapat dibuat. Muat ulang halaman; bila sedang tanpa internet, coba lagi saat ada sinyal.',
};
