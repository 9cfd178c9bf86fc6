import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { readWorkbook } from '../../../src/reports/xlsx/read-workbook';
import { AppContext } from '../../../src/ui/app-context';
import { WorkbookOutput } from '../../../src/ui/results/workbook-output';
import { smallAssessment, smallPack } from '../../support/small-pack';
import { createFakeApp } from '../../support/ui/fake-app';

const PACK = smallPack();
const ASSESSMENT = smallAssessment({ answers: { k1: { level: 1, owner: 'Sekretaris', note: '=1+1' } } });
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function show(assessment = ASSESSMENT) {
  const save = vi.fn<(name: string, bytes: Uint8Array, type: string) => void>();
  const app = createFakeApp({ pack: PACK, assessment, files: { save, canShare: () => true, share: async () => Promise.reject(new Error('no')) } });
  const view = (shown = assessment) => (
    <AppContext.Provider value={app}>
      <WorkbookOutput open={{ kind: 'open', id: shown.id, assessment: shown, index: indexPack(PACK) }} />
    </AppContext.Provider>
  );
  const { rerender } = render(view());
  return { save, change: () => rerender(view({ ...assessment, answers: {} })) };
}

async function make(): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'Buat lembar kerja' }));
  await screen.findByText(/^Lembar kerja siap/, {}, { timeout: 10_000 });
}

async function saved(save: ReturnType<typeof show>['save']): Promise<string> {
  fireEvent.click(screen.getByRole('button', { name: 'Simpan XLSX' }));
  const tables = await readWorkbook(save.mock.calls.at(-1)?.[1] ?? new Uint8Array(), []);
  if (!tables.ok) throw new Error(JSON.stringify(tables.problems));
  return JSON.stringify(tables.value);
}

afterEach(cleanup);

describe('the workbook on the report page', () => {
  it('is made off the page as of the chosen day, and saved', async () => {
    const { save } = show();
    fireEvent.input(screen.getByLabelText('Bukti dinilai per tanggal'), { target: { value: '2026-12-31' } });
    await make();
    const text = await saved(save);
    expect(text).toContain('["Keadaan per tanggal",{"date":"2026-12-31"}');
    expect(text).toContain('Sekretaris');
    expect(text).toContain('"=1+1"');
    expect(save.mock.calls[0]?.[0]).toBe('lembar-kerja-lks-uji-2026-12-31.xlsx');
    expect(save.mock.calls[0]?.[2]).toBe(TYPE);
  });

  it('names nobody when that is ticked', async () => {
    const { save } = show();
    fireEvent.click(screen.getByLabelText(/^Tanpa nama orang/));
    await make();
    expect(await saved(save)).not.toContain('Sekretaris');
  });

  it('says when it is no longer up to date, and when it cannot be shared', async () => {
    const { change } = show();
    await make();
    fireEvent.click(screen.getByRole('button', { name: 'Bagikan' }));
    await screen.findByText(/Perangkat menolak membagikan/);
    change();
    await screen.findByText(/Isian berubah sejak lembar kerja ini dibuat/);
    expect(screen.getByRole('button', { name: 'Buat lagi' })).toBeTruthy();
  });

  it('waits for a date', () => {
    show();
    fireEvent.input(screen.getByLabelText('Bukti dinilai per tanggal'), { target: { value: '' } });
    expect(screen.getByRole('alert').textContent).toContain('Tanggal ini tidak ada');
    expect(screen.getByRole('button', { name: 'Buat lembar kerja' }).hasAttribute('disabled')).toBe(true);
  });

  it('says so when it cannot be made, and can be tried again', async () => {
    vi.stubGlobal('Worker', function refuse() {
      throw new Error('no worker');
    });
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Buat lembar kerja' }));
    await screen.findByText(/^Lembar kerja tidak dapat dibuat/);
    vi.unstubAllGlobals();
    await make();
  });
});
