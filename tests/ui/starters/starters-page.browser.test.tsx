import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStarterService, type StarterService } from '../../../src/app/starters';
import { fillStarter } from '../../../src/domain/starter/fill-starter';
import { factsOf } from '../../../src/domain/starter/placeholders';
import type { Starter } from '../../../src/domain/starter/starter.generated';
import { entryOf } from '../../../src/domain/starter/starter-index';
import { AppContext } from '../../../src/ui/app-context';
import { GapsPage } from '../../../src/ui/pages/gaps-page';
import { BlankStartersPage, StartersPage } from '../../../src/ui/pages/starters-page';
import { assessmentOf, packOf } from '../../support/scoring/documents';
import { createFakeApp, servicesOf, standIn } from '../../support/ui/fake-app';

const PACK = packOf([{ id: 'a', criteria: [{ id: 'a1' }, { id: 'a2' }] }]);
const ASSESSMENT = assessmentOf({ a1: 3, a2: 1 });

const starter = (id: string, title: string, criterion: string, blocks: Starter['blocks'] = []): Starter => ({
  format: 'siap-lks/starter@1',
  id,
  topic: 'surat',
  title,
  summary: `Tentang ${title}.`,
  audience: 'Pimpinan.',
  forCriteria: [{ pack: PACK.id, criterion }],
  basis: [{ title: 'Usulan', confidence: 'likely' }],
  blocks,
});
const RULES = starter('aturan', 'Aturan', 'a1');
const LETTER = starter('surat', 'Surat', 'a2', [
  { type: 'paragraph', text: 'Kepada {{lembaga}} di {{kabupaten}}.' },
  {
    type: 'table',
    columns: [
      { title: 'No.', width: 1 },
      { title: 'Isi', width: 3 },
    ],
    blankRows: 4,
  },
]);

function service(download: StarterService['download'] = async () => {}): StarterService {
  return {
    index: async () => ({ format: 'siap-lks/starter-index@1', starters: [RULES, LETTER].map(entryOf) }),
    load: async (id) => [RULES, LETTER].find((one) => one.id === id) ?? null,
    fill: (one, institution) => fillStarter(one, factsOf(institution, '24 November 2026')),
    download,
  };
}

function show(page: ComponentChildren, download?: StarterService['download']): void {
  const app = createFakeApp({ pack: PACK, assessment: ASSESSMENT });
  render(<AppContext.Provider value={{ ...app, service: servicesOf(standIn(createStarterService, service(download))) }}>{page}</AppContext.Provider>);
}

afterEach(cleanup);

describe('the sample documents of an assessment', () => {
  it('begin with those that help with an open gap, and say which', async () => {
    show(<StartersPage assessment="penilaian" starter="" />);
    const helping = (await screen.findByRole('heading', { name: 'Membantu kesenjangan Anda' })).parentElement ?? document.body;
    expect(within(helping).getByRole('link', { name: 'Surat' }).getAttribute('href')).toBe('#/penilaian/penilaian/contoh-dokumen/surat');
    expect(within(helping).queryByRole('link', { name: 'Aturan' })).toBeNull();
    expect(
      within(helping)
        .getByRole('link', { name: /^Butir A\.2/ })
        .getAttribute('href'),
    ).toBe('#/penilaian/penilaian/butir/a2');
    expect(screen.getByRole('link', { name: 'Aturan' })).toBeTruthy();
  });

  it('are searched; a search without a find says so and can be taken back', async () => {
    show(<StartersPage assessment="penilaian" starter="" />);
    const field = await screen.findByLabelText('Cari dokumen');
    fireEvent.input(field, { target: { value: 'aturan' } });
    await waitFor(() => expect(document.body.textContent).toContain('1 dari 2 contoh dokumen'));
    fireEvent.input(field, { target: { value: 'tidak ada' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Hapus pencarian' }));
    await waitFor(() => expect(document.body.textContent).toContain('2 contoh dokumen'));
  });

  it('are read with the names of the institution, marked as a sample, and downloaded', async () => {
    const download = vi.fn(async () => {});
    show(<StartersPage assessment="penilaian" starter="surat" />, download);
    const sheet = await screen.findByRole('article', { name: 'Isi dokumen' });
    expect(sheet.textContent).toContain('Contoh, sesuaikan dengan keadaan lembaga');
    expect(sheet.textContent).toContain(`Kepada ${ASSESSMENT.institution.name} di ____________________.`);
    expect(sheet.textContent).toContain('4 baris kosong untuk diisi');
    fireEvent.click(screen.getByRole('button', { name: 'Unduh DOCX' }));
    await waitFor(() => expect(document.body.textContent).toContain('Dokumen sudah disiapkan'));
    expect(download).toHaveBeenCalledWith(LETTER, ASSESSMENT.institution);
  });

  it('say so when the writer cannot be had, and can be tried again', async () => {
    show(<StartersPage assessment="penilaian" starter="surat" />, async () => {
      throw new Error('no worker');
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Unduh DOCX' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Penyusun dokumen tidak dapat dimuat');
    expect(screen.getByRole('button', { name: 'Unduh DOCX' }).hasAttribute('disabled')).toBe(false);
  });

  it('say that there is none behind a wrong link', async () => {
    show(<StartersPage assessment="penilaian" starter="entah" />);
    expect(await screen.findByRole('heading', { name: 'Contoh dokumen tidak ditemukan' })).toBeTruthy();
  });
});

describe('the sample documents without an assessment', () => {
  it('leave the names blank', async () => {
    show(<BlankStartersPage starter="surat" />);
    expect((await screen.findByRole('article', { name: 'Isi dokumen' })).textContent).toContain('Kepada ____________________ di ____________________.');
  });
});

describe('a gap', () => {
  it('leads to the document that one could begin with', async () => {
    show(<GapsPage assessment="penilaian" />);
    expect((await screen.findByRole('link', { name: 'Surat' })).getAttribute('href')).toBe('#/penilaian/penilaian/contoh-dokumen/surat');
    expect(screen.queryByRole('link', { name: 'Aturan' })).toBeNull();
  });
});
