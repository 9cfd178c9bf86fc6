import { formatBytes, formatNumber } from '../format';
import type { ProblemSentences } from './problem-sentence';

/** Sentences for spreadsheets on their way to a pack. Sheet, row and column stand before the sentence (`sheetSentence`). */
export const sheetProblems = {
  'sheet/too-large': ({ limitBytes }) => ({
    message: `Berkas ini terlalu besar; paling besar ${formatBytes(Number(limitBytes))}.`,
    hint: 'Hapus gambar dan lembar yang tidak dipakai, lalu simpan lagi. Dua ribu butir pun jauh di bawah batas itu.',
  }),
  'sheet/too-wide': ({ rows, columns }) => ({
    message: `Lembarnya terlalu panjang atau terlalu lebar; paling banyak ${formatNumber(Number(rows))} baris dan ${formatNumber(Number(columns))} kolom.`,
    hint: 'Biasanya ada isi yang tertinggal jauh di bawah atau di kanan. Salin tabelnya ke lembar baru.',
  }),
  'sheet/old-format': () => ({
    message: 'Berkas ini Excel lama (.xls) atau dikunci dengan kata sandi.',
    hint: 'Buka di aplikasi lembar kerja, lepas kata sandinya, lalu simpan sebagai .xlsx.',
  }),
  'sheet/not-a-workbook': () => ({ message: 'Berkas ini bukan lembar kerja XLSX.', hint: 'Simpan sebagai "Buku Kerja Excel (.xlsx)" atau sebagai CSV.' }),
  'sheet/damaged': () => ({
    message: 'Lembar kerja ini rusak dan tidak dapat dibaca.',
    hint: 'Buka di aplikasi lembar kerja dan simpan ulang sebagai .xlsx, atau minta berkas aslinya.',
  }),
  'sheet/macros': () => ({
    message: 'Lembar kerja ini memuat makro.',
    hint: 'Makro tidak pernah dijalankan. Simpan sebagai .xlsx tanpa makro, lalu pilih lagi.',
  }),
  'sheet/merged': ({ range }) => ({ message: `sel ${range} digabung.`, hint: 'Pisahkan sel itu, lalu tulis isinya pada setiap baris yang dimaksud.' }),
  'sheet/no-value': ({ cell }) => ({
    message: `sel ${cell} berisi rumus tanpa hasil, atau galat.`,
    hint: 'Ganti rumus itu dengan isinya: salin, lalu tempel sebagai nilai.',
  }),
  'sheet/csv-quotes': ({ row }) => ({
    message: `Tanda kutip di CSV tidak berpasangan, di sekitar baris ${row}.`,
    hint: 'Simpan ulang sebagai CSV dari aplikasi lembar kerja, atau pakai .xlsx.',
  }),
  'sheet/csv-without-sheets': ({ mark }) => ({
    message: `CSV ini tidak memuat baris "${mark}" yang memisahkan lembarnya.`,
    hint: `Pakai templat .xlsx, tulis baris seperti "${mark},butir" sebelum setiap tabel, atau tempel barisnya di "Tempel baris".`,
  }),
  'sheet/missing-sheet': ({ sheet, sheets }) => ({
    message: 'lembar ini tidak ada.',
    hint: `Tambahkan lembar bernama "${sheet}". Lembar yang dikenal: ${sheets}.`,
  }),
  'sheet/empty-sheet': () => ({ message: 'lembar ini belum berisi satu baris pun.', hint: 'Isi paling sedikit satu baris di bawah judul kolom.' }),
  'sheet/unknown-heading': ({ heading, headings }) => ({
    message: `judul kolom "${heading}" tidak dikenal.`,
    hint: `Perbaiki ejaannya atau hapus kolomnya. Yang dikenal: ${headings}.`,
  }),
  'sheet/heading-twice': ({ heading }) => ({ message: `judul kolom "${heading}" ada dua kali.`, hint: 'Hapus salah satu kolom itu.' }),
  'sheet/missing-heading': ({ heading }) => ({ message: `kolom "${heading}" tidak ada.`, hint: `Tulis "${heading}" pada baris judul, di atas kolomnya.` }),
  'sheet/missing-row': ({ name }) => ({ message: `baris "${name}" tidak ada.`, hint: `Tulis "${name}" pada kolom Isian dan isinya pada kolom Isi.` }),
  'sheet/unknown-row': ({ text, names }) => ({ message: `"${text}" bukan isian yang dikenal.`, hint: `Pilih salah satu: ${names}.` }),
  'sheet/row-twice': ({ name }) => ({ message: `"${name}" ditulis dua kali.`, hint: 'Hapus salah satu barisnya.' }),
  'sheet/blank': () => ({ message: 'belum diisi.', hint: 'Kolom ini wajib diisi pada setiap baris.' }),
  'sheet/date-in-text': ({ date }) => ({
    message: `isinya diubah aplikasi lembar kerja menjadi tanggal (${date}).`,
    hint: 'Jadikan format sel itu Teks, lalu ketik lagi isinya, misalnya 1-2.',
  }),
  'sheet/number': ({ text }) => ({ message: `"${text}" bukan angka.`, hint: 'Tulis angkanya saja, misalnya 2 atau 4,5, tanpa satuan dan tanpa titik ribuan.' }),
  'sheet/date': ({ text }) => ({ message: `"${text}" bukan tanggal.`, hint: 'Tulis tahun-bulan-tanggal, misalnya 2026-11-24.' }),
  'sheet/choice': ({ text, choices }) => ({ message: `"${text}" bukan pilihan yang dikenal.`, hint: `Tulis salah satu: ${choices}.` }),
  'sheet/bad-json': () => ({
    message: 'isinya diawali kurung, tetapi bukan JSON yang sah.',
    hint: 'Tulis dengan kata-kata seperti pada contoh di templat, atau perbaiki kurungnya.',
  }),
  'sheet/basis': ({ text }) => ({
    message: `"${text}" tidak dapat dibaca sebagai dasar.`,
    hint: 'Tulis kode sumber, titik dua, lalu pasalnya, misalnya permensos-30-2011: Bab III. Satu dasar satu baris.',
  }),
  'sheet/same-as': ({ text }) => ({
    message: `"${text}" tidak dapat dibaca.`,
    hint: 'Tulis paket/butir lalu sama, lebih sempit, atau lebih luas, misalnya lksa-kesiapan/man-visi sama. Satu padanan satu baris.',
  }),
  'sheet/measure': ({ text }) => ({
    message: `ukuran "${text}" tidak dapat dibaca.`,
    hint: 'Tulis misalnya: luas-kamar / jumlah-anak: >= 4,5 -> 2; >= 3 -> 1; lainnya -> 0.',
  }),
  'sheet/measure-band': ({ text }) => ({
    message: `rentang "${text}" tidak dapat dibaca.`,
    hint: 'Tulis misalnya >= 4,5 -> 2, <= 3 -> 1, atau lainnya -> 0, dengan titik koma di antaranya.',
  }),
  'sheet/condition': ({ at }) => ({
    message: at === '' ? 'syaratnya belum selesai.' : `syaratnya tidak dapat dibaca di dekat "${at}".`,
    hint: 'Tulis misalnya: jumlah-putra > 0 dan jumlah-putri > 0, tingkat(kode-butir) >= 1, atau kind salah satu dari (anak; lansia).',
  }),
  'sheet/condition-mixed': () => ({
    message: 'syarat ini mencampur "dan" dengan "atau".',
    hint: 'Beri kurung pada bagian yang dibaca lebih dulu, misalnya (a > 0 atau b > 0) dan c > 0.',
  }),
  'sheet/no-levels': () => ({
    message: 'butir ini belum mempunyai tingkat.',
    hint: 'Isi kolom Tingkat 0, Tingkat 1, dan seterusnya, atau tulis kode skala dari lembar skala.',
  }),
  'sheet/scale-twice': ({ scale }) => ({
    message: `tingkat untuk skala "${scale}" sudah ditulis di tempat lain.`,
    hint: 'Kosongkan kolom tingkat pada salah satu baris, atau beri kode skala yang lain.',
  }),
  'sheet/standard-differs': ({ title }) => ({
    message: `kode standar ini sudah dipakai untuk "${title}".`,
    hint: 'Samakan judulnya, kosongkan selnya, atau beri kode standar yang lain.',
  }),
  'sheet/former-twice': ({ id }) => ({ message: `butir lama "${id}" ditulis dua kali.`, hint: 'Hapus salah satu barisnya.' }),
  'sheet/unknown-section': ({ section, sections }) => ({
    message: `bagian "${section}" tidak ada di lembar standar.`,
    hint: `Pakai salah satu: ${sections}. Atau tambahkan bagian itu di lembar standar.`,
  }),
  'sheet/unknown-criterion': ({ criterion }) => ({
    message: `butir "${criterion}" tidak ada di lembar butir.`,
    hint: 'Perbaiki kode butirnya, atau tambahkan butirnya di lembar butir.',
  }),
  'sheet/nothing-pasted': () => ({
    message: 'Belum ada baris yang dapat dibaca.',
    hint: 'Salin tabel dari pengolah kata atau lembar kerja, lalu tempel di kotak itu.',
  }),
  'sheet/no-question-column': () => ({
    message: 'Belum ada kolom yang dipilih sebagai Pertanyaan.',
    hint: 'Pilih "Pertanyaan" pada kolom yang berisi bunyi butirnya.',
  }),
} satisfies ProblemSentences;
