import { formatDate, formatNumber } from '../../format';

/** Texts of the page "Agenda kunjungan". */
export const agenda = {
  title: 'Agenda kunjungan',
  intro:
    'Apa yang dilihat lebih dulu bila waktunya terbatas: butir kritis, yang dijanjikan, bukti yang habis berlaku, yang berubah, lalu yang belum pernah diverifikasi.',
  day: 'Hari kunjungan',
  minutes: 'Waktu yang ada (menit)',
  minutesHint: 'Lama tiap butir adalah perkiraan kami menurut bukti yang harus dilihat.',
  minutesWrong: 'Isi angka menit antara 10 dan 600.',
  fits: (count: number, minutes: number) => `${formatNumber(count)} butir, kira-kira ${formatNumber(minutes)} menit`,
  chosenTitle: 'Dilihat pada kunjungan ini',
  left: (count: number) => `${formatNumber(count)} butir lain tidak cukup waktunya`,
  empty: 'Tidak ada butir yang menunggu dilihat.',
  reasons: {
    critical: 'butir kritis',
    promised: 'dijanjikan',
    expired: 'bukti habis berlaku',
    changed: 'berubah sejak kunjungan terakhir',
    neverVerified: 'belum diverifikasi',
    chosen: 'dipilih',
  },
  itemMinutes: (minutes: number) => `${formatNumber(minutes)} menit`,
  bring: (title: string) => `Lihat: ${title}`,
  note: 'Catatan: ......................................................',
  print: 'Cetak agenda',
  printedFor: (institution: string, date: string) => `${institution}, ${formatDate(date)}`,
  reliabilityTitle: 'Kecocokan jawaban dan verifikasi',
  reliabilityIntro:
    'Bahan pembinaan untuk pendamping, bukan penilaian atas orang. Di bawah 5 verifikasi tidak ada persentase; jawaban lembaga tidak pernah diubah oleh verifikasi.',
  reliability: (agreed: number, verified: number) => `${formatNumber(agreed)} dari ${formatNumber(verified)} cocok`,
  tooFew: 'terlalu sedikit untuk persentase',
  over: 'cenderung menilai diri terlalu tinggi',
  under: 'cenderung menilai diri terlalu rendah',
  balanced: 'tidak condong',
  noneVerified: 'Belum ada jawaban yang diverifikasi.',
  total: 'Semua standar',
  standard: 'Standar',
  agreement: 'Cocok',
  percent: 'Persentase',
  direction: 'Kecenderungan',
};
