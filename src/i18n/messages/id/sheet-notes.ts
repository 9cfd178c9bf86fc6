import type { Heading, SheetName } from '../../../domain/standard/sheet/sheet-layout';

/** Notes that a spreadsheet shows beside a chosen cell of the template: at most 255 characters each. */
export const sheetNotes: { readonly [S in SheetName]: { readonly [H in Heading<S>]?: string } } = {
  paket: {
    Isian: 'Apa yang ditulis pada baris ini. Baris "Angka profil" dan "Butir lama" boleh lebih dari satu.',
    Isi: 'Isinya. Pada "Angka profil": kodenya, misalnya children-living-in. Pada "Butir lama": kode butir di versi yang digantikan.',
    Keterangan: 'Hanya untuk "Angka profil": namanya bagi pembaca; dan "Butir lama": kode butir penggantinya, atau (dihapus).',
    Satuan: 'Hanya untuk "Angka profil", misalnya anak atau m².',
  },
  sumber: {
    Kode: 'Nama pendek tanpa spasi, dipakai di kolom Dasar pada lembar butir, misalnya permensos-30-2011.',
    'Diperiksa pada': 'Tanggal sumber ini terakhir dibuka: tahun-bulan-tanggal, misalnya 2026-11-24.',
    'Masih berlaku': 'ya, tidak, atau tidak diketahui.',
  },
  skala: {
    'Kode skala':
      'Nama pendek tanpa spasi. Satu baris untuk setiap tingkat. Lembar ini hanya untuk skala yang dipakai beberapa butir; selain itu isi kolom Tingkat di lembar butir.',
    Nilai: 'Bilangan bulat, naik dari baris ke baris: 0, 1, 2, …',
    Uraian: 'Apa yang dapat dilihat, dihitung, atau diberi tanggal pada tingkat ini.',
  },
  standar: {
    'Kode standar': 'Nama pendek tanpa spasi. Satu baris untuk setiap bagian; kosong berarti sama dengan baris di atasnya.',
    Bobot: 'Angka dari salinan resmi Anda. Kosong berarti 1.',
    'Nilai minimum': '0 sampai 100, hanya bila aturannya menyebut.',
    'Kode bagian': 'Nama pendek tanpa spasi; dipakai di kolom Bagian pada lembar butir.',
  },
  butir: {
    Kode: 'Nama pendek tanpa spasi yang tidak pernah diganti artinya, misalnya man-struktur.',
    Bagian: 'Kode bagian dari lembar standar.',
    Pertanyaan: 'Satu pertanyaan, diakhiri tanda tanya.',
    Skala: 'Kosongkan bila kolom Tingkat diisi. Selain itu: kode dari lembar skala.',
    'Tingkat 0': 'Baris pertama: nama tingkat. Baris berikutnya (Alt+Enter): uraiannya.',
    'Tingkat 1': 'Baris pertama: nama tingkat. Baris berikutnya (Alt+Enter): uraiannya.',
    Bobot: 'Angka dari salinan resmi Anda. Kosong berarti 1.',
    Keyakinan: '"berdasar sumber" bila kalimat aturannya sudah dibaca; selain itu "praktik baik" (juga bila kosong).',
    'Kritis mulai': 'Tingkat terendah yang masih aman, hanya untuk butir kritis.',
    'Berlaku bila': 'Kosong berarti selalu. Contoh: children-boys > 0 dan children-girls > 0; tingkat(kode-butir) >= 1; bukan kind = lansia.',
    Ukuran: 'Contoh: luas-kamar / children-living-in: >= 4,5 -> 2; >= 3 -> 1; lainnya -> 0',
    Dasar: 'Kode sumber: pasal. Satu dasar satu baris (Alt+Enter). Contoh: permensos-30-2011: Bab III',
    'Langkah pertama': 'Siapa melakukan apa dalam seminggu.',
    Usaha: '1 satu sore, 2 beberapa hari, 3 beberapa minggu, 4 beberapa bulan atau ada biaya, 5 bangunan, izin, atau pegawai baru.',
    'Setelah butir': 'Kode butir yang sebaiknya selesai lebih dulu, dipisah koma.',
    'Sama dengan': 'Butir di paket lain: paket/butir sama, lebih sempit, atau lebih luas. Satu padanan satu baris.',
    Label: 'Kata kunci, dipisah koma.',
  },
  bukti: {
    'Kode butir': 'Kode butir dari lembar butir. Satu baris untuk setiap bukti.',
    'Kode bukti': 'Nama pendek tanpa spasi, tidak berulang dalam satu butir, misalnya sk.',
    Wajib: 'ya: harus dapat ditunjukkan. Kosong berarti tidak.',
    'Ada masa berlaku': 'ya hanya bila suratnya memuat tanggal berakhir.',
  },
};
