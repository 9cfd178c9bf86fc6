import { describe, expect, it } from 'vitest';
import { displayNumber } from '../../../src/domain/exact/rounding';
import { explain } from '../../../src/domain/scoring/explain';
import { explainGrade } from '../../../src/domain/scoring/explain-grade';
import type { GradingPolicy } from '../../../src/domain/scoring/grading-policy.generated';
import { score } from '../../../src/domain/scoring/score';
import { coverageArithmetic, readFraction, totalArithmetic } from '../../../src/domain/scoring/total-arithmetic';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { AS_OF, assessmentOf, packOf, requirement, verdict } from '../../support/scoring/documents';

const STANDARDS = [
  { id: 'a', weight: 2, criteria: [{ id: 'a1', weight: 0.25 }, { id: 'a2' }, { id: 'a3', scale: 'yesNo', weight: 3 }] },
  { id: 'b', weight: 1.5, minimum: 60, criteria: [{ id: 'b1', evidence: [requirement('b1-surat')] }, { id: 'b2', critical: { atLeast: 2 } }, { id: 'b3' }] },
  { id: 'c', criteria: [{ id: 'c1' }] },
] as const;

// a1 2/3 · 0,25 + a2 open + a3 1 · 3 of 4,25; b1 1, b2 1/3, b3 not applicable; c1 not applicable.
const ASSESSMENT = assessmentOf({
  a1: { level: 2, verification: verdict('confirmed') },
  a3: 1,
  b1: { level: 3, verification: verdict('adjusted', { level: 1 }) },
  b2: 1,
  b3: { level: 0, notApplicable: { reason: 'tidak ada' } },
  c1: { level: null, notApplicable: { reason: 'tidak ada' } },
});

const RULES = ['standards', 'criteria'] as const;
const LAYERS = ['claimed', 'evidenced', 'verified'] as const;

describe('totalArithmetic', () => {
  for (const total of RULES) {
    const pack = packOf(STANDARDS, { scoring: { total } });
    for (const layer of LAYERS) {
      it(`comes to the total of layer ${layer} under the rule ${total}`, () => {
        const result = score(pack, ASSESSMENT, { layer, asOf: AS_OF });
        const arithmetic = totalArithmetic(explain(pack, ASSESSMENT, { layer, asOf: AS_OF }), 'asIs');
        expect([arithmetic.exact, arithmetic.total]).toEqual([result.totalExact, result.total]);
        expect(arithmetic.rows.map(({ score, exact }) => [score, exact])).toEqual(result.standards.map(({ score, exact }) => [score, exact]));
      });
    }

    it(`comes to the upper end of the interval and to the sensitivity under the rule ${total}`, () => {
      const result = score(pack, ASSESSMENT, { layer: 'claimed', asOf: AS_OF });
      const explanation = explain(pack, ASSESSMENT, { layer: 'claimed', asOf: AS_OF });
      expect(totalArithmetic(explanation, 'allAnswered').total).toBe(result.interval?.high);
      expect(totalArithmetic(explanation, 'withNotApplicable').total).toBe(result.sensitivity);
    });

    it(`comes to the coverage of layer verified under the rule ${total}`, () => {
      const result = score(pack, ASSESSMENT, { layer: 'verified', asOf: AS_OF });
      expect(coverageArithmetic(explain(pack, ASSESSMENT, { layer: 'verified', asOf: AS_OF })).share).toBe(result.coverage);
    });
  }

  it('shows the sums that a reader can follow by hand', () => {
    const pack = packOf(STANDARDS, { scoring: { total: 'standards' } });
    const { rows, numerator, denominator, exact } = totalArithmetic(explain(pack, ASSESSMENT, { layer: 'claimed', asOf: AS_OF }), 'asIs');
    // a: 100 x (1/6 + 3) / 4,25 = 3800/51, x 2; b: 100 x (4/3) / 2 = 200/3, x 1,5.
    expect(rows.map(({ weightedSum, weightSum, exact, product }) => [weightedSum, weightSum, exact, product])).toEqual([
      ['19/6', '17/4', '3800/51', '7600/51'],
      ['4/3', '2/1', '200/3', '100/1'],
      ['0/1', '0/1', null, null],
    ]);
    expect([numerator, denominator, exact]).toEqual(['12700/51', '7/2', '25400/357']);
  });

  it('has no total where nothing counts', () => {
    const pack = packOf([{ id: 'c', criteria: [{ id: 'c1' }] }]);
    const excluded = assessmentOf({ c1: { notApplicable: { reason: 'tidak ada' } } });
    const explanation = explain(pack, excluded, { layer: 'claimed', asOf: AS_OF });
    expect(totalArithmetic(explanation, 'asIs')).toMatchObject({ exact: null, total: null });
    expect(coverageArithmetic(explanation)).toEqual({ rows: [], numerator: '0/1', denominator: '0/1', exact: null, share: null });
  });
});

describe('explainGrade', () => {
  const policy: GradingPolicy = {
    format: 'siap-lks/grading-policy@1',
    id: 'uji',
    title: 'Uji',
    status: 'example',
    statusNote: 'uji',
    sources: [],
    roundTotal: 0,
    grades: [
      { id: 'A', label: 'A', min: 90 },
      { id: 'B', label: 'B', min: 71, requires: { critical: true, noStandardBelow: 60 } },
      { id: 'C', label: 'C', min: 50, requires: { standardMinimums: true } },
      { id: 'D', label: 'D', min: 0 },
    ],
  };

  it('names the conditions that do not hold, and its first full step is the grade', () => {
    const pack = packOf(STANDARDS);
    const options = { layer: 'claimed' as const, asOf: AS_OF, policy };
    const result = score(pack, ASSESSMENT, options);
    const explanation = explain(pack, ASSESSMENT, options);
    const steps = explainGrade(policy, indexPack(pack), explanation, result);
    // 25400/357 is 71,15, rounded to 71 before it is compared.
    expect(displayNumber(readFraction(explanation.totalForGrade ?? ''))).toBe(71);
    expect(steps.map(({ grade, reachesMin, unmet }) => [grade.id, reachesMin, unmet])).toEqual([
      ['A', false, []],
      ['B', true, ['critical']],
      ['C', true, []],
      ['D', true, []],
    ]);
    expect(steps.find(({ reachesMin, unmet }) => reachesMin && unmet.length === 0)?.grade.id).toBe(result.grade);
  });
});
