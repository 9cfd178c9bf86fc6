import type { Action } from '../../../domain/assessment/assessment.generated';
import type { ConditionSubject, ConditionText } from '../../../domain/report/condition-text';
import type { CostClass } from '../../../domain/report/summary-paper';
import { printDate, printNumber, printShortDate } from '../../fixed-format';
import { common } from './common';

/** Texts of the printed papers other than the readiness report (docs/papers.md). */
export const papers = {
  subject: (title: string, pack: string, version: string) => `${title}, paket standar ${pack} versi ${version}`,
  keywords: 'akreditasi, LKS, penilaian mandiri',
  footerLine: (pack: string, version: string, date: string) => `${pack} ${version} · keadaan per ${printDate(date)}`,
  footerPack: (pack: string, version: string) => `${pack} ${version}`,
  footerName: (name: string, title: string) => `${name} · ${title}`,
  notOfficialForm: 'Susunannya buatan Siap LKS dan dapat berbeda dari formulir resmi. Bila Dinas Sosial memberi formulir, pakailah formulir itu.',
  provenance: (pack: string, version: string, issuer: string) => `${pack}, versi ${version}. Penyusun: ${issuer}.`,
  identity: 'Identitas lembaga',
  standard: (code: string, title: string) => `${code}. ${title}`,
  signHere: '………………………………',

  sign: {
    chapter: 'Tanda tangan',
    leader: 'Pimpinan lembaga',
    filler: 'Yang mengisi',
    foundation: 'Ketua yayasan',
    mentor: 'Mengetahui, pendamping',
    assessor: 'Yang memeriksa',
    nameTitle: 'Nama dan jabatan',
  },

  blankForm: {
    title: 'Formulir Penilaian Diri',
    subtitle: 'Formulir kosong untuk diisi dengan tangan',
    footer: 'Formulir untuk menyiapkan diri, bukan formulir resmi',
    howTitle: 'Cara mengisi',
    how: [
      'Baca pertanyaannya, lalu beri tanda pada satu tingkat: yang tertinggi yang semua syaratnya sudah terpenuhi hari ini.',
      'Beri tanda pada bukti yang sudah ada, dan tulis di mana disimpan.',
      'Bila belum tahu, beri tanda "Belum tahu" dan cari tahu dulu. Bila tidak berlaku, tulis alasannya; tanpa alasan butir itu tetap dihitung.',
      'Jangan menulis nama, NIK, atau cerita anak. Tulis jumlahnya saja.',
    ],
    fields: {
      name: 'Nama lembaga',
      kind: 'Jenis LKS',
      foundation: 'Yayasan atau organisasi induk',
      address: 'Alamat',
      permit: 'Tanda daftar atau izin: nomor',
      permitUntil: 'Berlaku sampai',
      head: 'Nama pimpinan',
      headTitle: 'Jabatan pimpinan',
      filledOn: 'Diisi pada tanggal',
      filledBy: 'Diisi oleh',
    },
    columns: { code: 'Butir', question: 'Pertanyaan dan tingkat', answer: 'Bukti dan catatan' },
    level: (value: number, label: string) => `${value} · ${label}. `,
    condition: (condition: string) => `Hanya diisi bila ${condition}.`,
    measured: (label: string) => `${label}:`,
    measuredUnit: (unit: string) => `(${unit})`,
    evidence: 'Bukti yang sudah ada:',
    optional: ' (menguatkan)',
    place: 'Disimpan di:',
    note: 'Catatan:',
    unsure: 'Belum tahu',
    notApplicable: 'Tidak berlaku, karena:',
    leftOut: (count: number, codes: string) =>
      `${count} butir tidak dicetak karena tidak ditanyakan kepada lembaga ini (jenis atau angka profilnya): ${codes}.`,
    statement: 'Formulir ini diisi menurut keadaan lembaga pada tanggal di atas, dengan sebenarnya.',
  },

  answers: {
    title: 'Penilaian Diri',
    subtitle: 'Bergaya Formulir A, diisi sendiri oleh lembaga',
    recap: 'Rekapitulasi',
    columns: { standard: 'Standar', applicable: 'Butir berlaku', answered: 'Dijawab', open: 'Belum', score: 'Nilai (0 sampai 100)' },
    total: 'Seluruhnya',
    filled: 'Isian',
    answerColumns: { code: 'Butir', question: 'Pertanyaan dan tingkat yang dipilih', evidence: 'Bukti dan catatan' },
    level: (value: number, label: string) => `${value} · ${label}`,
    chosen: (value: number, highest: number, label: string) => `Tingkat ${value} dari ${highest}: ${label}.`,
    unanswered: 'BELUM DIJAWAB',
    unsure: 'BELUM TAHU, perlu dicek',
    checkAgain: 'PERLU DIPERIKSA LAGI: teks butir ini berubah sejak dijawab',
    excludedByCondition: 'Tidak ditanyakan karena keadaan lembaga.',
    notApplicable: (reason: string) => `Tidak berlaku. Alasan: ${reason}`,
    subtotal: (code: string, answered: number, applicable: number) => `Jumlah standar ${code}: ${answered} dari ${applicable} butir yang berlaku dijawab`,
    subtotalScore: (value: string) => `; nilai ${value}.`,
    totalNote:
      'Nilai dihitung dari tingkat yang dipilih sendiri. Butir yang belum dijawab dihitung 0; angka kedua adalah nilai bila semuanya di tingkat tertinggi.',
    statement: (name: string, date: string) =>
      `Kami menyatakan bahwa penilaian diri ini kami isi menurut keadaan ${name} pada ${printDate(date)}, dengan sebenarnya.`,
  },

  evidence: {
    title: 'Daftar Bukti dan Susunan Map',
    subtitle: 'Bergaya Formulir B',
    intro:
      'Satu map untuk tiap standar. Nomor bukti mengikuti urutan bagian dan butir; simpanlah dalam urutan itu. Bukti yang dipakai beberapa butir disimpan sekali saja, pada butir pertama. Kolom kosong di kanan untuk diberi tanda pada hari kunjungan.',
    counts: 'Keadaan bukti',
    countOf: (state: string, count: number) => `${state}: ${count}`,
    binder: (code: string, title: string) => `Map ${code}. ${title}`,
    shown: 'Dilihat dan ditanyakan di tempat (tidak disimpan dalam map)',
    elsewhere: 'Bukti yang disimpan di map lain',
    elsewhereOf: (code: string, filedAs: string) => `${code} lihat ${filedAs}`,
    loose: 'Bukti yang belum dihubungkan dengan butir',
    none: 'Belum ada bukti yang diminta atau dicatat untuk penilaian ini.',
    optionalNote: 'Bukti penguat yang belum dicatat tidak dicantumkan.',
    columns: {
      number: 'No',
      title: 'Bukti',
      codes: 'Butir',
      location: 'Disimpan di',
      document: 'Nomor, tanggal',
      validUntil: 'Berlaku s.d.',
      state: 'Keadaan',
      check: 'Cek',
    },
    optional: 'menguatkan',
    dated: (date: string) => `tanggal ${printShortDate(date)}`,
    spines: 'Punggung map',
    spinesHow: 'Gunting pada garis putus-putus, lalu tempel pada punggung map. Ukuran 54 x 190 mm.',
    spineMap: 'MAP',
    spineNumbers: (first: string, last: string) => (first === last ? first : `${first} sampai ${last}`),
    spineCriteria: (first: string, last: string) => (first === last ? `Butir ${first}` : `Butir ${first} sampai ${last}`),
    spineEmpty: 'belum ada nomor',
    spineRound: (round: number, year: string) => `Penilaian ke-${round}, ${year}`,
  },

  documents: {
    title: 'Lembar Dokumen',
    subtitle: 'Bergaya Formulir C',
    intro: 'Dokumen yang diminta tiap butir dan yang tersedia di lembaga. Dua kolom terakhir untuk diisi pemeriksa.',
    columns: {
      code: 'Butir',
      asked: 'Dokumen yang diminta',
      has: 'Ada',
      number: 'Nomor',
      issuedOn: 'Tanggal',
      validUntil: 'Berlaku s.d.',
      check: 'Cek',
      note: 'Catatan pemeriksa',
    },
    found: (title: string) => `Tersedia: ${title}`,
    optional: 'menguatkan',
    notApplicable: (codes: string) => `Tidak berlaku, jadi tidak diminta: ${codes}.`,
    none: 'Tidak ada dokumen yang diminta pada penilaian ini.',
    critical: 'kritis',
    likely: 'praktik baik',
  },

  rtl: {
    title: 'Rencana Tindak Lanjut (RTL)',
    subtitle: 'Urut menurut target waktu',
    counts: (open: number, doing: number, done: number, overdue: number) =>
      `${open} belum mulai, ${doing} dikerjakan, ${done} selesai${overdue === 0 ? '' : `; ${overdue} lewat target`}.`,
    none: 'Belum ada rencana tindak lanjut yang dicatat. Baris kosong di bawah dapat diisi dengan tangan.',
    columns: { number: 'No', what: 'Tindak lanjut', who: 'Penanggung jawab', due: 'Target, biaya', closesWith: 'Bukti yang menutupnya', status: 'Keadaan' },
    toLevel: (label: string) => `Menuju: ${label}`,
    doFirst: (list: string) => `Kerjakan dulu: ${list}`,
    doFirstOf: (code: string, row: number | null) => (row === null ? code : `${code} (nomor ${row})`),
    noDue: 'belum ditetapkan',
    nobody: 'belum ditetapkan',
    costs: { none: 'tanpa biaya', small: 'biaya kecil', medium: 'biaya sedang', large: 'biaya besar' } satisfies Record<NonNullable<Action['cost']>, string>,
    done: 'selesai',
  },

  summary: {
    title: 'Ringkasan untuk Pimpinan Yayasan',
    states: {
      ready: 'siap',
      nearly: 'hampir siap',
      notYet: 'belum siap',
    },
    sentence: (date: string) => `Menurut penilaian mandiri, pada ${printDate(date)} lembaga ini `,
    answered: (answered: number, applicable: number) => `${answered} dari ${applicable} butir sudah dijawab.`,
    nothingApplies: 'Tidak ada butir yang berlaku.',
    nothingAnswered: 'Belum ada butir yang dijawab, jadi belum ada yang dapat dinilai.',
    scores: (claimed: string, evidenced: string) => `Nilai menurut lembaga sendiri ${claimed}; yang dapat dibuktikan hari itu ${evidenced}.`,
    visit: (date: string) => `Kunjungan direncanakan ${printDate(date)}.`,
    grade: (policy: string, grade: string) => `Perkiraan menurut "${policy}": ${grade}. Ini perkiraan, bukan hasil akreditasi.`,
    gradeExample: 'Kebijakan itu contoh, bukan aturan untuk LKS.',
    noBlockers: 'Tidak ada penghalang.',
    blockers: (count: number) => `${count} penghalang perlu diselesaikan lebih dulu: `,
    blockerKinds: {
      critical: (count: number) => `${count} butir kritis`,
      evidenceMissing: (count: number) => `${count} bukti belum ada`,
      evidenceExpired: (count: number) => `${count} bukti habis berlaku`,
      standardMinimum: (count: number) => `${count} standar di bawah batas`,
      standardUnanswered: (count: number) => `${count} standar belum dijawab`,
    },
    standards: 'Nilai tiap standar',
    standardsKey: 'Batang gelap: menurut lembaga sendiri; bergaris: masih terbuka. Batang muda di bawahnya: yang terbukti.',
    moreStandards: (count: number) => `${count} standar lain yang nilainya lebih tinggi tidak digambar di sini.`,
    steps: 'Lima langkah terpenting berikutnya',
    stepsOf: (count: number) => (count === 1 ? 'Langkah berikutnya' : `${count} langkah terpenting berikutnya`),
    noSteps: 'Tidak ada kesenjangan: setiap butir yang berlaku sudah di tingkat tertinggi.',
    moreSteps: (count: number) => `Masih ada ${count} kesenjangan lain; lihat Laporan Kesiapan.`,
    planned: (who: string, due: string | null) => (due === null ? `Sudah di RTL: ${who}` : `Sudah di RTL: ${who}, ${printShortDate(due)}`),
    notPlanned: 'Belum ada di RTL',
    blocks: 'penghalang',
    needs: 'Yang diperlukan dari yayasan',
    costs: (list: string) => `Rencana yang berjalan menurut biayanya: ${list}.`,
    costOf: (name: string, count: number) => `${name} ${count}`,
    costNames: { none: 'tanpa biaya', small: 'kecil', medium: 'sedang', large: 'besar', unset: 'belum diisi' } satisfies Record<CostClass, string>,
    costly: (what: string, cost: string, due: string | null) => `${what} (biaya ${cost}${due === null ? '' : `, ${printShortDate(due)}`})`,
    moreCostly: (count: number) => `dan ${count} rencana berbiaya lainnya`,
    noPlan: 'Belum ada RTL, jadi biaya belum diperkirakan.',
    heavy: (count: number) => `${count} kesenjangan memerlukan beberapa bulan, atau izin, bangunan, maupun tenaga baru; keputusan yayasan diperlukan.`,
    source: (pack: string, version: string, status: string) => `Sumber: ${pack} versi ${version} (${status}).`,
    disclaimer: 'Disusun sendiri oleh lembaga; bukan hasil akreditasi dan bukan penilaian BALKS atau Kementerian Sosial.',
    unanswered: 'belum dijawab',
    notApplicable: 'tidak berlaku',
  },
};

