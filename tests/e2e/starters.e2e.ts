import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openApp, waitUntilOfflineReady } from '../support/browser';
import { beginAssessment, chooseLevel, expectNoSidewaysScroll, goTo, openCriterion, waitUntilSaved } from '../support/journey';
import { levelOf } from '../support/pack-words';
import { wordsOf } from '../support/starter/docx-words';

const NAME = 'Panti Asuhan Harapan Bunda';
const CRITERION = 'prl-kebijakan-tertulis';
const DOCUMENT = 'Kebijakan Perlindungan Anak';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function downloadDocument(page: Page): Promise<{ readonly name: string; readonly words: readonly string[] }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Unduh DOCX' }).click()]);
  return { name: download.suggestedFilename(), words: wordsOf(new Uint8Array(await readFile(await download.path()))) };
}

describe('a document that is missing', () => {
  it('is begun from its gap: read, downloaded with the name of the institution, also without a network', async () => {
    const { context, page, trouble } = await openApp(browser, inject('baseUrl'), { acceptDownloads: true });
    const { assessment } = await beginAssessment(page, NAME);
    await openCriterion(page, assessment, CRITERION);
    await chooseLevel(page, levelOf(CRITERION, 0).label);
    await waitUntilSaved(page);
    await waitUntilOfflineReady(page);
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('link', { name: DOCUMENT }).click();
    await page.getByRole('heading', { level: 1, name: DOCUMENT }).waitFor();
    expect(await page.getByRole('article', { name: 'Isi dokumen' }).innerText()).toContain(NAME);
    await expectNoSidewaysScroll(page);
    const { name, words } = await downloadDocument(page);
    expect(name).toBe('contoh-kebijakan-perlindungan-anak-panti-asuhan-harapan-bunda.docx');
    expect(words).toContain(NAME);
    expect(words[0]).toMatch(/^Contoh, sesuaikan dengan keadaan lembaga/);
    await goTo(page, `#/penilaian/${assessment}/kesenjangan`);
    await page.getByRole('button', { name: /^Tampilkan semua/ }).click();
    await page.locator(`[data-criterion="${CRITERION}"]`).getByRole('link', { name: DOCUMENT }).waitFor();
    expect(trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
    await context.close();
  });
});
