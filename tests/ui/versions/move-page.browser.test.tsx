import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../../src/app/app';
import { createMoveService, type DoneMove, type MovePreview, type MoveService } from '../../../src/app/moves';
import type { Answer } from '../../../src/domain/assessment/assessment.generated';
import { planMove } from '../../../src/domain/assessment/move-assessment';
import { diffPacks } from '../../../src/domain/standard/pack-diff';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { AppContext } from '../../../src/ui/app-context';
import { ArchivePage } from '../../../src/ui/pages/archive-page';
import { MovePage } from '../../../src/ui/pages/move-page';
import { CheckAgainPanel } from '../../../src/ui/versions/check-again-panel';
import { smallAssessment } from '../../support/small-pack';
import { createFakeApp, servicesOf, standIn } from '../../support/ui/fake-app';
import { madeUpNew, madeUpOld } from '../../support/versions/made-up-pack';

const [old, next] = [indexPack(madeUpOld), indexPack(madeUpNew)];
const former = smallAssessment({
  pack: { id: madeUpOld.id, version: madeUpOld.version },
  answers: { visi: { level: 1 }, izin: { level: 1 }, bagan: { level: 2 }, papan: { level: 1, note: 'Di pagar depan.' } },
});
const diff = diffPacks(old, next);
const preview: MovePreview = { former, plan: planMove(diff, former, { pack: { id: next.pack.id, version: next.pack.version }, on: '2026-11-24' }) };

function movesWith(parts: Partial<MoveService>): MoveService {
  return {
    newerThan: async () => madeUpNew,
    compare: async () => diff,
    preview: async () => preview,
    move: async () => {},
    last: signal<DoneMove | null>(null),
    forget: () => {},
    ...parts,
  };
}

const appWith = (parts: Partial<MoveService> = {}, assessment = former, pack = madeUpOld): App => ({
  ...createFakeApp({ pack, assessment }),
  service: servicesOf(standIn(createMoveService, movesWith(parts))),
});

const show = (app: App, page: preact.JSX.Element): void => void render(<AppContext.Provider value={app}>{page}</AppContext.Provider>);

async function showPreview(parts: Partial<MoveService> = {}): Promise<void> {
  show(appWith(parts), <MovePage assessment={former.id} />);
  await screen.findByRole('heading', { name: 'Pindah ke versi 2.0.0' });
}

const partOf = (summary: RegExp): HTMLElement => {
  const part = screen.getByText(summary, { selector: 'summary' }).closest('details');
  if (part === null) throw new Error('a summary outside its details');
  return part;
};

afterEach(cleanup);

describe('the preview of a move', () => {
  it('counts what becomes of every answer and what is new', async () => {
    await showPreview();
    const counts = [...document.querySelectorAll('.move-counts li')].map((item) => item.textContent);
    expect(counts).toEqual(['1jawaban tetap', '2perlu diperiksa lagi', '1masuk arsip', '1butir baru']);
  });

  it('shows what changed word by word, and says why a level is asked for again', async () => {
    await showPreview();
    const part = partOf(/perlu diperiksa lagi/);
    expect(part).toHaveProperty('open', true);
    expect([...part.querySelectorAll('ins')].map((inserted) => inserted.textContent)).toContain(' yang masih berlaku');
    expect(within(part).getByText('Bagan disahkan', { selector: 'strong' })).toBeTruthy();
    expect(within(part).getByText(/Tingkat yang dulu dipilih tidak ada lagi/)).toBeTruthy();
    expect(within(partOf(/masuk arsip/)).getByText(/papan nama/)).toBeTruthy();
    expect(within(partOf(/butir baru/)).getByText(/Puskesmas/)).toBeTruthy();
    expect(within(partOf(/Aturan hitung/)).getByText('Bobot standar (Kelembagaan): 1 menjadi 2')).toBeTruthy();
  });

  it('moves only when told to, and says what stood in the way', async () => {
    const done: MovePreview[] = [];
    await showPreview({
      move: async (given) => {
        done.push(given);
        throw Object.assign(new Error('changed'), { code: 'storage/changed' });
      },
    });
    expect(done).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Pindahkan penilaian ini' }));
    expect((await screen.findByRole('alert')).textContent).toContain('tidak ada yang ditulis');
    expect(done).toEqual([preview]);
  });

  it('has words for nothing newer and for a version that is not here', async () => {
    show(appWith({ newerThan: async () => null }), <MovePage assessment={former.id} />);
    await screen.findByText(/sudah memakai versi terbaru/);
    cleanup();
    show(appWith({ preview: async () => null }), <MovePage assessment={former.id} />);
    await screen.findByText(/tidak dapat dibuka di perangkat ini/);
  });

  it('can be used by everyone', async () => {
    await showPreview();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('after the move', () => {
  const moved = preview.plan.assessment;
  const answerTo = (app: App, criterion: string): Answer | undefined => {
    const state = app.workspace.state.value;
    return state.kind === 'open' ? state.assessment.answers[criterion] : undefined;
  };
  const panel = (app: App, criterion: string): void => {
    const indexed = next.criterionById.get(criterion);
    const answer = moved.answers[criterion];
    if (indexed === undefined || answer === undefined) throw new Error(`nothing to check for ${criterion}`);
    show(app, <CheckAgainPanel indexed={indexed} answer={answer} assessment={moved} />);
  };

  it('an answer shows the former text and is confirmed with one tap', async () => {
    const app = appWith({}, moved, madeUpNew);
    panel(app, 'izin');
    await waitFor(() => expect(document.querySelector('ins')?.textContent).toBe(' yang masih berlaku'));
    fireEvent.click(screen.getByRole('button', { name: 'Masih sesuai' }));
    expect(answerTo(app, 'izin')).toEqual({ level: 1 });
  });

  it('a level that is gone cannot be confirmed; without the former pack the reason stands alone', async () => {
    panel(appWith({ compare: async () => null }, moved, madeUpNew), 'bagan');
    await screen.findByText('Teks lama (versi 1.0.0) tidak ada di perangkat ini.');
    expect(screen.queryByRole('button', { name: 'Masih sesuai' })).toBeNull();
    expect(screen.getByText('Pilih tingkat yang sesuai di bawah.')).toBeTruthy();
  });

  it('the archive can be read without the former pack', async () => {
    show(appWith({}, moved, madeUpNew), <ArchivePage assessment={moved.id} />);
    const entry = (await screen.findByRole('heading', { name: /papan nama/ })).closest('article');
    expect(entry?.textContent).toContain('Tingkat 1: Sudah');
    expect(entry?.textContent).toContain('Di pagar depan.');
    expect(entry?.textContent).toContain('dari paket-karangan 1.0.0, diarsipkan 24 November 2026');
  });
});
