/** Sentences for files that cannot be attached. */
export const attachmentProblems = {
  'attachment/not-image-or-pdf': () => ({
    message: 'Berkas ini bukan foto (JPG, PNG, WEBP, GIF) atau PDF.',
    hint: 'Ambil foto dokumennya, atau simpan dokumennya sebagai PDF, lalu lampirkan lagi.',
  }),
  'attachment/unreadable-image': () => ({
    message: 'Foto ini tidak dapat dibaca; berkasnya mungkin rusak atau formatnya tidak dikenal peramban ini.',
    hint: 'Ambil foto baru, atau simpan ulang sebagai JPG, lalu lampirkan lagi.',
  }),
  'attachment/too-large': () => ({
    message: 'Berkas ini terlalu besar (foto paling besar 20 MB, PDF paling besar 10 MB).',
    hint: 'Perkecil berkasnya, atau foto halaman yang penting saja. Catat juga letak dokumen aslinya.',
  }),
  'attachment/no-image-support': () => ({
    message: 'Peramban ini tidak dapat mengolah foto.',
    hint: 'Catat letak dokumennya, atau buka aplikasi ini dengan Chrome atau Firefox yang lebih baru.',
  }),
};
