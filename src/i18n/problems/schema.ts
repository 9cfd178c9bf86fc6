import { formatNumber } from '../format';
import type { ProblemSentences } from './problem-sentence';

const TYPES: Readonly<Record<string, string>> = {
  string: 'teks dalam tanda kutip',
  number: 'angka',
  integer: 'bilangan bulat',
  boolean: 'true atau false',
  object: 'objek { … }',
  array: 'daftar [ … ]',
  null: 'null',
};

const typeNames = (expected: string | number | undefined): string =>
  String(expected)
    .split(', ')
    .map((name) => TYPES[name] ?? name)
    .join(' atau ');

const number = (value: string | number | undefined): string => formatNumber(Number(value));

/** Sentences for documents that do not have the shape of their schema (standards/schema/). */
export const schemaProblems = {
  'schema/missing-key': ({ key }) => ({ message: `Kunci "${key}" wajib ada, tetapi tidak ditemukan di sini.`, hint: `Tambahkan "${key}".` }),
  'schema/unknown-key': ({ key }) => ({
    message: `Kunci "${key}" tidak dikenal di sini.`,
    hint: 'Periksa ejaannya, atau hapus kunci itu.',
  }),
  'schema/key-form': ({ key }) => ({
    message: `Nama "${key}" tidak boleh dipakai sebagai kode.`,
    hint: 'Awali dengan huruf atau angka; selebihnya huruf, angka, titik, garis bawah, atau tanda hubung.',
  }),
  'schema/type': ({ expected }) => ({ message: `Isinya harus ${typeNames(expected)}.`, hint: 'Perbaiki jenis isinya.' }),
  'schema/not-allowed': ({ allowed }) => ({ message: 'Isinya bukan pilihan yang dikenal.', hint: `Pilihannya: ${allowed}.` }),
  'schema/blank': () => ({ message: 'Isinya tidak boleh kosong.', hint: 'Tulis isinya, atau hapus kuncinya bila memang tidak ada.' }),
  'schema/id-form': () => ({
    message: 'Kode ini tidak sah.',
    hint: 'Awali dengan huruf atau angka; selebihnya huruf, angka, titik, garis bawah, atau tanda hubung, tanpa spasi.',
  }),
  'schema/kebab-id-form': () => ({
    message: 'Kode ini tidak sah.',
    hint: 'Pakai huruf kecil dan angka yang dipisah tanda hubung, misalnya lksa-kesiapan.',
  }),
  'schema/date-form': () => ({ message: 'Tanggal ini tidak dapat dibaca.', hint: 'Tulis tahun-bulan-tanggal, misalnya 2026-11-24.' }),
  'schema/address-form': () => ({ message: 'Alamat ini tidak sah.', hint: 'Awali dengan https:// dan tulis tanpa spasi.' }),
  'schema/hash-form': () => ({ message: 'Sidik SHA-256 ini tidak sah.', hint: 'Tulis 64 angka heksadesimal dengan huruf kecil, atau hapus kuncinya.' }),
  'schema/version-form': () => ({ message: 'Nomor versi ini tidak sah.', hint: 'Tulis tiga angka yang dipisah titik, misalnya 1.0.0.' }),
  'schema/pattern': () => ({ message: 'Bentuk isinya tidak sah.', hint: 'Bandingkan dengan contoh di panduan format berkas.' }),
  'schema/too-long': ({ limit }) => ({ message: `Teks ini terlalu panjang; paling banyak ${number(limit)} karakter.`, hint: 'Ringkas teksnya.' }),
  'schema/too-few': ({ limit }) => ({ message: `Isinya kurang; paling sedikit ${number(limit)}.`, hint: 'Tambahkan isinya.' }),
  'schema/too-many': ({ limit }) => ({
    message: `Isinya terlalu banyak; paling banyak ${number(limit)}.`,
    hint: 'Kurangi isinya, atau bagi menjadi beberapa.',
  }),
  'schema/too-small': ({ limit }) => ({ message: `Angka ini terlalu kecil; paling kecil ${number(limit)}.`, hint: 'Perbaiki angkanya.' }),
  'schema/not-above': ({ limit }) => ({ message: `Angka ini harus lebih besar dari ${number(limit)}.`, hint: 'Perbaiki angkanya.' }),
  'schema/too-large': ({ limit }) => ({ message: `Angka ini terlalu besar; paling besar ${number(limit)}.`, hint: 'Perbaiki angkanya.' }),
  'schema/band-limits': () => ({
    message: 'Satu rentang tidak boleh memuat "atMost" dan "atLeast" sekaligus.',
    hint: 'Pakai salah satu; rentang pertama yang cocok yang berlaku.',
  }),
  'schema/condition-form': () => ({
    message: 'Syarat ini tidak dapat dibaca.',
    hint: 'Pakai tepat satu bentuk: field, criterion (keduanya dengan op dan value), all, any, atau not.',
  }),
  'schema/value-form': () => ({
    message: 'Isinya bukan bentuk yang dikenal di sini.',
    hint: 'Untuk value tulis teks, angka, atau daftarnya; untuk pengganti butir tulis kode butir baru atau null.',
  }),
  'schema/other': ({ rule }) => ({ message: `Isinya melanggar aturan "${rule}" dari skema.`, hint: 'Bandingkan dengan panduan format berkas.' }),
} satisfies ProblemSentences;
