import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, launchBrowser, type OpenApp, openApp } from '../support/browser';
import { beginAssessment, chooseLevel, goTo, levelRadio, openCriterion, waitUntilSaved } from '../support/journey';
import { levelOf } from '../support/pack-words';

const SHARED = 'pro-visi-misi-tertulis';
const OTHER = 'pro-acuan-snpa';
const ROUNDS = 6;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const noteOf = (page: Page) => page.getByLabel('Catatan', { exact: true });
const ownerOf = (page: Page) => page.getByLabel('Penanggung jawab', { exact: true });

describe('two tabs on one assessment', () => {
  let app: OpenApp;
  let left: Page;
  let right: Page;
  let assessment = '';

  beforeAll(async () => {
    app = await openApp(browser, inject('baseUrl'), { viewport: LAPTOP });
    left = app.page;
    ({ assessment } = await beginAssessment(left));
    right = await app.context.newPage();
    await right.goto(inject('baseUrl'));
    await right.getByRole('heading', { level: 1, name: 'Lembaga Anda' }).waitFor();
  });
  afterAll(() => app.context.close());

  it('show each other what the other one wrote', async () => {
    await openCriterion(left, assessment, SHARED);
    await openCriterion(right, assessment, SHARED);
    await chooseLevel(left, levelOf(SHARED, 1).label);
    await expect.poll(() => levelRadio(right, levelOf(SHARED, 1).label).isChecked()).toBe(true);
    await noteOf(right).fill('Catatan dari tab kanan');
    await expect.poll(() => noteOf(left).inputValue()).toBe('Catatan dari tab kanan');
  });

  it('keep both of two different fields of one answer, written at the same time', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      await Promise.all([noteOf(left).fill(`Catatan ke-${round}`), ownerOf(right).fill(`Petugas ke-${round}`)]);
      await Promise.all([left, right].map(waitUntilSaved));
      for (const page of [left, right]) {
        await expect.poll(() => noteOf(page).inputValue()).toBe(`Catatan ke-${round}`);
        await expect.poll(() => ownerOf(page).inputValue()).toBe(`Petugas ke-${round}`);
      }
    }
  });

  it('keep both of two different answers, and show both in the list of either tab', async () => {
    await openCriterion(right, assessment, OTHER);
    await Promise.all([chooseLevel(left, levelOf(SHARED, 2).label), chooseLevel(right, levelOf(OTHER, 1).label)]);
    await Promise.all([left, right].map(waitUntilSaved));
    for (const page of [left, right]) {
      for (const [criterion, level] of [
        [SHARED, 2],
        [OTHER, 1],
      ] as const) {
        const row = page.locator(`a.criterion[href$="/butir/${criterion}"]`);
        await expect.poll(() => row.innerText()).toContain(levelOf(criterion, level).label);
      }
    }
  });

  it('never take away what is being typed in one when the other one saves', async () => {
    await openCriterion(right, assessment, SHARED);
    await noteOf(right).focus();
    await noteOf(right).press('End');
    const typing = right.keyboard.type(' lalu ditambah pelan-pelan di tab kanan', { delay: 40 });
    for (const level of [1, 2, 3, 1]) await chooseLevel(left, levelOf(SHARED, level).label);
    await typing;
    await waitUntilSaved(right);
    expect(await noteOf(right).inputValue()).toBe(`Catatan ke-${ROUNDS} lalu ditambah pelan-pelan di tab kanan`);
    await expect.poll(() => noteOf(left).inputValue()).toBe(await noteOf(right).inputValue());
  });

  it('keep what the other one changed in the settings', async () => {
    await goTo(left, '#/pengaturan');
    await left.getByRole('button', { name: 'Tambah nomor' }).click();
    await left.getByLabel('Nama saluran').fill('UPTD PPA');
    await left.getByLabel('Nomor telepon').fill('0812-0000-1111');
    await waitUntilSaved(left);
    // The other tab remembers where one stopped, in the same settings.
    await openCriterion(right, assessment, OTHER);
    await right.getByRole('button', { name: 'Anak dalam bahaya?' }).click();
    await right.getByRole('dialog').getByRole('link', { name: 'UPTD PPA: 0812-0000-1111' }).waitFor();
    await right.keyboard.press('Escape');
    await left.reload();
    expect(await left.getByLabel('Nomor telepon').inputValue()).toBe('0812-0000-1111');
  });

  it('have it all after both were loaded again', async () => {
    for (const page of [left, right]) {
      await page.reload();
      await openCriterion(page, assessment, SHARED);
      expect(await levelRadio(page, levelOf(SHARED, 1).label).isChecked()).toBe(true);
      expect(await ownerOf(page).inputValue()).toBe(`Petugas ke-${ROUNDS}`);
      expect(await noteOf(page).inputValue()).toContain('pelan-pelan');
    }
    expect(app.trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
  });
});
