import type { AssessmentHeader } from '../../app/portfolio';
import { goTo } from '../../app/route';
import { messages } from '../../i18n';
import { useApp } from '../app-context';

/** Starts the next round of a pack; the former rounds stay readable. */
export function NewRound({ institution, newest }: { readonly institution: string; readonly newest: readonly AssessmentHeader[] }) {
  const { packs, institutions } = useApp();
  const start = async (header: AssessmentHeader, isCopy: boolean): Promise<void> => {
    const index = await packs.load(header.pack.id, header.pack.version);
    if (index === null) return;
    const options = isCopy ? { from: header.id } : {};
    goTo({ page: 'assessment', assessment: await institutions.startAssessment(institution, index, options) });
  };
  return (
    <details class="more">
      <summary>{messages.institution.newRound}</summary>
      <p class="small soft">{messages.institution.newRoundText}</p>
      {newest.map((header) => (
        <div key={header.id} class="row">
          <span class="grow">{header.pack.id}</span>
          <button type="button" class="button" onClick={() => void start(header, true)}>
            {messages.institution.newRoundCopy}
          </button>
          <button type="button" class="button" onClick={() => void start(header, false)}>
            {messages.institution.newRoundEmpty}
          </button>
        </div>
      ))}
    </details>
  );
}
