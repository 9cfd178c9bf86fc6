import type { BackupAge } from '../../app/backups';
import { hrefOf } from '../../app/route';
import { messages } from '../../i18n';
import { useApp } from '../app-context';
import { useLoaded } from '../use-loaded';
import { Badge } from './notice';

/** How old the last backup file of an institution is; always in sight, red when old. */
export function BackupLine({ institution }: { readonly institution: string }) {
  const { backups, portfolio, saving } = useApp();
  const loaded = useLoaded(() => backups.ages(), [institution, portfolio.changes.value, saving.state.value.kind]);
  const age = loaded.kind === 'ready' ? loaded.value.find((candidate) => candidate.institution === institution) : undefined;
  if (age === undefined) return null;
  const tone = { fresh: 'good', stale: 'watch', old: 'bad' } as const;
  return (
    <a class="backup-line" href={hrefOf({ page: 'backup' })}>
      <Badge tone={tone[age.state]}>{ageText(age)}</Badge>
    </a>
  );
}

export function ageText(age: BackupAge): string {
  if (age.days === null) return messages.home.backupNever;
  const when = age.days === 0 ? messages.home.backupToday : messages.home.backupDays(age.days);
  return age.changesSince === 0 ? when : `${when} · ${messages.home.backupChanges(age.changesSince)}`;
}
