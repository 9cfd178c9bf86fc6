/** Texts of the command line (DESIGN section 8). */
export const cli = {
  usage: `Pemakaian: npm run -s siap -- PERINTAH …

  check BERKAS…                  memeriksa paket, kebijakan, penilaian, dan berkas .siap
  score PAKET PENILAIAN          menghitung nilai
        [--layer claimed|evidenced|verified] [--as-of TANGGAL] [--policy KEBIJAKAN]
  path PAKET PENILAIAN --target N|PERINGKAT|every:N
        jalan termurah ke sebuah nilai, peringkat, atau nilai setiap standar
        [--layer claimed|evidenced] [--as-of TANGGAL] [--policy KEBIJAKAN] [--forbid BUTIR,…] [--force BUTIR=TINGKAT,…]
  report BUNDEL | PAKET PENILAIAN -o BERKAS.pdf
        [--kind readiness|summary|answers|evidence|documents|rtl|blank-form]
        [--as-of TANGGAL] [--policy KEBIJAKAN] [--assessment KODE]; blank-form cukup dengan PAKET
  export BUNDEL | PAKET PENILAIAN -o BERKAS.xlsx
        jawaban, kesenjangan, bukti, dan RTL sebagai lembar kerja
        [--as-of TANGGAL] [--policy KEBIJAKAN] [--assessment KODE] [--without-names]
  merge DASAR PUNYAKU PUNYAMU -o HASIL.siap
        menggabungkan salinan satu lembaga; tanpa DASAR dapat dua salinan atau lebih.
        Yang bentrok disebut dan ikut dalam berkas sampai diputuskan
  diff PAKET_LAMA PAKET_BARU     apa yang berubah antara dua versi paket
  convert LEMBAR.xlsx|.csv -o PAKET.json
        lembar kerja menjadi paket; dengan PAKET.json -o LEMBAR.xlsx|.csv sebaliknya
  starter KODE [BUNDEL | PAKET PENILAIAN] -o BERKAS.docx
        contoh dokumen yang dapat disunting, dengan nama lembaga atau garis kosong

  --json                         hasil sebagai JSON di keluaran baku
  TANGGAL ditulis 2026-11-24; tanpa --as-of dipakai tanggal hari ini.

Kode keluar: 0 baik, 1 isi berkas bermasalah, 2 pemakaian keliru.
`,
  noCommand: 'Sebutkan perintahnya.',
  unknownCommand: (name: string) => `Perintah "${name}" tidak dikenal.`,
  laterCommand: (name: string) => `Perintah "${name}" belum tersedia di versi ini.`,
  unknownOption: (name: string) => `Opsi ${name} tidak dikenal di sini.`,
  repeatedOption: (name: string) => `Opsi ${name} diberikan dua kali.`,
  optionNeedsValue: (name: string) => `Opsi ${name} memerlukan isi.`,
  optionTakesNoValue: (name: string) => `Opsi ${name} tidak memakai isi.`,
  badDate: (text: string) => `--as-of "${text}" bukan tanggal; tulis misalnya 2026-11-24.`,
  badLayer: (text: string) => `--layer "${text}" tidak dikenal; pilih claimed, evidenced, atau verified.`,
  badKind: (text: string, known: string) => `--kind "${text}" tidak dikenal; yang ada: ${known}.`,
  laterKind: (text: string, known: string) => `--kind ${text} belum tersedia di versi ini; yang ada: ${known}.`,
  wantsFiles: 'Sebutkan paling sedikit satu berkas.',
  wantsPackAndAssessment: 'Sebutkan dua berkas: paket, lalu penilaian.',
  wantsTwoPacks: 'Sebutkan dua berkas: paket lama, lalu paket baru.',
  wantsReportInputs: 'Sebutkan satu berkas .siap, atau dua berkas: paket, lalu penilaian.',
  wantsBlankFormInputs: 'Sebutkan paket, atau paket lalu penilaian, atau satu berkas .siap.',
  wantsStarter: 'Sebutkan kode contoh dokumen, lalu bila perlu satu berkas .siap, atau paket dan penilaian.',
  wantsCopies: 'Sebutkan paling sedikit dua berkas .siap dari lembaga yang sama.',
  mergeConflict: (part: string, values: readonly string[]) => `Bentrok: ${part}: ${values.join(' | ')}. Sementara dipakai yang pertama.`,
  mergeFormerClaim: (part: string) => `Catatan: ${part}: verifikasi ini untuk tingkat lama.`,
  mergeKept: 'tetap ada',
  mergeRemoved: 'dihapus',
  mergeNothing: 'tidak ada',
  wantsOneSheet: 'Sebutkan satu berkas: lembar kerja atau paket.',
  convertEndings: 'Ubah .xlsx atau .csv menjadi .json, atau sebaliknya; akhiran nama berkas menentukan arahnya.',
  guessedEncoding: 'dibaca sebagai Windows-1252; periksa huruf beraksen, atau simpan sebagai CSV UTF-8.',
  wantsXlsx: 'Nama berkas tujuan harus berakhir .xlsx.',
  wantsOutput: 'Sebutkan berkas tujuan dengan -o.',
  hint: (text: string) => `Saran: ${text}`,
  fine: (file: string, kind: string) => `${file}: ${kind}, tidak ada masalah`,
  kinds: {
    'standard-pack': 'paket standar',
    'grading-policy': 'kebijakan peringkat',
    'local-weights': 'bobot setempat',
    assessment: 'penilaian',
    bundle: 'berkas .siap',
  },
  noPackForCheck: (file: string, id: string, version: string) =>
    `${file}: paket ${id} versi ${version} tidak ada di antara berkas ini; hanya bentuk dan tanggal yang diperiksa.`,
  assessmentOfBundle: '--assessment hanya untuk berkas .siap.',
  pickedAssessment: (id: string, count: string) => `Berkas ini memuat ${count} penilaian; dipakai yang terakhir, ${id}. Pilih yang lain dengan --assessment.`,
  written: (file: string, size: string) => `${file}: ditulis, ${size}`,
  warning: (place: string, text: string) => `Perhatian: ${place}: ${text}`,
  asOf: (date: string) => `Per tanggal: ${date}`,
  layer: (layer: string) => `Lapisan: ${layer}`,
  layers: { claimed: 'dinilai sendiri', evidenced: 'terbukti', verified: 'terverifikasi' },
  total: (score: string) => `Nilai: ${score}`,
  interval: (low: string, high: string) => `Rentang bila yang belum dijawab terisi: ${low} sampai ${high}`,
  sensitivity: (score: string) => `Bila semua yang ditandai tidak berlaku bernilai nol: ${score}`,
  answered: (answered: string, applicable: string) => `Terjawab: ${answered} dari ${applicable} butir`,
  coverage: (share: string) => `Cakupan verifikasi: ${share}`,
  readiness: (label: string) => `Kesiapan: ${label}`,
  readinessLabels: { ready: 'siap', nearly: 'hampir siap', notYet: 'belum siap' },
  grade: (id: string, title: string, note: string) => `Peringkat (perkiraan): ${id} menurut ${title}. ${note}`,
  noGrade: 'Peringkat (perkiraan): tidak ada',
  notApplicable: 'tidak berlaku',
  notAnswered: 'belum dijawab',
  blockers: (count: string) => `Penghalang: ${count}`,
  noBlockers: 'Penghalang: tidak ada',
  diffHead: (before: string, after: string) => `${before} → ${after}`,
  diffSame: 'Tidak ada yang berubah pada butir dan aturan hitungnya.',
  diffCounts: (kept: string, changed: string, removed: string, added: string) =>
    `Butir yang isinya tetap: ${kept}, berubah: ${changed}, dihapus: ${removed}, baru: ${added}`,
  diffWhat: { kept: 'isi tetap', changed: 'isi berubah' },
  diffRemoved: (id: string, question: string) => `${id}: dihapus. ${question}`,
  diffAdded: (id: string, question: string) => `${id}: baru. ${question}`,
  diffMerged: 'digabung dengan butir lain',
  diffMoves: { standard: 'pindah ke standar lain', section: 'pindah ke bagian lain', order: 'pindah urutan' },
  diffEvidence: { document: 'dokumen', observation: 'dilihat langsung', interview: 'wawancara', photo: 'foto' },
};
