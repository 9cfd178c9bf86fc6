import { useComputed } from '@preact/signals';
import { ChartColumn, ChevronLeft, CircleCheck, ClipboardList, CloudAlert, FileText, ListChecks, LoaderCircle, Settings, ShieldAlert, Target } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { currentRoute, hrefOf, type PageName, type Route } from '../app/route';
import { messages, sentenceOfDevice } from '../i18n';
import { useApp } from './app-context';
import { BackupMark } from './components/backup-line';
import { DangerSheet } from './components/danger-sheet';
import { Icon } from './components/icon';
import { UpdatePrompt } from './components/update-prompt';

const TABS = [
  { page: 'assessment', icon: ClipboardList, label: messages.shell.tabs.assessment },
  { page: 'result', icon: ChartColumn, label: messages.shell.tabs.result },
  { page: 'gaps', icon: Target, label: messages.shell.tabs.gaps },
  { page: 'actions', icon: ListChecks, label: messages.shell.tabs.actions },
  { page: 'report', icon: FileText, label: messages.shell.tabs.report },
] as const;

/** What stands around every page: way back, where am I, what is saved, and the danger button. */
export function Shell({
  title,
  subtitle,
  up,
  institution,
  children,
}: {
  readonly title: string;
  readonly subtitle?: string;
  readonly up?: Route;
  /** The page is about this institution: the age of its backup stays in sight. */
  readonly institution?: string;
  readonly children: ComponentChildren;
}) {
  const [inDanger, setInDanger] = useState(false);
  const route = currentRoute.value;
  return (
    <div class="app">
      <button type="button" class="skip-link" onClick={focusContent}>
        {messages.common.skipToContent}
      </button>
      <header class="top">
        <div class="top-inner">
          {up !== undefined && (
            <a class="button quiet icon-only" href={hrefOf(up)} aria-label={messages.common.back}>
              <Icon node={ChevronLeft} />
            </a>
          )}
          <div class="top-title">
            <strong>{title}</strong>
            <SaveLine />
            {institution !== undefined && <BackupMark institution={institution} />}
            {subtitle !== undefined && <span class="top-subtitle">{subtitle}</span>}
          </div>
          <button type="button" class="danger-button" onClick={() => setInDanger(true)}>
            <Icon node={ShieldAlert} />
            <span>{messages.danger.button}</span>
          </button>
          {route.page === 'home' && (
            <a class="button quiet icon-only" href={hrefOf({ page: 'settings' })} aria-label={messages.shell.settings}>
              <Icon node={Settings} />
            </a>
          )}
        </div>
        <SaveFailure />
        <UpdatePrompt />
      </header>
      <div>
        {'assessment' in route && <Tabs assessment={route.assessment} page={route.page} />}
        <main id="isi" tabIndex={-1} class="body">
          {children}
        </main>
      </div>
      {inDanger && <DangerSheet onClose={() => setInDanger(false)} />}
    </div>
  );
}

/** A button and not a link to #isi: the router reads the address. */
const focusContent = (): void => document.getElementById('isi')?.focus();

function Tabs({ assessment, page }: { readonly assessment: string; readonly page: PageName }) {
  return (
    <nav class="tabs" aria-label={messages.shell.tabsLabel}>
      {TABS.map((tab) => {
        const isHere = tab.page === page || (tab.page === 'assessment' && page === 'criterion');
        return (
          <a key={tab.page} href={hrefOf({ page: tab.page, assessment })} {...(isHere ? { 'aria-current': 'page' as const } : {})}>
            <Icon node={tab.icon} />
            {tab.label}
          </a>
        );
      })}
    </nav>
  );
}

function SaveLine() {
  const { saving } = useApp();
  const text = useComputed(() => {
    const state = saving.state.value;
    if (state.kind === 'saving') return { icon: LoaderCircle, text: messages.common.saving };
    if (state.kind === 'saved') return { icon: CircleCheck, text: messages.common.saved(state.at) };
    if (state.kind === 'failed') return { icon: CloudAlert, text: messages.common.saveFailedShort };
    return null;
  }).value;
  return (
    <span class="save-line no-print" role="status" data-save={saving.state.value.kind}>
      {text !== null && (
        <>
          <Icon node={text.icon} />
          {text.text}
        </>
      )}
    </span>
  );
}

function SaveFailure() {
  const { saving } = useApp();
  const state = saving.state.value;
  if (state.kind !== 'failed') return null;
  return (
    <div class="save-failed stack-tight" role="alert">
      <strong>{messages.common.saveFailedTitle}</strong>
      <span>{sentenceOfDevice(state.code).message}</span>
      <span>{messages.common.saveFailedBody}</span>
      <div class="row">
        <button type="button" class="button" onClick={state.retry}>
          {messages.common.retry}
        </button>
        <a class="button" href={hrefOf({ page: 'backup' })}>
          {messages.shell.backup}
        </a>
      </div>
    </div>
  );
}
