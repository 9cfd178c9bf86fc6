/** Type-checks under every tsconfig of the project (one per realm) and says how many files each one looked at: none is a failure. */
import './require-node.mjs';
import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { enterProject, PROJECT_FOLDER, runTool } from './project.mjs';

/** Every tsconfig.json that is ours; fixtures that must not compile have other names. */
export function tsconfigs() {
  const nested = readdirSync('src', { recursive: true })
    .map(String)
    .filter((path) => path.endsWith(`${sep}tsconfig.json`))
    .map((path) => join('src', path));
  return [...nested.sort(), 'tsconfig.json'];
}

const isOurs = (line) => isAbsolute(line) && line.startsWith(PROJECT_FOLDER) && !relative(PROJECT_FOLDER, line).startsWith('node_modules') && existsSync(line);

/** Returns {files, ok, output} for one tsconfig. */
export function checkTypes(tsconfig) {
  const { status, stdout, stderr } = runTool('typescript/bin/tsc', ['-p', tsconfig, '--listFiles', '--pretty', 'false'], {
    stdio: 'pipe',
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const lines = `${stdout}${stderr}`.split(/\r?\n/);
  const files = lines.filter(isOurs).length;
  const output = lines.filter((line) => line !== '' && !isAbsolute(line)).join('\n');
  return { files, ok: status === 0 && files > 0, output };
}

/** Checks all; returns one result per tsconfig, {name, ok}. */
export function checkAllTypes() {
  return tsconfigs().map((tsconfig) => {
    const { files, ok, output } = checkTypes(tsconfig);
    if (output !== '') console.error(output);
    console.log(`types: ${tsconfig}: ${files} files${ok ? '' : ', FAILED'}`);
    return { name: `types ${tsconfig}`, ok };
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  enterProject();
  const { generate } = await import('./generate.mjs');
  await generate();
  process.exit(checkAllTypes().every(({ ok }) => ok) ? 0 : 1);
}
