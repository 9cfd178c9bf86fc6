import { describe, expect, it } from 'vitest';
import { score } from '../../../src/domain/scoring/score';
import type { Layer } from '../../../src/domain/scoring/score-result';
import { type Answers, AS_OF, assessmentOf, packOf, packWith, requirement, verdict } from '../../support/scoring/documents';

const claimed = { layer: 'claimed', asOf: AS_OF } as const;

describe('the whole result', () => {
  const pack = packOf([
    { id: 'a', criteria: [{ id: 'a1' }, { id: 'a2' }] },
    { id: 'b', criteria: [{ id: 'b1' }] },
  ]);

  it('of an assessment with two of three answered', () => {
    // a: (2/3 + 0) / 2 = 1/3, b: 1, total (100/3 + 100) / 2 = 200/3; with a2 at 1, a is (2/3 + 1) / 2 = 5/6 and the total (250/3 + 100) / 2 = 275/3
    expect(score(pack, assessmentOf({ a1: 2, b1: 3 }), claimed)).toEqual({
      total: 66.67,
      totalExact: '200/3',
      interval: { low: 66.67, high: 91.67 },
      sensitivity: 66.67,
      answeredShare: 2 / 3,
      answered: 2,
      applicable: 3,
      standards: [
        { id: 'a', score: 33.33, exact: '100/3', answered: 1, applicable: 2 },
        { id: 'b', score: 100, exact: '100/1', answered: 1, applicable: 1 },
      ],
      layer: 'claimed',
      asOf: AS_OF,
      coverage: null,
      readiness: 'notYet',
      grade: null,
      blockers: [],
      errors: [],
      warnings: [],
    });
  });

  it('is 0 and open to 100 before the first answer', () => {
    const result = score(pack, assessmentOf({}), claimed);
    expect([result.total, result.interval, result.answered, result.answeredShare, result.readiness]).toEqual([0, { low: 0, high: 100 }, 0, 0, 'notYet']);
  });

  it('has no number where nothing applies', () => {
    const excused = { notApplicable: { reason: 'Tidak ada layanan ini.' } };
    const result = score(pack, assessmentOf({ a1: excused, a2: excused, b1: excused }), claimed);
    expect(result).toMatchObject({
      total: null,
      totalExact: null,
      interval: null,
      answeredShare: null,
      applicable: 0,
      readiness: 'notYet',
      grade: null,
      blockers: [],
    });
    // if all three scored 0 there would be a total, and it would be 0
    expect(result.sensitivity).toBe(0);
    expect(result.standards[0]).toEqual({ id: 'a', score: null, exact: null, answered: 0, applicable: 0 });
  });

  it('leaves a standard where nothing applies out of the total', () => {
    const result = score(pack, assessmentOf({ a1: 3, a2: 3, b1: { notApplicable: { reason: 'Tidak ada.' } } }), claimed);
    // with b1 at 0: (100 + 0) / 2
    expect([result.total, result.sensitivity, result.standards[1]?.score]).toEqual([100, 50, null]);
  });

  it('throws for a day that does not exist', () => {
    expect(() => score(pack, assessmentOf({}), { layer: 'claimed', asOf: '2026-02-30' })).toThrow(RangeError);
  });
});

