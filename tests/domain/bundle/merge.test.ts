import { describe, expect, it } from 'vitest';
import { clearLevel, setEvidence, setLevel, setText, setVerification } from '../../../src/app/answering';
import type { Answer } from '../../../src/domain/assessment/assessment.generated';
import type { EntityReference } from '../../../src/domain/bundle/bundle-history.generated';
import { type MergeResult, mergeHistories, mergeMany } from '../../../src/domain/bundle/merge/merge-histories';
import type { RevisionSet } from '../../../src/domain/bundle/replay';
import type { Fields } from '../../../src/domain/bundle/revision';
import { commonStart, edited, mergedWith, valueIn } from '../../support/bundle/copies';

let ids = 0;
const newId = (): string => `id${++ids}`;
const p1: EntityReference = { kind: 'answer', id: 'p1', assessment: 'a1' };
const institution: EntityReference = { kind: 'institution', id: 'lks-1' };
const akta: EntityReference = { kind: 'evidence', id: 'e1' };
const visit: EntityReference = { kind: 'visit', id: 'v1', assessment: 'a1' };

const change = (copy: RevisionSet, entity: EntityReference, edit: (value: Fields) => object | null): RevisionSet =>
  edited(copy, { entity, edit: (value) => edit(value ?? {}) }, newId);
const answer = (copy: RevisionSet, edit: (answer: Answer) => Answer | null): RevisionSet =>
  edited(copy, { entity: p1, edit: (value) => edit((value ?? { level: null }) as unknown as Answer) }, newId);
const merge = (mine: RevisionSet, theirs: RevisionSet): MergeResult => {
  const merged = mergeHistories(mine, theirs);
  if (!merged.ok) throw new Error(JSON.stringify(merged.problems));
  return merged.value;
};
const conflictsOf = ({ conflicts }: MergeResult) => conflicts.map(({ kind, path, sides }) => [kind, path.join('/'), ...sides.map(({ value }) => value)]);
const verdict = { verdict: 'confirmed' as const, by: 'Pendamping', on: '2026-02-02' };
const start = commonStart();

describe('merging one part of which both sides had the same base', () => {
  const noted = answer(start, setText('note', 'dasar'));

  it.each([
    ['nobody changed', null, null, 'dasar', 0],
    ['only mine', 'satu', null, 'satu', 0],
    ['only theirs', null, 'dua', 'dua', 0],
    ['both to the same', 'satu', 'satu', 'satu', 0],
    ['both, differently', 'satu', 'dua', 'dua', 1],
    ['taken away here only', '', null, undefined, 0],
    ['taken away here, changed there', '', 'dua', 'dua', 1],
  ])('%s', (_case, mine, theirs, expected, conflicts) => {
    const side = (text: string | null) => (text === null ? noted : answer(noted, setText('note', text)));
    const merged = merge(side(mine), side(theirs));
    expect(valueIn(merged, p1)?.note).toBe(expected);
    expect(merged.conflicts.length).toBe(conflicts);
  });

  it('counts a change that was taken back as none', () => {
    const mine = answer(answer(noted, setText('note', 'satu')), setText('note', 'dasar'));
    const merged = merge(mine, answer(noted, setText('note', 'dua')));
    expect([valueIn(merged, p1)?.note, merged.conflicts]).toEqual(['dua', []]);
  });

  it('keeps both values of a conflict with the revisions that say so, and the more cautious one counts meanwhile', () => {
    const mine = answer(start, setLevel(2));
    const theirs = answer(start, setLevel(0));
    const merged = merge(mine, theirs);
    expect(valueIn(merged, p1)?.level).toBe(0);
    expect(merged.conflicts).toEqual([
      {
        key: 'answer/a1/p1#claim',
        kind: 'value',
        entity: p1,
        path: ['claim'],
        cell: 'claim',
        owner: 'institution',
        sides: [
          { value: { level: 0 }, revisions: [theirs.head] },
          { value: { level: 2 }, revisions: [mine.head] },
        ],
      },
    ]);
    expect(merged.summary.conflicts).toBe(1);
  });
});

