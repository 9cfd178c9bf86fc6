import { actionOf, headOfAction } from '../../app/action-plan';
import { namesToOffer } from '../../app/owner-uses';
import type { Action } from '../../domain/assessment/assessment.generated';
import { actionsTexts } from '../../i18n/pages/actions';
import { useApp } from '../app-context';
import { Sheet } from '../components/sheet';
import type { OpenAssessment } from '../with-assessment';
import { ActionForm } from './action-form';

interface EditSheetProps {
  readonly open: OpenAssessment;
  readonly id: string;
  readonly onMove: (action: Action, status: Action['status']) => void;
  readonly onRemove: (action: Action) => void;
  readonly onClose: () => void;
}

/** One action to be edited, above the plan: nothing moves under the fingers when a date changes its place. */
export function EditSheet({ open, id, onMove, onRemove, onClose }: EditSheetProps) {
  const { actions } = useApp();
  const action = actionOf(open.assessment, id);
  if (action === undefined) return null;
  return (
    <Sheet title={actionsTexts.editTitle(headOfAction(open.index, action).code)} onClose={onClose}>
      <ActionForm
        action={action}
        indexed={open.index.criterionById.get(action.criterion)}
        names={namesToOffer(open.assessment)}
        onChange={(edit) => void actions.change(id, edit)}
        onMove={onMove}
        onRemove={() => onRemove(action)}
        onDone={onClose}
      />
    </Sheet>
  );
}
