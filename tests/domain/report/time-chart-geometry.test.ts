import { describe, expect, it } from 'vitest';
import { dayShare, lineRuns, monthStarts, scoreY, stepCorners, svgPath, timeX } from '../../../src/domain/report/time-chart-geometry';

// Ten days, 100 wide and 50 high, from (10, 5).
const FRAME = { from: '2026-11-20', until: '2026-11-30', x: 10, y: 5, width: 100, height: 50 };

describe('scores over days', () => {
  it('time runs to the right, the score upwards', () => {
    expect([timeX('2026-11-20', FRAME), timeX('2026-11-25', FRAME), timeX('2026-11-30', FRAME)]).toEqual([10, 60, 110]);
    expect([scoreY(0, FRAME), scoreY(50, FRAME), scoreY(100, FRAME)]).toEqual([55, 30, 5]);
  });

  it('days outside stand at the nearer end, one day alone in the middle', () => {
    expect([dayShare('2026-01-01', FRAME), dayShare('2027-01-01', FRAME)]).toEqual([0, 1]);
    expect(dayShare('2026-11-20', { from: '2026-11-20', until: '2026-11-20' })).toBe(0.5);
  });

  it('a line is cut where there is no score', () => {
    const days = [
      { on: '2026-11-20', score: 0 },
      { on: '2026-11-22', score: 100 },
      { on: '2026-11-25', score: null },
      { on: '2026-11-30', score: 50 },
    ];
    expect(lineRuns(days, FRAME)).toEqual([
      [
        { x: 10, y: 55 },
        { x: 30, y: 5 },
      ],
      [{ x: 110, y: 30 }],
    ]);
    expect(lineRuns([], FRAME)).toEqual([]);
  });

  it('a score holds until the next one, and to the end', () => {
    const corners = stepCorners(
      [
        { on: '2026-11-20', score: 100 },
        { on: '2026-11-25', score: 50 },
      ],
      FRAME,
    );
    expect(svgPath(corners)).toBe('M10 5L60 5L60 30L110 30');
    expect(svgPath(stepCorners([{ on: '2026-11-20', score: null }], FRAME))).toBe('');
  });

  it('marks the first days of months, thinned where there are many', () => {
    expect(monthStarts({ from: '2026-11-20', until: '2027-02-01' }, 12)).toEqual(['2026-12-01', '2027-01-01', '2027-02-01']);
    expect(monthStarts({ from: '2026-01-15', until: '2028-01-15' }, 6)).toEqual([
      '2026-02-01',
      '2026-06-01',
      '2026-10-01',
      '2027-02-01',
      '2027-06-01',
      '2027-10-01',
    ]);
    expect(monthStarts({ from: '9999-11-20', until: '9999-12-31' }, 6)).toEqual(['9999-12-01']);
  });
});
