import { daysBetween } from '../domain/calendar-date';
import type { Outcome } from '../domain/problem';
import { listInstitutions } from '../storage/institutions';
import type { Database } from '../storage/open-database';
import { type BackupState, readBackupState, recordBackup, watchBackupState } from '../storage/storage-health';
import { fileSlug } from './file-slug';
import type { Ports } from './ports';

/** How fresh the last backup file of an institution is. */
export interface BackupAge {
  readonly institution: string;
  readonly name: string;
  /** Whole days since the last backup; null: never saved. */
  readonly days: number | null;
  readonly changesSince: number;
  readonly state: BackupFreshness;
}

/**
 * | since the last backup        | state   |
 * |------------------------------|---------|
 * | no change                    | `fresh` |
 * | changes, saved <= 3 days ago | `fresh` |
 * | changes, saved <= 14 days ago| `stale` |
 * | changes, saved earlier       | `old`   |
 * | never, few changes           | `stale` |
 * | never, many changes          | `old`   |
 */
export type BackupFreshness = 'fresh' | 'stale' | 'old';

/** Thresholds of the table above; ours. */
export const BACKUP_RULES = { freshDays: 3, staleDays: 14, fewChanges: 20 } as const;

export function freshnessOf(days: number | null, changesSince: number): BackupFreshness {
  if (changesSince === 0) return 'fresh';
  if (days === null) return changesSince <= BACKUP_RULES.fewChanges ? 'stale' : 'old';
  if (days <= BACKUP_RULES.freshDays) return 'fresh';
  return days <= BACKUP_RULES.staleDays ? 'stale' : 'old';
}

export interface BackupService {
  /** Every institution of this device, by name. */
  readonly ages: () => Promise<readonly BackupAge[]>;
  /** Follows the age of one institution's backup; null: it is not on this device. Returns what ends it. */
  readonly watchAge: (institution: string, show: (age: Omit<BackupAge, 'name'> | null) => void) => () => void;
  /**
   * Writes the plain `.siap` file of one institution and hands it to the browser; remembers it as the last backup.
   * Returns how many attachments were damaged on this device and could not go along; 0 in the normal case.
   */
  readonly save: (institution: string) => Promise<number>;
  /** The same through the share sheet; null: the sheet was closed and nothing is remembered. */
  readonly share: (institution: string) => Promise<number | null>;
  readonly canShare: () => boolean;
  /** Removes an institution from this device; the returned function puts it back. */
  readonly remove: (institution: string) => Promise<() => Promise<void>>;
}

const BUNDLE_TYPE = 'application/vnd.siap-lks+zip';

interface BackupFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly head: string;
  readonly leftOut: number;
}

/** A bundle that cannot be written is a bug or a limit; the problem's code reaches the screen. */
function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw Object.assign(new Error('the bundle was refused'), { code: outcome.problems[0]?.code ?? 'bundle/failed' });
}

export function createBackupService(db: Database, ports: Ports, appVersion: string): BackupService {
  const make = async (id: string): Promise<BackupFile> => {
    const [{ exportInstitution }, { bundleBytes }] = await Promise.all([import('../storage/export-institution'), import('../reports/bundle/write-bundle')]);
    const exported = await exportInstitution(db, id);
    if (exported === null) throw Object.assign(new Error('gone'), { code: 'storage/gone' });
    const { snapshot, files } = exported;
    const { bytes, manifest, leftOut } = unwrap(await bundleBytes(snapshot, files, { appVersion, createdAt: ports.clock.now(), sha256: ports.sha256 }));
    return { name: `${fileSlug(snapshot.institution.name)}-${ports.clock.today()}.siap`, bytes, head: manifest.head, leftOut: leftOut.length };
  };
  const remember = (institution: string, head: string): Promise<void> => recordBackup(db, institution, { revision: head, at: ports.clock.now() });

  const save = async (institution: string): Promise<number> => {
    const file = await make(institution);
    ports.files.save(file.name, file.bytes, BUNDLE_TYPE);
    await remember(institution, file.head);
    return file.leftOut;
  };
  const share = async (institution: string): Promise<number | null> => {
    const file = await make(institution);
    if (!(await ports.files.share(file.name, file.bytes, BUNDLE_TYPE))) return null;
    await remember(institution, file.head);
    return file.leftOut;
  };
  const ages = async (): Promise<readonly BackupAge[]> => {
    const institutions = await listInstitutions(db);
    const found = await Promise.all(institutions.map(async ({ id, name }) => ({ name, ...ageOf(id, await readBackupState(db, id)) })));
    return found.sort((a, b) => a.name.localeCompare(b.name, 'id'));
  };
  const watchAge: BackupService['watchAge'] = (institution, show) =>
    watchBackupState(db, institution, (state) => show(state === null ? null : ageOf(institution, state)));
  const ageOf = (institution: string, state: BackupState | null): Omit<BackupAge, 'name'> => {
    const changesSince = state?.changesSince ?? 0;
    const days = state?.at ? Math.max(0, daysBetween(state.at.slice(0, 10), ports.clock.today())) : null;
    return { institution, days, changesSince, state: freshnessOf(days, changesSince) };
  };
  const remove = async (institution: string): Promise<() => Promise<void>> => {
    const [{ removeInstitution }, { importInstitution }] = await Promise.all([
      import('../storage/remove-institution'),
      import('../storage/import-institution'),
    ]);
    const removed = await removeInstitution(db, institution);
    return async () => {
      if (removed !== null) unwrap(await importInstitution(db, removed.snapshot, removed.files));
    };
  };
  return { ages, watchAge, save, share, canShare: () => ports.files.canShare('cadangan.siap', BUNDLE_TYPE), remove };
}
