import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment/assessment.generated';
import { rankGaps } from '../../../src/domain/gap/gap-ranking';
import { findPath } from '../../../src/domain/gap/path';
import type { PathOptions, PathResult } from '../../../src/domain/gap/path-result';
import type { GradingPolicy } from '../../../src/domain/scoring/grading-policy.generated';
import type { StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { type Answers, AS_OF, assessmentOf, packOf, packWith, requirement } from '../../support/scoring/documents';

type Options = Partial<PathOptions> & Pick<PathOptions, 'target'>;

const find = (pack: StandardPack, answers: Answers | Assessment, options: Options) => {
  const assessment = 'format' in answers ? (answers as Assessment) : assessmentOf(answers as Answers);
  return findPath(pack, assessment, { asOf: AS_OF, layer: 'claimed', ...options });
};

function pathTo(pack: StandardPack, answers: Answers, options: Options): PathResult {
  const outcome = find(pack, answers, options);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.value;
}

const codesOf = (pack: StandardPack, answers: Answers, options: Options): string[] => {
  const outcome = find(pack, answers, options);
  return outcome.ok ? [] : outcome.problems.map(({ code, pointer }) => `${code} ${pointer}`);
};

const stepsOf = ({ steps }: PathResult) => steps.map(({ criterion, toLevel, effort }) => [criterion, toLevel, effort]);

const policyOf = (requires: NonNullable<GradingPolicy['grades'][number]['requires']>, min = 0, parts: Partial<GradingPolicy> = {}): GradingPolicy => ({
  format: 'siap-lks/grading-policy@1',
  id: 'uji',
  title: 'Uji',
  status: 'example',
  statusNote: 'Uji.',
  sources: [],
  grades: [
    { id: 'a', label: 'A', min, requires },
    { id: 'z', label: 'Z', min: 0 },
  ],
  ...parts,
});

describe('findPath', () => {
  it('says each step with its gain, effort and reason', () => {
    const pack = packOf([
      {
        id: 'a',
        weight: 3,
        minimum: 50,
        criteria: [
          { id: 'a1', weight: 2, effort: 2 },
          { id: 'a2', critical: { atLeast: 1 } },
        ],
      },
      { id: 'b', criteria: [{ id: 'b1', scale: 'yesNo' }] },
    ]);
    // Now 0. a is (2 x a1 + a2) / 9 of 100 and three quarters of the total. Its minimum of 50 takes 5 of the 9 parts, each for an effort of 1
    // whichever criterion brings it, and a2 must be 1: a1 at 2 and a2 at 1, or a1 at 1 and a2 at 3; a1 comes first, so higher there.
    // That is 5/9 x 75 = 41.67 of the total; 60 takes b1 as well, 25 for 1, cheaper than three more parts of 8.33.
    const path = pathTo(pack, { a1: 0, a2: null, b1: 0 }, { target: { total: 60 } });
    expect(path).toEqual({
      reachable: true,
      target: { total: 60 },
      layer: 'claimed',
      asOf: AS_OF,
      effort: 6,
      from: { exact: '0/1', value: 0 },
      to: { exact: '200/3', value: 66.67 },
      steps: [
        {
          criterion: 'a1',
          standard: 'a',
          fromLevel: 0,
          toLevel: 2,
          evidence: [],
          effort: 4,
          gainExact: '100/3',
          gain: 33.33,
          reasons: [
            { kind: 'standardMinimum', standard: 'a', atLeast: 50 },
            { kind: 'total', atLeast: 60 },
          ],
          doFirst: [],
        },
        {
          criterion: 'a2',
          standard: 'a',
          fromLevel: null,
          toLevel: 1,
          evidence: [],
          effort: 1,
          gainExact: '25/3',
          gain: 8.33,
          reasons: [
            { kind: 'critical', criterion: 'a2', standard: 'a', atLeast: 1 },
            { kind: 'standardMinimum', standard: 'a', atLeast: 50 },
            { kind: 'total', atLeast: 60 },
          ],
          doFirst: [],
        },
        {
          criterion: 'b1',
          standard: 'b',
          fromLevel: 0,
          toLevel: 1,
          evidence: [],
          effort: 1,
          gainExact: '25/1',
          gain: 25,
          reasons: [{ kind: 'total', atLeast: 60 }],
          doFirst: [],
        },
      ],
      unmet: [],
      standards: [
        { id: 'a', from: { exact: '0/1', value: 0 }, to: { exact: '500/9', value: 55.56 } },
        { id: 'b', from: { exact: '0/1', value: 0 }, to: { exact: '100/1', value: 100 } },
      ],
      effortIsDefault: false,
    });
  });

  it('is cheaper than taking the largest gap per effort first', () => {
    // Gain for effort: `large` 42.86 for 5, which is 8.57 each; `left` and `right` 28.57 for 4, which is 7.14 each. `large` first needs one of
    // the others as well, 71.43 for 9; both small ones are 57.14 for 8.
    const pack = packWith([
      { id: 'large', scale: 'yesNo', weight: 6, effort: 5 },
      { id: 'left', scale: 'yesNo', weight: 4, effort: 4 },
      { id: 'right', scale: 'yesNo', weight: 4, effort: 4 },
    ]);
    expect(rankGaps(pack, assessmentOf({}), { asOf: AS_OF })[0]?.criterion).toBe('large');
    expect(stepsOf(pathTo(pack, {}, { target: { total: 57 } }))).toEqual([
      ['left', 1, 4],
      ['right', 1, 4],
    ]);
  });

  it('takes evidence as a step in layer evidenced, once, and only where it counts', () => {
    const pack = packWith([
      { id: 'shown', effort: 2, evidence: [requirement('izin'), requirement('foto', { required: false })] },
      { id: 'low', effort: 3, evidence: [requirement('sop')] },
    ]);
    // shown counts 0 for want of the permit: 50 points for 2; low from 0 to 3 with its SOP: 3 x 3 + 3
    const half = pathTo(pack, { shown: { level: 3, evidence: {} }, low: 0 }, { target: { total: 50 }, layer: 'evidenced' });
    expect(half.from.value).toBe(0);
    expect(half.steps).toMatchObject([{ criterion: 'shown', fromLevel: 3, toLevel: 3, evidence: ['izin'], effort: 2, gain: 50 }]);
    const whole = pathTo(pack, { shown: { level: 3, evidence: {} }, low: 0 }, { target: { total: 100 }, layer: 'evidenced' });
    expect(stepsOf(whole)).toEqual([
      ['shown', 3, 2],
      ['low', 3, 12],
    ]);
  });

  it('counts the unanswered as being at the lowest level, which under ratio is worth something', () => {
    const pack = packWith([{ id: 'x', scale: 'five' }], { scoring: { criterion: 'ratio' } });
    const path = pathTo(pack, {}, { target: { total: 40 } });
    expect(path.from).toEqual({ exact: '20/1', value: 20 });
    expect(path.steps).toMatchObject([{ fromLevel: null, toLevel: 2, effort: 1 }]);
    expect(pathTo(pack, {}, { target: { total: 20 } }).steps).toEqual([]);
  });

  it('breaks ties by fewer criteria, then by the first criterion in pack order', () => {
    const alike = packWith([{ id: 'x' }, { id: 'y' }, { id: 'z' }]);
    // 3 of 9 steps: one criterion by 3 beats three by 1; x before y
    expect(stepsOf(pathTo(alike, {}, { target: { total: 33.33 } }))).toEqual([['x', 3, 3]]);
    // 4 of 9: x 3 and y 1 beats x 2 and y 2
    expect(stepsOf(pathTo(alike, {}, { target: { total: 40 } }))).toEqual([
      ['x', 3, 3],
      ['y', 1, 1],
    ]);
  });

  it('compares at the border exactly', () => {
    const third = packWith([{ id: 'x' }]);
    expect(stepsOf(pathTo(third, {}, { target: { total: 33.33 } }))).toEqual([['x', 1, 1]]);
    expect(stepsOf(pathTo(third, {}, { target: { total: 33.34 } }))).toEqual([['x', 2, 2]]);
  });

  it('reaches a grade with what it requires, and rounds only where the policy does', () => {
    const pack = packOf([
      { id: 'a', criteria: [{ id: 'a1' }] },
      { id: 'b', criteria: [{ id: 'b1', effort: 2 }] },
      { id: 'c', criteria: [{ id: 'c1', effort: 3 }] },
    ]);
    const grade = { grade: 'a' };
    // at most one of three below 60, which is level 2 of 3: a and b
    expect(stepsOf(pathTo(pack, {}, { target: grade, policy: policyOf({ atMostBelow: { score: 60, count: 1 } }) }))).toEqual([
      ['a1', 2, 2],
      ['b1', 2, 4],
    ]);
    // 5 of 9 steps are 55.56: short of 56 unless rounded to whole numbers
    const exact = pathTo(pack, { a1: 3, b1: 2 }, { target: grade, policy: policyOf({}, 56) });
    expect(exact.effort).toBe(2);
    expect(pathTo(pack, { a1: 3, b1: 2 }, { target: grade, policy: policyOf({}, 56, { roundTotal: 0 }) }).effort).toBe(0);
  });

  it('puts what should come first before, and names it', () => {
    const pack = packWith([{ id: 'x', dependsOn: ['z'] }, { id: 'y' }, { id: 'z' }]);
    const { steps } = pathTo(pack, {}, { target: { total: 100 } });
    expect(steps.map(({ criterion, doFirst }) => [criterion, doFirst])).toEqual([
      ['y', []],
      ['z', []],
      ['x', ['z']],
    ]);
  });

  it('says how far it gets and what is still unmet where the target is out of reach', () => {
    const pack = packOf([
      { id: 'a', minimum: 60, criteria: [{ id: 'a1', critical: { atLeast: 2 } }, { id: 'a2' }] },
      { id: 'b', criteria: [{ id: 'b1' }] },
    ]);
    const path = pathTo(pack, { a1: 1, a2: 3, b1: 0 }, { target: { total: 95 }, forbid: ['a1'] });
    expect(path).toMatchObject({ reachable: false, effort: 3, to: { exact: '250/3' } });
    expect(path.steps).toMatchObject([{ criterion: 'b1', toLevel: 3, reasons: [{ kind: 'highestTotal' }] }]);
    expect(path.unmet).toEqual([
      { kind: 'critical', criterion: 'a1', standard: 'a', atLeast: 2 },
      { kind: 'total', atLeast: 95, exact: '250/3', value: 83.33 },
    ]);
  });

  it('puts forced criteria at their level, also down', () => {
    const pack = packWith([{ id: 'x' }, { id: 'y', effort: 2 }]);
    const path = pathTo(pack, { x: 3, y: 0 }, { target: { total: 50 }, force: { x: 1 } });
    expect(path.steps).toMatchObject([
      { criterion: 'x', fromLevel: 3, toLevel: 1, effort: 0, gain: -33.33, reasons: [{ kind: 'forced' }] },
      { criterion: 'y', toLevel: 2, effort: 4 },
    ]);
  });

  it('leaves excluded criteria out, also where a raise would make them apply', () => {
    const pack = packWith([
      { id: 'x', scale: 'yesNo' },
      { id: 'y', scale: 'yesNo', appliesWhen: { criterion: 'x', op: 'gt', value: 0 } },
    ]);
    expect(stepsOf(pathTo(pack, { x: 0 }, { target: { total: 100 } }))).toEqual([['x', 1, 1]]);
  });

  it('stays exact with numbers beyond 2^53', () => {
    const far = [997, 991, 983, 977, 971, 967];
    const scales = Object.fromEntries(far.map((top) => [`s${top}`, { levels: [0, top - 1, top].map((value) => ({ value, label: `${value}` })) }]));
    const pack = packWith(
      far.map((top) => ({ id: `c${top}`, scale: `s${top}`, weight: 999999.9999 })),
      { scales },
    );
    // one step below the top of a scale is 99.9 of 100: short of 99.99 with a single criterion so, enough for 99.89 with all of them
    expect(pathTo(pack, {}, { target: { total: 100 } }).effort).toBe(12);
    expect(pathTo(pack, {}, { target: { total: 99.99 } })).toMatchObject({ reachable: true, effort: 12 });
    expect(pathTo(pack, {}, { target: { total: 99.89 } }).effort).toBe(6);
  });

  it('says that a pack names no effort', () => {
    expect(pathTo(packWith([{ id: 'x' }]), {}, { target: { total: 50 } }).effortIsDefault).toBe(true);
    expect(pathTo(packWith([{ id: 'x', effort: 1 }]), {}, { target: { total: 50 } }).effortIsDefault).toBe(false);
  });

  it('finds what cannot be asked', () => {
    const pack = packWith([{ id: 'x' }, { id: 'y' }]);
    const excused = { notApplicable: { reason: 'Tidak ada.' } };
    expect(codesOf(pack, {}, { target: { total: 100.01 } })).toEqual(['path/target-out-of-range /target/total']);
    expect(codesOf(pack, {}, { target: { everyStandard: -1 } })).toEqual(['path/target-out-of-range /target/everyStandard']);
    expect(codesOf(pack, {}, { target: { total: Number.NaN } })).toEqual(['path/target-out-of-range /target/total']);
    expect(codesOf(pack, {}, { target: { grade: 'a' } })).toEqual(['path/no-policy /target/grade']);
    expect(codesOf(pack, {}, { target: { grade: 'q' }, policy: policyOf({}) })).toEqual(['path/unknown-grade /target/grade']);
    expect(codesOf(pack, { x: excused }, { target: { total: 50 }, forbid: ['y', 'lain'], force: { constructor: 1, x: 2, y: 3 } })).toEqual([
      'path/unknown-criterion /forbid/1',
      'path/unknown-criterion /force/constructor',
      'path/forced-excluded /force/x',
      'path/forced-and-forbidden /force/y',
    ]);
    expect(codesOf(pack, {}, { target: { total: 50 }, force: { x: 9 } })).toEqual(['path/level-not-on-scale /force/x']);
    expect(codesOf(pack, {}, { target: { total: 50 }, force: { x: 0 }, forbid: ['x'] })).toEqual([]);
    expect(codesOf(pack, { x: excused, y: excused }, { target: { total: 50 } })).toEqual(['path/nothing-counts ']);
  });
});

describe('rankGaps with a path', () => {
  it('lists what the path asks for, up to its level', () => {
    const pack = packWith([{ id: 'x', effort: 2 }, { id: 'y' }, { id: 'z' }]);
    const path = pathTo(pack, { x: 0, y: 0, z: 0 }, { target: { total: 40 } });
    // 4 of 9 steps: y by 3, z by 1
    expect(rankGaps(pack, assessmentOf({ x: 0, y: 0, z: 0 }), { asOf: AS_OF, path })).toMatchObject([
      { criterion: 'y', targetLevel: 3, effort: 3, gainExact: '100/3' },
      { criterion: 'z', targetLevel: 1, effort: 1, gainExact: '100/9' },
    ]);
  });
});
