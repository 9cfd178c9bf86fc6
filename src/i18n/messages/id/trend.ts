import type { TrendReason } from '../../../domain/trend/trend-days';

/** Texts of the page "Perkembangan". */
export const trend = {
  title: 'Perkembangan',
  intro: 'Nilai tiap putaran pada tanggal perubahan jawaban terakhirnya, pada hari kunjungan, dan pada akhir bulan. Bukti dihitung seperti pada hari itu.',
  none: 'Belum ada jawaban, jadi belum ada perkembangan.',
  onePoint: 'Baru satu titik; perkembangan terlihat setelah putaran kedua atau kunjungan.',
  versions: (versions: readonly string[]) =>
    `Paket berganti versi (${versions.join(', ')}). Angka sebelum dan sesudahnya tidak diukur dengan butir yang persis sama; garis tegak menandai pergantiannya.`,
  apart: 'Paket lain digambar terpisah: angkanya tidak dapat dibandingkan.',
  show: 'Yang digambar',
  all: 'Nilai keseluruhan',
  layer: 'Nilai dalam tabel',
  chart: (what: string) => `Perkembangan: ${what}`,
  noScores: 'Belum ada angka untuk pilihan ini.',
  table: 'Angka tiap standar',
  columnDay: 'Tanggal',
  columnTotal: 'Nilai',
  pointHead: (round: number, reason: string) => `putaran ${round}, ${reason}`,
  version: (version: string) => `versi ${version}`,
  reasons: { latest: 'jawaban terakhir', visit: 'kunjungan', monthEnd: 'akhir bulan' } satisfies Record<TrendReason, string>,
  noScore: 'belum ada',
  failed: 'Riwayat lembaga ini belum dapat dibaca. Data Anda tidak berubah; muat ulang halaman ini.',
};
