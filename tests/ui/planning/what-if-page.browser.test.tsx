import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../../src/app/app';
import { createScenarioService } from '../../../src/app/scenarios';
import type { WhatIf } from '../../../src/app/what-if';
import { createWhatIfDrafts, type WhatIfDrafts } from '../../../src/app/what-if-drafts';
import type { Assessment } from '../../../src/domain/assessment/assessment.generated';
import type { GradingPolicy } from '../../../src/domain/scoring/grading-policy.generated';
import { AppContext } from '../../../src/ui/app-context';
import { WhatIfPage } from '../../../src/ui/pages/what-if-page';
import { assessmentOf, packOf, requirement } from '../../support/scoring/documents';
import { createFakeApp, servicesOf, standIn } from '../../support/ui/fake-app';

const PACK = packOf([
  {
    id: 'a',
    criteria: [
      { id: 'a1', remedy: 'Minta surat ke desa.', evidence: [requirement('surat')] },
      { id: 'a2', critical: { atLeast: 2 } },
    ],
  },
  { id: 'b', criteria: [{ id: 'b1' }, { id: 'b2' }] },
]);
const ASSESSMENT = assessmentOf({ a1: { level: 1, owner: 'Sekretaris' }, a2: 1, b1: 3, b2: 0 });
const POLICY: GradingPolicy = {
  format: 'siap-lks/grading-policy@1',
  id: 'uji',
  title: 'Peringkat uji',
  status: 'example',
  statusNote: 'Bukan aturan sungguhan.',
  sources: [],
  grades: [
    { id: 'b', label: 'B', min: 45 },
    { id: 'c', label: 'C', min: 0 },
  ],
};

interface Stage {
  readonly app: App;
  readonly drafts: Map<string, WhatIf>;
}

function stage(assessment: Assessment = ASSESSMENT, drafts = new Map<string, WhatIf>(), policy = false): Stage {
  const fake = createFakeApp({ pack: PACK, assessment, ...(policy ? { policies: [POLICY], settings: { policy: 'uji' } } : {}) });
  const memory: WhatIfDrafts = {
    read: async (id) => drafts.get(id) ?? null,
    write: async (id, whatIf) => {
      drafts.set(id, whatIf);
    },
  };
  const app = { ...fake, service: servicesOf(standIn(createWhatIfDrafts, memory), standIn(createScenarioService, createScenarioService(fake))) };
  return { app, drafts };
}

async function show({ app }: Stage): Promise<void> {
  render(
    <AppContext.Provider value={app}>
      <WhatIfPage assessment="penilaian" />
    </AppContext.Provider>,
  );
  await screen.findByRole('heading', { name: 'Akibatnya' });
}

function assessmentIn(app: App): Assessment {
  const state = app.workspace.state.value;
  if (state.kind !== 'open') throw new Error('no assessment is open');
  return state.assessment;
}

