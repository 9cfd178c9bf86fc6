import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from '../../scripts/find-browser.mjs';

/** The two screens that every page is looked at: a cheap phone and an old laptop. */
export const PHONE = { width: 360, height: 740 } as const;
export const LAPTOP = { width: 1366, height: 768 } as const;

/** How long one step on a screen may take, on a slow and busy machine. */
const STEP_TIMEOUT_MS = 20_000;

/** Everything that went wrong in a context behind the page's back; all three stay empty in a healthy run. */
export interface Trouble {
  /** Requests to another origin than the app's. */
  readonly foreignRequests: string[];
  readonly consoleErrors: string[];
  readonly pageErrors: string[];
}

export interface OpenApp {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly trouble: Trouble;
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no Chrome, Chromium or Edge found; set CHROME_PATH');
  return chromium.launch({ executablePath, args: [...BROWSER_ARGS], headless: true });
}

export function watch(context: BrowserContext, appOrigin: string): Trouble {
  const trouble: Trouble = { foreignRequests: [], consoleErrors: [], pageErrors: [] };
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== appOrigin) trouble.foreignRequests.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error') trouble.consoleErrors.push(`${message.text()} ${message.location().url}`.trim());
  });
  context.on('weberror', (webError) => {
    trouble.pageErrors.push(String(webError.error()));
  });
  return trouble;
}

/** A fresh profile with one page on the app. Close `context` when done. */
export async function openApp(browser: Browser, baseUrl: string, options: BrowserContextOptions = {}): Promise<OpenApp> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'id-ID', timezoneId: 'Asia/Jakarta', ...options });
  context.setDefaultTimeout(STEP_TIMEOUT_MS);
  const trouble = watch(context, new URL(baseUrl).origin);
  const page = await context.newPage();
  await page.goto(baseUrl);
  return { context, page, trouble };
}

/** Waits until the service worker controls the page and holds everything, so that the network may go. */
export async function waitUntilOfflineReady(page: Page): Promise<void> {
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated', undefined, { timeout: 60_000 });
}

/** A screenshot into tests/e2e/output/, which git ignores. From the top, so that what sticks to the screen stands where it belongs. */
export async function screenshot(page: Page, name: string, options: { readonly fullPage?: boolean } = {}): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: `tests/e2e/output/${name}.png`, fullPage: options.fullPage ?? true });
}
