import { computed, signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../../src/app/app';
import { createMoveService } from '../../../src/app/moves';
import type { PackTexts } from '../../../src/app/pack-texts';
import { applicabilityOf } from '../../../src/domain/assessment/applicability';
import type { Answer } from '../../../src/domain/assessment/assessment.generated';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { applyOverlay } from '../../../src/domain/standard/pack-overlay';
import { AppContext } from '../../../src/ui/app-context';
import { AssessmentPage } from '../../../src/ui/pages/assessment-page';
import { CriterionPage } from '../../../src/ui/pages/criterion-page';
import { type Answers, assessmentOf } from '../../support/scoring/documents';
import { herePack, otherPack } from '../../support/two-packs';
import { createFakeApp, servicesOf, standIn } from '../../support/ui/fake-app';

const other = assessmentOf(
  {
    'izin-lain': { level: 3, note: 'SK baru.', evidence: { sk: { status: 'available' } } },
    'papan-lain': { level: 2, evidence: { foto: { status: 'available' } } },
    'visi-lain': 1,
  },
  { id: 'lain', pack: { id: otherPack.id, version: otherPack.version } },
);

const english = indexPack(
  applyOverlay(herePack, {
    format: 'siap-lks/pack-overlay@1',
    pack: { id: herePack.id, version: herePack.version },
    language: 'en',
    texts: { criteria: { izin: { question: 'Is there a licence?', evidence: { sk: 'Decree' } } } },
  }),
);
const withEnglish: PackTexts = { hasEnglish: async () => true, inEnglish: async () => english };
const withoutEnglish: PackTexts = { hasEnglish: async () => false, inEnglish: async () => null };

function appWith(answers: Answers = {}, packTexts: PackTexts = withoutEnglish): App {
  const app = createFakeApp({ pack: herePack, assessment: assessmentOf(answers, { pack: { id: herePack.id, version: herePack.version } }) });
  const { state } = app.workspace;
  return {
    ...app,
    packTexts,
    offers: { others: async () => [{ index: indexPack(otherPack), assessment: other }] },
    applicability: computed(() => (state.value.kind === 'open' ? applicabilityOf(state.value.index, state.value.assessment) : new Map())),
    rememberCriterion: () => {},
    service: servicesOf(
      standIn(createMoveService, {
        newerThan: async () => null,
        compare: async () => null,
        preview: async () => null,
        move: async () => {},
        last: signal(null),
        forget: () => {},
      }),
    ),
  };
}

const answersIn = (app: App): Readonly<Record<string, Answer>> => {
  const state = app.workspace.state.value;
  return state.kind === 'open' ? state.assessment.answers : {};
};

const show = (app: App, page: preact.JSX.Element): void => void render(<AppContext.Provider value={app}>{page}</AppContext.Provider>);
const showQuestion = (app: App, criterion: string): void => show(app, <CriterionPage assessment="penilaian" criterion={criterion} />);
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const violations = async (): Promise<readonly string[]> =>
  (await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] })).violations.map(({ id }) => id);

afterEach(cleanup);

describe('on a question that another pack asks word for word', () => {
  it('the answer is shown with its evidence and taken on request only', async () => {
    const app = appWith();
    showQuestion(app, 'izin');
    const title = await screen.findByText('Sudah dijawab di paket lain');
    const text = title.closest('.notice')?.textContent ?? '';
    for (const part of ['Paket lain', 'Tingkat 3', 'SK baru.', 'Bukti sk (Ada)']) expect(text).toContain(part);
    expect(answersIn(app)).toEqual({});
    expect(await violations()).toEqual([]);
    press('Pakai jawaban ini');
    expect(answersIn(app)).toEqual({ izin: { level: 3, note: 'SK baru.', evidence: { sk: { status: 'available' } } } });
    await waitFor(() => expect(screen.queryByText('Sudah dijawab di paket lain')).toBeNull());
  });

  it('clearing the answer brings the offer back', async () => {
    const app = appWith();
    showQuestion(app, 'izin');
    await screen.findByText('Sudah dijawab di paket lain');
    press('Pakai jawaban ini');
    press('Kosongkan jawaban');
    expect(answersIn(app).izin?.level).toBeNull();
    expect(await screen.findByText('Sudah dijawab di paket lain')).toBeTruthy();
  });

  it('"Abaikan" hides it for this assessment and changes no answer', async () => {
    const app = appWith();
    showQuestion(app, 'izin');
    await screen.findByText('Sudah dijawab di paket lain');
    press('Abaikan');
    await waitFor(() => expect(screen.queryByText('Sudah dijawab di paket lain')).toBeNull());
    expect(app.settings.value.ignoredOffers).toEqual({ penilaian: ['izin'] });
    expect(answersIn(app)).toEqual({});
  });
});

