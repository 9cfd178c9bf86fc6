import type { Database } from '../storage/open-database';
import type { PackLibrary } from './pack-library';
import type { Ports } from './ports';
import type { SaveQueue } from './save-queue';
import type { CommitChanges } from './services';
import type { SettingsService } from './settings';
import type { Workspace } from './workspace';

/** What the services stand on. A page never touches it; it asks for a service made from it: `app.service(createMoveService)`. */
export interface Ground {
  readonly version: string;
  readonly db: Database;
  readonly ports: Ports;
  readonly packs: PackLibrary;
  readonly saving: SaveQueue;
  readonly commitChanges: CommitChanges;
  readonly workspace: Workspace;
  readonly settings: SettingsService;
}

export type MakeService<T> = (ground: Ground) => T;

/**
 * One of each service, made when it is first asked for: the code of a service that no first screen needs comes with the
 * page that calls it, and a second page gets the same one, with the same signals.
 */
export function createServices(ground: Ground): <T>(make: MakeService<T>) => T {
  const made = new Map<MakeService<unknown>, unknown>();
  return <T>(make: MakeService<T>): T => {
    if (!made.has(make)) made.set(make, make(ground));
    return made.get(make) as T;
  };
}
