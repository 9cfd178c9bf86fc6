import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayHistory } from '../../../src/domain/bundle/replay';
import { applyRevision, changedFields, makeRevisions } from '../../../src/domain/bundle/revision';
import { anyEdits, applyEdits, type EditedState, emptyState } from '../../support/bundle/edit-history';
import { countingStamp } from '../../support/bundle/stamp';

const editAll = (batches: Parameters<typeof applyEdits>[1][]): EditedState => {
  const stamp = countingStamp();
  return batches.reduce((state, edits) => applyEdits(state, edits, stamp), emptyState);
};

const stateAfter = ({ revisions, head }: EditedState): ReadonlyMap<string, unknown> => {
  if (head === null) return new Map();
  const replayed = replayHistory({ head, revisions: [...revisions] });
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.problems));
  return new Map([...replayed.value].map(([key, record]) => [key, record.value]));
};

describe('changedFields', () => {
  it('names only the fields that differ, with both values', () => {
    expect(changedFields({ level: 1, note: 'a', owner: 'x' }, { level: 2, note: 'a', measured: { rooms: 3 } })).toEqual({
      before: { level: 1, owner: 'x' },
      after: { level: 2, measured: { rooms: 3 } },
    });
  });

  it('finds no change where only the order of keys differs', () => {
    expect(changedFields({ level: 1, measured: { a: 1, b: 2 } }, { measured: { b: 2, a: 1 }, level: 1 })).toBeNull();
  });

  it('sees the order of a list as part of its value', () => {
    expect(changedFields({ scope: ['p1', 'p2'] }, { scope: ['p2', 'p1'] })).toEqual({ before: { scope: ['p1', 'p2'] }, after: { scope: ['p2', 'p1'] } });
  });

  it('keeps 0, null, an empty text and an absent field apart', () => {
    expect(changedFields({ level: null }, { level: 0 })).toEqual({ before: { level: null }, after: { level: 0 } });
    expect(changedFields({ note: '' }, {})).toEqual({ before: { note: '' }, after: {} });
  });

  it('gives every field when an entity is made or removed', () => {
    expect(changedFields(null, { level: 1 })).toEqual({ before: null, after: { level: 1 } });
    expect(changedFields({ level: 1 }, null)).toEqual({ before: { level: 1 }, after: null });
    expect(changedFields(null, null)).toBeNull();
  });

  it('leaves two values one revision apart', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()), (before, after) => {
        const difference = changedFields(before, after);
        expect(difference === null ? before : applyRevision(before, difference)).toEqual(after);
      }),
    );
  });
});

describe('makeRevisions', () => {
  it('writes the first revision of an institution without a parent and the next after the head', () => {
    const change = { entity: { kind: 'institution' as const, id: 'lks-1' }, before: null, after: { id: 'lks-1', name: 'LKS' } };
    const at = '2026-03-01T08:00:00+07:00';
    expect(makeRevisions('lks-1', null, [change], countingStamp())).toEqual([
      { id: 'r1', parents: [], institution: 'lks-1', ...change, at, device: 'perangkat-uji' },
    ]);
    expect(makeRevisions('lks-1', 'r0', [change], countingStamp()).map(({ parents }) => parents)).toEqual([['r0']]);
  });

  it('makes no revision for a change that changes nothing', () => {
    const value = { level: 1 };
    expect(
      makeRevisions('lks-1', 'r0', [{ entity: { kind: 'answer', id: 'p1', assessment: 'a1' }, before: value, after: { ...value } }], countingStamp()),
    ).toEqual([]);
  });

  it('leaves a nameless device out', () => {
    const change = { entity: { kind: 'answer' as const, id: 'p1', assessment: 'a1' }, before: null, after: { level: 1 } };
    expect(makeRevisions('lks-1', null, [change], countingStamp('r', ''))[0]).not.toHaveProperty('device');
  });

  it('chains: each revision has the one before it as its only parent', () => {
    fc.assert(
      fc.property(anyEdits, (batches) => {
        const { revisions } = editAll([...batches]);
        expect(revisions.map(({ parents }) => parents)).toEqual(revisions.map((_, place) => (place === 0 ? [] : [revisions[place - 1]?.id])));
      }),
    );
  });

  it('can be replayed: the history alone gives the state', () => {
    fc.assert(
      fc.property(anyEdits, (batches) => {
        const edited = editAll([...batches]);
        expect(stateAfter(edited)).toEqual(edited.values);
      }),
    );
  });

  it('writing the same state again makes no revision', () => {
    fc.assert(
      fc.property(anyEdits, (batches) => {
        const edited = editAll([...batches]);
        const again = [...edited.values].map(([key, value]) => {
          const [, assessment = '', id = ''] = key.split('/');
          return { entity: { kind: 'answer' as const, id, assessment }, value };
        });
        expect(applyEdits(edited, again, countingStamp('s')).revisions).toEqual(edited.revisions);
      }),
    );
  });
});
