import { Plus, Trash2 } from 'lucide';
import type { ItemEdit } from '../../app/evidence-register';
import { hrefOf } from '../../app/route';
import type { EvidenceItem, Institution } from '../../domain/assessment/assessment.generated';
import { messages } from '../../i18n';
import { registerTexts, walkTexts } from '../../i18n/pages/walk';
import { useApp } from '../app-context';
import { AttachButton } from '../components/attach-button';
import { AutosaveText } from '../components/autosave-text';
import { DateField } from '../components/date-field';
import { SelectField } from '../components/field';
import { FileLinks } from '../components/file-links';
import { Icon } from '../components/icon';
import { Badge } from '../components/notice';
import { withText } from '../questions/evidence-details';
import { useLoaded } from '../use-loaded';
import { WithInstitution } from '../with-institution';

/** The evidence register of an institution. */
export function RegisterPage({ institution }: { readonly institution: string }) {
  return (
    <WithInstitution id={institution} up={{ page: 'institution', institution }}>
      {(found) => <Register institution={found} />}
    </WithInstitution>
  );
}

function Register({ institution }: { readonly institution: Institution }) {
  const { portfolio, register, newId } = useApp();
  const loaded = useLoaded(() => portfolio.evidenceUse(institution.id), [institution.id, portfolio.changes.value]);
  const add = (): void => void register.add(institution.id, { id: newId(), title: registerTexts.newItem, kind: 'document' });
  return (
    <div class="stack">
      <div class="row-between">
        <h1>{registerTexts.title}</h1>
        <button type="button" class="button primary no-print" onClick={add}>
          <Icon node={Plus} />
          {registerTexts.add}
        </button>
      </div>
      <p class="soft">{registerTexts.intro}</p>
      {loaded.kind === 'loading' && <p class="empty">{messages.common.loading}</p>}
      {loaded.kind === 'ready' && loaded.value.length === 0 && <p class="card empty">{registerTexts.empty}</p>}
      <div class="cards">
        {loaded.kind === 'ready' &&
          loaded.value.map((entry) => <ItemCard key={entry.item.id} institution={institution.id} item={entry.item} uses={entry.uses} />)}
      </div>
    </div>
  );
}

const KINDS = ['document', 'photo', 'observation', 'interview'] as const;

interface ItemCardProps {
  readonly institution: string;
  readonly item: EvidenceItem;
  readonly uses: readonly { readonly assessment: string; readonly criterion: string; readonly code: string }[];
}

function ItemCard({ institution, item, uses }: ItemCardProps) {
  const { register } = useApp();
  const edit = (change: ItemEdit): void => void register.edit(institution, item.id, change);
  const remove = (): void => {
    if (uses.length === 0 || confirm(registerTexts.removeConfirm)) void register.remove(institution, item.id);
  };
  return (
    <article class="card stack">
      <AutosaveText
        label={registerTexts.titleLabel}
        placeholder={registerTexts.titleExample}
        value={item.title}
        maxLength={1000}
        problemOf={(text) => (text.trim() === '' ? registerTexts.titleMissing : null)}
        onSave={(title) => edit((current) => ({ ...current, title }))}
      />
      <div class="field-grid">
        <SelectField
          label={registerTexts.kind}
          value={item.kind}
          options={KINDS.map((kind) => [kind, messages.common.evidenceKinds[kind]] as const)}
          onValue={(value) => edit((current) => ({ ...current, kind: KINDS.find((kind) => kind === value) ?? current.kind }))}
        />
        <AutosaveText label={walkTexts.evidenceLocation} value={item.location ?? ''} onSave={(text) => edit(withText('location', text))} />
        <AutosaveText label={walkTexts.evidenceNumber} value={item.number ?? ''} onSave={(text) => edit(withText('number', text))} />
        <DateField label={walkTexts.evidenceIssued} value={item.issuedOn ?? ''} onSave={(date) => edit(withText('issuedOn', date))} />
        <DateField
          label={walkTexts.evidenceValid}
          hint={walkTexts.evidenceValidHint}
          value={item.validUntil ?? ''}
          onSave={(date) => edit(withText('validUntil', date))}
        />
      </div>
      <FileLinks files={item.files ?? []} />
      <p class="row small">
        {uses.length === 0 ? (
          <Badge>{registerTexts.unused}</Badge>
        ) : (
          <>
            {registerTexts.usedBy}:{' '}
            {uses.map((use) => (
              <a key={`${use.assessment} ${use.criterion}`} href={hrefOf({ page: 'criterion', assessment: use.assessment, criterion: use.criterion })}>
                {use.code}
              </a>
            ))}
          </>
        )}
      </p>
      <div class="row-between no-print">
        <AttachButton onFile={(file) => register.attach(institution, item.id, file)} />
        <button type="button" class="button quiet" onClick={remove}>
          <Icon node={Trash2} />
          {registerTexts.remove}
        </button>
      </div>
    </article>
  );
}
