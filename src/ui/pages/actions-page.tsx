import { Target } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { type ActionGroup, actionOf, groupActions, headOfAction } from '../../app/action-plan';
import { hrefOf } from '../../app/route';
import type { Action } from '../../domain/assessment/assessment.generated';
import { messages } from '../../i18n';
import { actionsTexts } from '../../i18n/pages/actions';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { ActionCard, actionElementId } from '../results/action-card';
import { type OpenAssessment, WithAssessment } from '../with-assessment';

/** The follow-up plan (RTL) of an assessment. */
export function ActionsPage({ assessment }: { readonly assessment: string }) {
  return <WithAssessment id={assessment}>{(open) => <Plan open={open} />}</WithAssessment>;
}

function Plan({ open }: { readonly open: OpenAssessment }) {
  const { actions } = open.assessment;
  const [editing, setEditing] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Action | null>(null);
  const [said, setSaid] = useState('');
  const groups = useStableGroups(actions ?? [], editing);
  return (
    <div class="stack">
      <PlanHead assessment={open.assessment.id} isEmpty={groups.length === 0} />
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {removed !== null && <Undo action={removed} onDone={() => setRemoved(null)} />}
      {groups.map(({ status, ids }) => (
        <section key={status} class="stack" aria-labelledby={`rtl-${status}`}>
          <h2 id={`rtl-${status}`}>{actionsTexts.groupTitle(actionsTexts.groups[status], ids.length)}</h2>
          <ul class="plain action-list">
            {ids.map((id) => (
              <PlannedAction key={id} id={id} open={open} isEditing={editing === id} onEdit={setEditing} onRemoved={setRemoved} onSay={setSaid} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function PlanHead({ assessment, isEmpty }: { readonly assessment: string; readonly isEmpty: boolean }) {
  const add = (
    <a class={isEmpty ? 'button primary no-print' : 'button no-print'} href={hrefOf({ page: 'gaps', assessment })}>
      <Icon node={Target} />
      {actionsTexts.fromGaps}
    </a>
  );
  return (
    <header class="page-head">
      <div class="row-between">
        <h1>{actionsTexts.title}</h1>
        {!isEmpty && add}
      </div>
      <p class="soft">{actionsTexts.intro}</p>
      {isEmpty && (
        <div class="card empty stack">
          <p>{actionsTexts.empty}</p>
          <p>{add}</p>
        </div>
      )}
    </header>
  );
}

/** While an action is being edited nothing moves under the fingers: a new date or status takes its place afterwards. */
function useStableGroups(actions: readonly Action[], editing: string | null): readonly ActionGroup[] {
  const former = useRef<readonly ActionGroup[]>([]);
  const isKnown = former.current.some(({ ids }) => ids.includes(editing ?? ''));
  if (editing === null || !isKnown) former.current = groupActions(actions);
  const here = new Set(actions.map(({ id }) => id));
  return former.current.map((group) => ({ ...group, ids: group.ids.filter((id) => here.has(id)) })).filter(({ ids }) => ids.length > 0);
}

interface PlannedActionProps {
  readonly id: string;
  readonly open: OpenAssessment;
  readonly isEditing: boolean;
  readonly onEdit: (id: string | null) => void;
  readonly onRemoved: (action: Action) => void;
  readonly onSay: (text: string) => void;
}

function PlannedAction({ id, open, isEditing, onEdit, onRemoved, onSay }: PlannedActionProps) {
  const { actions } = useApp();
  const action = actionOf(open.assessment, id);
  if (action === undefined) return null;
  const change = (edit: (current: Action) => Action): void => void actions.change(id, edit);
  const moved = (status: Action['status']): void => {
    onSay(actionsTexts.moved(headOfAction(open.index, action).code, actionsTexts.groups[status]));
    // The card has gone to another group: whoever works by keyboard or screen reader goes with it.
    requestAnimationFrame(() => document.getElementById(actionElementId(id))?.focus());
  };
  const remove = (): void => {
    onEdit(null);
    onRemoved(action);
    void actions.remove(id);
  };
  return (
    <ActionCard
      action={action}
      head={headOfAction(open.index, action)}
      assessment={open.assessment.id}
      isEditing={isEditing}
      onEdit={(isOpen) => onEdit(isOpen ? id : null)}
      onChange={change}
      onMoved={isEditing ? () => {} : moved}
      onRemove={remove}
    />
  );
}

function Undo({ action, onDone }: { readonly action: Action; readonly onDone: () => void }) {
  const { actions } = useApp();
  const undo = (): void => {
    void actions.put(action);
    onDone();
  };
  return (
    <Notice tone="watch" live>
      <span>{actionsTexts.removed(action.what)}</span>
      <div class="row">
        <button type="button" class="button" onClick={undo}>
          {actionsTexts.undo}
        </button>
        <button type="button" class="button quiet" onClick={onDone}>
          {messages.common.close}
        </button>
      </div>
    </Notice>
  );
}
