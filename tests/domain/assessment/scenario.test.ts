import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment/assessment.generated';
import { applyScenario, dayOfScenario, type ScenarioContent } from '../../../src/domain/assessment/scenario';
import { score } from '../../../src/domain/scoring/score';
import { indexPack } from '../../../src/domain/standard/pack-index';
import type { StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { AS_OF, assessmentOf, packOf, requirement, verdict } from '../../support/scoring/documents';
import { randomAnswers, randomPacks } from '../../support/scoring/random-assessments';

const PACK = packOf([
  { id: 'a', criteria: [{ id: 'a1', evidence: [requirement('surat', { expires: true })] }, { id: 'a2' }] },
  { id: 'b', criteria: [{ id: 'b1', appliesWhen: { criterion: 'a1', op: 'gte', value: 2 } }, { id: 'b2' }] },
]);

const NOTHING: ScenarioContent = { levels: {} };

describe('a what-if', () => {
  it('moves a level and leaves what else the answer says, without "belum tahu", "periksa lagi" and the verdict on another level', () => {
    const assessment = assessmentOf({
      a1: { level: 1, note: 'catatan', verification: verdict('confirmed') },
      a2: { level: null, unsure: true },
      b2: { level: 3, checkAgain: { fromVersion: '0.9.0', reason: 'text' }, notApplicable: { reason: 'dulu tidak' } },
    });
    const { assessment: applied, remarks } = applyScenario(PACK, assessment, { levels: { a1: 2, a2: 1, b2: 3 } });
    expect(remarks).toEqual([]);
    expect(applied.answers).toEqual({ a1: { level: 2, note: 'catatan' }, a2: { level: 1 }, b2: { level: 3 } });
  });

  it('takes evidence as in hand, whatever its dates and items say', () => {
    const surat = { status: 'requested' as const, items: ['lama'], validUntil: '2020-01-01', location: 'Lemari 2' };
    const { assessment } = applyScenario(PACK, assessmentOf({ a1: { level: 3, evidence: { surat } } }), {
      levels: {},
      evidence: [{ criterion: 'a1', requirement: 'surat' }],
    });
    expect(assessment.answers).toEqual({ a1: { level: 3, evidence: { surat: { status: 'available', location: 'Lemari 2' } } } });
    expect(score(PACK, assessment, { layer: 'evidenced', asOf: AS_OF }).standards.find(({ id }) => id === 'a')?.exact).toBe('50/1');
  });

  it('lets conditions follow the moved level', () => {
    const before = assessmentOf({ a1: 1 });
    const { assessment } = applyScenario(PACK, before, { levels: { a1: 2 } });
    const applicable = (one: Assessment) => score(PACK, one, { layer: 'claimed', asOf: AS_OF }).applicable;
    expect([applicable(before), applicable(assessment)]).toEqual([3, 4]);
  });

  it('leaves out what the pack cannot mean, and says so', () => {
    const assessment = assessmentOf({ a2: { level: 1, notApplicable: { reason: 'tidak ada' } } });
    const applied = applyScenario(PACK, assessment, {
      levels: { hilang: 1, a1: 7, a2: 3 },
      evidence: [
        { criterion: 'a1', requirement: 'foto' },
        { criterion: 'hilang', requirement: 'surat' },
      ],
    });
    expect(applied.assessment).toBe(assessment);
    expect(applied.remarks.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['scenario/unknown-criterion', '/levels/hilang'],
      ['scenario/level-not-on-scale', '/levels/a1'],
      ['scenario/not-applicable', '/levels/a2'],
      ['scenario/unknown-requirement', '/evidence/0'],
      ['scenario/unknown-criterion', '/evidence/1'],
    ]);
  });

  it('has a day of its own only where a calendar has it', () => {
    expect(dayOfScenario({ asOf: '2027-02-28' }, AS_OF)).toBe('2027-02-28');
    expect(dayOfScenario({ asOf: '2027-02-31' }, AS_OF)).toBe(AS_OF);
    expect(dayOfScenario({}, AS_OF)).toBe(AS_OF);
  });
});

interface Case {
  readonly pack: StandardPack;
  readonly assessment: Assessment;
  readonly scenario: ScenarioContent;
}

/** Scenarios over a pack at random: levels on and off the scale, evidence, and ids that nobody has. */
const cases: fc.Arbitrary<Case> = randomPacks({ followUps: true }).chain((pack) => {
  const ids = [...indexPack(pack).criteria.map(({ criterion }) => criterion.id), 'hilang', 'constructor', '__proto__'];
  return fc.record({
    pack: fc.constant(pack),
    assessment: randomAnswers(pack),
    scenario: fc.record({
      levels: fc.dictionary(fc.constantFrom(...ids), fc.nat({ max: 6 }), { maxKeys: 5 }),
      evidence: fc.array(fc.record({ criterion: fc.constantFrom(...ids), requirement: fc.constantFrom('e0', 'e1', 'hilang') }), { maxLength: 4 }),
    }),
  });
});

describe('the laws of a what-if', () => {
  it('an empty one changes nothing: the very same assessment', () => {
    fc.assert(fc.property(cases, ({ pack, assessment }) => applyScenario(pack, assessment, NOTHING).assessment === assessment));
  });

  it('the assessment that is given is never changed', () => {
    fc.assert(
      fc.property(cases, ({ pack, assessment, scenario }) => {
        const before = JSON.stringify(assessment);
        applyScenario(pack, assessment, scenario);
        expect(JSON.stringify(assessment)).toBe(before);
      }),
    );
  });

  it('twice is once', () => {
    fc.assert(
      fc.property(cases, ({ pack, assessment, scenario }) => {
        const once = applyScenario(pack, assessment, scenario);
        expect(applyScenario(pack, once.assessment, scenario)).toEqual(once);
      }),
    );
  });

  it('only answers change, only those named, and everything left out is said', () => {
    fc.assert(
      fc.property(cases, ({ pack, assessment, scenario }) => {
        const { assessment: applied, remarks } = applyScenario(pack, assessment, scenario);
        const named = new Set([...Object.keys(scenario.levels), ...(scenario.evidence ?? []).map(({ criterion }) => criterion)]);
        expect({ ...applied, answers: null }).toEqual({ ...assessment, answers: null });
        for (const id of Object.keys(applied.answers)) {
          if (!named.has(id)) expect(applied.answers[id]).toBe(assessment.answers[id]);
        }
        const taken = Object.entries(scenario.levels).filter(([id, level]) => Object.hasOwn(applied.answers, id) && applied.answers[id]?.level === level);
        expect(taken.length + remarks.filter(({ pointer }) => pointer.startsWith('/levels/')).length).toBeGreaterThanOrEqual(
          Object.keys(scenario.levels).length,
        );
      }),
    );
  });
});
