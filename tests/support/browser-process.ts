import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from '../../scripts/find-browser.mjs';

/** A browser of our own on a profile folder that stays, which can be killed as a dead battery would. */
export interface BrowserProcess {
  readonly page: Page;
  /** SIGKILL to the browser and all its processes; nothing gets the chance to write anything more. */
  readonly kill: () => Promise<void>;
}

export async function startBrowserProcess(profile: string, url: string): Promise<BrowserProcess> {
  const executable = findBrowser();
  if (executable === null) throw new Error('no Chrome, Chromium or Edge found; set CHROME_PATH');
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const args = [...BROWSER_ARGS, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--window-size=360,740', 'about:blank'];
  const child = spawn(executable, args, { detached: true, stdio: 'ignore' });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portFrom(portFile, child)}`);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('the browser has no default profile');
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  return { page, kill: () => killGroup(child) };
}

async function portFrom(portFile: string, child: ChildProcess): Promise<number> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const port = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8').split('\n')[0]) : 0;
    if (port > 0) return port;
    if (child.exitCode !== null) break;
    await pause(100);
  }
  throw new Error(`the browser did not open its port (exit code ${child.exitCode})`);
}

async function killGroup(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-pid, 'SIGKILL');
  await gone;
}
