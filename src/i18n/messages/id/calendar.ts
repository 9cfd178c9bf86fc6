/** Texts inside the calendar file, and of the button that makes it. */
export const calendarFile = {
  summary: {
    visit: () => 'Rencana visitasi akreditasi',
    action: (title: string) => `Tenggat RTL: ${title}`,
    item: (title: string) => `Habis berlaku: ${title}`,
    entry: (title: string) => `Habis berlaku: ${title}`,
    permit: () => 'Habis berlaku: tanda daftar atau izin operasional',
    certificate: () => 'Habis berlaku: sertifikat akreditasi',
  },
  institution: (name: string) => `Lembaga: ${name}`,
  lastValid: 'Ini hari terakhir berlakunya.',
  codes: (codes: readonly string[]) => `Butir: ${codes.join(', ')}`,
  who: (who: string) => `Penanggung jawab: ${who}`,
  calendarName: 'Siap LKS',
};

export const calendarButton = {
  title: 'Ke kalender ponsel',
  hint: 'Satu berkas .ics berisi tenggat RTL, bukti dan izin yang habis berlaku (diingatkan 30 hari sebelumnya), dan rencana visitasi. Impor lagi kapan saja: acara yang sama diperbarui, tidak menjadi ganda.',
  withNames: 'Sertakan nama penanggung jawab',
  save: 'Simpan berkas kalender (.ics)',
  saved: (events: number, past: number) =>
    `${events} acara disimpan dalam berkas kalender.${past === 0 ? '' : ` ${past} yang sudah lewat tidak disertakan.`} Buka berkasnya dengan aplikasi kalender.`,
  nothing: (past: number) =>
    past === 0
      ? 'Belum ada tanggal yang dapat disimpan: isi tenggat RTL, masa berlaku bukti, atau rencana visitasi lebih dulu.'
      : `Semua tanggal (${past}) sudah lewat; tidak ada yang perlu masuk kalender.`,
  failed: 'Berkas kalender belum dapat dibuat. Data Anda tidak berubah; coba lagi.',
  fileName: (slug: string, date: string) => `kalender-${slug}-${date}.ics`,
};
