import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReportRequest, ReportService } from '../../../src/app/report-request';
import { AppContext } from '../../../src/ui/app-context';
import { ReportPage } from '../../../src/ui/pages/report-page';
import { smallAssessment, smallPack } from '../../support/small-pack';
import { createFakeApp, type FakeOptions } from '../../support/ui/fake-app';

const ASSESSMENT = smallAssessment({
  plannedVisit: '2026-12-15',
  institution: { id: 'lembaga-uji', name: 'LKS Uji', kind: 'umum', profile: {}, district: 'Contoh', head: 'Pimpinan', headTitle: 'Ketua' },
});

function show(reports: Partial<ReportService>, options: Partial<FakeOptions> = {}): void {
  const app = createFakeApp({ pack: smallPack(), assessment: ASSESSMENT, reports, ...options });
  render(
    <AppContext.Provider value={app}>
      <ReportPage assessment={ASSESSMENT.id} />
    </AppContext.Provider>,
  );
}

const make = (): void => void fireEvent.click(screen.getByRole('button', { name: /Buat PDF|Coba lagi/ }));

const PRINTED = { bytes: new Uint8Array([1]), name: 'laporan-kesiapan-uji-2026-11-24.pdf' };

afterEach(cleanup);

describe('the report page', () => {
  it('fills the form from the profile and hands over what it says', async () => {
    const render = vi.fn(async (_request: ReportRequest) => PRINTED);
    show({ render });
    fireEvent.click(screen.getByLabelText('Rencana kunjungan, 15 Desember 2026'));
    fireEvent.input(screen.getByLabelText('Jabatan'), { target: { value: '' } });
    make();
    await screen.findByText(/PDF siap/);
    const { index: _index, assessment: _assessment, ...form } = render.mock.calls[0]?.[0] ?? ({} as ReportRequest);
    expect(form).toEqual({
      kind: 'readiness',
      asOf: '2026-12-15',
      policy: null,
      place: 'Contoh',
      signedOn: '2026-11-24',
      signerName: 'Pimpinan',
      signerTitle: '',
    });
  });

  it('asks only for what the chosen paper needs, and says what is in it', async () => {
    const render = vi.fn(async (_request: ReportRequest) => PRINTED);
    show({ render });
    expect(screen.getAllByRole('radio', { name: /Formul|Laporan|Ringkasan|RTL/ })).toHaveLength(7);
    fireEvent.click(screen.getByRole('radio', { name: /Tanggal lain/ }));
    fireEvent.input(screen.getByLabelText('Tanggalnya'), { target: { value: '' } });
    fireEvent.click(screen.getByRole('radio', { name: /^Daftar bukti/ }));
    expect(screen.queryByLabelText('Jabatan')).toBeNull();
    expect(screen.queryByText('Kebijakan peringkat')).toBeNull();
    expect(screen.getByText('Label punggung map untuk digunting')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /^Formulir kosong/ }));
    expect(screen.queryByText('Keadaan per tanggal')).toBeNull();
    make();
    await screen.findByText(/PDF siap/);
    expect(render.mock.calls[0]?.[0]).toMatchObject({ kind: 'blank-form', asOf: '2026-11-24' });
    fireEvent.click(screen.getByRole('radio', { name: /^Rencana tindak lanjut/ }));
    await screen.findByText(/Isian berubah sejak PDF ini dibuat/);
  });

  it('names characters that no font can print, and prints all the same', async () => {
    show({ check: async () => ({ missingCharacters: ['😀'] }) });
    await screen.findByText(/Tidak ada huruf cetak untuk: 😀/);
    make();
    await screen.findByText(/PDF siap/);
  });

  it('shows how far it is, and can be cancelled', async () => {
    show({
      render: (_request, { signal, onProgress }) =>
        new Promise((_resolve, reject) => {
          onProgress?.(0.42);
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
    });
    make();
    await waitFor(() => expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('42'));
    fireEvent.click(screen.getByRole('button', { name: 'Batalkan' }));
    await screen.findByText('Pembuatan PDF dibatalkan.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says in a sentence what failed, and tries again', async () => {
    const render = vi.fn<ReportService['render']>().mockRejectedValueOnce(Object.assign(new Error('x'), { code: 'report/fonts-missing' }));
    render.mockResolvedValueOnce(PRINTED);
    show({ render });
    make();
    await screen.findByText('Huruf untuk mencetak laporan tidak dapat dimuat.');
    make();
    await screen.findByText(/PDF siap/);
  });

  it('saves and shares the finished file, and says when it is no longer up to date', async () => {
    const save = vi.fn();
    show({ render: async () => ({ ...PRINTED, bytes: new Uint8Array([7]) }) }, { files: { save, canShare: () => true } });
    make();
    await screen.findByText(/PDF siap/);
    fireEvent.click(screen.getByRole('button', { name: 'Simpan PDF' }));
    expect(save).toHaveBeenCalledWith('laporan-kesiapan-uji-2026-11-24.pdf', new Uint8Array([7]), 'application/pdf');
    expect(screen.getByRole('button', { name: 'Bagikan' })).toBeTruthy();
    expect((await screen.findByRole('link', { name: 'Buka' })).getAttribute('href')).toMatch(/^blob:/);
    fireEvent.input(screen.getByLabelText('Tempat'), { target: { value: 'Semarang' } });
    await screen.findByText(/Isian berubah sejak PDF ini dibuat/);
  });

  it('asks for a date before it makes anything', () => {
    show({});
    fireEvent.click(screen.getByLabelText('Tanggal lain'));
    fireEvent.input(screen.getByLabelText('Tanggalnya'), { target: { value: '' } });
    expect(screen.getByRole('alert').textContent).toBe('Pilih tanggalnya dulu.');
    expect(screen.getByRole('button', { name: 'Buat PDF' }).hasAttribute('disabled')).toBe(true);
  });
});
