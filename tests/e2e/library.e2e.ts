import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Erratum } from '../../src/domain/erratum/erratum.generated';
import type { StandardPack } from '../../src/domain/standard/standard-pack.generated';
import { LAPTOP, launchBrowser, openApp, PHONE, screenshot } from '../support/browser';
import { chooseRole, createInstitution, expectNoSidewaysScroll, goTo, openFileBy, startWithPack, waitUntilSaved } from '../support/journey';
import { madeUpNew, madeUpOld } from '../support/versions/made-up-pack';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const stale: StandardPack = { ...madeUpOld, sources: madeUpOld.sources.map((source) => ({ ...source, checkedOn: '2020-01-02' })) };

async function importPack(page: Page, pack: StandardPack): Promise<void> {
  await goTo(page, '#/paket');
  await openFileBy(page, page.getByRole('button', { name: 'Buka berkas paket' }), {
    name: `${pack.id}-${pack.version}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(pack)),
  });
  await page.locator(`[data-pack="${pack.id}@${pack.version}"]`).waitFor();
}

async function fileOf(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).first().click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function removePack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hapus dari perangkat ini' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus dari perangkat ini' }).click();
}

describe.each([
  ['phone', PHONE],
  ['laptop', LAPTOP],
] as const)('the library, on a %s', (size, viewport) => {
  const look = async (page: Page, name: string): Promise<void> => {
    await page.waitForTimeout(300);
    await expectNoSidewaysScroll(page);
    await screenshot(page, `library-${size}-${name}`);
  };

  it('filters, compares, marks a doubtful criterion, hands files over and removes what nobody uses', async () => {
    const { context, page, trouble } = await openApp(browser, inject('baseUrl'), { viewport });
    await chooseRole(page, 'Pengelola LKS');
    const institution = await createInstitution(page, 'Panti Asuhan Harapan');
    await importPack(page, stale);
    await goTo(page, `#/lembaga/${institution}`);
    const assessment = await startWithPack(page, stale.title);
    await importPack(page, madeUpNew);
    const card = page.locator(`[data-pack="${stale.id}@1.0.0"]`);
    expect(await card.textContent()).toContain('sumber diperiksa lebih dari setahun lalu');
    await page.getByLabel('Jenis lembaga').selectOption('anak');
    await look(page, 'packs');
    await page.getByLabel('Jenis lembaga').selectOption('lansia');
    await card.waitFor({ state: 'detached' });

    await goTo(page, `#/paket/${stale.id}/1.0.0`);
    expect(JSON.parse((await fileOf(page, 'Unduh berkas paket')).text)).toEqual(stale);
    await look(page, 'pack');
    await page.getByRole('link', { name: 'Bandingkan dengan versi 2.0.0' }).click();
    await page.locator('[data-group="changed"] ins').first().waitFor();
    await look(page, 'compare');

    await goTo(page, `#/penilaian/${assessment}/butir/izin`);
    await page.getByText('Mengapa ditanya, dan apa dasarnya').click();
    await page.getByRole('link', { name: 'Tandai butir ini meragukan' }).click();
    await page.getByLabel('Apa yang meragukan?').fill('Peraturan yang dirujuk sudah dicabut.');
    await page.getByLabel('Judul sumber').fill('Peraturan Menteri Sosial');
    await page.getByText('Tanda ini lengkap').waitFor();
    await waitUntilSaved(page);
    await look(page, 'erratum');
    await page.reload();
    await page.getByRole('link', { name: 'Lihat semua tanda' }).click();
    await look(page, 'errata');
    const erratum = JSON.parse((await fileOf(page, 'Unduh berkas ralat')).text) as Erratum;
    expect(erratum.marks.map(({ criterion, source }) => [criterion, source])).toEqual([['izin', { title: 'Peraturan Menteri Sosial' }]]);

    await goTo(page, `#/paket/${stale.id}/1.0.0`);
    await page.getByRole('link', { name: 'Tanda ralat (1)' }).waitFor();
    await removePack(page);
    await page
      .getByRole('alert')
      .getByText(/masih dipakai penilaian/)
      .waitFor();
    await look(page, 'refused');
    await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).last().click();
    await goTo(page, `#/paket/${stale.id}/2.0.0`);
    await page.getByRole('link', { name: 'Tanda ralat', exact: true }).waitFor();
    await removePack(page);
    await page.getByText(/sudah dihapus dari perangkat ini/).waitFor();
    await page.getByRole('link', { name: 'Ke daftar paket' }).click();
    await page.locator(`[data-pack="${stale.id}@1.0.0"]`).waitFor();
    expect(await page.locator(`[data-pack^="${stale.id}@"]`).count()).toBe(1);
    expect(trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
    await context.close();
  });
});
