import { Building2, ClipboardCheck, FolderOpen, GraduationCap } from 'lucide';
import { useState } from 'preact/hooks';
import type { OpenedFile } from '../../app/open-file';
import { goTo } from '../../app/route';
import type { Role } from '../../app/settings';
import { messages } from '../../i18n';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { OpenedNotice } from '../components/opened-notice';
import { Shell } from '../shell';

/** First start: who are you, or try the sample, or bring a backup. */
export function StartPage() {
  const { changeSettings, sample, openFile, portfolio } = useApp();
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const choose = async (role: Role): Promise<void> => {
    await changeSettings({ role });
    const hasNone = (portfolio.institutions.value ?? []).length === 0;
    goTo(role === 'manager' && hasNone ? { page: 'newInstitution' } : { page: 'home' });
  };
  const trySample = async (): Promise<void> => {
    await changeSettings({ role: 'manager' });
    goTo({ page: 'assessment', assessment: (await sample.open()).assessment });
  };
  return (
    <Shell title={messages.common.appName} subtitle={messages.common.appTagline}>
      <div class="stack welcome">
        <header class="page-head">
          <h1>{messages.start.title}</h1>
          <p>{messages.start.intro}</p>
          <p class="soft">{messages.start.offline}</p>
        </header>
        <h2>{messages.start.who}</h2>
        <div class="choices">
          <BigChoice icon={Building2} title={messages.start.manager} text={messages.start.managerText} onClick={() => void choose('manager')} />
          <BigChoice icon={ClipboardCheck} title={messages.start.mentor} text={messages.start.mentorText} onClick={() => void choose('mentor')} />
        </div>
        <p class="small soft">{messages.start.changeable}</p>
        <div class="choices">
          <BigChoice icon={GraduationCap} title={messages.start.sample} text={messages.start.sampleText} onClick={() => void trySample()} />
          <BigChoice
            icon={FolderOpen}
            title={messages.start.restore}
            text={messages.start.restoreText}
            onClick={() => void openFile.pickAndOpen().then(setOpened)}
          />
        </div>
        {/* Whoever brings a backup goes on with it at once; without a role every link would lead back here. */}
        {opened !== null && <OpenedNotice opened={opened} onFollow={() => void changeSettings({ role: 'manager' })} />}
      </div>
    </Shell>
  );
}

function BigChoice({
  icon,
  title,
  text,
  onClick,
}: {
  readonly icon: typeof Building2;
  readonly title: string;
  readonly text: string;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" class="big-choice" onClick={onClick}>
      <Icon node={icon} />
      <span class="grow">
        <strong>{title}</strong>
        <span class="small soft">{text}</span>
      </span>
    </button>
  );
}
