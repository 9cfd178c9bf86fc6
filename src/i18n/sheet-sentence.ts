import type { Problem } from '../domain/problem';
import { messageOf } from './code-to-message';
import type { ProblemSentence } from './problems/problem-sentence';

const unescaped = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

/** Hints that speak of keys in a JSON file, in the words of a spreadsheet. */
const SHEET_HINTS: Readonly<Record<string, string>> = {
  'schema/missing-key': 'Isi kolom ini.',
  'schema/unknown-key': 'Hapus bagian itu dari sel.',
  'schema/blank': 'Tulis isinya.',
  'schema/type': 'Perbaiki isi selnya.',
  'schema/not-allowed': 'Periksa ejaannya.',
  'schema/condition-form': 'Tulis misalnya jumlah-putra > 0 dan jumlah-putri > 0.',
  'pack/unknown-scale': 'Isi kolom Tingkat pada baris ini, atau tambahkan skala itu di lembar skala.',
  'pack/unknown-source': 'Tambahkan sumber itu di lembar sumber, atau perbaiki kodenya.',
  'pack/unknown-dependency': 'Perbaiki atau hapus kode itu pada kolom Setelah butir.',
  'pack/dependency-cycle': 'Hapus salah satu isi kolom Setelah butir agar ada butir yang dapat dikerjakan lebih dulu.',
  'pack/supersedes-itself': 'Isi "Menggantikan versi" dengan versi yang lama, atau naikkan versi paket ini.',
  'pack/unknown-successor': 'Perbaiki kodenya, atau tulis (dihapus) bila butir itu memang tidak ada lagi.',
  'pack/measure-unknown-field': 'Tambahkan sebagai baris "Angka profil" di lembar paket, atau perbaiki kodenya.',
  'pack/condition-unknown-field': 'Tambahkan sebagai baris "Angka profil" di lembar paket, atau perbaiki kodenya.',
  'pack/condition-list': 'Untuk beberapa nilai tulis: salah satu dari (a; b).',
};

/** "Lembar butir, baris 12, kolom Tingkat 2" from a pointer of the sheet road (`sheetPointer`); '' for one that names no sheet. */
export function sheetPlace(pointer: string): string {
  const [, sheet = '', row, column] = pointer.split('/').map(unescaped);
  if (sheet === '') return '';
  return [`Lembar ${sheet}`, ...(row === undefined ? [] : [`baris ${row}`]), ...(column === undefined ? [] : [`kolom ${column}`])].join(', ');
}

/** What the form asks for pasted rows, by the row of sheet `paket` that is made of it. */
const FORM_FIELDS: Readonly<Record<string, string>> = {
  2: 'Kode paket',
  3: 'Versi',
  4: 'Judul paket',
  5: 'Judul paket',
  6: 'Penyusun instrumen',
  7: 'Status',
  8: 'Keterangan status',
};

/** Pasted rows have no sheets: the place is a field of the form, or a row of what was pasted. */
function pastedPlace(pointer: string): string {
  const [, sheet = '', row = '', column] = pointer.split('/').map(unescaped);
  if (sheet === 'paket') return FORM_FIELDS[row] ?? 'Tentang paket ini';
  if (sheet === 'skala') return 'Tingkat yang sama untuk semua butir';
  if (sheet !== 'butir' || row === '') return '';
  return [`Baris ${row}`, ...(column === undefined ? [] : [`kolom ${column}`])].join(', ');
}

/** The same for pasted rows. */
export function pastedSentence(problem: Problem): ProblemSentence {
  const { message, hint } = sheetSentence({ ...problem, pointer: '' });
  const place = pastedPlace(problem.pointer);
  return { message: place === '' ? message : `${place}: ${message}`, hint };
}

/** The sentence of a problem whose pointer is a place on the sheets, with that place before it. */
export function sheetSentence(problem: Problem): ProblemSentence {
  const { message, hint } = messageOf(problem);
  const place = sheetPlace(problem.pointer);
  return { message: place === '' ? message : `${place}: ${message}`, hint: SHEET_HINTS[problem.code] ?? hint };
}
