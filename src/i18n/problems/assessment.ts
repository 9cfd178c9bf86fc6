import { formatNumber } from '../format';
import type { ProblemData, ProblemSentences } from './problem-sentence';

const number = (value: string | number | undefined): string => formatNumber(Number(value));

/** Sentences for assessments: errors that stop scoring, and remarks that do not (domain/assessment, domain/scoring/remarks). */
export const assessmentProblems = {
  'assessment/other-pack': ({ id, version, packId, packVersion }) => ({
    message: `Penilaian ini memakai paket ${id} versi ${version}, bukan ${packId} versi ${packVersion}.`,
    hint: 'Buka penilaian ini dengan paket yang disebutnya, atau pindahkan dulu ke versi paket yang baru.',
  }),
  'assessment/pack-changed': ({ id, version }) => ({
    message: `Isi paket ${id} versi ${version} berbeda dari paket yang dipakai penilaian ini.`,
    hint: 'Pakai berkas paket yang asli; isi paket tidak boleh diubah tanpa menaikkan versinya.',
  }),
  'assessment/unknown-criterion': ({ criterion }) => ({
    message: `Ada jawaban untuk butir "${criterion}" yang tidak ada dalam paket.`,
    hint: 'Periksa kode butirnya, atau buka dengan versi paket yang benar.',
  }),
  'assessment/unknown-requirement': ({ criterion, requirement }) => ({
    message: `Butir "${criterion}" tidak meminta bukti "${requirement}".`,
    hint: 'Periksa kode buktinya, atau hapus dari jawaban ini.',
  }),
  'assessment/unknown-field': ({ criterion, field }) => ({
    message: `Angka "${field}" pada jawaban butir "${criterion}" tidak ada dalam paket.`,
    hint: 'Periksa kode angkanya, atau hapus dari jawaban ini.',
  }),
  'assessment/level-not-on-scale': ({ criterion, level, levels }) => ({
    message: `Tingkat ${level} tidak ada pada skala butir "${criterion}".`,
    hint: `Tingkat yang ada: ${levels}.`,
  }),
  'assessment/unsure-with-level': ({ criterion, level }) => ({
    message: `Butir "${criterion}" ditandai "belum tahu", tetapi berisi tingkat ${level}.`,
    hint: 'Hapus tanda "belum tahu", atau kosongkan tingkatnya (null).',
  }),
  'assessment/verdict-on-unanswered': ({ criterion }) => ({
    message: `Butir "${criterion}" diverifikasi padahal belum dijawab.`,
    hint: 'Isi dulu jawaban lembaga, atau hapus verifikasinya.',
  }),
  'assessment/adjusted-without-level': ({ criterion }) => ({
    message: `Verifikasi butir "${criterion}" menyesuaikan tingkat, tetapi tidak menyebut tingkatnya.`,
    hint: 'Isi "level" pada verifikasi dengan tingkat menurut pendamping.',
  }),
  'assessment/duplicate-evidence': ({ id }) => ({
    message: `Bukti "${id}" tertulis dua kali dalam daftar bukti.`,
    hint: 'Beri setiap bukti kode sendiri, atau hapus yang berlebih.',
  }),
  'assessment/impossible-date': ({ date }) => ({ message: `Tanggal ${date} tidak ada.`, hint: 'Tulis tahun-bulan-tanggal, misalnya 2026-11-24.' }),
  'assessment/blank-not-applicable-reason': ({ criterion }) => ({
    message: `Butir "${criterion}" ditandai "tidak berlaku" tanpa alasan, jadi tetap dihitung.`,
    hint: 'Tulis alasannya, atau hapus tanda "tidak berlaku".',
  }),
  'assessment/undated-evidence': ({ criterion, requirement }) => ({
    message: `Bukti "${requirement}" pada butir "${criterion}" mempunyai masa berlaku, tetapi tanggal akhirnya belum dicatat.`,
    hint: 'Isi "berlaku sampai" sesuai dokumennya. Untuk sementara bukti ini dihitung ada.',
  }),
  'assessment/unknown-evidence-item': ({ criterion, requirement, item }) => ({
    message: `Bukti "${requirement}" pada butir "${criterion}" menunjuk "${item}" yang tidak ada dalam daftar bukti.`,
    hint: 'Pilih lagi buktinya dari daftar; yang tidak ada di daftar tidak dihitung.',
  }),
  'assessment/number-out-of-limits': ({ field, value, min, max }) => ({
    message: `Angka "${field}" (${number(value)}) di luar batas wajar${limits(min, max)}.`,
    hint: 'Periksa angkanya; butir yang bergantung padanya bisa keliru.',
  }),
} satisfies ProblemSentences;

function limits(min: ProblemData[string] | undefined, max: ProblemData[string] | undefined): string {
  if (min !== undefined && max !== undefined) return ` ${number(min)} sampai ${number(max)}`;
  if (min !== undefined) return `, paling kecil ${number(min)}`;
  return max === undefined ? '' : `, paling besar ${number(max)}`;
}