const OPERATORS = {
  eq: 'sama dengan',
  ne: 'bukan',
  lt: 'kurang dari',
  lte: 'paling banyak',
  gt: 'lebih dari',
  gte: 'paling sedikit',
  in: 'salah satu dari',
} as const;

const kindName = (value: string | number): string => Object.entries(common.kinds).find(([kind]) => kind === value)?.[1] ?? String(value);

function subjectName(subject: ConditionSubject): string {
  switch (subject.kind) {
    case 'institutionKind':
      return 'jenis lembaga';
    case 'number':
      return `"${subject.label}"`;
    case 'level':
      return `tingkat butir ${subject.code}`;
  }
}

/** A condition as words for paper: 'jenis lembaga sama dengan Lanjut usia'. */
export function conditionWords(condition: ConditionText): string {
  switch (condition.kind) {
    case 'compare': {
      const { subject, op, values } = condition;
      const named = values.map((value) => (subject.kind === 'institutionKind' ? kindName(value) : typeof value === 'number' ? printNumber(value) : value));
      return `${subjectName(subject)} ${OPERATORS[op]} ${named.join(' atau ')}`;
    }
    case 'all':
      return condition.parts.map(partWords).join(' dan ');
    case 'any':
      return condition.parts.map(partWords).join(' atau ');
    case 'not':
      return `tidak (${conditionWords(condition.part)})`;
  }
}

const partWords = (part: ConditionText): string => (part.kind === 'all' || part.kind === 'any' ? `(${conditionWords(part)})` : conditionWords(part));
