import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, launchBrowser, openApp, PHONE, screenshot } from '../support/browser';
import { openPlace, openSample } from '../support/every-page';
import { expectNoSidewaysScroll, waitUntilSaved } from '../support/journey';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['hp', PHONE],
  ['laptop', LAPTOP],
] as const)('the follow-up plan on a %s', (device, viewport) => {
  it('is closed with its evidence, taken back, moved on the board, and stays so after a reload', async () => {
    const { context, page, trouble } = await openApp(browser, inject('baseUrl'), { viewport });
    const ids = await openSample(page);
    await openPlace(page, 'actions', ids);
    await page.getByRole('heading', { name: 'Kerjakan minggu ini (5)' }).waitFor();
    await expectNoSidewaysScroll(page);
    await page
      .getByRole('button', { name: /^Selesaikan: RTL butir/ })
      .first()
      .click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Selesaikan' }).click();
    await sheet.getByText('Tulis alasannya, atau tandai buktinya sudah ada.').waitFor();
    await sheet.getByLabel(/^Sudah ada/).check();
    await sheet.getByRole('button', { name: 'Selesaikan' }).click();
    await page.getByText(/^RTL butir .+ selesai\.$/).waitFor();
    await page.getByText('Selesai (2)').waitFor();
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByText('Selesai (1)').waitFor();
    await page.getByRole('button', { name: 'Papan' }).click();
    await page.getByLabel('Pindahkan ke').first().selectOption('dropped');
    await waitUntilSaved(page);
    await page.reload();
    await page.getByText('Dibatalkan (1)').waitFor();
    await expectNoSidewaysScroll(page);
    await screenshot(page, `rtl-papan-${device}`);
    expect(trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
    await context.close();
  });
});
