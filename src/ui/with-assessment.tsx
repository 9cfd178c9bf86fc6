import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { OpenState } from '../app/workspace';
import { messages } from '../i18n';
import { walkTexts } from '../i18n/pages/walk';
import { useApp } from './app-context';
import { Missing } from './missing';
import { Shell } from './shell';

export type OpenAssessment = Extract<OpenState, { kind: 'open' }>;

/** Opens an assessment and stands the shell around it; says so when it is loading, gone, or its pack is missing. */
export function WithAssessment({ id, children }: { readonly id: string; readonly children: (open: OpenAssessment) => ComponentChildren }) {
  const { workspace } = useApp();
  useEffect(() => void workspace.open(id), [id]);
  const state = workspace.state.value;
  if (state.kind === 'open' && state.id === id) {
    const { institution, round } = state.assessment;
    return (
      <Shell
        title={institution.name}
        subtitle={subtitleOf(state, round)}
        up={{ page: 'institution', institution: institution.id }}
        institution={institution.id}
      >
        {children(state)}
      </Shell>
    );
  }
  if (state.kind === 'missing' && state.id === id) return <Missing title={messages.common.missingRecordTitle} body={messages.common.missingRecordBody} />;
  if (state.kind === 'packMissing' && state.id === id) {
    const { pack } = state.assessment;
    return <Missing title={walkTexts.packMissingTitle} body={walkTexts.packMissingBody(`${pack.id} ${pack.version}`)} />;
  }
  return (
    <Shell title={messages.common.appName} up={{ page: 'home' }}>
      <p class="empty" role="status">
        {messages.common.loading}
      </p>
    </Shell>
  );
}

const subtitleOf = (state: OpenAssessment, round: number | undefined): string =>
  round === undefined || round === 1 ? state.index.pack.title : `${state.index.pack.title}, ${messages.shell.round(round)}`;
