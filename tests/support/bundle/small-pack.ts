import type { StandardPack } from '../../../src/domain/standard/standard-pack.generated';

const criterion = (id: string, question: string): StandardPack['standards'][number]['sections'][number]['criteria'][number] => ({
  id,
  question,
  scale: 'tiga',
  weight: 1,
  confidence: 'confirmed',
  evidence: [
    { id: 'dokumen', title: 'Dokumen yang ditunjukkan', kind: 'document', required: true, expires: true },
    { id: 'pengamatan', title: 'Terlihat saat kunjungan', kind: 'observation', required: false },
  ],
  basis: [{ source: 'contoh' }],
});

/** A made-up pack of six criteria, for tests and fixtures only. */
export const smallPack: StandardPack = {
  format: 'siap-lks/standard-pack@1',
  id: 'paket-contoh',
  version: '1.0.0',
  language: 'id',
  title: 'Paket contoh',
  summary: 'Paket kecil untuk pengujian.',
  issuer: 'Siap LKS',
  status: 'example',
  statusNote: 'Dibuat untuk pengujian, bukan standar.',
  sources: [{ id: 'contoh', title: 'Tidak ada sumber', inForce: 'unknown' }],
  appliesTo: ['anak'],
  profileFields: [{ id: 'children', label: 'Jumlah anak', unit: 'anak', min: 0 }],
  scales: {
    tiga: {
      levels: [
        { value: 0, label: 'Belum', description: 'Belum ada sama sekali.' },
        { value: 1, label: 'Sebagian', description: 'Ada, tetapi belum untuk semua.' },
        { value: 2, label: 'Lengkap', description: 'Ada untuk semua.' },
      ],
    },
  },
  standards: [
    {
      id: 'program',
      title: 'Program',
      weight: 1,
      sections: [{ id: 'rencana', title: 'Rencana', criteria: [criterion('p1', 'Apakah ada rencana kerja?'), criterion('p2', 'Apakah ada anggaran?')] }],
    },
    {
      id: 'sarana',
      title: 'Sarana',
      weight: 1,
      sections: [
        {
          id: 'bangunan',
          title: 'Bangunan',
          criteria: [criterion('s1', 'Apakah atap utuh?'), criterion('s2', 'Apakah ada air bersih?'), criterion('s3', 'Apakah ada APAR?')],
        },
        { id: 'nama', title: 'Nama yang menjebak', criteria: [criterion('constructor', 'Apakah nama butir seperti ini aman?')] },
      ],
    },
  ],
};
