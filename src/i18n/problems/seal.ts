import type { ProblemSentences } from './problem-sentence';

/** Sentences for sealed files (age). Nothing on the device changes when one cannot be opened. */
export const sealProblems = {
  'seal/not-sealed': () => ({ message: 'Berkas ini tidak disegel.', hint: 'Buka seperti berkas .siap biasa.' }),
  'seal/wants-passphrase': () => ({
    message: 'Berkas ini dibuka dengan kata sandi, bukan dengan kunci.',
    hint: 'Tanyakan kata sandinya kepada yang mengirim berkas.',
  }),
  'seal/wants-key': () => ({
    message: 'Berkas ini disegel untuk kunci suatu kantor, bukan dengan kata sandi.',
    hint: 'Hanya pemegang kunci rahasia kantor itu yang dapat membukanya. Pilih berkas kuncinya, atau minta berkas dengan kata sandi.',
  }),
  'seal/wrong-passphrase': () => ({
    message: 'Kata sandinya tidak cocok.',
    hint: 'Periksa huruf demi huruf, termasuk tanda hubung dan huruf besar. Data di perangkat ini tidak berubah.',
  }),
  'seal/wrong-key': () => ({
    message: 'Berkas ini disegel untuk kunci lain.',
    hint: 'Minta pengirim menyegel ulang dengan kunci publik kantor Anda. Data di perangkat ini tidak berubah.',
  }),
  'seal/bad-key': () => ({ message: 'Ini bukan kunci rahasia.', hint: 'Kunci rahasia diawali AGE-SECRET-KEY-1.' }),
  'seal/bad-recipient': () => ({ message: 'Ini bukan kunci publik.', hint: 'Kunci publik diawali age1 dan disalin utuh, tanpa spasi.' }),
  'seal/weak-passphrase': () => ({
    message: 'Kata sandi ini terlalu mudah ditebak.',
    hint: 'Pakai sedikitnya 12 huruf atau angka, atau pakai kata sandi yang dibuatkan.',
  }),
  'seal/too-costly': () => ({
    message: 'Segel berkas ini dibuat terlalu berat untuk dibuka di sini.',
    hint: 'Buka dengan alat age di komputer, lalu pakai berkas hasilnya.',
  }),
  'seal/browser-too-old': () => ({
    message: 'Peramban ini terlalu lama untuk menyegel berkas.',
    hint: 'Perbarui peramban, atau simpan tanpa segel dan jaga berkasnya sendiri.',
  }),
  'seal/damaged': () => ({
    message: 'Berkas tersegel ini rusak atau terpotong.',
    hint: 'Minta pengirim mengirimkannya lagi. Data di perangkat ini tidak berubah.',
  }),
} satisfies ProblemSentences;
