import { Check, Trash2 } from 'lucide';
import { ACTION_COSTS, withAim, withField, withRequirement } from '../../app/action-plan';
import type { Action } from '../../domain/assessment/assessment.generated';
import type { IndexedCriterion } from '../../domain/standard/pack-index';
import { actionsTexts } from '../../i18n/pages/actions';
import { walkTexts } from '../../i18n/pages/walk';
import { AutosaveText } from '../components/autosave-text';
import { DateField } from '../components/date-field';
import { SelectField } from '../components/field';
import { Icon } from '../components/icon';
import { OwnerField } from './owner-field';
import { StatusField } from './status-field';

const WHAT_MAX = 20_000;
const SHORT_MAX = 1000;

export interface ActionFormProps {
  readonly action: Action;
  /** undefined: the pack does not have its criterion. */
  readonly indexed: IndexedCriterion | undefined;
  /** Names that are offered for the person in charge. */
  readonly names: readonly string[];
  /** Gets the newest form of the action. */
  readonly onChange: (edit: (current: Action) => Action) => void;
  readonly onMove: (action: Action, status: Action['status']) => void;
  readonly onRemove: () => void;
  readonly onDone: () => void;
}

/** The fields of one action; each saves itself. */
export function ActionForm(props: ActionFormProps) {
  const { action, indexed, onChange, onMove } = props;
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
      <Terms {...props} />
      {indexed !== undefined && <Aim action={action} indexed={indexed} onChange={onChange} />}
      <AutosaveText
        label={actionsTexts.closesWith}
        placeholder={actionsTexts.closesWithExample}
        value={action.closesWith ?? ''}
        maxLength={SHORT_MAX}
        onSave={(text) => onChange((current) => withField(current, 'closesWith', text))}
      />
      <StatusField action={action} label={actionsTexts.status} onMove={onMove} />
      <FormEnd {...props} />
    </div>
  );
}

function Terms({ action, names, onChange }: ActionFormProps) {
  return (
    <div class="field-grid">
      <OwnerField label={actionsTexts.who} value={action.who} names={names} onSave={(who) => onChange((current) => ({ ...current, who }))} />
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
  );
}

/** The level aimed at, and which of the requirements close the action. */
function Aim({ action, indexed, onChange }: { readonly indexed: IndexedCriterion } & Pick<ActionFormProps, 'action' | 'onChange'>) {
  const levels = indexed.levels.map(({ value, label }) => [String(value), label] as const);
  return (
    <>
      <SelectField
        label={actionsTexts.aimLabel}
        value={action.toLevel === undefined ? '' : String(action.toLevel)}
        options={[['', actionsTexts.aimUnset] as const, ...levels]}
        onValue={(value) => onChange((current) => withAim(current, value === '' ? null : Number(value)))}
      />
      {indexed.criterion.evidence.length > 0 && (
        <fieldset class="levels">
          <legend>{actionsTexts.requirements}</legend>
          {indexed.criterion.evidence.map(({ id, title }) => (
            <label key={id} class="check">
              <input
                type="checkbox"
                checked={action.requirements?.includes(id) === true}
                onChange={({ currentTarget: { checked } }) => onChange((current) => withRequirement(current, id, checked))}
              />
              <span>{title}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

function FormEnd({ onDone, onRemove }: ActionFormProps) {
  return (
    <div class="row-between">
      <button type="button" class="button primary" onClick={onDone}>
        <Icon node={Check} />
        {actionsTexts.editDone}
      </button>
      <button type="button" class="button danger" onClick={onRemove}>
        <Icon node={Trash2} />
        {actionsTexts.remove}
      </button>
    </div>
  );
}
