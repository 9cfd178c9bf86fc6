import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, type OpenApp, openApp, screenshot } from '../support/browser';
import { openPlace, openSample } from '../support/every-page';
import {
  beginAssessment,
  chooseLevel,
  expectNoSidewaysScroll,
  goTo,
  levelRadio,
  openCriterion,
  questionHeading,
  waitUntilRemembered,
  waitUntilSaved,
} from '../support/journey';
import { levelOf, questionOf, readinessPack } from '../support/pack-words';

const FIRST = 'pro-visi-misi-tertulis';
const SECOND = 'pro-kepentingan-terbaik-anak';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const rows = (page: Page) => page.locator('a.criterion');
const noteOf = (page: Page) => page.getByLabel('Catatan', { exact: true });
const filter = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('the list of criteria', () => {
  let app: OpenApp;
  let page: Page;
  let assessment = '';
  beforeAll(async () => {
    app = await openApp(browser, inject('baseUrl'));
    page = app.page;
    ({ assessment } = await beginAssessment(page));
    await openCriterion(page, assessment, FIRST);
    await chooseLevel(page, levelOf(FIRST, 1).label);
    await page.getByLabel('Penanggung jawab').fill('Bendahara');
    await openCriterion(page, assessment, SECOND);
    await chooseLevel(page, levelOf(SECOND, 3).label);
    await waitUntilSaved(page);
    await goTo(page, `#/penilaian/${assessment}`);
    await page.getByRole('heading', { name: 'Butir penilaian' }).waitFor();
  });
  afterAll(() => app.context.close());

  it('is filtered by what is open, what is a gap, what is critical and whose it is', async () => {
    await filter(page, 'Kesenjangan');
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(await rows(page).first().innerText()).toContain(levelOf(FIRST, 1).label);
    await filter(page, 'Belum dijawab');
    expect(
      await rows(page)
        .filter({ hasText: questionOf(FIRST) })
        .count(),
    ).toBe(0);
    await filter(page, 'Kritis');
    const critical = readinessPack.criteria.filter(({ criterion }) => criterion.critical !== undefined);
    await expect.poll(() => rows(page).count()).toBe(critical.length);
    await filter(page, 'Tugas saya');
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(await rows(page).innerText()).toContain('Bendahara');
    await filter(page, 'Semua');
    await expectNoSidewaysScroll(page);
  });

  it('is searched by words, and says so when nothing fits', async () => {
    await page.getByLabel('Cari butir').fill('visi, misi');
    await expect
      .poll(() =>
        rows(page)
          .filter({ hasText: questionOf(FIRST) })
          .isVisible(),
      )
      .toBe(true);
    await page.getByLabel('Cari butir').fill('zzzz');
    await page.getByText('Tidak ada butir yang cocok dengan saringan ini.').waitFor();
    await page.getByRole('button', { name: 'Tampilkan semua butir' }).click();
    await expect.poll(() => rows(page).count()).toBeGreaterThan(100);
  });

  it('shows how far one is, and goes on where one stopped', async () => {
    expect(await page.locator('main').innerText()).toContain('2 dari ');
    await openCriterion(page, assessment, 'pro-sop-pelayanan');
    await waitUntilRemembered(page, assessment, 'pro-sop-pelayanan');
    await page.reload();
    await goTo(page, `#/penilaian/${assessment}`);
    await page.getByRole('link', { name: 'Lanjutkan mengisi' }).click();
    await questionHeading(page, 'pro-sop-pelayanan').waitFor();
    await openCriterion(page, assessment, FIRST);
    await page.getByRole('button', { name: 'Belum dijawab berikutnya' }).click();
    // The second one is answered, so the third is next.
    await questionHeading(page, 'pro-acuan-snpa').waitFor();
  });

  it('tells why something is asked and on what basis', async () => {
    await openCriterion(page, assessment, FIRST);
    await page.getByText('Mengapa ditanya, dan apa dasarnya').click();
    const panel = page.locator('details[open]').filter({ hasText: 'Mengapa ditanya' });
    expect(await panel.innerText()).toMatch(/Dasar[\s\S]+diperiksa pada/);
    expect(app.trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
  });
});

describe('a save that fails', () => {
  it('is said loudly, keeps the text on screen, and is made good by "Coba lagi"', async () => {
    const { context, page } = await openApp(browser, inject('baseUrl'));
    const { assessment } = await beginAssessment(page);
    await openCriterion(page, assessment, FIRST);
    await waitUntilSaved(page);
    await fillDevice(page);
    await noteOf(page).fill('Ditulis saat perangkat penuh');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/BELUM tersimpan[\s\S]*Ruang penyimpanan di perangkat ini habis[\s\S]*masih ada di layar/);
    expect(await page.locator('[data-save="saved"]').count()).toBe(0);
    await screenshot(page, 'gagal-simpan', { fullPage: false });
    await chooseLevel(page, levelOf(FIRST, 2).label);
    expect(await noteOf(page).inputValue()).toBe('Ditulis saat perangkat penuh');
    await emptyDevice(page);
    await alert.getByRole('button', { name: 'Coba lagi' }).click();
    await waitUntilSaved(page);
    await page.reload();
    await expect.poll(() => noteOf(page).inputValue()).toBe('Ditulis saat perangkat penuh');
    expect(await levelRadio(page, levelOf(FIRST, 2).label).isChecked()).toBe(true);
    await context.close();
  });
});

