import { formatDate, formatScore } from '../../format';

const days = (count: number): string => `${count} hari`;

/** Texts of the page "Pada hari visitasi". */
export const visitDay = {
  title: 'Pada hari visitasi',
  intro:
    'Nilai terbukti pada hari lain bila tidak ada yang diperbarui sampai hari itu. Jawaban Anda tidak berubah; hanya bukti yang habis berlaku tidak lagi dihitung.',
  plannedVisit: 'Rencana visitasi',
  plannedVisitHint: 'Tersimpan pada penilaian ini dan ikut ke berkas kalender.',
  plannedVisitPast: (date: string) => `Rencana visitasi yang tercatat (${formatDate(date)}) sudah lewat. Isi tanggal baru bila ada.`,

  dayTitle: 'Hari yang dilihat',
  slider: 'Geser ke hari lain',
  sliderHint: 'Tombol panah: satu hari. Garis tegak di atas geseran: ada bukti yang habis berlaku.',
  sliderText: (date: string, total: string) => `${formatDate(date)}, nilai terbukti ${total}`,
  date: 'Atau pilih tanggal',
  dateOutside: (from: string, until: string) => `Pilih tanggal dari ${formatDate(from)} sampai ${formatDate(until)}.`,
  today: 'Hari ini',
  toVisit: 'Hari visitasi',
  earlier: 'Perubahan sebelumnya',
  later: 'Perubahan berikutnya',
  noChange: (until: string) => `Sampai ${formatDate(until)} tidak ada bukti wajib yang habis berlaku; nilai terbukti tetap.`,

  resultTitle: (date: string) => `Pada ${formatDate(date)}`,
  evidenced: 'Nilai terbukti',
  fromToday: (today: string) => `hari ini ${today}`,
  fall: (by: number) => `turun ${formatScore(by)}`,
  same: 'tetap',
  readiness: 'Kesiapan menurut bukti',
  blockers: (day: number, today: number) => `${day} penghalang (hari ini ${today})`,
  standardsTitle: 'Tiap standar',
  columnStandard: 'Standar',
  columnToday: 'Hari ini',
  columnDay: 'Hari itu',
  columnChange: 'Perubahan',
  below: (minimum: string) => `di bawah batas ${minimum}`,

  reasonsTitle: 'Mengapa turun',
  reasonsNone: 'Sampai hari itu belum ada yang turun.',
  lossFalls: (title: string, date: string, code: string) => `${title} berlaku sampai ${formatDate(date)}: butir ${code} turun menjadi 0.`,
  lossStays: (title: string, date: string, code: string) => `${title} berlaku sampai ${formatDate(date)}: butir ${code} tetap 0, penghalangnya bertambah.`,
  stepHead: (date: string, total: string) => `Mulai ${formatDate(date)}: ${total}`,
  appearingTitle: (count: number) => `Penghalang yang muncul (${count})`,
  criticalLost: 'Butir kritis tidak lagi terbukti pada hari itu.',
  showAll: (count: number) => `Tampilkan semua (${count})`,

  chartTitle: 'Nilai terbukti dari hari ke hari',
  chartNote: 'Garis mendatar: nilai tetap. Garis tegak putus-putus: hari yang dilihat. Segitiga: rencana visitasi.',
  chartTable: 'Lihat sebagai tabel',
  columnFrom: 'Mulai',
  columnTotal: 'Nilai terbukti',
  columnReason: 'Sebab',
  chartStart: 'hari ini',

  runningOutTitle: 'Yang habis berlaku',
  bands: {
    expired: (count: number) => `Sudah habis berlaku (${count})`,
    30: (count: number) => `Dalam 30 hari (${count})`,
    60: (count: number) => `31 sampai 60 hari lagi (${count})`,
    90: (count: number) => `61 sampai 90 hari lagi (${count})`,
    later: (count: number) => `Lebih dari 90 hari lagi (${count})`,
  },
  runningOutNone: 'Belum ada bukti, izin, atau sertifikat dengan tanggal berlaku. Isi "berlaku sampai" pada bukti yang punya masa berlaku.',
  soonNone: 'Tidak ada yang habis berlaku dalam 90 hari.',
  permit: 'Izin operasional lembaga',
  certificate: 'Sertifikat akreditasi',
  until: (date: string) => `berlaku sampai ${formatDate(date)}`,
  daysLeft: (left: number) => (left < 0 ? `lewat ${days(-left)}` : left === 0 ? 'hari terakhir' : `${days(left)} lagi`),
  rests: 'Dipakai butir',
  restsNone: 'Tidak dipakai butir mana pun',
  covered: 'sudah ada bukti lain yang berlaku lebih lama',
  optionalOnly: 'bukti tambahan, tidak memengaruhi nilai',
  openRegister: 'Buka daftar bukti',
  openProfile: 'Buka profil lembaga',

  undatedTitle: (count: number) => `Tanpa tanggal (${count})`,
  undatedIntro: 'Seharusnya punya masa berlaku, tetapi belum tertulis sampai kapan. Sementara ini dihitung masih berlaku.',
  validUntil: 'Berlaku sampai',
  undatedPaper: 'Isi tanggalnya di profil lembaga.',

  awaitedTitle: (count: number) => `Masih ditunggu (${count})`,
  awaitedIntro: (limit: number) => `Diminta lebih dari ${days(limit)} lalu dan belum ada. Tanyakan lagi.`,
  awaited: (date: string, since: number) => `diminta ${formatDate(date)}, ${days(since)} lalu`,

  link: 'Pada hari visitasi',
  /** One line on the result page. */
  linkSoon: (count: number) => `${count} bukti atau izin habis berlaku dalam 90 hari atau sudah habis. Lihat nilai pada hari visitasi.`,
  linkCalm: 'Lihat nilai pada hari visitasi dan apa yang habis berlaku sebelum itu.',
};
