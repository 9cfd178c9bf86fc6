import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, launchBrowser, type OpenApp, openApp, PHONE, screenshot, waitUntilOfflineReady } from '../support/browser';
import {
  chooseLevel,
  chooseRole,
  createInstitution,
  evidenceOf,
  expectNoSidewaysScroll,
  levelRadio,
  openCriterion,
  partOfAddress,
  questionHeading,
  startWithPack,
  waitUntilSaved,
} from '../support/journey';
import { criterionOf, levelOf, questionOf, readinessPack } from '../support/pack-words';
import { readPdf } from '../support/report/read-pdf';

const NAME = 'Panti Asuhan Harapan Bunda';
const VISION = 'pro-visi-misi-tertulis';
const UNSURE = 'pro-kepentingan-terbaik-anak';
const EXCUSED = 'pro-acuan-snpa';
const MEASURED = 'sar-luas-kamar';
const EXPIRING = 'pro-kerja-sama';
const WHOLE = 'pro-program-kerja-tahunan';
const OFFLINE = 'sdm-rasio-pengasuh';
const NOTE = 'Naskah dicetak ulang bulan depan; salinan lama di ruang tamu.';
const ACTION = { what: 'Menyusun aturan tertulis bersama pengasuh', who: 'Ibu Sekretaris', due: '2027-02-15' };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const section = (page: Page, title: string) => page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const tab = (page: Page, name: string) => page.getByRole('navigation', { name: 'Bagian penilaian' }).getByRole('link', { name, exact: true }).click();

