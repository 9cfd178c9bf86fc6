import type { ProblemSentences } from './problem-sentence';

/** Sentences for weights and minimums that somebody typed in for a pack (domain/standard/local-weights). */
export const weightsProblems = {
  'weights/other-pack': ({ id, version, otherId, otherVersion }) => ({
    message: `Bobot ini untuk paket ${id} versi ${version}, bukan ${otherId} versi ${otherVersion}.`,
    hint: 'Buka dengan paket dan versi yang disebut di berkasnya, atau isi ulang untuk versi ini.',
  }),
  'weights/no-pack': ({ id, version }) => ({
    message: `Paket ${id} versi ${version}, yang diberi bobot oleh berkas ini, tidak ada di perangkat ini.`,
    hint: 'Buka dulu berkas paketnya, lalu buka berkas bobot ini sekali lagi.',
  }),
  'weights/unknown-standard': ({ id }) => ({ message: `Standar "${id}" tidak ada di paket ini.`, hint: 'Periksa kode standarnya, atau hapus barisnya.' }),
  'weights/unknown-criterion': ({ id }) => ({ message: `Butir "${id}" tidak ada di paket ini.`, hint: 'Periksa kode butirnya, atau hapus barisnya.' }),
  'weights/too-many-decimals': ({ most }) => ({ message: `Angka ini memakai lebih dari ${most} angka di belakang koma.`, hint: 'Bulatkan angkanya.' }),
  'weights/impossible-date': ({ date }) => ({ message: `Tanggal ${date} tidak ada.`, hint: 'Tulis tahun-bulan-tanggal, misalnya 2026-11-24.' }),
  'weights/html': () => ({ message: 'Teks ini memuat kode HTML.', hint: 'Tulis teks biasa tanpa tanda seperti <b> atau &nbsp;.' }),
} satisfies ProblemSentences;
