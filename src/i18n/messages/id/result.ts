import type { BlockerKind, Layer, Readiness } from '../../../domain/scoring/score-result';
import { formatDate, formatNumber, formatScore, formatShare } from '../../format';

/** Texts of the result page. */
export const result = {
  title: 'Hasil',
  asOf: (date: string) => `Dihitung per ${formatDate(date)}, dengan bukti yang masih berlaku pada hari itu.`,
  print: 'Cetak halaman ini',
  nothingApplies: 'Tidak ada butir yang berlaku untuk lembaga ini.',
  nothingAnswered: 'Belum ada butir yang dijawab, jadi belum ada nilai.',
  startAnswering: 'Mulai menjawab',

  readinessTitle: 'Kesiapan',
  readiness: { ready: 'Siap', nearly: 'Hampir siap', notYet: 'Belum siap' } satisfies Record<Readiness, string>,
  readinessOurs: 'Ukuran kesiapan dari aplikasi ini, bukan peringkat akreditasi.',
  readinessWhy: 'Apa artinya?',
  readinessRule: (nearlyShare: number, nearlyBlockers: number) =>
    `Siap: tanpa penghalang dan semua butir dijawab. Hampir siap: paling sedikit ${formatShare(nearlyShare)} butir dijawab dan paling banyak ${nearlyBlockers} penghalang, tidak satu pun kritis. Selain itu belum siap.`,
  stillBlocking: (count: number) => (count === 0 ? 'tanpa penghalang' : `${count} penghalang`),
  stillOpen: (count: number) => (count === 0 ? 'semua butir dijawab' : `${count} butir belum dijawab`),
  answered: (answered: number, applicable: number, share: number) => `${answered} dari ${applicable} butir dijawab (${formatShare(share)})`,

  intervalTitle: 'Nilai menurut jawaban Anda',
  interval: (low: string, high: string) => `${low} sampai ${high}`,
  intervalOpen: (open: number) => `Paling rendah bila ${open} butir yang belum dijawab dihitung 0; paling tinggi bila semuanya ternyata di tingkat tertinggi.`,
  intervalClosed: 'Semua butir yang berlaku sudah dijawab.',
  legendSure: 'sudah dicapai',
  legendOpen: 'masih terbuka',
  sensitivity: (excused: number, without: number, now: number) =>
    `Tanpa ${excused} butir "tidak berlaku": ${formatScore(without)}, bukan ${formatScore(now)} (butir itu lalu dihitung 0).`,

  layersTitle: 'Tiga cara melihat nilai',
  layers: { claimed: 'Dinilai sendiri', evidenced: 'Terbukti', verified: 'Terverifikasi' } satisfies Record<Layer, string>,
  layersExplained: {
    claimed: 'Tingkat yang dipilih lembaga.',
    evidenced: 'Sama, tetapi 0 bila bukti yang perlu belum ada atau habis berlaku.',
    verified: 'Hanya butir yang sudah diperiksa pendamping.',
  } satisfies Record<Layer, string>,
  coverage: (share: number) => `Mencakup ${formatShare(share)} bobot yang berlaku.`,
  openAsZero: (open: number) => `${open} butir belum dijawab, dihitung 0.`,
  notVerified: 'belum diverifikasi',
  visitDay: 'Nilai pada hari visitasi',
  runsOutSoon: (count: number) => `${count} bukti atau izin habis berlaku dalam 90 hari, atau sudah habis. Lihat nilai pada hari visitasi.`,

  standardsTitle: 'Nilai tiap standar',
  standardAnswered: (answered: number, applicable: number) => `${answered} dari ${applicable} butir dijawab`,
  minimum: (minimum: number) => `batas ${formatNumber(minimum)}`,
  radarTitle: 'Jaring standar',
  radarNote: 'Makin dekat ke tepi, makin tinggi nilainya. Standar tanpa nilai tidak digambar.',
  radarTable: 'Lihat sebagai tabel',
  columnStandard: 'Standar',
  columnAnswered: 'Dijawab',
  answeredOf: (answered: number, applicable: number) => `${answered}/${applicable}`,

  toPath: 'Apa yang dikerjakan dulu?',
  toWhatIf: 'Andai-andai',

  blockersTitle: (count: number) => (count === 0 ? 'Penghalang' : `Penghalang (${count})`),
  blockersIntro: 'Perlu diselesaikan lebih dulu, berapa pun nilainya.',
  blockersNone: 'Tidak ada penghalang pada penilaian ini.',
  blockerKinds: {
    critical: (count: number) => `Butir kritis (${count})`,
    evidenceMissing: (count: number) => `Bukti yang belum ada (${count})`,
    evidenceExpired: (count: number) => `Bukti yang habis berlaku (${count})`,
    standardMinimum: (count: number) => `Standar di bawah batasnya (${count})`,
    standardUnanswered: (count: number) => `Standar yang belum dijawab (${count})`,
  } satisfies Record<BlockerKind, (count: number) => string>,
  blockerCriticalOpen: (wanted: string) => `Belum dijawab; paling rendah perlu "${wanted}".`,
  blockerCritical: (level: string, wanted: string) => `Sekarang "${level}"; paling rendah perlu "${wanted}".`,
  blockerMissing: (requirement: string) => `Bukti "${requirement}" belum ada.`,
  blockerExpired: (requirement: string, date: string | null) =>
    date === null ? `Bukti "${requirement}" sudah habis berlaku.` : `Bukti "${requirement}" hanya berlaku sampai ${formatDate(date)}.`,
  blockerMinimum: (score: number, minimum: number) => `Nilainya ${formatScore(score)}, di bawah batas ${formatScore(minimum)}.`,
  blockerUnanswered: 'Belum satu pun butirnya dijawab.',
  showAll: (count: number) => `Tampilkan semua (${count})`,

  remarksTitle: 'Yang perlu diperiksa',
  remarksIntro: 'Nilai tetap dihitung; ini bisa membuatnya keliru.',
  openProfile: 'Buka profil lembaga',
};

/** Texts about the grading policy and the grade. */
export const grade = {
  title: 'Perkiraan dengan kebijakan peringkat',
  choose: 'Kebijakan yang dipakai',
  chooseHint: 'Aturan peringkat BALKS tidak tersedia bagi kami. Tanpa kebijakan, aplikasi tidak memperkirakan peringkat apa pun.',
  none: 'Tanpa peringkat',
  noneExplained: 'Hasil hanya berisi nilai, kesiapan, dan penghalang.',
  option: (title: string, status: string) => `${title} (${status})`,
  failed: 'Daftar kebijakan tidak dapat dibaca. Muat ulang halaman ini.',
  loading: 'Membaca kebijakan…',
  missing: 'Kebijakan yang dipilih tidak ada lagi di perangkat ini. Pilih yang lain.',
  add: 'Buat, buka, atau periksa kebijakan peringkat',
  estimate: 'perkiraan',
  exampleWarning: 'Ini contoh untuk latihan, bukan aturan untuk LKS. Jangan dipakai sebagai perkiraan akreditasi lembaga Anda.',
  ownRisk: 'Kebijakan ini dimasukkan oleh pengguna. Perkiraan ini bukan hasil akreditasi.',
  notYet: 'belum ada perkiraan',
  needsAnswers: 'Perkiraan muncul setelah ada butir yang dijawab.',
  needsCoverage: 'Perkiraan lapisan ini baru muncul setelah semua butir yang berlaku diverifikasi.',
  whileOpen: (open: number) => `${open} butir belum dijawab dan dihitung 0; perkiraan bisa naik setelah dijawab.`,
};
