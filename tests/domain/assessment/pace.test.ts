import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerMoments, answerTimes, PACE_RULES, sayRange, timeLeft } from '../../../src/domain/assessment/pace';
import type { Revision } from '../../../src/domain/bundle/bundle-history.generated';

const revision = (criterion: string, at: string, after: Revision['after'], device = 'hp'): Revision => ({
  id: `${criterion} ${at}`,
  parents: [],
  institution: 'lembaga',
  entity: { kind: 'answer', id: criterion, assessment: 'penilaian' },
  before: null,
  after,
  at: `2026-11-24T${at}+07:00`,
  device,
});

describe('the moments of answering', () => {
  it('are the first level of each criterion of this assessment; notes and evidence alone are none', () => {
    const revisions = [
      revision('a', '09:00:00', { level: null, note: 'dicek dulu' }),
      revision('a', '09:01:00', { level: 2 }),
      revision('a', '09:02:00', { level: 3 }),
      revision('b', '09:03:00', { level: null, notApplicable: { reason: 'tidak ada' } }),
      revision('c', '09:04:00', null),
      { ...revision('d', '09:05:00', { level: 1 }), entity: { kind: 'answer' as const, id: 'd', assessment: 'lain' } },
    ];
    const moments = answerMoments(revisions, 'penilaian');
    expect(moments.map(({ criterion }) => criterion)).toEqual(['a', 'b']);
    expect((moments[1]?.seconds ?? 0) - (moments[0]?.seconds ?? 0)).toBe(120);
  });
});

describe('the times between answers', () => {
  const at = (seconds: number, device = 'hp') => ({ criterion: `k${seconds}`, device, seconds });

  it('leave out pauses, answers of one write, and a clock that was put back', () => {
    expect(answerTimes([at(0), at(60), at(60), at(150), at(150 + PACE_RULES.pauseSeconds + 1), at(10), at(100)])).toEqual([60, 90, 90]);
  });

  it('are taken on each device for itself', () => {
    expect(answerTimes([at(0), at(1000, 'laptop'), at(40), at(1030, 'laptop')])).toEqual([40, 30]);
  });
});

describe('the time left', () => {
  it('is the median of one’s own pace for each criterion left, a fifth less or more, worked by hand', () => {
    const times = [50, 60, 60, 60, 60, 60, 60, 60, 60, 70];
    expect(timeLeft(times, 50)).toEqual({ basis: 'own', low: 40, high: 60 });
  });

  it('reaches up to the mean where a few criteria took long', () => {
    const times = [60, 60, 60, 60, 60, 60, 60, 60, 600, 600];
    // Mean (8 x 60 + 2 x 600) / 10 = 168 s.
    expect(timeLeft(times, 10)).toEqual({ basis: 'own', low: 8, high: 28 });
  });

  it('is a rule of thumb while fewer than ten times are known', () => {
    expect(timeLeft(Array(9).fill(60), 50)).toEqual({ basis: 'thumb', low: 60, high: 140 });
  });

  it('is nothing when nothing is left', () => {
    expect(timeLeft([60], 0)).toBeNull();
  });

  it('grows with the criteria left, and its ends keep their order', () => {
    const times = fc.array(fc.integer({ min: 1, max: PACE_RULES.pauseSeconds }), { maxLength: 40 });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 2000 }), (own, left) => {
        const now = timeLeft(own, left);
        const more = timeLeft(own, left + 1);
        if (now === null || more === null) throw new Error('something is left');
        expect(now.low).toBeGreaterThan(0);
        expect(now.low).toBeLessThanOrEqual(now.high);
        expect(more.low).toBeGreaterThan(now.low);
        expect(more.high).toBeGreaterThan(now.high);
        expect(now.basis).toBe(own.length < PACE_RULES.leastTimes ? 'thumb' : 'own');
      }),
    );
  });

  it('does not depend on the order of the times, nor on pauses', () => {
    const times = fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 10, maxLength: 40 });
    fc.assert(
      fc.property(times, fc.nat(40), (own, place) => {
        expect(timeLeft([...own].reverse(), 7)?.low).toBe(timeLeft(own, 7)?.low);
        const clock = [0, ...own.map((_, index) => own.slice(0, index + 1).reduce((sum, time) => sum + time, 0))];
        const at = Math.min(place, clock.length - 1);
        const paused = clock.map((seconds, index) => (index >= at ? seconds + 100_000 : seconds));
        const timesOf = (all: readonly number[]) => answerTimes(all.map((seconds, index) => ({ criterion: `k${index}`, device: '', seconds })));
        expect(timesOf(clock)).toEqual(own);
        expect(timesOf(paused).length).toBe(at === 0 ? own.length : own.length - 1);
      }),
    );
  });
});

describe('a range as it is said', () => {
  it('has whole minutes, then fives, then half hours', () => {
    expect(sayRange({ low: 0.2, high: 0.4 })).toEqual({ low: 1, high: 1, unit: 'minutes' });
    expect(sayRange({ low: 5.5, high: 8.2 })).toEqual({ low: 5, high: 9, unit: 'minutes' });
    expect(sayRange({ low: 41, high: 58 })).toEqual({ low: 40, high: 60, unit: 'minutes' });
    expect(sayRange({ low: 84, high: 126 })).toEqual({ low: 1, high: 2.5, unit: 'hours' });
  });

  it('never promises less than the estimate', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 5000, noNaN: true }), fc.double({ min: 1, max: 3, noNaN: true }), (low, factor) => {
        const said = sayRange({ low, high: low * factor });
        const minutes = said.unit === 'hours' ? 60 : 1;
        expect(said.high * minutes).toBeGreaterThanOrEqual(low * factor - 1e-9);
        expect(said.low).toBeGreaterThan(0);
        expect(said.low).toBeLessThanOrEqual(said.high);
      }),
    );
  });
});
