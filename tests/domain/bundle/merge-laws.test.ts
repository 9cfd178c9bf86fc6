import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHistory } from '../../../src/domain/bundle/history-rules';
import { type MergeResult, mergeHistories, mergeMany } from '../../../src/domain/bundle/merge/merge-histories';
import { mergedState } from '../../../src/domain/bundle/merge/merged-state';
import { type RevisionSet, replayHistory } from '../../../src/domain/bundle/replay';
import type { Fields } from '../../../src/domain/bundle/revision';
import { anyEvents, anyVerdict, commonStart, edited, mergedWith, playEvents, valueIn } from '../../support/bundle/copies';

/** Longer: MERGE_RUNS=5000 npx vitest run --project unit tests/domain/bundle/merge-laws.test.ts */
const numRuns = Number(process.env.MERGE_RUNS ?? 150);

function merge(mine: RevisionSet, theirs: RevisionSet): MergeResult {
  const merged = mergeHistories(mine, theirs);
  if (!merged.ok) throw new Error(JSON.stringify(merged.problems));
  return merged.value;
}

const plain = ({ state, conflicts }: Pick<MergeResult, 'state' | 'conflicts'>) => ({ state: Object.fromEntries(state), conflicts });
const stateOf = (copy: RevisionSet) => {
  const replayed = replayHistory(copy);
  return replayed.ok ? Object.fromEntries(replayed.value) : replayed.problems;
};
const someCopies = fc.integer({ min: 2, max: 5 }).chain((count) => anyEvents(count).map((events) => playEvents(count, events)));
const twoCopies = anyEvents(2).map((events) => playEvents(2, events));

