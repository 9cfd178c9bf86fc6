import { Check, Trash2 } from 'lucide';
import { ACTION_COSTS, withField } from '../../app/action-plan';
import { actionsTexts } from '../../i18n/pages/actions';
import { walkTexts } from '../../i18n/pages/walk';
import { AutosaveText } from '../components/autosave-text';
import { DateField } from '../components/date-field';
import { SelectField } from '../components/field';
import { Icon } from '../components/icon';
import type { ActionCardProps } from './action-card';

const WHAT_MAX = 20_000;
const SHORT_MAX = 1000;

/** The fields of one action; each saves itself. */
export function ActionForm({ action, onChange, onEdit, onRemove }: ActionCardProps) {
  return (
    <div class="stack">
      <AutosaveText
        label={actionsTexts.what}
        hint={walkTexts.noteHint}
        multiline
        value={action.what}
        maxLength={WHAT_MAX}
        problemOf={(text) => (text.trim() === '' ? actionsTexts.whatMissing : null)}
        onSave={(what) => onChange((current) => ({ ...current, what }))}
      />
      <div class="field-grid">
        <AutosaveText
          label={actionsTexts.who}
          placeholder={actionsTexts.whoExample}
          value={action.who}
          maxLength={SHORT_MAX}
          onSave={(who) => onChange((current) => ({ ...current, who }))}
        />
        <DateField label={actionsTexts.due} value={action.due ?? ''} onSave={(date) => onChange((current) => withField(current, 'due', date))} />
        <SelectField
          label={actionsTexts.cost}
          value={action.cost ?? ''}
          options={[['', actionsTexts.costUnset] as const, ...ACTION_COSTS.map((cost) => [cost, actionsTexts.costs[cost]] as const)]}
          onValue={(cost) => onChange((current) => withField(current, 'cost', cost))}
        />
        {action.status === 'done' && (
          <DateField label={actionsTexts.doneOn} value={action.doneOn ?? ''} onSave={(date) => onChange((current) => withField(current, 'doneOn', date))} />
        )}
      </div>
      <AutosaveText
        label={actionsTexts.closesWith}
        placeholder={actionsTexts.closesWithExample}
        value={action.closesWith ?? ''}
        maxLength={SHORT_MAX}
        onSave={(text) => onChange((current) => withField(current, 'closesWith', text))}
      />
      <div class="row-between">
        <button type="button" class="button primary" onClick={() => onEdit(false)}>
          <Icon node={Check} />
          {actionsTexts.editDone}
        </button>
        <button type="button" class="button danger" onClick={onRemove}>
          <Icon node={Trash2} />
          {actionsTexts.remove}
        </button>
      </div>
    </div>
  );
}
