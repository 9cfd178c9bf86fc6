import { describe, expect, it } from 'vitest';
import { barSegments, radarLabels, radarPoints, radarRing } from '../../../src/domain/report/chart-geometry';

const frame = { centreX: 100, centreY: 100, radius: 50 };

describe('radarPoints', () => {
  it('starts at the top and goes round clockwise', () => {
    expect(radarPoints([100, 100, 100, 100], frame)).toEqual([
      { x: 100, y: 50 },
      { x: 150, y: 100 },
      { x: 100, y: 150 },
      { x: 50, y: 100 },
    ]);
  });

  it('keeps "tidak berlaku" apart from 0, and clamps what is out of range', () => {
    expect(radarPoints([null, 0, 120, -5], frame)).toEqual([null, { x: 100, y: 100 }, { x: 100, y: 150 }, { x: 100, y: 100 }]);
  });

  it('draws rings and labels on the same axes', () => {
    expect(radarRing(50, 4, frame)[1]).toEqual({ x: 125, y: 100 });
    expect(radarLabels(4, frame, 10).map(({ x, y, anchor }) => [x, y, anchor])).toEqual([
      [100, 40, 'middle'],
      [160, 100, 'start'],
      [100, 160, 'middle'],
      [40, 100, 'end'],
    ]);
  });
});

describe('barSegments', () => {
  it('cuts the bar at low and high', () => {
    expect(barSegments({ low: 25, high: 75 }, 200)).toEqual([
      { kind: 'sure', x: 0, width: 50 },
      { kind: 'open', x: 50, width: 100 },
      { kind: 'rest', x: 150, width: 50 },
    ]);
  });

  it('leaves out segments without width', () => {
    expect(barSegments({ low: 0, high: 100 }, 200).map(({ kind }) => kind)).toEqual(['open']);
    expect(barSegments({ low: 100, high: 100 }, 200).map(({ kind }) => kind)).toEqual(['sure']);
    expect(barSegments({ low: 0, high: 0 }, 200).map(({ kind }) => kind)).toEqual(['rest']);
  });
});
