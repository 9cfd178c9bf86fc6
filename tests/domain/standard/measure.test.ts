import { describe, expect, it } from 'vitest';
import { measuredValue, proposeLevel } from '../../../src/domain/standard/measure';
import type { Measure } from '../../../src/domain/standard/standard-pack.generated';

/** Bedroom area for each child: from 4.5 m² level 2, from 3 m² level 1, else 0. */
const area: Measure = {
  numerator: 'area',
  denominator: 'children',
  bands: [{ atLeast: 4.5, level: 2 }, { atLeast: 3, level: 1 }, { level: 0 }],
};

describe('proposeLevel', () => {
  it.each([
    [45, 10, 2],
    [44.9, 10, 1],
    [30, 10, 1],
    [29.9, 10, 0],
    [0, 10, 0],
    // 0.3 / 0.1 is exactly 3; in floating point it is 2.9999999999999996 and would fall a level
    [0.3, 0.1, 1],
  ])('proposes for %d m² and %d children level %d', (size, children, level) => expect(proposeLevel(area, { area: size, children })).toBe(level));

  it('takes the first band that holds, also counting down', () => {
    const load: Measure = { numerator: 'children', denominator: 'caregivers', bands: [{ atMost: 5, level: 2 }, { atMost: 10, level: 1 }, { level: 0 }] };
    expect([10, 10.1, 20, 20.1].map((children) => proposeLevel(load, { children, caregivers: 2 }))).toEqual([2, 1, 1, 0]);
  });

  it('proposes nothing without a number, at division by zero and where no band holds', () => {
    expect(proposeLevel(area, { area: 45 })).toBeNull();
    expect(proposeLevel(area, { children: 10 })).toBeNull();
    expect(proposeLevel(area, { area: 45, children: 0 })).toBeNull();
    expect(proposeLevel({ numerator: 'area', bands: [{ atLeast: 50, level: 1 }] }, { area: 45 })).toBeNull();
    expect(proposeLevel({ ...area, numerator: 'constructor' }, { area: 45, children: 10 })).toBeNull();
    expect(proposeLevel(area, { area: Number.NaN, children: 10 })).toBeNull();
  });
});

describe('measuredValue', () => {
  it('is the ratio, or the numerator alone', () => {
    expect(measuredValue(area, { area: 0.3, children: 0.1 })).toBe(3);
    expect(measuredValue({ numerator: 'meals', bands: [] }, { meals: 3 })).toBe(3);
    expect(measuredValue(area, { area: 45, children: 0 })).toBeNull();
    expect(measuredValue(area, {})).toBeNull();
  });
});
