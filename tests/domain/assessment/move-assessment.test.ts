import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/assessment/assessment.generated';
import { checkAssessment } from '../../../src/domain/assessment/assessment-rules';
import { type MovePlan, planMove } from '../../../src/domain/assessment/move-assessment';
import { diffPacks } from '../../../src/domain/standard/pack-diff';
import type { PackIndex } from '../../../src/domain/standard/pack-index';
import { type Answers, assessmentOf, requirement, verdict } from '../../support/scoring/documents';
import { newPack, oldPack } from '../../support/versions/two-versions';

const OPTIONS = { pack: { id: 'contoh', version: '2.0.0' }, on: '2026-11-24' };
const plan = (old: PackIndex, next: PackIndex, answers: Answers): MovePlan => planMove(diffPacks(old, next), assessmentOf(answers), OPTIONS);
const fates = ({ outcomes }: MovePlan): readonly string[] =>
  outcomes.map(({ criterion, to, fate, reason }) => [criterion, fate, to ?? '-', ...(reason === null ? [] : [reason])].join(' '));
const archivedOf = ({ assessment }: MovePlan): readonly (readonly [string, Answer])[] =>
  (assessment.archived ?? []).map(({ criterion, answer }) => [criterion, answer]);

const three = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const answers = { a: 1, b: 2, c: 3 };
const changed = (id: string) => ({ id, question: `Pertanyaan ${id}, diperjelas?` });

