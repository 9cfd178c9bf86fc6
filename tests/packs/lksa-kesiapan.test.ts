import { describe, expect, it } from 'vitest';
import { applicabilityOf } from '../../src/domain/assessment/applicability';
import type { Assessment } from '../../src/domain/assessment/assessment.generated';
import { proposeLevel } from '../../src/domain/standard/measure';
import { indexPack } from '../../src/domain/standard/pack-index';
import { criteriaListOf, shippedPack, textsOf } from '../support/pack-texts';

const pack = shippedPack('lksa-kesiapan', '1.0.0');
const criteria = criteriaListOf(pack);
const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));

const levelsOf = (id: string): readonly { value: number; label: string; description?: string }[] => pack.scales[byId.get(id)?.scale ?? '']?.levels ?? [];

/** The level that a criterion's measure proposes for these numbers. */
function proposed(id: string, numbers: Record<string, number>): number | null {
  const measure = byId.get(id)?.measure;
  if (measure === undefined) throw new Error(`${id} has no measure`);
  return proposeLevel(measure, numbers);
}

const blank = (profile: Record<string, number>): Assessment => ({
  format: 'siap-lks/assessment@1',
  id: 'a',
  pack: { id: pack.id, version: pack.version },
  institution: { id: 'i', name: 'Uji', kind: 'anak', profile },
  answers: {},
});

describe('lksa-kesiapan 1.0.0', () => {
  it('has the six standards in their order, with equal weights', () => {
    expect(pack.standards.map(({ id, weight }) => [id, weight])).toEqual(['program', 'proses', 'manajemen', 'sdm', 'sarpras', 'hasil'].map((id) => [id, 1]));
    expect(criteria.filter(({ weight }) => weight !== 1)).toEqual([]);
  });

  it('has at least 110 criteria, in sections of at least two', () => {
    expect(criteria.length).toBeGreaterThanOrEqual(110);
    const sections = pack.standards.flatMap((standard) => standard.sections);
    expect(sections.filter((section) => section.criteria.length < 2).map(({ id }) => id)).toEqual([]);
  });

  it('describes every level, at least three of each', () => {
    const thin = criteria.filter(({ id }) => levelsOf(id).length < 3 || levelsOf(id).some(({ description }) => !description || description.length < 15));
    expect(thin.map(({ id }) => id)).toEqual([]);
  });

  it('builds a level on the one below it, whose text does not contradict it', () => {
    for (const { id } of criteria) {
      const levels = levelsOf(id);
      levels.forEach(({ description }, i) => {
        const base = /^Seperti tingkat (\d)/u.exec(description ?? '')?.[1];
        if (base === undefined) return;
        expect([id, Number(base)]).toEqual([id, levels[i - 1]?.value]);
        expect([id, /\btetapi belum\b/u.test(levels[i - 1]?.description ?? '')]).toEqual([id, false]);
      });
    }
  });

  it('calls critical only what may hurt a child or stop the application', () => {
    expect(criteria.filter(({ critical }) => critical !== undefined).map(({ id, critical }) => `${id} ${critical?.atLeast}`)).toMatchInlineSnapshot(`
      [
        "pra-kebutuhan-mendesak 2",
        "pra-anak-pergi-tanpa-izin 1",
        "prl-kebijakan-tertulis 2",
        "prl-larangan-hukuman-fisik 1",
        "prl-saluran-pengaduan 2",
        "prl-register-kejadian 1",
        "prl-lapor-dinas 1",
        "prl-tanpa-pekerjaan 1",
        "prh-makan-utama 2",
        "prh-makanan-khusus 1",
        "man-tanda-daftar-berlaku 2",
        "sdm-pemeriksaan-riwayat 2",
        "sdm-prosedur-terlapor 1",
        "sar-bangunan-aman 2",
        "sar-jalur-evakuasi 1",
        "sar-kamar-terpisah 2",
        "sar-tinggal-pengasuh 1",
        "sar-toilet-privasi 2",
      ]
    `);
  });

  it('words what is only likely as good practice', () => {
    const likely = criteria.filter(({ confidence }) => confidence === 'likely');
    expect(likely.filter(({ basis }) => basis.some(({ source }) => source === 'snpa')).map(({ id }) => id)).toEqual([]);
    expect(likely.filter(({ guidance }) => !/praktik baik/iu.test(guidance ?? '')).map(({ id }) => id)).toEqual([]);
    expect(textsOf(likely).filter((text) => /\b(wajib|harus|diwajibkan)\b/iu.test(text))).toEqual([]);
  });

  it('takes the caregiver ratio for a practice that can be set otherwise, not for the national standard', () => {
    const ratio = byId.get('sdm-rasio-pengasuh');
    expect(ratio).toMatchObject({ confidence: 'likely', basis: [{ source: 'usulan' }] });
    expect(ratio?.critical).toBeUndefined();
    expect(ratio?.guidance).toMatch(/dapat disesuaikan/u);
  });

  it('does not punish an answer that gets better by asking more', () => {
    expect(criteria.filter(({ appliesWhen }) => JSON.stringify(appliesWhen ?? null).includes('"criterion"')).map(({ id }) => id)).toEqual([]);
  });

  it('asks about small children and about boys and girls together only where there are such', () => {
    const index = indexPack(pack);
    const asked = (profile: Record<string, number>, id: string): unknown => applicabilityOf(index, blank(profile)).get(id);
    expect(asked({ 'children-under-five': 0 }, 'prh-kelekatan-balita')).toBe('excludedByCondition');
    expect(asked({ 'children-under-five': 1 }, 'prh-kelekatan-balita')).toBe('applies');
    expect(asked({}, 'prh-kelekatan-balita')).toBe('applies');
    expect(asked({ 'children-boys': 12, 'children-girls': 0 }, 'sar-kamar-terpisah')).toBe('excludedByCondition');
    expect(asked({ 'children-boys': 12, 'children-girls': 1 }, 'sar-kamar-terpisah')).toBe('applies');
  });
});

