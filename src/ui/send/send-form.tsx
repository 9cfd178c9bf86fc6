import type { Attachments } from '../../app/releasing';
import { sendTexts } from '../../i18n/pages/send';
import { RadioGroup } from '../components/radio-group';
import type { SendDraft } from './send-draft';

const ATTACHMENTS: readonly Attachments[] = ['with', 'without', 'split'];

/** Which file leaves: whole or without names, with which attachments. */
export function SendForm({ draft, parts, onDraft }: { readonly draft: SendDraft; readonly parts: number; readonly onDraft: (draft: SendDraft) => void }) {
  return (
    <section class="card stack">
      <RadioGroup
        legend={sendTexts.kindTitle}
        name="bentuk"
        value={draft.isRedacted ? 'redacted' : 'full'}
        options={[
          { value: 'full', label: sendTexts.full, hint: sendTexts.fullHint },
          { value: 'redacted', label: sendTexts.redacted, hint: sendTexts.redactedHint },
        ]}
        onValue={(value) => onDraft({ ...draft, isRedacted: value === 'redacted' })}
      />
      {draft.isRedacted ? (
        <div class="stack-tight">
          <Check label={sendTexts.keepsNotes} checked={draft.keepsNotes} onChecked={(keepsNotes) => onDraft({ ...draft, keepsNotes })} />
          <Check
            label={sendTexts.hidesInstitution}
            checked={draft.hidesInstitution}
            onChecked={(hidesInstitution) => onDraft({ ...draft, hidesInstitution })}
          />
        </div>
      ) : (
        <>
          <RadioGroup
            legend={sendTexts.attachmentsTitle}
            name="lampiran"
            value={draft.attachments}
            options={ATTACHMENTS.map((value) => ({ value, label: sendTexts.attachments[value], hint: sendTexts.attachmentHints[value] }))}
            onValue={(attachments) => onDraft({ ...draft, attachments })}
          />
          {draft.attachments === 'split' && <p role="status">{sendTexts.parts(parts)}</p>}
        </>
      )}
    </section>
  );
}

function Check({ label, checked, onChecked }: { readonly label: string; readonly checked: boolean; readonly onChecked: (checked: boolean) => void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChecked(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
