import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openApp } from '../support/browser';
import { openPlace, openSample } from '../support/every-page';
import { readPdf } from '../support/report/read-pdf';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function makePaper(page: Page): Promise<{ readonly name: string; readonly text: string; readonly pageCount: number }> {
  await page.getByRole('button', { name: /^Buat (PDF|lagi)$/ }).click();
  const save = page.getByRole('button', { name: 'Simpan PDF' });
  await save.waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  return { name: download.suggestedFilename(), ...(await readPdf(new Uint8Array(await readFile(await download.path())))) };
}

/** The card of each kind, the beginning of its file's name, and what must stand on it. */
const PAPERS: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/^Ringkasan untuk pimpinan/, 'ringkasan-yayasan-', ['RINGKASAN UNTUK PIMPINAN YAYASAN', '5 langkah terpenting berikutnya', 'Yang diperlukan dari yayasan']],
  [/^Penilaian diri/, 'penilaian-diri-', ['Bergaya Formulir A', 'Rekapitulasi', 'Jumlah standar A:']],
  [/^Daftar bukti/, 'daftar-bukti-', ['Bergaya Formulir B', 'A-01', 'Punggung map']],
  [/^Lembar dokumen/, 'lembar-dokumen-', ['Bergaya Formulir C', 'Catatan pemeriksa']],
  [/^Rencana tindak lanjut/, 'rtl-', ['RENCANA TINDAK LANJUT (RTL)', 'Kerjakan dulu:']],
  [/^Formulir kosong/, 'formulir-kosong-', ['FORMULIR PENILAIAN DIRI', 'Belum tahu', 'Disimpan di:']],
];

describe('the printed papers', () => {
  it('are made from the screen, each with a name of its own and what it promises', { timeout: 180_000 }, async () => {
    const { context, page, trouble } = await openApp(browser, inject('baseUrl'));
    const ids = await openSample(page);
    await openPlace(page, 'report', ids);
    for (const [card, fileName, words] of PAPERS) {
      await page.getByRole('radio', { name: card }).check();
      const { name, text, pageCount } = await makePaper(page);
      expect(name.startsWith(fileName)).toBe(true);
      for (const word of words) expect(text).toContain(word);
      if (fileName === 'ringkasan-yayasan-') expect(pageCount).toBe(1);
    }
    expect(trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
    await context.close();
  });

  it('prints a blank form from the page of a pack, with nobody’s name on it', async () => {
    const { context, page } = await openApp(browser, inject('baseUrl'));
    const ids = await openSample(page);
    await openPlace(page, 'pack', ids);
    await page.getByRole('button', { name: 'Cetak formulir kosong' }).click();
    const { name, text } = await makePaper(page);
    expect(name).toMatch(/^formulir-kosong-.+\.pdf$/);
    expect(text).toContain('Tidak berlaku, karena:');
    expect(text).not.toContain('Tunas Harapan');
    await context.close();
  });
});
