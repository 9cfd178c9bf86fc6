import { hrefOf } from '../../app/route';
import type { GradingPolicy } from '../../domain/scoring/grading-policy.generated';
import { messages } from '../../i18n';
import { policyTexts } from '../../i18n/pages/policies';
import { useApp } from '../app-context';
import { Badge } from '../components/notice';

export interface ListedPolicy {
  readonly policy: GradingPolicy;
  readonly isOwn: boolean;
}

/** A policy with what it is worth, where it comes from and its bands. */
export function PolicyCard({ listed, onRemove }: { readonly listed: ListedPolicy; readonly onRemove: (policy: GradingPolicy) => void }) {
  const { settings, changeSettings, policies } = useApp();
  const { policy, isOwn } = listed;
  const source = policy.sources[0];
  const isUsed = settings.value.policy === policy.id;
  return (
    <article class="card stack-tight">
      <h3>
        <a href={hrefOf({ page: 'policy', policy: policy.id })}>{policy.title}</a>
      </h3>
      <p class="row small">
        <Badge tone="watch">{messages.common.status[policy.status]}</Badge>
        {isOwn && <Badge>{policyTexts.own}</Badge>}
        {isUsed && <Badge tone="info">{policyTexts.inUse}</Badge>}
      </p>
      <p class="small">{policyTexts.bands(policy.grades.map(({ label, min }) => [label, min] as const))}</p>
      <p class="small soft">{source === undefined ? policyTexts.noSource : policyTexts.source(source.title, source.number ?? '', source.checkedOn ?? '')}</p>
      <p class="small soft">{policy.statusNote}</p>
      <div class="row">
        <a class="button" href={hrefOf({ page: 'policy', policy: policy.id })}>
          {isOwn ? policyTexts.edit : policyTexts.view}
        </a>
        <button type="button" class="button" onClick={() => void changeSettings({ policy: isUsed ? null : policy.id })}>
          {isUsed ? policyTexts.stopUse : policyTexts.use}
        </button>
        <button type="button" class="button" onClick={() => policies.exportFile(policy)}>
          {policyTexts.exportFile}
        </button>
        {isOwn && (
          <button type="button" class="button danger" onClick={() => onRemove(policy)}>
            {messages.common.remove}
          </button>
        )}
      </div>
    </article>
  );
}
