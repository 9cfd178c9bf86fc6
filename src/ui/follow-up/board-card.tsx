import { Pencil } from 'lucide';
import type { PlanEntry } from '../../app/plan-entries';
import { actionsTexts } from '../../i18n/pages/actions';
import { Icon } from '../components/icon';
import { actionElementId, CardHead, DueLine, type PlanHands, Who } from './action-card';
import { EvidenceChips } from './evidence-chips';
import { StatusField } from './status-field';

/** An action on the board: short, to be moved by its field or dragged. */
export function BoardCard({ entry, assessment, onMove, onEdit }: { readonly entry: PlanEntry; readonly assessment: string } & PlanHands) {
  const { action, head } = entry;
  return (
    <li
      class="card stack-tight action board-card"
      id={actionElementId(action.id)}
      tabIndex={-1}
      data-status={action.status}
      draggable
      onDragStart={(event) => event.dataTransfer?.setData('text/plain', action.id)}
    >
      <CardHead entry={entry} assessment={assessment} />
      <p class="action-what small">{action.what}</p>
      <p class="row small">
        <Who name={entry.owner} />
        <DueLine entry={entry} />
      </p>
      <EvidenceChips entry={entry} />
      <div class="action-bar no-print">
        <StatusField action={action} label={actionsTexts.moveTo} onMove={onMove} />
        <button type="button" class="button icon-only" aria-label={actionsTexts.editFor(head.code)} onClick={() => onEdit(action.id)}>
          <Icon node={Pencil} />
        </button>
      </div>
    </li>
  );
}
