import { FolderOpen } from 'lucide';
import { useState } from 'preact/hooks';
import type { OpenedFile } from '../../app/open-file';
import { hrefOf } from '../../app/route';
import { messages } from '../../i18n';
import { libraryTexts } from '../../i18n/pages/library';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { OpenedNotice } from '../components/opened-notice';
import { PackList } from '../library/pack-list';
import { SheetLink } from '../sheet/sheet-actions';
import { Shell } from '../shell';
import { StartersButton } from '../starters/starters-button';
import { useLoaded } from '../use-loaded';

/** The packs on this device, with what each is worth. */
export function PacksPage() {
  const { packs, openFile } = useApp();
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const loaded = useLoaded(() => packs.list(), [opened]);
  return (
    <Shell title={libraryTexts.title} up={{ page: 'home' }}>
      <div class="stack">
        <h1>{libraryTexts.title}</h1>
        <p>{libraryTexts.intro}</p>
        <Notice tone="watch">{libraryTexts.officialNote}</Notice>
        <div class="stack-tight">
          <button type="button" class="button" onClick={() => void openFile.pickAndOpen().then(setOpened)}>
            <Icon node={FolderOpen} />
            {libraryTexts.add}
          </button>
          <p class="small soft">{libraryTexts.addHint}</p>
          <div class="row">
            <SheetLink />
            <StartersButton assessment={null} />
          </div>
        </div>
        {opened !== null && <OpenedNotice opened={opened} />}
        {loaded.kind === 'loading' && <p class="empty">{messages.common.loading}</p>}
        {loaded.kind === 'failed' && <Notice tone="bad">{libraryTexts.failed}</Notice>}
        {loaded.kind === 'ready' && (
          <>
            <PackList packs={loaded.value} />
            <section class="stack">
              <h2>{libraryTexts.policies}</h2>
              <p class="small soft">{libraryTexts.policiesHint}</p>
              <p>
                <a class="button" href={hrefOf({ page: 'policies' })}>
                  {libraryTexts.toPolicies}
                </a>
              </p>
            </section>
          </>
        )}
      </div>
    </Shell>
  );
}
