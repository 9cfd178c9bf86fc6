import type { ReleaseSummary } from '../../domain/bundle/release-summary';
import { sendTexts } from '../../i18n/pages/send';
import { Notice } from '../components/notice';

/** What leaves the device, before any file is made. */
export function ReleaseContent({ summary }: { readonly summary: ReleaseSummary }) {
  const { answers, evidence, actions, visits, notes, revisions, files, names, identityNumbers } = summary;
  return (
    <section class="card stack-tight" aria-labelledby="isi-berkas">
      <h2 id="isi-berkas">{sendTexts.contentTitle}</h2>
      <ul>
        <li>{sendTexts.content(answers, evidence, actions, visits)}</li>
        <li>{sendTexts.notes(notes)}</li>
        <li>{sendTexts.files(files.count, files.sizeBytes)}</li>
        <li>{sendTexts.revisions(revisions)}</li>
        <li>{names.length === 0 ? sendTexts.noNames : sendTexts.names(names.length)}</li>
      </ul>
      {names.length > 0 && (
        <details>
          <summary>{sendTexts.namesShow}</summary>
          <p>{names.join(', ')}</p>
        </details>
      )}
      {identityNumbers > 0 && <Notice tone="bad">{sendTexts.identityNumbers(identityNumbers)}</Notice>}
    </section>
  );
}
