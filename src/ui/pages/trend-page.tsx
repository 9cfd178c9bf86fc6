import { messages } from '../../i18n';
import { WithInstitution } from '../with-institution';

/** How the rounds of an institution went over time. */
export function TrendPage({ institution }: { readonly institution: string }) {
  return (
    <WithInstitution id={institution} up={{ page: 'institution', institution }}>
      {() => <p class="empty">{messages.common.loading}</p>}
    </WithInstitution>
  );
}
