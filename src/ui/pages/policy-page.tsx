import { useMemo, useRef, useState } from 'preact/hooks';
import { candidateOf, draftOf, emptyDraft, type PolicyDraft } from '../../app/policy-draft';
import { goTo } from '../../app/route';
import type { GradingPolicy } from '../../domain/scoring/grading-policy.generated';
import { messages } from '../../i18n';
import { policyTexts } from '../../i18n/pages/policies';
import { useApp } from '../app-context';
import { Notice } from '../components/notice';
import { Missing } from '../missing';
import { OutcomePanel } from '../policies/outcome-table';
import { PolicyForm } from '../policies/policy-form';
import { type PolicyCheck, usePolicyCheck } from '../policies/use-policy-problems';
import { Shell } from '../shell';
import { useLoaded } from '../use-loaded';

const NEW = 'baru';
const NOT_CHECKED: PolicyCheck = { sentences: [], trial: null };

/** One grading policy: typed in, checked while it is typed, and tried out on a pack. A shipped one is copied, never changed. */
export function PolicyPage({ policy: id }: { readonly policy: string }) {
  const { packs } = useApp();
  const loaded = useLoaded(async () => {
    const [policy, listed] = await Promise.all([id === NEW ? null : packs.loadPolicy(id), packs.policies()]);
    return { policy, isOwn: listed.some((entry) => entry.id === id && entry.origin === 'imported') };
  }, [id]);
  if (loaded.kind === 'failed' || (loaded.kind === 'ready' && loaded.value.policy === null && id !== NEW)) {
    return <Missing title={policyTexts.notFoundTitle} body={policyTexts.notFoundBody} />;
  }
  return (
    <Shell title={id === NEW ? policyTexts.newTitle : policyTexts.title} up={{ page: 'policies' }}>
      {loaded.kind === 'loading' ? (
        <p class="empty">{messages.common.loading}</p>
      ) : (
        <PolicyEditor key={id} base={loaded.value.policy} isOwn={loaded.value.isOwn} />
      )}
    </Shell>
  );
}

function firstDraft(base: GradingPolicy | null, isOwn: boolean, today: string): PolicyDraft {
  if (base === null) return emptyDraft(today);
  const draft = draftOf(base, today);
  return isOwn ? draft : { ...draft, title: policyTexts.copyOf(draft.title) };
}

function PolicyEditor({ base, isOwn }: { readonly base: GradingPolicy | null; readonly isOwn: boolean }) {
  const { clock, policies } = useApp();
  const [draft, setDraft] = useState<PolicyDraft>(() => firstDraft(base, isOwn, clock.today()));
  const [isTried, setIsTried] = useState(false);
  const [outcome, setOutcome] = useState<'none' | 'changed' | 'saving' | 'saved' | 'failed'>('none');
  const candidate = useMemo(() => candidateOf(draft, isOwn && base !== null ? base.id : 'kebijakan-baru', base), [draft, base, isOwn]);
  const isByMissing = draft.by.trim() === '';
  const check = usePolicyCheck(candidate, isByMissing);
  const kept = useRef<PolicyCheck | null>(null);
  // while the next check runs the former one stays, so that nothing flickers under the typing hand
  if (check !== null) kept.current = check;
  const { sentences, trial } = kept.current ?? NOT_CHECKED;
  // before the first try only what is typed wrongly is said, not what is still to be typed
  const shown = sentences.filter(({ code }) => isTried || code.startsWith('policy/'));
  const change = (next: PolicyDraft): void => {
    setDraft(next);
    setOutcome('changed');
  };
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    setIsTried(true);
    if (isByMissing || outcome === 'saving') return;
    try {
      // checked again: the sentences on screen may be one keystroke behind
      const checked = await policies.check(candidate);
      if (!checked.ok) return;
      const policy = checked.value;
      setOutcome('saving');
      await policies.save(isOwn ? policy : { ...policy, id: await policies.freeId(policy.title) });
      setOutcome('saved');
      if (!isOwn) goTo({ page: 'policies' }, { replace: true });
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <div class="policy-page">
      <form class="stack" onSubmit={(event) => void save(event)} noValidate>
        <h1>{base === null ? policyTexts.newTitle : base.title}</h1>
        {base !== null && !isOwn && <Notice>{policyTexts.shippedNote}</Notice>}
        <PolicyForm draft={draft} sentences={shown} onDraft={change} />
        {isTried && sentences.length > 0 && (
          <Notice tone="bad" live>
            {policyTexts.hasProblems(sentences.length)}
          </Notice>
        )}
        {outcome === 'failed' && (
          <Notice tone="bad" live>
            {policyTexts.saveFailed}
          </Notice>
        )}
        {outcome === 'saved' && (
          <Notice tone="good" live>
            {policyTexts.saved}
          </Notice>
        )}
        <div class="row">
          <button type="submit" class="button primary" disabled={outcome === 'saving'}>
            {policyTexts.save}
          </button>
          {outcome === 'changed' && <span class="small soft">{policyTexts.notSaved}</span>}
        </div>
      </form>
      <OutcomePanel policy={trial} />
    </div>
  );
}
