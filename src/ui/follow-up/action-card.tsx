import { CalendarClock, CalendarDays, Pencil } from 'lucide';
import type { PlanEntry } from '../../app/plan-entries';
import { hrefOf } from '../../app/route';
import type { Action } from '../../domain/assessment/assessment.generated';
import { formatDate } from '../../i18n';
import { actionsTexts } from '../../i18n/pages/actions';
import { Icon } from '../components/icon';
import { Badge } from '../components/notice';
import { EvidenceChips } from './evidence-chips';
import { NextStep } from './next-step';

export const actionElementId = (id: string): string => `rtl-kartu-${id}`;

/** What can be done with an action from its card. */
export interface PlanHands {
  readonly onMove: (action: Action, status: Action['status']) => void;
  readonly onEdit: (id: string) => void;
}

interface ActionCardProps extends PlanHands {
  readonly entry: PlanEntry;
  readonly assessment: string;
}

/** One planned action: what, who, until when, what closes it, what comes first, and the next step. */
export function ActionCard({ entry, assessment, onMove, onEdit }: ActionCardProps) {
  const { action, head } = entry;
  return (
    <li class="card stack-tight action" id={actionElementId(action.id)} tabIndex={-1} data-status={action.status}>
      <CardHead entry={entry} assessment={assessment} />
      <p class="action-what">{action.what}</p>
      <p class="row small">
        <Who name={entry.owner} />
        <DueLine entry={entry} />
        {action.cost !== undefined && <span>{actionsTexts.costLine(actionsTexts.costs[action.cost].toLowerCase())}</span>}
      </p>
      {entry.toLevel !== null && <p class="small">{actionsTexts.aims(entry.toLevel)}</p>}
      <EvidenceChips entry={entry} />
      <First entry={entry} assessment={assessment} />
      <div class="action-bar no-print">
        <NextStep entry={entry} onMove={onMove} />
        <button type="button" class="button" aria-label={actionsTexts.editFor(head.code)} onClick={() => onEdit(action.id)}>
          <Icon node={Pencil} />
          {actionsTexts.edit}
        </button>
      </div>
    </li>
  );
}

/** The criterion, with a way to it. */
export function CardHead({ entry, assessment }: { readonly entry: PlanEntry; readonly assessment: string }) {
  const { action, head, isCritical } = entry;
  return (
    <p class="small">
      {isCritical && <Badge tone="bad">{actionsTexts.critical}</Badge>}{' '}
      {head.question === null ? (
        <span class="soft">
          {actionsTexts.unknownCriterion}: {action.criterion}
        </span>
      ) : (
        <a class="blocker-link" href={hrefOf({ page: 'criterion', assessment, criterion: action.criterion })}>
          <span class="code">{head.code}</span> {head.question}
        </a>
      )}
    </p>
  );
}

export const Who = ({ name }: { readonly name: string }) => (
  <strong class={name === '' ? 'soft' : undefined}>{name === '' ? actionsTexts.whoNone : name}</strong>
);

/** The date in words; late and soon are said, not only coloured. */
export function DueLine({ entry: { action, due } }: { readonly entry: PlanEntry }) {
  if (due.kind === 'closed') return action.doneOn === undefined ? null : <span>{actionsTexts.doneOnDate(formatDate(action.doneOn))}</span>;
  if (due.kind === 'none' || action.due === undefined) return <span class="soft">{actionsTexts.dueNone}</span>;
  return (
    <>
      <span>{actionsTexts.dueOn(formatDate(action.due))}</span>
      {due.kind === 'overdue' && (
        <Badge tone="bad" icon={CalendarClock}>
          {actionsTexts.overdue(due.days)}
        </Badge>
      )}
      {due.kind === 'today' && (
        <Badge tone="watch" icon={CalendarClock}>
          {actionsTexts.dueToday}
        </Badge>
      )}
      {due.kind === 'soon' && (
        <Badge tone="watch" icon={CalendarDays}>
          {actionsTexts.dueSoon(due.days)}
        </Badge>
      )}
    </>
  );
}

/** What should come first, each with a way to it. */
function First({ entry: { first }, assessment }: { readonly entry: PlanEntry; readonly assessment: string }) {
  if (first.length === 0) return null;
  return (
    <div class="small">
      <strong>{actionsTexts.firstTitle}</strong>
      <ul class="plain">
        {first.map(({ criterion, code, question }) => (
          <li key={criterion}>
            <a class="blocker-link" href={hrefOf({ page: 'criterion', assessment, criterion })}>
              <span class="code">{code}</span> {question}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