describe('the rules of a pack', () => {
  // scale 1 to 5, answers 3, 5 and none; second standard 1 to 5 with answer 2
  const standards = [
    {
      id: 'a',
      weight: 3,
      criteria: [
        { id: 'a1', scale: 'five', weight: 2 },
        { id: 'a2', scale: 'five' },
        { id: 'a3', scale: 'five' },
      ],
    },
    { id: 'b', weight: 1, criteria: [{ id: 'b1', scale: 'five', weight: 4 }] },
  ];
  const answers = assessmentOf({ a1: 3, a2: 5, b1: 2 });

  it.each([
    // range: a = (2 x 1/2 + 1 + 0) / 4 = 1/2, b = 1/4. standards: (3 x 50 + 25) / 4 = 175/4; criteria: (2 + 4 x 1/4) / 8 = 3/8
    ['range', 'standards', '50/1', '25/1', '175/4', 43.75],
    ['range', 'criteria', '50/1', '25/1', '75/2', 37.5],
    // ratio: a = (2 x 3/5 + 1 + 0) / 4 = 11/20, b = 2/5. standards: (3 x 55 + 40) / 4 = 205/4; criteria: (11/5 + 8/5) / 8 = 19/40
    ['ratio', 'standards', '55/1', '40/1', '205/4', 51.25],
    ['ratio', 'criteria', '55/1', '40/1', '95/2', 47.5],
  ] as const)('%s and %s', (criterion, total, a, b, exact, shown) => {
    const result = score(packOf(standards, { scoring: { criterion, total } }), answers, claimed);
    expect([result.standards.map((standard) => standard.exact), result.totalExact, result.total]).toEqual([[a, b], exact, shown]);
  });

  it('measure levels by their values, not by their places on the scale', () => {
    expect(score(packWith([{ id: 'x', scale: 'gaps' }]), assessmentOf({ x: 2 }), claimed).totalExact).toBe('40/1');
  });

  it('read decimal weights as they are typed', () => {
    // 0.1 + 0.2 is exactly 0.3: (0.3 x 1) / (0.1 + 0.2 + 0.3) = 1/2
    const pack = packWith([
      { id: 'x', weight: 0.1 },
      { id: 'y', weight: 0.2 },
      { id: 'z', weight: 0.3 },
    ]);
    expect(score(pack, assessmentOf({ x: 0, y: 0, z: 3 }), claimed).totalExact).toBe('50/1');
  });

  it('stay exact far beyond what floating point can hold', () => {
    const pack = packWith([
      { id: 'x', weight: 1_000_000 },
      { id: 'y', weight: 0.0001 },
    ]);
    // 10^10 units against 1: 100 x 10^10 / (10^10 + 1)
    expect(score(pack, assessmentOf({ x: 3, y: 0 }), claimed)).toMatchObject({ totalExact: '1000000000000/10000000001', total: 100 });
  });

  it('stay exact where levels share no divisor', () => {
    const values = [997, 991, 983, 977, 971, 967];
    const scales = Object.fromEntries(values.map((top) => [`to-${top}`, { levels: [0, 1, top].map((value) => ({ value, label: 'x' })) }]));
    const pack = packWith(
      values.map((top) => ({ id: `c${top}`, scale: `to-${top}`, weight: 999_999.9999 })),
      { scales },
    );
    const product = values.reduce((all, value) => all * BigInt(value), 1n);
    const sum = values.reduce((all, value) => all + product / BigInt(value), 0n);
    // six times one level of many: 100 x (1/997 + … + 1/967) / 6; both sides are reduced by the result's own denominator
    const { totalExact } = score(pack, assessmentOf(Object.fromEntries(values.map((top) => [`c${top}`, 1]))), claimed);
    const [numerator = 0n, denominator = 1n] = (totalExact ?? '').split('/').map(BigInt);
    expect(numerator * 6n * product).toBe(100n * sum * denominator);
  });
});

describe('layers', () => {
  const pack = packWith([{ id: 'x', evidence: [requirement('izin'), requirement('foto', { required: false })] }, { id: 'y' }]);
  const total = (answers: Answers, layer: Layer) => score(pack, assessmentOf(answers), { layer, asOf: AS_OF }).totalExact;
  const available = { izin: { status: 'available' } } as const;

  it('evidenced counts 0 where required evidence is not met, and never looks at optional evidence', () => {
    expect(total({ x: 3, y: 3 }, 'claimed')).toBe('100/1');
    expect(total({ x: 3, y: 3 }, 'evidenced')).toBe('50/1');
    expect(total({ x: { level: 3, evidence: available }, y: 3 }, 'evidenced')).toBe('100/1');
    expect(total({ x: { level: 3, evidence: { ...available, foto: { status: 'missing' } } }, y: 3 }, 'evidenced')).toBe('100/1');
  });

  it('evidenced counts 0 also at a lowest level that scores under ratio', () => {
    const ratio = packWith([{ id: 'x', scale: 'five', evidence: [requirement('izin')] }], { scoring: { criterion: 'ratio' } });
    const of = (answers: Answers) => score(ratio, assessmentOf(answers), { layer: 'evidenced', asOf: AS_OF }).totalExact;
    expect(of({ x: 1 })).toBe('0/1');
    expect(of({ x: { level: 1, evidence: available } })).toBe('20/1');
  });

  it.each([
    ['confirmed', verdict('confirmed'), '200/3'],
    ['adjusted down', verdict('adjusted', { level: 1 }), '100/3'],
    ['adjusted up', verdict('adjusted', { level: 3 }), '100/1'],
    ['rejected', verdict('rejected'), '0/1'],
  ])('verified takes what was %s and leaves the rest out', (_name, verification, exact) => {
    expect(total({ x: { level: 2, verification }, y: 3 }, 'verified')).toBe(exact);
  });

  it('verified says how much is covered, by effective weight', () => {
    const standards = [
      {
        id: 'a',
        weight: 3,
        criteria: [
          { id: 'a1', weight: 1 },
          { id: 'a2', weight: 3 },
        ],
      },
      { id: 'b', weight: 1, criteria: [{ id: 'b1', weight: 8 }] },
    ];
    const answers = assessmentOf({ a1: { level: 3, verification: verdict('confirmed') }, a2: 3, b1: 3 });
    const coverage = (total: 'standards' | 'criteria') =>
      score(packOf(standards, { scoring: { total } }), answers, { layer: 'verified', asOf: AS_OF }).coverage;
    // standards: a1 has 3 x 1/4 of 3 + 1; criteria: 1 of 1 + 3 + 8
    expect(coverage('standards')).toBe(3 / 16);
    expect(coverage('criteria')).toBe(1 / 12);
  });

  it('verified has no number and no blocker before the first verdict', () => {
    expect(score(pack, assessmentOf({ x: 3, y: 3 }), { layer: 'verified', asOf: AS_OF })).toMatchObject({
      total: null,
      coverage: 0,
      interval: null,
      sensitivity: null,
      answered: 2,
      blockers: [],
      readiness: 'notYet',
    });
  });

  it('verified counts a refused "tidak berlaku" with 0, or with the level of the mentor', () => {
    const refused = (verification: ReturnType<typeof verdict>): Answers => ({
      x: { notApplicable: { reason: 'Tidak perlu.' }, verification: { ...verification, notApplicableAccepted: false } },
      y: { level: 3, verification: verdict('confirmed') },
    });
    expect(total(refused(verdict('rejected')), 'verified')).toBe('50/1');
    expect(total(refused(verdict('confirmed')), 'verified')).toBe('50/1');
    expect(total(refused(verdict('adjusted', { level: 3 })), 'verified')).toBe('100/1');
    expect(total(refused(verdict('rejected')), 'claimed')).toBe('100/1');
    expect(score(pack, assessmentOf(refused(verdict('rejected'))), { layer: 'verified', asOf: AS_OF })).toMatchObject({
      applicable: 2,
      answered: 1,
      coverage: 1,
    });
  });
});

