import { formatNumber } from '../format';
import type { ProblemSentences } from './problem-sentence';

const number = (value: string | number | undefined): string => formatNumber(Number(value));

/** Sentences for grading policies whose bands would have holes or overlaps (domain/scoring/policy-rules). */
export const policyProblems = {
  'policy/duplicate-grade': ({ id }) => ({ message: `Peringkat "${id}" tertulis dua kali.`, hint: 'Beri setiap peringkat kode sendiri.' }),
  'policy/duplicate-source': ({ id }) => ({ message: `Sumber "${id}" tertulis dua kali.`, hint: 'Beri setiap sumber kode sendiri.' }),
  'policy/min-not-falling': ({ id, min, before, beforeId }) => ({
    message: `Batas bawah peringkat "${id}" (${number(min)}) tidak lebih rendah daripada "${beforeId}" di atasnya (${number(before)}).`,
    hint: 'Urutkan peringkat dari yang tertinggi; batas bawahnya harus selalu turun.',
  }),
  'policy/last-min-not-zero': ({ id, min }) => ({
    message: `Peringkat terakhir "${id}" mulai dari ${number(min)}, sehingga nilai di bawahnya tidak mendapat peringkat.`,
    hint: 'Isi "min" peringkat terakhir dengan 0, atau tambahkan peringkat di bawahnya.',
  }),
  'policy/last-has-requirements': ({ id }) => ({
    message: `Peringkat terakhir "${id}" tidak boleh bersyarat.`,
    hint: 'Hapus "requires" di sana, agar setiap nilai selalu mendapat satu peringkat.',
  }),
  'policy/unreachable-grade': ({ id, byId }) => ({
    message: `Peringkat "${id}" tidak akan pernah diberikan: siapa pun yang memenuhinya sudah mendapat "${byId}".`,
    hint: `Jauhkan batas bawah "${id}" dari "${byId}", longgarkan syarat "${id}", atau hapus salah satunya.`,
  }),
  'policy/html': () => ({ message: 'Teks ini memuat kode HTML.', hint: 'Tulis teks biasa tanpa tanda seperti <b> atau &nbsp;.' }),
  'policy/impossible-date': ({ date }) => ({ message: `Tanggal ${date} tidak ada.`, hint: 'Tulis tahun-bulan-tanggal, misalnya 2026-11-24.' }),
} satisfies ProblemSentences;
