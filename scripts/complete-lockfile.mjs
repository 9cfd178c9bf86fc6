/**
 * npm leaves optional packages for other systems out of package-lock.json where its registry does not serve them, and
 * then `npm ci` refuses the lockfile everywhere. This puts the missing ones in, with the system that their name tells.
 * Run it after npm has changed the lockfile; a test says when it is needed.
 */
import './require-node.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { enterProject } from './project.mjs';

const LOCKFILE = 'package-lock.json';

/** @biomejs/cli-linux-x64-musl, @rollup/rollup-linux-arm-gnueabihf: system, processor, then the C library or nothing. */
const NAME = /^@[a-z]+\/(?:cli|rollup)-(?<os>[a-z0-9]+)-(?<cpu>[a-z0-9]+)(?:-(?<abi>[a-z]+))?$/;

function systemOf(name) {
  const groups = NAME.exec(name)?.groups;
  if (!groups) throw new Error(`no system in the name of ${name}; add it by hand`);
  const libc = groups.os !== 'linux' ? {} : { libc: [groups.abi?.startsWith('musl') ? 'musl' : 'glibc'] };
  return { cpu: [groups.cpu], os: [groups.os], ...libc };
}

/** Every optional package that the lockfile asks for and does not have, as [path, entry]. */
export function missingPackages(lockfile) {
  const { packages } = lockfile;
  return Object.values(packages).flatMap(({ optionalDependencies = {}, dev }) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => packages[`node_modules/${name}`] === undefined)
      .map(([name, version]) => [`node_modules/${name}`, { version, ...systemOf(name), ...(dev ? { dev } : {}), optional: true }]),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  enterProject();
  const lockfile = JSON.parse(readFileSync(LOCKFILE, 'utf8'));
  const missing = missingPackages(lockfile);
  const sorted = Object.entries({ ...lockfile.packages, ...Object.fromEntries(missing) }).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(LOCKFILE, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`${missing.length} packages added`);
}
