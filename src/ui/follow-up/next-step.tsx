import { Check, Play, RotateCcw } from 'lucide';
import type { PlanEntry } from '../../app/plan-entries';
import type { Action } from '../../domain/assessment/assessment.generated';
import { actionsTexts } from '../../i18n/pages/actions';
import { Icon } from '../components/icon';

const STEPS = {
  open: { to: 'doing', text: actionsTexts.start, icon: Play },
  doing: { to: 'done', text: actionsTexts.finish, icon: Check },
  done: { to: 'doing', text: actionsTexts.reopen, icon: RotateCcw },
  dropped: { to: 'open', text: actionsTexts.reopen, icon: RotateCcw },
} as const satisfies Record<Action['status'], { readonly to: Action['status']; readonly text: string; readonly icon: unknown }>;

interface NextStepProps {
  readonly entry: PlanEntry;
  readonly onMove: (action: Action, status: Action['status']) => void;
}

/** The step that usually comes next; every other one is in the status field. */
export function NextStep({ entry: { action, head }, onMove }: NextStepProps) {
  const { to, text, icon } = STEPS[action.status];
  return (
    <button type="button" class="button" aria-label={actionsTexts.nextFor(text, head.code)} onClick={() => onMove(action, to)}>
      <Icon node={icon} />
      {text}
    </button>
  );
}
