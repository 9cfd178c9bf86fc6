import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../../src/app/app';
import { createCalendarService, type SavedCalendar } from '../../../src/app/calendar-export';
import { createVisitDayService } from '../../../src/app/visit-day';
import type { Assessment } from '../../../src/domain/assessment/assessment.generated';
import { AppContext } from '../../../src/ui/app-context';
import { VisitDayPage } from '../../../src/ui/pages/visit-day-page';
import { assessmentOf, packOf, requirement } from '../../support/scoring/documents';
import { createFakeApp, servicesOf, standIn } from '../../support/ui/fake-app';

const PACK = packOf([
  {
    id: 'a',
    minimum: 60,
    criteria: [
      { id: 'izin', evidence: [requirement('sk', { expires: true })] },
      { id: 'tim', evidence: [requirement('surat', { expires: true })] },
    ],
  },
]);

const ASSESSMENT: Assessment = assessmentOf(
  {
    izin: { level: 3, evidence: { sk: { status: 'available', items: ['sk'] } } },
    tim: { level: 3, evidence: { surat: { status: 'available' } } },
  },
  { evidence: [{ id: 'sk', title: 'SK izin operasional', kind: 'document', validUntil: '2027-03-12' }] },
);

interface Shown {
  readonly app: App;
  readonly asked: { withNames: boolean }[];
}

function show(assessment: Assessment = ASSESSMENT, saved: SavedCalendar | null = { events: 2, past: 1 }): Shown {
  const base = createFakeApp({ pack: PACK, assessment });
  const asked: { withNames: boolean }[] = [];
  const calendar = {
    save: async (_open: unknown, options: { withNames: boolean }) => {
      asked.push(options);
      if (saved === null) throw new Error('no history');
      return saved;
    },
  };
  const app: App = {
    ...base,
    service: servicesOf(standIn(createVisitDayService, createVisitDayService({ workspace: base.workspace })), standIn(createCalendarService, calendar)),
  };
  render(
    <AppContext.Provider value={app}>
      <VisitDayPage assessment="penilaian" />
    </AppContext.Provider>,
  );
  return { app, asked };
}

const assessmentIn = ({ app }: Shown): Assessment => {
  const state = app.workspace.state.value;
  if (state.kind !== 'open') throw new Error('not open');
  return state.assessment;
};
const slider = (): HTMLInputElement => screen.getByLabelText('Geser ke hari lain');
const section = (name: RegExp | string): HTMLElement => screen.getByRole('region', { name });

afterEach(cleanup);

describe('the day of the visit', () => {
  it('begins at today, where nothing has changed yet', () => {
    show();
    expect(section('Pada 24 November 2026').textContent).toContain('100,00');
    expect(section('Mengapa turun').textContent).toContain('Sampai hari itu belum ada yang turun.');
    expect(slider().getAttribute('aria-valuetext')).toBe('24 November 2026, nilai terbukti 100,00');
  });

  it('falls on the day after the permit ran out, with the reason and the blockers', () => {
    show();
    fireEvent.input(slider(), { target: { value: '109' } });
    expect(section('Pada 13 Maret 2027').textContent).toContain('50,00');
    expect(section('Pada 13 Maret 2027').textContent).toContain('turun 50,00');
    const reasons = section('Mengapa turun');
    expect(reasons.textContent).toContain('SK izin operasional berlaku sampai 12 Maret 2027: butir A.1 turun menjadi 0.');
    expect(reasons.textContent).toContain('Penghalang yang muncul (2)');
    fireEvent.input(slider(), { target: { value: '108' } });
    expect(section('Pada 12 Maret 2027').textContent).toContain('100,00');
  });

  it('jumps to the next change and back, and to a typed date', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Perubahan berikutnya' }));
    expect(section('Pada 13 Maret 2027')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Hari ini' }));
    expect(section('Pada 24 November 2026')).toBeDefined();
    const date = screen.getByLabelText('Atau pilih tanggal');
    fireEvent.input(date, { target: { value: '2027-06-01' } });
    expect(section('Pada 1 Juni 2027')).toBeDefined();
    fireEvent.input(date, { target: { value: '2031-06-01' } });
    expect(screen.getByRole('alert').textContent).toContain('Pilih tanggal dari 24 November 2026 sampai 24 November 2027.');
    expect(section('Pada 1 Juni 2027')).toBeDefined();
  });

  it('keeps the planned visit and shows that day', async () => {
    const shown = show();
    const field = screen.getByLabelText(/^Rencana visitasi/);
    fireEvent.input(field, { target: { value: '2027-04-01' } });
    fireEvent.blur(field);
    await waitFor(() => expect(assessmentIn(shown).plannedVisit).toBe('2027-04-01'));
    expect(section('Pada 1 April 2027').textContent).toContain('50,00');
  });

  it('says it when a planned visit is past, and when nothing runs out', () => {
    show(assessmentOf({ tim: 2 }, { plannedVisit: '2026-01-05' }));
    expect(document.body.textContent).toContain('Rencana visitasi yang tercatat (5 Januari 2026) sudah lewat.');
    expect(document.body.textContent).toContain('Sampai 24 November 2027 tidak ada bukti wajib yang habis berlaku');
  });

  it('has a table beside the chart', () => {
    show();
    fireEvent.click(screen.getByText('Lihat sebagai tabel'));
    const rows = within(section('Pada 24 November 2026')).getAllByRole('row');
    expect(rows).toHaveLength(2);
    expect(screen.getByRole('row', { name: /13 Maret 2027 50,00 SK izin operasional/ })).toBeDefined();
  });
});

