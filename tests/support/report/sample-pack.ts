import type { Criterion, Level, Standard, StandardPack } from '../../../src/domain/standard/standard-pack.generated';

/** A pack of the shape and length of a real one, made by rule so that the same call always gives the same pack. */
export interface SamplePackSize {
  readonly standards: number;
  readonly criteriaPerStandard: number;
}

const TITLES = ['Program pelayanan', 'Proses pelayanan', 'Manajemen dan organisasi', 'Sumber daya manusia', 'Sarana dan prasarana', 'Hasil pelayanan'];
const TOPICS = [
  'kebijakan anti-kekerasan',
  'rencana pengasuhan',
  'buku induk',
  'jadwal jaga malam',
  'daftar menu',
  'laporan keuangan',
  'saluran pengaduan',
  'denah kamar',
];

export const PACK_LEVELS: Level[] = [
  { value: 0, label: 'Belum ada', description: 'Belum ada dokumen, atau hal ini hanya disampaikan lisan.' },
  { value: 1, label: 'Ada, belum utuh', description: 'Dokumen ada, tetapi tanggal atau tanda tangan pimpinan belum tertulis.' },
  { value: 2, label: 'Utuh', description: 'Seperti tingkat 1, dan dokumen bertanggal serta ditandatangani pimpinan.' },
  { value: 3, label: 'Utuh dan dikaji', description: 'Seperti tingkat 2, dan ada catatan kaji ulang bersama pengasuh dalam 12 bulan terakhir.' },
];

export function samplePack({ standards, criteriaPerStandard }: SamplePackSize = { standards: 6, criteriaPerStandard: 19 }): StandardPack {
  return {
    format: 'siap-lks/standard-pack@1',
    id: 'contoh-laporan',
    version: '1.2.0',
    language: 'id',
    title: 'Paket contoh laporan',
    summary: 'Paket karangan untuk menguji laporan.',
    issuer: 'Pengujian',
    status: 'indicative',
    statusNote: 'Usulan untuk persiapan, bukan instrumen BALKS. Periksa terhadap instrumen yang berlaku.',
    sources: [
      {
        id: 'aturan',
        title: 'Peraturan contoh tentang pengasuhan',
        number: 'Permen 1/2020',
        year: 2020,
        url: 'https://contoh.example/aturan',
        checkedOn: '2026-11-24',
        inForce: 'yes',
      },
      { id: 'usulan', title: 'Praktik baik yang diusulkan', inForce: 'unknown', note: 'Usulan penyusun.' },
      { id: 'lama', title: 'Peraturan yang sudah dicabut', number: 'Permen 9/1999', inForce: 'no' },
    ],
    appliesTo: ['anak'],
    profileFields: [
      { id: 'children', label: 'Anak yang tinggal di lembaga', unit: 'anak', min: 0 },
      { id: 'bedroom-area', label: 'Jumlah luas kamar tidur', unit: 'm²', min: 0 },
    ],
    scales: { empat: { levels: PACK_LEVELS } },
    standards: Array.from({ length: standards }, (_, place) => sampleStandard(place, criteriaPerStandard)),
  };
}

function sampleStandard(place: number, criteriaPerStandard: number): Standard {
  const criteria = Array.from({ length: criteriaPerStandard }, (_, number) => sampleCriterion(place, number));
  const half = Math.ceil(criteriaPerStandard / 2);
  return {
    id: `s${place + 1}`,
    title: TITLES[place % TITLES.length] ?? 'Standar',
    weight: place === 1 ? 1.5 : 1,
    ...(place === 0 ? { minimum: 60 } : {}),
    sections: [
      { id: `s${place + 1}-a`, title: 'Dokumen dasar', criteria: criteria.slice(0, half) },
      { id: `s${place + 1}-b`, title: 'Pelaksanaan', criteria: criteria.slice(half) },
    ],
  };
}

export const criterionId = (standard: number, number: number): string => `butir-${standard + 1}-${number + 1}`;

function sampleCriterion(standard: number, number: number): Criterion {
  const topic = TOPICS[(standard * 3 + number) % TOPICS.length] ?? 'dokumen';
  const isLikely = number % 4 === 3;
  return {
    id: criterionId(standard, number),
    question: `Apakah lembaga Anda memiliki ${topic} nomor ${number + 1} yang tertulis dan diketahui pengasuh?`,
    guidance: 'Ditanyakan agar setiap orang memakai pegangan yang sama.',
    scale: 'empat',
    weight: number % 5 === 4 ? 0.25 : 1,
    confidence: isLikely ? 'likely' : 'confirmed',
    ...(number === 2 ? { critical: { atLeast: 2 } } : {}),
    ...(standard === 4 && number === 0
      ? { measure: { numerator: 'bedroom-area', denominator: 'children', bands: [{ atLeast: 4.5, level: 2 }, { level: 0 }] } }
      : {}),
    ...(number === 5 ? { appliesWhen: { field: 'children', op: 'gt', value: 20 } as const } : {}),
    evidence: [
      { id: 'naskah', title: `Naskah ${topic} bertanggal dan bertanda tangan`, kind: 'document', required: true, expires: number % 6 === 0 },
      { id: 'dilihat', title: `${topic} dilihat di tempatnya, tanpa wajah anak`, kind: number % 2 === 0 ? 'observation' : 'photo', required: false },
    ],
    basis: [{ source: isLikely ? 'usulan' : 'aturan', section: isLikely ? 'Praktik baik' : 'Bab IV' }],
    remedy: `Pimpinan dan satu pengasuh mengisi contoh ${topic} minggu ini, lalu menandatanganinya pada rapat terdekat.`,
    effort: (number % 5) + 1,
    ...(number === 4 ? { dependsOn: [criterionId(standard, 3)] } : {}),
    tags: ['administrasi'],
  };
}
