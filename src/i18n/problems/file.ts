import type { ProblemSentences } from './problem-sentence';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'tidak ditemukan',
  EACCES: 'tidak boleh dibaca',
  EPERM: 'tidak boleh dibaca',
  EISDIR: 'ternyata folder',
};

/** Sentences for files that cannot be read at all. */
export const fileProblems = {
  'file/unreadable': ({ reason }) => ({
    message: `Berkas ini tidak dapat dibaca: ${REASONS[String(reason)] ?? String(reason)}.`,
    hint: 'Periksa nama dan letak berkasnya.',
  }),
  'file/unwritable': ({ reason }) => ({
    message: `Berkas ini tidak dapat ditulis: ${REASONS[String(reason)] ?? String(reason)}.`,
    hint: 'Periksa folder tujuan, ruang simpan, dan hak aksesnya.',
  }),
  'file/not-utf8': () => ({ message: 'Berkas ini bukan teks UTF-8.', hint: 'Simpan ulang dengan penyandian UTF-8.' }),
  'file/sealed': () => ({
    message: 'Berkas .siap ini terkunci.',
    hint: 'Buka kuncinya lebih dulu di aplikasi, atau dengan alat age, lalu pakai berkas hasilnya.',
  }),
  'file/no-bundle': () => ({ message: 'Berkas ini bukan berkas .siap.', hint: 'Sebutkan berkas .siap, atau dua berkas: paket, lalu penilaian.' }),
  'file/no-such-assessment': ({ wanted, known }) => ({
    message: wanted === '' ? 'Berkas ini tidak memuat penilaian.' : `Penilaian "${wanted}" tidak ada di berkas ini.`,
    hint: known === '' ? 'Mulai penilaian di aplikasi, lalu simpan berkasnya lagi.' : `Yang ada: ${known}.`,
  }),
} satisfies ProblemSentences;
