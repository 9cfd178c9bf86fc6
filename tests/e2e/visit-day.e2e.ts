import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBarriers } from '../support/axe';
import { LAPTOP, launchBrowser, type OpenApp, openApp } from '../support/browser';
import { openSample } from '../support/every-page';
import { chooseLevel, expectNoSidewaysScroll, goTo, openCriterion, waitUntilSaved } from '../support/journey';
import { levelOf } from '../support/pack-words';

const CRITERION = 'pro-visi-misi-tertulis';
/** The practice institution has papers that run out around this day. */
const TODAY = '2026-11-24';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The clock of the device at nine in the morning; timers go on. */
const setDay = (page: Page, day: string): Promise<void> => page.clock.setFixedTime(new Date(`${day}T09:00:00+07:00`));

describe('the day of the visit', () => {
  let app: OpenApp;
  let page: Page;
  let assessment = '';
  let institution = '';
  beforeAll(async () => {
    app = await openApp(browser, inject('baseUrl'), { acceptDownloads: true });
    page = app.page;
    await setDay(page, '2026-09-10');
    ({ assessment, institution } = await openSample(page));
    await setDay(page, TODAY);
    await goTo(page, `#/penilaian/${assessment}/hari-kunjungan`);
    await page.getByRole('heading', { name: 'Pada hari visitasi', level: 1 }).waitFor();
  });
  afterAll(async () => {
    expect(app.trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
    await app.context.close();
  });

  it('keeps the planned visit over a reload, and shows that day first', async () => {
    const field = page.getByLabel('Rencana visitasi');
    await field.fill('2027-05-20');
    await field.blur();
    await waitUntilSaved(page);
    await page.reload();
    await page.getByRole('heading', { name: 'Pada 20 Mei 2027' }).waitFor();
    expect(await page.getByLabel('Rencana visitasi').inputValue()).toBe('2027-05-20');
    await page.getByText('Surat tanda daftar LKS berlaku sampai 4 Maret 2027: butir C.1 turun menjadi 0.').waitFor();
    await expectNoSidewaysScroll(page);
    expect(await findBarriers(page)).toEqual([]);
  });

  it('is walked day by day with the keyboard', async () => {
    const slider = page.getByLabel('Geser ke hari lain');
    await slider.focus();
    await page.keyboard.press('Home');
    await page.getByRole('heading', { name: 'Pada 24 November 2026' }).waitFor();
    await page.getByText('Sampai hari itu belum ada yang turun.').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'Pada 25 November 2026' }).waitFor();
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^25 November 2026, nilai terbukti /);
    await page.getByRole('button', { name: 'Perubahan berikutnya' }).press('Enter');
    await page.getByRole('heading', { name: 'Pada 5 Maret 2027' }).waitFor();
  });

  it('gives a calendar file that a calendar reads, the same events each time', async () => {
    const take = async (): Promise<string[]> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Simpan berkas kalender/ }).click()]);
      expect(download.suggestedFilename()).toMatch(/^kalender-.+-2026-11-24\.ics$/);
      const text = readFileSync(await download.path(), 'utf8');
      expect(text).not.toContain('Penanggung jawab');
      return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
        const { uid, startDate } = new ICAL.Event(event);
        return `${startDate.toString()} ${uid}`;
      });
    };
    const first = await take();
    expect(first).toContain(`2027-05-20 visit/${assessment}@siap-lks`);
    expect(await take()).toEqual(first);
  });

  it('the progress tells two months of one round apart, also on a laptop', async () => {
    await openCriterion(page, assessment, CRITERION);
    await chooseLevel(page, levelOf(CRITERION, 0).label);
    await chooseLevel(page, levelOf(CRITERION, 3).label);
    await waitUntilSaved(page);
    await goTo(page, `#/lembaga/${institution}/tren`);
    await page.getByRole('img', { name: 'Perkembangan: Nilai keseluruhan' }).waitFor();
    await page.getByRole('row', { name: /30 September 2026 putaran \d+, akhir bulan/ }).waitFor();
    await page.getByRole('row', { name: /24 November 2026 putaran \d+, jawaban terakhir/ }).waitFor();
    await expectNoSidewaysScroll(page);
    expect(await findBarriers(page)).toEqual([]);
    await page.setViewportSize(LAPTOP);
    await expectNoSidewaysScroll(page);
  });
});
