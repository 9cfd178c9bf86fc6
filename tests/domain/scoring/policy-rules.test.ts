import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GradingPolicy } from '../../../src/domain/scoring/grading-policy.generated';
import { checkPolicy } from '../../../src/domain/scoring/policy-rules';
import { score } from '../../../src/domain/scoring/score';
import { messageOf } from '../../../src/i18n/code-to-message';
import { validateGradingPolicy } from '../../../src/packs/validators.generated';
import { AS_OF, assessmentOf, packOf } from '../../support/scoring/documents';

const shipped = (id: string): GradingPolicy => JSON.parse(readFileSync(`standards/policies/${id}.json`, 'utf8'));

const policyOf = (parts: Partial<GradingPolicy>): GradingPolicy => ({ ...shipped('templat-kosong'), ...parts });
const grade = (id: string, min: number) => ({ id, label: id, min });

const FAULTS: readonly (readonly [code: string, policy: GradingPolicy, pointer: string])[] = [
  ['policy/duplicate-grade', policyOf({ grades: [grade('A', 80), grade('B', 60), grade('A', 0)] }), '/grades/2/id'],
  ['policy/duplicate-source', policyOf({ sources: [1, 2].map(() => ({ id: 's', title: 'x', inForce: 'yes' as const })) }), '/sources/1/id'],
  ['policy/min-not-falling', policyOf({ grades: [grade('A', 80), grade('B', 80), grade('C', 0)] }), '/grades/1/min'],
  ['policy/min-not-falling', policyOf({ grades: [grade('A', 60), grade('B', 80), grade('C', 0)] }), '/grades/1/min'],
  ['policy/last-min-not-zero', policyOf({ grades: [grade('A', 80), grade('B', 60)] }), '/grades/1/min'],
  ['policy/last-has-requirements', policyOf({ grades: [grade('A', 80), { ...grade('B', 0), requires: { critical: true } }] }), '/grades/1/requires'],
  ['policy/unreachable-grade', policyOf({ grades: [grade('A', 80), { ...grade('B', 60), requires: { noStandardBelow: 80 } }, grade('C', 0)] }), '/grades/1'],
  ['policy/html', policyOf({ title: 'Aturan <i>resmi</i>' }), '/title'],
  ['policy/impossible-date', policyOf({ sources: [{ id: 's', title: 'x', inForce: 'yes', checkedOn: '2026-02-30' }] }), '/sources/0/checkedOn'],
];

describe('checkPolicy', () => {
  it.each(FAULTS)('finds %s', (code, policy, pointer) => {
    expect(checkPolicy(policy).map((problem) => ({ code: problem.code, pointer: problem.pointer }))).toEqual([{ code, pointer }]);
  });

  it.each(FAULTS)('says %s in a whole sentence with a hint', (_code, policy) => {
    for (const problem of checkPolicy(policy)) {
      const { message, hint } = messageOf(problem);
      expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|policy\//);
    }
  });
});

describe.each(['contoh-sekolah-2014', 'templat-kosong'])('the shipped policy %s', (id) => {
  it('is sound and named as its file', () => {
    const policy = shipped(id);
    validateGradingPolicy(policy);
    expect(validateGradingPolicy.errors ?? []).toEqual([]);
    expect(checkPolicy(policy)).toEqual([]);
    expect([policy.id, policy.status]).toEqual([id, 'example']);
  });
});

describe('the school rule of 2014', () => {
  const school = shipped('contoh-sekolah-2014');
  // eight components of one criterion each, on a scale of 0 to 100, so that a level is a score
  const scales = { percent: { levels: Array.from({ length: 101 }, (_, value) => ({ value, label: `${value}` })) } };
  const pack = packOf(
    Array.from({ length: 8 }, (_, place) => ({ id: `k${place}`, criteria: [{ id: `c${place}`, scale: 'percent' }] })),
    { scales },
  );
  const gradeOf = (...levels: number[]) =>
    score(pack, assessmentOf(Object.fromEntries(levels.map((level, place) => [`c${place}`, level]))), { layer: 'claimed', asOf: AS_OF, policy: school }).grade;

  it.each<[string, number[], string]>([
    ['86 everywhere', [86, 86, 86, 86, 86, 86, 86, 86], 'A'],
    // 687/8 = 85.875 lies between the printed bands; half-open bands give it to B
    ['a total of 85.875', [86, 86, 86, 86, 86, 86, 86, 85], 'B'],
    ['71 everywhere', [71, 71, 71, 71, 71, 71, 71, 71], 'B'],
    ['a total of 70.875', [71, 71, 71, 71, 71, 71, 71, 70], 'C'],
    ['56 everywhere', [56, 56, 56, 56, 56, 56, 56, 56], 'C'],
    ['a total of 55.875', [56, 56, 56, 56, 56, 56, 56, 55], 'TT'],
    // 92 x 6 + 2 x 50 = 652, / 8 = 81.5
    ['two components below 56', [92, 92, 92, 92, 92, 92, 50, 50], 'B'],
    // 100 x 5 + 3 x 55 = 665, / 8 = 83.1
    ['three components below 56', [100, 100, 100, 100, 100, 55, 55, 55], 'TT'],
    // 100 x 7 + 39 = 739, / 8 = 92.4
    ['one component below 40', [100, 100, 100, 100, 100, 100, 100, 39], 'TT'],
    ['one component at 40', [100, 100, 100, 100, 100, 100, 100, 40], 'A'],
  ])('gives for %s', (_name, levels, grade) => expect(gradeOf(...levels)).toBe(grade));

  it('says that it is no rule for LKS', () => {
    expect(school.statusNote).toContain('BUKAN aturan akreditasi LKS');
    expect(school.title).toContain('bukan aturan LKS');
  });
});
