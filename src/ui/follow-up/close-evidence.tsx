import type { EvidenceDraft } from '../../app/closing';
import { evidenceStateIn } from '../../app/closing';
import type { Assessment } from '../../domain/assessment/assessment.generated';
import type { EvidenceRequirement } from '../../domain/standard/standard-pack.generated';
import { messages } from '../../i18n';
import { actionsTexts, closingTexts } from '../../i18n/pages/actions';
import { numberTexts } from '../../i18n/pages/walk';
import { useApp } from '../app-context';
import { Field, SelectField, TextField } from '../components/field';
import { Badge, Notice } from '../components/notice';

interface CloseEvidenceProps {
  readonly requirement: EvidenceRequirement;
  readonly criterion: string;
  readonly draft: EvidenceDraft;
  readonly assessment: Assessment;
  readonly onChange: (patch: Partial<EvidenceDraft>) => void;
}

/** One requirement: how it stands, and what becomes of it. */
export function CloseEvidence(props: CloseEvidenceProps) {
  const { requirement, criterion, draft, assessment, onChange } = props;
  const today = useApp().clock.today();
  const state = evidenceStateIn(assessment, criterion, requirement, null, today);
  const isInHand = state === 'met' || state === 'undated';
  return (
    <div class="requirement stack-tight">
      <p class="row">
        <strong>{requirement.title}</strong>
        <Badge>{messages.common.evidenceKinds[requirement.kind]}</Badge>
        <Badge {...(isInHand ? { tone: 'good' as const } : state === 'expired' ? { tone: 'bad' as const } : {})}>{actionsTexts.evidenceState[state]}</Badge>
      </p>
      {!isInHand && (
        <label class="check">
          <input type="checkbox" checked={draft.isHere} onChange={({ currentTarget }) => onChange({ isHere: currentTarget.checked })} />
          <span>{closingTexts.isHere}</span>
        </label>
      )}
      {draft.isHere && <Details {...props} />}
    </div>
  );
}

function Details({ requirement, criterion, draft, assessment, onChange }: CloseEvidenceProps) {
  const { clock, findIdentityNumbers } = useApp();
  const items = assessment.evidence ?? [];
  const isExpired = evidenceStateIn(assessment, criterion, requirement, draft, clock.today()) === 'expired';
  const numbers = findIdentityNumbers(draft.location);
  return (
    <div class="stack-tight indent">
      {items.length > 0 && (
        <SelectField
          label={closingTexts.item}
          value={draft.item}
          options={[['', closingTexts.itemNone] as const, ...items.map(({ id, title }) => [id, title] as const)]}
          onValue={(item) => onChange({ item })}
        />
      )}
      {draft.item === '' && (
        <TextField
          label={closingTexts.location}
          placeholder={closingTexts.locationExample}
          optional
          maxLength={1000}
          value={draft.location}
          onValue={(location) => onChange({ location })}
        />
      )}
      {draft.item === '' && requirement.expires === true && <ValidUntil draft={draft} onChange={onChange} />}
      {isExpired && <Notice tone="bad">{closingTexts.stillExpired}</Notice>}
      {numbers.length > 0 && <Notice tone="watch">{messages.common.identityWarning(numbers.join(', '))}</Notice>}
    </div>
  );
}

function ValidUntil({ draft, onChange }: Pick<CloseEvidenceProps, 'draft' | 'onChange'>) {
  return (
    <Field label={closingTexts.validUntil} hint={closingTexts.validHint} optional error={draft.isDateBad ? numberTexts.notADate : null}>
      {(control) => (
        <input
          {...control}
          class="input"
          type="date"
          value={draft.validUntil}
          onInput={({ currentTarget: { value, validity } }) => onChange({ validUntil: value, isDateBad: validity.badInput })}
        />
      )}
    </Field>
  );
}
