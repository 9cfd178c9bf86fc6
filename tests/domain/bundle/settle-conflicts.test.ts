import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearLevel, setLevel, setText, setVerification } from '../../../src/app/answering';
import type { Answer } from '../../../src/domain/assessment/assessment.generated';
import type { EntityReference } from '../../../src/domain/bundle/bundle-history.generated';
import { mergeHistories } from '../../../src/domain/bundle/merge/merge-histories';
import { openConflicts } from '../../../src/domain/bundle/merge/open-conflicts';
import { type Settlement, settleConflicts } from '../../../src/domain/bundle/merge/settle-conflicts';
import { type RevisionSet, replayHistory } from '../../../src/domain/bundle/replay';
import { makeRevisions } from '../../../src/domain/bundle/revision';
import { anyEvents, commonStart, edited, mergedWith, playEvents, valueIn } from '../../support/bundle/copies';
import { countingStamp } from '../../support/bundle/stamp';

const numRuns = Number(process.env.MERGE_RUNS ?? 100);
const p1: EntityReference = { kind: 'answer', id: 'p1', assessment: 'a1' };
const stamp = countingStamp('settle-');
const start = commonStart();
const answer = (copy: RevisionSet, edit: (answer: Answer) => Answer | null): RevisionSet =>
  edited(copy, { entity: p1, edit: (value) => edit((value ?? { level: null }) as unknown as Answer) }, stamp.newId);

function settled(copy: RevisionSet, choose: (key: string, sides: number) => Settlement | null): RevisionSet {
  const replayed = replayHistory(copy);
  if (!replayed.ok) throw new Error('no replay');
  const open = openConflicts(copy.revisions);
  const choices = new Map(
    open.flatMap(({ key, sides }) => {
      const choice = choose(key, sides.length);
      return choice === null ? [] : [[key, choice] as const];
    }),
  );
  const made = makeRevisions('lks-1', copy.head, settleConflicts(copy, replayed.value, open, choices), stamp);
  return { head: made.at(-1)?.id ?? copy.head, revisions: [...copy.revisions, ...made] };
}

describe('settling a conflict', () => {
  const quarrel = mergedWith(answer(start, setLevel(2)), answer(start, setLevel(0)));

  it.each([
    [0, 0],
    [1, 2],
  ])('takes side %i, also where it is there already', (side, level) => {
    const copy = settled(quarrel, () => ({ side }));
    expect([valueIn(copy, p1)?.level, openConflicts(copy.revisions)]).toEqual([level, []]);
  });

  it('takes a text that joins both', () => {
    const texts = mergedWith(answer(start, setText('note', 'satu')), answer(start, setText('note', 'dua')));
    const copy = settled(texts, () => ({ value: 'satu\ndua' }));
    expect([valueIn(copy, p1)?.note, openConflicts(copy.revisions)]).toEqual(['satu\ndua', []]);
  });

  it('is the last word on other copies, and opens again only where they settled it otherwise', () => {
    const one = settled(quarrel, () => ({ side: 1 }));
    expect(valueIn(mergedWith(one, answer(quarrel, setText('note', 'lain'))), p1)).toMatchObject({ level: 2, note: 'lain' });
    const both = mergedWith(
      one,
      settled(quarrel, () => ({ side: 0 })),
    );
    expect(openConflicts(both.revisions)).toMatchObject([{ key: 'answer/a1/p1#claim' }]);
  });

  it('ends with any later edit of the part: somebody looked at it', () => {
    expect(openConflicts(answer(quarrel, setLevel(1)).revisions)).toEqual([]);
    expect(openConflicts(answer(quarrel, setText('note', 'lain')).revisions).length).toBe(1);
  });

  it.each([
    [0, { level: null }],
    [1, { level: 1, verification: { verdict: 'confirmed' } }],
  ])('of a withdrawn answer that was verified: side %i', (side, expected) => {
    const verdict = { verdict: 'confirmed' as const, by: 'Pendamping', on: '2026-02-02' };
    const copy = settled(mergedWith(answer(start, clearLevel), answer(start, setVerification(verdict))), () => ({ side }));
    expect(valueIn(copy, p1)).toMatchObject(expected);
    expect('verification' in (valueIn(copy, p1) ?? {})).toBe(side === 1);
    expect(openConflicts(copy.revisions)).toEqual([]);
  });

  it.each([
    [0, true],
    [1, false],
  ])('of a removed round in which the other side answered: side %i', (side, stays) => {
    const round: EntityReference = { kind: 'assessment', id: 'a1' };
    const emptied = edited(start, { entity: p1, edit: () => null }, stamp.newId);
    const gone = edited(emptied, { entity: round, edit: () => null }, stamp.newId);
    const other: EntityReference = { kind: 'answer', id: 'p2', assessment: 'a1' };
    const kept = edited(start, { entity: other, edit: () => ({ level: 2 }) }, stamp.newId);
    const copy = settled(mergedWith(gone, kept), (key) => (key.startsWith('assessment/') ? { side } : null));
    expect([valueIn(copy, round), valueIn(copy, p1), valueIn(copy, other)].map((value) => value !== null)).toEqual([stays, stays, stays]);
    expect(openConflicts(copy.revisions)).toEqual([]);
  });

  it('leaves what was not chosen open and everything else as it was', () => {
    const copies = anyEvents(3, 20).map((events) => playEvents(3, events));
    fc.assert(
      fc.property(copies, fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 6, maxLength: 6 }), ([a = start, b = start, c = start], picks) => {
        const merged = mergedWith(mergedWith(a, b), c);
        const before = openConflicts(merged.revisions).map(({ key }) => key);
        const chosen = new Set<string>();
        const copy = settled(merged, (key) => {
          const pick = picks[before.indexOf(key) % picks.length] ?? -1;
          if (pick < 0) return null;
          chosen.add(key);
          return { side: pick };
        });
        const replayed = replayHistory(copy);
        expect(replayed.ok).toBe(true);
        const after = openConflicts(copy.revisions).map(({ key }) => key);
        expect(after.filter((key) => chosen.has(key))).toEqual([]);
        // What is settled elsewhere agrees: the merge of the settled copy with the unsettled one is the settled copy.
        const again = mergeHistories(merged, copy);
        expect(again).toMatchObject({ ok: true, value: { relation: chosen.size === 0 ? 'same' : 'newer', head: copy.head } });
      }),
      { numRuns },
    );
  });
});
