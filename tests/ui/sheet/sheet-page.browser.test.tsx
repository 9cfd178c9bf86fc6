import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { indexPack } from '../../../src/domain/standard/pack-index';
import type { StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { sheetTemplate } from '../../../src/i18n/messages/id/sheet-template';
import { AppContext } from '../../../src/ui/app-context';
import { SheetPage } from '../../../src/ui/pages/sheet-page';
import { smallAssessment, smallPack } from '../../support/small-pack';
import { createFakeApp } from '../../support/ui/fake-app';

interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function show(picked: () => File | null = () => null, held: StandardPack | null = null) {
  const saved: Saved[] = [];
  const app = createFakeApp({
    pack: smallPack(),
    assessment: smallAssessment(),
    files: { pick: async () => picked(), save: (name, bytes) => void saved.push({ name, bytes }) },
  });
  const keep = vi.fn(async (_pack: StandardPack) => {});
  const packs = { ...app.packs, keep, load: async () => (held === null ? null : indexPack(held)) };
  render(
    <AppContext.Provider value={{ ...app, packs }}>
      <SheetPage />
    </AppContext.Provider>,
  );
  return { saved, keep };
}

async function templateFile(): Promise<File> {
  const { saved } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Unduh templat XLSX' }));
  await waitFor(() => expect(saved.length).toBe(1), { timeout: 10_000 });
  cleanup();
  return new File([saved[0]?.bytes.slice().buffer ?? ''], 'templat-paket.xlsx');
}

const choose = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Pilih XLSX atau CSV' }));

afterEach(cleanup);

describe('the page that makes a pack from a spreadsheet', () => {
  it('downloads a template that reads back, shows it before saving, and saves what was shown', async () => {
    const file = await templateFile();
    const { keep } = show(() => file);
    choose();
    await screen.findByText('Periksa sebelum disimpan', {}, { timeout: 10_000 });
    expect(screen.getByText('0 butir kritis, 2 bukti yang perlu ada')).toBeTruthy();
    expect(screen.getByText(/Nama dan nomor peraturan atau dokumen/)).toBeTruthy();
    expect(keep).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Simpan ke daftar paket' }));
    await screen.findByText(/sudah disimpan/);
    expect(keep.mock.calls).toEqual([[sheetTemplate]]);
  });

  it('names sheet, row and column of every error at once, and saves nothing', async () => {
    const csv =
      'Lembar,paket\nIsian,Isi\nKode,uji\nLembar,sumber\nKode,Judul\ns,S\nLembar,standar\nKode standar,Judul standar,Bobot,Kode bagian,Judul bagian\na,A,banyak,b,B\nLembar,butir\nKode,Bagian,Pertanyaan\nx,c,\n';
    const { keep } = show(() => new File([csv], 'uji.csv'));
    choose();
    const told = (await screen.findByRole('alert', {}, { timeout: 10_000 })).textContent ?? '';
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Lembar standar, baris 9, kolom Bobot: "banyak" bukan angka.'));
    expect(told).toContain('Tidak ada yang disimpan');
    expect(screen.getByRole('alert').textContent).toContain('Lembar butir, baris 12, kolom Pertanyaan: belum diisi.');
    expect(screen.getByRole('alert').textContent).toContain('Lembar butir, baris 12, kolom Bagian: bagian "c" tidak ada di lembar standar.');
    expect(screen.getByRole('alert').textContent).toContain('Lembar paket: baris "Judul" tidak ada.');
    expect(keep).not.toHaveBeenCalled();
  });

  it('makes a pack of pasted rows once the columns are matched', async () => {
    const { keep } = show();
    fireEvent.click(screen.getByText('Atau: tempel baris tabel'));
    const rows = 'No\tKomponen\tUraian\tBukti\n1\tManajemen\tApakah ada struktur organisasi?\t"SK\nBagan"\n2\t\tApakah ada visi?\t\n';
    fireEvent.input(screen.getByLabelText('Baris yang disalin'), { target: { value: rows } });
    fireEvent.click(screen.getByRole('button', { name: 'Baca baris' }));
    await screen.findByText('3 baris, 4 kolom terbaca.', {}, { timeout: 10_000 });
    expect((screen.getByLabelText('Uraian') as HTMLSelectElement).value).toBe('question');
    fireEvent.click(screen.getByRole('button', { name: 'Buat paket dari baris ini' }));
    await screen.findByText(/Penyusun instrumen: belum diisi/);
    for (const [label, value] of [
      ['Judul paket', 'Instrumen Uji'],
      ['Penyusun instrumen', 'Dinas'],
      ['Keterangan status', 'Salinan dari Dinas, 2026'],
      ['Judul sumber', 'Perda 1/2026'],
    ] as const)
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    fireEvent.click(screen.getByRole('button', { name: 'Buat paket dari baris ini' }));
    await screen.findByText('Periksa sebelum disimpan', {}, { timeout: 10_000 });
    fireEvent.click(screen.getByRole('button', { name: 'Simpan ke daftar paket' }));
    await screen.findByText(/sudah disimpan/);
    const [pack] = keep.mock.calls[0] ?? [];
    expect(pack?.id).toBe('instrumen-uji');
    expect(
      pack?.standards.map(({ title, sections }) => [title, sections.map(({ criteria }) => criteria.map(({ id, evidence }) => [id, evidence.length]))]),
    ).toEqual([
      [
        'Manajemen',
        [
          [
            ['1', 2],
            ['2', 0],
          ],
        ],
      ],
    ]);
  });

  it('does not let one id and version mean two texts', async () => {
    const file = await templateFile();
    const { keep } = show(() => file, { ...sheetTemplate, title: 'Yang lain' });
    choose();
    fireEvent.click(await screen.findByRole('button', { name: 'Simpan ke daftar paket' }, { timeout: 10_000 }));
    await screen.findByText(/kode dan versi yang sama sudah ada/);
    expect(keep).not.toHaveBeenCalled();
  });
});
