import type { Assessment } from '../../src/domain/assessment/assessment.generated';
import type { GradingPolicy } from '../../src/domain/scoring/grading-policy.generated';
import type { Criterion, StandardPack } from '../../src/domain/standard/standard-pack.generated';

/** A criterion without evidence on the yes/no scale of `smallPack`. */
export const smallCriterion = (id: string, extra: Partial<Criterion> = {}): Criterion => ({
  id,
  question: `Apakah ${id} tersedia?`,
  scale: 'ya-tidak',
  weight: 1,
  confidence: 'confirmed',
  evidence: [],
  basis: [{ source: 'uji' }],
  ...extra,
});

/** The smallest sound pack: two standards of one criterion each. */
export const smallPack = (extra: Partial<StandardPack> = {}): StandardPack => ({
  format: 'siap-lks/standard-pack@1',
  id: 'uji-kecil',
  version: '1.0.0',
  language: 'id',
  title: 'Paket uji kecil',
  summary: 'Hanya untuk pengujian.',
  issuer: 'Pengujian',
  status: 'example',
  statusNote: 'Bukan standar sungguhan.',
  sources: [{ id: 'uji', title: 'Sumber uji', inForce: 'unknown' }],
  appliesTo: ['umum'],
  profileFields: [],
  scales: {
    'ya-tidak': {
      levels: [
        { value: 0, label: 'Belum' },
        { value: 1, label: 'Sudah' },
      ],
    },
  },
  standards: [
    { id: 's1', title: 'Standar satu', weight: 1, sections: [{ id: 's1a', title: 'Bagian satu', criteria: [smallCriterion('k1')] }] },
    { id: 's2', title: 'Standar dua', weight: 1, sections: [{ id: 's2a', title: 'Bagian dua', criteria: [smallCriterion('k2')] }] },
  ],
  ...extra,
});

export const smallPolicy = (extra: Partial<GradingPolicy> = {}): GradingPolicy => ({
  format: 'siap-lks/grading-policy@1',
  id: 'uji-peringkat',
  title: 'Peringkat uji',
  status: 'example',
  statusNote: 'Bukan aturan sungguhan.',
  sources: [],
  grades: [
    { id: 'a', label: 'A', min: 80 },
    { id: 'b', label: 'B', min: 0 },
  ],
  ...extra,
});

export const smallAssessment = (extra: Partial<Assessment> = {}): Assessment => ({
  format: 'siap-lks/assessment@1',
  id: 'penilaian-uji',
  pack: { id: 'uji-kecil', version: '1.0.0' },
  institution: { id: 'lembaga-uji', name: 'LKS Uji', kind: 'umum', profile: {} },
  answers: { k1: { level: 1 } },
  ...extra,
});
