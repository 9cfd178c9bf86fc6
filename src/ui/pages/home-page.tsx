import { FolderOpen, Library, Plus } from 'lucide';
import { useState } from 'preact/hooks';
import type { OpenedFile } from '../../app/open-file';
import { hrefOf } from '../../app/route';
import { messages } from '../../i18n';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { InstitutionCard } from '../components/institution-card';
import { OpenedNotice } from '../components/opened-notice';
import { RemovalNotice } from '../components/removal-notice';
import { Shell } from '../shell';

/** The institutions on this device. */
export function HomePage() {
  const { portfolio, settings, openFile } = useApp();
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const institutions = portfolio.institutions.value;
  const isMentor = settings.value.role === 'mentor';
  return (
    <Shell title={messages.common.appName} subtitle={messages.common.appTagline}>
      <div class="stack">
        <div class="row-between">
          <h1>{isMentor ? messages.home.title : messages.home.titleManager}</h1>
          <div class="row no-print">
            <a class="button primary" href={hrefOf({ page: 'newInstitution' })}>
              <Icon node={Plus} />
              {messages.home.add}
            </a>
            <button type="button" class="button" onClick={() => void openFile.pickAndOpen().then(setOpened)}>
              <Icon node={FolderOpen} />
              {messages.home.open}
            </button>
            <a class="button quiet" href={hrefOf({ page: 'packs' })}>
              <Icon node={Library} />
              {messages.shell.packs}
            </a>
          </div>
        </div>
        <RemovalNotice />
        {opened !== null && <OpenedNotice opened={opened} />}
        {institutions === null && <p class="empty">{messages.common.loading}</p>}
        {institutions?.length === 0 && (
          <div class="card empty stack-tight">
            <strong>{messages.home.empty}</strong>
            <span>{isMentor ? messages.home.emptyMentor : messages.home.emptyManager}</span>
          </div>
        )}
        <div class="cards">
          {institutions?.map((institution) => (
            <InstitutionCard key={institution.id} institution={institution} />
          ))}
        </div>
      </div>
    </Shell>
  );
}
