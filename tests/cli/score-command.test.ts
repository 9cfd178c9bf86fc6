import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run';
import { canonicalJson } from '../../src/domain/canonical-json';
import { fakeWorld } from '../support/cli-world';
import { smallAssessment, smallCriterion, smallPack, smallPolicy } from '../support/small-pack';

const pack = smallPack({
  standards: [
    {
      id: 's1',
      title: 'Standar satu',
      weight: 1,
      minimum: 60,
      sections: [
        {
          id: 's1a',
          title: 'Bagian',
          criteria: [
            smallCriterion('k1', { critical: { atLeast: 1 } }),
            smallCriterion('k2', { weight: 2, evidence: [{ id: 'izin', title: 'Izin', kind: 'document', required: true, expires: true }] }),
          ],
        },
      ],
    },
    { id: 's2', title: 'Standar dua', weight: 1, sections: [{ id: 's2a', title: 'Bagian', criteria: [smallCriterion('k3')] }] },
  ],
});
const assessment = smallAssessment({
  answers: {
    k1: { level: 0 },
    k2: { level: 1, evidence: { izin: { status: 'available', validUntil: '2026-11-23' } } },
    k3: { level: null, notApplicable: { reason: ' ' } },
  },
});
const files = { 'p.json': pack, 'a.json': assessment, 'k.json': smallPolicy() };
const json = (text: string): unknown => JSON.parse(text);

describe('siap score', () => {
  it('prints the shape that the design fixes, with today as its day', async () => {
    const world = fakeWorld(files);
    expect(await runCommandLine(world, ['score', 'p.json', 'a.json', '--json'])).toBe(0);
    // By hand: s1 = 100 x (1x0 + 2x1) / 3 = 200/3; s2 = 0 (unanswered); total = (200/3 + 0) / 2 = 100/3; high = (200/3 + 100) / 2 = 250/3.
    expect(json(world.printed())).toEqual({
      total: 33.33,
      totalExact: '100/3',
      interval: { low: 33.33, high: 83.33 },
      sensitivity: 33.33,
      answeredShare: 2 / 3,
      standards: [
        { id: 's1', score: 66.67, exact: '200/3', answered: 2, applicable: 2 },
        { id: 's2', score: 0, exact: '0/1', answered: 0, applicable: 1 },
      ],
      layer: 'claimed',
      asOf: '2026-11-24',
      coverage: null,
      readiness: 'notYet',
      grade: null,
      blockers: [
        { kind: 'critical', criterion: 'k1', reason: 'Butir kritis ini baru tingkat 0; paling rendah tingkat 1.' },
        { kind: 'evidenceExpired', criterion: 'k2', requirement: 'izin', reason: 'Bukti yang perlu ada ini hanya berlaku sampai 23 November 2026.' },
        { kind: 'standardUnanswered', standard: 's2', reason: 'Belum satu pun dari 1 butir standar ini dijawab.' },
      ],
      errors: [
        {
          code: 'assessment/blank-not-applicable-reason',
          pointer: '/answers/k3/notApplicable/reason',
          hint: 'Tulis alasannya, atau hapus tanda "tidak berlaku".',
        },
      ],
    });
    expect(world.told()).toContain('a.json#/answers/k3/notApplicable/reason');
  });

  it('takes layer, day and policy from the options', async () => {
    const world = fakeWorld(files);
    const args = ['score', 'p.json', 'a.json', '--json', '--layer=evidenced', '--as-of', '2026-11-23', '--policy', 'k.json'];
    expect(await runCommandLine(world, args)).toBe(0);
    expect(json(world.printed())).toMatchObject({ layer: 'evidenced', asOf: '2026-11-23', total: 33.33, interval: null, sensitivity: null, grade: 'b' });
  });

  it('says it for a person without --json, and never a grade that was not asked for', async () => {
    const world = fakeWorld(files);
    expect(await runCommandLine(world, ['score', 'p.json', 'a.json'])).toBe(0);
    expect(world.printed()).toContain('Nilai: 33,33');
    expect(world.printed()).toContain('Standar dua: belum dijawab');
    expect(world.printed()).not.toContain('Peringkat');
  });

  it('computes nothing from a faulty assessment, and names place and hint', async () => {
    const world = fakeWorld({ ...files, 'a.json': smallAssessment({ answers: { k1: { level: 7 }, lain: { level: 1 } } }) });
    expect(await runCommandLine(world, ['score', 'p.json', 'a.json', '--json'])).toBe(1);
    expect(world.told()).toContain('a.json#/answers/k1/level: ');
    expect(json(world.printed())).toMatchObject({
      errors: [
        { code: 'assessment/level-not-on-scale', pointer: '/answers/k1/level' },
        { code: 'assessment/unknown-criterion', pointer: '/answers/lain' },
      ],
    });
  });

  it('compares the digest of the pack where the assessment names one', async () => {
    const right = createHash('sha256').update(canonicalJson(pack)).digest('hex');
    const named = (sha256: string): unknown => ({ ...assessment, pack: { ...assessment.pack, sha256 } });
    expect(await runCommandLine(fakeWorld({ ...files, 'a.json': named(right) }), ['score', 'p.json', 'a.json'])).toBe(0);
    const world = fakeWorld({ ...files, 'a.json': named('0'.repeat(64)) });
    expect(await runCommandLine(world, ['score', 'p.json', 'a.json'])).toBe(1);
    expect(world.told()).toContain('a.json#/pack/sha256');
  });

  it.each([
    [['score']],
    [['score', 'p.json']],
    [['score', 'p.json', 'a.json', 'b.json']],
    [['score', 'p.json', 'a.json', '--layer', 'all']],
    [['score', 'p.json', 'a.json', '--as-of', '2026-02-30']],
    [['score', 'p.json', 'a.json', '--target', '80']],
    [['nope']],
    [['portfolio', 'p.json', 'a.json']],
    [[]],
  ])('calls %j wrong usage', async (args) => {
    const world = fakeWorld(files);
    expect(await runCommandLine(world, args)).toBe(2);
    expect(world.printed()).toBe('');
    expect(world.told()).toContain('Pemakaian:');
  });

  it('says which file cannot be read', async () => {
    const world = fakeWorld(files);
    expect(await runCommandLine(world, ['score', 'p.json', 'tiada.json'])).toBe(1);
    expect(world.told()).toContain('tiada.json#: Berkas ini tidak dapat dibaca: tidak ditemukan.');
  });
});
