import { describe, expect, it } from 'vitest';
import { decimalFraction } from '../../../src/domain/exact/decimal';
import { fraction } from '../../../src/domain/exact/fraction';
import { type GradeFacts, gradeOf, totalForGrade } from '../../../src/domain/scoring/grade';
import type { GradeRequirements, GradingPolicy } from '../../../src/domain/scoring/grading-policy.generated';
import { score } from '../../../src/domain/scoring/score';
import { AS_OF, assessmentOf, packOf, packWith, verdict } from '../../support/scoring/documents';

const policyOf = (parts: Partial<GradingPolicy> = {}, requires?: GradeRequirements): GradingPolicy => ({
  format: 'siap-lks/grading-policy@1',
  id: 'uji',
  title: 'Uji',
  status: 'example',
  statusNote: 'Hanya untuk uji.',
  sources: [],
  grades: [
    { id: 'A', label: 'A', min: 80.01, ...(requires && { requires }) },
    { id: 'B', label: 'B', min: 60 },
    { id: 'C', label: 'C', min: 0 },
  ],
  ...parts,
});

const facts = (total: number, parts: Partial<GradeFacts> = {}): GradeFacts => ({ total: decimalFraction(total), standards: [], holdsCritical: true, ...parts });
const standard = (score: number | null, minimum: number | null = null) => ({
  score: score === null ? null : decimalFraction(score),
  minimum: minimum === null ? null : decimalFraction(minimum),
});

describe('gradeOf', () => {
  it.each([
    [100, 'A'],
    [80.01, 'A'],
    [80.0099, 'B'],
    [60, 'B'],
    [59.9999, 'C'],
    [0, 'C'],
  ])('gives for a total of %d the grade %s', (total, grade) => expect(gradeOf(policyOf(), facts(total))?.id).toBe(grade));

  it('compares the exact total, not the one that is shown', () => {
    // 24002/300 = 80.00666…, shown as 80.01, is below 80.01
    const total = fraction(24002n, 300n);
    expect(gradeOf(policyOf(), { ...facts(0), total })?.id).toBe('B');
    expect(gradeOf(policyOf({ roundTotal: 2 }), { ...facts(0), total })?.id).toBe('A');
  });

  it('rounds half away from zero where the policy says so', () => {
    const grades = [
      { id: 'A', label: 'A', min: 86 },
      { id: 'B', label: 'B', min: 0 },
    ];
    expect(gradeOf(policyOf({ grades, roundTotal: 0 }), facts(85.5))?.id).toBe('A');
    expect(gradeOf(policyOf({ grades, roundTotal: 0 }), facts(85.4999))?.id).toBe('B');
    expect(gradeOf(policyOf({ grades }), facts(85.5))?.id).toBe('B');
    expect(totalForGrade(decimalFraction(85.5), policyOf({ roundTotal: 0 }))).toEqual(fraction(86n));
  });

  it.each<[string, GradeRequirements, Partial<GradeFacts>, string]>([
    ['critical levels that hold', { critical: true }, {}, 'A'],
    ['a critical level that fails', { critical: true }, { holdsCritical: false }, 'B'],
    ['a failing critical level that is not asked for', {}, { holdsCritical: false }, 'A'],
    ['minimums that hold', { standardMinimums: true }, { standards: [standard(60, 60), standard(0)] }, 'A'],
    ['a standard below its minimum', { standardMinimums: true }, { standards: [standard(59.9999, 60)] }, 'B'],
    ['no standard below 40', { noStandardBelow: 40 }, { standards: [standard(40), standard(100)] }, 'A'],
    ['a standard below 40', { noStandardBelow: 40 }, { standards: [standard(39.9999), standard(100)] }, 'B'],
    ['two of two allowed below 56', { atMostBelow: { score: 56, count: 2 } }, { standards: [standard(55), standard(55), standard(56)] }, 'A'],
    ['three of two allowed below 56', { atMostBelow: { score: 56, count: 2 } }, { standards: [standard(55), standard(55), standard(55)] }, 'B'],
    [
      'standards without a score',
      { noStandardBelow: 40, standardMinimums: true, atMostBelow: { score: 56, count: 0 } },
      { standards: [standard(null, 60)] },
      'A',
    ],
  ])('sees %s', (_name, requires, parts, grade) => expect(gradeOf(policyOf({}, requires), facts(90, parts))?.id).toBe(grade));

  it('gives none without a total', () => {
    expect(gradeOf(policyOf(), { ...facts(0), total: null })).toBeNull();
  });
});

describe('the grade in a result', () => {
  const pack = packOf([
    { id: 'a', minimum: 50, criteria: [{ id: 'a1', critical: { atLeast: 2 } }] },
    { id: 'b', criteria: [{ id: 'b1' }] },
  ]);
  const gradeIn = (answers: Parameters<typeof assessmentOf>[0], layer: 'claimed' | 'verified', policy: GradingPolicy | undefined) =>
    score(pack, assessmentOf(answers), { layer, asOf: AS_OF, policy }).grade;

  it('is empty without a policy and without a total', () => {
    expect(gradeIn({ a1: 3, b1: 3 }, 'claimed', undefined)).toBeNull();
    const excused = { notApplicable: { reason: 'Tidak ada.' } };
    expect(gradeIn({ a1: excused, b1: excused }, 'claimed', policyOf())).toBeNull();
  });

  it('looks at critical levels and minimums in the layer', () => {
    const strict = policyOf({}, { critical: true, standardMinimums: true });
    expect(gradeIn({ a1: 3, b1: 3 }, 'claimed', strict)).toBe('A');
    // a: 100/3 is below 50 and its level 1 below 2; total 66.67
    expect(
      gradeIn(
        { a1: 1, b1: 3 },
        'claimed',
        policyOf({
          grades: [
            { id: 'A', label: 'A', min: 60, requires: { critical: true } },
            { id: 'B', label: 'B', min: 0 },
          ],
        }),
      ),
    ).toBe('B');
    expect(
      gradeIn(
        { a1: 1, b1: 3 },
        'claimed',
        policyOf({
          grades: [
            { id: 'A', label: 'A', min: 60, requires: { standardMinimums: true } },
            { id: 'B', label: 'B', min: 0 },
          ],
        }),
      ),
    ).toBe('B');
  });

  it('waits in layer verified until everything is verified', () => {
    const seen = (level: number) => ({ level, verification: verdict('confirmed') });
    expect(gradeIn({ a1: seen(3), b1: 3 }, 'verified', policyOf())).toBeNull();
    expect(gradeIn({ a1: seen(3), b1: seen(3) }, 'verified', policyOf())).toBe('A');
    expect(gradeIn({ a1: 3, b1: 3 }, 'verified', policyOf())).toBeNull();
  });

  it('is not given for the last hair of coverage', () => {
    const heavy = packWith([
      { id: 'x', weight: 1_000_000 },
      { id: 'y', weight: 0.0001 },
    ]);
    const result = score(heavy, assessmentOf({ x: { level: 3, verification: verdict('confirmed') }, y: 3 }), {
      layer: 'verified',
      asOf: AS_OF,
      policy: policyOf(),
    });
    expect([result.grade, result.coverage === 1]).toEqual([null, false]);
  });
});
