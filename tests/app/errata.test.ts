import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { createErrataService, type ErrataService, type ErrataStore } from '../../src/app/errata';
import { createSaveQueue } from '../../src/app/save-queue';
import { indexPack } from '../../src/domain/standard/pack-index';
import type { Database } from '../../src/storage/tables';
import { smallPack } from '../support/small-pack';
import { cleanUpDatabases, freshName, openTestDatabase } from '../support/storage/test-database';

cleanUpDatabases();

const clock = { today: () => '2026-11-24', now: () => '2026-11-24T09:00:00+07:00' };
const PACK = { id: 'uji-kecil', version: '1.0.0' };

function serviceOn(db: Database): { readonly errata: ErrataService; readonly saved: [string, unknown][] } {
  const saved: [string, unknown][] = [];
  const files = {
    pick: async () => null,
    save: (name: string, bytes: Uint8Array) => void saved.push([name, JSON.parse(new TextDecoder().decode(bytes))]),
    canShare: () => false,
    share: async () => false,
  };
  const packs = { sha256Of: async () => 'a'.repeat(64) };
  return { errata: createErrataService({ db, ports: { clock, files }, packs, saving: createSaveQueue(clock.now) }), saved };
}

const read = (store: ErrataStore): Promise<void> => vi.waitFor(() => expect(store.marks.value).not.toBeNull());

describe('marks of a pack', () => {
  it('are shown at once, kept, and read again; each version of a pack has its own', async () => {
    const { errata } = serviceOn(await openTestDatabase());
    const store = await errata.open(PACK);
    await read(store);
    const written = store.edit('k1', { doubt: 'Keliru' });
    expect(store.marks.value).toMatchObject([{ criterion: 'k1', doubt: 'Keliru', markedOn: '2026-11-24' }]);
    await written;
    store.close();
    const again = await errata.open(PACK);
    await vi.waitFor(() => expect(again.marks.value).toMatchObject([{ criterion: 'k1', doubt: 'Keliru' }]));
    const other = await errata.open({ ...PACK, version: '2.0.0' });
    await read(other);
    expect(other.marks.value).toEqual([]);
    await again.remove('k1');
    expect(again.marks.value).toEqual([]);
    again.close();
    other.close();
  });

  it('are joined when two windows write', async () => {
    const name = freshName();
    const [one, two] = [serviceOn(await openTestDatabase(name)).errata, serviceOn(await openTestDatabase(name)).errata];
    const [here, there] = [await one.open(PACK), await two.open(PACK)];
    await Promise.all([here.edit('k1', { doubt: 'Satu' }), there.edit('k2', { doubt: 'Dua' })]);
    const fresh = await one.open(PACK);
    await vi.waitFor(() => expect(fresh.marks.value?.map(({ doubt }) => doubt).sort()).toEqual(['Dua', 'Satu']));
    for (const store of [here, there, fresh]) store.close();
  });

  it('go into a file that names pack, version and digest, once they are complete', async () => {
    const { errata, saved } = serviceOn(await openTestDatabase());
    const index = indexPack(smallPack());
    const mark = { criterion: 'k1', doubt: 'Keliru', title: '', number: '', url: '', markedOn: '2026-11-24' };
    expect(await errata.saveFile(index, [mark])).toBe(0);
    expect(saved).toEqual([]);
    expect(await errata.saveFile(index, [{ ...mark, title: 'Peraturan' }])).toBe(1);
    expect(saved).toMatchObject([['ralat-uji-kecil-1.0.0-2026-11-24.json', { format: 'siap-lks/erratum@1', pack: { ...PACK, sha256: 'a'.repeat(64) } }]]);
  });
});
