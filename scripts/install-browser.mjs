/** A browser for the tests: an installed one, or Debian's package where we may install it; else a clear sentence. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';

const run = (command, args) => spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

const mayInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/** The path of a browser; null: none, and the reason has been printed. */
export function browserForTests() {
  const found = findBrowser();
  if (found !== null) return found;
  if (mayInstall()) {
    console.error('No browser found; installing chromium with apt-get.');
    if (run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])) return findBrowser();
  }
  console.error('The tests drive a real browser, and none was found. Install Chrome, Chromium or Edge, or set CHROME_PATH to one, then run npm test again.');
  return null;
}
