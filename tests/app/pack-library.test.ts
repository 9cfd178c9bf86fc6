import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { standardsIndexText } from '../../scripts/standards-index.mjs';
import { savePackFile } from '../../src/app/pack-file';
import { createPackLibrary, summarizePack } from '../../src/app/pack-library';
import type { FilePort, Ports } from '../../src/app/ports';
import type { StandardPack } from '../../src/domain/standard/standard-pack.generated';
import { readPack } from '../../src/packs/read-document';
import type { StandardsIndex } from '../../src/packs/standards-index';
import { commit } from '../../src/storage/commit';
import { countingStamp } from '../support/bundle/stamp';
import { smallPack } from '../support/small-pack';
import { cleanUpDatabases, openTestDatabase } from '../support/storage/test-database';

cleanUpDatabases();

const shipped = JSON.parse(standardsIndexText()) as StandardsIndex;

const unused = (): never => {
  throw new Error('not used here');
};
const ports: Ports = {
  clock: { today: () => '2026-11-24', now: () => '2026-11-24T09:00:00+07:00' },
  newId: unused,
  sha256: unused,
  files: { pick: unused, save: unused, canShare: unused, share: unused },
  fetchText: async (path) => (path.endsWith('index.json') ? standardsIndexText() : readFileSync(path, 'utf8')),
  fetchBytes: unused,
};

describe('the library', () => {
  it('says the same of a pack, shipped or imported', () => {
    for (const { path, ...entry } of shipped.packs) {
      const pack = JSON.parse(readFileSync(`standards/${path}`, 'utf8')) as StandardPack;
      expect(summarizePack(pack)).toEqual({ ...entry, origin: 'imported' });
    }
  });

  it('forgets an imported pack that nobody uses, and takes it back', async () => {
    const packs = createPackLibrary(await openTestDatabase(), ports);
    await packs.keep(smallPack());
    expect((await packs.load('uji-kecil', '1.0.0'))?.pack.id).toBe('uji-kecil');
    expect(await packs.remove('uji-kecil', '1.0.0')).toBe(true);
    expect(await packs.load('uji-kecil', '1.0.0')).toBeNull();
    expect((await packs.list()).map(({ id }) => id)).not.toContain('uji-kecil');
    await packs.keep(smallPack());
    expect((await packs.list()).find(({ id }) => id === 'uji-kecil')).toMatchObject({ origin: 'imported', criteria: 2, critical: 0 });
  });

  it('keeps a pack that an assessment uses', async () => {
    const db = await openTestDatabase();
    const packs = createPackLibrary(db, ports);
    await packs.keep(smallPack());
    const header = { format: 'siap-lks/assessment@1' as const, id: 'p', pack: { id: 'uji-kecil', version: '1.0.0' } };
    const institution = { id: 'l', name: 'LKS Uji', kind: 'umum' as const, profile: {} };
    await commit(
      db,
      'l',
      [
        { kind: 'institution', id: 'l', put: institution },
        { kind: 'assessment', id: 'p', put: header },
      ],
      countingStamp('r'),
    );
    expect(await packs.remove('uji-kecil', '1.0.0')).toBe(false);
    expect(await packs.load('uji-kecil', '1.0.0')).not.toBeNull();
  });

  it('hands a pack over as a file that opens as the same pack', async () => {
    const saved: [string, string][] = [];
    const files: FilePort = { ...ports.files, save: (name, bytes) => void saved.push([name, new TextDecoder().decode(bytes)]) };
    savePackFile(files, smallPack());
    expect(saved[0]?.[0]).toBe('uji-kecil-1.0.0.json');
    expect(await readPack(saved[0]?.[1] ?? '')).toEqual({ ok: true, value: smallPack() });
  });
});
