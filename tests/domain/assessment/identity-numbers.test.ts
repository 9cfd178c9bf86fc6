import { describe, expect, it } from 'vitest';
import { findIdentityNumbers } from '../../../src/domain/assessment/identity-numbers';

describe('findIdentityNumbers', () => {
  it.each([
    ['NIK 3201010101900001 atas nama anak', ['3201010101900001']],
    ['NIK:3201010101900001.', ['3201010101900001']],
    ['1234567890123456', ['1234567890123456']],
    ['3201 0101 0190 0001', ['3201 0101 0190 0001']],
    ['3201-0101-0190-0001', ['3201-0101-0190-0001']],
    ['32.01.01.010190.0001', ['32.01.01.010190.0001']],
    ['320101 - 010190 - 0001', ['320101 - 010190 - 0001']],
    ['3201\u00a00101\u00a00190\u00a00001', ['3201\u00a00101\u00a00190\u00a00001']],
    ['3201 0101 0190 0001 2026', ['3201 0101 0190 0001']],
    ['anak ke 3: 3201010101900001, adik 3201010101900002', ['3201010101900001', '3201010101900002']],
    ['٣٢٠١٠١٠١٠١٩٠٠٠٠١', ['٣٢٠١٠١٠١٠١٩٠٠٠٠١']],
  ])('finds in %j', (text, found) => expect(findIdentityNumbers(text)).toEqual(found));

  it.each([
    '',
    'Kamar 12, luas 36 m², tahun 2026',
    '123456789012345',
    'NIP 198501012010011001',
    '12345678901234567890',
    'Berlaku 2026-11-24 2027-11-24',
    'Berlaku 24-11-2026 - 24-11-2027',
    'Telepon 0812-3456-7890 / 0813-1111-2222',
    'Telepon 0812 3456 7890, 0813 1111 2222',
    '3201\n0101\n0190\n0001',
  ])('finds nothing in %j', (text) => expect(findIdentityNumbers(text)).toEqual([]));

  it('reads a long text in one pass', () => {
    expect(findIdentityNumbers('1 '.repeat(50_000))).toHaveLength(3125);
    expect(findIdentityNumbers('1'.repeat(100_000))).toEqual([]);
    expect(findIdentityNumbers(`${'1 '.repeat(20)}${' .- '.repeat(20_000)}`).length).toBeLessThan(3);
  });
});
