import { Download, FolderOpen, Share2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { BackupAge } from '../../app/backups';
import type { OpenedFile } from '../../app/open-file';
import { backupTexts } from '../../i18n/pages/settings';
import { useApp } from '../app-context';
import { ageText } from '../components/backup-line';
import { Icon } from '../components/icon';
import { Badge, Notice } from '../components/notice';
import { OpenedNotice } from '../components/opened-notice';
import { Shell } from '../shell';
import { useLoaded } from '../use-loaded';

type Outcome = { readonly kind: 'none' } | { readonly kind: 'saved'; readonly name: string; readonly leftOut: number } | { readonly kind: 'failed' };

/** Does the saving; returns how many attachments had to stay out, null when the share sheet was closed. */
type Saving = () => Promise<number | null>;

/** Saves and restores `.siap` files, one per institution, with the age of the last one. */
export function BackupPage() {
  const { backups, openFile, portfolio } = useApp();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const loaded = useLoaded(() => backups.ages(), [outcome, portfolio.changes.value]);
  const run = async (name: string, work: Saving): Promise<void> => {
    try {
      const leftOut = await work();
      if (leftOut !== null) setOutcome({ kind: 'saved', name, leftOut });
    } catch {
      setOutcome({ kind: 'failed' });
    }
  };
  return (
    <Shell title={backupTexts.title} up={{ page: 'home' }}>
      <div class="stack form-page">
        <h1>{backupTexts.title}</h1>
        <p>{backupTexts.intro}</p>
        {outcome.kind === 'saved' && (
          <Notice tone="good" live>
            <span>{backupTexts.saved(outcome.name)}</span>
            {outcome.leftOut > 0 && <strong>{backupTexts.leftOut(outcome.leftOut)}</strong>}
          </Notice>
        )}
        {outcome.kind === 'failed' && (
          <Notice tone="bad" live>
            {backupTexts.failed}
          </Notice>
        )}
        {loaded.kind === 'ready' && loaded.value.length === 0 && <p class="card empty">{backupTexts.empty}</p>}
        {loaded.kind === 'ready' && loaded.value.map((age) => <AgeCard key={age.institution} age={age} run={run} />)}
        <Notice tone="watch">{backupTexts.privacy}</Notice>
        <section class="card stack-tight">
          <h2>{backupTexts.openTitle}</h2>
          <p class="small soft">{backupTexts.openText}</p>
          <button type="button" class="button" onClick={() => void openFile.pickAndOpen().then(setOpened)}>
            <Icon node={FolderOpen} />
            {backupTexts.open}
          </button>
          {opened !== null && <OpenedNotice opened={opened} />}
        </section>
      </div>
    </Shell>
  );
}

function AgeCard({ age, run }: { readonly age: BackupAge; readonly run: (name: string, work: Saving) => Promise<void> }) {
  const { backups } = useApp();
  const tone = { fresh: 'good', stale: 'watch', old: 'bad' } as const;
  return (
    <section class="card stack-tight">
      <div class="row-between">
        <h2>{age.name}</h2>
        <Badge tone={tone[age.state]}>{ageText(age)}</Badge>
      </div>
      <div class="row">
        <button type="button" class="button primary" onClick={() => void run(age.name, () => backups.save(age.institution))}>
          <Icon node={Download} />
          {backupTexts.save}
        </button>
        {backups.canShare() && (
          <button type="button" class="button" onClick={() => void run(age.name, () => backups.share(age.institution))}>
            <Icon node={Share2} />
            {backupTexts.share}
          </button>
        )}
      </div>
    </section>
  );
}
