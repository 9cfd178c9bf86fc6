export const number = {
  notANumber: 'Tulis angka saja, misalnya 12 atau 4,5.',
  tooSmall: (min: number) => `Angkanya paling kecil ${min}.`,
  tooLarge: (max: number) => `Angkanya paling besar ${max}.`,
  notADate: 'Tanggal ini belum lengkap atau tidak ada di kalender.',
};
