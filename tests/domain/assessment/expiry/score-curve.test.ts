import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultAt, scoreCurve, stepsUntil } from '../../../../src/domain/assessment/expiry/score-curve';
import { addDays } from '../../../../src/domain/calendar-date';
import { score } from '../../../../src/domain/scoring/score';
import type { ScoreResult } from '../../../../src/domain/scoring/score-result';
import { indexPack } from '../../../../src/domain/standard/pack-index';
import { randomExpiries } from '../../../support/expiry/random-dates';
import { AS_OF, assessmentOf, packOf, requirement } from '../../../support/scoring/documents';

const PACK = packOf([
  {
    id: 'a',
    weight: 1,
    minimum: 50,
    criteria: [
      { id: 'izin', evidence: [requirement('sk', { expires: true })] },
      { id: 'tim', evidence: [requirement('surat')] },
    ],
  },
  {
    id: 'b',
    weight: 3,
    criteria: [
      { id: 'air', evidence: [requirement('hasil')] },
      { id: 'papan', evidence: [requirement('foto', { required: false })] },
    ],
  },
]);

const ITEM = { id: 'sk-lama', title: 'SK izin operasional', kind: 'document' as const, validUntil: '2027-03-12' };
const ASSESSMENT = assessmentOf(
  {
    izin: { level: 3, evidence: { sk: { status: 'available', items: ['sk-lama'] } } },
    tim: { level: 3, evidence: { surat: { status: 'available', validUntil: '2027-01-31' } } },
    air: { level: 2, evidence: { hasil: { status: 'available' } } },
    papan: { level: 3, evidence: { foto: { status: 'available', validUntil: '2026-12-01' } } },
  },
  { evidence: [ITEM] },
);
const YEAR = { from: AS_OF, until: '2027-11-24' };
const curve = scoreCurve(indexPack(PACK), ASSESSMENT, YEAR);

describe('the evidenced score over time', () => {
  it('falls on the day after the last valid one, by numbers worked by hand', () => {
    // Today A = 100, B = (2/3 + 1)/2 = 83.33; total (100 + 3 x 83.33)/4 = 87.5. Then A = 50: 75; then A = 0: 62.5.
    expect(curve.start.total).toBe(87.5);
    expect(curve.steps.map(({ on, result }) => [on, result.totalExact])).toEqual([
      ['2027-02-01', '75/1'],
      ['2027-03-13', '125/2'],
    ]);
  });

  it('says what ran out, when, and which criterion it took down', () => {
    expect(curve.steps.map(({ losses }) => losses)).toEqual([
      [{ criterion: 'tim', requirement: 'surat', title: 'Bukti surat', validUntil: '2027-01-31', level: 3, fallsToZero: true }],
      [{ criterion: 'izin', requirement: 'sk', title: 'SK izin operasional', validUntil: '2027-03-12', level: 3, fallsToZero: true }],
    ]);
  });

  it('keeps the last valid day, shows blockers as they appear', () => {
    expect(resultAt(curve, '2027-03-12').total).toBe(75);
    expect(resultAt(curve, '2027-03-12').blockers.map(({ kind }) => kind)).toEqual(['evidenceExpired']);
    expect(resultAt(curve, '2027-03-13').blockers.map(({ kind }) => kind)).toEqual(['evidenceExpired', 'evidenceExpired', 'standardMinimum']);
    expect(stepsUntil(curve, '2027-02-28')).toHaveLength(1);
  });

  it('has no step for optional evidence, for what ran out before, and for what comes after the window', () => {
    expect(scoreCurve(indexPack(PACK), ASSESSMENT, { from: AS_OF, until: '2027-01-31' }).steps).toEqual([]);
    expect(scoreCurve(indexPack(PACK), ASSESSMENT, { from: '2027-02-01', until: '2027-03-13' }).steps.map(({ on }) => on)).toEqual(['2027-03-13']);
  });

  it('tells a criterion that counted 0 already from one that falls', () => {
    const two = packOf([{ id: 'a', criteria: [{ id: 'x', evidence: [requirement('satu'), requirement('dua')] }] }]);
    const answers = { x: { level: 2, evidence: { satu: { status: 'missing' as const }, dua: { status: 'available' as const, validUntil: '2026-12-31' } } } };
    const [step] = scoreCurve(indexPack(two), assessmentOf(answers), YEAR).steps;
    expect(step?.losses.map(({ requirement: id, fallsToZero }) => [id, fallsToZero])).toEqual([['dua', false]]);
  });

  it('a better item of the register holds the criterion up', () => {
    const longer = { ...ITEM, id: 'sk-baru', validUntil: '2030-01-01' };
    const izin = { level: 3, evidence: { sk: { status: 'available' as const, items: ['sk-lama', 'sk-baru'] } } };
    const renewed = { ...ASSESSMENT, answers: { ...ASSESSMENT.answers, izin }, evidence: [ITEM, longer] };
    expect(scoreCurve(indexPack(PACK), renewed, YEAR).steps.map(({ on }) => on)).toEqual(['2027-02-01']);
  });

  it('outlives the calendar without an error', () => {
    const forever = { ...ASSESSMENT, evidence: [{ ...ITEM, validUntil: '9999-12-31' }] };
    expect(scoreCurve(indexPack(PACK), forever, YEAR).steps).toHaveLength(1);
  });
});

describe('laws', () => {
  const MONTH = { from: AS_OF, until: addDays(AS_OF, 30) };
  const days = Array.from({ length: 31 }, (_, place) => addDays(AS_OF, place));

  /** Numbers and blockers; not the warnings, nor how much evidence an unanswered critical criterion lacks. */
  const told = ({ warnings: _told, blockers, ...result }: ScoreResult) => ({
    ...result,
    blockers: blockers.map(({ data: { unmet: _unmet, ...data }, ...blocker }) => ({ ...blocker, data })),
  });

  it('on every single day the curve says what scoring that day says', () => {
    fc.assert(
      fc.property(randomExpiries, ({ pack, assessment }) => {
        const index = indexPack(pack);
        const found = scoreCurve(index, assessment, MONTH);
        for (const day of days) expect({ ...told(resultAt(found, day)), asOf: day }).toEqual(told(score(index, assessment, { layer: 'evidenced', asOf: day })));
      }),
      { numRuns: 150 },
    );
  });

  it('time never raises the score, and every fall has its reason', () => {
    fc.assert(
      fc.property(randomExpiries, ({ pack, assessment }) => {
        const found = scoreCurve(indexPack(pack), assessment, MONTH);
        let former = found.start;
        for (const { result, losses } of found.steps) {
          expect(losses.length).toBeGreaterThan(0);
          expect(result.total ?? 0).toBeLessThanOrEqual(former.total ?? 0);
          if (result.totalExact !== former.totalExact) expect(losses.some(({ fallsToZero }) => fallsToZero)).toBe(true);
          former = result;
        }
      }),
      { numRuns: 150 },
    );
  });
});
