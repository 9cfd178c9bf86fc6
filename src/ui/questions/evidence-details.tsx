import { setEvidence } from '../../app/answering';
import type { ItemEdit } from '../../app/evidence-register';
import type { Assessment, EvidenceItem, EvidenceStatus } from '../../domain/assessment/assessment.generated';
import type { EvidenceRequirement } from '../../domain/standard/standard-pack.generated';
import { formatDate } from '../../i18n';
import { walkTexts } from '../../i18n/pages/walk';
import { useApp } from '../app-context';
import { AttachButton } from '../components/attach-button';
import { AutosaveText } from '../components/autosave-text';
import { DateField } from '../components/date-field';
import { SelectField } from '../components/field';
import { FileLinks } from '../components/file-links';
import { Notice } from '../components/notice';

interface Details {
  readonly criterion: string;
  readonly requirement: EvidenceRequirement;
  readonly entry: EvidenceStatus;
  readonly assessment: Assessment;
}

/** Details of one evidence entry: either items of the register, or the entry's own place, number and dates. */
export function EvidenceDetails(props: Details) {
  const { criterion, requirement, entry, assessment } = props;
  const { workspace } = useApp();
  if (entry.status === 'missing') return null;
  const edit = (patch: Partial<EvidenceStatus>): void => void workspace.editAnswer(criterion, setEvidence(requirement.id, patch));
  if (entry.status === 'requested') {
    return <DateField label={walkTexts.evidenceRequestedOn} value={entry.requestedOn ?? ''} onSave={(requestedOn) => edit({ requestedOn })} />;
  }
  const linked = (entry.items ?? []).map((id) => (assessment.evidence ?? []).find((item) => item.id === id)).filter((item) => item !== undefined);
  return (
    <div class="stack-tight indent">
      {linked.length === 0 ? <OwnDetails {...props} /> : <LinkedItems items={linked} {...props} />}
      <RegisterChoice {...props} />
    </div>
  );
}

function OwnDetails({ criterion, requirement, entry, assessment }: Details) {
  const { workspace, register, clock } = useApp();
  const edit = (patch: Partial<EvidenceStatus>): void => void workspace.editAnswer(criterion, setEvidence(requirement.id, patch));
  const isPaper = requirement.kind === 'document' || requirement.kind === 'photo';
  if (!isPaper) return null;
  return (
    <>
      <div class="field-grid">
        <AutosaveText
          label={walkTexts.evidenceLocation}
          value={entry.location ?? ''}
          placeholder={walkTexts.evidenceLocationExample}
          onSave={(location) => edit({ location })}
        />
        <AutosaveText label={walkTexts.evidenceNumber} value={entry.number ?? ''} onSave={(number) => edit({ number })} />
        <DateField label={walkTexts.evidenceIssued} value={entry.issuedOn ?? ''} onSave={(issuedOn) => edit({ issuedOn })} />
        {requirement.expires === true && (
          <DateField
            label={walkTexts.evidenceValid}
            hint={walkTexts.evidenceValidHint}
            value={entry.validUntil ?? ''}
            onSave={(validUntil) => edit({ validUntil })}
          />
        )}
      </div>
      {requirement.expires === true && <ValidityNote validUntil={entry.validUntil} today={clock.today()} />}
      <AttachButton onFile={(file) => register.addFor(assessment, criterion, requirement, file)} />
      <button type="button" class="button quiet" onClick={() => void register.addFor(assessment, criterion, requirement)}>
        {walkTexts.evidenceShare}
      </button>
      <p class="small soft">{walkTexts.evidenceShareHint}</p>
    </>
  );
}

function LinkedItems({ items, criterion, requirement, entry, assessment }: Details & { readonly items: readonly EvidenceItem[] }) {
  const { workspace, register, clock } = useApp();
  const institution = assessment.institution.id;
  return (
    <>
      <h4>{walkTexts.evidenceLinked}</h4>
      {items.map((item) => (
        <div key={item.id} class="card stack-tight">
          <strong>{item.title}</strong>
          <div class="field-grid">
            <AutosaveText
              label={walkTexts.evidenceLocation}
              value={item.location ?? ''}
              onSave={(location) => void register.edit(institution, item.id, withText('location', location))}
            />
            <AutosaveText
              label={walkTexts.evidenceNumber}
              value={item.number ?? ''}
              onSave={(number) => void register.edit(institution, item.id, withText('number', number))}
            />
            <DateField
              label={walkTexts.evidenceIssued}
              value={item.issuedOn ?? ''}
              onSave={(date) => void register.edit(institution, item.id, withText('issuedOn', date))}
            />
            <DateField
              label={walkTexts.evidenceValid}
              hint={walkTexts.evidenceValidHint}
              value={item.validUntil ?? ''}
              onSave={(date) => void register.edit(institution, item.id, withText('validUntil', date))}
            />
          </div>
          {requirement.expires === true && <ValidityNote validUntil={item.validUntil} today={clock.today()} />}
          <FileLinks files={item.files ?? []} />
          <div class="row">
            <AttachButton onFile={(file) => register.attach(institution, item.id, file)} />
            <button
              type="button"
              class="button quiet"
              onClick={() => void workspace.editAnswer(criterion, setEvidence(requirement.id, { items: (entry.items ?? []).filter((id) => id !== item.id) }))}
            >
              {walkTexts.evidenceUnlink}
            </button>
          </div>
        </div>
      ))}
    </>
  );
}

/** Changes one text field of an item; an empty text takes the field out. */
export const withText =
  (field: 'location' | 'number' | 'issuedOn' | 'validUntil', text: string): ItemEdit =>
  ({ [field]: _former, ...others }) =>
    text === '' ? others : { ...others, [field]: text };

function ValidityNote({ validUntil, today }: { readonly validUntil: string | undefined; readonly today: string }) {
  if (validUntil === undefined) return <Notice tone="watch">{walkTexts.evidenceUndated}</Notice>;
  if (validUntil < today) return <Notice tone="bad">{walkTexts.evidenceExpired(formatDate(validUntil))}</Notice>;
  return null;
}

function RegisterChoice({ criterion, requirement, entry, assessment }: Details) {
  const { workspace } = useApp();
  const linked = entry.items ?? [];
  const others = (assessment.evidence ?? []).filter((item) => !linked.includes(item.id));
  if (others.length === 0) return null;
  return (
    <SelectField
      label={walkTexts.evidenceFromRegister}
      value=""
      options={[['', walkTexts.evidenceChoose] as const, ...others.map((item) => [item.id, item.title] as const)]}
      onValue={(id) => {
        if (id !== '') void workspace.editAnswer(criterion, setEvidence(requirement.id, { status: 'available', items: [...linked, id] }));
      }}
    />
  );
}
