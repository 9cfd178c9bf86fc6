import { shareFiles } from '../domain/bundle/file-shares';
import type { InstitutionSnapshot, SnapshotFiles, StoredFileInfo } from '../domain/bundle/institution-snapshot';
import { redactSnapshot } from '../domain/bundle/redact';
import { type ReleaseSummary, summarizeRelease } from '../domain/bundle/release-summary';
import { fail, type Outcome, succeed } from '../domain/problem';
import { isStrongPassphrase, makePassphrase } from '../reports/seal/passphrase';
import type { Lock } from '../reports/seal/seal';
import { exportInstitution } from '../storage/export-institution';
import { recordBackup } from '../storage/storage-health';
import { writeBundleInWorker } from '../workers/bundle-bridge';
import { fileSlug } from './file-slug';
import type { Ground } from './ground';
import { saveBlob, shareBlob } from './hand-over';

export type Attachments = 'with' | 'without' | 'split';

/** Each file of a split release holds at most so much of attachments; it fits the limits of common mail and chat services. */
export const SPLIT_BYTES = 20 * 1024 * 1024;

export interface RedactWords {
  readonly person: string;
  readonly note: string;
  /** null: the name of the institution stays. */
  readonly institution: string | null;
}

export interface ReleaseOptions {
  readonly attachments: Attachments;
  readonly lock: Lock | null;
  /** null: the file as it is, which can come back and be merged. */
  readonly redacted: { readonly words: RedactWords; readonly keepsNotes: boolean } | null;
}

export interface ReleaseView {
  readonly summary: ReleaseSummary;
  /** How many files a split release would give. */
  readonly parts: number;
}

export interface ReleasedFile {
  readonly name: string;
  readonly file: Blob;
  readonly leftOut: number;
}

export interface Release {
  readonly institution: string;
  readonly files: readonly ReleasedFile[];
  /** The revision to remember as backed up once the user has the files; null: they are no full backup. */
  readonly backupOf: string | null;
}

export interface ReleaseHooks {
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

/** Making the file that leaves the device: nothing leaves by itself, and what would leave is told first. */
export interface ReleaseService {
  /** null: the institution is not on this device. */
  readonly inspect: (institution: string, options: Pick<ReleaseOptions, 'attachments' | 'redacted'>) => Promise<ReleaseView | null>;
  /** Problems: those of the writer, `seal/weak-passphrase`, `seal/bad-recipient`, `storage/gone`. Rejects for a bug or when aborted. */
  readonly make: (institution: string, options: ReleaseOptions, hooks?: ReleaseHooks) => Promise<Outcome<Release>>;
  readonly save: (release: Release, place: number) => Promise<void>;
  /** False: the share sheet was closed. */
  readonly share: (release: Release, place: number) => Promise<boolean>;
  readonly canShare: () => boolean;
  readonly newPassphrase: () => string;
}

const BUNDLE_TYPE = 'application/vnd.siap-lks+zip';

interface Prepared {
  readonly snapshot: InstitutionSnapshot;
  readonly files: SnapshotFiles;
  readonly shares: readonly (readonly StoredFileInfo[])[];
}

export function createReleaseService({ db, ports, version, settings }: Ground): ReleaseService {
  const prepare = async (id: string, { attachments, redacted }: Pick<ReleaseOptions, 'attachments' | 'redacted'>): Promise<Prepared | null> => {
    const exported = await exportInstitution(db, id);
    if (exported === null) return null;
    const stamp = { newId: ports.newId, now: ports.clock.now, device: settings.value.peek().device };
    const snapshot = redacted === null ? exported.snapshot : redactSnapshot(exported.snapshot, { ...redacted, stamp });
    const list = redacted !== null || attachments === 'without' ? [] : exported.files.list;
    return { snapshot, files: exported.files, shares: attachments === 'split' ? shareFiles(list, SPLIT_BYTES) : [list] };
  };
  const writeAll = async (prepared: Prepared, options: ReleaseOptions, hooks: ReleaseHooks): Promise<Outcome<readonly ReleasedFile[]>> => {
    const made: ReleasedFile[] = [];
    const { snapshot, files, shares } = prepared;
    for (const [place, list] of shares.entries()) {
      const written = await writeBundleInWorker({
        snapshot,
        files: { ...files, list },
        appVersion: version,
        createdAt: ports.clock.now(),
        lock: options.lock,
        signal: hooks.signal,
        onProgress: (share) => hooks.onProgress?.((place + share) / shares.length),
      });
      if (!written.ok) return written;
      made.push({
        name: nameOf(snapshot, ports.clock.today(), options, place, shares.length),
        file: written.value.file,
        leftOut: written.value.leftOut.length,
      });
    }
    return succeed(made);
  };
  const make: ReleaseService['make'] = async (institution, options, hooks = {}) => {
    const wrong = await wrongLock(options.lock);
    if (wrong !== null) return fail([{ code: wrong, pointer: '' }]);
    const prepared = await prepare(institution, options);
    if (prepared === null) return fail([{ code: 'storage/gone', pointer: '' }]);
    const files = await writeAll(prepared, options, hooks);
    const isWhole = options.redacted === null && options.attachments !== 'without';
    return files.ok ? succeed({ institution, files: files.value, backupOf: isWhole ? prepared.snapshot.history.head : null }) : files;
  };
  /** Split files are a backup only together: the last one counts. */
  const remember = async ({ institution, backupOf, files }: Release, place: number): Promise<void> => {
    if (backupOf !== null && place === files.length - 1) await recordBackup(db, institution, { revision: backupOf, at: ports.clock.now() });
  };
  return {
    inspect: async (institution, options) => {
      const prepared = await prepare(institution, options);
      return prepared === null ? null : { summary: summarizeRelease(prepared.snapshot, prepared.shares.flat()), parts: prepared.shares.length };
    },
    make,
    save: async (release, place) => {
      const file = release.files[place];
      if (file === undefined) return;
      saveBlob(file.name, file.file);
      await remember(release, place);
    },
    share: async (release, place) => {
      const file = release.files[place];
      if (file === undefined || !(await shareBlob(file.name, file.file))) return false;
      await remember(release, place);
      return true;
    },
    canShare: () => ports.files.canShare('cadangan.siap', BUNDLE_TYPE),
    newPassphrase: () => makePassphrase((target) => void target.set(crypto.getRandomValues(new Uint8Array(target.length)))),
  };
}

/** The code of what is wrong with a lock; null: nothing. */
async function wrongLock(lock: Lock | null): Promise<string | null> {
  if (lock === null) return null;
  if (lock.kind === 'passphrase') return isStrongPassphrase(lock.passphrase) ? null : 'seal/weak-passphrase';
  const { isPublicKey } = await import('../reports/seal/seal');
  return lock.recipients.length > 0 && lock.recipients.every(isPublicKey) ? null : 'seal/bad-recipient';
}

/** `<name>-<date>[-tanpa-nama][-tersegel][-<n>-dari-<all>].siap` */
function nameOf({ institution }: InstitutionSnapshot, today: string, { lock, redacted }: ReleaseOptions, place: number, parts: number): string {
  const marks = [redacted === null ? '' : '-tanpa-nama', lock === null ? '' : '-tersegel', parts === 1 ? '' : `-${place + 1}-dari-${parts}`];
  return `${fileSlug(institution.name)}-${today}${marks.join('')}.siap`;
}
