import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/static-server.mjs';
import { launchBrowser, openApp, waitUntilOfflineReady } from '../support/browser';
import { openPlace, openSample, PAGES } from '../support/every-page';
import { beginAssessment, openCriterion, waitUntilSaved } from '../support/journey';

const CRITERION = 'pro-visi-misi-tertulis';

describe('the built app on a static host of its own, under a sub-path', () => {
  const root = mkdtempSync(join(tmpdir(), 'siap-lks-host-'));
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let address = '';

  beforeAll(async () => {
    cpSync('dist', join(root, 'dinsos/siap'), { recursive: true });
    server = await serveFolder(root, { port: 0 });
    address = `${server.url}dinsos/siap/`;
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(root, { recursive: true, force: true });
  });

  it('can be installed: its manifest is whole and its icons are there', async () => {
    const manifest = await (await fetch(`${address}manifest.webmanifest`)).json();
    expect(manifest).toMatchObject({ name: 'Siap LKS', lang: 'id', display: 'standalone', start_url: './', scope: './' });
    for (const { src } of manifest.icons) expect((await fetch(new URL(src, address))).status).toBe(200);
  });

  it('has every page, also those never opened before, once the network is gone', async () => {
    const { context, page, trouble } = await openApp(browser, address);
    const ids = await openSample(page);
    await waitUntilOfflineReady(page);
    await context.setOffline(true);
    await page.reload();
    for (const name of PAGES) {
      await openPlace(page, name, ids);
      expect(await page.getByText('Halaman ini belum ada di perangkat.').count(), name).toBe(0);
    }
    expect(trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
    await context.close();
  });

  it('lets a new version wait until the user says so, and loses nothing on the way', async () => {
    const { context, page, trouble } = await openApp(browser, address);
    const { assessment } = await beginAssessment(page);
    await waitUntilOfflineReady(page);
    await page.reload();
    await openCriterion(page, assessment, CRITERION);
    appendFileSync(join(root, 'dinsos/siap/sw.js'), '\n// the next release\n');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByText('Versi baru aplikasi sudah siap. Data Anda tidak berubah.').waitFor();
    await page.getByLabel('Catatan', { exact: true }).fill('Ditulis sebelum versi baru');
    await waitUntilSaved(page);
    await page.getByRole('button', { name: 'Nanti' }).click();
    await page.getByText('Versi baru aplikasi sudah siap.').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('button', { name: 'Muat versi baru' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Muat versi baru' }).count()).toBe(0);
    await openCriterion(page, assessment, CRITERION);
    await expect.poll(() => page.getByLabel('Catatan', { exact: true }).inputValue()).toBe('Ditulis sebelum versi baru');
    expect(trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
    await context.close();
  });
});