describe('moving an assessment to a new version of its pack', () => {
  it.each([
    ['first', [{ id: 'b' }, { id: 'c' }], ['a archived -', 'b kept b', 'c kept c']],
    ['last', [{ id: 'a' }, { id: 'b' }], ['a kept a', 'b kept b', 'c archived -']],
    ['in between', [{ id: 'a' }, { id: 'c' }], ['a kept a', 'b archived -', 'c kept c']],
    ['only', [{ id: 'n' }], ['a archived -', 'b archived -', 'c archived -']],
  ])('archives the answer to a criterion that is gone, the %s', (_which, criteria, expected) => {
    const moved = plan(oldPack(three), newPack(criteria), answers);
    expect(fates(moved)).toEqual(expected);
    expect(Object.keys(moved.assessment.answers).length + (moved.assessment.archived ?? []).length).toBe(3);
  });

  it('keeps every answer as it is where only place and order changed, and knows what is new', () => {
    const moved = plan(oldPack(three), newPack([{ id: 'c' }, { id: 'n' }, { id: 'a' }, { id: 'b' }]), answers);
    expect(fates(moved)).toEqual(['a kept a', 'b kept b', 'c kept c']);
    expect(moved.assessment).toEqual(assessmentOf(answers, { pack: OPTIONS.pack }));
    expect(moved.added.map(({ criterion }) => criterion.id)).toEqual(['n']);
  });

  it('an absent answer stays absent, also where its criterion is gone', () => {
    expect(plan(oldPack(three), newPack([{ id: 'a' }]), {}).assessment).toEqual(assessmentOf({}, { pack: OPTIONS.pack }));
  });

  it('marks an answer whose text changed; the verdict on the former text goes to the archive with the whole answer', () => {
    const given = { level: 2, note: 'Map 2.', verification: verdict('confirmed') };
    const moved = plan(oldPack(three), newPack([changed('a'), { id: 'b' }, { id: 'c' }]), { a: given, b: 2 });
    expect(fates(moved)).toEqual(['a checkAgain a text', 'b kept b']);
    expect(moved.assessment.answers.a).toEqual({ level: 2, note: 'Map 2.', checkAgain: { fromVersion: '1.0.0', reason: 'text' } });
    expect(moved.assessment.archived).toEqual([
      { pack: { id: 'contoh', version: '1.0.0' }, criterion: 'a', question: 'Pertanyaan a?', levelLabel: 'Tingkat 2', answer: given, on: '2026-11-24' },
    ]);
  });

  it('without a verdict or a part that has no place nothing needs the archive', () => {
    expect(plan(oldPack(three), newPack([changed('a')]), { a: 2 }).assessment.archived).toBeUndefined();
  });

  it('keeps a renamed answer under its new id, and its follow-up action with it', () => {
    const next = newPack([{ id: 'a2', question: 'Pertanyaan a?' }], { a: 'a2' });
    const action = { id: 't1', criterion: 'a', what: 'Buat bagan', who: 'Sekretaris', status: 'open' as const };
    const visits = [{ id: 'v1', on: '2026-10-01', mentors: [], scope: ['a'] }];
    const moved = planMove(
      diffPacks(oldPack(three), next),
      assessmentOf({ a: 1 }, { actions: [action, { ...action, id: 't2', criterion: 'c' }], visits }),
      OPTIONS,
    );
    expect(fates(moved)).toEqual(['a kept a2']);
    expect(moved.assessment.actions?.map(({ criterion }) => criterion)).toEqual(['a2', 'c']);
    expect(moved.assessment.visits).toEqual(visits);
  });

  it('names the former criterion and pack where they had other ids', () => {
    const next = newPack([changed('a2')], { a: 'a2' }, { id: 'contoh-baru' });
    const moved = planMove(diffPacks(oldPack(three), next), assessmentOf({ a: 1 }), { ...OPTIONS, pack: { id: 'contoh-baru', version: '2.0.0' } });
    expect(moved.assessment.answers.a2?.checkAgain).toEqual({ fromPack: 'contoh', fromVersion: '1.0.0', fromCriterion: 'a', reason: 'text' });
  });

  it('never guesses a level: one that is not on the changed scale is archived and asked for again', () => {
    const moved = plan(
      oldPack([{ id: 'a' }, { id: 'b' }]),
      newPack([
        { id: 'a', scale: 'yesNo' },
        { id: 'b', scale: 'yesNo' },
      ]),
      { a: 3, b: 1 },
    );
    expect(fates(moved)).toEqual(['a checkAgain a level', 'b checkAgain b text']);
    expect(moved.assessment.answers).toEqual({
      a: { level: null, checkAgain: { fromVersion: '1.0.0', reason: 'level' } },
      b: { level: 1, checkAgain: { fromVersion: '1.0.0', reason: 'text' } },
    });
    expect(archivedOf(moved)).toEqual([['a', { level: 3 }]]);
  });

  it('archives evidence and numbers that are no longer asked for', () => {
    const old = oldPack([{ id: 'a', evidence: [requirement('e1'), requirement('e2')] }, { id: 'b' }]);
    const next = newPack([{ id: 'a', evidence: [requirement('e1')] }, { id: 'b' }], {}, { profileFields: [] });
    const available = { status: 'available' as const, location: 'Map 1' };
    const moved = plan(old, next, { a: { level: 1, evidence: { e1: available, e2: available } }, b: { level: 2, measured: { children: 12 } } });
    expect(fates(moved)).toEqual(['a checkAgain a parts', 'b checkAgain b parts']);
    expect(moved.assessment.answers.a?.evidence).toEqual({ e1: available });
    expect(archivedOf(moved)).toEqual([
      ['a', { level: 1, evidence: { e1: available, e2: available } }],
      ['b', { level: 2, measured: { children: 12 } }],
    ]);
    expect(checkAssessment(next, moved.assessment)).toEqual([]);
  });

  it('one that became several: the named one holds the answer, the others are unanswered', () => {
    const moved = plan(oldPack([{ id: 'a' }]), newPack([changed('a1'), changed('a2')], { a: 'a1' }), { a: 2 });
    expect(fates(moved)).toEqual(['a checkAgain a1 text']);
    expect(moved.added.map(({ criterion }) => criterion.id)).toEqual(['a2']);
  });

  it.each([
    ['the one whose id stays', { a: 1, b: 2 }, { b: 2 }, [['a', { level: 1 }]]],
    ['the one that claims something', { a: 1, b: { level: null, note: 'Belum.' } }, { b: 1 }, [['b', { level: null, note: 'Belum.' }]]],
  ])('several that became one: proposes %s and archives the other', (_which, given, proposed, archived) => {
    const moved = plan(oldPack([{ id: 'a' }, { id: 'b' }]), newPack([{ id: 'b' }], { a: 'b' }), given);
    expect(Object.entries(moved.assessment.answers).map(([id, { level }]) => [id, level])).toEqual(Object.entries(proposed));
    expect(moved.assessment.answers.b?.checkAgain?.reason).toBe('merged');
    expect(archivedOf(moved)).toEqual(archived);
  });

  it('several that became a third: proposes the first in pack order', () => {
    const moved = plan(oldPack([{ id: 'a' }, { id: 'b' }]), newPack([{ id: 'n' }], { a: 'n', b: 'n' }), { b: 3, a: 1 });
    expect(fates(moved)).toEqual(['a checkAgain n merged', 'b archived -']);
  });

  it('several that became one, of which one was answered: by its own text', () => {
    expect(fates(plan(oldPack([{ id: 'a' }, { id: 'b' }]), newPack([{ id: 'b' }], { a: 'b' }), { b: 2 }))).toEqual(['b kept b']);
  });

  it('an answer that waits to be checked keeps waiting, and remembers the text that it was given to', () => {
    const checkAgain = { fromVersion: '0.9.0', reason: 'text' as const };
    const moved = plan(oldPack(three), newPack([{ id: 'a' }, { id: 'b', scale: 'yesNo' }]), { a: { level: 1, checkAgain }, b: { level: 2, checkAgain } });
    expect(fates(moved)).toEqual(['a checkAgain a text', 'b checkAgain b level']);
    expect(moved.assessment.answers.a?.checkAgain).toEqual(checkAgain);
    expect(moved.assessment.answers.b?.checkAgain).toEqual({ fromVersion: '0.9.0', reason: 'level' });
  });

  it('adds to an archive that is there, and archives answers that the old version does not know', () => {
    const first = plan(oldPack(three), newPack([{ id: 'a' }, { id: 'b' }]), { ...answers, lain: 1 }).assessment;
    expect(first.archived?.map(({ criterion, question }) => [criterion, question])).toEqual([
      ['c', 'Pertanyaan c?'],
      ['lain', 'lain'],
    ]);
    const second = planMove(diffPacks(newPack([{ id: 'a' }, { id: 'b' }]), newPack([{ id: 'a' }], {}, { version: '3.0.0' })), first, {
      pack: { id: 'contoh', version: '3.0.0' },
      on: '2026-11-25',
    });
    expect(second.assessment.archived?.map(({ criterion, pack }) => `${criterion} ${pack.version}`)).toEqual(['c 1.0.0', 'lain 1.0.0', 'b 2.0.0']);
  });
});
