import { useState } from 'preact/hooks';
import { goTo } from '../../app/route';
import { INSTITUTION_KINDS } from '../../domain/standard/institution-kinds';
import type { InstitutionKind } from '../../domain/standard/standard-pack.generated';
import { messages } from '../../i18n';
import { institutionTexts } from '../../i18n/pages/institution';
import { useApp } from '../app-context';
import { SelectField, TextField } from '../components/field';
import { Notice } from '../components/notice';
import { Shell } from '../shell';

/** The least that an institution needs; everything else is filled in on its profile, where every field saves itself. */
export function NewInstitutionPage() {
  const { institutions } = useApp();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<InstitutionKind>('anak');
  const [isTried, setIsTried] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const isMissing = name.trim() === '';
  const create = async (event: Event): Promise<void> => {
    event.preventDefault();
    setIsTried(true);
    if (isMissing || isSaving) return;
    setIsSaving(true);
    const id = await institutions.create({ name: name.trim(), kind, profile: {} });
    goTo({ page: 'profile', institution: id }, { replace: true });
  };
  return (
    <Shell title={institutionTexts.newTitle} up={{ page: 'home' }}>
      <form class="stack form-page" onSubmit={(event) => void create(event)} noValidate>
        <h1>{institutionTexts.newTitle}</h1>
        <Notice>{institutionTexts.countsOnly}</Notice>
        <TextField
          label={institutionTexts.name}
          value={name}
          onValue={setName}
          maxLength={300}
          autocomplete="organization"
          error={isTried && isMissing ? institutionTexts.nameMissing : null}
        />
        <SelectField
          label={institutionTexts.kind}
          value={kind}
          options={INSTITUTION_KINDS.map((key) => [key, messages.common.kinds[key]] as const)}
          onValue={(value) => setKind(INSTITUTION_KINDS.find((candidate) => candidate === value) ?? 'anak')}
        />
        <button type="submit" class="button primary" disabled={isSaving}>
          {institutionTexts.create}
        </button>
      </form>
    </Shell>
  );
}
