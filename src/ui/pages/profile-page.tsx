import { hrefOf } from '../../app/route';
import type { Institution, Permit } from '../../domain/assessment/assessment.generated';
import { messages } from '../../i18n';
import { institutionTexts } from '../../i18n/pages/institution';
import { useApp } from '../app-context';
import { AutosaveText } from '../components/autosave-text';
import { DateField } from '../components/date-field';
import { LogoField } from '../components/logo-field';
import { Notice } from '../components/notice';
import { ProfileNumbers } from '../components/profile-numbers';
import { WithInstitution } from '../with-institution';

type TextKey = 'foundation' | 'head' | 'headTitle' | 'address' | 'village' | 'subdistrict' | 'district' | 'province' | 'phone' | 'email' | 'deed' | 'taxNumber';

const TEXT_FIELDS: readonly TextKey[] = [
  'foundation',
  'head',
  'headTitle',
  'address',
  'village',
  'subdistrict',
  'district',
  'province',
  'phone',
  'email',
  'deed',
  'taxNumber',
];
const EXAMPLES: Partial<Record<TextKey, string>> = { headTitle: institutionTexts.headTitleExample, deed: institutionTexts.deedExample };

/** The profile of an institution: identity, permit, certificate, counts. Every field saves itself. */
export function ProfilePage({ institution }: { readonly institution: string }) {
  return (
    <WithInstitution id={institution} up={{ page: 'institution', institution }}>
      {(found) => <Profile institution={found} />}
    </WithInstitution>
  );
}

function Profile({ institution }: { readonly institution: Institution }) {
  const { institutions } = useApp();
  const edit = (change: (current: Institution) => Institution): void => void institutions.change(institution.id, change);
  return (
    <div class="stack form-page">
      <h1>{institutionTexts.editTitle}</h1>
      <Notice>{institutionTexts.countsOnly}</Notice>
      <section class="card stack">
        <h2>{institutionTexts.identity}</h2>
        <AutosaveText
          label={institutionTexts.name}
          value={institution.name}
          maxLength={300}
          problemOf={(text) => (text.trim() === '' ? institutionTexts.nameMissing : null)}
          onSave={(name) => edit((current) => ({ ...current, name: name.trim() }))}
        />
        <div class="field-grid">
          {TEXT_FIELDS.map((key) => (
            <AutosaveText
              key={key}
              label={institutionTexts[key]}
              value={institution[key] ?? ''}
              maxLength={1000}
              {...(EXAMPLES[key] === undefined ? {} : { placeholder: EXAMPLES[key] })}
              onSave={(text) => edit((current) => withField(current, key, text))}
            />
          ))}
        </div>
        <LogoField institution={institution} />
      </section>
      <PermitSection
        title={institutionTexts.permit}
        hint={institutionTexts.permitHint}
        permit={institution.permit}
        onPermit={(permit) => edit((current) => ({ ...current, permit: permit(current.permit ?? {}) }))}
      />
      <PermitSection
        title={institutionTexts.certificate}
        hint={institutionTexts.certificateHint}
        withGrade
        permit={institution.certificate}
        onPermit={(permit) => edit((current) => ({ ...current, certificate: permit(current.certificate ?? {}) }))}
      />
      <ProfileNumbers institution={institution} />
      <a class="button primary" href={hrefOf({ page: 'institution', institution: institution.id })}>
        {messages.common.next}
      </a>
    </div>
  );
}

function withField(institution: Institution, key: TextKey, text: string): Institution {
  const { [key]: _former, ...others } = institution;
  return text.trim() === '' ? others : { ...others, [key]: text };
}

type PermitEdit = (permit: Permit) => Permit;

interface PermitSectionProps {
  readonly title: string;
  readonly hint: string;
  readonly withGrade?: boolean;
  readonly permit: Permit | undefined;
  readonly onPermit: (edit: PermitEdit) => void;
}

/** A permit or certificate as it stands on the paper. The end of its validity is typed, never computed. */
function PermitSection({ title, hint, withGrade = false, permit = {}, onPermit }: PermitSectionProps) {
  const set =
    (key: keyof Permit) =>
    (text: string): void =>
      onPermit(({ [key]: _former, ...others }) => (text === '' ? others : { ...others, [key]: text }));
  return (
    <section class="card stack">
      <h2>{title}</h2>
      <p class="small soft">{hint}</p>
      <div class="field-grid">
        {withGrade && <AutosaveText label={institutionTexts.grade} value={permit.grade ?? ''} onSave={set('grade')} />}
        <AutosaveText label={institutionTexts.number} value={permit.number ?? ''} onSave={set('number')} />
        <AutosaveText label={institutionTexts.issuer} value={permit.issuer ?? ''} onSave={set('issuer')} />
        <DateField label={institutionTexts.issuedOn} value={permit.issuedOn ?? ''} onSave={set('issuedOn')} />
        <DateField label={institutionTexts.validUntil} value={permit.validUntil ?? ''} onSave={set('validUntil')} />
      </div>
    </section>
  );
}
