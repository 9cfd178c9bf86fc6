import type { ProblemSentences } from './problem-sentence';

/** Sentences for what keeps the app from reading or saving on this device (storage/storage-error). */
export const storageProblems = {
  'storage/quota': () => ({
    message: 'Ruang penyimpanan di perangkat ini habis, jadi perubahan terakhir belum tersimpan.',
    hint: 'Biarkan halaman ini terbuka. Hapus foto, video, atau aplikasi yang tidak dipakai, lalu tekan "Coba lagi". Simpan juga berkas cadangan.',
  }),
  'storage/blocked': () => ({
    message: 'Siap LKS masih terbuka di tab atau jendela lain dengan versi yang lebih lama.',
    hint: 'Tutup semua tab Siap LKS yang lain, lalu muat ulang halaman ini. Data Anda aman.',
  }),
  'storage/closed': () => ({
    message: 'Hubungan dengan data di perangkat ini terputus, karena Siap LKS diperbarui di tab lain atau peramban menutupnya.',
    hint: 'Salin dahulu teks yang belum tersimpan, lalu muat ulang halaman ini.',
  }),
  'storage/version': () => ({
    message: 'Data di perangkat ini dibuat oleh Siap LKS yang lebih baru, jadi versi ini tidak membukanya. Data itu tidak diubah.',
    hint: 'Perbarui Siap LKS: sambungkan ke internet, lalu muat ulang halaman ini.',
  }),
  'storage/unavailable': () => ({
    message: 'Peramban ini tidak mengizinkan Siap LKS menyimpan data.',
    hint: 'Jangan memakai jendela penyamaran, dan izinkan data situs di setelan peramban. Jika tetap tidak bisa, pakai Chrome, Edge, atau Firefox terbaru.',
  }),
  'storage/gone': () => ({
    message: 'Data yang diubah sudah tidak ada di perangkat ini; mungkin dihapus di tab lain.',
    hint: 'Salin dahulu teks yang masih diperlukan, lalu kembali ke halaman awal.',
  }),
  'storage/changed': () => ({
    message: 'Isian penilaian ini berubah sementara Anda memutuskan, mungkin di tab lain, jadi tidak ada yang ditulis.',
    hint: 'Muat ulang halaman ini, lihat lagi keadaannya, lalu putuskan kembali.',
  }),
  'storage/pack-missing': () => ({
    message: 'Paket standar penilaian ini belum ada di perangkat, jadi penilaian tidak dapat disimpan.',
    hint: 'Buka dahulu berkas paket standarnya, lalu coba lagi.',
  }),
  'storage/pack-differs': () => ({
    message: 'Paket standar dengan kode dan versi yang sama sudah ada di perangkat ini, tetapi isinya berbeda.',
    hint: 'Minta paket dengan nomor versi yang baru. Isi paket tidak boleh berubah tanpa menaikkan versinya.',
  }),
  'storage/failed': () => ({
    message: 'Data tidak dapat dibaca atau disimpan di perangkat ini.',
    hint: 'Biarkan halaman ini terbuka dan tekan "Coba lagi". Jika tetap gagal, simpan berkas cadangan, lalu muat ulang halaman.',
  }),
} satisfies ProblemSentences;
