import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../../src/app/app';
import type { PolicyService } from '../../../src/app/policies';
import type { GradingPolicy } from '../../../src/domain/scoring/grading-policy.generated';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { readPolicyObject } from '../../../src/packs/read-document';
import { AppContext } from '../../../src/ui/app-context';
import { PoliciesPage } from '../../../src/ui/pages/policies-page';
import { PolicyPage } from '../../../src/ui/pages/policy-page';
import { smallAssessment, smallPack } from '../../support/small-pack';
import { createFakeApp } from '../../support/ui/fake-app';

const OWN: GradingPolicy = {
  format: 'siap-lks/grading-policy@1',
  id: 'milik-dinas',
  title: 'Peringkat Dinas',
  status: 'derived',
  statusNote: 'Diisi oleh Petugas, sumber Keputusan, dilihat 24 November 2026.',
  sources: [{ id: 'naskah', title: 'Keputusan', checkedOn: '2026-11-24', inForce: 'yes' }],
  grades: [
    { id: 'A', label: 'A', min: 86 },
    { id: 'B', label: 'B', min: 0 },
  ],
};

function show(page: 'list' | 'own' | 'new', parts: Partial<PolicyService> = {}): { readonly app: App } {
  const base = createFakeApp({ pack: smallPack(), assessment: smallAssessment(), policies: [OWN] });
  const pack = indexPack(smallPack());
  const { id, version, title, summary, issuer, status, appliesTo } = pack.pack;
  const summaryOf = { id, version, title, summary, issuer, status, appliesTo, criteria: 1, critical: 0, origin: 'imported' as const };
  const packs: App['packs'] = {
    ...base.packs,
    list: async () => [
      { ...summaryOf, sources: { inForce: 0, notInForce: 0, unknown: 0, unchecked: 0, oldestCheck: null } } as Awaited<
        ReturnType<App['packs']['list']>
      >[number],
    ],
    load: async () => pack,
    policies: async () => [{ id: OWN.id, title: OWN.title, status: OWN.status, origin: 'imported' }],
  };
  const policies: PolicyService = {
    changes: signal(0),
    check: readPolicyObject,
    save: async (policy) => policy.id,
    keepOpened: async () => {},
    freeId: async () => 'kebijakan-baru-sekali',
    remove: async () => async () => {},
    exportFile: () => {},
    ...parts,
  };
  const app: App = { ...base, packs, policies };
  render(
    <AppContext.Provider value={app}>{page === 'list' ? <PoliciesPage /> : <PolicyPage policy={page === 'new' ? 'baru' : OWN.id} />}</AppContext.Provider>,
  );
  return { app };
}

const type = (label: string | RegExp, value: string, place = 0): void => {
  const field = screen.getAllByLabelText(label)[place];
  if (field === undefined) throw new Error(`no field ${label}`);
  fireEvent.input(field, { target: { value } });
};
const save = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Simpan di perangkat ini' }));

afterEach(cleanup);

describe('the policy editor', () => {
  it('says at each field what is missing, only once one tries to save', async () => {
    const saving = vi.fn<PolicyService['save']>();
    show('new', { save: saving });
    await screen.findByLabelText('Nama kebijakan');
    expect(screen.queryAllByText('Isi kolom ini.')).toHaveLength(0);
    save();
    await waitFor(() => expect(screen.getByLabelText('Nama kebijakan').getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getByText('Tulis siapa yang mengisi kebijakan ini.')).toBeTruthy();
    expect(saving).not.toHaveBeenCalled();
  });

  it('says a rule that is broken at once, at its field', async () => {
    show('own');
    await screen.findByDisplayValue('Peringkat Dinas');
    type('Nama kebijakan', '');
    type('Nilai total mulai dari', '10', 1);
    await screen.findByText(/Peringkat terakhir "B" mulai dari 10/);
    type('Nilai total mulai dari', '90', 1);
    await screen.findByText(/Batas bawah peringkat "B" \(90\) tidak lebih rendah/);
    expect(screen.getAllByLabelText('Nilai total mulai dari')[1]?.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/Contoh hasil muncul setelah/)).toBeTruthy();
  });

  it('shows what the rule does to a pack, and follows what is typed', async () => {
    show('own');
    const table = await screen.findByRole('table');
    const row = () => within(screen.getByRole('table')).getByText('semua standar tepat 86, batas A').closest('tr')?.textContent;
    expect(within(table).getByText('semua standar 100').closest('tr')?.textContent).toBe('semua standar 100100,00A');
    expect(row()).toBe('semua standar tepat 86, batas A86,00A');
    type('Nilai total mulai dari', '90,5');
    await within(screen.getByRole('table')).findByText('semua standar tepat 90,5, batas A');
  });

  it('saves with who filled it in and the source', async () => {
    const saving = vi.fn<PolicyService['save']>(async (policy) => policy.id);
    show('own', { save: saving });
    await screen.findByDisplayValue('Peringkat Dinas');
    type('Diisi oleh', 'Budi');
    type(/^Nomor naskah/, '7/2026');
    save();
    await screen.findByText('Kebijakan tersimpan di perangkat ini.');
    expect(saving.mock.calls[0]?.[0].statusNote).toBe('Diisi oleh Budi, sumber Keputusan, 7/2026, dilihat 24 November 2026.');
  });
});

describe('the list of policies', () => {
  it('names status, source and bands; removes one and brings it back', async () => {
    const undo = vi.fn(async () => {});
    show('list', { remove: async () => undo });
    await screen.findByText('A mulai 86 · B mulai 0');
    expect(screen.getByText('Sumber: Keputusan, dilihat 24 November 2026')).toBeTruthy();
    expect(screen.getByText('disarikan')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hapus' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Urungkan' }));
    await waitFor(() => expect(undo).toHaveBeenCalled());
  });

  it('lets one be used for the result, and not any more', async () => {
    const { app } = show('list');
    fireEvent.click(await screen.findByRole('button', { name: 'Pakai di halaman Hasil' }));
    expect(app.settings.value.policy).toBe('milik-dinas');
    fireEvent.click(await screen.findByRole('button', { name: 'Berhenti memakai' }));
    expect(app.settings.value.policy).toBeNull();
  });
});
