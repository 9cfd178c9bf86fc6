import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { App } from '../../../src/app/app';
import { answerOf } from '../../../src/app/workspace';
import type { Answer, Assessment } from '../../../src/domain/assessment/assessment.generated';
import { SAFETY_TAG } from '../../../src/domain/standard/safety-tag';
import type { Criterion } from '../../../src/domain/standard/standard-pack.generated';
import { AppContext } from '../../../src/ui/app-context';
import { QuickEntryPage } from '../../../src/ui/pages/quick-entry-page';
import { smallAssessment, smallCriterion, smallPack } from '../../support/small-pack';
import { createFakeApp, type FakeOptions } from '../../support/ui/fake-app';
import '../../../src/ui/styles/index.css';

const scale = (...values: readonly number[]) => ({ levels: values.map((value) => ({ value, label: `Keadaan ${value}` })) });
const section = (id: string, criteria: readonly Criterion[]) => ({ id, title: `Bagian ${id}`, criteria: [...criteria] });

/** A.1 to A.3 with a follow-up A.3 that A.2 opens; B.1 on a scale with gaps; B.2 with a measure; B.3 about safety. */
const PACK = smallPack({
  scales: { 'ya-tidak': scale(0, 1, 2), jarang: scale(0, 5, 10) },
  profileFields: [{ id: 'meals', label: 'Makan sehari', unit: 'kali' }],
  standards: [
    {
      id: 's1',
      title: 'Standar satu',
      weight: 1,
      sections: [section('s1a', [smallCriterion('a1'), smallCriterion('a2'), smallCriterion('a3', { appliesWhen: { criterion: 'a2', op: 'gte', value: 1 } })])],
    },
    {
      id: 's2',
      title: 'Standar dua',
      weight: 1,
      sections: [
        section('s2a', [
          smallCriterion('b1', { scale: 'jarang' }),
          smallCriterion('b2', { measure: { numerator: 'meals', bands: [{ atLeast: 3, level: 2 }, { level: 0 }] } }),
          smallCriterion('b3', { tags: [SAFETY_TAG] }),
        ]),
      ],
    },
  ],
});

let app: App;
function show(answers: Assessment['answers'] = {}, options: Partial<FakeOptions> = {}): void {
  const institution = { id: 'lembaga-uji', name: 'LKS Uji', kind: 'umum', profile: { meals: 3 } } as const;
  app = createFakeApp({ pack: PACK, assessment: smallAssessment({ answers, institution: { ...institution } }), ...options });
  render(
    <AppContext.Provider value={app}>
      <QuickEntryPage assessment="penilaian-uji" />
    </AppContext.Provider>,
  );
}

function answer(criterion: string): Answer | undefined {
  const state = app.workspace.state.value;
  return state.kind === 'open' ? answerOf(state.assessment, criterion) : undefined;
}

const type = (keys: string): Promise<void> => userEvent.keyboard(keys);
const now = (): string => screen.getByRole('heading', { level: 2, name: /Apakah/ }).textContent ?? '';
const said = (): string => document.querySelector('.quick-said')?.textContent ?? '';
const field = (): HTMLElement => screen.getByLabelText(/^Jawaban/);

beforeEach(() => fireEvent.click(document.body));
afterEach(cleanup);

