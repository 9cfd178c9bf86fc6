import { describe, expect, it } from 'vitest';
import { bandOf } from '../../../../src/domain/assessment/expiry/expiry-rules';
import { findRunningOut } from '../../../../src/domain/assessment/expiry/running-out';
import { indexPack } from '../../../../src/domain/standard/pack-index';
import { AS_OF, assessmentOf, packWith, requirement } from '../../../support/scoring/documents';

const PACK = packWith([
  { id: 'izin', evidence: [requirement('sk', { expires: true })] },
  { id: 'tim', evidence: [requirement('surat', { expires: true })] },
  { id: 'air', evidence: [requirement('hasil', { required: false })] },
  { id: 'lain', evidence: [requirement('foto', { expires: true })] },
]);
const itemOf = (id: string, validUntil?: string) => ({
  id,
  title: `Surat ${id}`,
  kind: 'document' as const,
  ...(validUntil === undefined ? {} : { validUntil }),
});

describe('bands', () => {
  it('the last valid day is not expired; each border belongs to the nearer band', () => {
    expect([-1, 0, 30, 31, 60, 61, 90, 91].map(bandOf)).toEqual(['expired', 30, 30, 60, 60, 90, 90, 'later']);
  });
});

describe('what runs out', () => {
  const assessment = {
    ...assessmentOf(
      {
        izin: { level: 2, evidence: { sk: { status: 'available', items: ['lama', 'baru'] } } },
        tim: { level: 2, evidence: { surat: { status: 'available' } } },
        air: { level: 2, evidence: { hasil: { status: 'available', validUntil: '2026-12-01' } } },
        lain: { level: 1, notApplicable: { reason: 'Tidak ada.' }, evidence: { foto: { status: 'available' } } },
      },
      { evidence: [itemOf('lama', '2026-11-01'), itemOf('baru', '2027-05-01'), itemOf('lepas', '2026-11-30')] },
    ),
  };
  const institution = { ...assessment.institution, permit: { number: '12', validUntil: '2026-12-24' }, certificate: { grade: 'C' } };
  const found = findRunningOut(indexPack(PACK), { ...assessment, institution }, AS_OF);

  it('comes soonest first, with days left and what rests on it', () => {
    expect(found.dated.map(({ kind, id, daysLeft, isCovered }) => [kind, id, daysLeft, isCovered])).toEqual([
      ['item', 'lama', -23, true],
      ['item', 'lepas', 6, false],
      ['entry', 'hasil', 7, false],
      ['permit', 'permit', 30, false],
      ['item', 'baru', 158, false],
    ]);
    expect(found.dated[0]?.uses).toEqual([{ criterion: 'izin', requirement: 'sk', required: true }]);
    expect(found.dated[1]?.uses).toEqual([]);
  });

  it('lists what should expire and has no date, not for criteria that do not apply', () => {
    expect(found.undated.map(({ kind, id }) => [kind, id])).toEqual([
      ['entry', 'surat'],
      ['certificate', 'certificate'],
    ]);
  });
});

describe('evidence that was asked for', () => {
  const waiting = (requestedOn: string) => ({ level: 1, evidence: { sk: { status: 'requested' as const, requestedOn } } });
  const awaitedOn = (requestedOn: string) => findRunningOut(indexPack(PACK), assessmentOf({ izin: waiting(requestedOn) }), AS_OF).awaited;

  it('is still awaited after more than 14 days, not on the 14th', () => {
    expect(awaitedOn('2026-11-10')).toEqual([]);
    expect(awaitedOn('2026-11-09').map(({ criterion, title, days }) => [criterion, title, days])).toEqual([['izin', 'Bukti sk', 15]]);
  });

  it('an entry that is not available has no last valid day', () => {
    const entry = { status: 'requested' as const, validUntil: '2026-12-01' };
    expect(findRunningOut(indexPack(PACK), assessmentOf({ izin: { level: 1, evidence: { sk: entry } } }), AS_OF).dated).toEqual([]);
  });
});
