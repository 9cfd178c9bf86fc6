import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { StandardPack } from '../../src/domain/standard/standard-pack.generated';
import { LAPTOP, launchBrowser, openApp, PHONE, screenshot } from '../support/browser';
import { chooseLevel, chooseRole, createInstitution, expectNoSidewaysScroll, goTo, openFileBy, startWithPack, waitUntilSaved } from '../support/journey';
import { madeUpNew, madeUpOld } from '../support/versions/made-up-pack';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function importPack(page: Page, pack: StandardPack): Promise<void> {
  await goTo(page, '#/paket');
  await openFileBy(page, page.getByRole('button', { name: 'Buka berkas paket' }), {
    name: `${pack.id}-${pack.version}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(pack)),
  });
  await page.getByRole('link', { name: pack.title }).first().waitFor();
}

async function answer(page: Page, assessment: string, criterion: string, level: string): Promise<void> {
  await goTo(page, `#/penilaian/${assessment}/butir/${criterion}`);
  await page.locator(`[name="level-${criterion}"]`).first().waitFor({ state: 'attached' });
  await chooseLevel(page, level);
  await waitUntilSaved(page);
}

const look = async (page: Page, size: string, name: string): Promise<void> => {
  await page.waitForTimeout(300);
  await expectNoSidewaysScroll(page);
  await screenshot(page, `versions-${size}-${name}`);
};

describe.each([
  ['phone', PHONE],
  ['laptop', LAPTOP],
] as const)('a new version of a pack, on a %s', (size, viewport) => {
  it('is offered, previewed, moved to, taken back and moved to again; answers are confirmed and the archive read', async () => {
    const { context, page, trouble } = await openApp(browser, inject('baseUrl'), { viewport });
    await chooseRole(page, 'Pengelola LKS');
    const institution = await createInstitution(page, 'Panti Asuhan Harapan');
    await importPack(page, madeUpOld);
    await goTo(page, `#/lembaga/${institution}`);
    const assessment = await startWithPack(page, madeUpOld.title);
    for (const [criterion, level] of [
      ['visi', 'Sudah'],
      ['izin', 'Sudah'],
      ['bagan', 'Bagan disahkan'],
      ['kamar-putra', 'Sudah'],
      ['kamar-putri', 'Belum'],
      ['papan', 'Sudah'],
    ] as const) {
      await answer(page, assessment, criterion, level);
    }
    await importPack(page, madeUpNew);

    await goTo(page, `#/paket/${madeUpOld.id}/1.0.0`);
    await page.getByText('Versi baru tersedia: 2.0.0').waitFor();
    await look(page, size, 'pack');
    await goTo(page, `#/lembaga/${institution}`);
    await page.getByText('Versi baru tersedia: 2.0.0').waitFor();
    await look(page, size, 'institution');
    await page.getByRole('link', { name: 'Lihat perubahan' }).click();

    await page.getByRole('heading', { name: 'Pindah ke versi 2.0.0' }).waitFor();
    const counts = await page
      .locator('.move-counts li')
      .evaluateAll((items) => items.map((item) => `${item.getAttribute('data-count')} ${item.querySelector('strong')?.textContent}`));
    expect(counts).toEqual(['kept 1', 'checkAgain 3', 'archived 2', 'added 1']);
    expect(await page.locator('ins').first().textContent()).toBe(' yang masih berlaku');
    await look(page, size, 'preview');

    await page.getByRole('button', { name: 'Pindahkan penilaian ini' }).click();
    await page.getByText('Penilaian sudah dipindahkan ke versi 2.0.0.').waitFor();
    await page.getByText('1 dari 5 butir dijawab').waitFor();
    await look(page, size, 'moved');
    await page.getByRole('button', { name: 'Batalkan pemindahan' }).click();
    await page.getByText('6 dari 6 butir dijawab').waitFor();

    await page.getByRole('link', { name: 'Lihat perubahan' }).click();
    await page.getByRole('button', { name: 'Pindahkan penilaian ini' }).click();
    await page.getByText('1 dari 5 butir dijawab').waitFor();
    await page.getByRole('button', { name: 'Periksa lagi', exact: true }).click();
    await look(page, size, 'filter');
    await goTo(page, `#/penilaian/${assessment}/butir/izin`);
    await page.getByRole('button', { name: 'Masih sesuai' }).waitFor();
    await page.locator('ins').first().waitFor();
    await look(page, size, 'check');
    await page.getByRole('button', { name: 'Masih sesuai' }).click();
    await waitUntilSaved(page);
    expect(await page.getByRole('button', { name: 'Masih sesuai' }).count()).toBe(0);
    await goTo(page, `#/penilaian/${assessment}/butir/bagan`);
    await page.getByText('Pilih tingkat yang sesuai di bawah.').waitFor();
    await goTo(page, `#/penilaian/${assessment}`);
    await page.getByText('2 dari 5 butir dijawab').waitFor();
    await page.getByRole('button', { name: 'Batalkan pemindahan' }).click();
    await page.getByText('Tidak dapat dibatalkan').waitFor();
    await page.getByText('2 dari 5 butir dijawab').waitFor();

    await page.getByRole('link', { name: /Arsip jawaban/ }).click();
    await page.getByRole('heading', { name: 'Apakah lembaga Anda memiliki papan nama?' }).waitFor();
    expect(await page.getByRole('article').count()).toBe(3);
    await look(page, size, 'archive');
    expect(trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
    await context.close();
  });
});
