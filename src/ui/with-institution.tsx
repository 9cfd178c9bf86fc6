import type { ComponentChildren } from 'preact';
import type { Route } from '../app/route';
import type { Institution } from '../domain/assessment/assessment.generated';
import { messages } from '../i18n';
import { useApp } from './app-context';
import { Missing } from './missing';
import { Shell } from './shell';

/** Stands the shell around an institution; follows its changes, says so when it is not on this device. */
export function WithInstitution({
  id,
  up,
  children,
}: {
  readonly id: string;
  readonly up: Route;
  readonly children: (institution: Institution) => ComponentChildren;
}) {
  const { portfolio } = useApp();
  const institutions = portfolio.institutions.value;
  const found = institutions?.find((candidate) => candidate.id === id);
  if (institutions !== null && found === undefined) return <Missing title={messages.common.missingRecordTitle} body={messages.common.missingRecordBody} />;
  return (
    <Shell
      title={found?.name ?? messages.common.appName}
      up={up}
      institution={id}
      {...(found === undefined ? {} : { subtitle: messages.common.kinds[found.kind] })}
    >
      {found === undefined ? <p class="empty">{messages.common.loading}</p> : children(found)}
    </Shell>
  );
}