describe('answers that are not quite answers', () => {
  const pack = packWith([{ id: 'x' }, { id: 'y' }]);

  it('counts "belum tahu" as unanswered', () => {
    expect(score(pack, assessmentOf({ x: 3, y: { unsure: true } }), claimed)).toMatchObject({
      answered: 1,
      totalExact: '50/1',
      interval: { low: 50, high: 100 },
    });
  });

  it('keeps the lowest level apart from no answer', () => {
    expect(score(pack, assessmentOf({ x: 3, y: 0 }), claimed)).toMatchObject({ answered: 2, totalExact: '50/1', interval: { low: 50, high: 50 } });
  });

  it('goes on with a blank reason, says so, and counts the criterion', () => {
    expect(score(pack, assessmentOf({ x: 3, y: { notApplicable: { reason: '  ' } } }), claimed)).toMatchObject({
      totalExact: '50/1',
      answered: 1,
      applicable: 2,
      errors: [{ code: 'assessment/blank-not-applicable-reason', pointer: '/answers/y/notApplicable/reason', data: { criterion: 'y' } }],
    });
  });

  it('gives no number to names that every object has', () => {
    const odd = packWith([{ id: 'constructor' }, { id: 'toString', evidence: [requirement('valueOf')] }]);
    expect(score(odd, assessmentOf({}), { layer: 'evidenced', asOf: AS_OF })).toMatchObject({ answered: 0, totalExact: '0/1' });
    expect(score(odd, assessmentOf(Object.fromEntries([['constructor', 3]])), claimed)).toMatchObject({ answered: 1, totalExact: '50/1' });
  });

  it('takes answers that checkAssessment would refuse for no answer, and throws at none', () => {
    expect(score(pack, assessmentOf({ x: 99, z: 1, y: { level: 3, unsure: true } }), claimed)).toMatchObject({ answered: 0, totalExact: '0/1' });
  });
});

describe('warnings', () => {
  it('tell of numbers out of limits, undated evidence and lost items, in that order for each criterion', () => {
    const pack = packWith([
      { id: 'x', evidence: [requirement('izin', { expires: true }), requirement('foto', { required: false, expires: true })] },
      { id: 'y', evidence: [requirement('akta')] },
    ]);
    const assessment = assessmentOf(
      {
        x: { level: 3, measured: { children: -1 }, evidence: { izin: { status: 'available' }, foto: { status: 'available' } } },
        y: { level: 3, evidence: { akta: { status: 'available', items: ['lost'] } } },
      },
      { profile: { children: 12, caregivers: 501 } },
    );
    const result = score(pack, assessment, { layer: 'evidenced', asOf: AS_OF });
    expect(result.warnings).toEqual([
      { code: 'assessment/number-out-of-limits', pointer: '/institution/profile/caregivers', data: { field: 'caregivers', value: 501, min: 0, max: 500 } },
      { code: 'assessment/number-out-of-limits', pointer: '/answers/x/measured/children', data: { field: 'children', value: -1, min: 0 } },
      { code: 'assessment/undated-evidence', pointer: '/answers/x/evidence/izin', data: { criterion: 'x', requirement: 'izin' } },
      { code: 'assessment/undated-evidence', pointer: '/answers/x/evidence/foto', data: { criterion: 'x', requirement: 'foto' } },
      { code: 'assessment/unknown-evidence-item', pointer: '/answers/y/evidence/akta', data: { criterion: 'y', requirement: 'akta', item: 'lost' } },
    ]);
    // undated evidence counts as in hand, a lost item does not
    expect(result.totalExact).toBe('50/1');
    expect(result.blockers.map(({ kind, requirement: asked }) => [kind, asked])).toEqual([['evidenceMissing', 'akta']]);
  });
});
