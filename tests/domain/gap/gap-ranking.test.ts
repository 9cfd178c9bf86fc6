import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankGaps } from '../../../src/domain/gap/gap-ranking';
import { score } from '../../../src/domain/scoring/score';
import { type Answers, AS_OF, assessmentOf, packOf, packWith, requirement, verdict } from '../../support/scoring/documents';
import { randomScorings } from '../../support/scoring/random-assessments';

const rank = (pack: Parameters<typeof rankGaps>[0], answers: Answers) => rankGaps(pack, assessmentOf(answers), { asOf: AS_OF });

describe('rankGaps', () => {
  it('lists what counts below its highest level, with its exact gain', () => {
    const pack = packOf([
      { id: 'a', weight: 3, criteria: [{ id: 'a1', weight: 2 }, { id: 'a2', effort: 2 }, { id: 'a3' }] },
      { id: 'b', criteria: [{ id: 'b1' }, { id: 'b2' }] },
    ]);
    // a1: 100 x 2/3 x 2/4 x 3/4 = 25 for 2 steps; a2: 100 x 1 x 1/4 x 3/4 = 75/4 for 3 steps of 2; b1: 100 x 1/3 x 1 x 1/4 = 25/3 for 1 step
    expect(rank(pack, { a1: 1, a2: null, a3: 3, b1: 2, b2: { notApplicable: { reason: 'Tidak ada.' } } })).toEqual([
      { criterion: 'a1', standard: 'a', level: 1, targetLevel: 3, unsure: false, gainExact: '25/1', gain: 25, effort: 2, blockers: [] },
      { criterion: 'b1', standard: 'b', level: 2, targetLevel: 3, unsure: false, gainExact: '25/3', gain: 8.33, effort: 1, blockers: [] },
      { criterion: 'a2', standard: 'a', level: null, targetLevel: 3, unsure: false, gainExact: '75/4', gain: 18.75, effort: 6, blockers: [] },
    ]);
  });

  it('puts what blocks first, then the better gain for its effort, then pack order', () => {
    const pack = packWith([
      { id: 'plain' },
      { id: 'twin', effort: 2, weight: 2 },
      { id: 'dear', effort: 5 },
      { id: 'critical', effort: 5, critical: { atLeast: 1 } },
      { id: 'proof', evidence: [requirement('izin')] },
    ]);
    const gaps = rank(pack, { plain: 0, twin: 0, dear: 0, critical: 0, proof: 1 });
    expect(gaps.map(({ criterion, blockers }) => [criterion, blockers.map(({ kind }) => kind)])).toEqual([
      ['proof', ['evidenceMissing']],
      ['critical', ['critical']],
      ['plain', []],
      ['twin', []],
      ['dear', []],
    ]);
  });

  it('compares gain per effort exactly', () => {
    // 0.3 for effort 3 and 0.1 for effort 1 are a tie, so pack order decides; floats take 0.3 / 3 for less than 0.1
    const pack = packWith([
      { id: 'y', scale: 'yesNo', weight: 0.3, effort: 3 },
      { id: 'x', scale: 'yesNo', weight: 0.1 },
    ]);
    expect(rank(pack, {}).map(({ criterion }) => criterion)).toEqual(['y', 'x']);
  });

  it('marks "belum tahu" and counts steps on the scale, not values', () => {
    expect(rank(packWith([{ id: 'x', scale: 'gaps', effort: 3 }]), { x: { unsure: true } })).toMatchObject([
      { level: null, unsure: true, targetLevel: 5, effort: 6, gainExact: '100/1' },
    ]);
  });

  it('counts in layer evidenced what is claimed at the top but not shown', () => {
    const pack = packWith([{ id: 'x', effort: 2, evidence: [requirement('izin')] }, { id: 'y' }]);
    const gaps = rankGaps(pack, assessmentOf({ x: 3, y: 3 }), { asOf: AS_OF, layer: 'evidenced' });
    expect(gaps).toMatchObject([{ criterion: 'x', level: 3, targetLevel: 3, gainExact: '50/1', effort: 2, blockers: [{ kind: 'evidenceMissing' }] }]);
    expect(rankGaps(pack, assessmentOf({ x: 3, y: 3 }), { asOf: AS_OF })).toEqual([]);
  });

  it('looks in layer verified at what the mentor left standing', () => {
    const pack = packWith([{ id: 'x' }, { id: 'y' }, { id: 'z' }]);
    const answers = assessmentOf({
      x: { level: 3, verification: verdict('rejected') },
      y: { level: 3, verification: verdict('adjusted', { level: 2 }) },
      z: 0,
    });
    expect(rankGaps(pack, answers, { asOf: AS_OF, layer: 'verified' })).toMatchObject([
      { criterion: 'x', level: 3, gainExact: '50/1', effort: 3 },
      { criterion: 'y', level: 3, gainExact: '50/3', effort: 1 },
    ]);
  });

  it('gains what the total would in truth rise by', () => {
    fc.assert(
      fc.property(randomScorings(), ({ pack, assessment }) => {
        const before = score(pack, assessment, { layer: 'claimed', asOf: AS_OF });
        for (const gap of rankGaps(pack, assessment, { asOf: AS_OF })) {
          const answers = { ...assessment.answers, [gap.criterion]: { level: gap.targetLevel } };
          const after = score(pack, { ...assessment, answers }, { layer: 'claimed', asOf: AS_OF });
          expect(differenceOf(after.totalExact, before.totalExact, gap.gainExact)).toBe(0n);
        }
      }),
    );
  });

  it('leaves nothing to gain once every gap is closed', () => {
    fc.assert(
      fc.property(randomScorings(), ({ pack, assessment }) => {
        const raised = rankGaps(pack, assessment, { asOf: AS_OF }).map(({ criterion, targetLevel }) => [criterion, { level: targetLevel }] as const);
        const closed = { ...assessment, answers: { ...assessment.answers, ...Object.fromEntries(raised) } };
        expect(rankGaps(pack, closed, { asOf: AS_OF })).toEqual([]);
        expect([null, 100]).toContain(score(pack, closed, { layer: 'claimed', asOf: AS_OF }).total);
      }),
    );
  });
});

/** after - before - gain, times the denominators: 0 when they agree exactly. */
function differenceOf(...texts: (string | null)[]): bigint {
  const [[a, b] = [], [c, d] = [], [e, f] = []] = texts.map((text) => (text ?? '0/1').split('/').map(BigInt));
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined)
    throw new Error('three fractions are needed');
  return a * d * f - c * b * f - e * b * d;
}
