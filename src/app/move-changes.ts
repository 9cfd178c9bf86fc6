import type { Action, Answer, Assessment } from '../domain/assessment/assessment.generated';
import type { AssessmentHeader } from '../domain/bundle/assessment-parts';
import { isSameValue } from '../domain/bundle/plain-value';
import type { Change } from '../storage/commit';
import { StorageError } from '../storage/storage-error';
import { answerOf } from './workspace';

/** Throws inside the transaction, which then writes nothing: what the user decided on is no longer what is stored. */
function assertSame(current: unknown, expected: unknown): void {
  if (!isSameValue(current ?? null, expected ?? null)) throw new StorageError('storage/changed');
}

/**
 * The changes that turn one assessment into another of the same id: its pack, its archive, the answers that differ, and the criteria of
 * its follow-up actions. Each asks that what it replaces is still as it was; anything else may have changed meanwhile and stays changed.
 * `absent` names criteria that must still have no answer.
 */
export const changesBetween = (former: Assessment, next: Assessment, absent: readonly string[]): readonly Change[] => [
  { kind: 'assessment', id: former.id, update: (current) => withPack(current, former, next) },
  ...absent.map((id): Change => ({ kind: 'answer', id, assessment: former.id, update: (current) => replaced(current, undefined, undefined) })),
  ...answerIds(former, next).map((id): Change => {
    const [before, after] = [answerOf(former, id), answerOf(next, id)];
    return { kind: 'answer', id, assessment: former.id, update: (current) => replaced(current, before, after) };
  }),
  ...(next.actions ?? []).flatMap(({ id, criterion }): readonly Change[] => {
    const before = former.actions?.find((action) => action.id === id)?.criterion;
    if (before === criterion) return [];
    return [{ kind: 'action', id, assessment: former.id, update: (current) => withCriterion(current, before, criterion) }];
  }),
];

function withPack(current: AssessmentHeader | undefined, former: Assessment, next: Assessment): AssessmentHeader | null {
  if (current === undefined) return null;
  assertSame([current.pack, current.archived ?? null], [former.pack, former.archived ?? null]);
  const { archived: _former, ...others } = current;
  return { ...others, pack: next.pack, ...(next.archived === undefined ? {} : { archived: next.archived }) };
}

function replaced(current: Answer | undefined, before: Answer | undefined, after: Answer | undefined): Answer | null {
  assertSame(current, before);
  return after ?? null;
}

const withCriterion = (current: Action | undefined, before: string | undefined, criterion: string): Action | null =>
  current === undefined ? null : { ...current, criterion: current.criterion === before ? criterion : current.criterion };

/** The criteria whose answers differ. */
const answerIds = (former: Assessment, next: Assessment): readonly string[] =>
  [...new Set([...Object.keys(former.answers), ...Object.keys(next.answers)])].filter((id) => !isSameValue(answerOf(former, id), answerOf(next, id)));
