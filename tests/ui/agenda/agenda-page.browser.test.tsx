import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../../src/app/app';
import { createVisitAgendaService } from '../../../src/app/visit-agenda';
import type { Answer } from '../../../src/domain/assessment/assessment.generated';
import { AppContext } from '../../../src/ui/app-context';
import { AgendaPage } from '../../../src/ui/pages/agenda-page';
import { smallAssessment, smallCriterion, smallPack } from '../../support/small-pack';
import { createFakeApp, servicesOf, standIn } from '../../support/ui/fake-app';

const document = { id: 'sk', title: 'Surat keputusan', kind: 'document', required: true, expires: true } as const;
const ids = ['satu', 'dua', 'tiga', 'empat', 'lima'];
const criteria = [
  smallCriterion('izin', { evidence: [document] }),
  smallCriterion('kritis', { critical: { atLeast: 1 } }),
  ...ids.map((id) => smallCriterion(id)),
];
const pack = smallPack({ standards: [{ id: 's1', title: 'Standar satu', weight: 1, sections: [{ id: 's1a', title: 'Bagian', criteria }] }] });
const seen = { verdict: 'confirmed', by: 'Pendamping', on: '2026-10-01' } as const;
const answers: Record<string, Answer> = {
  izin: { level: 1, verification: seen, evidence: { sk: { status: 'available', validUntil: '2026-12-01' } } },
  kritis: { level: 0 },
  ...Object.fromEntries(ids.map((id, place) => [id, { level: 1, verification: place === 0 ? { ...seen, verdict: 'rejected' as const } : seen }])),
};

function appWith(role: 'manager' | 'mentor', changed: readonly string[] = []): App {
  const app = createFakeApp({ pack, assessment: smallAssessment({ answers }), settings: { role } });
  return { ...app, service: servicesOf(standIn(createVisitAgendaService, { changedSinceLast: async () => new Set(changed) })) };
}
const show = (app: App): void => void render(<AppContext.Provider value={app}>{<AgendaPage assessment="penilaian-uji" />}</AppContext.Provider>);
const rows = (): readonly string[] => screen.getAllByRole('listitem').map((row) => within(row).getByRole('link').textContent ?? '');

afterEach(cleanup);

describe('the agenda page', () => {
  it('lists what is most pressing first, with its reason and what to ask to see', async () => {
    show(appWith('manager', ['dua']));
    expect(await screen.findByText('2 butir, kira-kira 2 menit')).toBeTruthy();
    expect(rows()).toEqual(['A.2 Apakah kritis tersedia?', 'A.4 Apakah dua tersedia?']);
    expect(screen.getByText('butir kritis')).toBeTruthy();
    expect(screen.getByText('berubah sejak kunjungan terakhir')).toBeTruthy();
    const day = screen.getByLabelText('Hari kunjungan');
    fireEvent.input(day, { target: { value: '2026-12-02' } });
    fireEvent.blur(day);
    expect(await screen.findByText('Lihat: Surat keputusan')).toBeTruthy();
    expect(rows()).toEqual(['A.2 Apakah kritis tersedia?', 'A.1 Apakah izin tersedia?', 'A.4 Apakah dua tersedia?']);
  });

  it('says what is wrong with the minutes, keeps the input and proposes nothing meanwhile', async () => {
    show(appWith('manager'));
    await screen.findByText('1 butir, kira-kira 1 menit');
    fireEvent.input(screen.getByLabelText(/^Waktu yang ada/), { target: { value: 'dua jam' } });
    expect(await screen.findByText('Isi angka menit antara 10 dan 600.')).toBeTruthy();
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>(/^Waktu yang ada/).value).toBe('dua jam');
  });

  it('shows how far answers and verdicts agree to the mentor alone: 5 of 6, 83.33 %', async () => {
    show(appWith('manager'));
    await screen.findByText(/^1 butir/);
    expect(screen.queryByText('Kecocokan jawaban dan verifikasi')).toBeNull();
    cleanup();
    show(appWith('mentor'));
    const row = within(await screen.findByRole('row', { name: /^Semua standar/ }));
    expect(row.getByText('5 dari 6 cocok')).toBeTruthy();
    expect(row.getByText('83,33%')).toBeTruthy();
    expect(row.getByText('cenderung menilai diri terlalu tinggi')).toBeTruthy();
  });
});
