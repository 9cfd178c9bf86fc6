import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, decide, saysAlready, standingOf, takeBack } from '../../src/app/quick-entry-edits';
import type { Answer } from '../../src/domain/assessment/assessment.generated';

const verification = { verdict: 'confirmed', by: 'Pendamping', on: '2026-11-01' } as const;

describe('an entry', () => {
  it('writes the level, keeps note and evidence, and says who typed it', () => {
    const answer: Answer = { level: null, unsure: true, note: 'Map 2', evidence: { b: { status: 'available' } } };
    expect(decide({ kind: 'level', level: 2 }, ' Pendamping ')(answer)).toEqual({
      level: 2,
      note: 'Map 2',
      evidence: { b: { status: 'available' } },
      enteredBy: 'Pendamping',
    });
  });

  it('takes out who typed before when nobody types for others now', () => {
    expect(decide({ kind: 'level', level: 1 }, '')({ level: 0, enteredBy: 'Pendamping' })).toEqual({ level: 1 });
  });

  it('lets a verdict go on saying the level that the mentor saw', () => {
    expect(decide({ kind: 'level', level: 3 }, '')({ level: 2, verification })).toEqual({
      level: 3,
      verification: { ...verification, verdict: 'adjusted', level: 2 },
    });
  });

  it('keeps the level under "tidak berlaku", and withdraws all of it with a minus', () => {
    const answer = decide({ kind: 'notApplicable', reason: 'Tidak ada balita' }, 'P')({ level: 1 });
    expect(answer).toEqual({ level: 1, notApplicable: { reason: 'Tidak ada balita' }, enteredBy: 'P' });
    expect(decide({ kind: 'withdraw' }, 'P')({ ...answer, level: 1 })).toEqual({ level: null });
  });

  it('writes nothing where the answer already says so, but confirms one that is to be checked again', () => {
    const same: readonly (readonly [Answer | undefined, Decision])[] = [
      [{ level: 0 }, { kind: 'level', level: 0 }],
      [{ level: null, unsure: true }, { kind: 'unsure' }],
      [
        { level: 2, notApplicable: { reason: 'x' } },
        { kind: 'notApplicable', reason: 'x' },
      ],
      [undefined, { kind: 'withdraw' }],
      [{ level: null, note: 'x' }, { kind: 'withdraw' }],
    ];
    for (const [answer, decision] of same) expect(saysAlready(answer, decision)).toBe(true);
    const checkAgain = { fromVersion: '1.0.0', reason: 'text' } as const;
    expect(saysAlready({ level: 0, checkAgain }, { kind: 'level', level: 0 })).toBe(false);
    expect(saysAlready({ level: 0, checkAgain }, { kind: 'withdraw' })).toBe(false);
    expect(saysAlready({ level: 2, notApplicable: { reason: 'x' } }, { kind: 'level', level: 2 })).toBe(false);
    expect(saysAlready(undefined, { kind: 'level', level: 0 })).toBe(false);
  });
});

const answers: fc.Arbitrary<Answer> = fc.record(
  {
    level: fc.constantFrom(null, 0, 1, 2),
    unsure: fc.constant(true as const),
    notApplicable: fc.record({ reason: fc.constantFrom('', 'x') }),
    note: fc.constantFrom('a', 'b'),
    enteredBy: fc.constantFrom('P', 'Q'),
    evidence: fc.constantFrom({}, { b: { status: 'available' as const } }),
    verification: fc.constant(verification),
  },
  { requiredKeys: ['level'] },
);
const decisions: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constant('level' as const), level: fc.constantFrom(0, 1, 2) }),
  fc.record({ kind: fc.constant('notApplicable' as const), reason: fc.constantFrom('x', 'y') }),
  fc.constantFrom({ kind: 'unsure' as const }, { kind: 'withdraw' as const }),
);

describe('taking an entry back', () => {
  it('gives exactly the former answer, whatever it was', () => {
    fc.assert(
      fc.property(fc.option(answers, { nil: undefined }), decisions, fc.constantFrom('', 'P'), (before, decision, name) => {
        const after = decide(decision, name)(before ?? { level: null });
        if (after === null) throw new Error('an entry never removes an answer');
        expect(takeBack(before, after)(after)).toEqual(before ?? null);
      }),
    );
  });

  it('keeps what came into other fields since', () => {
    const before: Answer = { level: 1, enteredBy: 'P' };
    const after: Answer = { level: 2 };
    expect(takeBack(before, after)({ ...after, note: 'baru' })).toEqual({ level: 1, enteredBy: 'P', note: 'baru' });
    expect(takeBack(undefined, { level: 2, enteredBy: 'P' })({ level: 2, enteredBy: 'P', note: 'baru' })).toEqual({ level: null, note: 'baru' });
  });
});

describe('the standing of an answer', () => {
  it('is open until something is decided, and open again when the text changed', () => {
    expect(standingOf(undefined)).toEqual({ kind: 'open' });
    expect(standingOf({ level: null, note: 'x' })).toEqual({ kind: 'open' });
    expect(standingOf({ level: 2, checkAgain: { fromVersion: '1.0.0', reason: 'text' } })).toEqual({ kind: 'open' });
    expect(standingOf({ level: 0 })).toEqual({ kind: 'level', level: 0 });
  });
});
