import type { AssessmentHeader } from '../../app/portfolio';
import { goTo } from '../../app/route';
import { institutionTexts } from '../../i18n/pages/institution';
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
      <summary>{institutionTexts.newRound}</summary>
      <p class="small soft">{institutionTexts.newRoundText}</p>
      {newest.map((header) => (
        <div key={header.id} class="row">
          <span class="grow">{header.pack.id}</span>
          <button type="button" class="button" onClick={() => void start(header, true)}>
            {institutionTexts.newRoundCopy}
          </button>
          <button type="button" class="button" onClick={() => void start(header, false)}>
            {institutionTexts.newRoundEmpty}
          </button>
        </div>
      ))}
    </details>
  );
}
