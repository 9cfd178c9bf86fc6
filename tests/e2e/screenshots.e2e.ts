import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, launchBrowser, openApp, PHONE } from '../support/browser';
import { openPlace, openSample } from '../support/every-page';
import { expectNoSidewaysScroll, openCriterion } from '../support/journey';

/** UPDATE_SCREENSHOTS=1 makes the pictures that the README shows; without it the same scenes land where git does not look. */
const FOLDER = process.env.UPDATE_SCREENSHOTS === '1' ? 'docs/screenshots' : 'tests/e2e/output';
/** The day of every scene: dates in the pictures then change only when the app does. */
const DAY = '2026-11-24T09:00:00+07:00';
const CRITERION = 'sdm-pemeriksaan-riwayat';

const SCREENS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['ponsel', { viewport: PHONE, deviceScaleFactor: 2 }],
  ['laptop', { viewport: LAPTOP }],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  mkdirSync(FOLDER, { recursive: true });
});
afterAll(() => browser.close());

describe.each(SCREENS)('the pictures of the README on a %s', (screen, options) => {
  it('show the sample institution at home, at a question, with its result and its report', async () => {
    const { context, page, trouble } = await openApp(browser, inject('baseUrl'), { ...options, reducedMotion: 'reduce' });
    await context.clock.setFixedTime(DAY);
    await page.reload();
    const ids = await openSample(page);
    const take = async (name: string, middle?: Locator): Promise<void> => {
      await settle(page);
      await middle?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await expectNoSidewaysScroll(page);
      await page.screenshot({ path: `${FOLDER}/${name}-${screen}.png` });
    };
    await openPlace(page, 'home', ids);
    await page.getByText('Nilai kesiapan').waitFor();
    await take('beranda');
    await openCriterion(page, ids.assessment, CRITERION);
    await take('butir');
    await openPlace(page, 'result', ids);
    await page.locator('.total').waitFor();
    await take('hasil');
    await openPlace(page, 'report', ids);
    await page.getByRole('button', { name: 'Buat PDF' }).click();
    const made = page.getByText(/^PDF siap/);
    await made.waitFor({ timeout: 60_000 });
    await take('laporan', made);
    expect(trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
    await context.close();
  });
});

/** Letters drawn in their own face, the page at its top, nothing under the pointer. */
async function settle(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}
