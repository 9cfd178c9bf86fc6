import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Assessment } from '../../../src/domain/assessment/assessment.generated';
import { type AgendaOptions, buildAgenda } from '../../../src/domain/visit/agenda';
import { smallAssessment, smallCriterion, smallPack } from '../../support/small-pack';

const document = { id: 'sk', title: 'Surat keputusan', kind: 'document', required: true, expires: true } as const;

/** Minutes by hand: base 1, a required document 2. */
const pack = smallPack({
  standards: [
    {
      id: 's1',
      title: 'Standar satu',
      weight: 1,
      sections: [
        {
          id: 's1a',
          title: 'Bagian satu',
          criteria: [
            smallCriterion('biasa'),
            smallCriterion('izin', { evidence: [document] }),
            smallCriterion('kritis', { critical: { atLeast: 1 } }),
            smallCriterion('janji'),
            smallCriterion('tetap'),
          ],
        },
      ],
    },
  ],
});

const seen = { verdict: 'confirmed', by: 'Pendamping', on: '2026-05-01' } as const;
const answers: Record<string, Answer> = {
  biasa: { level: 1 },
  izin: { level: 1, verification: seen, evidence: { sk: { status: 'available', validUntil: '2026-10-31' } } },
  kritis: { level: 0, verification: seen },
  janji: { level: 1, verification: seen },
  tetap: { level: 1, verification: seen },
};
const assessment: Assessment = smallAssessment({
  answers,
  visits: [{ id: 'k1', on: '2026-05-01', mentors: [], agreements: [{ id: 'j1', text: 'Membuat papan nama', criterion: 'janji' }] }],
});
const options = (extra: Partial<AgendaOptions> = {}): AgendaOptions => ({ asOf: '2026-11-24', minutes: 60, changed: new Set(), ...extra });
const chosenIn = (extra: Partial<AgendaOptions> = {}, of = assessment) => buildAgenda(pack, of, options(extra)).chosen;

describe('the agenda of a visit', () => {
  it('takes what has a reason, most pressing first, and leaves out what a mentor saw and nobody changed', () => {
    expect(chosenIn()).toEqual([
      { criterion: 'kritis', reasons: ['critical'], minutes: 1 },
      { criterion: 'janji', reasons: ['promised'], minutes: 1 },
      { criterion: 'izin', reasons: ['expired'], minutes: 3 },
      { criterion: 'biasa', reasons: ['neverVerified'], minutes: 1 },
    ]);
  });

  it('names every reason of a criterion and places it by the first', () => {
    const changed = chosenIn({ changed: new Set(['izin', 'tetap']) });
    expect(changed.map(({ criterion, reasons }) => [criterion, reasons])).toEqual([
      ['kritis', ['critical']],
      ['janji', ['promised']],
      ['izin', ['expired', 'changed']],
      ['tetap', ['changed']],
      ['biasa', ['neverVerified']],
    ]);
  });

  it('fills the time there is, and passes over what does not fit', () => {
    const short = buildAgenda(pack, assessment, options({ minutes: 3 }));
    expect(short.chosen.map(({ criterion }) => criterion)).toEqual(['kritis', 'janji', 'biasa']);
    expect(short.left.map(({ criterion }) => criterion)).toEqual(['izin']);
    expect(short.minutes).toBe(3);
  });

  it('holds evidence to the day of the visit, not to today', () => {
    expect(chosenIn({ asOf: '2026-10-31' }).map(({ criterion }) => criterion)).not.toContain('izin');
    expect(chosenIn({ asOf: '2026-11-01' }).map(({ criterion }) => criterion)).toContain('izin');
  });

  it('takes a critical criterion off once a mentor saw it at its level', () => {
    const settled = { ...assessment, answers: { ...answers, kritis: { level: 0, verification: { ...seen, verdict: 'adjusted' as const, level: 1 } } } };
    expect(chosenIn({}, settled).map(({ criterion }) => criterion)).not.toContain('kritis');
  });

  it('lets go of a promise whose action was dropped, and never asks what does not apply', () => {
    const dropped: Assessment = {
      ...assessment,
      answers: { ...answers, kritis: { level: null, notApplicable: { reason: 'Tidak ada di lembaga ini' } } },
      actions: [{ id: 'r1', criterion: 'janji', what: 'Papan nama', who: 'Ketua', status: 'dropped' }],
      visits: [{ id: 'k1', on: '2026-05-01', mentors: [], agreements: [{ id: 'j1', text: 'Papan nama', criterion: 'janji', action: 'r1' }] }],
    };
    expect(chosenIn({}, dropped).map(({ criterion }) => criterion)).toEqual(['izin', 'biasa']);
  });

  it('never goes over the time, loses nobody, and takes no more when there is less time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.subarray(Object.keys(answers)), (minutes, changed) => {
        const short = buildAgenda(pack, assessment, options({ minutes, changed: new Set(changed) }));
        const all = chosenIn({ changed: new Set(changed) });
        expect(short.minutes).toBeLessThanOrEqual(minutes);
        expect(short.chosen.reduce((sum, item) => sum + item.minutes, 0)).toBe(short.minutes);
        const again = [...short.chosen, ...short.left];
        expect(new Set(again.map(({ criterion }) => criterion))).toEqual(new Set(all.map(({ criterion }) => criterion)));
        expect(again).toHaveLength(all.length);
        // What was left would not have fitted where it stood: it is longer than what was free in the end.
        for (const item of short.left) expect(item.minutes).toBeGreaterThan(minutes - short.minutes);
      }),
    );
  });
});
