import { describe, expect, it } from 'vitest';
import {
  canConfirm,
  clearEvidence,
  clearLevel,
  clearNotApplicable,
  confirmAnswer,
  setEvidence,
  setLevel,
  setMeasured,
  setNotApplicable,
  setText,
  setUnsure,
  setVerification,
} from '../../src/app/answering';
import type { Answer } from '../../src/domain/assessment/assessment.generated';

const full: Answer = {
  level: 2,
  note: 'lihat map 3',
  owner: 'Sekretaris',
  measured: { children: 20 },
  evidence: { akta: { status: 'available', number: '12' } },
};

describe('edits of an answer', () => {
  it('changes the level and leaves all else', () => {
    expect(setLevel(0)(full)).toEqual({ ...full, level: 0 });
  });

  it('keeps unsure apart from the lowest level and from unanswered', () => {
    expect(setUnsure(full)).toEqual({ ...full, level: null, unsure: true });
    expect(setLevel(1)(setUnsure(full) ?? full)).toEqual({ ...full, level: 1 });
  });

  it('takes "tidak berlaku" back without losing the level', () => {
    const marked = setNotApplicable('tidak ada balita')(full);
    expect(marked).toEqual({ ...full, notApplicable: { reason: 'tidak ada balita' } });
    expect(clearNotApplicable(marked ?? full)).toEqual(full);
  });

  it('leaves out an empty text instead of storing it', () => {
    const { note: _note, ...others } = full;
    expect(setText('note', '')(full)).toEqual(others);
    expect(setText('note', 'baru')(full)).toEqual({ ...full, note: 'baru' });
  });

  it('withdraws a measured number, and the record with the last one', () => {
    const { measured: _measured, ...others } = full;
    expect(setMeasured('children', null)(full)).toEqual(others);
    expect(setMeasured('caregivers', 4)(full)).toEqual({ ...full, measured: { children: 20, caregivers: 4 } });
  });

  it('changes one field of one evidence entry; an empty one goes out', () => {
    expect(setEvidence('akta', { location: 'lemari' })(full)?.evidence).toEqual({ akta: { status: 'available', number: '12', location: 'lemari' } });
    expect(setEvidence('akta', { number: '' })(full)?.evidence).toEqual({ akta: { status: 'available' } });
    expect(setEvidence('izin', { status: 'requested' })(full)?.evidence).toEqual({ ...full.evidence, izin: { status: 'requested' } });
    expect(clearEvidence('akta')(full)?.evidence).toEqual({});
  });

  it('never touches the claim when a verdict is given or withdrawn', () => {
    const verdict = { verdict: 'adjusted', level: 1, by: 'Pendamping', on: '2026-11-24' } as const;
    expect(setVerification(verdict)(full)).toEqual({ ...full, verification: verdict });
    expect(setVerification(null)({ ...full, verification: verdict })).toEqual(full);
  });

  it('takes the mark "periksa lagi" off with a confirmation and with every decision about the level, and with nothing else', () => {
    const marked: Answer = { ...full, checkAgain: { fromVersion: '1.0.0', reason: 'text' } };
    expect(confirmAnswer(marked)).toEqual(full);
    expect(setLevel(1)(marked)).toEqual({ ...full, level: 1 });
    expect([setUnsure, clearLevel, setNotApplicable('Tidak ada bayi.')].map((edit) => edit(marked)?.checkAgain)).toEqual([undefined, undefined, undefined]);
    expect([setText('note', 'baru'), clearNotApplicable, clearEvidence('akta')].map((edit) => edit(marked)?.checkAgain?.reason)).toEqual([
      'text',
      'text',
      'text',
    ]);
  });

  it('offers to confirm only what says something', () => {
    const checkAgain = { fromVersion: '1.0.0', reason: 'text' as const };
    expect(canConfirm({ level: 0, checkAgain })).toBe(true);
    expect(canConfirm({ level: null, notApplicable: { reason: 'x' }, checkAgain })).toBe(true);
    expect(canConfirm({ level: null, checkAgain })).toBe(false);
    expect(canConfirm({ level: 1 })).toBe(false);
  });
});
