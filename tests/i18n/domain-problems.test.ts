import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/problem';
import { messageOf } from '../../src/i18n/code-to-message';

const place = { criterion: 'izin-operasional', requirement: 'surat-izin' };

/** Remarks of a score, and the sentences that depend on their data. */
const SENTENCES: readonly (readonly [problem: Problem, message: string])[] = [
  [
    { code: 'assessment/blank-not-applicable-reason', pointer: '/answers/izin-operasional/notApplicable/reason', data: { criterion: 'izin-operasional' } },
    'Butir "izin-operasional" ditandai "tidak berlaku" tanpa alasan, jadi tetap dihitung.',
  ],
  [
    { code: 'assessment/undated-evidence', pointer: '/answers/izin-operasional/evidence/surat-izin', data: place },
    'Bukti "surat-izin" pada butir "izin-operasional" mempunyai masa berlaku, tetapi tanggal akhirnya belum dicatat.',
  ],
  [
    { code: 'assessment/unknown-evidence-item', pointer: '/answers/izin-operasional/evidence/surat-izin', data: { ...place, item: 'bukti-7' } },
    'Bukti "surat-izin" pada butir "izin-operasional" menunjuk "bukti-7" yang tidak ada dalam daftar bukti.',
  ],
  [
    { code: 'assessment/number-out-of-limits', pointer: '/institution/profile/care-hours', data: { field: 'care-hours', value: 25.5, min: 0, max: 24 } },
    'Angka "care-hours" (25,5) di luar batas wajar 0 sampai 24.',
  ],
  [
    { code: 'assessment/number-out-of-limits', pointer: '/institution/profile/children', data: { field: 'children', value: -1, min: 0 } },
    'Angka "children" (-1) di luar batas wajar, paling kecil 0.',
  ],
  [
    { code: 'assessment/number-out-of-limits', pointer: '/institution/profile/children', data: { field: 'children', value: 9, max: 8 } },
    'Angka "children" (9) di luar batas wajar, paling besar 8.',
  ],
  [{ code: 'lain/belum-dikenal', pointer: '/standards/0' }, 'Ada masalah (lain/belum-dikenal) pada /standards/0.'],
];

describe('sentences of the domain', () => {
  it.each(SENTENCES)('say $code', (problem, message) => {
    const sentence = messageOf(problem);
    expect(sentence.message).toBe(message);
    expect(sentence.hint).toMatch(/\.$/);
  });
});