/** From now on the browser refuses every write as it does on a full device. */
const fillDevice = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { put, add } = IDBObjectStore.prototype;
    const refuse = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
    Reflect.set(window, 'emptyDevice', () => Object.assign(IDBObjectStore.prototype, { put, add }));
  });

const emptyDevice = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const empty: unknown = Reflect.get(window, 'emptyDevice');
    if (typeof empty === 'function') empty();
  });

describe('the age of the backup', () => {
  it('is in sight beside the institution, and turns red when changes are old', async () => {
    const { context, page } = await openApp(browser, inject('baseUrl'));
    await context.clock.setFixedTime('2026-11-24T08:00:00+07:00');
    await page.reload();
    const { assessment } = await beginAssessment(page);
    await goTo(page, '#/cadangan');
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Simpan berkas cadangan' }).click()]);
    await openCriterion(page, assessment, FIRST);
    await chooseLevel(page, levelOf(FIRST, 1).label);
    await waitUntilSaved(page);
    await context.clock.setFixedTime('2026-12-20T08:00:00+07:00');
    await goTo(page, '#/');
    await page.reload();
    const badge = page.getByRole('article').getByText(/^Cadangan terakhir 26 hari lalu/);
    await badge.waitFor();
    expect(await badge.getAttribute('class')).toContain('bad');
    await context.close();
  });
});

describe('the settings', () => {
  it('tell how much the device holds', async () => {
    const { context, page } = await openApp(browser, inject('baseUrl'));
    const ids = await openSample(page);
    await openPlace(page, 'settings', ids);
    await page.getByText(/^Terpakai .+ dari sekitar .+ yang tersedia\.$/).waitFor();
    await context.close();
  });
});

describe('the print view of the result', () => {
  it('holds the result and nothing of the screen around it', async () => {
    const { context, page } = await openApp(browser, inject('baseUrl'));
    const ids = await openSample(page);
    await openPlace(page, 'result', ids);
    await page.locator('.total').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.top', '.tabs', '.no-print', '.danger-button']) {
      for (const element of await page.locator(hidden).all()) expect(await element.isVisible(), hidden).toBe(false);
    }
    expect(await page.locator('.print-only').first().innerText()).toContain('LKSA Tunas Harapan');
    expect(await page.locator('.total').isVisible()).toBe(true);
    await page.setViewportSize({ width: 672, height: 950 });
    await screenshot(page, 'hasil-cetak');
    await context.close();
  });
});
