import type { GradingPolicy } from '../../../src/domain/scoring/grading-policy.generated';

/** A made-up policy, for tests and fixtures only. */
export const samplePolicy: GradingPolicy = {
  format: 'siap-lks/grading-policy@1',
  id: 'kebijakan-contoh',
  title: 'Kebijakan contoh',
  status: 'example',
  statusNote: 'Dibuat untuk pengujian.',
  sources: [{ id: 'contoh', title: 'Tidak ada sumber', inForce: 'unknown' }],
  grades: [
    { id: 'A', label: 'A', min: 80, requires: { critical: true } },
    { id: 'B', label: 'B', min: 0 },
  ],
};