describe('measures of lksa-kesiapan, worked by hand', () => {
  it.each([
    // 9 m² for 2 children is 4.5 each: 12 rooms of 9 m² for 24 children = 108 / 24 = 4.5.
    [108, 24, 2],
    // One child more: 108 / 25 = 4.32, under 4.5.
    [108, 25, 1],
    // 75 / 25 = 3 exactly.
    [75, 25, 1],
    // 74 / 25 = 2.96, under 3.
    [74, 25, 0],
    [9, 2, 2],
    [90, 0, null],
  ])('%d m² of bedrooms for %d children: level %s', (area, children, level) => {
    expect(proposed('sar-luas-kamar', { 'bedroom-area': area, children })).toBe(level);
  });

  it.each([
    [3, 2],
    [4, 2],
    [2, 1],
    [1, 0],
    [0, 0],
  ])('%d main meals a day: level %d', (meals, level) => {
    expect(proposed('prh-makan-utama', { 'meals-per-day': meals })).toBe(level);
  });

  it.each([
    [2, 2],
    [1, 1],
    [0, 0],
  ])('%d snacks a day: level %d', (snacks, level) => {
    expect(proposed('prh-makanan-selingan', { 'snacks-per-day': snacks })).toBe(level);
  });

  it.each([
    [24, 2],
    [23.5, 1],
    [12, 1],
    [11, 0],
  ])('caregivers there for %d hours a day: level %d', (hours, level) => {
    expect(proposed('sdm-pengasuhan-24-jam', { 'care-hours': hours })).toBe(level);
  });

  it.each([
    [0, 2],
    [1, 1],
    [2, 0],
    [5, 0],
  ])('%d bathrooms shared by boys and girls: level %d', (shared, level) => {
    expect(proposed('sar-kamar-mandi-terpisah', { 'bathrooms-shared': shared })).toBe(level);
  });

  it.each([
    // 20 / 4 = 5
    [20, 4, 3],
    // 21 / 4 = 5.25
    [21, 4, 2],
    // 32 / 4 = 8
    [32, 4, 2],
    // 33 / 4 = 8.25
    [33, 4, 1],
    // 48 / 4 = 12
    [48, 4, 1],
    // 49 / 4 = 12.25
    [49, 4, 0],
    [20, 0, null],
  ])('%d children and %d caregivers: level %s', (children, caregivers, level) => {
    expect(proposed('sdm-rasio-pengasuh', { children, caregivers })).toBe(level);
  });

  it('are the only ones', () => {
    expect(criteria.filter(({ measure }) => measure !== undefined).map(({ id }) => id)).toEqual([
      'prh-makan-utama',
      'prh-makanan-selingan',
      'sdm-rasio-pengasuh',
      'sdm-pengasuhan-24-jam',
      'sar-luas-kamar',
      'sar-kamar-mandi-terpisah',
    ]);
  });
});
