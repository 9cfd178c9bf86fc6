import { formatBytes } from '../format';
import type { ProblemSentences } from './problem-sentence';

const KINDS: Readonly<Record<string, string>> = {
  'standard-pack': 'paket standar',
  'grading-policy': 'kebijakan peringkat',
  'local-weights': 'bobot setempat',
  assessment: 'penilaian',
};

const kindName = (kind: string | number | undefined): string => KINDS[String(kind)] ?? String(kind);
const bytes = (size: string | number | undefined): string => formatBytes(Number(size));

/** Sentences for files that cannot be taken for a document of ours at all. */
export const documentProblems = {
  'document/too-large': ({ sizeBytes, limitBytes }) => ({
    message: `Berkas ini terlalu besar: ${bytes(sizeBytes)}, paling besar ${bytes(limitBytes)}.`,
    hint: 'Pastikan berkasnya benar; paket standar terbesar pun jauh di bawah batas itu.',
  }),
  'document/empty': () => ({ message: 'Berkas ini kosong.', hint: 'Salin atau unduh berkasnya sekali lagi.' }),
  'document/not-json': ({ line, column }) => ({
    message: `Berkas ini bukan JSON yang sah: terhenti di baris ${line}, kolom ${column}.`,
    hint: 'Periksa koma, tanda kutip, dan kurung di sekitar tempat itu, atau minta berkas aslinya kembali.',
  }),
  'document/too-deep': ({ line, column }) => ({
    message: `Isi berkas bertingkat terlalu dalam (baris ${line}, kolom ${column}).`,
    hint: 'Berkas yang benar tidak pernah sedalam itu; minta berkas aslinya kembali.',
  }),
  'document/duplicate-key': ({ key }) => ({
    message: `Kunci "${key}" tertulis dua kali di tempat yang sama.`,
    hint: 'Hapus salah satu; yang mana yang berlaku tidak dapat ditebak.',
  }),
  'document/not-object': () => ({
    message: 'Isi berkas bukan objek JSON.',
    hint: 'Berkas yang benar diawali { dan memuat kunci "format".',
  }),
  'document/no-format': () => ({
    message: 'Kunci "format" tidak ada, sehingga jenis berkas ini tidak dikenal.',
    hint: 'Isi "format" dengan siap-lks/standard-pack@1, siap-lks/grading-policy@1, atau siap-lks/assessment@1.',
  }),
  'document/unknown-format': ({ format }) => ({
    message: `Format "${format}" tidak dikenal.`,
    hint: 'Yang dikenal: siap-lks/standard-pack@1, siap-lks/grading-policy@1, dan siap-lks/assessment@1.',
  }),
  'document/newer-format': ({ format }) => ({
    message: `Berkas ini dibuat oleh Siap LKS yang lebih baru (${format}).`,
    hint: 'Perbarui Siap LKS, lalu buka lagi berkas ini.',
  }),
  'document/other-kind': ({ expected, found }) => ({
    message: `Berkas ini ${kindName(found)}, padahal yang diminta ${kindName(expected)}.`,
    hint: `Pilih berkas ${kindName(expected)}.`,
  }),
  'document/not-shipped': ({ id, version }) => ({
    message: `"${id}"${version === undefined ? '' : ` versi ${version}`} tidak ikut dalam aplikasi ini.`,
    hint: 'Buka dari berkasnya sendiri, atau perbarui Siap LKS.',
  }),
  'document/more-problems': ({ count }) => ({
    message: `Masih ada ${count} masalah lain.`,
    hint: 'Perbaiki yang di atas dahulu, lalu periksa lagi.',
  }),
} satisfies ProblemSentences;
