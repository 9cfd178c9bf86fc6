import '../styles/send.css';
import { useState } from 'preact/hooks';
import { createReleaseService } from '../../app/releasing';
import type { Institution } from '../../domain/assessment/assessment.generated';
import { messages } from '../../i18n';
import { sendTexts } from '../../i18n/pages/send';
import { useApp } from '../app-context';
import { LockForm } from '../send/lock-form';
import { ReleaseContent } from '../send/release-content';
import { ReleaseOutput } from '../send/release-output';
import { emptyDraft, optionsOf, type SendDraft } from '../send/send-draft';
import { SendForm } from '../send/send-form';
import { useReleaseJob } from '../send/use-release-job';
import { useLoaded } from '../use-loaded';
import { WithInstitution } from '../with-institution';

/** Makes the file that the institution gives away; tells first what is in it. */
export function SendPage({ institution }: { readonly institution: string }) {
  return (
    <WithInstitution id={institution} up={{ page: 'institution', institution }}>
      {(found) => <Desk institution={found} />}
    </WithInstitution>
  );
}

function Desk({ institution }: { readonly institution: Institution }) {
  const { service, portfolio } = useApp();
  const releases = service(createReleaseService);
  const [draft, setDraft] = useState<SendDraft>(emptyDraft);
  const { job, make, cancel, forget } = useReleaseJob();
  const { attachments, redacted } = optionsOf(draft);
  const seen = useLoaded(() => releases.inspect(institution.id, { attachments, redacted }), [institution.id, draft, portfolio.changes.value]);
  const change = (next: SendDraft): void => {
    forget();
    setDraft(next);
  };
  return (
    <div class="stack form-page">
      <header class="page-head">
        <h1>{sendTexts.title}</h1>
        <p>{sendTexts.intro}</p>
      </header>
      <SendForm draft={draft} parts={seen.kind === 'ready' ? (seen.value?.parts ?? 1) : 1} onDraft={change} />
      <LockForm draft={draft} onDraft={change} />
      {seen.kind === 'ready' && seen.value !== null ? <ReleaseContent summary={seen.value.summary} /> : <p class="empty">{messages.common.loading}</p>}
      <section class="card" aria-label={sendTexts.make}>
        <ReleaseOutput job={job} onMake={() => make(institution.id, optionsOf(draft))} onCancel={cancel} />
      </section>
    </div>
  );
}
