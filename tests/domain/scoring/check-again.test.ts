import { describe, expect, it } from 'vitest';
import { applicabilityOf } from '../../../src/domain/assessment/applicability';
import type { CheckAgain } from '../../../src/domain/assessment/assessment.generated';
import { checkAssessment } from '../../../src/domain/assessment/assessment-rules';
import { rankGaps } from '../../../src/domain/gap/gap-ranking';
import { score } from '../../../src/domain/scoring/score';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { type Answers, AS_OF, assessmentOf, packWith, requirement, verdict } from '../../support/scoring/documents';

const checkAgain: CheckAgain = { fromVersion: '0.9.0', reason: 'text' };
const pack = packWith([
  { id: 'a', weight: 1 },
  { id: 'b', weight: 2, scale: 'yesNo', critical: { atLeast: 1 }, evidence: [requirement('izin')] },
  { id: 'c', weight: 1 },
  { id: 'd', weight: 1, appliesWhen: { criterion: 'a', op: 'gte', value: 3 } },
]);
const index = indexPack(pack);
const scored = (answers: Answers, layer: 'claimed' | 'evidenced' | 'verified' = 'claimed') => score(index, assessmentOf(answers), { layer, asOf: AS_OF });

describe('an answer that came over from a former version and is to be checked again', () => {
  it('counts as unanswered: 0 points, no level for conditions, below its critical level, no evidence asked for', () => {
    const result = scored({ a: { level: 1, checkAgain }, b: { level: 1, checkAgain }, c: 3 });
    // d applies, since the level of a is unknown. By hand: 100 x (1x0 + 2x0 + 1x1 + 1x0) / 5 = 20; with all open ones at 1: 100.
    expect([result.total, result.totalExact, result.interval]).toEqual([20, '20/1', { low: 20, high: 100 }]);
    expect([result.answered, result.applicable, result.answeredShare]).toEqual([1, 4, 0.25]);
    expect(result.blockers.map(({ kind, criterion }) => [kind, criterion])).toEqual([['critical', 'b']]);
    expect(scored({ a: 1, b: 1, c: 3 }).applicable).toBe(3);
  });

  it('counts again as soon as the mark is gone', () => {
    // By hand: d is excluded (1 is below 3): 100 x (1x1/3 + 2x1 + 1x1) / 4 = 1000/12 = 83.33.
    expect(scored({ a: 1, b: 1, c: 3 }).totalExact).toBe('250/3');
  });

  it('scores 0 in layer evidenced as well, and is left out of layer verified whatever verdict it carries', () => {
    const answers = { a: { level: 3, checkAgain, verification: verdict('confirmed') }, c: { level: 2, verification: verdict('confirmed') } };
    // By hand: c alone, of 5 in weight: 100 x 1 x 2/3 / 5 = 40/3.
    expect(scored(answers, 'evidenced').totalExact).toBe('40/3');
    const verified = scored(answers, 'verified');
    // By hand: only c is verified: 100 x 2/3; its share of the weight is 1 of 5.
    expect([verified.totalExact, verified.coverage]).toEqual(['200/3', 0.2]);
  });

  it('a mark "tidak berlaku" excludes nothing until it is confirmed', () => {
    const notApplicable = { reason: 'Tidak ada bayi.' };
    const answers = { a: { level: null, notApplicable, checkAgain }, c: { level: null, notApplicable } };
    expect([...applicabilityOf(index, assessmentOf(answers))].map(([id, state]) => [id, state])).toEqual([
      ['a', 'applies'],
      ['b', 'applies'],
      ['c', 'excludedNotApplicable'],
      ['d', 'applies'],
    ]);
    expect(scored(answers).applicable).toBe(3);
  });

  it('is a gap without a level', () => {
    const gaps = rankGaps(index, assessmentOf({ a: { level: 3, checkAgain }, b: 1, c: 3, d: 3 }), { asOf: AS_OF });
    expect(gaps.map(({ criterion, level }) => [criterion, level])).toEqual([['a', null]]);
  });

  it('may not carry a verdict: that would be one on an unanswered criterion', () => {
    const broken = assessmentOf({ a: { level: 3, checkAgain, verification: verdict('confirmed') } });
    expect(checkAssessment(index, broken).map(({ code, pointer }) => [code, pointer])).toEqual([
      ['assessment/verdict-on-unanswered', '/answers/a/verification'],
    ]);
    expect(checkAssessment(index, assessmentOf({ a: { level: 3, checkAgain } }))).toEqual([]);
    expect(checkAssessment(index, assessmentOf({ a: { level: 9, checkAgain } })).map(({ code }) => code)).toEqual(['assessment/level-not-on-scale']);
  });
});
