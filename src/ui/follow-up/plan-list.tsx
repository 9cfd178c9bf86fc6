import type { PlanEntry } from '../../app/plan-entries';
import { focusPlan, type PlanGroup } from '../../app/plan-query';
import { PLAN_RULES } from '../../domain/follow-up/plan-rules';
import { actionsTexts } from '../../i18n/pages/actions';
import { FoldedList } from '../results/folded-list';
import { ActionCard, type PlanHands } from './action-card';

interface PlanListProps extends PlanHands {
  /** In the order of work. */
  readonly entries: readonly PlanEntry[];
  readonly assessment: string;
}

/** What to do this week, and everything else folded with its count. */
export function PlanList({ entries, ...hands }: PlanListProps) {
  const { now, rest } = focusPlan(entries);
  return (
    <div class="stack">
      <section class="stack" aria-labelledby="rtl-sekarang">
        <div>
          <h2 id="rtl-sekarang">{actionsTexts.nowTitle(now.length)}</h2>
          <p class="small soft">{now.length === 0 ? actionsTexts.nothingPending : actionsTexts.nowIntro}</p>
        </div>
        {now.length > 0 && (
          <ul class="plain action-list">
            {now.map((entry) => (
              <ActionCard key={entry.action.id} entry={entry} {...hands} />
            ))}
          </ul>
        )}
      </section>
      {rest.map((group) => (
        <RestGroup key={group.status} group={group} {...hands} />
      ))}
    </div>
  );
}

const isClosed = ({ status }: PlanGroup): boolean => status === 'done' || status === 'dropped';

function RestGroup({ group, ...hands }: { readonly group: PlanGroup } & Omit<PlanListProps, 'entries'>) {
  const title = actionsTexts.groups[group.status];
  return (
    <details class="more card" data-group={group.status}>
      <summary>{isClosed(group) ? actionsTexts.groupTitle(title, group.entries.length) : actionsTexts.restOf(title, group.entries.length)}</summary>
      <FoldedList items={group.entries} first={PLAN_RULES.shownAtFirst} class="action-list" moreLabel={actionsTexts.showAll}>
        {(entry) => <ActionCard key={entry.action.id} entry={entry} {...hands} />}
      </FoldedList>
    </details>
  );
}