describe('the laws of merging, on random histories of copies that exchange files', () => {
  it('says of one history what its replay says', () => {
    fc.assert(
      fc.property(anyEvents(1), (events) => {
        const [copy = commonStart()] = playEvents(1, events);
        expect(plain(mergedState(copy.revisions))).toEqual({ state: stateOf(copy), conflicts: [] });
      }),
      { numRuns },
    );
  });

  it('writes a history in order, whose replay is the merged state', () => {
    fc.assert(
      fc.property(twoCopies, ([mine = commonStart(), theirs = commonStart()]) => {
        const { head, revisions, state } = merge(mine, theirs);
        expect(checkHistory({ format: 'siap-lks/bundle-history@1', head, revisions: [...revisions] }, 'lks-1')).toEqual([]);
        expect(stateOf({ head, revisions })).toEqual(Object.fromEntries(state));
      }),
      { numRuns },
    );
  });

  it('is commutative: the same head, revisions, state and conflicts from either side', () => {
    fc.assert(
      fc.property(twoCopies, ([mine = commonStart(), theirs = commonStart()]) => {
        const one = merge(mine, theirs);
        const other = merge(theirs, mine);
        expect([one.head, one.revisions]).toEqual([other.head, other.revisions]);
        expect(plain(one)).toEqual(plain(other));
      }),
      { numRuns },
    );
  });

  it('is idempotent: taking in again what is already there writes nothing', () => {
    fc.assert(
      fc.property(twoCopies, ([mine = commonStart(), theirs = commonStart()]) => {
        const once = merge(mine, theirs);
        for (const again of [mine, theirs, once]) {
          const { relation, head, revisions, state } = merge(once, again);
          expect(['same', 'older']).toContain(relation);
          expect([head, revisions, state]).toEqual([once.head, once.revisions, once.state]);
        }
      }),
      { numRuns },
    );
  });

  it('is associative in what it says: whichever two of three meet first', () => {
    const three = anyEvents(3).map((events) => playEvents(3, events));
    fc.assert(
      fc.property(three, ([a = commonStart(), b = commonStart(), c = commonStart()]) => {
        const one = merge(mergedWith(a, b), c);
        const other = merge(a, mergedWith(b, c));
        expect(plain(one)).toEqual(plain(other));
        expect(plain(merge(one, other))).toEqual(plain(one));
      }),
      { numRuns },
    );
  });

  it('gives one head for any number of files in any order, however often each comes', () => {
    const shuffled = someCopies.chain((copies) =>
      fc.shuffledSubarray([...copies, ...copies], { minLength: copies.length * 2 }).map((order) => ({ copies, order })),
    );
    fc.assert(
      fc.property(shuffled, ({ copies, order }) => {
        const one = mergeMany(copies);
        const other = mergeMany(order);
        if (!one.ok || !other.ok) throw new Error('refused');
        expect([other.value.head, other.value.revisions]).toEqual([one.value.head, one.value.revisions]);
        expect(plain(other.value)).toEqual(plain(one.value));
        const [first = commonStart(), ...others] = order;
        expect(stateOf(others.reduce(mergedWith, first))).toEqual(Object.fromEntries(one.value.state));
      }),
      { numRuns },
    );
  });

  it('ends with one state on all devices once everybody has everything', () => {
    fc.assert(
      fc.property(someCopies, (copies) => {
        const first = copies.reduce(mergedWith);
        const last = copies.reduceRight(mergedWith);
        expect(stateOf(mergedWith(first, last))).toEqual(stateOf(mergedWith(last, first)));
        expect(stateOf(first)).toEqual(stateOf(last));
      }),
      { numRuns },
    );
  });

  it('keeps every revision of both sides, word for word', () => {
    fc.assert(
      fc.property(twoCopies, ([mine = commonStart(), theirs = commonStart()]) => {
        const kept = new Map(merge(mine, theirs).revisions.map((revision) => [revision.id, revision]));
        for (const revision of [...mine.revisions, ...theirs.revisions]) expect(kept.get(revision.id)).toEqual(revision);
      }),
      { numRuns },
    );
  });

  it('has the last word of each side in its state or in an open conflict', () => {
    const sides = fc.tuple(anyEvents(1, 8), anyEvents(1, 8));
    const words = (value: Fields | null, field: string): unknown => (value === null ? undefined : value[field]);
    fc.assert(
      fc.property(sides, ([mineEvents, theirEvents]) => {
        const [mine = commonStart()] = playEvents(1, mineEvents);
        const [theirs = commonStart()] = playEvents(1, theirEvents, commonStart(), 's');
        const merged = merge(mine, theirs);
        for (const id of ['p1', 'p2', 'constructor']) {
          const entity = { kind: 'answer', id, assessment: 'a1' } as const;
          const disputed = merged.conflicts.filter((conflict) => conflict.entity.id === id);
          for (const [field, part] of [
            ['note', 'note'],
            ['level', 'claim'],
          ] as const) {
            const [base, one, other, now] = [commonStart(), mine, theirs, merged].map((copy) => words(valueIn(copy, entity), field) ?? null);
            if (disputed.some(({ cell }) => cell === '#is' || cell === part)) continue;
            // Without a conflict about it: the side that changed wins, as the table says.
            if (one === base || one === other) expect(now).toEqual(other);
            else if (other === base) expect(now).toEqual(one);
            else expect.fail(`${id}.${field} changed on both sides and is in no conflict`);
          }
        }
      }),
      { numRuns },
    );
  });

  it('never lets a verdict alter a claim', () => {
    const verdicts = fc.array(anyVerdict, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyEvents(1), verdicts, (events, given) => {
        const [institution = commonStart()] = playEvents(1, events);
        let number = 0;
        const mentor = given.reduce((copy, verdict) => edited(copy, verdict, () => `m${++number}`), commonStart());
        const merged = mergedWith(institution, mentor);
        for (const id of ['p1', 'p2', 'constructor']) {
          const entity = { kind: 'answer', id, assessment: 'a1' } as const;
          const claim = (copy: RevisionSet) => ({ level: valueIn(copy, entity)?.level ?? null, notApplicable: valueIn(copy, entity)?.notApplicable });
          expect(claim(merged)).toEqual(claim(institution));
        }
      }),
      { numRuns },
    );
  });
});
