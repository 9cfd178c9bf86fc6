import { answerOf, claimedLevelOf } from '../assessment/answer';
import type { Action } from '../assessment/assessment.generated';
import { compareDates } from '../calendar-date';
import { filled, headOf, levelText, type ReportContext } from './report-context';
import type { ActionRow } from './report-rows';

/** Work to do first, by its date; then what is finished or was dropped. */
const STATUS_ORDER: readonly Action['status'][] = ['doing', 'open', 'done', 'dropped'];
const isPending = ({ status }: Action): boolean => status === 'open' || status === 'doing';

/** The follow-up plan (RTL): pending actions by due date (those without one last), then pack order; after them the closed ones. */
export const actionRows = (context: ReportContext): ActionRow[] => sortedActions(context).map((action) => actionRow(context, action));

export const sortedActions = (context: ReportContext): Action[] => [...(context.assessment.actions ?? [])].sort((a, b) => compareActions(context, a, b));

function compareActions({ index }: ReportContext, a: Action, b: Action): number {
  if (isPending(a) !== isPending(b)) return isPending(a) ? -1 : 1;
  if (!isPending(a) && a.status !== b.status) return STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status);
  const byDate = compareDates(a.due ?? '9999-12-31', b.due ?? '9999-12-31');
  const orderOf = ({ criterion }: Action): number => index.criterionById.get(criterion)?.order ?? index.criteria.length;
  return byDate !== 0 ? byDate : orderOf(a) - orderOf(b);
}

function actionRow({ index, assessment, asOf }: ReportContext, action: Action): ActionRow {
  const indexed = index.criterionById.get(action.criterion);
  return {
    criterion: indexed === undefined ? null : headOf(index, indexed),
    standardTitle: indexed?.standard.title ?? null,
    level: indexed === undefined ? null : levelText(indexed, claimedLevelOf(indexed, answerOf(assessment, action.criterion))),
    what: action.what,
    who: action.who,
    due: action.due ?? null,
    closesWith: filled(action.closesWith),
    status: action.status,
    doneOn: action.doneOn ?? null,
    isOverdue: isPending(action) && action.due !== undefined && compareDates(action.due, asOf) < 0,
  };
}
