import { formatNumber } from '../../format';

/** Texts about two versions of a pack side by side. */
export const compare = {
  title: 'Perbandingan versi',
  intro: (from: string, to: string) => `Dari versi ${from} ke versi ${to}: apa yang tetap, berubah, dihapus, dan baru.`,
  same: 'Kedua versi sama: butir, tingkat, bukti, dan aturan hitungnya tidak berbeda.',
  unavailable: 'Salah satu versi tidak ada di perangkat ini. Buka berkas paketnya dari halaman Paket standar, lalu coba lagi.',
  sameVersion: 'Ini versi yang sama. Pilih versi lain untuk dibandingkan.',
  read: (version: string) => `Baca versi ${version}`,
  counts: { changed: 'butir berubah isinya', removed: 'butir dihapus', added: 'butir baru', moved: 'butir pindah tempat', kept: 'butir tetap' },
  countHints: {
    changed: 'Yang dicoret dihapus, yang digarisbawahi baru.',
    removed: 'Ada di versi lama, tidak ada lagi di versi baru.',
    added: 'Belum ada di versi lama.',
    moved: 'Urutan, bagian, atau standarnya lain; isinya dapat sama.',
    kept: 'Pertanyaan, tingkat, dan buktinya sama.',
  },
  empty: 'Tidak ada.',
  codeNow: (code: string) => `sekarang ${code}`,
  merged: 'Digabung dengan butir lain.',
  moves: { standard: 'pindah standar', section: 'pindah bagian', order: 'pindah urutan' },
  movedFrom: (from: string, to: string) => `dari ${from} ke ${to}`,
  notes: (count: number) => `Penjelasan dan dasar yang berubah (${formatNumber(count)} butir)`,
  choose: 'Bandingkan dengan versi lain',
  withVersion: (version: string) => `Bandingkan dengan versi ${version}`,
};
