import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openApp } from '../support/browser';
import { openPlace, openSample } from '../support/every-page';
import { beginAssessment, chooseLevel, goTo, openCriterion, waitUntilSaved } from '../support/journey';
import { levelOf } from '../support/pack-words';
import { readPdf, sha256Of } from '../support/report/read-pdf';

const CRITERION = 'pro-visi-misi-tertulis';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function makeReport(page: Page): Promise<Uint8Array> {
  await page.getByRole('button', { name: /^Buat (PDF|lagi)$/ }).click();
  const save = page.getByRole('button', { name: 'Simpan PDF' });
  await save.waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  return new Uint8Array(await readFile(await download.path()));
}

describe('the printed report', () => {
  it('is the same to the byte when made again, in another time zone and another browser language', async () => {
    const places: readonly BrowserContextOptions[] = [{}, {}, { timezoneId: 'Asia/Jayapura', locale: 'en-US' }];
    const prints = [];
    for (const options of places) {
      const { context, page } = await openApp(browser, inject('baseUrl'), options);
      await context.clock.setFixedTime('2026-11-24T10:00:00+08:00');
      await page.reload();
      const ids = await openSample(page);
      await openPlace(page, 'report', ids);
      prints.push(await sha256Of(await makeReport(page)));
      await context.close();
    }
    expect(new Set(prints).size).toBe(1);
  });

  it('prints Arabic as it is read, and names beforehand what no letter is there for', async () => {
    const { context, page, trouble } = await openApp(browser, inject('baseUrl'));
    const { assessment } = await beginAssessment(page, 'Panti نور الهداية');
    await openCriterion(page, assessment, CRITERION);
    await chooseLevel(page, levelOf(CRITERION, 1).label);
    await page.getByLabel('Catatan', { exact: true }).fill('Nama lama 仁愛 di papan');
    await waitUntilSaved(page);
    await goTo(page, `#/penilaian/${assessment}/laporan`);
    await page.getByText('Huruf yang tidak dapat dicetak').waitFor();
    expect(await page.locator('.notice').filter({ hasText: 'Huruf yang tidak dapat dicetak' }).innerText()).toMatch(/仁 愛/);
    const { text } = await readPdf(await makeReport(page));
    expect(text).toContain('نور');
    expect(text).not.toContain('仁');
    expect(trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
    await context.close();
  });

  it('can be cancelled while it is made, and the page stays usable meanwhile', async () => {
    const { context, page } = await openApp(browser, inject('baseUrl'));
    const ids = await openSample(page);
    await openPlace(page, 'report', ids);
    await page.getByRole('button', { name: 'Buat PDF' }).click();
    await page.getByRole('progressbar', { name: 'Membuat PDF…' }).waitFor();
    await page.getByLabel('Tempat', { exact: true }).fill('Diisi sambil menunggu');
    await page.getByRole('button', { name: 'Batalkan' }).click();
    await page.getByText('Pembuatan PDF dibatalkan.').waitFor();
    expect(await page.getByLabel('Tempat', { exact: true }).inputValue()).toBe('Diisi sambil menunggu');
    const { text } = await readPdf(await makeReport(page));
    expect(text).toContain('Diisi sambil menunggu, ');
    await context.close();
  });

  it('opens a number on the day of the visit: evidence that ends before is not counted', async () => {
    const { context, page } = await openApp(browser, inject('baseUrl'));
    const ids = await openSample(page);
    await openPlace(page, 'report', ids);
    await page.getByLabel(/^Rencana kunjungan/).check();
    const { text, language, outline } = await readPdf(await makeReport(page));
    expect(text).toContain('Keadaan per 16 Februari 2027');
    expect(text).toContain('DATA CONTOH');
    expect(language).toBe('id');
    expect(outline.length).toBeGreaterThan(8);
    await context.close();
  });
});
