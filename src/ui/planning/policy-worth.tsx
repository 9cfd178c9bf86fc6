import type { GradingPolicy } from '../../domain/scoring/grading-policy.generated';
import { messages } from '../../i18n';
import { gradeTexts } from '../../i18n/pages/result';
import { Badge } from '../components/notice';

/** A grade never stands without what its policy is worth. */
export const PolicyWorth = ({ policy }: { readonly policy: GradingPolicy }) => (
  <p class="small">
    <Badge tone="watch">{messages.common.status[policy.status]}</Badge> {policy.title}.{' '}
    {policy.status === 'example' ? gradeTexts.exampleWarning : gradeTexts.ownRisk}
  </p>
);