describe('what runs out', () => {
  it('is listed by how soon, with the criteria that rest on it', () => {
    show({ ...ASSESSMENT, evidence: [{ id: 'sk', title: 'SK izin operasional', kind: 'document', validUntil: '2026-12-01' }] });
    const list = section('Yang habis berlaku');
    expect(list.textContent).toContain('Dalam 30 hari (1)');
    expect(list.textContent).toContain('7 hari lagi');
    expect(within(list).getByRole('link', { name: 'A.1' }).getAttribute('href')).toBe('#/penilaian/penilaian/butir/izin');
  });

  it('without a date can be dated here', async () => {
    const shown = show();
    const undated = section('Tanpa tanggal (1)');
    const field = within(undated).getByLabelText('Berlaku sampai');
    fireEvent.input(field, { target: { value: '2027-01-31' } });
    fireEvent.blur(field);
    await waitFor(() => expect(assessmentIn(shown).answers.tim?.evidence?.surat?.validUntil).toBe('2027-01-31'));
    expect(screen.queryByRole('region', { name: /^Tanpa tanggal/ })).toBeNull();
  });

  it('an item of the register without a date, too', async () => {
    const shown = show({ ...ASSESSMENT, evidence: [{ id: 'sk', title: 'SK izin operasional', kind: 'document' }] });
    const [field] = within(section('Tanpa tanggal (2)')).getAllByLabelText('Berlaku sampai');
    if (field === undefined) throw new Error('no field');
    fireEvent.input(field, { target: { value: '2027-02-28' } });
    fireEvent.blur(field);
    await waitFor(() => expect(assessmentIn(shown).evidence?.[0]?.validUntil).toBe('2027-02-28'));
  });

  it('tells what was asked for long ago', () => {
    show(assessmentOf({ izin: { level: 1, evidence: { sk: { status: 'requested', requestedOn: '2026-10-01' } } } }));
    expect(section('Masih ditunggu (1)').textContent).toContain('diminta 1 Oktober 2026, 54 hari lalu');
  });
});

describe('the calendar file', () => {
  const save = (): void => void fireEvent.click(screen.getByRole('button', { name: /Simpan berkas kalender/ }));

  it('is made without names unless they are asked for', async () => {
    const { asked } = show();
    save();
    await screen.findByText(/^2 acara disimpan/);
    fireEvent.click(screen.getByLabelText('Sertakan nama penanggung jawab'));
    save();
    await waitFor(() => expect(asked).toEqual([{ withNames: false }, { withNames: true }]));
  });

  it('says so when there is nothing, or when it failed', async () => {
    show(ASSESSMENT, { events: 0, past: 0 });
    save();
    await screen.findByText(/^Belum ada tanggal/);
    cleanup();
    show(ASSESSMENT, null);
    save();
    await screen.findByText(/^Berkas kalender belum dapat dibuat/);
  });
});
