/** Finds an installed Chrome, Chromium or Edge; nothing is downloaded here. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'microsoft-edge-stable', 'msedge'];

const MAC_APPS = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'];

const WINDOWS_APPS = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

function candidates(environment, platform) {
  if (platform === 'darwin') return ['/Applications', join(environment.HOME ?? '', 'Applications')].flatMap((root) => MAC_APPS.map((app) => join(root, app)));
  if (platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) => WINDOWS_APPS.map((app) => join(root, app)));
  }
  const folders = [...(environment.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
}

/**
 * The path of a browser that can be driven, or null. CHROME_PATH wins; a CHROME_PATH that names no file is an error,
 * since silently taking another browser would hide it.
 */
export function findBrowser(environment = process.env, platform = process.platform) {
  const wished = environment.CHROME_PATH;
  if (wished) {
    if (!existsSync(wished)) throw new Error(`CHROME_PATH names no file: ${wished}`);
    return wished;
  }
  return candidates(environment, platform).find((path) => existsSync(path)) ?? null;
}

/** Keeps a test browser from talking to anybody and lets it run as root. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
];
