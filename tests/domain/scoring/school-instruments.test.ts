import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GradingPolicy } from '../../../src/domain/scoring/grading-policy.generated';
import { checkPolicy } from '../../../src/domain/scoring/policy-rules';
import { score } from '../../../src/domain/scoring/score';
import { workedOutcomes } from '../../../src/domain/scoring/worked-outcomes';
import type { StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { type Answers, AS_OF, assessmentOf, packOf } from '../../support/scoring/documents';

/** Published arithmetic of other instruments, worked by hand; none of it is a rule for LKS. */

const rule2014: GradingPolicy = JSON.parse(readFileSync('standards/policies/contoh-sekolah-2014.json', 'utf8'));

/** The eight components of 2008: items and weight. 165 items, weights 100 in all. */
const COMPONENTS = [
  ['isi', 15, 15],
  ['proses', 10, 10],
  ['skl', 25, 10],
  ['ptk', 20, 15],
  ['sarpras', 30, 15],
  ['pengelolaan', 20, 10],
  ['pembiayaan', 25, 15],
  ['penilaian', 20, 10],
] as const;

/** Options E to A score 0 to 4. */
const scales = { opsi: { levels: [0, 1, 2, 3, 4].map((value) => ({ value, label: 'EDCBA'.charAt(value) })) } };

const instrument2008 = (total: 'standards' | 'criteria'): StandardPack =>
  packOf(
    COMPONENTS.map(([id, items, weight]) => ({
      id,
      weight,
      criteria: Array.from({ length: items }, (_, place) => ({ id: `${id}-${place}`, scale: 'opsi' })),
    })),
    { scales, scoring: { criterion: 'ratio', total } },
  );

const answers = (levelOf: (component: string, place: number) => number): Answers =>
  Object.fromEntries(COMPONENTS.flatMap(([id, items]) => Array.from({ length: items }, (_, place) => [`${id}-${place}`, levelOf(id, place)])));

const resultOf = (total: 'standards' | 'criteria', levels: Answers, policy = rule2014) =>
  score(instrument2008(total), assessmentOf(levels), { layer: 'claimed', asOf: AS_OF, policy });

describe('the school instrument of 2008', () => {
  it('has 165 items and weights of 100 in all', () => {
    expect(COMPONENTS.reduce((sum, [, items]) => sum + items, 0)).toBe(165);
    expect(COMPONENTS.reduce((sum, [, , weight]) => sum + weight, 0)).toBe(100);
  });

  it('scores a component by its options', () => {
    // Isi: 10 A, 3 B, 2 C = 40 + 9 + 4 = 53 of 60 = 88.33; 15 x 53/60 + 85 = 98.25
    const mixed = answers((component, place) => (component !== 'isi' || place < 10 ? 4 : place < 13 ? 3 : 2));
    const result = resultOf('standards', mixed);
    expect([result.standards[0]?.exact, result.standards[0]?.score, result.totalExact, result.grade]).toEqual(['265/3', 88.33, '393/4', 'A']);
    // by items: 653 of 660 points
    expect(resultOf('criteria', mixed).totalExact).toBe('3265/33');
  });

  it('gives all A except Proses a high total and no accreditation', () => {
    const levels = answers((component) => (component === 'proses' ? 0 : 4));
    const byWeights = resultOf('standards', levels);
    expect([byWeights.totalExact, byWeights.grade]).toEqual(['90/1', 'TT']);
    // 155 of 165 items
    const byItems = resultOf('criteria', levels);
    expect([byItems.totalExact, byItems.total, byItems.grade]).toEqual(['3100/33', 93.94, 'TT']);
  });

  it('gives one step down everywhere 75 and a B', () => {
    const result = resultOf(
      'standards',
      answers(() => 3),
    );
    expect([result.totalExact, result.grade]).toEqual(['75/1', 'B']);
  });

  it('gives half of the options, 50 everywhere, nothing', () => {
    expect(
      resultOf(
        'standards',
        answers(() => 2),
      ).grade,
    ).toBe('TT');
  });

  it('lets two components stay at 50 but not three', () => {
    const below = (count: number) => {
      const low = COMPONENTS.slice(0, count).map(([id]) => id as string);
      return resultOf(
        'standards',
        answers((component) => (low.includes(component) ? 2 : 4)),
      );
    };
    // 100 - 25/2 = 87.5 and 100 - 35/2 = 82.5
    expect([below(2).totalExact, below(2).grade]).toEqual(['175/2', 'A']);
    expect([below(3).totalExact, below(3).grade]).toEqual(['165/2', 'TT']);
  });
});

describe('the worked outcomes of the rule of 2014 on the instrument of 2008', () => {
  const table = (total: 'standards' | 'criteria') =>
    workedOutcomes(rule2014, instrument2008(total)).map(({ case: example, totalExact, grade }) => {
      if (example.kind === 'allAt') return [`semua ${example.score}`, totalExact, grade.id];
      if (example.kind === 'someAt') return [`${example.standards.join('+')} ${example.score}`, totalExact, grade.id];
      return [example.kind, totalExact, grade.id];
    });

  it('are as worked by hand', () => {
    expect(table('standards')).toEqual([
      ['allHighest', '100/1', 'A'],
      ['semua 86', '86/1', 'A'],
      ['semua 85.99', '8599/100', 'B'],
      ['semua 71', '71/1', 'B'],
      ['semua 70.99', '7099/100', 'C'],
      ['semua 56', '56/1', 'C'],
      ['semua 55.99', '5599/100', 'TT'],
      ['isi 0', '85/1', 'TT'],
      ['proses 0', '90/1', 'TT'],
      ['skl 0', '90/1', 'TT'],
      ['ptk 0', '85/1', 'TT'],
      ['sarpras 0', '85/1', 'TT'],
      ['pengelolaan 0', '90/1', 'TT'],
      ['pembiayaan 0', '85/1', 'TT'],
      ['penilaian 0', '90/1', 'TT'],
      // 100 - 10 x 60/100, 100 - 10 x 60.01/100
      ['proses 40', '94/1', 'A'],
      ['proses 39.99', '93999/1000', 'TT'],
      // 100 - 20 x 44.01/100 = 91.198, 100 - 30 x 44.01/100 = 86.797
      ['proses+skl 55.99', '45599/500', 'A'],
      ['proses+skl+pengelolaan 55.99', '86797/1000', 'TT'],
      ['semua 0', '0/1', 'TT'],
    ]);
  });

  it('weigh by items where the pack says so', () => {
    // Proses has 10 of 165 items: 155/165 and (165 - 6)/165
    expect(table('criteria').filter(([name]) => name === 'proses 0' || name === 'proses 40')).toEqual([
      ['proses 0', '3100/33', 'TT'],
      ['proses 40', '1060/11', 'A'],
    ]);
  });
});

describe('the bands of IASP 2020', () => {
  const iasp = (parts: Partial<GradingPolicy> = {}): GradingPolicy => ({
    ...rule2014,
    id: 'iasp-2020',
    grades: [
      { id: 'A', label: 'A', min: 91 },
      { id: 'B', label: 'B', min: 81 },
      { id: 'C', label: 'C', min: 71 },
      { id: 'TT', label: 'Tidak terakreditasi', min: 0 },
    ],
    ...parts,
  });
  const percent = { percent: { levels: Array.from({ length: 201 }, (_, value) => ({ value, label: `${value}` })) } };
  const pack = packOf([{ id: 's', criteria: [{ id: 'c', scale: 'percent' }] }], { scales: percent });
  const gradeAt = (total: number, policy: GradingPolicy) => score(pack, assessmentOf({ c: total * 2 }), { layer: 'claimed', asOf: AS_OF, policy }).grade;

  it('are sound with and without rounding', () => {
    expect([checkPolicy(iasp()), checkPolicy(iasp({ roundTotal: 0 }))]).toEqual([[], []]);
  });

  it.each([
    // printed 91 to 100 and 81 to 90: 90.5 lies in the hole, which half-open bands close downwards, rounding upwards
    [100, 'A', 'A'],
    [91, 'A', 'A'],
    [90.5, 'B', 'A'],
    [90, 'B', 'B'],
    [81, 'B', 'B'],
    [80.5, 'C', 'B'],
    [71, 'C', 'C'],
    [70.5, 'TT', 'C'],
    [70, 'TT', 'TT'],
    [0, 'TT', 'TT'],
  ])('give %d the grade %s, and %s where the total is rounded first', (total, exact, rounded) => {
    expect([gradeAt(total, iasp()), gradeAt(total, iasp({ roundTotal: 0 }))]).toEqual([exact, rounded]);
  });

  it('show in the worked outcomes what rounding changes', () => {
    const below = (policy: GradingPolicy) =>
      workedOutcomes(policy, pack)
        .filter(({ case: example }) => example.kind === 'allAt' && example.isBelow)
        .map(({ total, totalCompared, grade }) => [total, totalCompared, grade.id]);
    expect(below(iasp())).toEqual([
      [90.99, 90.99, 'B'],
      [80.99, 80.99, 'C'],
      [70.99, 70.99, 'TT'],
    ]);
    expect(below(iasp({ roundTotal: 0 }))).toEqual([
      [90.99, 91, 'A'],
      [80.99, 81, 'B'],
      [70.99, 71, 'C'],
    ]);
  });
});