describe.each([
  ['phone', PHONE],
  ['laptop', LAPTOP],
] as const)('the main job on a %s: from an empty device to a printed report', (device, viewport) => {
  let app: OpenApp;
  let page: Page;
  let assessment = '';
  const shownScores: string[] = [];
  let firstGap = '';

  beforeAll(async () => {
    app = await openApp(browser, inject('baseUrl'), { viewport });
    page = app.page;
  });
  afterAll(() => app.context.close());

  const open = (criterion: string): Promise<void> => openCriterion(page, assessment, criterion);

  it('asks who one is and makes a profile with counts, a permit and its dates', async () => {
    await chooseRole(page, 'Pengelola LKS');
    await createInstitution(page, NAME);
    await page.getByLabel('Kabupaten/kota').fill('Kabupaten Contoh');
    await page.getByLabel('Nama pimpinan (penanda tangan)').fill('Siti Aminah');
    await page.getByLabel('Jabatan pimpinan').fill('Ketua LKSA');
    const permit = section(page, 'Tanda daftar / izin operasional');
    await permit.getByLabel('Nomor').fill('460/123/2024');
    await permit.getByLabel('Tanggal terbit').fill('2024-03-01');
    await permit.getByLabel('Berlaku sampai').fill('2027-03-01');
    await page.getByLabel('Anak yang tinggal di lembaga (anak)').fill('18');
    await page.getByLabel('Pengasuh (orang)').fill('3');
    await page.getByLabel('Jumlah luas semua kamar tidur anak (m²)').fill('81');
    await waitUntilSaved(page);
    await expectNoSidewaysScroll(page);
    await screenshot(page, `profil-${device}`);
  });

  it('offers the readiness pack first and takes the planned visit', async () => {
    await page.getByRole('link', { name: 'Lanjut', exact: true }).click();
    await page.getByRole('heading', { name: 'Pilih paket standar' }).waitFor();
    expect(await page.getByRole('article').first().getByRole('heading').textContent()).toBe('Kesiapan Akreditasi LKSA');
    assessment = await startWithPack(page, 'Kesiapan Akreditasi LKSA');
    await page.getByRole('link', { name: 'Kembali' }).click();
    await page.getByLabel('Rencana kunjungan akreditasi atau pendampingan').fill('2027-01-20');
    await waitUntilSaved(page);
    await page.getByRole('article').getByRole('link', { name: 'Buka', exact: true }).click();
    expect(partOfAddress(page, 'penilaian')).toBe(assessment);
  });

  it('takes a level with evidence, a note and a person in charge', async () => {
    await page.getByRole('link', { name: 'Mulai dari butir pertama' }).click();
    await questionHeading(page, VISION).waitFor();
    await chooseLevel(page, levelOf(VISION, 1).label);
    const evidence = evidenceOf(page, VISION, 'naskah-visi-misi');
    await evidence.getByRole('button', { name: 'Ada', exact: true }).click();
    await evidence.getByLabel('Disimpan di mana?').fill('Map 2, lemari kantor');
    await evidence.getByLabel('Nomor dokumen').fill('SK-07/2025');
    await evidence.getByLabel('Tanggal dokumen').fill('2025-05-12');
    await page.getByLabel('Penanggung jawab').fill('Sekretaris');
    await page.getByLabel('Catatan', { exact: true }).fill(NOTE);
    await waitUntilSaved(page);
    await expectNoSidewaysScroll(page);
    await screenshot(page, `butir-${device}`);
  });

  it('keeps "belum tahu" apart, and says that "tidak berlaku" needs a reason until it has one', async () => {
    await page.getByRole('link', { name: 'Berikutnya' }).click();
    await questionHeading(page, UNSURE).waitFor();
    await chooseLevel(page, 'Belum tahu, perlu dicek');
    await open(EXCUSED);
    await page.getByLabel('Tidak berlaku untuk lembaga kami').check();
    await page.getByText('Isi alasannya dulu; selama kosong, butir ini tetap dihitung.').waitFor();
    await page.getByLabel('Mengapa tidak berlaku?').fill('Lembaga ini memakai standar dari yayasan pusat.');
    await page.getByText('Isi alasannya dulu; selama kosong, butir ini tetap dihitung.').waitFor({ state: 'detached' });
    await waitUntilSaved(page);
  });

  it('proposes the level of a measured criterion from the numbers of the profile', async () => {
    await open(MEASURED);
    await page.getByText(`Hasil hitung 4,5: usulan tingkat "${levelOf(MEASURED, 2).label}".`).waitFor();
    await page.getByRole('button', { name: 'Pakai usulan ini' }).click();
    await expect.poll(() => levelRadio(page, levelOf(MEASURED, 2).label).isChecked()).toBe(true);
    await open(EXPIRING);
    await chooseLevel(page, levelOf(EXPIRING, 2).label);
    const evidence = evidenceOf(page, EXPIRING, 'kesepakatan-mitra');
    await evidence.getByRole('button', { name: 'Ada', exact: true }).click();
    await evidence.getByText('tanggalnya belum diisi').waitFor();
    await evidence.getByLabel('Berlaku sampai').fill('2028-12-31');
    await open(WHOLE);
    await chooseLevel(page, criterionOf(WHOLE).levels.at(-1)?.label ?? '');
    await waitUntilSaved(page);
  });

  it('has everything after a reload', async () => {
    await page.reload();
    await open(VISION);
    await expectVisionAsTyped(page);
    await open(UNSURE);
    expect(await levelRadio(page, 'Belum tahu, perlu dicek').isChecked()).toBe(true);
    await open(EXCUSED);
    expect(await page.getByLabel('Tidak berlaku untuk lembaga kami').isChecked()).toBe(true);
    expect(await page.getByLabel('Mengapa tidak berlaku?').inputValue()).toBe('Lembaga ini memakai standar dari yayasan pusat.');
    await open(MEASURED);
    expect(await levelRadio(page, levelOf(MEASURED, 2).label).isChecked()).toBe(true);
    await open(EXPIRING);
    expect(await evidenceOf(page, EXPIRING, 'kesepakatan-mitra').getByLabel('Berlaku sampai').inputValue()).toBe('2028-12-31');
  });

  it('goes on without a network, also after a reload', async () => {
    await waitUntilOfflineReady(page);
    await app.context.setOffline(true);
    await page.reload();
    await open(VISION);
    await expectVisionAsTyped(page);
    await open(OFFLINE);
    await page.getByText('Hasil hitung 6').waitFor();
    await chooseLevel(page, levelOf(OFFLINE, 2).label);
    await waitUntilSaved(page);
  });

  it('shows the result as an interval, in words where there is no number, and without a grade', async () => {
    await tab(page, 'Hasil');
    await page.getByRole('heading', { name: 'Hasil', exact: true }).waitFor();
    const main = page.locator('main');
    const total = (await page.locator('.total').textContent()) ?? '';
    expect(total).toMatch(/^\d+,\d\d sampai \d+,\d\d$/);
    const [low, high] = total.split(' sampai ');
    expect(low).not.toBe(high);
    const ofStandards = (await page.locator('.bar-row strong').allTextContents()).map((text) => text.replace(/ sampai .*/, ''));
    shownScores.push(total, ...[...(await page.locator('.layer-value').allTextContents()), ...ofStandards].filter((text) => /\d/.test(text)));
    expect(await section(page, 'Nilai menurut jawaban Anda').textContent()).toMatch(/butir yang belum dijawab dihitung 0/);
    // A standard in which nothing is answered yet says so and shows no 0.
    expect(await page.locator('.standard-block').filter({ hasText: 'Hasil pelayanan' }).locator('.bar-row strong').first().textContent()).toBe('belum dijawab');
    expect(await main.textContent()).toContain('belum diverifikasi');
    expect(await page.getByLabel('Kebijakan yang dipakai').inputValue()).toBe('');
    expect(await page.locator('.grades').count()).toBe(0);
    expect(await main.innerText()).not.toMatch(/(peringkat|akreditasi|terakreditasi)\s+[ABC]\b/i);
    await expectNoSidewaysScroll(page);
    await screenshot(page, `hasil-${device}`);
  });

  it('opens the total into its arithmetic', async () => {
    await section(page, 'Nilai menurut jawaban Anda').getByRole('button').first().click();
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    for (const standard of readinessPack.pack.standards) expect(await sheet.innerText()).toContain(standard.title);
    await screenshot(page, `perhitungan-${device}`, { fullPage: false });
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  });

  it('ranks the gaps and turns one into a plan', async () => {
    await tab(page, 'Kesenjangan');
    const gap = page.locator('.gap').first();
    await gap.waitFor();
    firstGap = questionOf((await gap.getAttribute('data-criterion')) ?? '');
    expect(await gap.innerText()).toContain(firstGap);
    expect(await gap.innerText()).toMatch(/\+\d+,\d\d poin/);
    await screenshot(page, `kesenjangan-${device}`, { fullPage: false });
    await gap.getByRole('button', { name: /^Jadikan RTL/ }).click();
    await gap.getByRole('link', { name: /Sudah ada di RTL/ }).click();
    await page.getByRole('button', { name: /^Ubah RTL/ }).click();
    await page.getByLabel('Apa yang dikerjakan').fill(ACTION.what);
    await page.getByRole('combobox', { name: 'Penanggung jawab' }).fill(ACTION.who);
    await page.getByLabel('Tenggat').fill(ACTION.due);
    await page.getByRole('button', { name: 'Selesai mengubah' }).click();
    await page.getByText('tenggat 15 Februari 2027').waitFor();
    await waitUntilSaved(page);
    await expectNoSidewaysScroll(page);
    await screenshot(page, `rtl-${device}`);
  });

  it('makes the PDF without a network, and its text is what the screen showed', async () => {
    await tab(page, 'Laporan');
    await page.getByRole('button', { name: 'Buat PDF' }).click();
    const save = page.getByRole('button', { name: 'Simpan PDF' });
    await save.waitFor({ timeout: 60_000 });
    await expectNoSidewaysScroll(page);
    await screenshot(page, `laporan-${device}`);
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toMatch(/^laporan-kesiapan-panti-asuhan-harapan-bunda-\d{4}-\d\d-\d\d\.pdf$/);
    const { pages, text } = await readPdf(await readFile(await download.path()));
    expect(shownScores.length).toBeGreaterThan(4);
    const wanted = [
      ...[NAME, `${readinessPack.pack.title}, versi ${readinessPack.pack.version}`],
      ...['INDIKATIF', 'Isinya bukan hasil akreditasi, bukan penilaian BALKS atau Kementerian Sosial'],
      ...shownScores,
      ...[firstGap, ACTION.what, ACTION.who, '15 Feb 2027'],
      ...['Map 2, lemari kantor', 'SK-07/2025', NOTE],
      ...['Kabupaten Contoh, ', 'Siti Aminah', 'Ketua LKSA', 'Cap lembaga'],
    ];
    expect(wanted.filter((words) => !text.includes(words))).toEqual([]);
    expect(pages.filter((content, place) => !content.includes(`Halaman ${place + 1} dari ${pages.length}`))).toEqual([]);
    expect(pages.length).toBeGreaterThan(10);
  });

  it('asked no other origin for anything and raised no error', () => {
    expect(app.trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
  });
});

async function expectVisionAsTyped(page: Page): Promise<void> {
  expect(await levelRadio(page, levelOf(VISION, 1).label).isChecked()).toBe(true);
  const evidence = evidenceOf(page, VISION, 'naskah-visi-misi');
  expect(await evidence.getByRole('button', { name: 'Ada', exact: true }).getAttribute('aria-pressed')).toBe('true');
  expect(await evidence.getByLabel('Disimpan di mana?').inputValue()).toBe('Map 2, lemari kantor');
  expect(await evidence.getByLabel('Nomor dokumen').inputValue()).toBe('SK-07/2025');
  expect(await evidence.getByLabel('Tanggal dokumen').inputValue()).toBe('2025-05-12');
  expect(await page.getByLabel('Penanggung jawab').inputValue()).toBe('Sekretaris');
  expect(await page.getByLabel('Catatan', { exact: true }).inputValue()).toBe(NOTE);
}
