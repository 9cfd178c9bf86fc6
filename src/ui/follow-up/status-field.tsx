import { ACTION_STATUSES } from '../../app/action-plan';
import type { Action } from '../../domain/assessment/assessment.generated';
import { actionsTexts } from '../../i18n/pages/actions';
import { SelectField } from '../components/field';

interface StatusFieldProps {
  readonly action: Action;
  readonly label: string;
  readonly onMove: (action: Action, status: Action['status']) => void;
}

/** Any status from any other, by keyboard as well. */
export function StatusField({ action, label, onMove }: StatusFieldProps) {
  return (
    <SelectField
      // Where "Selesai" is chosen and then not confirmed, the field must show the status that it still has.
      key={action.status}
      label={label}
      value={action.status}
      options={ACTION_STATUSES.map((status) => [status, actionsTexts.groups[status]] as const)}
      onValue={(value) => {
        const status = ACTION_STATUSES.find((candidate) => candidate === value);
        if (status !== undefined && status !== action.status) onMove(action, status);
      }}
    />
  );
}
