import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../../src/app/app';
import { createPathService, type PathService } from '../../../src/app/path-finding';
import { createPlanService } from '../../../src/app/plan-choice';
import { createWhatIfDrafts, type WhatIfDrafts } from '../../../src/app/what-if-drafts';
import type { Assessment } from '../../../src/domain/assessment/assessment.generated';
import { findPath } from '../../../src/domain/gap/path';
import type { GradingPolicy } from '../../../src/domain/scoring/grading-policy.generated';
import { AppContext } from '../../../src/ui/app-context';
import { PathPage } from '../../../src/ui/pages/path-page';
import { assessmentOf, packOf, requirement } from '../../support/scoring/documents';
import { createFakeApp, servicesOf, standIn } from '../../support/ui/fake-app';

/** One standard, yes or no: two of four criteria make 50, three make 75. */
const PACK = packOf([
  {
    id: 'a',
    criteria: [
      { id: 'a1', scale: 'yesNo', effort: 1, remedy: 'Minta surat ke desa.', evidence: [requirement('surat')] },
      { id: 'a2', scale: 'yesNo', effort: 2, dependsOn: ['a1'] },
      { id: 'a3', scale: 'yesNo', effort: 3 },
      { id: 'a4', scale: 'yesNo', effort: 5, critical: { atLeast: 1 } },
    ],
  },
]);
const ASSESSMENT = assessmentOf({ a1: { level: 0, owner: 'Sekretaris' }, a2: 0, a3: 0, a4: 1 });
const POLICY: GradingPolicy = {
  format: 'siap-lks/grading-policy@1',
  id: 'uji',
  title: 'Peringkat uji',
  status: 'example',
  statusNote: 'Bukan aturan sungguhan.',
  sources: [],
  grades: [
    { id: 'a', label: 'A', min: 90 },
    { id: 'c', label: 'C', min: 0 },
  ],
};

const direct: PathService = { find: async ({ index, assessment, options }) => findPath(index, assessment, options) };
const noDrafts: WhatIfDrafts = { read: async () => null, write: async () => {} };

function appWith(assessment: Assessment, { policy = false, paths = direct } = {}): App {
  const fake = createFakeApp({ pack: PACK, assessment, ...(policy ? { policies: [POLICY], settings: { policy: 'uji' } } : {}) });
  const service = servicesOf(standIn(createPathService, paths), standIn(createPlanService, createPlanService(fake)), standIn(createWhatIfDrafts, noDrafts));
  return { ...fake, service };
}

function show(app: App): App {
  render(
    <AppContext.Provider value={app}>
      <PathPage assessment="penilaian" />
    </AppContext.Provider>,
  );
  return app;
}

function assessmentIn(app: App): Assessment {
  const state = app.workspace.state.value;
  if (state.kind !== 'open') throw new Error('no assessment is open');
  return state.assessment;
}

