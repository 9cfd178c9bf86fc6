import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../../src/app/app';
import type { Action, Assessment } from '../../../src/domain/assessment/assessment.generated';
import { AppContext } from '../../../src/ui/app-context';
import { GapsPage } from '../../../src/ui/pages/gaps-page';
import { assessmentOf, packOf, requirement } from '../../support/scoring/documents';
import { createFakeApp } from '../../support/ui/fake-app';

const PACK = packOf([
  {
    id: 'a',
    criteria: [
      { id: 'a1', remedy: 'Minta surat ke desa.', effort: 2, basis: [{ source: 'sumber', section: 'Pasal 3' }], evidence: [requirement('surat')] },
      { id: 'a2', critical: { atLeast: 2 } },
    ],
  },
  { id: 'b', criteria: Array.from({ length: 25 }, (_, place) => ({ id: `b${place + 1}` })) },
]);

const ASSESSMENT = assessmentOf({ a1: { level: 1, owner: 'Sekretaris', evidence: { surat: { status: 'requested' } } }, a2: 1 });
const FULL = assessmentOf({
  a1: { level: 3, evidence: { surat: { status: 'available' } } },
  a2: 3,
  ...Object.fromEntries(Array.from({ length: 25 }, (_, place) => [`b${place + 1}`, 3])),
});

const appWith = (assessment: Assessment, actions: readonly Action[] = []): App =>
  createFakeApp({ pack: PACK, assessment: { ...assessment, actions: [...actions] } });

function show(app: App, Page: typeof GapsPage): void {
  render(
    <AppContext.Provider value={app}>
      <Page assessment="penilaian" />
    </AppContext.Provider>,
  );
}

function actionsOf(app: App): readonly Action[] {
  const state = app.workspace.state.value;
  return state.kind === 'open' ? (state.assessment.actions ?? []) : [];
}

const gapOf = (criterion: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-criterion="${criterion}"]`);
  if (found === null) throw new Error(`no gap ${criterion}`);
  return found;
};

afterEach(cleanup);

describe('the gaps', () => {
  it('say why, what closing them brings, the remedy and its basis', () => {
    show(appWith(ASSESSMENT), GapsPage);
    const text = gapOf('a1').textContent;
    for (const part of [
      'A.1',
      'Tingkat 1',
      'Tingkat 3',
      'Bukti "Bukti surat" belum ada.',
      'Minta surat ke desa.',
      'Sumber, Pasal 3',
      'beberapa hari untuk tiap tingkat, 2 tingkat lagi',
    ]) {
      expect(text).toContain(part);
    }
    // One of two criteria in one of two standards of equal weight, two thirds of its scale: 100 x 2/3 / 4.
    expect(text).toContain('+16,67 poin');
    expect(text).toContain('tepatnya 50/3 poin');
  });

  it('show the first 20, and all on demand', () => {
    show(appWith(ASSESSMENT), GapsPage);
    expect(document.querySelectorAll('.gap')).toHaveLength(20);
    fireEvent.click(screen.getByRole('button', { name: 'Tampilkan semua (27)' }));
    expect(document.querySelectorAll('.gap')).toHaveLength(27);
  });

  it('can be narrowed to critical ones and to a standard, and say when nothing is left', () => {
    show(appWith(ASSESSMENT), GapsPage);
    fireEvent.click(screen.getByRole('button', { name: 'Kritis saja' }));
    expect([...document.querySelectorAll('.gap')].map((gap) => gap.getAttribute('data-criterion'))).toEqual(['a2']);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'b' } });
    expect(document.body.textContent).toContain('Tidak ada kesenjangan yang cocok');
    fireEvent.click(screen.getByRole('button', { name: 'Hapus saringan' }));
    expect(document.querySelectorAll('.gap')).toHaveLength(20);
  });

  it('become a plan once, with remedy, person in charge and the evidence asked for', () => {
    const app = appWith(ASSESSMENT);
    show(app, GapsPage);
    fireEvent.click(within(gapOf('a1')).getByRole('button'));
    expect(actionsOf(app)).toEqual([
      {
        id: 'baru-1',
        criterion: 'a1',
        what: 'Minta surat ke desa.',
        who: 'Sekretaris',
        status: 'open',
        madeOn: '2026-11-24',
        toLevel: 3,
        requirements: ['surat'],
        closesWith: 'Bukti surat',
      },
    ]);
    expect(within(gapOf('a1')).queryByRole('button')).toBeNull();
    expect(gapOf('a1').textContent).toContain('Sudah ada di RTL: belum mulai');
  });

  it('say so when there are none', () => {
    show(appWith(FULL), GapsPage);
    expect(document.body.textContent).toContain('Tidak ada kesenjangan: setiap butir yang berlaku sudah di tingkat tertinggi.');
  });
});
