import type { Institution } from '../../domain/assessment/assessment.generated';
import { institutionTexts } from '../../i18n/pages/institution';
import { useApp } from '../app-context';
import { AttachButton } from './attach-button';
import { FileLinks } from './file-links';

/** The logo for the letterhead, kept as a re-encoded picture. */
export function LogoField({ institution }: { readonly institution: Institution }) {
  const { institutions } = useApp();
  return (
    <div class="stack-tight">
      <span class="field-label">{institutionTexts.logo}</span>
      {institution.logo !== undefined && <FileLinks files={[institution.logo]} />}
      <AttachButton
        label={institutionTexts.logoChoose}
        hint={institutionTexts.logoHint}
        accept="image/*"
        onFile={(file) => institutions.setLogo(institution.id, file)}
      />
      {institution.logo !== undefined && (
        <button type="button" class="button quiet" onClick={() => void institutions.change(institution.id, ({ logo: _former, ...others }) => others)}>
          {institutionTexts.logoRemove}
        </button>
      )}
    </div>
  );
}
