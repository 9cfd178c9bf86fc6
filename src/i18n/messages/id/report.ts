import type { EvidenceRowState } from '../../../domain/report/report-rows';
import type { Layer } from '../../../domain/scoring/score-result';
import { printDate, printShare, printShortDate } from '../../fixed-format';
import { reportAnnex } from './report-annex';

/** Texts of the printed readiness report. */
export const report = {
  title: 'Laporan Kesiapan Akreditasi',
  subtitle: 'Penilaian mandiri oleh lembaga, bukan hasil akreditasi',
  asOf: (date: string) => `Keadaan per ${printDate(date)}`,
  roundOf: (round: number) => `Penilaian ke-${round}`,
  letterNumber: 'Nomor:',
  sample: 'DATA CONTOH untuk latihan. Lembaga ini karangan.',
  subject: (pack: string, version: string) => `Penilaian mandiri dengan paket standar ${pack} versi ${version}`,
  keywords: 'akreditasi, LKS, penilaian mandiri, kesiapan',
  creator: 'Siap LKS',

  footer: {
    page: (page: number, count: number) => `Halaman ${page} dari ${count}`,
    line: (pack: string, version: string, date: string) => `${pack} ${version} · keadaan per ${printDate(date)}`,
    selfAssessed: 'Penilaian mandiri, bukan hasil akreditasi',
    sample: 'DATA CONTOH',
  },

  letterhead: {
    phone: (phone: string) => `Telepon ${phone}`,
    email: (email: string) => `Surel ${email}`,
    permit: (number: string) => `Izin operasional / tanda daftar nomor ${number}`,
  },

  identity: {
    chapter: '1. Identitas lembaga',
    name: 'Nama lembaga',
    kind: 'Jenis LKS',
    foundation: 'Yayasan atau organisasi induk',
    address: 'Alamat',
    permit: 'Tanda daftar atau izin operasional',
    deed: 'Akta atau SK pendirian',
    taxNumber: 'NPWP',
    head: 'Pimpinan',
    certificate: 'Akreditasi terakhir',
    numbers: 'Penerima manfaat, tenaga, dan sarana',
    assessment: 'Penilaian',
    startedOn: (date: string) => `dimulai ${printDate(date)}`,
    plannedVisit: 'Rencana kunjungan',
    number: (number: string) => `nomor ${number}`,
    issuer: (issuer: string) => `dari ${issuer}`,
    issuedOn: (date: string) => `tanggal ${printDate(date)}`,
    validUntil: (date: string) => `berlaku sampai ${printDate(date)}`,
    expired: (date: string) => `habis berlaku ${printDate(date)}`,
    noEnd: 'masa berlaku belum diisi',
    empty: 'belum diisi',
    none: 'belum pernah diisi',
  },

  basis: {
    chapter: '2. Dasar penilaian',
    pack: (title: string, version: string) => `${title}, versi ${version}`,
    issuer: (issuer: string) => `Penyusun: ${issuer}`,
    counts: (criteria: number, likely: number) =>
      likely === 0
        ? `Paket ini memuat ${criteria} butir.`
        : `Paket ini memuat ${criteria} butir. ${likely} di antaranya bertanda "praktik baik": dianjurkan, bukan kewajiban dari peraturan.`,
    sources: (count: number) => `Butir-butirnya bersandar pada ${count} sumber, lihat Lampiran 3.`,
    disclaimer:
      'Laporan ini disusun sendiri oleh lembaga untuk menyiapkan diri. Isinya bukan hasil akreditasi, bukan penilaian BALKS atau Kementerian Sosial, dan tidak menjamin hasil apa pun.',
    status: { official: 'RESMI', derived: 'DISARIKAN', indicative: 'INDIKATIF', example: 'CONTOH' },
    statusExplained: {
      official: 'Diterbitkan oleh badan yang berwenang sendiri.',
      derived: 'Disarikan dari peraturan atau standar yang diterbitkan, dengan kata-kata penyusunnya.',
      indicative: 'Usulan untuk persiapan. Bobot, tingkat, dan cara hitungnya indikatif: periksa terhadap instrumen BALKS yang berlaku.',
      example: 'Contoh dari tempat lain untuk latihan. Bukan aturan untuk lembaga ini.',
    },
  },

  summary: {
    chapter: '3. Ringkasan',
    readiness: { ready: 'Siap', nearly: 'Hampir siap', notYet: 'Belum siap' },
    readinessLabel: 'Kesiapan',
    blockers: (count: number) => (count === 0 ? 'tanpa penghalang' : `${count} penghalang`),
    criticalBlockers: (count: number) => `${count} di antaranya butir kritis`,
    answered: (answered: number, applicable: number, share: number | null) =>
      share === null ? 'tidak ada butir yang berlaku' : `${answered} dari ${applicable} butir yang berlaku sudah dijawab (${printShare(share)})`,
    readinessRule: (nearlyShare: number, nearlyBlockers: number) =>
      `Siap: tanpa penghalang dan semua butir dijawab. Hampir siap: paling sedikit ${printShare(nearlyShare)} dijawab, paling banyak ${nearlyBlockers} penghalang, tidak satu pun kritis. Selain itu belum siap. Ukuran kesiapan ini dari aplikasi Siap LKS, bukan nilai akreditasi.`,
    columns: { layer: 'Lapisan', bar: '0 sampai 100', value: 'Nilai' },
    layers: { claimed: 'Dinilai sendiri', evidenced: 'Terbukti', verified: 'Terverifikasi' } satisfies Record<Layer, string>,
    layersExplained: {
      claimed: 'Tingkat yang dipilih lembaga.',
      evidenced: 'Sama, tetapi 0 bila bukti yang perlu belum ada atau habis berlaku.',
      verified: 'Hanya butir yang sudah diperiksa pendamping.',
    } satisfies Record<Layer, string>,
    interval: (low: string, high: string) => `${low} sampai ${high}`,
    intervalNote: (open: number) => `tergantung ${open} butir yang belum dijawab`,
    coverage: (share: number) => `mencakup ${printShare(share)} bobot`,
    notApplicable: 'tidak berlaku',
    unanswered: 'belum dijawab',
    notVerified: 'belum ada yang diverifikasi',
    sensitivity: (excluded: number, value: string) =>
      `${excluded} butir ditandai "tidak berlaku" oleh lembaga. Bila semuanya dihitung 0, nilai "dinilai sendiri" menjadi ${value}.`,
    blankReasons: (codes: string) => `Ditandai "tidak berlaku" tanpa alasan, jadi tetap dihitung: ${codes}.`,
    oddNumber: (number: string) => `Angka di luar batas yang wajar, periksa kembali: ${number}.`,
    conditional: (count: number) => `${count} butir tidak ditanyakan karena keadaan lembaga (jenis, angka profil, atau jawaban lain).`,
    grade: {
      title: (policy: string) => `Perkiraan menurut "${policy}"`,
      row: (layer: string, grade: string) => `${layer}: perkiraan ${grade}`,
      none: 'tidak ada perkiraan',
      note: 'Perkiraan ini dihitung dengan kebijakan peringkat pilihan lembaga dan bukan hasil akreditasi.',
      whileOpen: (open: number) => `${open} butir belum dijawab dan dihitung 0.`,
      bands: (bands: string) => `Batasnya: ${bands}.`,
      band: (label: string, min: string) => `${label} mulai ${min}`,
    },
    openNote: 'Bagian bergaris miring masih terbuka: nilainya tergantung butir yang belum dijawab.',
  },

  standards: {
    chapter: '4. Hasil per standar',
    columns: { standard: 'Standar', answered: 'Dijawab', chart: '0 sampai 100' },
    answered: (answered: number, applicable: number) => `${answered} / ${applicable}`,
    minimum: (minimum: string) => `batas ${minimum}`,
    minimumLegend: 'batas minimum',
    radarTitle: 'Jaring standar',
    radarNote: 'Makin dekat ke tepi, makin tinggi nilainya. Standar yang tidak berlaku tidak digambar.',
    notApplicable: 'tidak berlaku',
    notVerified: 'belum',
  },

  blockers: {
    chapter: '5. Penghalang',
    intro: 'Penghalang perlu diselesaikan lebih dulu, berapa pun nilainya.',
    none: 'Tidak ada penghalang pada penilaian ini.',
    criticalTitle: (count: number) => `Butir kritis (${count})`,
    standardTitle: (count: number) => `Standar (${count})`,
    evidenceTitle: (evidence: number, criteria: number) => `Bukti yang perlu ada (${evidence} bukti pada ${criteria} butir)`,
    columns: {
      number: 'No',
      criterion: 'Butir',
      level: 'Sekarang',
      wanted: 'Paling rendah',
      remedy: 'Langkah pertama',
      standard: 'Standar',
      why: 'Keterangan',
      evidence: 'Bukti',
    },
    belowMinimum: (score: string, minimum: string) => `Nilai ${score}, di bawah batas ${minimum}.`,
    standardUnanswered: 'Belum satu pun butirnya dijawab.',
    missing: 'belum ada',
    expired: (date: string | null) => (date === null ? 'habis berlaku' : `habis berlaku ${printShortDate(date)}`),
  },

  gaps: {
    chapter: '6. Kesenjangan dan langkah pertama',
    intro:
      'Butir yang belum di tingkat tertinggi. Urutannya: penghalang lebih dulu, lalu tambahan nilai yang paling besar dibanding upayanya. "Tambahan" adalah kenaikan nilai total bila butir itu sampai tingkat tertinggi.',
    none: 'Tidak ada kesenjangan: setiap butir yang berlaku sudah di tingkat tertinggi.',
    columns: { number: 'No', criterion: 'Butir dan keadaannya', remedy: 'Langkah pertama dan dasarnya', gain: 'Tambahan, upaya' },
    now: 'Sekarang: ',
    unanswered: 'belum dijawab',
    unsure: 'belum tahu, perlu dicek',
    toTarget: (label: string) => `. Tujuan: ${label}.`,
    basis: (basis: string) => `Dasar: ${basis}`,
    dependsOn: (codes: string) => `Kerjakan dulu: ${codes}`,
    blocks: 'penghalang',
    gain: (points: string) => `+${points}`,
    efforts: ['sesore', 'beberapa hari', 'beberapa minggu', 'beberapa bulan', 'izin, bangunan, atau tenaga baru'],
    effort: (effort: number, words: string) => `upaya ${effort}: ${words}`,
  },

  evidence: {
    chapter: '7. Daftar bukti',
    intro: 'Disusun seperti Formulir B: apa buktinya, di mana disimpan, dan butir mana yang dibuktikannya.',
    recordedTitle: (count: number) => `Bukti yang tercatat (${count})`,
    wantedTitle: (count: number) => `Bukti yang masih diperlukan (${count})`,
    wantedNote: 'Bukti penguat yang belum dicatat tidak dicantumkan.',
    noneRecorded: 'Belum ada bukti yang dicatat.',
    noneWanted: 'Semua bukti yang perlu ada sudah tercatat.',
    columns: {
      number: 'No',
      title: 'Bukti',
      kind: 'Jenis',
      location: 'Lokasi',
      numberOf: 'Nomor',
      validUntil: 'Berlaku s.d.',
      state: 'Status',
      codes: 'Butir',
    },
    kinds: { document: 'dokumen', observation: 'dilihat', interview: 'wawancara', photo: 'foto' },
    states: {
      met: 'ada',
      undated: 'ada, tanggal belum diisi',
      expired: 'habis berlaku',
      requested: 'sedang diurus',
      missing: 'belum ada',
      unrecorded: 'belum dicatat',
    } satisfies Record<EvidenceRowState, string>,
    requestedOn: (date: string) => `sedang diurus sejak ${printShortDate(date)}`,
    optional: 'menguatkan',
  },

  actions: {
    chapter: '8. Rencana tindak lanjut (RTL)',
    none: 'Belum ada rencana tindak lanjut yang dicatat.',
    columns: {
      number: 'No',
      criterion: 'Standar / butir',
      now: 'Kondisi saat ini',
      what: 'Tindak lanjut',
      who: 'Penanggung jawab',
      due: 'Target waktu',
      closesWith: 'Bukti selesai',
      status: 'Status',
    },
    statuses: { open: 'belum mulai', doing: 'dikerjakan', done: 'selesai', dropped: 'dibatalkan' },
    doneOn: (date: string) => `selesai ${printShortDate(date)}`,
    overdue: 'lewat target',
    unanswered: 'belum dijawab',
  },

  signature: {
    chapter: '9. Pernyataan dan tanda tangan',
    statement: (name: string, date: string) =>
      `Kami menyatakan bahwa laporan ini kami susun sendiri menurut keadaan ${name} pada ${printDate(date)}, dengan sebenarnya, dan bahwa bukti yang kami catat "ada" dapat kami tunjukkan.`,
    understanding: 'Kami memahami bahwa laporan ini adalah penilaian mandiri dan bukan hasil akreditasi.',
    dots: '………………………………',
    shortDots: '………………………',
    place: (place: string, date: string) => `${place}, ${date}`,
    defaultTitle: 'Pimpinan lembaga',
    stamp: 'Cap lembaga',
  },

  annex: reportAnnex,
};
