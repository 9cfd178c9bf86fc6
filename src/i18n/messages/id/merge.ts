/** Names of the parts of an institution that merge by themselves; shared by the screen and the command line. */
const kinds = {
  institution: 'Profil lembaga',
  assessment: 'Penilaian',
  answer: 'Butir',
  evidence: 'Bukti',
  action: 'RTL',
  visit: 'Kunjungan',
} as const;

/** By the first key of the path, which names the field. */
const fields: Readonly<Record<string, string>> = {
  claim: 'jawaban',
  verification: 'verifikasi pendamping',
  note: 'catatan',
  owner: 'penanggung jawab',
  measured: 'angka yang diukur',
  evidence: 'bukti yang diminta',
  enteredBy: 'yang memasukkan jawaban',
  name: 'nama',
  kind: 'jenis',
  profile: 'angka profil',
  address: 'alamat',
  head: 'pimpinan',
  headTitle: 'jabatan pimpinan',
  foundation: 'yayasan',
  permit: 'izin',
  certificate: 'sertifikat',
  logo: 'logo',
  title: 'judul',
  location: 'tempat disimpan',
  number: 'nomor',
  issuedOn: 'tanggal terbit',
  validUntil: 'berlaku sampai',
  what: 'yang dilakukan',
  who: 'penanggung jawab',
  due: 'tenggat',
  status: 'status',
  doneOn: 'tanggal selesai',
  cost: 'biaya',
  on: 'tanggal',
  findings: 'temuan',
  agreements: 'kesepakatan',
  observations: 'pengamatan',
  returned: 'catatan pengembalian',
  plan: 'rencana',
  scenarios: 'skenario',
  pack: 'paket standar',
  plannedVisit: 'rencana kunjungan',
  place: 'tempat',
  basis: 'dasar',
  text: 'isi',
  severity: 'tingkat temuan',
  reply: 'jawaban lembaga',
};

const wordOf = (key: string): string => (Object.hasOwn(fields, key) ? (fields[key] ?? key) : key);

/** "Butir s1: jawaban", "Bukti b1", "Profil lembaga: angka profil, children". */
export function partName(kind: keyof typeof kinds, id: string, path: readonly string[]): string {
  const whole = kind === 'institution' ? kinds.institution : `${kinds[kind]} ${id}`;
  return path.length === 0 ? whole : `${whole}: ${path.map(wordOf).join(', ')}`;
}

/** Counts of what a merge brings: "12 baru, 3 berubah, 2 bentrok". */
export function mergeCounts({ added, changed, removed, conflicts }: Readonly<Record<'added' | 'changed' | 'removed' | 'conflicts', number>>): string {
  const parts = [`${added} baru`, `${changed} berubah`, ...(removed === 0 ? [] : [`${removed} dihapus`]), `${conflicts} bentrok`];
  return parts.join(', ');
}
