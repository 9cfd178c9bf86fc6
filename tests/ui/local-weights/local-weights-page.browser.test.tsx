import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { AppContext } from '../../../src/ui/app-context';
import { LocalWeightsPage } from '../../../src/ui/pages/local-weights-page';
import { smallPack } from '../../support/small-pack';
import { cleanUpDatabases } from '../../support/storage/test-database';
import { createLibraryApp, type LibraryApp } from '../../support/ui/library-app';

const pack = smallPack();
const standard = pack.standards[0]?.title ?? '';

async function show(version = pack.version): Promise<LibraryApp> {
  const made = await createLibraryApp([pack, { ...pack, version: '1.0.0+dinsos-uji-1' }], '2026-11-24');
  render(
    <AppContext.Provider value={made.app}>
      <LocalWeightsPage pack={pack.id} version={version} />
    </AppContext.Provider>,
  );
  return made;
}

const type = (label: string, value: string): void => void fireEvent.input(screen.getByLabelText(label, { exact: false }), { target: { value } });
const make = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Jadikan versi baru di perangkat ini' }));

cleanUpDatabases();
afterEach(cleanup);

describe('weights from an official copy', () => {
  it('asks for at least one number, then for who and from where', async () => {
    await show();
    await screen.findByLabelText('Diisi oleh');
    make();
    await screen.findByText('Isi paling sedikit satu bobot atau nilai minimum.');
    type(`Bobot ${standard}`, 'banyak');
    make();
    await screen.findByText('3 isian perlu diperbaiki.');
    await waitFor(() => expect(screen.getByLabelText('Diisi oleh').getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getByText('Tulis angka, misalnya 15 atau 2,5.')).toBeTruthy();
  });

  it('makes a version that says who filled it in, and a file of the same', async () => {
    const { app, saved } = await show();
    await screen.findByLabelText('Diisi oleh');
    type('Diisi oleh', 'Dinsos Contoh');
    type('Judul naskah resmi', 'Instrumen');
    type(`Bobot ${standard}`, '2,5');
    make();
    await screen.findByText(`Versi ${pack.version}+dinsos-contoh-1 tersimpan di perangkat ini.`);
    const made = await app.packs.load(pack.id, `${pack.version}+dinsos-contoh-1`);
    expect([made?.pack.standards[0]?.weight, made?.pack.statusNote]).toEqual([
      2.5,
      `Bobot diisi oleh Dinsos Contoh, sumber Instrumen, tanggal 24 November 2026. ${pack.statusNote}`,
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Simpan berkas bobot' }));
    await waitFor(() => expect(saved.map(([name]) => name)).toEqual([`bobot-${pack.id}-dinsos-contoh.json`]));
  });

  it('is not for a version that has such weights already', async () => {
    await show('1.0.0+dinsos-uji-1');
    await screen.findByText(/Isi bobot dari versi asalnya/);
    expect(screen.queryByRole('button', { name: 'Jadikan versi baru di perangkat ini' })).toBeNull();
  });
});
