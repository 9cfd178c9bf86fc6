import type { StandardPack } from '../../../domain/standard/standard-pack.generated';

/** The example that the downloaded template holds, to be written over: one criterion on a scale of its own, one with a measure and a condition. */
export const sheetTemplate: StandardPack = {
  format: 'siap-lks/standard-pack@1',
  id: 'contoh-paket',
  version: '1.0.0',
  language: 'id',
  title: 'Contoh paket (ganti dengan judul instrumen Anda)',
  summary: 'Dua butir untuk menunjukkan bentuknya.',
  issuer: 'Nama penyusun instrumen',
  status: 'indicative',
  statusNote: 'Tulis dari mana dan kapan salinannya didapat.',
  sources: [{ id: 'usulan', title: 'Nama dan nomor peraturan atau dokumen', inForce: 'unknown' }],
  appliesTo: ['anak'],
  profileFields: [
    { id: 'children-living-in', label: 'Anak yang tinggal di lembaga', unit: 'anak', min: 0 },
    { id: 'bedroom-area', label: 'Jumlah luas kamar tidur', unit: 'm²', min: 0 },
  ],
  scales: {
    'man-struktur-organisasi': {
      levels: [
        { value: 0, label: 'Belum ada', description: 'Belum ada bagan, atau pembagian tugas hanya lisan.' },
        { value: 1, label: 'Ada bagan', description: 'Ada bagan tertulis dengan nama dan jabatan.' },
        { value: 2, label: 'Bagan disahkan', description: 'Seperti tingkat 1, dan ada SK pimpinan yang bertanggal.' },
      ],
    },
    'sar-luas-kamar': {
      levels: [
        { value: 0, label: 'Di bawah 3 m²' },
        { value: 1, label: '3 m² atau lebih' },
        { value: 2, label: '4,5 m² atau lebih' },
      ],
    },
  },
  standards: [
    {
      id: 'manajemen',
      title: 'Manajemen dan organisasi',
      weight: 1,
      sections: [
        {
          id: 'organisasi',
          title: 'Organisasi',
          criteria: [
            {
              id: 'man-struktur-organisasi',
              question: 'Apakah lembaga Anda memiliki struktur organisasi tertulis?',
              guidance: 'Supaya setiap orang tahu tugasnya.',
              scale: 'man-struktur-organisasi',
              weight: 1,
              confidence: 'confirmed',
              evidence: [{ id: 'sk', title: 'SK struktur organisasi yang bertanda tangan', kind: 'document', required: true }],
              basis: [{ source: 'usulan', section: 'Organisasi' }],
              remedy: 'Pimpinan menulis bagan pada satu halaman, lalu menandatanganinya.',
              effort: 1,
            },
          ],
        },
      ],
    },
    {
      id: 'sarana',
      title: 'Sarana dan prasarana',
      weight: 1,
      sections: [
        {
          id: 'kamar',
          title: 'Kamar tidur',
          criteria: [
            {
              id: 'sar-luas-kamar',
              question: 'Berapa luas kamar tidur untuk setiap anak?',
              scale: 'sar-luas-kamar',
              weight: 1,
              confidence: 'likely',
              appliesWhen: { field: 'children-living-in', op: 'gt', value: 0 },
              measure: {
                numerator: 'bedroom-area',
                denominator: 'children-living-in',
                bands: [{ atLeast: 4.5, level: 2 }, { atLeast: 3, level: 1 }, { level: 0 }],
              },
              evidence: [{ id: 'daftar-kamar', title: 'Daftar kamar dengan ukurannya', kind: 'document', required: true }],
              basis: [{ source: 'usulan', section: 'Kamar tidur' }],
              effort: 2,
            },
          ],
        },
      ],
    },
  ],
};
