import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { AppContext } from '../../../src/ui/app-context';
import { PackPage } from '../../../src/ui/pages/pack-page';
import { PacksPage } from '../../../src/ui/pages/packs-page';
import { smallCriterion, smallPack } from '../../support/small-pack';
import { cleanUpDatabases } from '../../support/storage/test-database';
import { createLibraryApp, type LibraryApp } from '../../support/ui/library-app';

cleanUpDatabases();
afterEach(cleanup);

const TODAY = '2026-11-24';

const children: StandardPack = smallPack({
  id: 'anak',
  title: 'Paket anak',
  appliesTo: ['anak', 'disabilitas'],
  sources: [
    { id: 'uji', title: 'Peraturan lama', inForce: 'no', checkedOn: '2025-11-23' },
    { id: 'baru', title: 'Peraturan baru', inForce: 'yes', checkedOn: '2026-11-01' },
  ],
  standards: [
    {
      id: 's1',
      title: 'Standar satu',
      weight: 1,
      sections: [{ id: 's1a', title: 'Bagian satu', criteria: [smallCriterion('k1', { critical: { atLeast: 1 } }), smallCriterion('k2')] }],
    },
  ],
});
const elders: StandardPack = smallPack({
  id: 'lansia',
  title: 'Paket lansia',
  appliesTo: ['lansia'],
  sources: [{ id: 'uji', title: 'Peraturan', inForce: 'unknown', checkedOn: '2025-11-24' }],
});

const showPacks = ({ app }: LibraryApp): void => {
  render(
    <AppContext.Provider value={app}>
      <PacksPage />
    </AppContext.Provider>,
  );
};

async function showPack({ app }: LibraryApp, pack: StandardPack): Promise<void> {
  render(
    <AppContext.Provider value={app}>
      <PackPage pack={pack.id} version={pack.version} />
    </AppContext.Provider>,
  );
  await screen.findByRole('heading', { level: 1, name: pack.title });
}

const cardOf = async (pack: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>(`[data-pack="${pack}"]`);
    if (found === null) throw new Error(`no card of ${pack}`);
    return found;
  });

describe('the list of packs', () => {
  it('says of each what it is worth, for whom, and how much work it is', async () => {
    showPacks(await createLibraryApp([children, elders], TODAY));
    const text = (await cardOf('anak@1.0.0')).textContent;
    for (const part of [
      'contoh',
      'dari berkas',
      'Versi 1.0.0',
      '2 butir, 1 butir kritis (wajib)',
      'sekitar 4 menit',
      'Untuk jenis lembaga: Anak (LKSA / panti asuhan), Penyandang disabilitas',
      'Sumber: 1 berlaku, 1 tidak berlaku lagi',
      'paling lama diperiksa pada 23 November 2025',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('flags a source that nobody has looked at for more than a year, and not on the very day', async () => {
    showPacks(await createLibraryApp([children, elders], TODAY));
    expect((await cardOf('anak@1.0.0')).textContent).toContain('sumber diperiksa lebih dari setahun lalu');
    expect((await cardOf('lansia@1.0.0')).textContent).not.toContain('sumber diperiksa lebih dari setahun lalu');
  });

  it('can be narrowed to a kind of institution, and says when there is none', async () => {
    showPacks(await createLibraryApp([children, elders], TODAY));
    await cardOf('anak@1.0.0');
    const choose = (kind: string): unknown => fireEvent.change(screen.getByLabelText('Jenis lembaga'), { target: { value: kind } });
    const shown = (): readonly (string | null)[] => [...document.querySelectorAll('[data-pack]')].map((card) => card.getAttribute('data-pack'));
    choose('disabilitas');
    expect(shown()).toEqual(['anak@1.0.0']);
    choose('napza');
    expect(shown()).toEqual([]);
    expect(document.body.textContent).toContain('Belum ada paket untuk jenis lembaga ini.');
    choose('');
    // The pack for one kind stands before the one for two.
    expect(shown()).toEqual(['lansia@1.0.0', 'anak@1.0.0']);
  });
});

describe('a pack', () => {
  it('flags the overdue source itself, and says what to do', async () => {
    await showPack(await createLibraryApp([children], TODAY), children);
    expect(document.body.textContent).toContain('periksa apakah sumbernya masih berlaku');
    const [old, recent] = ['Peraturan lama', 'Peraturan baru'].map((name) => screen.getByText(name).closest('li')?.textContent);
    expect(old).toContain('sumber diperiksa lebih dari setahun lalu');
    expect(recent).not.toContain('sumber diperiksa lebih dari setahun lalu');
  });

  it('is handed over as the file it was', async () => {
    const library = await createLibraryApp([children], TODAY);
    await showPack(library, children);
    fireEvent.click(screen.getByRole('button', { name: 'Unduh berkas paket' }));
    expect(library.saved.map(([name, text]) => [name, JSON.parse(text)])).toEqual([['anak-1.0.0.json', children]]);
  });

  it('is removed after a question, and comes back', async () => {
    const library = await createLibraryApp([children], TODAY);
    await showPack(library, children);
    fireEvent.click(screen.getByRole('button', { name: 'Hapus dari perangkat ini' }));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Hapus dari perangkat ini' }));
    await screen.findByText('"Paket anak 1.0.0" sudah dihapus dari perangkat ini.');
    expect(await library.app.packs.list()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Urungkan' }));
    await screen.findByRole('button', { name: 'Unduh berkas paket' });
    expect((await library.app.packs.list()).map(({ id }) => id)).toEqual(['anak']);
  });

  it('that is in use stays, and a sentence says why', async () => {
    const library = await createLibraryApp([children], TODAY);
    const inUse = { ...library, app: { ...library.app, packs: { ...library.app.packs, remove: async () => false } } };
    await showPack(inUse, children);
    fireEvent.click(screen.getByRole('button', { name: 'Hapus dari perangkat ini' }));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Hapus dari perangkat ini' }));
    expect((await screen.findByRole('alert')).textContent).toContain('masih dipakai penilaian di perangkat ini');
    expect((await library.app.packs.list()).map(({ id }) => id)).toEqual(['anak']);
  });

  it('that came with the app cannot be removed', async () => {
    const library = await createLibraryApp([children], TODAY);
    const list = async () => (await library.app.packs.list()).map((pack) => ({ ...pack, origin: 'shipped' as const }));
    await showPack({ ...library, app: { ...library.app, packs: { ...library.app.packs, list } } }, children);
    expect(screen.queryByRole('button', { name: 'Hapus dari perangkat ini' })).toBeNull();
  });
});
