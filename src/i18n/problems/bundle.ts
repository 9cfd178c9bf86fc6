import { formatBytes, formatNumber } from '../format';
import type { ProblemSentence, ProblemSentences } from './problem-sentence';

type Value = string | number | undefined;

const bytes = (size: Value): string => formatBytes(Number(size));
const number = (value: Value): string => formatNumber(Number(value));

const ASK_AGAIN = 'Minta berkasnya dikirim sekali lagi, atau salin ulang dari tempat asalnya. Data di perangkat ini tidak berubah.';
const SUSPICIOUS = 'Jangan pakai berkas ini. Minta berkas baru langsung dari pembuatnya. Data di perangkat ini tidak berubah.';
const NOT_OURS = 'Pilih berkas yang namanya berakhiran .siap. Data di perangkat ini tidak berubah.';

const damaged = (message: string) => (): ProblemSentence => ({ message, hint: ASK_AGAIN });
const suspicious = (message: string) => (): ProblemSentence => ({ message, hint: SUSPICIOUS });

const KINDS: ReadonlyMap<Value, string> = new Map<Value, string>([
  ['institution', 'profil lembaga'],
  ['assessment', 'penilaian'],
  ['answer', 'jawaban butir'],
  ['evidence', 'bukti'],
  ['action', 'rencana tindak lanjut'],
  ['visit', 'kunjungan'],
]);

const RELATIONS: ReadonlyMap<Value, string> = new Map<Value, string>([
  ['older', 'Berkas ini lebih lama: semua isinya sudah ada di perangkat ini, bersama perubahan sesudahnya.'],
  ['newer', 'Berkas ini memuat perubahan yang belum ada di perangkat ini.'],
  ['diverged', 'Lembaga ini diubah di dua tempat: ada perubahan di berkas dan ada perubahan lain di perangkat ini.'],
  ['unrelated', 'Lembaga ini dibuat terpisah di dua tempat.'],
]);

/** The file cannot be opened as what it is. */
const fileSentences = {
  'bundle/empty-file': damaged('Berkas ini kosong.'),
  'bundle/not-a-zip': () => ({ message: 'Ini bukan berkas Siap LKS.', hint: NOT_OURS }),
  'bundle/no-manifest': () => ({ message: 'Berkas ini arsip ZIP biasa, bukan berkas Siap LKS.', hint: NOT_OURS }),
  'bundle/truncated': damaged('Berkas ini tidak utuh: bagian akhirnya hilang atau berubah.'),
  'bundle/damaged': damaged('Berkas ini rusak, mungkin saat disalin atau dikirim.'),
  'bundle/sealed': () => ({
    message: 'Berkas ini disegel dengan kata sandi atau kunci.',
    hint: 'Buka dulu segelnya: di aplikasi lewat "Buka berkas", atau dengan perintah age. Data di perangkat ini tidak berubah.',
  }),
  'bundle/failed': () => ({
    message: 'Berkas gagal dibuat.',
    hint: 'Data di perangkat ini tidak berubah. Coba lagi; bila tetap gagal, simpan tanpa lampiran.',
  }),
  'bundle/no-room': () => ({
    message: 'Tidak cukup ruang di perangkat ini untuk membuat berkas sebesar ini.',
    hint: 'Simpan tanpa lampiran, bagi menjadi beberapa berkas, atau kosongkan ruang penyimpanan.',
  }),
  'bundle/newer-format': () => ({
    message: 'Berkas ini dibuat oleh Siap LKS yang lebih baru.',
    hint: 'Perbarui Siap LKS, lalu buka lagi berkas ini. Data di perangkat ini tidak berubah.',
  }),
  'bundle/unknown-format': ({ expected }) => ({ message: `Isi berkas ini bukan format yang dikenal (yang diharapkan ${expected}).`, hint: ASK_AGAIN }),
  'bundle/not-json': ({ path }) => ({ message: `Bagian "${path}" dalam berkas ini tidak dapat dibaca.`, hint: ASK_AGAIN }),
} satisfies ProblemSentences;

