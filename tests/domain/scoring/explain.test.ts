import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/domain/scoring/explain';
import type { GradingPolicy } from '../../../src/domain/scoring/grading-policy.generated';
import { AS_OF, assessmentOf, packOf, requirement, verdict } from '../../support/scoring/documents';

const pack = packOf(
  [
    {
      id: 'a',
      weight: 1.5,
      criteria: [
        { id: 'a1', weight: 0.25, evidence: [requirement('izin'), requirement('akta')] },
        { id: 'a2', scale: 'five', weight: 2 },
        { id: 'a3' },
        { id: 'a4', appliesWhen: { field: 'children', op: 'gt', value: 0 } },
      ],
    },
    { id: 'b', criteria: [{ id: 'b1' }] },
  ],
  { scoring: { criterion: 'ratio', total: 'criteria' } },
);

const assessment = assessmentOf(
  {
    a1: { level: 2, evidence: { izin: { status: 'available' } }, verification: verdict('rejected') },
    a2: { level: 4, verification: verdict('adjusted', { level: 2 }) },
    b1: { notApplicable: { reason: 'Tidak ada.' } },
  },
  { profile: { children: 0 } },
);

const excluded = { level: null, score: null, weighted: null, unmet: [] };
const four = { lowest: 0, highest: 3 };

describe('explain', () => {
  it('opens layer claimed under ratio and criteria', () => {
    // a1: 2/3 x 1/4 = 1/6, a2: 4/5 x 2 = 8/5, a3: 0 x 1; sum 53/30 over 13/4; 100 x 53/30 / (13/4) = 2120/39
    expect(explain(pack, assessment, { layer: 'claimed', asOf: AS_OF })).toEqual({
      layer: 'claimed',
      criterionRule: 'ratio',
      totalRule: 'criteria',
      standards: [
        {
          standard: 'a',
          weight: '1.5',
          criteria: [
            { criterion: 'a1', standard: 'a', count: 'counted', level: 2, ...four, weight: '0.25', score: '2/3', weighted: '1/6', unmet: [] },
            { criterion: 'a2', standard: 'a', count: 'counted', level: 4, lowest: 1, highest: 5, weight: '2', score: '4/5', weighted: '8/5', unmet: [] },
            { criterion: 'a3', standard: 'a', count: 'unanswered', level: null, ...four, weight: '1', score: '0/1', weighted: '0/1', unmet: [] },
            { criterion: 'a4', standard: 'a', count: 'excludedByCondition', ...four, weight: '1', ...excluded },
          ],
          weightedSum: '53/30',
          weightSum: '13/4',
          exact: '2120/39',
          score: 54.36,
        },
        {
          standard: 'b',
          weight: '1',
          criteria: [{ criterion: 'b1', standard: 'b', count: 'excludedNotApplicable', ...four, weight: '1', ...excluded }],
          weightedSum: '0/1',
          weightSum: '0/1',
          exact: null,
          score: null,
        },
      ],
      totalNumerator: '530/3',
      totalDenominator: '13/4',
      totalExact: '2120/39',
      total: 54.36,
      totalForGrade: null,
    });
  });

  const countsIn = (layer: 'evidenced' | 'verified') =>
    explain(pack, assessment, { layer, asOf: AS_OF }).standards[0]?.criteria.map(({ count, level, score, unmet }) => ({ count, level, score, unmet }));

  it('names the evidence that took a score to 0', () => {
    expect(countsIn('evidenced')?.[0]).toEqual({ count: 'counted', level: 2, score: '0/1', unmet: ['akta'] });
  });

  it('tells in layer verified what was rejected, adjusted and not looked at', () => {
    expect(countsIn('verified')?.slice(0, 3)).toEqual([
      { count: 'counted', level: null, score: '0/1', unmet: [] },
      { count: 'counted', level: 2, score: '2/5', unmet: [] },
      { count: 'notVerified', level: null, score: null, unmet: [] },
    ]);
  });

  it('gives the total as the policy compares it', () => {
    const policy: GradingPolicy = {
      format: 'siap-lks/grading-policy@1',
      id: 'uji',
      title: 'Uji',
      status: 'example',
      statusNote: 'Hanya untuk uji.',
      sources: [],
      roundTotal: 1,
      grades: [{ id: 'A', label: 'A', min: 0 }],
    };
    // 2120/39 = 54.3589…
    expect(explain(pack, assessment, { layer: 'claimed', asOf: AS_OF, policy }).totalForGrade).toBe('272/5');
  });
});
