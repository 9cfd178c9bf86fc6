import { CircleCheck, CircleDashed, Clock } from 'lucide';
import type { ClosingEvidence, PlanEntry } from '../../app/plan-entries';
import { actionsTexts } from '../../i18n/pages/actions';
import { Badge } from '../components/notice';

const LOOKS = {
  met: { tone: 'good', icon: CircleCheck },
  undated: { tone: 'good', icon: CircleCheck },
  missing: { icon: CircleDashed },
  expired: { tone: 'bad', icon: Clock },
} as const satisfies Record<ClosingEvidence['state'], object>;

/** The evidence that closes an action: the requirements with their state, and what is named in words. */
export function EvidenceChips({ entry: { action, evidence } }: { readonly entry: PlanEntry }) {
  const words = action.closesWith?.trim() ?? '';
  // An action made from a gap names its requirements in both ways.
  const saysMore = words !== '' && words !== evidence.map(({ title }) => title).join('; ');
  if (evidence.length === 0 && !saysMore) return null;
  return (
    <div class="stack-tight small">
      {evidence.length > 0 && (
        <ul class="plain row" aria-label={actionsTexts.evidenceTitle}>
          {evidence.map(({ id, title, state }) => (
            <li key={id}>
              <Badge {...LOOKS[state]}>
                {title}: {actionsTexts.evidenceState[state]}
              </Badge>
            </li>
          ))}
        </ul>
      )}
      {saysMore && <p class="soft">{actionsTexts.closesWithLine(words)}</p>}
    </div>
  );
}
