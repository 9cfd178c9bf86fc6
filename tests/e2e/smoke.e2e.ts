import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LAPTOP, launchBrowser, openApp, PHONE, screenshot } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the built app', () => {
  it.each([
    ['phone', PHONE],
    ['laptop', LAPTOP],
  ] as const)('opens on a %s without another origin, a console error or a sideways scroll', async (name, viewport) => {
    const { context, page, trouble } = await openApp(browser, inject('baseUrl'), { viewport });
    await page.waitForLoadState('networkidle');
    expect(await page.title()).toContain('Siap LKS');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('id');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await screenshot(page, `smoke-${name}`);
    expect(trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
    await context.close();
  });

  it('serves the list of shipped standards beside the page', async () => {
    const response = await fetch(new URL('standards/index.json', inject('baseUrl')));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ format: 'siap-lks/standards-index@1' });
  });
});
