import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../../src/app/app';
import { planQuery, WHOLE_PLAN } from '../../../src/app/plan-query';
import { createTextSharing } from '../../../src/app/text-sharing';
import type { Action, Answer, Assessment } from '../../../src/domain/assessment/assessment.generated';
import { AppContext } from '../../../src/ui/app-context';
import { ActionsPage } from '../../../src/ui/pages/actions-page';
import { assessmentOf, packOf, requirement } from '../../support/scoring/documents';
import { createFakeApp, servicesOf, standIn } from '../../support/ui/fake-app';

const PACK = packOf([
  {
    id: 'a',
    criteria: [
      {
        id: 'a1',
        remedy: 'Minta surat ke desa.',
        dependsOn: ['a2'],
        evidence: [requirement('surat'), requirement('foto', { kind: 'photo', required: false })],
      },
      { id: 'a2', critical: { atLeast: 2 } },
    ],
  },
  { id: 'b', criteria: Array.from({ length: 60 }, (_, place) => ({ id: `b${place + 1}` })) },
]);

const ASSESSMENT = assessmentOf(
  { a1: { level: 1, evidence: { surat: { status: 'requested' } } }, a2: 1 },
  { evidence: [{ id: 'arsip', title: 'Surat desa', kind: 'document' }] },
);
const WITH_NAMES: Assessment = { ...ASSESSMENT, institution: { ...ASSESSMENT.institution, owners: ['Ketua', 'Sekretaris'] } };

const late: Action = { id: 'x', criterion: 'a1', what: 'Minta surat', who: 'Sekretaris', status: 'open', due: '2026-11-20' };
const later: Action = { id: 'y', criterion: 'a2', what: 'Susun SOP', who: 'Ketua', status: 'doing', due: '2027-01-01' };
const many: readonly Action[] = Array.from({ length: 60 }, (_, place) => ({
  id: `t${place}`,
  criterion: `b${place + 1}`,
  what: `Tugas ${place + 1}`,
  who: place % 2 === 0 ? 'Ketua' : 'Sekretaris',
  status: 'open' as const,
}));

const texts: string[] = [];
const sharing = {
  canShare: () => false,
  share: async () => true,
  copy: async (text: string) => {
    texts.push(text);
    return true;
  },
};

function show(actions: readonly Action[], assessment: Assessment = WITH_NAMES): App {
  const base = createFakeApp({ pack: PACK, assessment: { ...assessment, actions: [...actions] } });
  const app: App = { ...base, service: servicesOf(standIn(createTextSharing, sharing)) };
  render(
    <AppContext.Provider value={app}>
      <ActionsPage assessment="penilaian" />
    </AppContext.Provider>,
  );
  return app;
}

function stateOf(app: App): Assessment {
  const state = app.workspace.state.value;
  if (state.kind !== 'open') throw new Error('nothing is open');
  return state.assessment;
}
const actionsOf = (app: App): readonly Action[] => stateOf(app).actions ?? [];
const answerTo = (app: App, criterion: string): Answer | undefined => stateOf(app).answers[criterion];
const headings = (): readonly (string | null)[] => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const click = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }));
const cards = (): readonly string[] => [...document.querySelectorAll('.action')].map(({ id }) => id);

afterEach(() => {
  cleanup();
  planQuery.value = WHOLE_PLAN;
  texts.length = 0;
});

