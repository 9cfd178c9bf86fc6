/** The project folder, running our own tools in it, and installing the dependencies when they are not those of the lockfile. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT_FOLDER = dirname(dirname(fileURLToPath(import.meta.url)));

export const enterProject = () => process.chdir(PROJECT_FOLDER);

const packagesOf = (lockfilePath) => JSON.parse(readFileSync(lockfilePath, 'utf8')).packages;

/** Dates say little after a clone or a copy, so the versions are compared; optional packages of other systems may be absent. */
function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const installed = packagesOf('node_modules/.package-lock.json');
  const wanted = Object.entries(packagesOf('package-lock.json')).filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional);
  return wanted.every(([path, entry]) => installed[path]?.version === entry.version && existsSync(join(path, 'package.json')));
}

/** npm by way of the node that runs us, where npm says which npm it is; else by name (a .cmd on Windows needs a shell). */
function runNpm(args, stdio) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return spawnSync(process.execPath, [npm, ...args], { stdio });
  return spawnSync('npm', args, { stdio, shell: process.platform === 'win32' });
}

/** Output goes to stderr, so that commands whose stdout is data stay clean. */
export function installIfNeeded() {
  if (isInstalled()) return;
  console.error('Memasang kebutuhan (npm ci)…');
  const { status } = runNpm(['ci', '--no-audit', '--no-fund'], ['ignore', 2, 2]);
  if (status !== 0) {
    console.error('npm ci gagal; periksa sambungan internet, lalu coba lagi.');
    process.exit(1);
  }
}

/** Runs one of the tools of node_modules with the same node. Returns spawnSync's answer. */
export const runTool = (script, args, options = {}) => spawnSync(process.execPath, [join('node_modules', script), ...args], { stdio: 'inherit', ...options });

/** Runs one of our own scripts with the same node. */
export const runScript = (name, args = [], options = {}) => spawnSync(process.execPath, [join('scripts', name), ...args], { stdio: 'inherit', ...options });
