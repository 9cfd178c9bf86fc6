import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../../src/app/app';
import { createTrendService } from '../../../src/app/trend';
import type { TrendPoint, TrendSeries } from '../../../src/domain/trend/trend-series';
import { AppContext } from '../../../src/ui/app-context';
import { TrendPage } from '../../../src/ui/pages/trend-page';
import { assessmentOf, packWith } from '../../support/scoring/documents';
import { createFakeApp, servicesOf, standIn } from '../../support/ui/fake-app';

const point = (on: string, claimed: number | null, parts: Partial<TrendPoint> = {}): TrendPoint => ({
  assessment: 'penilaian',
  on,
  reason: 'latest',
  round: 1,
  version: '1.0.0',
  total: { claimed, evidenced: 10, verified: null },
  standards: new Map([['s', { claimed: 20, evidenced: null, verified: null }]]),
  ...parts,
});

const seriesOf = (points: readonly TrendPoint[], parts: Partial<TrendSeries> = {}): TrendSeries => ({
  pack: 'contoh',
  title: 'Paket contoh',
  versions: ['1.0.0'],
  standards: [{ id: 's', code: 'A', title: 'Standar satu' }],
  points,
  ...parts,
});

async function show(all: readonly TrendSeries[] | null): Promise<void> {
  const assessment = assessmentOf({});
  const base = createFakeApp({ pack: packWith([{ id: 'x' }]), assessment });
  const trend = {
    of: async () => {
      if (all === null) throw new Error('no history');
      return all;
    },
  };
  const portfolio = { ...base.portfolio, institutions: signal([assessment.institution]), changes: signal(0) };
  const app: App = { ...base, portfolio, service: servicesOf(standIn(createTrendService, trend)) };
  render(
    <AppContext.Provider value={app}>
      <TrendPage institution="lembaga" />
    </AppContext.Provider>,
  );
  await screen.findByRole('heading', { name: 'Perkembangan' });
}

const rows = (): string[] =>
  screen.getAllByRole('row').map((row) =>
    within(row)
      .queryAllByRole('cell')
      .map((cell) => cell.textContent)
      .join(' '),
  );

afterEach(cleanup);

describe('the progress', () => {
  it('says so where nothing is answered, where there is one point only, and where it cannot be read', async () => {
    await show([]);
    await screen.findByText('Belum ada jawaban, jadi belum ada perkembangan.');
    cleanup();
    await show([seriesOf([point('2026-01-31', 40)])]);
    await screen.findByText(/^Baru satu titik; perkembangan terlihat setelah putaran kedua atau kunjungan/);
    expect(screen.queryByRole('img', { name: /^Perkembangan:/ })).toBeNull();
    cleanup();
    await show(null);
    await screen.findByText(/^Riwayat lembaga ini belum dapat dibaca/);
  });

  it('draws a line for each layer, and none across a day without a score', async () => {
    await show([seriesOf([point('2026-01-31', 40), point('2026-02-28', null), point('2026-03-31', 60)])]);
    const chart = await screen.findByRole('img', { name: 'Perkembangan: Nilai keseluruhan' });
    expect(chart.querySelectorAll('.radar-line[data-layer="claimed"]')).toHaveLength(2);
    expect(chart.querySelectorAll('.radar-line[data-layer="evidenced"]')).toHaveLength(1);
    expect(chart.querySelectorAll('.radar-line[data-layer="verified"]')).toHaveLength(0);
  });

  it('has every number in a table, by layer; a standard can be drawn alone', async () => {
    await show([seriesOf([point('2026-01-31', 40), point('2026-03-31', 60, { round: 2, reason: 'visit' })])]);
    await screen.findByRole('row', { name: /31 Januari 2026 ?putaran 1, jawaban terakhir/ });
    expect(rows().slice(1)).toEqual(['40,00 20,00', '60,00 20,00']);
    expect(screen.getByRole('row', { name: /31 Maret 2026 ?putaran 2, kunjungan/ })).toBeDefined();
    fireEvent.change(screen.getByLabelText('Nilai dalam tabel'), { target: { value: 'evidenced' } });
    expect(rows().slice(1)).toEqual(['10,00 belum ada', '10,00 belum ada']);
    fireEvent.change(screen.getByLabelText('Yang digambar'), { target: { value: 's' } });
    expect(screen.getByRole('img', { name: 'Perkembangan: Standar satu' })).toBeDefined();
  });

  it('marks where the version of the pack changed, and keeps other packs apart', async () => {
    const points = [point('2026-01-31', 40), point('2026-03-31', 60, { version: '1.1.0' })];
    await show([seriesOf(points, { versions: ['1.0.0', '1.1.0'] }), seriesOf([point('2026-01-31', 5)], { pack: 'lain', title: 'Paket lain' })]);
    await screen.findByText(/^Paket berganti versi \(1.0.0, 1.1.0\)/);
    expect(screen.getByRole('img', { name: /^Perkembangan:/ }).querySelectorAll('.day-line')).toHaveLength(1);
    expect(screen.getByRole('heading', { name: 'Paket lain' })).toBeDefined();
  });
});