describe('the plan as a list', () => {
  it('leads to the gaps while it is empty, and takes the first five of them in one tap, undoably', async () => {
    const app = show([]);
    expect(screen.getByRole('link', { name: 'Tambah dari kesenjangan' }).getAttribute('href')).toBe('#/penilaian/penilaian/kesenjangan');
    click('Susun RTL dari 5 kesenjangan teratas');
    await screen.findByText('5 RTL dibuat dari kesenjangan teratas.');
    expect(actionsOf(app)).toHaveLength(5);
    expect(actionsOf(app).map(({ madeOn, status }) => [madeOn, status])).toEqual(Array(5).fill(['2026-11-24', 'open']));
    click('Urungkan');
    await waitFor(() => expect(actionsOf(app)).toEqual([]));
  });

  it('puts five of sixty on top and folds the rest with its count', () => {
    show(many);
    expect(headings()).toEqual(['Kerjakan minggu ini (5)', 'Ke kalender ponsel']);
    expect(screen.getByText('Belum mulai: 55 lainnya')).toBeTruthy();
    expect(document.querySelector<HTMLDetailsElement>('[data-group="open"]')?.open).toBe(false);
  });

  it('begins with what is late, and says late, soon, critical and what comes first in words', () => {
    show([later, { ...late, due: '2026-12-02', id: 'z' }, late]);
    expect(cards()).toEqual(['rtl-kartu-x', 'rtl-kartu-y', 'rtl-kartu-z']);
    const text = document.body.textContent ?? '';
    for (const part of ['terlambat 4 hari', 'jatuh tempo 8 hari lagi', 'Kritis', 'Kerjakan dulu:']) expect(text).toContain(part);
    const first = within(document.getElementById('rtl-kartu-x') as HTMLElement).getByRole('link', { name: /A\.2/ });
    expect(first.getAttribute('href')).toBe('#/penilaian/penilaian/butir/a2');
  });

  it('shows the evidence that closes an action with its state, and words of its own', () => {
    show([{ ...late, requirements: ['surat'], closesWith: 'SK desa', toLevel: 3 }]);
    const text = document.querySelector('.action')?.textContent ?? '';
    for (const part of ['Bukti surat: belum ada', 'Ditutup dengan: SK desa', 'Tujuan: tingkat "Tingkat 3"']) expect(text).toContain(part);
  });

  it('is narrowed to a person, to what is late, and to "my tasks" as chosen on this device', async () => {
    const app = show([late, later]);
    fireEvent.change(screen.getByLabelText('Tugas siapa'), { target: { value: 'Ketua' } });
    expect(cards()).toEqual(['rtl-kartu-y']);
    fireEvent.change(screen.getByLabelText('Tugas siapa'), { target: { value: '' } });
    click('Terlambat (1)');
    expect(cards()).toEqual(['rtl-kartu-x']);
    click('Terlambat (1)');
    click('Tugas saya');
    fireEvent.change(screen.getByLabelText('Saya adalah'), { target: { value: 'Sekretaris' } });
    await waitFor(() => expect(app.settings.value.myName).toEqual({ lembaga: 'Sekretaris' }));
    expect(cards()).toEqual(['rtl-kartu-x']);
    fireEvent.change(screen.getByLabelText('Standar'), { target: { value: 'b' } });
    expect(document.body.textContent).toContain('Tidak ada RTL yang cocok');
    click('Hapus saringan');
    expect(cards()).toHaveLength(2);
  });

  it('tells how it goes, as a chart and as a table', () => {
    show([
      { ...late, madeOn: '2026-11-10' },
      { ...later, status: 'done', madeOn: '2026-11-10', doneOn: '2026-11-18' },
    ]);
    expect(document.querySelector('[data-part="progress"] > summary')?.textContent).toBe('Kemajuan: 1 dari 2 RTL selesai, 1 terlambat.');
    expect([...document.querySelectorAll('tbody tr')].map(({ textContent }) => textContent)).toEqual([
      '15 November 202620',
      '22 November 202611',
      '24 November 202611',
    ]);
  });
});

describe('editing an action', () => {
  it('saves what is typed, offers the names of the list, and gives back what was removed', async () => {
    const app = show([late]);
    click('Ubah RTL butir A.1');
    const sheet = within(screen.getByRole('dialog'));
    const who = sheet.getByLabelText('Penanggung jawab');
    const offered = document.getElementById(who.getAttribute('list') ?? '');
    expect([...(offered?.querySelectorAll('option') ?? [])].map(({ value }) => value)).toEqual(['Ketua', 'Sekretaris']);
    fireEvent.input(who, { target: { value: 'Bu Ani' } });
    fireEvent.blur(who);
    fireEvent.change(sheet.getByLabelText('Tingkat yang dituju'), { target: { value: '3' } });
    fireEvent.click(sheet.getByLabelText('Bukti surat'));
    const edited = { ...late, who: 'Bu Ani', toLevel: 3, requirements: ['surat'] };
    await waitFor(() => expect(actionsOf(app)).toEqual([edited]));
    fireEvent.click(sheet.getByRole('button', { name: 'Hapus RTL ini' }));
    expect(actionsOf(app)).toEqual([]);
    click('Urungkan');
    await waitFor(() => expect(actionsOf(app)).toEqual([edited]));
  });
});

