import type { Criterion, StandardPack } from '../../../src/domain/standard/standard-pack.generated';

/** A made-up pack in two versions: criteria that stay, are reworded, rescaled, merged, removed, split off and added. */

const criterion = (id: string, question: string, scale: string, extra: Partial<Criterion> = {}): Criterion => ({
  id,
  question,
  scale,
  weight: 1,
  confidence: 'confirmed',
  evidence: [],
  basis: [{ source: 'karangan', section: 'Bab uji' }],
  ...extra,
});

const standard = (id: string, title: string, criteria: readonly Criterion[], weight = 1): StandardPack['standards'][number] => ({
  id,
  title,
  weight,
  sections: [{ id: `${id}-umum`, title: 'Umum', criteria: [...criteria] }],
});

const YES_NO = {
  levels: [
    { value: 0, label: 'Belum' },
    { value: 1, label: 'Sudah' },
  ],
};
const CHART = {
  levels: [
    { value: 0, label: 'Belum ada', description: 'Pembagian tugas hanya lisan.' },
    { value: 1, label: 'Ada bagan', description: 'Ada bagan tertulis dengan nama dan jabatan.' },
    { value: 2, label: 'Bagan disahkan', description: 'Ada SK pimpinan yang bertanggal.' },
  ],
};

const base: Omit<StandardPack, 'version' | 'scales' | 'standards'> = {
  format: 'siap-lks/standard-pack@1',
  id: 'paket-karangan',
  language: 'id',
  title: 'Paket karangan untuk uji',
  summary: 'Dua versi karangan untuk mencoba pemindahan penilaian.',
  issuer: 'Pengujian',
  status: 'example',
  statusNote: 'Karangan untuk uji; bukan aturan.',
  sources: [{ id: 'karangan', title: 'Sumber karangan', inForce: 'unknown' }],
  appliesTo: ['anak'],
  profileFields: [],
};

const staysQuestion = 'Apakah lembaga Anda memiliki visi dan misi tertulis?';
const permit = { id: 'izin', title: 'Izin operasional', kind: 'document' as const, required: true };

export const madeUpOld: StandardPack = {
  ...base,
  version: '1.0.0',
  scales: { 'ya-tidak': YES_NO, bagan: CHART },
  standards: [
    standard('kelembagaan', 'Kelembagaan', [
      criterion('visi', staysQuestion, 'ya-tidak'),
      criterion('izin', 'Apakah lembaga Anda memiliki izin operasional?', 'ya-tidak', { evidence: [permit] }),
      criterion('bagan', 'Apakah lembaga Anda memiliki struktur organisasi?', 'bagan'),
    ]),
    standard('sarana', 'Sarana', [
      criterion('kamar-putra', 'Apakah kamar tidur anak putra terpisah?', 'ya-tidak'),
      criterion('kamar-putri', 'Apakah kamar tidur anak putri terpisah?', 'ya-tidak'),
      criterion('papan', 'Apakah lembaga Anda memiliki papan nama?', 'ya-tidak'),
    ]),
  ],
};

export const madeUpNew: StandardPack = {
  ...base,
  version: '2.0.0',
  scales: {
    'ya-tidak': YES_NO,
    'bagan-baru': {
      levels: [
        { value: 0, label: 'Belum ada' },
        { value: 1, label: 'Bagan disahkan', description: 'Ada bagan tertulis dan SK pimpinan yang bertanggal.' },
      ],
    },
  },
  supersedes: { id: 'paket-karangan', version: '1.0.0', criteria: { 'kamar-putra': 'kamar', 'kamar-putri': 'kamar', papan: null } },
  standards: [
    standard(
      'kelembagaan',
      'Kelembagaan',
      [
        criterion('visi', staysQuestion, 'ya-tidak', { weight: 2 }),
        criterion('izin', 'Apakah lembaga Anda memiliki izin operasional yang masih berlaku?', 'ya-tidak', { evidence: [{ ...permit, expires: true }] }),
        criterion('bagan', 'Apakah lembaga Anda memiliki struktur organisasi?', 'bagan-baru'),
      ],
      2,
    ),
    standard('sarana', 'Sarana', [
      criterion('kamar', 'Apakah kamar tidur anak putra dan putri terpisah?', 'ya-tidak'),
      criterion('air', 'Apakah air minum diperiksa Puskesmas setiap enam bulan?', 'ya-tidak'),
    ]),
  ],
};
