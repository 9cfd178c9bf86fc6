import { describe, expect, it } from 'vitest';
import { criteriaListOf, shippedPack } from '../support/pack-texts';

const pack = shippedPack('berkas-akreditasi', '1.0.0');
const criteria = criteriaListOf(pack);

describe('berkas-akreditasi 1.0.0', () => {
  it('is an example from named districts', () => {
    expect(pack.status).toBe('example');
    expect(pack.statusNote).toMatch(/Tegal.*Semarang.*Dinas Sosial daerah Anda/su);
  });

  it('asks yes or no, with both described', () => {
    for (const { scale } of criteria) {
      expect(pack.scales[scale]?.levels.map(({ value, label }) => [value, label])).toEqual([
        [0, 'Belum'],
        [1, 'Siap'],
      ]);
    }
  });

  it('holds letter, recommendation, the three forms, profile and licence for what stops an application', () => {
    expect(criteria.filter(({ critical }) => critical !== undefined).map(({ id }) => id)).toEqual([
      'brk-surat-permohonan',
      'brk-rekomendasi-diterima',
      'brk-formulir-a',
      'brk-formulir-b',
      'brk-formulir-c',
      'brk-profil-lks',
      'brk-tanda-daftar',
    ]);
  });

  it('asks when papers with a date of expiry run out', () => {
    const expiring = criteria.filter(({ evidence }) => evidence.some(({ expires }) => expires)).map(({ id }) => id);
    expect(expiring).toEqual(expect.arrayContaining(['brk-tanda-daftar', 'brk-domisili', 'brk-struktur-pengurus', 'brk-sertifikat-lama']));
  });
});
