import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SHEET_NAMES } from '../../src/domain/standard/sheet/sheet-layout';
import { readWorkbook } from '../../src/reports/xlsx/read-workbook';
import { LAPTOP, launchBrowser, openApp, PHONE, screenshot } from '../support/browser';
import { openPlace, openSample } from '../support/every-page';
import { expectNoSidewaysScroll } from '../support/journey';
import { readinessPack } from '../support/pack-words';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function download(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await page
    .getByRole('button', { name: /^Buat lembar kerja|^Buat lagi/ })
    .last()
    .click();
  await page.getByText(/^Lembar kerja siap/).waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Simpan XLSX' }).click()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

describe('a large pack', () => {
  it('is saved as a spreadsheet by the built app, under its content security policy', async () => {
    const { context, page, trouble } = await openApp(browser, inject('baseUrl'), { viewport: LAPTOP, acceptDownloads: true });
    const ids = await openSample(page);
    await openPlace(page, 'pack', ids);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Unduh sebagai lembar kerja (XLSX)' }).click()]);
    const tables = await readWorkbook(new Uint8Array(readFileSync(await file.path())), SHEET_NAMES);
    expect(tables.ok && tables.value.find(({ name }) => name === 'butir')?.rows.length).toBe(readinessPack.criteria.length + 1);
    expect(trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
    await context.close();
  });
});

describe('the workbook of the practice institution', () => {
  it('is made without network on the built app and holds every criterion', async () => {
    const { context, page, trouble } = await openApp(browser, inject('baseUrl'), { viewport: LAPTOP, acceptDownloads: true });
    const ids = await openSample(page);
    await openPlace(page, 'report', ids);
    const { name, bytes } = await download(page);
    expect(name).toMatch(/^lembar-kerja-lksa-tunas-harapan-contoh-\d{4}-\d{2}-\d{2}\.xlsx$/);
    const tables = await readWorkbook(bytes, []);
    if (!tables.ok) throw new Error(JSON.stringify(tables.problems));
    expect(tables.value.map(({ name: sheet }) => sheet)).toEqual(['Ringkasan', 'Jawaban', 'Kesenjangan', 'Bukti', 'RTL', 'Sumber']);
    expect(tables.value[1]?.rows.length).toBe(readinessPack.criteria.length + 1);
    const section = page.getByRole('region', { name: 'Lembar kerja (XLSX)' });
    await section.scrollIntoViewIfNeeded();
    await section.screenshot({ path: 'tests/e2e/output/lembar-kerja-laptop.png' });
    await page.setViewportSize(PHONE);
    await expectNoSidewaysScroll(page);
    await screenshot(page, 'laporan-dengan-lembar-kerja-ponsel');
    expect(trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
    await context.close();
  });
});
