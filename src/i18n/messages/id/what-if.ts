import type { Readiness } from '../../../domain/scoring/score-result';
import { formatDate, formatNumber, formatScore } from '../../format';

/** Texts that the what-if and the path share: the two ways of looking, and a change in points. */
export const supposed = {
  layers: { claimed: 'Menurut jawaban sendiri', evidenced: 'Menurut bukti yang ada' },
  layersExplained: {
    claimed: 'Tingkat yang dipilih lembaga, tanpa melihat bukti.',
    evidenced: 'Tingkat hanya dihitung bila bukti wajibnya ada dan masih berlaku.',
  },
  readiness: { ready: 'Siap', nearly: 'Hampir siap', notYet: 'Belum siap' } satisfies Record<Readiness, string>,
  change: (points: number) => (points === 0 ? 'tetap' : `${points > 0 ? '+' : '−'}${formatScore(Math.abs(points))} poin`),
  from: 'dari',
  to: 'menjadi',
  planned: (made: number, updated: number) =>
    [made === 0 ? '' : `${made} RTL baru dibuat`, updated === 0 ? '' : `${updated} RTL diperbarui`]
      .filter((part) => part !== '')
      .join(', ')
      .concat('.'),
  plannedNothing: 'Semuanya sudah ada di RTL.',
  openPlan: 'Buka RTL',
  undo: 'Urungkan',
  undone: 'RTL dikembalikan seperti semula.',
};

/** Texts of the what-if page ("andai-andai"). */
export const whatIf = {
  title: 'Andai-andai',
  intro: 'Coba tingkat, bukti, atau hari yang lain dan lihat akibatnya. Jawaban Anda tidak berubah.',
  day: 'Dihitung pada hari',
  dayHint: 'Bukti yang habis berlaku sebelum hari itu tidak dihitung.',
  dayWrong: 'Tanggal itu tidak ada.',
  today: 'Hari ini',
  visitDay: (date: string) => `Hari kunjungan (${formatDate(date)})`,

  listTitle: 'Yang diandaikan',
  search: 'Cari butir',
  searchExample: 'kata dalam pertanyaan, atau kode seperti B.4',
  filterLabel: 'Saring butir',
  filters: { chosen: 'Yang diandaikan', gaps: 'Kesenjangan', critical: 'Kritis', all: 'Semua butir' },
  filterCount: (name: string, count: number) => `${name} (${count})`,
  noneChosen: 'Belum ada butir yang diandaikan. Pilih dari kesenjangan, atau cari butirnya.',
  noMatch: 'Tidak ada butir yang cocok.',
  showAll: (count: number) => `Tampilkan semua (${count})`,
  now: (label: string) => `Sekarang: ${label}`,
  suppose: 'Andaikan',
  supposeLabel: (code: string) => `Andaikan butir ${code}`,
  level: (code: string) => `Andai tingkat butir ${code}`,
  asAnswered: (label: string) => `seperti sekarang (${label})`,
  evidence: 'Anggap bukti ini ada',
  evidenceRequired: 'perlu',
  putBack: 'Kembalikan',
  putBackLabel: (code: string) => `Kembalikan butir ${code} seperti jawabannya`,
  excused: 'Butir ini ditandai tidak berlaku, jadi tidak bisa diandaikan.',

  outcome: 'Akibatnya',
  nothingChanged: 'Belum ada yang diandaikan, jadi angkanya sama dengan jawaban sekarang.',
  comparedWith: 'Dibandingkan dengan',
  answersNow: 'Jawaban sekarang',
  scenarioName: (name: string) => `Skenario "${name}"`,
  toOutcome: 'Lihat akibatnya',
  readiness: 'Kesiapan',
  blockers: 'Penghalang',
  grade: 'Perkiraan peringkat',
  noGrade: 'belum ada',
  standards: 'Tiap standar',
  unchangedStandards: (count: number) => `${formatNumber(count)} standar tidak berubah`,
  gone: (count: number) => `Penghalang yang hilang (${count})`,
  come: (count: number) => `Penghalang yang muncul (${count})`,
  noBlockerChange: 'Tidak ada penghalang yang hilang atau muncul.',
  onlyIn: { claimed: 'hanya menurut jawaban sendiri', evidenced: 'hanya menurut bukti yang ada' },
  remarks: 'Tidak ikut dihitung',
  said: (claimed: string, evidenced: string) => `Nilai menurut jawaban sendiri ${claimed}; menurut bukti yang ada ${evidenced}.`,

  scenarios: 'Skenario',
  scenariosHint: 'Simpan bila ingin membukanya lagi, membandingkannya, atau menunjukkannya ke orang lain. Skenario ikut di berkas cadangan lembaga.',
  kept: (count: number) => `Skenario tersimpan (${count})`,
  name: 'Nama skenario',
  nameExample: 'misalnya Setelah surat izin keluar',
  nameMissing: 'Beri nama skenario ini dulu.',
  nameTaken: 'Sudah ada skenario dengan nama itu. Pilih nama lain, agar tidak tertukar.',
  tooMany: (most: number) => `Sudah ada ${most} skenario, tidak bisa lebih. Hapus yang tidak dipakai lagi.`,
  save: 'Simpan skenario',
  saveAs: 'Simpan sebagai skenario baru',
  saveChanges: (name: string) => `Simpan perubahan ke "${name}"`,
  saved: (name: string) => `Skenario "${name}" tersimpan.`,
  opened: (name: string) => `Terbuka: "${name}"`,
  openedChanged: (name: string) => `Terbuka: "${name}", dengan perubahan yang belum disimpan`,
  replaced: (name: string) => `Skenario "${name}" dibuka; pengandaian yang belum disimpan diganti.`,
  open: 'Buka',
  openLabel: (name: string) => `Buka skenario "${name}"`,
  rename: 'Ubah nama',
  renameLabel: (name: string) => `Ubah nama skenario "${name}"`,
  renameDone: 'Selesai',
  remove: 'Hapus',
  removeLabel: (name: string) => `Hapus skenario "${name}"`,
  removed: (name: string) => `Skenario "${name}" dihapus.`,
  summary: (criteria: number, evidence: number, asOf: string | undefined) =>
    [`${criteria} butir`, evidence === 0 ? '' : `${evidence} bukti`, asOf === undefined ? '' : `per ${formatDate(asOf)}`]
      .filter((part) => part !== '')
      .join(', '),
  clear: 'Mulai dari jawaban sekarang',
  cleared: 'Pengandaian dikosongkan.',
  undo: 'Urungkan',
  makeActions: 'Jadikan RTL',
  makeActionsHint: 'Satu RTL untuk tiap butir yang naik atau yang buktinya dianggap ada.',
  linkTo: 'Andai-andai',
};
