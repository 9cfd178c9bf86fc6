import { clearNotApplicable, setNotApplicable } from '../../app/answering';
import type { Answer } from '../../domain/assessment/assessment.generated';
import { walkTexts } from '../../i18n/pages/walk';
import { useApp } from '../app-context';
import { AutosaveText } from '../components/autosave-text';

/** "Tidak berlaku" with its required reason. While the reason is blank the criterion still counts, and this says so. */
export function NotApplicable({ criterion, answer }: { readonly criterion: string; readonly answer: Answer }) {
  const { workspace } = useApp();
  const reason = answer.notApplicable?.reason;
  return (
    <div class="stack-tight">
      <label class="check">
        <input
          type="checkbox"
          checked={reason !== undefined}
          onChange={(event) => void workspace.editAnswer(criterion, event.currentTarget.checked ? setNotApplicable('') : clearNotApplicable)}
        />
        <span>{walkTexts.notApplicable}</span>
      </label>
      {reason !== undefined && (
        <AutosaveText
          label={walkTexts.notApplicableReason}
          hint={walkTexts.notApplicableHint}
          error={reason.trim() === '' ? walkTexts.notApplicableMissing : null}
          value={reason}
          multiline
          onSave={(text) =>
            void workspace.editAnswer(criterion, (current) => (current.notApplicable === undefined ? current : setNotApplicable(text)(current)))
          }
        />
      )}
    </div>
  );
}
