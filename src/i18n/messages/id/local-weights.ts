import { formatDate } from '../../format';

export const localWeights = {
  link: 'Isi bobot dari instrumen resmi',
  title: 'Isi bobot dari instrumen resmi',
  intro:
    'Ketik bobot dan nilai minimum dari salinan resmi yang Anda pegang. Yang dikosongkan tetap seperti di paket. Hasilnya menjadi versi paket tersendiri di perangkat ini; teks dan butirnya tidak berubah.',
  honesty: 'Siapa yang mengisi, sumber, dan tanggalnya tercantum di mana pun paket ini dipakai: di layar, di laporan, dan di berkas.',
  originTitle: 'Siapa dan dari mana',
  by: 'Diisi oleh',
  byHint: 'Nama kantor atau orang, misalnya "Dinas Sosial Kabupaten Contoh".',
  source: 'Judul naskah resmi',
  number: 'Nomor naskah',
  on: 'Diisi pada tanggal',
  numbersTitle: 'Bobot dan nilai minimum',
  weightOf: (title: string) => `Bobot ${title}`,
  minimumOf: (title: string) => `Nilai minimum ${title}`,
  inPack: (value: string) => `di paket: ${value}`,
  noMinimum: 'di paket: tidak ada',
  criteria: (count: number, changed: number) => (changed === 0 ? `Bobot ${count} butir` : `Bobot ${count} butir, ${changed} diisi`),
  make: 'Jadikan versi baru di perangkat ini',
  saveFile: 'Simpan berkas bobot',
  made: (version: string) => `Versi ${version} tersimpan di perangkat ini.`,
  read: 'Baca versi ini',
  nothing: 'Isi paling sedikit satu bobot atau nilai minimum.',
  hasProblems: (count: number) => `${count} isian perlu diperbaiki.`,
  failed: 'Versi ini tidak dapat disimpan. Isian masih ada di layar; coba lagi.',
  blank: 'Isi kolom ini.',
  dateMissing: 'Pilih tanggalnya.',
  notANumber: 'Tulis angka, misalnya 15 atau 2,5.',
  notForDerived: 'Versi ini sudah memakai bobot yang diisi sendiri. Isi bobot dari versi asalnya.',
  /** At the head of the new version's note, so that it stands wherever the pack's note does. */
  provenance: (by: string, title: string, number: string, on: string) =>
    `Bobot diisi oleh ${by}, sumber ${[title, number].filter((part) => part !== '').join(', ')}, tanggal ${formatDate(on)}.`,
  issuer: (by: string) => `bobot diisi oleh ${by}`,
};
