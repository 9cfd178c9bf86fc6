import { pathTexts } from '../../i18n/pages/path';
import { PackLine } from '../components/pack-line';
import { WithAssessment } from '../with-assessment';

/** The cheapest path to a target ("jalur tercepat"). */
export function PathPage({ assessment }: { readonly assessment: string }) {
  return (
    <WithAssessment id={assessment}>
      {(open) => (
        <header class="page-head">
          <h1>{pathTexts.title}</h1>
          <PackLine pack={open.index.pack} />
          <p class="soft">{pathTexts.intro}</p>
        </header>
      )}
    </WithAssessment>
  );
}