/** Limits and tricks, found before anything is unpacked. */
const safetySentences = {
  'bundle/too-large': ({ sizeBytes, limitBytes }) => ({
    message: `Berkas ini terlalu besar: ${bytes(sizeBytes)}, paling besar ${bytes(limitBytes)}.`,
    hint: 'Simpan tanpa lampiran, atau kurangi foto dan PDF yang dilampirkan.',
  }),
  'bundle/too-many-members': ({ count, limit }) => ({
    message: `Berkas ini memuat terlalu banyak bagian: ${number(count)}, paling banyak ${number(limit)}.`,
    hint: 'Simpan tanpa lampiran, atau kurangi foto dan PDF yang dilampirkan.',
  }),
  'bundle/member-too-large': ({ path, sizeBytes, limitBytes }) => ({
    message: `Bagian "${path}" terlalu besar: ${bytes(sizeBytes)}, paling besar ${bytes(limitBytes)}.`,
    hint: 'Jika ini lampiran, ganti dengan yang lebih kecil, lalu simpan berkasnya lagi.',
  }),
  'bundle/inflates-too-much': suspicious('Berkas ini mencurigakan: isinya mengembang jauh melebihi ukurannya.'),
  'bundle/wrong-size': suspicious('Berkas ini mencurigakan: ukuran bagiannya tidak seperti yang tertulis.'),
  'bundle/bad-name': suspicious('Berkas ini mencurigakan: ada bagian dengan nama yang tidak diizinkan.'),
  'bundle/long-name': suspicious('Berkas ini mencurigakan: ada bagian dengan nama yang terlalu panjang.'),
  'bundle/duplicate-name': suspicious('Berkas ini mencurigakan: ada dua bagian dengan nama yang sama.'),
  'bundle/nested-archive': suspicious('Berkas ini mencurigakan: ada arsip lain yang disimpan di dalamnya sebagai bukti.'),
  'bundle/wrong-file-type': suspicious('Berkas ini memuat lampiran yang bukan JPEG, PNG, atau PDF.'),
  'bundle/encrypted': () => ({
    message: 'Berkas ini dikunci dengan kata sandi ZIP, yang tidak dipakai Siap LKS.',
    hint: 'Minta berkas .siap yang asli, tanpa diolah dengan aplikasi ZIP. Data di perangkat ini tidak berubah.',
  }),
  'bundle/unknown-method': () => ({
    message: 'Berkas ini dimampatkan dengan cara yang tidak dipakai Siap LKS.',
    hint: 'Minta berkas .siap yang asli, tanpa diolah dengan aplikasi ZIP. Data di perangkat ini tidak berubah.',
  }),
} satisfies ProblemSentences;

/** What is inside is not what the file says of itself. */
const contentSentences = {
  'bundle/undeclared-member': ({ path }) => ({ message: `Berkas ini memuat bagian yang tidak ada dalam daftar isinya: "${path}".`, hint: SUSPICIOUS }),
  'bundle/unknown-member': ({ path }) => ({ message: `Berkas ini memuat bagian yang tidak dikenal: "${path}".`, hint: SUSPICIOUS }),
  'bundle/missing-member': ({ path }) => ({ message: `Bagian "${path}" hilang dari berkas ini.`, hint: ASK_AGAIN }),
  'bundle/wrong-hash': ({ path }) => ({ message: `Bagian "${path}" berubah sejak berkas ini disimpan.`, hint: ASK_AGAIN }),
  'bundle/wrong-path': ({ path }) => ({ message: `Bagian "${path}" tersimpan di tempat yang salah.`, hint: ASK_AGAIN }),
  'bundle/unknown-key': ({ path, key }) => ({ message: `Bagian "${path}" memuat kunci yang tidak dikenal: "${key}".`, hint: ASK_AGAIN }),
  'bundle/manifest-mismatch': damaged('Keterangan berkas ini tidak cocok dengan lembaga di dalamnya.'),
  'bundle/assessment-mismatch': ({ id }) => ({ message: `Penilaian "${id}" memuat profil atau daftar bukti yang berbeda dari lembaganya.`, hint: ASK_AGAIN }),
  'bundle/duplicate-id': ({ id }) => ({ message: `Kode "${id}" dipakai dua kali dalam berkas ini.`, hint: ASK_AGAIN }),
  'bundle/missing-pack': ({ pack }) => ({
    message: `Paket standar ${pack} yang dipakai penilaian tidak ikut dalam berkas.`,
    hint: 'Buka dahulu paket standar itu di perangkat pembuatnya, lalu simpan berkasnya sekali lagi.',
  }),
  'bundle/wrong-pack-hash': ({ pack }) => ({
    message: `Isi paket standar ${pack} berbeda dari paket yang dipakai saat penilaian diisi.`,
    hint: SUSPICIOUS,
  }),
} satisfies ProblemSentences;

