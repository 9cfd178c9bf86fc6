import type { PaperKind } from '../../../domain/report/paper-kind';

interface PaperChoice {
  readonly name: string;
  /** What it is for, in one line. */
  readonly purpose: string;
  readonly contents: readonly string[];
}

/** The papers as they are offered on screen. */
export const paperChoices: Readonly<Record<PaperKind, PaperChoice>> = {
  readiness: {
    name: 'Laporan Kesiapan Akreditasi',
    purpose: 'Lengkap, untuk yayasan dan Dinas Sosial: keadaan, penghalang, bukti, rencana, dan semua jawaban.',
    contents: [
      'Kop lembaga dan identitas',
      'Dasar penilaian: paket standar, versi, dan statusnya',
      'Ringkasan tiga cara melihat nilai, tabel dan grafik tiap standar',
      'Penghalang dan kesenjangan dengan langkah pertamanya',
      'Daftar bukti seperti Formulir B',
      'Rencana tindak lanjut (RTL)',
      'Pernyataan dan kolom tanda tangan',
      'Lampiran: semua jawaban, perhitungan nilai, dan sumber',
    ],
  },
  summary: {
    name: 'Ringkasan untuk pimpinan yayasan',
    purpose: 'Satu halaman: keadaan, nilai tiap standar, lima langkah terpenting, dan yang diperlukan dari yayasan.',
    contents: [
      'Keadaan dalam kata-kata, jumlah penghalang',
      'Batang nilai tiap standar',
      'Lima langkah terpenting berikutnya dan siapa yang memegangnya',
      'Rencana menurut biayanya, dan keputusan yang ditunggu dari yayasan',
    ],
  },
  answers: {
    name: 'Penilaian diri (bergaya Formulir A)',
    purpose: 'Isian lengkap dalam urutan formulir: tingkat yang dipilih, bukti, catatan, jumlah tiap standar.',
    contents: [
      'Identitas lembaga dan rekapitulasi tiap standar',
      'Setiap butir dengan kotak tingkat; yang dipilih diberi tanda dan ditulis bunyinya',
      'Bukti secara ringkas, catatan, alasan tidak berlaku, dan yang belum dijawab',
      'Kolom tanda tangan',
    ],
  },
  evidence: {
    name: 'Daftar bukti dan susunan map (bergaya Formulir B)',
    purpose: 'Untuk menata map dan mengecek pada hari kunjungan; dengan label punggung map.',
    contents: [
      'Bukti bernomor menurut standar, bagian, dan butir; satu bukti dicatat sekali dengan semua butirnya',
      'Tempat simpan, nomor, tanggal, masa berlaku, keadaan, dan kotak untuk dicek',
      'Label punggung map untuk digunting',
    ],
  },
  documents: {
    name: 'Lembar dokumen (bergaya Formulir C)',
    purpose: 'Dokumen yang diminta tiap butir dan yang tersedia, dengan kolom kosong untuk pemeriksa.',
    contents: ['Dokumen menurut butir: diminta, ada, nomor, tanggal, masa berlaku', 'Kotak dan catatan untuk pemeriksa', 'Kolom tanda tangan'],
  },
  rtl: {
    name: 'Rencana tindak lanjut (RTL)',
    purpose: 'Tabel kerja menurut target waktu: apa, siapa, kapan, biaya, bukti yang menutupnya, kerjakan dulu.',
    contents: ['Tindak lanjut urut menurut target waktu, yang lewat target ditandai', 'Butir yang perlu dikerjakan dulu', 'Kolom tanda tangan'],
  },
  'blank-form': {
    name: 'Formulir kosong',
    purpose: 'Untuk diisi dengan tangan, dalam urutan yang sama dengan aplikasi.',
    contents: [
      'Cara mengisi dan identitas lembaga (yang sudah ada di profil tercetak)',
      'Setiap butir dengan semua tingkatnya, kotak untuk bukti, dan garis untuk catatan',
      'Kolom tanda tangan. Jawaban yang sudah diisi tidak dicetak',
    ],
  },
};
