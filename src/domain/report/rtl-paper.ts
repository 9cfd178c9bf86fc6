import { answerOf, claimedLevelOf } from '../assessment/answer';
import type { Action } from '../assessment/assessment.generated';
import { criterionCode } from '../standard/criterion-code';
import { actionRows, sortedActions } from './action-rows';
import { type AssessedBase, assessedBase } from './paper-base';
import type { ReadinessReportInput } from './readiness-report';
import { contextFor, levelText, type ReportContext } from './report-context';
import type { ActionRow, LevelText } from './report-rows';

/** The follow-up plan as a table to work by: pending actions by due date, then the closed ones. */
export interface RtlPaper extends AssessedBase {
  readonly rows: readonly RtlRow[];
  readonly counts: Readonly<Record<Action['status'], number>>;
  readonly overdue: number;
}

export interface RtlRow extends ActionRow {
  readonly cost: Action['cost'] | null;
  /** The level that the action aims at; null: not said. */
  readonly toLevel: LevelText | null;
  /** Titles of the evidence of the criterion that closes the action. */
  readonly requirements: readonly string[];
  readonly doFirst: readonly DoFirst[];
}

/** A criterion that should come first and is not at its highest level yet. */
export interface DoFirst {
  readonly code: string;
  /** Running number of a pending action for it in this table; null: there is none. */
  readonly row: number | null;
}

export function buildRtlPaper(input: ReadinessReportInput): RtlPaper {
  const context = contextFor(input.pack, input.assessment, input.asOf);
  const actions = sortedActions(context);
  const heads = actionRows(context);
  const rows = actions.flatMap((action, place): RtlRow[] => {
    const head = heads[place];
    return head === undefined ? [] : [{ ...head, ...moreOf(context, action, actions) }];
  });
  const countOf = (status: Action['status']): number => rows.filter((row) => row.status === status).length;
  return {
    ...assessedBase(input),
    rows,
    counts: { open: countOf('open'), doing: countOf('doing'), done: countOf('done'), dropped: countOf('dropped') },
    overdue: rows.filter(({ isOverdue }) => isOverdue).length,
  };
}

const isPending = ({ status }: Action): boolean => status === 'open' || status === 'doing';

function moreOf(context: ReportContext, action: Action, actions: readonly Action[]): Pick<RtlRow, 'cost' | 'toLevel' | 'requirements' | 'doFirst'> {
  const indexed = context.index.criterionById.get(action.criterion);
  const wanted = new Set(action.requirements);
  return {
    cost: action.cost ?? null,
    toLevel: indexed === undefined ? null : levelText(indexed, action.toLevel),
    requirements: (indexed?.criterion.evidence ?? []).flatMap(({ id, title }) => (wanted.has(id) ? [title] : [])),
    doFirst: isPending(action) ? (indexed?.criterion.dependsOn ?? []).flatMap((id) => doFirst(context, id, actions)) : [],
  };
}

function doFirst(context: ReportContext, id: string, actions: readonly Action[]): DoFirst[] {
  const indexed = context.index.criterionById.get(id);
  if (indexed === undefined || context.applicability.get(id) !== 'applies') return [];
  if (claimedLevelOf(indexed, answerOf(context.assessment, id)) === indexed.highest) return [];
  const place = actions.findIndex((action) => action.criterion === id && isPending(action));
  return [{ code: criterionCode(context.index, id), row: place === -1 ? null : place + 1 }];
}
