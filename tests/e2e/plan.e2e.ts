import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, launchBrowser, type OpenApp, openApp, screenshot } from '../support/browser';
import { openSample } from '../support/every-page';
import { expectNoSidewaysScroll, goTo, waitUntilSaved } from '../support/journey';
import { storedTable } from '../support/stored-table';

/** From the result to what is done first: the cheapest path, what may be ruled out, the follow-up plan, and what-if. */

let browser: Browser;
let app: OpenApp;
let page: Page;
let assessment = '';
beforeAll(async () => {
  browser = await launchBrowser();
  app = await openApp(browser, inject('baseUrl'));
  page = app.page;
  ({ assessment } = await openSample(page));
});
afterAll(() => browser.close());

const codes = async (): Promise<readonly string[]> => page.locator('[data-step] .gap-title .code').allInnerTexts();
const effort = async (): Promise<number> => Number((await page.locator('.path-facts dd').first().innerText()).replaceAll('.', ''));
const firstStep = () => page.locator('[data-step]').first();

async function openPath(): Promise<void> {
  await goTo(page, `#/penilaian/${assessment}/jalur`);
  await firstStep().waitFor();
}

async function setScore(score: string): Promise<void> {
  const field = page.getByLabel('Tiap standar paling sedikit', { exact: true });
  await field.fill(score);
  await field.blur();
}

describe('the cheapest path', () => {
  it('goes another way when a step is not possible, takes in what is decided, and is the same after a reload', async () => {
    await goTo(page, `#/penilaian/${assessment}/hasil`);
    await page.getByRole('link', { name: 'Apa yang dikerjakan dulu?' }).click();
    await firstStep().waitFor();
    await setScore('45');
    await expect.poll(async () => page.locator('.path-facts').innerText()).toMatch(/4\d,\d\d/);
    await waitUntilSaved(page);
    await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
    const before = { codes: await codes(), effort: await effort() };
    const [forbidden = ''] = before.codes;
    await page
      .getByRole('button', { name: `Butir ${forbidden} tidak mungkin sekarang` })
      .first()
      .click();
    await page.getByText(/^Jalur baru:/).waitFor();
    expect(await codes()).not.toContain(forbidden);
    expect(await effort()).toBeGreaterThanOrEqual(before.effort);
    const decided = (await codes())[0] ?? '';
    const choice = firstStep().getByLabel(`Butir ${decided} harus sampai tingkat`);
    const [highest = ''] = (await choice.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))).slice(-1);
    await choice.selectOption(highest);
    await expect.poll(() => firstStep().innerText()).toContain('Anda minta ikut');
    await expectNoSidewaysScroll(page);
    await screenshot(page, 'jalur-360', { fullPage: false });
    await waitUntilSaved(page);
    const after = { codes: await codes(), effort: await effort() };
    await page.reload();
    await firstStep().waitFor();
    expect({ codes: await codes(), effort: await effort() }).toEqual(after);
    expect(await page.locator('[data-set]').count()).toBe(2);
  });

  it('becomes a follow-up plan that never has two actions for one criterion', async () => {
    await openPath();
    const steps = await page.locator('.path-facts dd').nth(1).innerText();
    await page.getByRole('button', { name: 'Jadikan semua RTL' }).click();
    await page.getByText(/RTL (baru dibuat|diperbarui)/).waitFor();
    await waitUntilSaved(page);
    await page.reload();
    await firstStep().waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Sudah ada di RTL' }).count()).toBe(Math.min(Number(steps), 20));
    const actions = JSON.parse(await storedTable(page, 'actions')) as readonly { readonly value: { readonly criterion: string; readonly status: string } }[];
    const pending = actions.filter(({ value }) => value.status === 'open' || value.status === 'doing').map(({ value }) => value.criterion);
    expect(new Set(pending).size).toBe(pending.length);
    expect(pending.length).toBeGreaterThanOrEqual(Number(steps));
  });

  it('sets how far the gaps go', async () => {
    await goTo(page, `#/penilaian/${assessment}/kesenjangan`);
    await page.getByRole('button', { name: 'Tingkat di jalur ke sasaran' }).waitFor();
    await page.locator('.gap').first().waitFor();
    const towards = await page.locator('.gap').count();
    await page.getByRole('button', { name: 'Tingkat tertinggi' }).click();
    await expect.poll(() => page.locator('.gap').count()).toBeGreaterThanOrEqual(towards);
  });
});

describe('a what-if', () => {
  it('is kept, opened again after a reload and deleted with a way back, and no answer is touched', async () => {
    const answers = await storedTable(page, 'answers');
    await page.setViewportSize(LAPTOP);
    await goTo(page, `#/penilaian/${assessment}/andai`);
    await page.getByRole('heading', { name: 'Akibatnya' }).waitFor();
    for (let count = 0; count < 3; count++) {
      await page
        .getByRole('button', { name: /^Andaikan butir/ })
        .first()
        .click();
    }
    await page
      .locator('[data-layer="evidenced"].card')
      .getByText(/\+\d+,\d\d poin/)
      .waitFor();
    await page.getByLabel('Nama skenario').fill('Setelah surat izin keluar');
    await page.getByRole('button', { name: 'Simpan skenario' }).click();
    await page.getByRole('button', { name: 'Buka skenario "Setelah surat izin keluar"' }).waitFor();
    await page.getByRole('button', { name: 'Mulai dari jawaban sekarang' }).click();
    await waitUntilSaved(page);
    await expectNoSidewaysScroll(page);
    await screenshot(page, 'andai-1366');
    await page.reload();
    await page.getByRole('button', { name: 'Buka skenario "Setelah surat izin keluar"' }).click();
    await page
      .locator('[data-layer="evidenced"].card')
      .getByText(/\+\d+,\d\d poin/)
      .waitFor();
    await page.getByRole('button', { name: 'Hapus skenario "Setelah surat izin keluar"' }).click();
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByRole('button', { name: 'Buka skenario "Setelah surat izin keluar"' }).waitFor();
    await waitUntilSaved(page);
    expect(await storedTable(page, 'answers')).toBe(answers);
  });

  it('leaves nothing behind the page’s back', () => {
    expect(app.trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
  });
});
