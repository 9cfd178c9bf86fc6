import { Download, FolderOpen, Plus } from 'lucide';
import { useState } from 'preact/hooks';
import type { OpenedFile } from '../../app/open-file';
import { goTo } from '../../app/route';
import type { GradingPolicy } from '../../domain/scoring/grading-policy.generated';
import { messages } from '../../i18n';
import { policyTexts } from '../../i18n/pages/policies';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { OpenedNotice } from '../components/opened-notice';
import { type ListedPolicy, PolicyCard } from '../policies/policy-card';
import { Shell } from '../shell';
import { useLoaded } from '../use-loaded';

interface Removed {
  readonly title: string;
  readonly undo: () => Promise<void>;
}

/** The grading policies on this device: the user's own, and the example that comes with the app. */
export function PoliciesPage() {
  const { packs, policies, openFile } = useApp();
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const loaded = useLoaded(async () => {
    const listed = await packs.policies();
    const full = await Promise.all(listed.map(({ id }) => packs.loadPolicy(id)));
    // one grade says nothing yet: the empty template, which is downloaded instead
    return listed.flatMap(({ origin }, place): ListedPolicy[] => {
      const policy = full[place] ?? null;
      return policy === null || (origin === 'shipped' && policy.grades.length < 2) ? [] : [{ policy, isOwn: origin === 'imported' }];
    });
  }, [policies.changes.value]);
  const remove = async (policy: GradingPolicy): Promise<void> => setRemoved({ title: policy.title, undo: await policies.remove(policy) });
  const undo = async (last: Removed): Promise<void> => {
    await last.undo();
    setRemoved(null);
  };
  return (
    <Shell title={policyTexts.title} up={{ page: 'packs' }}>
      <div class="stack">
        <h1>{policyTexts.title}</h1>
        <p>{policyTexts.intro}</p>
        <Notice tone="watch">{policyTexts.honesty}</Notice>
        <div class="row">
          <button type="button" class="button primary" onClick={() => goTo({ page: 'policy', policy: 'baru' })}>
            <Icon node={Plus} />
            {policyTexts.create}
          </button>
          <button type="button" class="button" onClick={() => void openFile.pickAndOpen().then(setOpened)}>
            <Icon node={FolderOpen} />
            {policyTexts.open}
          </button>
          <a class="button" href="standards/policies/templat-kosong.json" download="kebijakan-peringkat.json">
            <Icon node={Download} />
            {policyTexts.template}
          </a>
        </div>
        {opened !== null && <OpenedNotice opened={opened} />}
        {removed !== null && (
          <Notice tone="watch" live>
            <span>{policyTexts.removed(removed.title)}</span>
            <button type="button" class="button" onClick={() => void undo(removed)}>
              {policyTexts.undo}
            </button>
          </Notice>
        )}
        {loaded.kind === 'loading' && <p class="empty">{messages.common.loading}</p>}
        {loaded.kind === 'failed' && <Notice tone="bad">{policyTexts.failed}</Notice>}
        {loaded.kind === 'ready' && <PolicyLists listed={loaded.value} onRemove={(policy) => void remove(policy)} />}
      </div>
    </Shell>
  );
}

function PolicyLists({ listed, onRemove }: { readonly listed: readonly ListedPolicy[]; readonly onRemove: (policy: GradingPolicy) => void }) {
  const own = listed.filter(({ isOwn }) => isOwn);
  const shipped = listed.filter(({ isOwn }) => !isOwn);
  const cards = (some: readonly ListedPolicy[]) => (
    <div class="cards">
      {some.map((each) => (
        <PolicyCard key={each.policy.id} listed={each} onRemove={onRemove} />
      ))}
    </div>
  );
  return (
    <>
      <section class="stack">
        <h2>{policyTexts.ownTitle}</h2>
        {own.length === 0 ? <p class="empty">{policyTexts.none}</p> : cards(own)}
      </section>
      <section class="stack">
        <h2>{policyTexts.shippedTitle}</h2>
        {cards(shipped)}
      </section>
    </>
  );
}
