import { describe, expect, it } from 'vitest';
import { type RedactOptions, redactSnapshot } from '../../../src/domain/bundle/redact';
import { summarizeRelease } from '../../../src/domain/bundle/release-summary';
import { checkSnapshot } from '../../../src/domain/bundle/snapshot-rules';
import { sampleFiles, sampleSnapshot } from '../../support/bundle/sample-snapshot';
import { countingStamp } from '../../support/bundle/stamp';

const redact = (extra: Partial<RedactOptions> = {}) =>
  redactSnapshot(sampleSnapshot, {
    words: { person: 'Nama disamarkan', institution: null, note: 'Isi tidak disertakan' },
    keepsNotes: false,
    stamp: countingStamp('samar-'),
    ...extra,
  });

const PEOPLE = ['Ibu Ketua', 'Sekretaris', 'Bendahara', 'Pendamping'];
const NOTES = ['Lemari 1', 'Nama butir ini', 'Atap bocor', 'Perbaiki atap'];

describe('a copy without names', () => {
  it('holds no name of a person, no note, no file, and nothing of the former history', () => {
    const text = JSON.stringify(redact());
    for (const word of [...PEOPLE, ...NOTES, 'LKSA Mawar', ...sampleFiles.map(({ sha256 }) => sha256)]) expect(text).not.toContain(word);
    expect(summarizeRelease(redact(), []).names).toEqual(['Nama disamarkan']);
  });

  it('keeps what scores: levels, evidence states and dates, "tidak berlaku" with its reason, verdicts', () => {
    const [former] = sampleSnapshot.assessments;
    const [copy] = redact().assessments;
    expect(Object.values(copy?.answers ?? {}).map(({ level, notApplicable }) => [level, notApplicable])).toEqual(
      Object.values(former?.answers ?? {}).map(({ level, notApplicable }) => [level, notApplicable]),
    );
    expect(copy?.answers.s1?.verification).toEqual({ verdict: 'confirmed', by: 'Nama disamarkan', on: '2026-02-02' });
    expect(copy?.answers.p1?.evidence).toEqual({ dokumen: { status: 'available', items: ['bukti-akta'] } });
    expect(copy?.evidence?.[0]).toEqual({ id: 'bukti-akta', title: 'Akta yayasan', kind: 'document', validUntil: '2030-01-01' });
  });

  it('keeps notes when they are asked for, and still no names in fields for names', () => {
    const text = JSON.stringify(redact({ keepsNotes: true }));
    for (const word of NOTES) expect(text).toContain(word);
    for (const word of PEOPLE) expect(text).not.toContain(word);
  });

  it('is an institution of its own that agrees with its history, and can hide its name', () => {
    const copy = redact({ words: { person: 'X', institution: 'Lembaga A', note: '-' } });
    expect(checkSnapshot(copy)).toEqual([]);
    expect(copy.institution).toMatchObject({ id: 'samar-1', name: 'Lembaga A' });
    expect(copy.assessments.map(({ id }) => id)).toEqual(['samar-2', 'samar-3']);
    expect(copy.history.revisions.every(({ parents }, place) => parents.length === (place === 0 ? 0 : 1))).toBe(true);
  });
});

describe('what a file takes off the device', () => {
  it('is counted by hand', () => {
    expect(summarizeRelease(sampleSnapshot, sampleFiles)).toEqual({
      assessments: 2,
      answers: 7,
      notes: 3,
      evidence: 2,
      actions: 1,
      visits: 1,
      revisions: 15,
      files: { count: 3, sizeBytes: sampleFiles.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) },
      names: ['Bendahara', 'Ibu Ketua', 'Pendamping', 'Sekretaris'],
      identityNumbers: 0,
    });
  });

  it('counts texts like a NIK, also where they were replaced since', () => {
    const [first, ...others] = sampleSnapshot.history.revisions;
    const revisions = first === undefined ? [] : [{ ...first, after: { ...first.after, name: 'NIK 3201 0112 0590 0001' } }, ...others];
    const snapshot = { ...sampleSnapshot, history: { ...sampleSnapshot.history, revisions } };
    expect(summarizeRelease(snapshot, []).identityNumbers).toBe(1);
  });
});
