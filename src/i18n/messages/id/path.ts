import { formatDate, formatNumber, formatScore } from '../../format';

const steps = (count: number): string => `${formatNumber(count)} langkah`;

/** Texts of the page of the cheapest path ("jalur tercepat"). */
export const path = {
  title: 'Jalur tercepat',
  intro: 'Kumpulan langkah dengan upaya paling sedikit yang sampai ke sasaran. Dihitung tepat, bukan dikira-kira. Jawaban Anda tidak berubah.',

  targetTitle: 'Sasaran',
  kind: 'Yang ingin dicapai',
  kinds: {
    everyStandard: 'Semua wajib terpenuhi dan tiap standar paling sedikit …',
    total: 'Nilai total paling sedikit …',
    grade: 'Peringkat menurut kebijakan yang dipilih (perkiraan)',
  },
  kindsExplained: {
    everyStandard: 'Semua butir kritis sampai tingkat wajibnya, dan tidak ada standar yang tertinggal.',
    total: 'Nilai total itu, batas tiap standar di paket, dan semua butir kritis.',
    grade: 'Batas dan syarat peringkat itu. Perkiraan, bukan hasil akreditasi.',
  },
  everyStandard: 'Tiap standar paling sedikit',
  total: 'Nilai total paling sedikit',
  ourAim: (aim: number) => `${formatNumber(aim)} adalah angka kerja dari kami; batas resmi BALKS tidak tersedia bagi kami.`,
  range: 'Isi angka 0 sampai 100.',
  grade: 'Peringkat',
  layer: 'Dihitung',
  shortTarget: {
    everyStandard: (score: number) => `tiap standar paling sedikit ${formatNumber(score)}`,
    total: (score: number) => `nilai total ${formatNumber(score)}`,
    grade: (label: string) => `peringkat ${label} (perkiraan)`,
  },
  notSet: 'Sasaran ini belum ditetapkan untuk penilaian ini.',
  setTarget: 'Tetapkan sasaran ini',
  isSet: 'Sasaran ini tersimpan di penilaian; halaman Kesenjangan memakainya.',
  takeAway: 'Hapus sasaran',

  finding: 'Menghitung jalur…',
  findFailed: 'Jalur tidak dapat dihitung karena kesalahan di aplikasi. Data Anda tetap aman; muat ulang halaman lalu coba lagi.',
  impossible: 'Jalur belum bisa dihitung',
  asOf: (date: string) => `Bukti dilihat pada ${formatDate(date)}.`,
  reached: 'Sasaran ini sudah tercapai. Tidak ada langkah yang perlu.',
  result: 'Jalur',
  effort: 'Jumlah upaya',
  steps,
  stepCount: 'Banyaknya langkah',
  totalScore: 'Nilai total',
  fromNote: 'Butir yang belum dijawab dihitung di tingkat terendahnya.',
  effortExplained: 'Apa itu upaya?',
  effortText:
    'Tiap butir punya ukuran upaya 1 sampai 5: 1 sesore, 2 beberapa hari, 3 beberapa minggu, 4 beberapa bulan, 5 izin, bangunan, atau tenaga baru. Upaya satu langkah adalah ukuran itu dikali banyaknya tingkat yang dinaiki; menurut bukti yang ada ditambah sekali lagi bila buktinya masih harus dilengkapi.',
  effortIsDefault: 'Paket ini tidak menyebut upaya, jadi tiap kenaikan satu tingkat dihitung 1.',
  standards: 'Nilai tiap standar di ujung jalur',

  unreachable: 'Sasaran ini tidak bisa tercapai dengan yang Anda atur.',
  unreachableAlone: 'Sasaran ini tidak bisa tercapai.',
  best: (total: number) => `Langkah di bawah membawa ke keadaan terbaik yang masih bisa: nilai total ${formatScore(total)}.`,
  bestNow: 'Tidak ada langkah yang membawa lebih dekat.',
  unmetTitle: 'Yang tetap belum terpenuhi',
  unmet: {
    total: (now: string, atLeast: number) => `Nilai total ${now}, perlu ${formatNumber(atLeast)}.`,
    critical: (code: string, level: string) => `Butir kritis ${code} belum sampai "${level}".`,
    criticalEvidence: (code: string) => `Butir kritis ${code}: bukti wajibnya belum lengkap.`,
    standard: (code: string, now: string, atLeast: number) => `Standar ${code}: ${now}, perlu ${formatNumber(atLeast)}.`,
    atMostBelow: (codes: string, atLeast: number, count: number) =>
      `Standar ${codes} di bawah ${formatNumber(atLeast)}; yang boleh paling banyak ${formatNumber(count)} standar.`,
  },

  stepsTitle: 'Langkah',
  unanswered: 'belum dijawab',
  answerFirst: 'Jawab dulu butir ini; bisa jadi sudah terpenuhi.',
  sameLevel: 'Tingkatnya tetap; lengkapi buktinya.',
  evidence: 'Lengkapi bukti',
  stepEffort: (effort: number, words: string) => `Upaya ${formatNumber(effort)} (${words} untuk tiap tingkat)`,
  stepGain: (points: number) => `${points < 0 ? '−' : '+'}${formatScore(Math.abs(points))} poin`,
  why: 'Mengapa ada di jalur',
  reasons: {
    total: (atLeast: number) => `agar nilai total sampai ${formatNumber(atLeast)}`,
    critical: (level: string) => `butir kritis, paling rendah "${level}"`,
    standardMinimum: (code: string, atLeast: number) => `agar standar ${code} sampai batasnya di paket (${formatNumber(atLeast)})`,
    everyStandard: (code: string, atLeast: number) => `agar standar ${code} paling sedikit ${formatNumber(atLeast)}`,
    noStandardBelow: (code: string, atLeast: number) => `agar standar ${code} tidak di bawah ${formatNumber(atLeast)}, syarat peringkat`,
    atMostBelow: (count: number, atLeast: number) => `agar paling banyak ${formatNumber(count)} standar di bawah ${formatNumber(atLeast)}, syarat peringkat`,
    forced: 'Anda minta ikut',
    highestTotal: 'menaikkan nilai total',
  },
  doFirst: (codes: string) => `Kerjakan dulu: ${codes}`,
  forbid: 'Tidak mungkin sekarang',
  forbidLabel: (code: string) => `Butir ${code} tidak mungkin sekarang`,
  force: (code: string) => `Butir ${code} harus sampai tingkat`,
  forceFree: 'terserah jalur',
  makeAction: 'Jadikan RTL',
  makeActionLabel: (code: string) => `Jadikan RTL: butir ${code}`,
  updateAction: 'Perbarui RTL-nya',
  updateActionLabel: (code: string) => `Perbarui RTL butir ${code} sesuai langkah ini`,
  hasAction: 'Sudah ada di RTL',
  makeAll: 'Jadikan semua RTL',
  tryOut: 'Coba di Andai-andai',

  setTitle: 'Yang Anda atur',
  setHint: 'Jalur dihitung ulang begitu Anda mengubahnya.',
  forbidden: 'tidak mungkin sekarang',
  forced: (level: string) => `harus sampai "${level}"`,
  unknown: 'tidak ada di paket ini',
  free: 'Batalkan',
  freeLabel: (code: string) => `Batalkan aturan untuk butir ${code}`,
  addTitle: 'Atur butir lain',
  addSearch: 'Cari butir yang harus ikut atau tidak mungkin',
  addExample: 'kata dalam pertanyaan, atau kode seperti B.4',
  addNone: 'Tidak ada butir yang cocok.',

  changed: (effort: readonly [number, number], count: readonly [number, number]) =>
    `Jalur baru: upaya ${effort[0] === effort[1] ? `tetap ${formatNumber(effort[1])}` : `dari ${formatNumber(effort[0])} menjadi ${formatNumber(effort[1])}`}, ${
      count[0] === count[1] ? `tetap ${steps(count[1])}` : `dari ${steps(count[0])} menjadi ${steps(count[1])}`
    }.`,
  added: (codes: string) => `Masuk: ${codes}.`,
  gone: (codes: string) => `Keluar: ${codes}.`,
  undo: 'Urungkan',
};
