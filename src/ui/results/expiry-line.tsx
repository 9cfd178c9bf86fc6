import { CalendarClock } from 'lucide';
import { useMemo } from 'preact/hooks';
import { hrefOf } from '../../app/route';
import { bandOf } from '../../domain/assessment/expiry/expiry-rules';
import { findRunningOut } from '../../domain/assessment/expiry/running-out';
import { resultTexts } from '../../i18n/pages/result';
import { Icon } from '../components/icon';
import type { OpenAssessment } from '../with-assessment';

/** One line before it bites: how much has run out or soon will, and the way to the day of the visit. */
export function ExpiryLine({ open, today }: { readonly open: OpenAssessment; readonly today: string }) {
  const { assessment, index } = open;
  const soon = useMemo(() => findRunningOut(index, assessment, today).dated.filter(isUrgent).length, [index, assessment, today]);
  return (
    <a class={soon === 0 ? 'button no-print' : 'notice watch no-print'} href={hrefOf({ page: 'visitDay', assessment: open.id })}>
      <Icon node={CalendarClock} />
      <span class="grow">{soon === 0 ? resultTexts.visitDay : resultTexts.runsOutSoon(soon)}</span>
    </a>
  );
}

/** Evidence that other evidence outlives, or on which nothing rests, calls nobody. */
function isUrgent({ kind, uses, isCovered, daysLeft }: ReturnType<typeof findRunningOut>['dated'][number]): boolean {
  return bandOf(daysLeft) !== 'later' && !isCovered && (uses.length > 0 || kind === 'permit' || kind === 'certificate');
}