const cardOf = (criterion: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-criterion="${criterion}"]`);
  if (found === null) throw new Error(`no card of ${criterion}`);
  return found;
};
const layer = (name: string): string => document.querySelector(`[data-layer="${name}"].card`)?.textContent ?? '';
const suppose = (code: string) => fireEvent.click(screen.getByRole('button', { name: `Andaikan butir ${code}` }));
const setLevel = (code: string, level: string) => fireEvent.change(screen.getByLabelText(`Andai tingkat butir ${code}`), { target: { value: level } });

async function saveAs(name: string): Promise<void> {
  fireEvent.input(screen.getByLabelText('Nama skenario'), { target: { value: name } });
  fireEvent.click(screen.getByRole('button', { name: /^Simpan (skenario|sebagai)/ }));
  await screen.findByRole('button', { name: `Buka skenario "${name}"` });
}

afterEach(cleanup);

describe('the what-if page', () => {
  it('shows what other levels and evidence come to, in both ways of looking, and leaves the answers alone', async () => {
    const set = stage();
    const before = JSON.stringify(assessmentIn(set.app).answers);
    await show(set);
    // a: (1/3 + 1/3)/2, b: (1 + 0)/2, so 33.33 and 50: total 41.67. The letter is missing: a1 counts 0, a is 16.67, total 33.33.
    expect(layer('claimed')).toContain('41,67');
    expect(layer('evidenced')).toContain('33,33');
    suppose('A.1');
    setLevel('A.1', '3');
    // a1 at its top with its letter: a = (1 + 1/3)/2 = 66.67 in both, total 58.33.
    await waitFor(() => expect(layer('claimed')).toContain('58,33'));
    expect(layer('claimed')).toContain('+16,67 poin');
    expect(layer('evidenced')).toContain('+25,00 poin');
    fireEvent.click(screen.getByLabelText('Bukti surat'));
    await waitFor(() => expect(layer('evidenced')).toContain('33,33'));
    expect(JSON.stringify(assessmentIn(set.app).answers)).toBe(before);
  });

  it('tells which blockers vanish, and where only', async () => {
    await show(stage());
    suppose('A.2');
    await screen.findByRole('heading', { name: 'Penghalang yang hilang (1)' });
    suppose('A.1');
    await screen.findByRole('heading', { name: 'Penghalang yang hilang (2)' });
    expect(document.body.textContent).toContain('Bukti "Bukti surat" belum ada.');
    setLevel('A.2', '0');
    await screen.findByRole('heading', { name: 'Penghalang yang hilang (1)' });
  });

  it('shows a grade only with a policy, as an estimate, with what the policy is worth', async () => {
    await show(stage(ASSESSMENT, new Map(), true));
    suppose('A.2');
    setLevel('A.2', '3');
    await waitFor(() => expect(layer('claimed')).toMatch(/perkiraan.*C.*B/));
    expect(document.body.textContent).toContain('Ini contoh untuk latihan, bukan aturan untuk LKS.');
    cleanup();
    await show(stage());
    expect(document.body.textContent).not.toContain('perkiraan');
  });

  it('moves the day: evidence that runs out before it no longer counts', async () => {
    const surat = { status: 'available' as const, validUntil: '2026-12-31' };
    await show(stage(assessmentOf({ a1: { level: 3, evidence: { surat } }, a2: 3, b1: 3, b2: 3 })));
    expect(layer('evidenced')).toContain('100,00');
    fireEvent.input(screen.getByLabelText('Dihitung pada hari'), { target: { value: '2027-01-01' } });
    await waitFor(() => expect(layer('evidenced')).toContain('−25,00 poin'));
    expect(screen.getByRole('heading', { name: 'Penghalang yang muncul (1)' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hari ini' }));
    await waitFor(() => expect(layer('evidenced')).not.toContain('poin'));
  });

  it('puts a criterion back as it is answered, by button and by choosing so', async () => {
    await show(stage());
    suppose('B.2');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Andai tingkat butir B.2')));
    setLevel('B.2', '');
    expect(within(cardOf('b2')).getByRole('option', { name: 'seperti sekarang (Tingkat 0)' })).toBeTruthy();
    expect(layer('claimed')).not.toContain('poin');
    fireEvent.click(screen.getByRole('button', { name: 'Kembalikan butir B.2 seperti jawabannya' }));
    await waitFor(() => expect(within(cardOf('b2')).getByRole('button', { name: 'Andaikan butir B.2' })).toBeTruthy());
  });

  it('finds criteria by their words', async () => {
    await show(stage());
    fireEvent.input(screen.getByLabelText('Cari butir'), { target: { value: 'pertanyaan b1' } });
    await waitFor(() => expect([...document.querySelectorAll('[data-criterion]')].map((card) => card.getAttribute('data-criterion'))).toEqual(['b1']));
    fireEvent.input(screen.getByLabelText('Cari butir'), { target: { value: 'zzz' } });
    await screen.findByText('Tidak ada butir yang cocok.');
  });
});

describe('scenarios', () => {
  it('are kept by name, opened, renamed, and given back when deleted', async () => {
    const set = stage();
    await show(set);
    suppose('B.2');
    setLevel('B.2', '3');
    fireEvent.click(screen.getByRole('button', { name: 'Simpan skenario' }));
    await screen.findByText('Beri nama skenario ini dulu.');
    await saveAs('Setelah izin keluar');
    expect(assessmentIn(set.app).scenarios).toEqual([{ id: 'baru-1', name: 'Setelah izin keluar', madeOn: '2026-11-24', levels: { b2: 3 } }]);
    fireEvent.click(screen.getByRole('button', { name: 'Ubah nama skenario "Setelah izin keluar"' }));
    fireEvent.input(screen.getByDisplayValue('Setelah izin keluar'), { target: { value: 'Izin' } });
    fireEvent.click(screen.getByRole('button', { name: 'Selesai' }));
    await screen.findByRole('button', { name: 'Hapus skenario "Izin"' });
    fireEvent.click(screen.getByRole('button', { name: 'Hapus skenario "Izin"' }));
    await waitFor(() => expect(assessmentIn(set.app).scenarios).toEqual([]));
    fireEvent.click(await screen.findByRole('button', { name: 'Urungkan' }));
    await waitFor(() => expect(assessmentIn(set.app).scenarios?.map(({ name }) => name)).toEqual(['Izin']));
  });

  it('take changes on, and never two of one name', async () => {
    const set = stage();
    await show(set);
    suppose('B.2');
    await saveAs('Satu');
    setLevel('B.2', '2');
    fireEvent.input(screen.getByLabelText('Nama skenario'), { target: { value: 'Satu' } });
    fireEvent.click(screen.getByRole('button', { name: 'Simpan sebagai skenario baru' }));
    await screen.findByText(/Sudah ada skenario dengan nama itu/);
    fireEvent.click(screen.getByRole('button', { name: 'Simpan perubahan ke "Satu"' }));
    await waitFor(() => expect(assessmentIn(set.app).scenarios?.map(({ levels }) => levels)).toEqual([{ b2: 2 }]));
  });

  it('are held against each other', async () => {
    const scenarios = [
      { id: 's1', name: 'Satu', levels: { b2: 3 } },
      { id: 's2', name: 'Dua', levels: { a2: 3 } },
    ];
    await show(stage({ ...ASSESSMENT, scenarios }));
    fireEvent.click(screen.getByRole('button', { name: 'Buka skenario "Satu"' }));
    await waitFor(() => expect(layer('claimed')).toContain('+25,00 poin'));
    fireEvent.change(screen.getByLabelText('Dibandingkan dengan'), { target: { value: 's2' } });
    // "Dua" is a = (1/3 + 1)/2, total 58.33; "Satu" is b = 100, total 66.67.
    await waitFor(() => expect(layer('claimed')).toMatch(/58,33.*66,67.*\+8,33 poin/));
  });

  it('become actions, one for each criterion that rises, and are taken back together', async () => {
    const set = stage();
    await show(set);
    suppose('A.1');
    fireEvent.click(screen.getByRole('button', { name: 'Semua butir (4)' }));
    suppose('B.1');
    setLevel('B.1', '0');
    fireEvent.click(screen.getByRole('button', { name: 'Jadikan RTL' }));
    await screen.findByText('1 RTL baru dibuat.');
    expect(assessmentIn(set.app).actions).toEqual([
      {
        id: 'baru-1',
        criterion: 'a1',
        what: 'Minta surat ke desa.',
        who: 'Sekretaris',
        status: 'open',
        madeOn: '2026-11-24',
        toLevel: 2,
        requirements: ['surat'],
        closesWith: 'Bukti surat',
      },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Urungkan' }));
    await waitFor(() => expect(assessmentIn(set.app).actions).toEqual([]));
  });

  it('say what the pack cannot mean', async () => {
    await show(stage({ ...ASSESSMENT, scenarios: [{ id: 's', name: 'Lama', levels: { hilang: 1, a1: 9 } }] }));
    fireEvent.click(screen.getByRole('button', { name: 'Buka skenario "Lama"' }));
    await screen.findByText('Butir "hilang" tidak ada di paket ini, jadi tidak ikut dihitung.');
    expect(document.body.textContent).toContain('Butir "A.1" tidak punya tingkat 9');
  });
});

describe('what is being tried', () => {
  it('is still there after a reload', async () => {
    const drafts = new Map<string, WhatIf>();
    await show(stage(ASSESSMENT, drafts));
    suppose('B.2');
    setLevel('B.2', '3');
    await waitFor(() => expect(drafts.get('penilaian')?.levels).toEqual({ b2: 3 }));
    cleanup();
    await show(stage(ASSESSMENT, drafts));
    expect(layer('claimed')).toContain('+25,00 poin');
    fireEvent.click(screen.getByRole('button', { name: 'Mulai dari jawaban sekarang' }));
    await waitFor(() => expect(layer('claimed')).not.toContain('poin'));
    fireEvent.click(screen.getByRole('button', { name: 'Urungkan' }));
    await waitFor(() => expect(layer('claimed')).toContain('+25,00 poin'));
  });
});
