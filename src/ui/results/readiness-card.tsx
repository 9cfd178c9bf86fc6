import { CircleAlert, CircleCheck, CircleDashed } from 'lucide';
import type { ResultView } from '../../app/result-view';
import { hrefOf } from '../../app/route';
import { READINESS_RULES } from '../../domain/scoring/readiness';
import type { ScoreResult } from '../../domain/scoring/score-result';
import { resultTexts } from '../../i18n/pages/result';
import { Icon } from '../components/icon';

const ICONS = { ready: CircleCheck, nearly: CircleDashed, notYet: CircleAlert } as const;

/** The readiness band: ours, and said to be ours. */
export function ReadinessCard({ claimed, view, assessment }: { readonly claimed: ScoreResult; readonly view: ResultView; readonly assessment: string }) {
  const { nearly } = READINESS_RULES;
  const { numerator, denominator } = nearly.answeredShareAtLeast;
  return (
    <section class="card stack" aria-labelledby="kesiapan">
      <h2 id="kesiapan">{resultTexts.readinessTitle}</h2>
      <div class="band" data-readiness={claimed.readiness}>
        <Icon node={ICONS[claimed.readiness]} />
        <div class="grow">
          <strong>{resultTexts.readiness[claimed.readiness]}</strong>
          <span>
            {resultTexts.stillBlocking(claimed.blockers.length)} · {resultTexts.stillOpen(view.open)}
          </span>
        </div>
      </div>
      <p class="small">{resultTexts.readinessOurs}</p>
      <details class="more">
        <summary>{resultTexts.readinessWhy}</summary>
        <p class="small">{resultTexts.readinessRule(numerator / denominator, nearly.blockersAtMost)}</p>
      </details>
      {claimed.answered === 0 && claimed.applicable > 0 && (
        <a class="button primary no-print" href={hrefOf({ page: 'assessment', assessment })}>
          {resultTexts.startAnswering}
        </a>
      )}
    </section>
  );
}
