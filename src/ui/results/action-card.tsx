import { CalendarClock, Pencil } from 'lucide';
import { ACTION_STATUSES, type ActionHead, daysLate, withStatus } from '../../app/action-plan';
import { hrefOf } from '../../app/route';
import type { Action } from '../../domain/assessment/assessment.generated';
import { formatDate } from '../../i18n';
import { actionsTexts } from '../../i18n/pages/actions';
import { useApp } from '../app-context';
import { SelectField } from '../components/field';
import { Icon } from '../components/icon';
import { Badge } from '../components/notice';
import { ActionForm } from './action-form';

export const actionElementId = (id: string): string => `rtl-kartu-${id}`;

export interface ActionCardProps {
  readonly action: Action;
  readonly head: ActionHead;
  readonly assessment: string;
  readonly isEditing: boolean;
  readonly onEdit: (isOpen: boolean) => void;
  /** Gets the newest form of the action. */
  readonly onChange: (edit: (current: Action) => Action) => void;
  readonly onMoved: (status: Action['status']) => void;
  readonly onRemove: () => void;
}

/** One planned action: what, who, until when, what closes it. Its status is always at hand, the rest opens for editing. */
export function ActionCard(props: ActionCardProps) {
  const { action, head, assessment, isEditing, onEdit } = props;
  return (
    <li class="card stack action" id={actionElementId(action.id)} tabIndex={-1} data-status={action.status}>
      <p class="small">
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
      {!isEditing && <ActionFacts action={action} />}
      <div class="action-bar">
        <StatusField {...props} />
        {!isEditing && (
          <button type="button" class="button no-print" aria-label={actionsTexts.editFor(head.code)} onClick={() => onEdit(true)}>
            <Icon node={Pencil} />
            {actionsTexts.edit}
          </button>
        )}
      </div>
      {isEditing && <ActionForm {...props} />}
    </li>
  );
}

function StatusField({ action, onChange, onMoved }: ActionCardProps) {
  const today = useApp().clock.today();
  return (
    <SelectField
      label={actionsTexts.status}
      value={action.status}
      options={ACTION_STATUSES.map((status) => [status, actionsTexts.groups[status]] as const)}
      onValue={(value) => {
        const status = ACTION_STATUSES.find((candidate) => candidate === value) ?? action.status;
        onChange((current) => withStatus(current, status, today));
        onMoved(status);
      }}
    />
  );
}

function ActionFacts({ action }: { readonly action: Action }) {
  const { what, who, cost, closesWith } = action;
  return (
    <div class="stack-tight">
      <p class="action-what">{what}</p>
      <p class="row small">
        <strong class={who.trim() === '' ? 'soft' : undefined}>{who.trim() === '' ? actionsTexts.whoNone : who}</strong>
        <DueLine action={action} />
        {cost !== undefined && <span>{actionsTexts.costLine(actionsTexts.costs[cost].toLowerCase())}</span>}
      </p>
      {closesWith !== undefined && <p class="small soft">{actionsTexts.closesWithLine(closesWith)}</p>}
    </div>
  );
}

/** The date in words; late is said, not only coloured. */
function DueLine({ action }: { readonly action: Action }) {
  const late = daysLate(action, useApp().clock.today());
  const { due, doneOn, status } = action;
  if (status === 'done' && doneOn !== undefined) return <span>{actionsTexts.doneOnDate(formatDate(doneOn))}</span>;
  if (due === undefined) return <span class="soft">{actionsTexts.dueNone}</span>;
  return (
    <>
      <span>{actionsTexts.dueOn(formatDate(due))}</span>
      {late !== null && (
        <Badge tone={late === 0 ? 'watch' : 'bad'} icon={CalendarClock}>
          {late === 0 ? actionsTexts.dueToday : actionsTexts.overdue(late)}
        </Badge>
      )}
    </>
  );
}
