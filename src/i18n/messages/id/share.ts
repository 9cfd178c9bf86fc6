import type { DueState } from '../../../domain/follow-up/due-state';
import { formatDate } from '../../format';

function dueWords(due: string | null, state: DueState): string {
  if (due === null) return 'belum ada tenggat';
  const date = `tenggat ${formatDate(due)}`;
  if (state.kind === 'overdue') return `${date}, terlambat ${state.days} hari`;
  return state.kind === 'today' ? `${date}, hari ini` : date;
}

/** Texts of sharing tasks as plain text, and the text itself. */
export const share = {
  open: 'Bagikan tugas',
  title: 'Bagikan tugas',
  intro: 'Teks biasa untuk WhatsApp atau pesan lain. Periksa dulu; aplikasi tidak mengirim apa pun sendiri.',
  whose: 'Tugas siapa',
  holder: (name: string, tasks: number) => `${name === '' ? 'Belum ada penanggung jawab' : name} (${tasks})`,
  preview: 'Teks yang dibagikan',
  previewHint: 'Boleh diubah di sini; RTL-nya tidak ikut berubah. Jangan memuat nama, NIK, atau cerita anak.',
  share: 'Bagikan',
  copy: 'Salin teks',
  copied: 'Teks sudah disalin. Tempelkan di WhatsApp atau pesan lain.',
  copyFailed: 'Peramban ini tidak mengizinkan menyalin. Teksnya sudah dipilih: salin dengan menu atau Ctrl+C.',
  shared: 'Teks sudah diserahkan ke aplikasi lain.',
  none: 'Tidak ada tugas yang masih harus dikerjakan.',
  head: (name: string) => (name === '' ? 'Tugas tindak lanjut yang belum ada penanggung jawabnya' : `Tugas tindak lanjut untuk ${name}`),
  task: (number: number, what: string, code: string, due: string | null, state: DueState) =>
    `${number}. ${what.replace(/[.\s]+$/u, '')} (butir ${code}; ${dueWords(due, state)})`,
  foot: (tasks: number, today: string) => `${tasks} tugas, keadaan ${formatDate(today)}.`,
};