describe('quick entry by keyboard', () => {
  it('takes a digit and Enter for each line of the form, and the focus stays in the field', async () => {
    show();
    expect(document.activeElement).toBe(field());
    await type('2{Enter}1{Enter}0{Enter}10{Enter}');
    expect(['a1', 'a2', 'a3', 'b1'].map(answer)).toEqual([2, 1, 0, 10].map((level) => ({ level })));
    expect(now()).toContain('B.2');
    expect(said()).toContain('B.1: tingkat 10, Keadaan 10.');
    expect(said()).toContain('Sekarang B.2: Apakah b2 tersedia?');
    expect(document.activeElement).toBe(field());
  });

  it('says in a sentence what a wrong key is, writes nothing and keeps it to be mended', async () => {
    show();
    await type('7{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Tingkat 7 tidak ada di butir ini. Pilihannya: 0, 1, 2. Tidak ada yang ditulis.');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    await type('x{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('"x" tidak dikenal.');
    expect(now()).toContain('A.1');
    expect(answer('a1')).toBeUndefined();
    await type('1{Enter}');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(answer('a1')).toEqual({ level: 1 });
  });

  it('asks the reason of "tidak berlaku", insists on it, and lets go of it with Esc', async () => {
    show();
    await type('t{Enter}{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('Alasannya belum diisi');
    expect(answer('a1')).toBeUndefined();
    await type('Tidak ada balita{Enter}');
    expect(answer('a1')).toEqual({ level: null, notApplicable: { reason: 'Tidak ada balita' } });
    expect(document.activeElement).toBe(field());
    expect(now()).toContain('A.2');
    await type('T{Enter}Belum{Escape}');
    expect(answer('a2')).toBeUndefined();
    expect(document.activeElement).toBe(field());
    expect(now()).toContain('A.2');
  });

  it('marks what is unsure, leaves with Enter, withdraws with a minus', async () => {
    show({ b1: { level: 5, note: 'Map 1' } });
    await type('?{Enter}{Enter}/b1{Enter}');
    expect(screen.getByText('Sekarang: tingkat 5, Keadaan 5')).toBeTruthy();
    await type('-{Enter}');
    expect(answer('a1')).toEqual({ level: null, unsure: true });
    expect(answer('a2')).toBeUndefined();
    expect(answer('b1')).toEqual({ level: null, note: 'Map 1' });
  });

  it('shows an answer that is there and overwrites it only with another one', async () => {
    show({ a1: { level: 1, enteredBy: 'Pendamping' } });
    expect(screen.getByText('Sekarang: tingkat 1, Keadaan 1')).toBeTruthy();
    await type('1{Enter}');
    expect(said()).toContain('A.1: tetap tingkat 1, Keadaan 1.');
    expect(answer('a1')).toEqual({ level: 1, enteredBy: 'Pendamping' });
    await type('{ArrowUp}2{Enter}');
    expect(said()).toContain('A.1: tingkat 2, Keadaan 2. Sebelumnya tingkat 1, Keadaan 1.');
    expect(answer('a1')).toEqual({ level: 2 });
  });

  it('takes entries back one by one, and goes where they were', async () => {
    show({ a1: { level: 1, note: 'x' } });
    await type('2{Enter}0{Enter}{Control>}z{/Control}');
    expect(answer('a2')).toBeUndefined();
    expect(now()).toContain('A.2');
    await type('{Control>}z{/Control}');
    expect(answer('a1')).toEqual({ level: 1, note: 'x' });
    expect(now()).toContain('A.1');
    expect(said()).toContain('Diurungkan. A.1: tingkat 1, Keadaan 1.');
    await type('{Control>}z{/Control}');
    expect(said()).toContain('Tidak ada isian di halaman ini yang dapat diurungkan.');
  });

  it('passes over a follow-up that is not asked, and meets it once its condition holds', async () => {
    show();
    await type('1{Enter}0{Enter}');
    expect(now()).toContain('B.1');
    await type('A3{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('"A3" tidak ditanyakan');
    await type('{Backspace}{ArrowUp}1{Enter}');
    expect(now()).toContain('A.3');
    await type('2{Enter}{ArrowUp}{ArrowUp}0{Enter}');
    expect(now()).toContain('B.1');
    expect(answer('a3')).toEqual({ level: 2 });
  });

  it('moves with the arrows and stops at either end', async () => {
    show();
    await type('{ArrowUp}');
    expect(now()).toContain('A.1');
    await type('B3{Enter}{ArrowDown}');
    expect(now()).toContain('B.3');
    await type('2{Enter}');
    expect(said()).toContain('Ini butir terakhir.');
    expect(now()).toContain('B.3');
  });

  it('reaches the note with F2 or Tab, comes back with Esc, and warns of a NIK', async () => {
    show();
    await type('{F2}Map 3 3201234567890123{Escape}');
    expect(document.activeElement).toBe(field());
    expect(answer('a1')).toEqual({ level: null, note: 'Map 3 3201234567890123' });
    expect(screen.getByText(/3201234567890123/)).toBeTruthy();
    await type('{Tab}');
    expect(document.activeElement).toBe(screen.getByLabelText('Catatan A.1 (F2)'));
  });

  it('writes who typed it with every answer, once that is said', async () => {
    show();
    fireEvent.click(screen.getByText('Diketik oleh: Lembaga mengetik sendiri'));
    const name = screen.getByLabelText('Diketik oleh');
    fireEvent.input(name, { target: { value: 'Pendamping Dinsos' } });
    fireEvent.blur(name);
    await screen.findByText('Diketik oleh: Pendamping Dinsos');
    field().focus();
    await type('1{Enter}?{Enter}');
    expect(answer('a1')).toEqual({ level: 1, enteredBy: 'Pendamping Dinsos' });
    expect(answer('a2')).toEqual({ level: null, unsure: true, enteredBy: 'Pendamping Dinsos' });
    expect(app.settings.value.enteredBy).toEqual({ 'penilaian-uji': 'Pendamping Dinsos' });
  });

  it('proposes the level of a measure from the profile and takes none by itself', async () => {
    show();
    await type('B2{Enter}');
    expect(screen.getByText('Dihitung dari profil (3): usulan tingkat 2, Keadaan 2.')).toBeTruthy();
    expect(answer('b2')).toBeUndefined();
    await type('0{Enter}{ArrowUp}');
    expect(screen.getByText(/Jawaban berbeda dari usulan ini/)).toBeTruthy();
  });

  it('names answers that point to danger, with the channels one tap away, and goes on', async () => {
    show();
    await type('B3{Enter}0{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('Jawaban B.3 menyangkut keselamatan anak.');
    expect(document.activeElement).toBe(field());
    fireEvent.click(within(screen.getByRole('alert')).getByRole('button'));
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  it('goes on where one stopped', () => {
    show({}, { settings: { lastCriterion: { 'penilaian-uji': 'b1' } } });
    expect(now()).toContain('B.1');
  });
});

describe('quick entry by thumb', () => {
  it('has a button for every key, and asks the phone for its number pad', async () => {
    show();
    expect(field().getAttribute('inputmode')).toBe('numeric');
    fireEvent.click(screen.getByRole('button', { name: /^2 Keadaan 2/ }));
    expect(answer('a1')).toEqual({ level: 2 });
    fireEvent.click(await screen.findByRole('button', { name: /^Belum tahu/ }));
    expect(answer('a2')).toEqual({ level: null, unsure: true });
    fireEvent.click(screen.getByRole('button', { name: /^Sebelumnya/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Kosongkan/ }));
    expect(answer('a2')).toEqual({ level: null });
    fireEvent.click(screen.getByRole('button', { name: 'Urungkan' }));
    expect(answer('a2')).toEqual({ level: null, unsure: true });
    for (const button of screen.getAllByRole('button').filter((one) => one.closest('.quick-card') !== null))
      expect(button.getBoundingClientRect().height, button.textContent ?? '').toBeGreaterThanOrEqual(44);
  });

  it('is sound for assistive technology, also while a reason is asked', async () => {
    show();
    await type('9{Enter}');
    const check = async (): Promise<readonly string[]> =>
      (await axe.run(document.body, { rules: { region: { enabled: false } } })).violations.map(({ id }) => id);
    expect(await check()).toEqual([]);
    await type('{Backspace}t{Enter}');
    expect(await check()).toEqual([]);
  });
});