describe('on a question that another pack asks more widely', () => {
  it('only the evidence can be taken, and the level is to be looked at', async () => {
    const app = appWith();
    showQuestion(app, 'papan');
    const hint = await screen.findByText('Dijawab "Tingkat 2" di paket "Paket lain"; periksa tingkatnya.');
    expect(hint.closest('.notice')?.textContent).toContain('Apakah papan nama dan papan data ada?');
    expect(screen.queryByRole('button', { name: 'Pakai jawaban ini' })).toBeNull();
    press('Pakai 1 buktinya');
    expect(answersIn(app)).toEqual({ papan: { level: null, evidence: { foto: { status: 'available' } } } });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Pakai 1 buktinya' })).toBeNull());
    expect(screen.getByText(/periksa tingkatnya/)).toBeTruthy();
  });
});

describe('on the list of criteria', () => {
  it('offers are counted, and taken one by one or all that ask the same', async () => {
    const app = appWith();
    show(app, <AssessmentPage assessment="penilaian" />);
    fireEvent.click(await screen.findByText('3 butir sudah dijawab di paket lain'));
    await screen.findByRole('button', { name: 'Pakai semua 2 jawaban yang sama' });
    expect(await violations()).toEqual([]);
    expect(screen.getByRole('link', { name: 'Periksa butir A.2' })).toBeTruthy();
    press('Pakai jawaban untuk butir A.3');
    expect(answersIn(app)).toEqual({ visi: { level: 1 } });
    await screen.findByText('2 butir sudah dijawab di paket lain');
    press('Pakai 1 jawaban yang sama');
    expect(Object.keys(answersIn(app)).sort()).toEqual(['izin', 'visi']);
    await screen.findByText('1 butir sudah dijawab di paket lain');
  });

  it('nothing is said where there is nothing to offer', async () => {
    show(appWith({ izin: 1, papan: 1, visi: 1 }), <AssessmentPage assessment="penilaian" />);
    await new Promise((done) => setTimeout(done, 50));
    expect(screen.queryByText(/sudah dijawab di paket lain/)).toBeNull();
  });
});

describe('the texts of the criteria', () => {
  it('can be read in English, remembered for this assessment, with Indonesian where there is no other text', async () => {
    const app = appWith({}, withEnglish);
    show(app, <AssessmentPage assessment="penilaian" />);
    await screen.findByRole('button', { name: 'English' });
    press('English');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'i' } });
    expect(await screen.findByText(/Is there a licence\?/)).toBeTruthy();
    expect(screen.getByText(/Pertanyaan visi\?/)).toBeTruthy();
    expect(app.settings.value.textLanguage).toEqual({ penilaian: 'en' });
    expect(answersIn(app)).toEqual({});
  });

  it('on the question change nothing that is stored', async () => {
    const app = appWith({}, withEnglish);
    showQuestion(app, 'izin');
    fireEvent.click(await screen.findByRole('button', { name: 'English' }));
    await screen.findByRole('heading', { name: /Is there a licence\?/ });
    expect(screen.getAllByText('Decree').length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('radio', { name: /Tingkat 2/ }));
    expect(answersIn(app)).toEqual({ izin: { level: 2 } });
    press('Indonesia');
    await screen.findByRole('heading', { name: /Pertanyaan izin\?/ });
  });

  it('offer no choice where there is no other language', async () => {
    showQuestion(appWith(), 'izin');
    await screen.findByText('Sudah dijawab di paket lain');
    expect(screen.queryByRole('button', { name: 'English' })).toBeNull();
  });
});
