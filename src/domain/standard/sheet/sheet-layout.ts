/** The sheets and their headings: words of the format, as `docs/data-formats.md` fixes them. Columns may stand in any order. */
export const LAYOUT = {
  paket: ['Isian', 'Isi', 'Keterangan', 'Satuan', 'Paling kecil', 'Paling besar'],
  sumber: ['Kode', 'Judul', 'Nomor', 'Tahun', 'Alamat', 'Diperiksa pada', 'Masih berlaku', 'Catatan'],
  skala: ['Kode skala', 'Nilai', 'Label', 'Uraian'],
  standar: ['Kode standar', 'Judul standar', 'Ringkasan', 'Bobot', 'Nilai minimum', 'Kode bagian', 'Judul bagian'],
  butir: [
    'Kode',
    'Bagian',
    'Pertanyaan',
    'Petunjuk',
    'Skala',
    'Tingkat 0',
    'Tingkat 1',
    'Tingkat 2',
    'Tingkat 3',
    'Tingkat 4',
    'Tingkat 5',
    'Bobot',
    'Keyakinan',
    'Kritis mulai',
    'Berlaku bila',
    'Ukuran',
    'Dasar',
    'Langkah pertama',
    'Usaha',
    'Setelah butir',
    'Sama dengan',
    'Label',
  ],
  bukti: ['Kode butir', 'Kode bukti', 'Judul', 'Jenis', 'Wajib', 'Ada masa berlaku'],
} as const;

export type SheetName = keyof typeof LAYOUT;
export type Heading<S extends SheetName> = (typeof LAYOUT)[S][number];

export const SHEET_NAMES = Object.keys(LAYOUT) as readonly SheetName[];

/** Headings without which a sheet cannot be read; the others may be left out. */
export const NEEDED = {
  paket: ['Isian', 'Isi'],
  sumber: ['Kode', 'Judul'],
  skala: ['Kode skala', 'Nilai', 'Label'],
  standar: ['Kode standar', 'Judul standar', 'Kode bagian', 'Judul bagian'],
  butir: ['Kode', 'Bagian', 'Pertanyaan'],
  bukti: ['Kode butir', 'Kode bukti', 'Judul'],
} as const satisfies { readonly [S in SheetName]: readonly Heading<S>[] };

/** Levels that have a column of their own on the sheet of criteria. */
export const INLINE_LEVELS = [0, 1, 2, 3, 4, 5] as const;

/** First column of sheet `paket`: what the row says. The last two kinds of row may be repeated. */
export const PACK_ROWS = {
  id: 'Kode',
  version: 'Versi',
  title: 'Judul',
  summary: 'Ringkasan',
  issuer: 'Penyusun',
  status: 'Status',
  statusNote: 'Keterangan status',
  appliesTo: 'Untuk jenis lembaga',
  criterionScoring: 'Nilai butir',
  totalScoring: 'Nilai total',
  formerId: 'Menggantikan paket',
  formerVersion: 'Menggantikan versi',
  profileField: 'Angka profil',
  formerCriterion: 'Butir lama',
} as const;

/** Words in cells for the fixed values of a pack. */
export const WORDS = {
  status: { official: 'resmi', derived: 'disarikan', indicative: 'indikatif', example: 'contoh' },
  inForce: { yes: 'ya', no: 'tidak', unknown: 'tidak diketahui' },
  confidence: { confirmed: 'berdasar sumber', likely: 'praktik baik' },
  evidenceKind: { document: 'dokumen', observation: 'dilihat langsung', interview: 'wawancara', photo: 'foto' },
  yesNo: { yes: 'ya', no: 'tidak' },
  criterionScoring: { range: 'rentang', ratio: 'rasio' },
  totalScoring: { standards: 'standar', criteria: 'butir' },
  relation: { equal: 'sama', narrower: 'lebih sempit', wider: 'lebih luas' },
} as const;

/** An empty list or object, where an empty cell says "not there at all". */
export const EMPTY_WORD = '(kosong)';
/** The successor of a criterion that is gone. No id can begin with a bracket. */
export const REMOVED_WORD = '(dihapus)';
