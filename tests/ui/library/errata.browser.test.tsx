import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { AppContext } from '../../../src/ui/app-context';
import { ErrataPage } from '../../../src/ui/pages/errata-page';
import { ErratumPage } from '../../../src/ui/pages/erratum-page';
import { PackPage } from '../../../src/ui/pages/pack-page';
import { BasisPanel } from '../../../src/ui/questions/basis-panel';
import { smallCriterion, smallPack } from '../../support/small-pack';
import { cleanUpDatabases } from '../../support/storage/test-database';
import { createLibraryApp, type LibraryApp } from '../../support/ui/library-app';

cleanUpDatabases();
afterEach(cleanup);

const pack = smallPack();
const PLACE = { pack: pack.id, version: pack.version };

const show = ({ app }: LibraryApp, page: ComponentChildren): void => {
  cleanup();
  render(<AppContext.Provider value={app}>{page}</AppContext.Provider>);
};

async function type(label: string | RegExp, text: string): Promise<void> {
  const field = await screen.findByLabelText(label);
  fireEvent.input(field, { target: { value: text } });
  fireEvent.blur(field);
}

async function markFirst(library: LibraryApp): Promise<void> {
  show(library, <ErratumPage {...PLACE} criterion="k1" />);
  await type('Apa yang meragukan?', 'Angkanya sudah diganti.');
  await type('Judul sumber', 'Peraturan Menteri Sosial');
  await screen.findByText(/Tanda ini lengkap/);
  await waitFor(() => expect(library.app.saving.isSettled()).toBe(true));
}

describe('a doubtful criterion', () => {
  it('is marked from a question and from the pack', async () => {
    const library = await createLibraryApp([pack], '2026-11-24');
    const href = '#/paket/uji-kecil/1.0.0/ralat/k1';
    show(library, <BasisPanel criterion={smallCriterion('k1')} pack={indexPack(pack).pack} />);
    expect(screen.getByText('Tandai butir ini meragukan').getAttribute('href')).toBe(href);
    show(library, <PackPage {...PLACE} />);
    expect((await screen.findAllByText('Tandai butir ini meragukan'))[0]?.getAttribute('href')).toBe(href);
  });

  it('saves itself, shows on the pack and in the list, and goes into the file', async () => {
    const library = await createLibraryApp([pack], '2026-11-24');
    await markFirst(library);
    show(library, <PackPage {...PLACE} />);
    await screen.findByText('Tanda ralat (1)');
    expect(screen.getAllByText('ditandai meragukan')).toHaveLength(1);
    show(library, <ErrataPage {...PLACE} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Unduh berkas ralat' }));
    await screen.findByText(/Berkas berisi 1 tanda sudah disimpan/);
    const [name, text] = library.saved[0] ?? ['', '{}'];
    expect(name).toBe('ralat-uji-kecil-1.0.0-2026-11-24.json');
    expect(JSON.parse(text)).toEqual({
      format: 'siap-lks/erratum@1',
      pack: { id: 'uji-kecil', version: '1.0.0', sha256: await library.app.packs.sha256Of(pack) },
      createdOn: '2026-11-24',
      marks: [
        {
          criterion: 'k1',
          question: 'Apakah k1 tersedia?',
          doubt: 'Angkanya sudah diganti.',
          source: { title: 'Peraturan Menteri Sosial' },
          markedOn: '2026-11-24',
        },
      ],
    });
  });

  it('that is not complete stays in the list and out of the file', async () => {
    const library = await createLibraryApp([pack], '2026-11-24');
    show(library, <ErratumPage {...PLACE} criterion="k2" />);
    await type('Apa yang meragukan?', 'Meragukan.');
    await screen.findByText(/Belum lengkap/);
    show(library, <ErrataPage {...PLACE} />);
    await screen.findByText('belum lengkap');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Unduh berkas ralat' }).disabled).toBe(true);
    await markFirst(library);
    show(library, <ErrataPage {...PLACE} />);
    await screen.findByText('1 tanda belum lengkap dan tidak ikut ke berkas.');
  });

  it('warns of identity numbers while one types and before the file is made; a link that is none is not saved', async () => {
    const library = await createLibraryApp([pack], '2026-11-24');
    show(library, <ErratumPage {...PLACE} criterion="k1" />);
    await type('Apa yang meragukan?', 'Anak 3201010101900001');
    expect((await screen.findByText(/3201010101900001/)).closest('.notice')).not.toBeNull();
    await type(/^Tautan/, 'contoh.go.id');
    expect((await screen.findByRole('alert')).textContent).toContain('Tautan dimulai dengan https://');
    await waitFor(() => expect(library.app.saving.isSettled()).toBe(true));
    show(library, <ErrataPage {...PLACE} />);
    expect((await screen.findByText(/Sumber yang benar/)).textContent).not.toContain('contoh.go.id');
    expect(document.querySelector('.card .notice')?.textContent).toContain('3201010101900001');
  });

  it('is removed, and given back', async () => {
    const library = await createLibraryApp([pack], '2026-11-24');
    await markFirst(library);
    fireEvent.click(screen.getByRole('button', { name: 'Hapus tanda ini' }));
    await screen.findByText('Tanda sudah dihapus.');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Apa yang meragukan?').value).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Urungkan' }));
    await screen.findByText(/Tanda ini lengkap/);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Apa yang meragukan?').value).toBe('Angkanya sudah diganti.');
  });

  it('says so when nothing is marked', async () => {
    show(await createLibraryApp([pack], '2026-11-24'), <ErrataPage {...PLACE} />);
    await screen.findByText(/Belum ada butir yang ditandai/);
  });
});
