import { TriangleAlert } from 'lucide';
import { isCheckOverdue, type SourceSummary } from '../../domain/standard/source-check';
import { formatDate } from '../../i18n';
import { libraryTexts } from '../../i18n/pages/library';
import { useApp } from '../app-context';
import { Badge } from '../components/notice';

const STATES = ['inForce', 'notInForce', 'unknown'] as const;

/** How many sources are in force, and since when nobody has looked. */
export function SourceFacts({ sources }: { readonly sources: SourceSummary }) {
  const { clock } = useApp();
  const states = STATES.filter((state) => sources[state] > 0).map((state) => libraryTexts.sourceStates[state](sources[state]));
  if (states.length === 0) return <p class="small">{libraryTexts.noSources}</p>;
  const checks = [
    ...(sources.oldestCheck === null ? [] : [libraryTexts.oldestCheck(formatDate(sources.oldestCheck))]),
    ...(sources.unchecked === 0 ? [] : [libraryTexts.unchecked(sources.unchecked)]),
  ];
  return (
    <>
      <p class="small">
        {libraryTexts.sourcesOf(states.join(', '))}
        <span class="soft"> ({checks.join('; ')})</span>
      </p>
      {isCheckOverdue(sources.oldestCheck, clock.today()) && <OverdueBadge />}
    </>
  );
}

export const OverdueBadge = () => (
  <p>
    <Badge tone="watch" icon={TriangleAlert}>
      {libraryTexts.overdue}
    </Badge>
  </p>
);
