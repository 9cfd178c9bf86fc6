import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBarriers } from '../support/axe';
import { LAPTOP, launchBrowser, type OpenApp, openApp, PHONE } from '../support/browser';
import { openPlace, openSample, PAGES } from '../support/every-page';
import { waitUntilSaved } from '../support/journey';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['phone', PHONE, 'light'],
  ['phone', PHONE, 'dark'],
  ['laptop', LAPTOP, 'light'],
  ['laptop', LAPTOP, 'dark'],
] as const)('on a %s in %s colours', (_device, viewport, colorScheme) => {
  // What the colours have no part in is the same in both schemes.
  const rules = colorScheme === 'light' ? 'all' : 'colours';
  let app: OpenApp;
  let ids: Awaited<ReturnType<typeof openSample>>;
  beforeAll(async () => {
    app = await openApp(browser, inject('baseUrl'), { viewport, colorScheme, reducedMotion: 'reduce' });
    expect(await findBarriers(app.page, rules), 'first start').toEqual([]);
    ids = await openSample(app.page);
  });
  afterAll(() => app.context.close());

  it.each(PAGES)('the page "%s" has no serious barrier', async (name) => {
    await openPlace(app.page, name, ids);
    expect(await findBarriers(app.page, rules)).toEqual([]);
  });

  it('a barrier put in on purpose is seen', async () => {
    await app.page.evaluate(() => {
      const faint = document.createElement('p');
      faint.style.cssText = 'color: #888; background: #999';
      faint.textContent = 'Tulisan yang tidak terbaca';
      document.querySelector('main')?.append(faint);
    });
    expect((await findBarriers(app.page, rules)).join()).toContain('color-contrast');
    await app.page.reload();
  });

  it('the panels over the pages have none either', async () => {
    const { page } = app;
    for (const [place, opener] of [
      ['home', page.getByRole('button', { name: /Anak dalam bahaya/ })],
      ['result', page.getByRole('button', { name: /^Dari mana/ }).first()],
      ['institution', page.getByRole('button', { name: 'Hapus lembaga dari perangkat ini' })],
    ] as const) {
      await openPlace(page, place, ids);
      await opener.click();
      await page.getByRole('dialog').waitFor();
      expect(await findBarriers(page, rules), `panel on ${place}`).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });
});

describe('with a keyboard alone', () => {
  it.each([
    ['phone', PHONE],
    ['laptop', LAPTOP],
  ] as const)('one comes from the first start to the first answer on a %s', async (_device, viewport) => {
    const { context, page, trouble } = await openApp(browser, inject('baseUrl'), { viewport });
    await page.getByRole('heading', { name: 'Selamat datang di Siap LKS' }).waitFor();
    await tabTo(page, /^Pengelola LKS/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Profil lembaga baru' }).waitFor();
    await tabTo(page, /^Nama lembaga/);
    await page.keyboard.type('Panti Papan Ketik');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Profil lembaga', exact: true }).waitFor();
    await tabTo(page, /^Lanjut$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Pilih paket standar' }).waitFor();
    await tabTo(page, /^Pakai paket ini$/);
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: 'Butir penilaian' }).waitFor();
    await tabTo(page, /^Mulai dari butir pertama/);
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Pilih keadaan yang paling sesuai sekarang' }).waitFor();
    await tabTo(page, /^(?!Belum tahu).*/, 'input[type="radio"]');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await waitUntilSaved(page);
    expect(await page.locator('label.level').nth(2).getByRole('radio').isChecked()).toBe(true);
    expect(
      await page
        .locator('label.level')
        .nth(2)
        .evaluate((label) => getComputedStyle(label).outlineStyle),
    ).not.toBe('none');
    await tabTo(page, /^Berikutnya/);
    await page.keyboard.press('Enter');
    // The new question is where the reading goes on.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('pertanyaan');
    expect(trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
    await context.close();
  });

  it('a panel takes the focus, keeps it, and gives it back', async () => {
    const { context, page } = await openApp(browser, inject('baseUrl'));
    await tabTo(page, /Anak dalam bahaya/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/Anak dalam bahaya/);
    await context.close();
  });
});

const MAX_STEPS = 90;

/** Presses Tab until the named control has the focus; every control on the way must show that it has it. */
async function tabTo(page: Page, name: RegExp, selector = '*'): Promise<void> {
  for (let step = 0; step < MAX_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate((wanted) => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : (element.textContent ?? '');
      // A level's radio button is hidden; its card shows the focus.
      const { outlineStyle, boxShadow } = getComputedStyle(element.closest('label.level') ?? element);
      return {
        name: (element.getAttribute('aria-label') ?? label).trim(),
        fits: element.matches(wanted),
        isShown: outlineStyle !== 'none' || boxShadow !== 'none',
      };
    }, selector);
    if (here === null) continue;
    expect(here.isShown, `the focus on "${here.name.slice(0, 60)}" can be seen`).toBe(true);
    if (here.fits && name.test(here.name)) return;
  }
  throw new Error(`no ${name} within ${MAX_STEPS} steps of the Tab key`);
}
