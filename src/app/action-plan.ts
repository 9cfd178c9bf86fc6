import type { Action, Assessment } from '../domain/assessment/assessment.generated';
import { criterionCode } from '../domain/standard/criterion-code';
import type { PackIndex } from '../domain/standard/pack-index';

export const ACTION_STATUSES = ['open', 'doing', 'done', 'dropped'] as const satisfies readonly Action['status'][];
export const ACTION_COSTS = ['none', 'small', 'medium', 'large'] as const satisfies readonly NonNullable<Action['cost']>[];

/** Sets the status; the day it was done goes with `done` and with nothing else. */
export function withStatus({ doneOn, ...action }: Action, status: Action['status'], today: string): Action {
  return status === 'done' ? { ...action, status, doneOn: doneOn ?? today } : { ...action, status };
}

/** Sets an optional field; an empty text takes it out. */
export function withField(action: Action, field: 'due' | 'doneOn' | 'closesWith' | 'cost', value: string): Action {
  const { [field]: _former, ...others } = action;
  if (value === '') return others;
  if (field !== 'cost') return { ...others, [field]: value };
  const cost = ACTION_COSTS.find((candidate) => candidate === value);
  return cost === undefined ? others : { ...others, cost };
}

/** Sets the level aimed at; null takes it out. */
export function withAim({ toLevel: _former, ...action }: Action, level: number | null): Action {
  return level === null ? action : { ...action, toLevel: level };
}

/** Puts a requirement among those that close the action, or takes it out; the others keep their place. */
export function withRequirement({ requirements = [], ...action }: Action, id: string, isNamed: boolean): Action {
  const others = requirements.filter((other) => other !== id);
  const next = isNamed ? [...others, id] : others;
  return next.length === 0 ? action : { ...action, requirements: next };
}

export interface ActionHead {
  readonly code: string;
  /** null: the action names a criterion that the pack does not have. */
  readonly question: string | null;
}

export const headOfAction = (index: PackIndex, { criterion }: Action): ActionHead => ({
  code: criterionCode(index, criterion),
  question: index.criterionById.get(criterion)?.criterion.question ?? null,
});

/** The newest form of an action, so that two fields edited in a row never undo each other. */
export const actionOf = (assessment: Assessment, id: string): Action | undefined => assessment.actions?.find((action) => action.id === id);
