import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, type OpenApp, openApp, screenshot } from '../support/browser';
import { openPlace, openSample, PAGES } from '../support/every-page';
import { beginAssessment, expectNoSidewaysScroll, goTo, levelChoice, openCriterion, waitUntilSaved } from '../support/journey';
import { readinessPack } from '../support/pack-words';

const SAFETY_TAG = 'perlindungan-anak';
const TITLE = 'Ada anak dalam bahaya sekarang?';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = (page: Page) => page.getByRole('banner').getByRole('button', { name: /Anak dalam bahaya/ });
const sheet = (page: Page) => page.getByRole('dialog', { name: TITLE });

describe('the way to help for a child in danger', () => {
  let app: OpenApp;
  let ids: Awaited<ReturnType<typeof openSample>>;
  beforeAll(async () => {
    app = await openApp(browser, inject('baseUrl'));
    // Also before anything was chosen on this device.
    await expectHelp(app.page);
    ids = await openSample(app.page);
  });
  afterAll(() => app.context.close());

  it.each(PAGES)('is one tap away on the page "%s"', async (name) => {
    await openPlace(app.page, name, ids);
    await expectHelp(app.page);
    await expectNoSidewaysScroll(app.page);
  });

  it('raised no error', () => {
    expect(app.trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
  });
});

async function expectHelp(page: Page): Promise<void> {
  const box = await button(page).boundingBox();
  expect(box?.y ?? -1, 'in sight without scrolling').toBeGreaterThanOrEqual(0);
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await button(page).click();
  await sheet(page).waitFor();
  for (const href of ['tel:129', 'whatsapp://send?phone=628111129129', 'tel:110'])
    expect(await sheet(page).locator(`a[href="${href}"]`).isVisible()).toBe(true);
  expect(await sheet(page).locator('input, textarea, select').count(), 'never a form about a child').toBe(0);
  await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'detached' });
}

describe('an answer that points to danger', () => {
  const lowestOf = (id: string): string => readinessPack.criterionById.get(id)?.levels[0]?.label ?? '';
  const tagged = readinessPack.criteria.filter(({ criterion }) => criterion.tags?.includes(SAFETY_TAG));
  const samples = [tagged[0], tagged.find(({ criterion }) => criterion.critical !== undefined), tagged.at(-1)].flatMap((found) => found?.criterion.id ?? []);

  it('brings the channels up by itself, and keeps them at hand beside the answer', async () => {
    const { context, page, trouble } = await openApp(browser, inject('baseUrl'));
    const { assessment } = await beginAssessment(page);
    for (const id of new Set(samples)) {
      await openCriterion(page, assessment, id);
      await levelChoice(page, lowestOf(id)).click();
      await sheet(page).waitFor();
      await screenshot(page, 'bahaya-otomatis', { fullPage: false });
      await page.keyboard.press('Escape');
      // The sheet begins with the same words and may still be closing.
      await page.getByText('Jawaban ini menyangkut keselamatan anak.', { exact: true }).waitFor();
      await page.locator('main').getByRole('button', { name: TITLE }).click();
      await sheet(page).waitFor();
      await page.keyboard.press('Escape');
      await waitUntilSaved(page);
    }
    expect(trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
    await context.close();
  });

  it('does not come up for other criteria', async () => {
    const { context, page } = await openApp(browser, inject('baseUrl'));
    const { assessment } = await beginAssessment(page);
    const other = readinessPack.criteria.find(({ criterion }) => !criterion.tags?.includes(SAFETY_TAG))?.criterion.id ?? '';
    await openCriterion(page, assessment, other);
    await levelChoice(page, lowestOf(other)).click();
    await waitUntilSaved(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await context.close();
  });
});

describe('the local numbers', () => {
  it('are added, changed and taken out, and stand in the panel', async () => {
    const { context, page, trouble } = await openApp(browser, inject('baseUrl'));
    await beginAssessment(page);
    await goTo(page, '#/pengaturan');
    await page.getByRole('button', { name: 'Tambah nomor' }).click();
    await page.getByLabel('Nama saluran').fill('UPTD PPA Kabupaten');
    await page.getByLabel('Nomor telepon').fill('(0274) 123-456');
    await waitUntilSaved(page);
    await page.reload();
    await button(page).click();
    const link = sheet(page).getByRole('link', { name: 'UPTD PPA Kabupaten: (0274) 123-456' });
    expect(await link.getAttribute('href')).toBe('tel:0274123456');
    await page.keyboard.press('Escape');
    await page.getByLabel('Nomor telepon').fill('0812 3456 7890');
    await waitUntilSaved(page);
    await button(page).click();
    await sheet(page).getByRole('link', { name: 'UPTD PPA Kabupaten: 0812 3456 7890' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Hapus UPTD PPA Kabupaten' }).click();
    await button(page).click();
    await sheet(page)
      .getByText(/Belum diisi\. Tambahkan nomor/)
      .waitFor();
    expect(trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
    await context.close();
  });
});
