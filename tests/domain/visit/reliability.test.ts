import { describe, expect, it } from 'vitest';
import type { Answer, Verification } from '../../../src/domain/assessment/assessment.generated';
import { RELIABILITY_MINIMUM, reliabilityOf } from '../../../src/domain/visit/reliability';
import { smallAssessment, smallCriterion, smallPack } from '../../support/small-pack';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const scale = { levels: [0, 1, 2, 3].map((value) => ({ value, label: `Tingkat ${value}` })) };
const pack = smallPack({
  scales: { empat: scale },
  standards: [
    { id: 's1', title: 'Satu', weight: 1, sections: [{ id: 's1a', title: 'Bagian', criteria: ids.map((id) => smallCriterion(id, { scale: 'empat' })) }] },
    { id: 's2', title: 'Dua', weight: 1, sections: [{ id: 's2a', title: 'Bagian', criteria: [smallCriterion('z', { scale: 'empat' })] }] },
  ],
});
const verdict = (kind: Verification['verdict'], level?: number, by = 'Pendamping A'): Verification => ({
  verdict: kind,
  by,
  on: '2026-11-20',
  ...(level === undefined ? {} : { level }),
});
const answered = (level: number, verification?: Verification): Answer => ({ level, ...(verification === undefined ? {} : { verification }) });

describe('reliability', () => {
  it('counts agreement and its direction by hand', () => {
    const answers = {
      a: answered(2, verdict('confirmed')),
      b: answered(2, verdict('adjusted', 2)),
      c: answered(3, verdict('adjusted', 1)),
      d: answered(1, verdict('adjusted', 2)),
      e: answered(1, verdict('rejected')),
      f: answered(3),
      z: answered(0, verdict('confirmed', undefined, 'Pendamping B')),
    };
    const { total, standards, mentors } = reliabilityOf(pack, smallAssessment({ answers }));
    expect(total).toEqual({ verified: 6, agreed: 3, overClaimed: 2, underClaimed: 1, percent: { exact: '50/1', value: 50 }, direction: 'over' });
    expect(standards).toEqual([
      { standard: 's1', verified: 5, agreed: 2, overClaimed: 2, underClaimed: 1, percent: { exact: '40/1', value: 40 }, direction: 'over' },
      { standard: 's2', verified: 1, agreed: 1, overClaimed: 0, underClaimed: 0, percent: null, direction: null },
    ]);
    expect(mentors.map(({ by, verified, percent }) => [by, verified, percent?.value ?? null])).toEqual([
      ['Pendamping A', 5, 40],
      ['Pendamping B', 1, null],
    ]);
  });

  it('gives no percentage and no direction under five verdicts', () => {
    const four = Object.fromEntries(ids.slice(0, RELIABILITY_MINIMUM - 1).map((id) => [id, answered(1, verdict('rejected'))]));
    expect(reliabilityOf(pack, smallAssessment({ answers: four })).total).toEqual({
      verified: 4,
      agreed: 0,
      overClaimed: 4,
      underClaimed: 0,
      percent: null,
      direction: null,
    });
  });

  it('shows a third exactly, and leaves out what waits to be checked again or does not apply', () => {
    const answers = {
      ...Object.fromEntries(ids.slice(0, 6).map((id, place) => [id, answered(1, verdict(place < 2 ? 'confirmed' : 'rejected'))])),
      g: { ...answered(1, verdict('confirmed')), checkAgain: { fromVersion: '0.9.0', reason: 'text' as const } },
      z: { ...answered(1, verdict('confirmed')), notApplicable: { reason: 'Tidak ada' } },
    };
    const { total } = reliabilityOf(pack, smallAssessment({ answers }));
    expect(total.percent).toEqual({ exact: '100/3', value: 33.33 });
    expect(total.verified).toBe(6);
  });
});
