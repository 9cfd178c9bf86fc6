import { signal } from '@preact/signals';
import type { App } from '../../../src/app/app';
import { createErrataService } from '../../../src/app/errata';
import { createMoveService } from '../../../src/app/moves';
import { createPackLibrary } from '../../../src/app/pack-library';
import type { FilePort, Ports } from '../../../src/app/ports';
import type { StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { sha256 } from '../../../src/reports/bundle/sha256';
import { putPack } from '../../../src/storage/packs';
import { smallAssessment, smallPack } from '../small-pack';
import { openTestDatabase } from '../storage/test-database';
import { createFakeApp, servicesOf, standIn } from './fake-app';

const NO_SHIPPED = JSON.stringify({ format: 'siap-lks/standards-index@1', packs: [], policies: [] });

export interface LibraryApp {
  readonly app: App;
  /** Files that were handed over: name and text. */
  readonly saved: (readonly [string, string])[];
}

/** An app whose library and errata stand on a real database that holds these packs; nothing is shipped. */
export async function createLibraryApp(held: readonly StandardPack[], today: string): Promise<LibraryApp> {
  const db = await openTestDatabase();
  for (const pack of held) await putPack(db, pack);
  const saved: (readonly [string, string])[] = [];
  const base = createFakeApp({ pack: smallPack(), assessment: smallAssessment() });
  const clock = { ...base.clock, today: () => today };
  const files: FilePort = { ...base.files, save: (name, bytes) => void saved.push([name, new TextDecoder().decode(bytes)]) };
  const ports: Ports = { clock, newId: base.newId, sha256, files, fetchText: async () => NO_SHIPPED, fetchBytes: async () => new Uint8Array() };
  const packs = createPackLibrary(db, ports);
  const { saving } = base;
  const commitChanges = async (): Promise<void> => {};
  const portfolio = { ...base.portfolio, institutions: signal([]), changes: signal(0) };
  const moves = createMoveService({ db, ports, packs, saving, commitChanges });
  const errata = createErrataService({ db, ports, packs, saving });
  return {
    app: { ...base, clock, files, packs, portfolio, service: servicesOf(standIn(createMoveService, moves), standIn(createErrataService, errata)) },
    saved,
  };
}
