/** Biome (format, lint, import order) and our own floors, each with the number of files it looked at: none is a failure. */
import './require-node.mjs';
import { pathToFileURL } from 'node:url';
import { checkFloors } from './floors.mjs';
import { enterProject, runTool } from './project.mjs';

export function lintWithBiome() {
  const { status, stdout, stderr } = runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '--colors=off', '.'], {
    stdio: 'pipe',
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const files = Number(/Checked (\d+) files?/.exec(stdout + stderr)?.[1] ?? 0);
  const ok = status === 0 && files > 0;
  if (!ok) console.error(stdout + stderr);
  console.log(`lint: ${files} files${ok ? '' : ', FAILED'}`);
  return { name: 'lint', ok };
}

export function lintFloors() {
  const { files, breaches } = checkFloors();
  for (const breach of breaches) console.error(breach);
  const ok = files > 0 && breaches.length === 0;
  console.log(`floors: ${files} files, ${breaches.length} breaches`);
  return { name: 'floors', ok };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  enterProject();
  const results = [lintWithBiome(), lintFloors()];
  process.exit(results.every(({ ok }) => ok) ? 0 : 1);
}
