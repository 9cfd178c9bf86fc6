import { formatNumber } from '../format';
import type { ProblemSentences } from './problem-sentence';

const number = (value: string | number | undefined): string => formatNumber(Number(value));

/** Sentences for targets and choices with which no path can be looked for (domain/gap/path/path-problems). */
export const pathProblems = {
  'path/target-out-of-range': ({ target }) => ({
    message: Number.isNaN(Number(target)) ? 'Nilai yang dituju bukan angka.' : `Nilai yang dituju (${number(target)}) di luar 0 sampai 100.`,
    hint: 'Tulis nilai dari 0 sampai 100.',
  }),
  'path/no-policy': ({ grade }) => ({
    message: `Peringkat "${grade}" tidak dapat dituju karena belum ada kebijakan peringkat yang dipilih.`,
    hint: 'Pilih kebijakan peringkatnya, atau tuju sebuah nilai.',
  }),
  'path/unknown-grade': ({ grade, policy }) => ({
    message: `Peringkat "${grade}" tidak ada di kebijakan "${policy}".`,
    hint: 'Pilih salah satu peringkat dari kebijakan itu.',
  }),
  'path/unknown-criterion': ({ criterion }) => ({
    message: `Butir "${criterion}" tidak ada di paket ini.`,
    hint: 'Periksa kode butirnya, atau hapus dari pilihan.',
  }),
  'path/level-not-on-scale': ({ criterion, level }) => ({
    message: `Tingkat ${level} tidak ada pada skala butir "${criterion}".`,
    hint: 'Pilih tingkat yang ada pada skalanya.',
  }),
  'path/forced-excluded': ({ criterion }) => ({
    message: `Butir "${criterion}" tidak berlaku bagi lembaga ini, jadi tidak dapat dipastikan dikerjakan.`,
    hint: 'Hapus dari pilihan, atau ubah dahulu jawabannya.',
  }),
  'path/forced-and-forbidden': ({ criterion, level }) => ({
    message: `Butir "${criterion}" ditandai tidak mungkin sekarang, tetapi juga dipastikan ke tingkat ${level}.`,
    hint: 'Hapus salah satu dari kedua pilihan itu.',
  }),
  'path/nothing-counts': () => ({
    message: 'Semua butir tidak berlaku bagi lembaga ini, jadi tidak ada nilai yang dapat dituju.',
    hint: 'Periksa jenis dan profil lembaga serta butir yang ditandai tidak berlaku.',
  }),
} satisfies ProblemSentences;