describe('the board', () => {
  const board = (actions: readonly Action[]): App => {
    planQuery.value = { ...WHOLE_PLAN, view: 'board' };
    return show(actions);
  };

  it('has a column for each status; on a phone one is shown at a time', () => {
    board([late, later]);
    expect([...document.querySelectorAll('.column h2')].map(({ textContent }) => textContent)).toEqual([
      'Belum mulai (1)',
      'Dikerjakan (1)',
      'Selesai (0)',
      'Dibatalkan (0)',
    ]);
    const shown = (): (string | null)[] =>
      [...document.querySelectorAll<HTMLElement>('.column')]
        .filter((column) => column.offsetParent !== null)
        .map((column) => column.getAttribute('data-status'));
    expect(shown()).toEqual(['open']);
    click('Dikerjakan (1)');
    expect(shown()).toEqual(['doing']);
  });

  it('moves a card by its field, and keeps the focus on it', async () => {
    const app = board([late]);
    fireEvent.change(screen.getByLabelText('Pindahkan ke'), { target: { value: 'dropped' } });
    expect(actionsOf(app)).toEqual([{ ...late, status: 'dropped' }]);
    await waitFor(() => expect(document.activeElement?.id).toBe('rtl-judul'));
    click('Dibatalkan (1)');
    fireEvent.change(screen.getByLabelText('Pindahkan ke'), { target: { value: 'doing' } });
    expect(actionsOf(app)).toEqual([{ ...late, status: 'doing' }]);
  });

  it('moves a card that is dropped on a column; to "Selesai" only through the question for evidence', () => {
    const app = board([late]);
    const data = new DataTransfer();
    const card = document.getElementById('rtl-kartu-x') as HTMLElement;
    const column = (status: string) => document.querySelector(`.column[data-status="${status}"]`) as HTMLElement;
    card.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer: data }));
    fireEvent(column('doing'), new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    expect(actionsOf(app)).toEqual([{ ...late, status: 'doing' }]);
    fireEvent(column('done'), new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    expect(actionsOf(app)).toEqual([{ ...late, status: 'doing' }]);
    expect(screen.getByRole('dialog').textContent).toContain('Selesaikan RTL butir A.1');
  });
});