/** The history in a file, or between a file and this device. */
const historySentences = {
  'bundle/duplicate-revision': damaged('Riwayat dalam berkas ini memuat perubahan yang sama dua kali.'),
  'bundle/unknown-parent': damaged('Riwayat dalam berkas ini terputus.'),
  'bundle/unknown-head': damaged('Perubahan terakhir tidak ada dalam riwayat berkas ini.'),
  'bundle/several-heads': damaged('Riwayat dalam berkas ini bercabang tanpa bertemu lagi.'),
  'bundle/foreign-revision': damaged('Riwayat dalam berkas ini memuat perubahan lembaga lain.'),
  'bundle/broken-revision': damaged('Riwayat dalam berkas ini memuat perubahan yang tidak sah.'),
  'bundle/history-mismatch': damaged('Riwayat dalam berkas ini tidak berurutan.'),
  'bundle/state-mismatch': ({ kind, id }) => ({
    message: `Isi berkas tidak cocok dengan riwayatnya pada ${KINDS.get(kind) ?? 'data'} "${id}".`,
    hint: ASK_AGAIN,
  }),
  'bundle/contradicting-revision': ({ institution }) => ({
    message:
      institution === undefined
        ? 'Dua berkas mengaku memuat revisi yang sama, tetapi isinya berbeda.'
        : `Riwayat "${institution}" dalam berkas bertentangan dengan riwayat yang sama di perangkat ini: revisi yang sama, isi yang berbeda.`,
    hint: SUSPICIOUS,
  }),
  'bundle/merge-other-institution': () => ({
    message: 'Berkas ini memuat lembaga yang berbeda.',
    hint: 'Gabungkan hanya salinan dari lembaga yang sama. Tidak ada yang diubah.',
  }),
  'bundle/merge-not-yet': ({ institution, relation }) => ({
    message: `Perangkat ini sudah memuat "${institution}" dengan perubahan lain. ${RELATIONS.get(relation) ?? ''}`.trim(),
    hint:
      relation === 'older'
        ? 'Tidak ada yang perlu digabungkan, dan tidak ada yang diubah.'
        : 'Tidak ada yang diubah. Gabungkan dengan membuka berkas .siap dari pengirimnya: berkas itu membawa riwayat.',
  }),
  'bundle/id-in-use': ({ id }) => ({
    message: `Kode "${id}" dalam berkas ini sudah dipakai lembaga lain di perangkat ini.`,
    hint: 'Tidak ada yang diubah. Buka berkas ini di perangkat lain, atau hapus dahulu lembaga yang memakai kode itu.',
  }),
  'bundle/pack-differs': ({ pack }) => ({
    message: `Paket standar ${pack} dalam berkas berbeda dari paket yang sama di perangkat ini.`,
    hint: 'Tidak ada yang diubah. Tanyakan kepada pembuat paket versi mana yang benar; isi paket tidak boleh berubah tanpa menaikkan versinya.',
  }),
} satisfies ProblemSentences;

/** Sentences for `.siap` files (domain/bundle, reports/bundle, storage/import-institution). */
export const bundleProblems = { ...fileSentences, ...safetySentences, ...contentSentences, ...historySentences } satisfies ProblemSentences;
