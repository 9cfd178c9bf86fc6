import { EXPIRY_RULES } from '../../domain/assessment/expiry/expiry-rules';
import type { AwaitedEvidence } from '../../domain/assessment/expiry/running-out';
import { visitDayTexts } from '../../i18n/pages/visit-day';
import type { OpenAssessment } from '../with-assessment';
import { UseLinks } from './use-links';

/** Evidence that was asked for long ago. */
export function AwaitedList({ awaited, open }: { readonly awaited: readonly AwaitedEvidence[]; readonly open: OpenAssessment }) {
  if (awaited.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="ditunggu">
      <h2 id="ditunggu">{visitDayTexts.awaitedTitle(awaited.length)}</h2>
      <p class="small soft">{visitDayTexts.awaitedIntro(EXPIRY_RULES.awaitedDays)}</p>
      <ul class="plain blockers">
        {awaited.map((each) => (
          <li key={`${each.criterion} ${each.requirement}`}>
            <strong>{each.title}</strong>
            <span class="small">{visitDayTexts.awaited(each.requestedOn, each.days)}</span>
            <span class="small">
              <UseLinks uses={[each]} open={open} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