const steps = (): (string | null)[] => [...document.querySelectorAll('[data-step]')].map((step) => step.getAttribute('data-step'));
const stepOf = (criterion: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-step="${criterion}"]`);
  if (found === null) throw new Error(`no step ${criterion}`);
  return found;
};
const untilSteps = (...expected: string[]) => waitFor(() => expect(steps()).toEqual(expected));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('the path page', () => {
  it('begins with our working aim, said to be ours, and shows the cheapest steps with remedy, effort, gain and reason', async () => {
    show(appWith(ASSESSMENT));
    // 75 needs two more of a1, a2, a3: a1 and a2 take 1 + 2.
    await untilSteps('a1', 'a2');
    expect(document.body.textContent).toContain('75 adalah angka kerja dari kami');
    expect(document.querySelector('.path-facts')?.textContent).toMatch(/Jumlah upaya3.*Banyaknya langkah2.*25,00.*75,00.*\+50,00 poin/);
    const first = stepOf('a1').textContent;
    for (const part of ['A.1', 'Tingkat 0', 'Tingkat 1', 'Minta surat ke desa.', '+25,00 poin', 'Upaya 1 (sesore', 'agar standar A paling sedikit 75']) {
      expect(first).toContain(part);
    }
    expect(stepOf('a2').textContent).toContain('Kerjakan dulu: A.1');
  });

  it('asks for evidence too, where what can be shown counts', async () => {
    show(appWith(ASSESSMENT));
    fireEvent.click(screen.getByLabelText(/^Menurut bukti yang ada/));
    await waitFor(() => expect(stepOf('a1').textContent).toContain('Bukti surat'));
    expect(stepOf('a1').textContent).toContain('Upaya 2');
  });

  it('keeps target, layer and decisions with the assessment, and takes them away again', async () => {
    const app = show(appWith(ASSESSMENT));
    await untilSteps('a1', 'a2');
    expect(assessmentIn(app).plan).toBeUndefined();
    press('Tetapkan sasaran ini');
    await waitFor(() => expect(assessmentIn(app).plan).toEqual({ target: { everyStandard: 75 }, layer: 'claimed' }));
    fireEvent.click(screen.getByLabelText(/^Nilai total/));
    fireEvent.input(screen.getByLabelText('Nilai total paling sedikit'), { target: { value: '50' } });
    fireEvent.blur(screen.getByLabelText('Nilai total paling sedikit'));
    await waitFor(() => expect(assessmentIn(app).plan?.target).toEqual({ total: 50 }));
    await untilSteps('a1');
    press('Hapus sasaran');
    await waitFor(() => expect(assessmentIn(app).plan).toBeUndefined());
  });

  it('keeps a wrong number on screen with a sentence, and does not save it', async () => {
    const app = show(appWith({ ...ASSESSMENT, plan: { target: { everyStandard: 50 }, layer: 'claimed' } }));
    fireEvent.input(screen.getByLabelText('Tiap standar paling sedikit'), { target: { value: '120' } });
    fireEvent.blur(screen.getByLabelText('Tiap standar paling sedikit'));
    await screen.findByText(/Isi angka 0 sampai 100\./);
    expect(assessmentIn(app).plan?.target).toEqual({ everyStandard: 50 });
  });

  it('goes another way round what is not possible now, says what changed, and has a way back', async () => {
    const app = show(appWith(ASSESSMENT));
    await untilSteps('a1', 'a2');
    press('Butir A.1 tidak mungkin sekarang');
    await untilSteps('a2', 'a3');
    await screen.findByText('Jalur baru: upaya dari 3 menjadi 5, tetap 2 langkah.');
    expect(document.body.textContent).toContain('Masuk: A.3. Keluar: A.1.');
    expect(assessmentIn(app).plan?.forbid).toEqual(['a1']);
    press('Batalkan aturan untuk butir A.1');
    await untilSteps('a1', 'a2');
    expect(assessmentIn(app).plan?.forbid).toBeUndefined();
  });

  it('takes in what is decided, found by its words', async () => {
    const app = show(appWith(ASSESSMENT));
    await untilSteps('a1', 'a2');
    fireEvent.click(screen.getByText('Atur butir lain'));
    fireEvent.input(screen.getByLabelText('Cari butir yang harus ikut atau tidak mungkin'), { target: { value: 'a3' } });
    fireEvent.change(await screen.findByLabelText('Butir A.3 harus sampai tingkat'), { target: { value: '1' } });
    await untilSteps('a1', 'a3');
    expect(assessmentIn(app).plan?.force).toEqual({ a3: 1 });
    expect(stepOf('a3').textContent).toContain('Anda minta ikut');
    expect(document.querySelector('[data-set="a3"]')?.textContent).toContain('harus sampai "Tingkat 1"');
  });

  it('says what stays unmet where the target is out of reach, and the best that is left', async () => {
    show(appWith({ ...ASSESSMENT, plan: { target: { everyStandard: 75 }, layer: 'claimed', forbid: ['a1', 'a2'] } }));
    await screen.findByText('Sasaran ini tidak bisa tercapai dengan yang Anda atur.');
    expect(document.body.textContent).toContain('Standar A: 50,00, perlu 75.');
    expect(document.body.textContent).toContain('nilai total 50,00');
    await untilSteps('a3');
  });

  it('says so when the target is reached already', async () => {
    show(appWith(assessmentOf({ a1: 1, a2: 1, a3: 1, a4: 1 })));
    await screen.findByText('Sasaran ini sudah tercapai. Tidak ada langkah yang perlu.');
  });

  it('says clearly why nothing can be looked for', async () => {
    show(appWith({ ...ASSESSMENT, plan: { target: { everyStandard: 75 }, layer: 'claimed', forbid: ['a1', 'hilang'], force: { a1: 1 } } }));
    await screen.findByText('Jalur belum bisa dihitung');
    expect(document.body.textContent).toContain('Butir "A.1" ditandai tidak mungkin sekarang, tetapi juga dipastikan ke tingkat 1.');
    expect(document.body.textContent).toContain('Butir "hilang" tidak ada di paket ini.');
    press('Batalkan aturan untuk butir hilang');
    fireEvent.click(screen.getAllByRole('button', { name: 'Batalkan aturan untuk butir A.1' })[0] as HTMLElement);
    await untilSteps('a1', 'a2');
  });

  it('says so when the worker cannot be loaded', async () => {
    show(appWith(ASSESSMENT, { paths: { find: () => Promise.reject(new Error('no worker')) } }));
    await screen.findByText(/Jalur tidak dapat dihitung karena kesalahan di aplikasi/);
  });
});

describe('a grade as the target', () => {
  it('is offered only with a policy, as an estimate, with what the policy is worth', async () => {
    show(appWith(ASSESSMENT));
    expect(document.body.textContent).not.toContain('Peringkat menurut kebijakan');
    cleanup();
    const app = show(appWith(ASSESSMENT, { policy: true }));
    await waitFor(() => screen.getByLabelText(/^Peringkat menurut kebijakan/));
    fireEvent.click(screen.getByLabelText(/^Peringkat menurut kebijakan/));
    await waitFor(() => expect(assessmentIn(app).plan?.target).toEqual({ grade: 'a', policy: 'uji' }));
    await untilSteps('a1', 'a2', 'a3');
    expect(screen.getByRole('option', { name: 'peringkat A (perkiraan)' })).toBeTruthy();
    expect(document.body.textContent).toContain('Ini contoh untuk latihan, bukan aturan untuk LKS.');
  });

  it('cannot be looked for when its policy is no longer the chosen one', async () => {
    show(appWith({ ...ASSESSMENT, plan: { target: { grade: 'a', policy: 'lain' }, layer: 'claimed' } }, { policy: true }));
    await screen.findByText('Jalur belum bisa dihitung');
  });
});

describe('actions from a path', () => {
  it('are made in one tap, never twice, with the level and the evidence that closes them', async () => {
    const app = show(appWith(ASSESSMENT));
    await untilSteps('a1', 'a2');
    press('Jadikan RTL: butir A.1');
    await screen.findByText('1 RTL baru dibuat.');
    expect(assessmentIn(app).actions?.map(({ criterion, toLevel, requirements, who, madeOn }) => ({ criterion, toLevel, requirements, who, madeOn }))).toEqual([
      { criterion: 'a1', toLevel: 1, requirements: ['surat'], who: 'Sekretaris', madeOn: '2026-11-24' },
    ]);
    expect(within(stepOf('a1')).getByRole('link', { name: 'Sudah ada di RTL' })).toBeTruthy();
    press('Jadikan semua RTL');
    await waitFor(() => expect(assessmentIn(app).actions?.map(({ criterion }) => criterion)).toEqual(['a1', 'a2']));
    press('Urungkan');
    await waitFor(() => expect(assessmentIn(app).actions?.map(({ criterion }) => criterion)).toEqual(['a1']));
  });
});
