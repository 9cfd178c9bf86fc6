import { cleanup, render, screen, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { emptySettings } from '../../src/app/settings';
import { AppContext } from '../../src/ui/app-context';
import { DangerSheet } from '../../src/ui/components/danger-sheet';
import { ChildSafeGuidePage } from '../../src/ui/pages/child-safe-guide-page';
import { assessmentOf, packOf } from '../support/scoring/documents';
import { createFakeApp } from '../support/ui/fake-app';

const PACK = packOf([{ id: 'a', criteria: [{ id: 'a1' }] }]);
const LOCAL = [{ label: 'UPTD PPA Contoh', number: '(0351) 123-456' }];

function show(element: ComponentChildren, localNumbers = emptySettings('uji').localNumbers): HTMLElement {
  const app = createFakeApp({ pack: PACK, assessment: assessmentOf({}), settings: { localNumbers } });
  render(<AppContext.Provider value={app}>{element}</AppContext.Provider>);
  return document.body;
}

const hrefsOf = (page: HTMLElement): (string | null)[] => [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));

afterEach(cleanup);

describe('the child-safe guide', () => {
  it('has one main heading, and says what to do apart from what not to do in words', () => {
    show(<ChildSafeGuidePage />);
    expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual(['Mengamati dan berbicara dengan anak secara aman']);
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings.filter((text) => text === 'Lakukan')).toHaveLength(2);
    expect(headings.filter((text) => text === 'Jangan')).toHaveLength(3);
  });

  it('has no field to write a name or a story into', () => {
    expect(show(<ChildSafeGuidePage />).querySelectorAll('input, textarea, select, [contenteditable]')).toHaveLength(0);
  });

  it('gives the national numbers with the date of their check, and the local ones of this device', () => {
    const page = show(<ChildSafeGuidePage />, LOCAL);
    expect(hrefsOf(page)).toEqual(expect.arrayContaining(['tel:129', 'tel:110', 'whatsapp://send?phone=628111129129', 'tel:0351123456']));
    expect(page.textContent).toContain('Nomor nasional diperiksa pada 24 November 2026.');
    // Whether TePSA still answers is not known, so its number is not given.
    expect(page.textContent).not.toContain('1500');
  });

  it('is one tap away under the danger button, which closes behind it', () => {
    let closed = 0;
    show(<DangerSheet onClose={() => closed++} />);
    const link = within(screen.getByRole('dialog')).getByRole('link', { name: /panduan aman bagi anak/ });
    expect(link.getAttribute('href')).toBe('#/panduan/aman-bagi-anak');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(closed).toBeGreaterThan(0);
  });
});