describe('the parts that merge by themselves', () => {
  it('merges evidence field by field, and its lists as sets', () => {
    const mine = answer(start, setEvidence('dokumen', { location: 'Lemari 1', items: ['e1', 'e2'] }));
    const theirs = answer(start, setEvidence('dokumen', { validUntil: '2030-01-01', items: [] }));
    const merged = merge(mine, theirs);
    expect(valueIn(merged, p1)?.evidence).toEqual({ dokumen: { status: 'available', location: 'Lemari 1', validUntil: '2030-01-01', items: ['e2'] } });
    expect(merged.conflicts).toEqual([]);
  });

  it('merges the profile key by key', () => {
    const mine = change(start, institution, (value) => ({ ...value, profile: { children: 5 } }));
    const theirs = change(start, institution, (value) => ({ ...value, profile: { children: 3, rooms: 2 }, head: 'Ibu Ketua' }));
    expect(valueIn(merge(mine, theirs), institution)).toMatchObject({ profile: { children: 5, rooms: 2 }, head: 'Ibu Ketua' });
  });

  it('merges findings and remarks of a visit by their ids', () => {
    const before = change(start, visit, () => ({
      id: 'v1',
      on: '2026-02-02',
      mentors: [],
      findings: [{ id: 'f1', text: 'Atap bocor' }],
      returned: { on: '2026-02-03', by: 'Pendamping', remarks: [{ id: 'r1', criterion: 'p1', text: 'Mohon dilengkapi' }] },
    }));
    const mine = change(before, visit, (value) => ({
      ...value,
      returned: { on: '2026-02-03', by: 'Pendamping', remarks: [{ id: 'r1', criterion: 'p1', text: 'Mohon dilengkapi', reply: 'Sudah' }] },
    }));
    const theirs = change(before, visit, (value) => ({
      ...value,
      findings: [
        { id: 'f1', text: 'Atap bocor', severity: 'major' },
        { id: 'f2', text: 'Tanpa APAR' },
      ],
      returned: { on: '2026-02-03', by: 'Pendamping', remarks: [{ id: 'r1', criterion: 'p1', text: 'Mohon dilengkapi segera' }] },
    }));
    const merged = merge(mine, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(valueIn(merged, visit)).toEqual({
      id: 'v1',
      on: '2026-02-02',
      mentors: [],
      findings: [
        { id: 'f1', text: 'Atap bocor', severity: 'major' },
        { id: 'f2', text: 'Tanpa APAR' },
      ],
      returned: { on: '2026-02-03', by: 'Pendamping', remarks: [{ id: 'r1', criterion: 'p1', text: 'Mohon dilengkapi segera', reply: 'Sudah' }] },
    });
  });
});

describe('what is removed', () => {
  it('stays removed against an older file', () => {
    const withdrawn = answer(start, clearLevel);
    expect(merge(withdrawn, start).relation).toBe('older');
    const elsewhere = change(start, institution, (value) => ({ ...value, head: 'Ibu Ketua' }));
    expect(valueIn(merge(withdrawn, elsewhere), p1)?.level).toBeNull();
  });

  it('is a conflict where the other side changed it; the record is there until somebody decides', () => {
    const mine = change(start, akta, () => null);
    const theirs = change(start, akta, (value) => ({ ...value, location: 'Lemari 2' }));
    const merged = merge(mine, theirs);
    expect(conflictsOf(merged)).toEqual([['existence', '', true, false]]);
    expect(valueIn(merged, akta)).toMatchObject({ location: 'Lemari 2' });
  });

  it('is a conflict where the other side came to need it', () => {
    const mine = change(start, akta, () => null);
    const theirs = answer(start, setEvidence('foto', { items: ['e1'] }));
    expect(conflictsOf(merge(mine, theirs))).toEqual([['existence', '', true, false]]);
  });

  it('does not come back by a pointer that was written when it was gone already', () => {
    const gone = change(start, akta, () => null);
    const mine = answer(gone, setEvidence('foto', { items: ['e1'] }));
    const merged = merge(
      mine,
      change(gone, institution, (value) => ({ ...value, name: 'LKSA Lain' })),
    );
    expect([valueIn(merged, akta), merged.conflicts]).toEqual([null, []]);
    expect(valueIn(merged, p1)?.evidence).toMatchObject({ foto: { status: 'missing', items: ['e1'] } });
  });

  it('is gone where nobody else touched it', () => {
    const merged = merge(
      change(start, akta, () => null),
      answer(start, setLevel(2)),
    );
    expect([valueIn(merged, akta), merged.conflicts]).toEqual([null, []]);
    expect(merged.summary).toEqual({ added: 0, changed: 1, removed: 0, conflicts: 0 });
  });
});

describe('claim and verdict', () => {
  it('stand beside each other when each side changed its own', () => {
    const merged = merge(answer(start, setText('note', 'Ada')), answer(start, setVerification(verdict)));
    expect(valueIn(merged, p1)).toMatchObject({ level: 1, note: 'Ada', verification: verdict });
    expect([merged.conflicts, merged.remarks]).toEqual([[], []]);
  });

  it('keep the level that the mentor saw when the claim changed meanwhile, with a remark', () => {
    const merged = merge(answer(start, setLevel(2)), answer(start, setVerification(verdict)));
    expect(valueIn(merged, p1)).toMatchObject({ level: 2, verification: { ...verdict, verdict: 'adjusted', level: 1 } });
    expect(merged.conflicts).toEqual([]);
    expect(merged.remarks).toEqual([{ kind: 'verdictOnFormerClaim', entity: p1, seen: { level: 1 } }]);
  });

  it('are a conflict when the claim was withdrawn meanwhile: it stays withdrawn', () => {
    const merged = merge(answer(start, clearLevel), answer(start, setVerification(verdict)));
    expect(valueIn(merged, p1)).toEqual({ level: null, evidence: { dokumen: { status: 'available', items: ['e1'] } } });
    expect(conflictsOf(merged)).toEqual([['verdict', 'verification', undefined, verdict]]);
  });

  it('do not quarrel about what the app notes beside a changed level', () => {
    const verified = answer(start, setVerification(verdict));
    const merged = merge(answer(verified, setLevel(2)), answer(verified, setVerification({ ...verdict, note: 'Dilihat' })));
    expect(merged.conflicts).toEqual([]);
    expect(valueIn(merged, p1)?.verification).toEqual({ ...verdict, note: 'Dilihat', verdict: 'adjusted', level: 1 });
  });
});

describe('who descends from whom', () => {
  it('takes over the newer history as it is', () => {
    const newer = answer(start, setLevel(2));
    expect(merge(start, newer)).toMatchObject({ relation: 'newer', head: newer.head, conflicts: [] });
    expect(merge(newer, newer)).toMatchObject({ relation: 'same', head: newer.head });
  });

  it('never looks at clocks', () => {
    const late = { ...answer(start, setLevel(2)) };
    const revisions = late.revisions.map((revision) => ({ ...revision, at: revision.id === late.head ? '1999-01-01T00:00:00Z' : revision.at }));
    expect(merge(start, { ...late, revisions })).toMatchObject({ relation: 'newer', head: late.head });
  });

  it('settles a crossed merge by what both sides knew', () => {
    const [a, b] = [answer(start, setText('note', 'satu')), answer(start, setText('owner', 'Ketua'))];
    const [mine, theirs] = [answer(mergedWith(a, b), setText('note', 'tiga')), answer(mergedWith(b, a), setText('owner', 'Bendahara'))];
    const merged = merge(mine, theirs);
    expect(valueIn(merged, p1)).toMatchObject({ note: 'tiga', owner: 'Bendahara' });
    expect(merged.conflicts).toEqual([]);
  });

  it('refuses two files that claim the same revision with different content', () => {
    const mine = answer(start, setLevel(2));
    const theirs = { ...mine, revisions: mine.revisions.map((revision) => (revision.id === mine.head ? { ...revision, after: { level: 0 } } : revision)) };
    const refused = mergeHistories(mine, theirs);
    expect(refused).toEqual({
      ok: false,
      problems: [{ code: 'bundle/contradicting-revision', pointer: '/history/revisions/4', data: { revision: mine.head } }],
    });
  });

  it('refuses another institution', () => {
    const other = {
      head: 'x',
      revisions: [{ id: 'x', parents: [], institution: 'lks-2', entity: { kind: 'institution' as const, id: 'lks-2' }, before: null, after: {}, at: '' }],
    };
    expect(mergeHistories(start, other)).toMatchObject({ ok: false, problems: [{ code: 'bundle/merge-other-institution' }] });
  });

  it('merges two beginnings of one institution, with a conflict wherever they differ', () => {
    const begun = (id: string, name: string): RevisionSet =>
      edited({ head: '', revisions: [] }, { entity: institution, edit: () => ({ id: 'lks-1', name, kind: 'anak', profile: {} }) }, () => id);
    const merged = merge(begun('x1', 'Melati'), begun('y1', 'Mawar'));
    expect(merged.relation).toBe('unrelated');
    expect(conflictsOf(merged)).toEqual([['value', 'name', 'Mawar', 'Melati']]);
  });

  it('merges three copies as it merges two', () => {
    const merged = mergeMany([answer(start, setLevel(2)), start, answer(start, setLevel(0)), answer(start, setText('note', 'Ada'))]);
    expect(merged).toMatchObject({ ok: true, value: { conflicts: [{ sides: [{ value: { level: 0 } }, { value: { level: 2 } }] }] } });
  });
});
