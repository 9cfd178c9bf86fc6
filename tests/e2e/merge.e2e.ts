import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, type OpenApp, openApp, PHONE } from '../support/browser';
import { dumpDevice } from '../support/device-store';
import { beginAssessment, chooseLevel, chooseRole, goTo, levelRadio, openCriterion, openFileBy, waitUntilSaved } from '../support/journey';
import { levelOf } from '../support/pack-words';

const CRITERION = 'pro-visi-misi-tertulis';
const OTHER = 'pro-acuan-snpa';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function savedFile(page: Page): Promise<Buffer> {
  await goTo(page, '#/cadangan');
  const button = page.getByRole('button', { name: 'Simpan berkas cadangan' });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path());
}

async function openAtHome(page: Page, buffer: Buffer): Promise<string> {
  // By way of another page, so that no older answer is still on screen.
  await goTo(page, '#/tentang');
  await page.getByRole('heading', { name: 'Tentang Siap LKS' }).waitFor();
  await goTo(page, '#/');
  const file = { name: 'salinan.siap', mimeType: 'application/octet-stream', buffer };
  await openFileBy(page, page.getByRole('button', { name: 'Buka berkas', exact: true }), file);
  const notice = page.locator('.notice[role="status"], .notice[role="alert"]').filter({ hasText: /dipulihkan|Tidak ada yang|belum ada yang ditulis/ });
  await notice.waitFor();
  return notice.innerText();
}

const headOf = async (page: Page): Promise<string | undefined> => (await dumpDevice(page)).match(/ heads \{[^\n]*"revision":"([^"]+)"/)?.[1];

async function answer(page: Page, assessment: string, criterion: string, level: number): Promise<void> {
  await openCriterion(page, assessment, criterion);
  await chooseLevel(page, levelOf(criterion, level).label);
  await waitUntilSaved(page);
}

describe('two devices that are never online together', () => {
  let lks: OpenApp;
  let dinsos: OpenApp;
  let institution = '';
  let assessment = '';

  beforeAll(async () => {
    lks = await openApp(browser, inject('baseUrl'), { viewport: PHONE });
    dinsos = await openApp(browser, inject('baseUrl'), { viewport: PHONE });
    ({ institution, assessment } = await beginAssessment(lks.page));
    await chooseRole(dinsos.page, 'Petugas Dinsos');
    expect(await openAtHome(dinsos.page, await savedFile(lks.page))).toContain('sudah dipulihkan');
    await answer(lks.page, assessment, CRITERION, 1);
    await answer(lks.page, assessment, OTHER, 1);
    await answer(dinsos.page, assessment, CRITERION, 0);
  });
  afterAll(() => Promise.all([lks.context.close(), dinsos.context.close()]));

  it('exchange their files, see what would change before anything is written, and end with the same head', async () => {
    const [fromLks, fromDinsos] = [await savedFile(lks.page), await savedFile(dinsos.page)];
    const before = await headOf(lks.page);
    for (const [page, file] of [
      [lks.page, fromDinsos],
      [dinsos.page, fromLks],
    ] as const) {
      expect(await openAtHome(page, file)).toContain('belum ada yang ditulis');
      await page.getByRole('link', { name: 'Lihat dan gabungkan' }).click();
      await page.getByText(/\d+ baru, \d+ berubah, 1 bentrok/).waitFor();
      if (page === lks.page) expect(await headOf(page)).toBe(before);
      await page.getByRole('button', { name: 'Gabungkan', exact: true }).click();
      await page.getByText('Salinan sudah digabungkan.').waitFor();
    }
    expect(await headOf(lks.page)).toBe(await headOf(dinsos.page));
    expect(await openAtHome(lks.page, fromDinsos)).toContain('Tidak ada yang berubah');
  });

  it('take a merge back and do it again', async () => {
    const merged = await headOf(dinsos.page);
    await goTo(dinsos.page, `#/lembaga/${institution}/gabung`);
    await dinsos.page.getByRole('button', { name: 'Urungkan penggabungan' }).click();
    await dinsos.page.getByText('Penggabungan sudah diurungkan.').waitFor();
    expect(await headOf(dinsos.page)).not.toBe(merged);
    await openAtHome(dinsos.page, await savedFile(lks.page));
    await dinsos.page.getByRole('link', { name: 'Lihat dan gabungkan' }).click();
    await dinsos.page.getByRole('button', { name: 'Gabungkan', exact: true }).click();
    await dinsos.page.getByText('Salinan sudah digabungkan.').waitFor();
    expect(await headOf(dinsos.page)).toBe(merged);
  });

  it('settle the conflict on one device, and the other one takes it over', async () => {
    await goTo(lks.page, `#/lembaga/${institution}`);
    await lks.page.getByRole('link', { name: '1 bentrok belum diputuskan' }).click();
    await lks.page.getByRole('radio', { name: new RegExp(`^${levelOf(CRITERION, 1).label}`) }).check();
    await lks.page.getByRole('button', { name: 'Simpan pilihan' }).click();
    await lks.page.getByText('Pilihan sudah disimpan.').waitFor();
    await openAtHome(dinsos.page, await savedFile(lks.page));
    await dinsos.page.getByRole('link', { name: 'Lihat dan gabungkan' }).click();
    await dinsos.page.getByText(/0 bentrok/).waitFor();
    await dinsos.page.getByRole('button', { name: 'Gabungkan', exact: true }).click();
    await dinsos.page.getByText('Salinan sudah digabungkan.').waitFor();
    expect(await headOf(dinsos.page)).toBe(await headOf(lks.page));
    await openCriterion(dinsos.page, assessment, CRITERION);
    expect(await levelRadio(dinsos.page, levelOf(CRITERION, 1).label).isChecked()).toBe(true);
  });
});
