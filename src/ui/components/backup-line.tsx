import { HardDrive } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { BackupAge } from '../../app/backups';
import { hrefOf } from '../../app/route';
import { messages } from '../../i18n';
import { useApp } from '../app-context';
import { Badge } from './notice';

type Age = Omit<BackupAge, 'name'>;

const TONES = { fresh: 'good', stale: 'watch', old: 'bad' } as const;

function useBackupAge(institution: string): Age | null {
  const { backups } = useApp();
  const [age, setAge] = useState<Age | null>(null);
  useEffect(() => backups.watchAge(institution, setAge), [institution]);
  return age;
}

/** How old the last backup file of an institution is, in words, with the number of changes since. */
export function BackupLine({ institution }: { readonly institution: string }) {
  const age = useBackupAge(institution);
  if (age === null) return null;
  return (
    <a class="backup-line" href={hrefOf({ page: 'backup' })}>
      <Badge tone={TONES[age.state]}>{ageText(age)}</Badge>
    </a>
  );
}

/** The same in a word or two for the head of every page about the institution: always in sight, red when old. */
export function BackupMark({ institution }: { readonly institution: string }) {
  const age = useBackupAge(institution);
  if (age === null) return null;
  return (
    <a class="backup-mark" href={hrefOf({ page: 'backup' })} aria-label={ageText(age)} title={ageText(age)}>
      <Badge tone={TONES[age.state]} icon={HardDrive}>
        {age.days === null ? messages.home.backupMarkNever : messages.home.backupMarkDays(age.days)}
      </Badge>
    </a>
  );
}

export function ageText(age: Age): string {
  if (age.days === null) return messages.home.backupNever;
  const when = age.days === 0 ? messages.home.backupToday : messages.home.backupDays(age.days);
  return age.changesSince === 0 ? when : `${when} · ${messages.home.backupChanges(age.changesSince)}`;
}