describe('closing an action', () => {
  const doing: Action = { ...late, status: 'doing', requirements: ['surat'], toLevel: 3, closesWith: 'Bukti surat' };
  const finish = (): boolean => fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Selesaikan' }));

  it('asks for the evidence and for the level, writes both with the status at once, and takes all of it back', async () => {
    const app = show([doing]);
    const before = stateOf(app);
    click('Selesaikan: RTL butir A.1');
    const sheet = within(screen.getByRole('dialog'));
    expect(sheet.getByText('belum ada')).toBeTruthy();
    finish();
    expect(sheet.getByText('Tulis alasannya, atau tandai buktinya sudah ada.')).toBeTruthy();
    fireEvent.click(sheet.getByLabelText('Bukti ini sekarang sudah ada'));
    fireEvent.change(sheet.getByLabelText('Pakai bukti yang sudah tercatat'), { target: { value: 'arsip' } });
    finish();
    // Neither answer about the level is chosen beforehand.
    expect(sheet.getByText('Pilih dulu apakah tingkat jawabannya naik.')).toBeTruthy();
    expect(actionsOf(app)).toEqual([doing]);
    fireEvent.click(sheet.getByLabelText('Naikkan dari "Tingkat 1" ke "Tingkat 3"'));
    finish();
    await screen.findByText('RTL butir A.1 selesai; jawabannya naik ke "Tingkat 3".');
    expect(actionsOf(app)).toEqual([{ ...doing, status: 'done', doneOn: '2026-11-24' }]);
    expect(answerTo(app, 'a1')).toEqual({ level: 3, evidence: { surat: { status: 'available', items: ['arsip'] } } });
    click('Urungkan');
    await waitFor(() => expect(stateOf(app)).toEqual(before));
  });

  it('leaves the level as it is when one says so, and notes where the evidence is kept', async () => {
    const app = show([doing]);
    click('Selesaikan: RTL butir A.1');
    const sheet = within(screen.getByRole('dialog'));
    fireEvent.click(sheet.getByLabelText('Bukti ini sekarang sudah ada'));
    fireEvent.input(sheet.getByLabelText(/^Disimpan di mana/), { target: { value: 'map 2' } });
    fireEvent.click(sheet.getByLabelText('Biarkan di "Tingkat 1"'));
    finish();
    await waitFor(() => expect(actionsOf(app)[0]?.status).toBe('done'));
    expect(answerTo(app, 'a1')).toEqual({ level: 1, evidence: { surat: { status: 'available', location: 'map 2' } } });
  });

  it('goes without evidence only with a reason, which is kept; a NIK in it is warned about', async () => {
    const app = show([doing]);
    click('Selesaikan: RTL butir A.1');
    const sheet = within(screen.getByRole('dialog'));
    fireEvent.click(sheet.getByLabelText('Biarkan di "Tingkat 1"'));
    fireEvent.input(sheet.getByLabelText('Mengapa ditutup tanpa bukti itu?'), { target: { value: '3276014507990001' } });
    expect(sheet.getByText(/16 angka seperti NIK/)).toBeTruthy();
    fireEvent.input(sheet.getByLabelText('Mengapa ditutup tanpa bukti itu?'), { target: { value: 'desa tidak lagi menerbitkan' } });
    finish();
    await waitFor(() =>
      expect(actionsOf(app)[0]).toEqual({
        ...doing,
        status: 'done',
        doneOn: '2026-11-24',
        closesWith: 'Bukti surat Ditutup tanpa bukti lengkap: desa tidak lagi menerbitkan',
      }),
    );
    expect(answerTo(app, 'a1')).toEqual(WITH_NAMES.answers.a1);
  });

  it('asks what shows that it is done where no evidence is named', async () => {
    const app = show([{ ...later, toLevel: 1 }]);
    click('Selesaikan: RTL butir A.2');
    const sheet = within(screen.getByRole('dialog'));
    expect(sheet.queryByText('Apakah tingkat jawaban butir ini naik?')).toBeNull();
    finish();
    fireEvent.input(sheet.getByLabelText('Apa yang menunjukkan ini selesai?'), { target: { value: 'SOP terpasang' } });
    finish();
    await waitFor(() => expect(actionsOf(app)[0]).toMatchObject({ status: 'done', closesWith: 'SOP terpasang' }));
  });

  it('changes nothing when it is cancelled', () => {
    const app = show([doing]);
    click('Selesaikan: RTL butir A.1');
    fireEvent.click(within(screen.getByRole('dialog')).getByLabelText('Bukti ini sekarang sudah ada'));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Batal' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(actionsOf(app)).toEqual([doing]);
  });
});

describe('sharing tasks', () => {
  it('shows the text first, of one person, and copies it as it stands', async () => {
    show([late, later], { ...WITH_NAMES, answers: { a1: { level: 1, note: 'catatan rahasia' } } });
    click('Bagikan tugas');
    const sheet = within(screen.getByRole('dialog'));
    fireEvent.change(sheet.getByLabelText('Tugas siapa'), { target: { value: 'Sekretaris' } });
    const area = sheet.getByLabelText<HTMLTextAreaElement>('Teks yang dibagikan');
    const text = [
      'Tugas tindak lanjut untuk Sekretaris',
      'Panti Contoh',
      '',
      '1. Minta surat (butir A.1; tenggat 20 November 2026, terlambat 4 hari)',
      '',
      '1 tugas, keadaan 24 November 2026.',
    ].join('\n');
    expect(area.value).toBe(text);
    fireEvent.click(sheet.getByRole('button', { name: 'Salin teks' }));
    await sheet.findByText(/Teks sudah disalin/);
    expect(texts).toEqual([text]);
  });

  it('warns about a number like a NIK', () => {
    show([{ ...late, what: 'Urus KK 3276014507990001' }]);
    click('Bagikan tugas');
    expect(within(screen.getByRole('dialog')).getByText(/16 angka seperti NIK/)).toBeTruthy();
  });
});

describe('every sheet and view', () => {
  it('passes the accessibility checks', async () => {
    const check = async (what: string): Promise<void> => {
      const { violations } = await axe.run(document.body, { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } });
      expect([what, violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([what, []]);
    };
    show([{ ...late, requirements: ['surat'], toLevel: 3 }, ...many.slice(0, 12)]);
    await check('list');
    click('Papan');
    await check('board');
    click('Ubah RTL butir A.1');
    await check('edit');
    fireEvent.change(screen.getByLabelText('Status'), { target: { value: 'done' } });
    fireEvent.click(screen.getByLabelText('Bukti ini sekarang sudah ada'));
    await check('close');
  });
});
