import { describe, expect, it } from 'vitest';
import { score } from '../../../src/domain/scoring/score';
import type { Layer } from '../../../src/domain/scoring/score-result';
import { type Answers, AS_OF, type AssessmentParts, assessmentOf, packOf, packWith, requirement, verdict } from '../../support/scoring/documents';

const pack = packOf([
  {
    id: 'a',
    minimum: 50,
    criteria: [
      { id: 'a1', critical: { atLeast: 2 }, evidence: [requirement('izin', { expires: true }), requirement('foto', { required: false })] },
      { id: 'a2', evidence: [requirement('akta'), requirement('daftar')] },
    ],
  },
  { id: 'b', minimum: 10, criteria: [{ id: 'b1' }] },
]);

const blockers = (answers: Answers, layer: Layer = 'claimed', parts: AssessmentParts = {}) =>
  score(pack, assessmentOf(answers, parts), { layer, asOf: AS_OF }).blockers;
const inHand = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, { status: 'available' as const, validUntil: '2027-01-01' }]));

describe('blockers', () => {
  it('are none where all is in order', () => {
    const answers: Answers = { a1: { level: 2, evidence: inHand('izin') }, a2: { level: 1, evidence: inHand('akta', 'daftar') }, b1: 1 };
    expect(blockers(answers)).toEqual([]);
    expect(blockers(answers, 'evidenced')).toEqual([]);
  });

  it('come in pack order, the standard after its criteria', () => {
    const expired = { izin: { status: 'available' as const, validUntil: '2026-11-23' } };
    // a: (1/3 + 1/3) / 2 = 33.33 below 50
    expect(blockers({ a1: { level: 1, evidence: expired }, a2: { level: 1, evidence: { akta: { status: 'requested' } } } })).toEqual([
      { kind: 'critical', standard: 'a', criterion: 'a1', data: { atLeast: 2, level: 1, unmet: 0 } },
      { kind: 'evidenceExpired', standard: 'a', criterion: 'a1', requirement: 'izin', data: { validUntil: '2026-11-23' } },
      { kind: 'evidenceMissing', standard: 'a', criterion: 'a2', requirement: 'akta', data: { status: 'requested' } },
      { kind: 'evidenceMissing', standard: 'a', criterion: 'a2', requirement: 'daftar', data: { status: 'missing' } },
      { kind: 'standardMinimum', standard: 'a', data: { minimum: 50, score: 33.33 } },
      { kind: 'standardUnanswered', standard: 'b', data: { applicable: 1 } },
    ]);
  });

  it('count an unanswered critical criterion, without asking for its evidence', () => {
    expect(blockers({ a2: { level: 3, evidence: inHand('akta', 'daftar') }, b1: 1 })).toEqual([
      { kind: 'critical', standard: 'a', criterion: 'a1', data: { atLeast: 2, unmet: 0 } },
    ]);
  });

  it('ask for no evidence at the lowest level', () => {
    expect(blockers({ a1: { level: 3, evidence: inHand('izin') }, a2: 0, b1: 3 })).toEqual([]);
  });

  it('fail a critical level in layer evidenced where its evidence is not met', () => {
    const answers: Answers = { a1: 3, a2: { level: 3, evidence: inHand('akta', 'daftar') }, b1: 3 };
    const missing = { kind: 'evidenceMissing', standard: 'a', criterion: 'a1', requirement: 'izin', data: { status: 'missing' } };
    expect(blockers(answers)).toEqual([missing]);
    // a: (0 + 1) / 2 = 50 is not below 50
    expect(blockers(answers, 'evidenced')).toEqual([{ kind: 'critical', standard: 'a', criterion: 'a1', data: { atLeast: 2, level: 3, unmet: 1 } }, missing]);
  });

  it('hold a minimum at the very score, and not a hair below', () => {
    const thirds = (minimum: number) =>
      score(packOf([{ id: 's', minimum, criteria: [{ id: 'x' }] }]), assessmentOf({ x: 1 }), { layer: 'claimed', asOf: AS_OF }).blockers;
    // 100/3 is above 33.3333 and below 33.3334, though both show as 33.33
    expect(thirds(33.3333)).toEqual([]);
    expect(thirds(33.3334)).toHaveLength(1);
  });

  it('are none for excluded criteria', () => {
    const excused = { notApplicable: { reason: 'Tidak ada.' } };
    expect(blockers({ a1: { level: 0, ...excused }, a2: excused, b1: excused })).toEqual([]);
  });

  it('look only at verified criteria in layer verified', () => {
    expect(blockers({ a1: 0, a2: 3, b1: { level: 3, verification: verdict('confirmed') } }, 'verified')).toEqual([]);
    expect(blockers({ a1: { level: 3, evidence: inHand('izin'), verification: verdict('rejected') }, a2: 3 }, 'verified')).toEqual([
      { kind: 'critical', standard: 'a', criterion: 'a1', data: { atLeast: 2, unmet: 0 } },
      { kind: 'standardMinimum', standard: 'a', data: { minimum: 50, score: 0 } },
    ]);
    expect(blockers({ a1: { level: 0, evidence: inHand('izin'), verification: verdict('adjusted', { level: 2 }) }, a2: 3 }, 'verified')).toEqual([]);
  });

  it('name the last day of evidence that several items show', () => {
    const evidence = [
      { id: 'old', title: 'Izin lama', kind: 'document' as const, validUntil: '2025-01-31' },
      { id: 'new', title: 'Izin baru', kind: 'document' as const, validUntil: '2026-10-31' },
    ];
    const answers: Answers = { a1: { level: 3, evidence: { izin: { status: 'available', items: ['new', 'old'] } } }, a2: 0, b1: 3 };
    expect(blockers(answers, 'claimed', { evidence })).toEqual([
      { kind: 'evidenceExpired', standard: 'a', criterion: 'a1', requirement: 'izin', data: { validUntil: '2026-10-31' } },
    ]);
  });

  it('are found on the day that is asked about', () => {
    const one = packWith([{ id: 'x', evidence: [requirement('izin')] }]);
    const answers = assessmentOf({ x: { level: 3, evidence: { izin: { status: 'available', validUntil: '2026-11-24' } } } });
    expect(score(one, answers, { layer: 'evidenced', asOf: '2026-11-24' })).toMatchObject({ total: 100, blockers: [] });
    expect(score(one, answers, { layer: 'evidenced', asOf: '2026-11-25' })).toMatchObject({ total: 0, blockers: [{ kind: 'evidenceExpired' }] });
  });
});
