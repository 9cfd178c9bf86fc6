import { formatBytes } from '../../format';

/** Texts of the part of the report page that makes the workbook. */
export const workbookOutput = {
  title: 'Lembar kerja (XLSX)',
  intro: 'Jawaban, kesenjangan, bukti, dan RTL dalam satu berkas untuk Excel atau LibreOffice, dengan tanggal, angka, dan saringan.',
  asOf: 'Bukti dinilai per tanggal',
  asOfProblem: 'Tanggal ini tidak ada; tulis hari, bulan, dan tahunnya.',
  withoutNames: 'Tanpa nama orang',
  withoutNamesHint:
    'Penanggung jawab, pengetik, pimpinan, dan verifikator tidak ikut. Catatan dan isi RTL tetap ikut: pastikan tidak memuat nama. Anak hanya disebut jumlahnya.',
  make: 'Buat lembar kerja',
  makeAgain: 'Buat lagi',
  making: 'Menyiapkan lembar kerja…',
  done: (name: string, sizeBytes: number) => `Lembar kerja siap: ${name} (${formatBytes(sizeBytes)}).`,
  stale: 'Isian berubah sejak lembar kerja ini dibuat. Buat lagi agar sama.',
  failed: 'Lembar kerja tidak dapat dibuat. Jawaban Anda tetap tersimpan; coba lagi, atau muat ulang halaman ini.',
  save: 'Simpan XLSX',
  share: 'Bagikan',
  shareFailed: 'Perangkat menolak membagikan berkas ini. Simpan dulu, lalu bagikan dari folder unduhan.',
};
