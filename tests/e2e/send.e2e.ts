import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, launchBrowser, type OpenApp, openApp, PHONE, screenshot } from '../support/browser';
import { beginAssessment, chooseLevel, expectNoSidewaysScroll, goTo, openCriterion, openFileBy, waitUntilSaved } from '../support/journey';
import { levelOf, questionOf } from '../support/pack-words';

const NAME = 'Panti Asuhan Cahaya Ibu';
const CRITERION = 'pro-visi-misi-tertulis';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function makeAndSave(page: Page): Promise<{ readonly name: string; readonly buffer: Buffer }> {
  await page.getByRole('button', { name: 'Buat berkas', exact: true }).click();
  await page.getByText('Berkas siap. Belum keluar dari perangkat ini.').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Simpan', exact: true }).click()]);
  await page.getByText('Disimpan ke folder Unduhan.').waitFor();
  return { name: download.suggestedFilename(), buffer: await readFile(await download.path()) };
}

const openAtHome = async (page: Page, { name, buffer }: { readonly name: string; readonly buffer: Buffer }): Promise<void> => {
  await goTo(page, '#/');
  await openFileBy(page, page.getByRole('button', { name: 'Buka berkas', exact: true }), { name, mimeType: 'application/octet-stream', buffer });
};

describe('a file that leaves the device sealed', () => {
  let sender: OpenApp;
  let office: OpenApp;
  let institution = '';
  beforeAll(async () => {
    sender = await openApp(browser, inject('baseUrl'), { viewport: PHONE });
    office = await openApp(browser, inject('baseUrl'), { viewport: LAPTOP });
    const begun = await beginAssessment(sender.page, NAME);
    institution = begun.institution;
    await openCriterion(sender.page, begun.assessment, CRITERION);
    await chooseLevel(sender.page, levelOf(CRITERION, 2).label);
    await waitUntilSaved(sender.page);
    await goTo(office.page, '#/');
  });
  afterAll(() => Promise.all([sender.context.close(), office.context.close()]));

  it('with a passphrase: tells what is in it, is refused with another one, and opens with its own', async () => {
    const { page } = sender;
    await goTo(page, `#/lembaga/${institution}/kirim`);
    await page.getByText('1 jawaban, 0 bukti di daftar').waitFor();
    await page.getByLabel('Dengan kata sandi').check();
    const passphrase = await page.getByLabel('Kata sandi', { exact: true }).inputValue();
    await expectNoSidewaysScroll(page);
    await screenshot(page, 'kirim');
    const file = await makeAndSave(page);
    expect(file.name).toMatch(/^panti-asuhan-cahaya-ibu-\d{4}-\d\d-\d\d-tersegel\.siap$/);
    expect(file.buffer.subarray(0, 21).toString()).toBe('age-encryption.org/v1');

    const receiver = office.page;
    await receiver.getByRole('button', { name: /^Petugas Dinsos/ }).click();
    await openAtHome(receiver, file);
    await receiver.getByText(/tersegel\.siap tersegel\./).waitFor();
    await receiver.getByLabel('Kata sandi berkas').fill('bukan-ini-sandinya');
    await receiver.getByRole('button', { name: 'Buka segel' }).click();
    await receiver.getByText(/Kata sandinya tidak cocok/).waitFor();
    expect(await receiver.getByLabel('Kata sandi berkas').inputValue()).toBe('bukan-ini-sandinya');
    await receiver.getByLabel('Kata sandi berkas').fill(passphrase);
    await receiver.getByRole('button', { name: 'Buka segel' }).click();
    await receiver.getByText(`${NAME} sudah dipulihkan ke perangkat ini.`).waitFor();
    await screenshot(receiver, 'buka-segel');
  });

  it('for the key of an office: the office makes it, the institution seals for it, and only the office opens it', async () => {
    const receiver = office.page;
    await goTo(receiver, '#/kunci');
    await receiver.getByRole('button', { name: 'Buat pasangan kunci' }).click();
    const recipient = await receiver.getByText(/^age1[0-9a-z]{58}$/).innerText();
    await screenshot(receiver, 'kunci');
    await receiver.reload();
    expect(await receiver.getByText(/^age1[0-9a-z]{58}$/).innerText()).toBe(recipient);

    const { page } = sender;
    await goTo(page, '#/kunci');
    await page.getByLabel('Nama kantor').fill('Dinsos Kabupaten Contoh');
    await page.getByLabel('Kunci publik (age1…)').fill(recipient);
    await page.getByRole('button', { name: 'Tambah kantor' }).click();
    await page.getByText(recipient).waitFor();
    await expectNoSidewaysScroll(page);
    await goTo(page, `#/lembaga/${institution}/kirim`);
    await page.getByLabel('Untuk kantor tertentu').check();
    await page.getByLabel('Dinsos Kabupaten Contoh').check();
    const file = await makeAndSave(page);
    await openAtHome(receiver, file);
    await receiver.getByRole('button', { name: 'Buka dengan kunci perangkat ini' }).click();
    await receiver.getByText(/sama dengan yang ada di perangkat ini/).waitFor();
  });

  it('without names: opens as an institution of its own that holds the levels', async () => {
    const { page } = sender;
    await goTo(page, `#/lembaga/${institution}/kirim`);
    await page.getByLabel('Tanpa kunci').check();
    await page.getByLabel('Tanpa nama orang').check();
    await page.getByLabel('Samarkan juga nama lembaga').check();
    const file = await makeAndSave(page);
    expect(file.name).toContain('-tanpa-nama.siap');
    const receiver = office.page;
    await openAtHome(receiver, file);
    await receiver.getByText('Lembaga disamarkan sudah dipulihkan ke perangkat ini.').waitFor();
    await receiver.getByRole('link', { name: 'Buka lembaga' }).click();
    await receiver.getByRole('link', { name: 'Buka', exact: true }).first().click();
    await receiver
      .locator('a.criterion')
      .filter({ hasText: questionOf(CRITERION) })
      .filter({ hasText: levelOf(CRITERION, 2).label })
      // In a folded section of the list.
      .waitFor({ state: 'attached' });
    expect(sender.trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
    expect(office.trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
  });
});
