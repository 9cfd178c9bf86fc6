import { signal } from '@preact/signals';
import type { App } from '../../../src/app/app';
import { createServices, type Ground } from '../../../src/app/ground';
import { createPackLibrary } from '../../../src/app/pack-library';
import type { FilePort, Ports } from '../../../src/app/ports';
import type { InstitutionSnapshot, StoredFile } from '../../../src/domain/bundle/institution-snapshot';
import { sha256 } from '../../../src/reports/bundle/sha256';
import { commit } from '../../../src/storage/commit';
import { importInstitution } from '../../../src/storage/import-institution';
import type { Database } from '../../../src/storage/open-database';
import { smallAssessment, smallPack } from '../small-pack';
import { openTestDatabase } from '../storage/test-database';
import { createFakeApp } from './fake-app';

const NO_SHIPPED = JSON.stringify({ format: 'siap-lks/standards-index@1', packs: [], policies: [] });

export interface StoredApp {
  readonly app: App;
  readonly ground: Ground;
  readonly db: Database;
  /** Files that were handed over through the port: name and text. */
  readonly saved: (readonly [string, string])[];
}

/** An app whose services are the real ones, on a real database that holds this institution; nothing is shipped. */
export async function createStoredApp(snapshot: InstitutionSnapshot, files: readonly StoredFile[] = []): Promise<StoredApp> {
  const db = await openTestDatabase();
  const imported = await importInstitution(db, snapshot, files);
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems));
  const saved: (readonly [string, string])[] = [];
  const base = createFakeApp({ pack: smallPack(), assessment: smallAssessment() });
  const port: FilePort = { ...base.files, save: (name, bytes) => void saved.push([name, new TextDecoder().decode(bytes)]) };
  const ports: Ports = {
    clock: base.clock,
    newId: base.newId,
    sha256,
    files: port,
    fetchText: async () => NO_SHIPPED,
    fetchBytes: async () => new Uint8Array(),
  };
  const packs = createPackLibrary(db, ports);
  const stamp = { newId: ports.newId, now: ports.clock.now, device: 'uji' };
  const ground: Ground = {
    version: '0.0.0-test',
    db,
    ports,
    packs,
    saving: base.saving,
    commitChanges: async (institution, changes, added = []) => void (await commit(db, institution, changes, stamp, added)),
    workspace: base.workspace,
    settings: { value: base.settings, change: base.changeSettings, remember: base.changeSettings },
  };
  const portfolio = { ...base.portfolio, institutions: signal([snapshot.institution]), changes: signal(0) };
  return { app: { ...base, files: port, packs, portfolio, service: createServices(ground) }, ground, db, saved };
}
