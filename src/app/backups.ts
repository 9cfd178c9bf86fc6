import type { Database } from '../storage/open-database';
import type { Ports } from './ports';

/** How fresh the last backup file of an institution is. */
export interface BackupAge {
  readonly institution: string;
  readonly name: string;
  /** null: never saved. ISO 8601 timestamp of this device. */
  readonly at: string | null;
  /** Whole days since then; null: never saved. */
  readonly days: number | null;
  readonly changesSince: number;
  /** fresh: nothing unsaved or under 7 days; stale: up to 30 days; old: more, or never with changes. Red is `old`. */
  readonly state: 'fresh' | 'stale' | 'old';
}

export interface BackupService {
  readonly ages: () => Promise<readonly BackupAge[]>;
  /** Writes the plain `.siap` file of one institution and hands it to the browser; remembers it as the last backup. */
  readonly save: (institution: string) => Promise<void>;
  /** The same through the share sheet; false: the sheet was closed and nothing is remembered. */
  readonly share: (institution: string) => Promise<boolean>;
  readonly canShare: () => boolean;
  /** Removes an institution from this device; the returned function puts it back. */
  readonly remove: (institution: string) => Promise<() => Promise<void>>;
}

export type MakeBackups = (db: Database, ports: Ports, appVersion: string) => BackupService;
