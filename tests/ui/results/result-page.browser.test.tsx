import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment/assessment.generated';
import { addFractions, fractionText, ZERO } from '../../../src/domain/exact/fraction';
import type { GradingPolicy } from '../../../src/domain/scoring/grading-policy.generated';
import { score } from '../../../src/domain/scoring/score';
import { readFraction } from '../../../src/domain/scoring/total-arithmetic';
import { AppContext } from '../../../src/ui/app-context';
import { ResultPage } from '../../../src/ui/pages/result-page';
import schoolPolicy from '../../../standards/policies/contoh-sekolah-2014.json';
import template from '../../../standards/policies/templat-kosong.json';
import { AS_OF, assessmentOf, packOf, requirement, verdict } from '../../support/scoring/documents';
import { smallPolicy } from '../../support/small-pack';
import { createFakeApp } from '../../support/ui/fake-app';

const PACK = packOf([
  { id: 'a', weight: 2, criteria: [{ id: 'a1', weight: 0.25 }, { id: 'a2' }, { id: 'a3', critical: { atLeast: 2 } }] },
  { id: 'b', minimum: 90, criteria: [{ id: 'b1', evidence: [requirement('b1-surat')] }, { id: 'b2' }] },
  { id: 'c', criteria: [{ id: 'c1', evidence: [requirement('c1-izin', { expires: true })] }] },
]);

// a2 is open, b2 not applicable with a reason, c1 has evidence without a date.
const HALF = assessmentOf({
  a1: { level: 2, verification: verdict('confirmed') },
  a3: 1,
  b1: 3,
  b2: { level: null, notApplicable: { reason: 'tidak ada' } },
  c1: { level: 3, evidence: { 'c1-izin': { status: 'available' } } },
});

const POLICIES = [schoolPolicy, template, smallPolicy({ status: 'derived', id: 'dinas', title: 'Aturan dinas' })] as GradingPolicy[];

function show(assessment: Assessment, policy: string | null = null): HTMLElement {
  const app = createFakeApp({ pack: PACK, assessment, policies: POLICIES, settings: { policy } });
  render(
    <AppContext.Provider value={app}>
      <ResultPage assessment={assessment.id} />
    </AppContext.Provider>,
  );
  return document.body;
}

afterEach(cleanup);

describe('the result of an assessment without an answer', () => {
  it('says "belum dijawab" and shows no 0 as a score', () => {
    const page = show(assessmentOf({}));
    expect(within(page).getAllByText('belum dijawab').length).toBeGreaterThanOrEqual(2);
    expect(page.textContent).not.toContain('0,00');
  });

  it('keeps to that where its numbers are opened', async () => {
    show(assessmentOf({}));
    screen.getAllByRole('button', { name: /Dari mana angka ini/ })[0]?.click();
    const sheet = await screen.findByRole('dialog');
    expect(sheet.textContent).toContain('Belum ada butir yang dijawab');
    expect(sheet.textContent).not.toContain('0,00');
  });

  it('says "tidak berlaku" where nothing applies', () => {
    const excluded = { level: null, notApplicable: { reason: 'tidak ada' } };
    const page = show(assessmentOf({ a1: excluded, a2: excluded, a3: excluded, b1: excluded, b2: excluded, c1: excluded }));
    expect(page.querySelector('.total')?.textContent).toBe('tidak berlaku');
  });
});

describe('the result of an assessment with open answers', () => {
  it('shows the claimed total as an interval, never as one number', () => {
    const page = show(HALF);
    const { interval } = score(PACK, HALF, { layer: 'claimed', asOf: AS_OF });
    const [low, high] = [interval?.low, interval?.high].map((value) => value?.toFixed(2).replace('.', ','));
    expect(page.querySelector('.total')?.textContent).toBe(`${low} sampai ${high}`);
    expect(low).not.toBe(high);
  });

  it('names the blockers with the way to their criterion, and what deserves a look', () => {
    const page = show(HALF);
    const link = within(page).getByRole('link', { name: /A\.3 Pertanyaan a3/ });
    expect(link.getAttribute('href')).toBe('#/penilaian/penilaian/butir/a3');
    expect(page.textContent).toContain('Sekarang "Tingkat 1"; paling rendah perlu "Tingkat 2".');
    expect(page.textContent).toContain('Bukti "Bukti b1-surat" belum ada.');
    expect(page.textContent).toContain('Bukti "Bukti c1-izin" pada butir "C.1" mempunyai masa berlaku');
  });

  it('tells what the "tidak berlaku" marks are worth', () => {
    expect(show(HALF).textContent).toMatch(/Tanpa 1 butir "tidak berlaku": \d+,\d\d, bukan \d+,\d\d/);
  });
});

describe('the grade', () => {
  it('is not spoken of without a policy', async () => {
    const page = show(HALF);
    await screen.findByRole('combobox');
    expect(page.querySelector('.grades')).toBeNull();
    for (const { label } of schoolPolicy.grades) expect(page.textContent).not.toContain(label);
    for (const badge of page.querySelectorAll('.badge')) expect(badge.textContent).not.toBe('perkiraan');
    expect(page.textContent).toContain('Tanpa peringkat');
  });

  it('of an example policy warns that it is no rule for LKS, with status, title and note beside it', () => {
    const page = show(HALF, 'contoh-sekolah-2014');
    const warning = page.querySelector('#peringkat ~ div .notice.bad')?.textContent ?? '';
    expect(warning).toContain('bukan aturan untuk LKS');
    expect(warning).toContain('contoh');
    expect(warning).toContain(schoolPolicy.title);
    expect(warning).toContain(schoolPolicy.statusNote);
    expect(page.querySelector('.grades')?.textContent).toContain('perkiraan');
  });

  it('is withheld in the verified layer while part is not verified, and everywhere while nothing is answered', () => {
    expect(show(HALF, 'dinas').querySelector('.grades li:last-child')?.textContent).toContain('setelah semua butir yang berlaku diverifikasi');
    cleanup();
    expect(show(assessmentOf({}), 'dinas').querySelector('.grades')?.textContent).not.toMatch(/perkiraan[AB]/);
  });

  it('can be chosen, but not from the template that says nothing yet', async () => {
    show(HALF);
    const choice = await screen.findByRole('combobox');
    const titles = within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(titles).toEqual(['Tanpa peringkat', `${schoolPolicy.title} (contoh)`, 'Aturan dinas (disarikan)']);
  });
});

describe('"Dari mana angka ini?"', () => {
  for (const layer of ['claimed', 'evidenced', 'verified'] as const) {
    it(`opens layer ${layer} into sums that come to its score`, async () => {
      const page = show(HALF);
      const place = { claimed: 1, evidenced: 2, verified: 3 }[layer];
      page.querySelector<HTMLButtonElement>(`.layer-cards > :nth-child(${place}) .explain-button`)?.click();
      const sheet = await screen.findByRole('dialog');
      const result = score(PACK, HALF, { layer, asOf: AS_OF });
      expect(sheet.querySelector('[data-arithmetic="asIs"] .division')?.textContent).toContain(`${result.totalExact?.replace(/\/1$/, '')} dibulatkan menjadi`);
      for (const standard of sheet.querySelectorAll('[data-standard]')) {
        const rows = [...standard.querySelectorAll('[data-weighted]')].map((row) => readFraction(row.getAttribute('data-weighted') ?? ''));
        const sum = fractionText(rows.reduce(addFractions, ZERO)).replace(/\/1$/, '');
        expect(standard.querySelector('tfoot td:last-child')?.textContent).toBe(sum);
      }
    });
  }
});
