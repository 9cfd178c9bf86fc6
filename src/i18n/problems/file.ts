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
} satisfies ProblemSentences;
