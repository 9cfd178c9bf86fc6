/**
 * npm test: on a machine with Node alone, everything that must hold before a change lands. The last line counts:
 * `N passed, N failed`; each check that is no vitest test counts as one.
 */
import './require-node.mjs';
import { enterProject, installIfNeeded, runScript } from './project.mjs';

let passed = 0;
let failed = 0;
const failures = [];

function count(name, ok) {
  if (ok) passed += 1;
  else failed += 1;
  if (!ok) failures.push(name);
}

function finish() {
  for (const name of failures) console.log(`FAILED: ${name}`);
  if (passed + failed === 0) failed = 1;
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

const heading = (text) => console.log(`\n== ${text}`);

async function checkSources() {
  const { generate } = await import('./generate.mjs');
  const { checkAllTypes } = await import('./types.mjs');
  const { lintFloors, lintWithBiome } = await import('./lint.mjs');
  await generate();
  heading('types');
  for (const { name, ok } of checkAllTypes()) count(name, ok);
  heading('lint');
  for (const { name, ok } of [lintWithBiome(), lintFloors()]) count(name, ok);
}

async function checkShippedPacks() {
  heading('shipped packs and policies');
  const { checkStandards } = await import('./check.mjs');
  const results = await checkStandards();
  if (results.length === 0) count('shipped packs: none found', false);
  for (const { name, ok } of results) count(name, ok);
}

async function checkSizes() {
  heading('sizes');
  const { isBroken, measureSizes } = await import('./bench/sizes.mjs');
  for (const row of measureSizes().filter(({ isGate }) => isGate)) {
    if (isBroken(row)) console.error(`${row.name}: ${row.value}, budget ${row.limit}`);
    count(`size: ${row.name}`, !isBroken(row));
  }
}

async function runProjects(browserPath) {
  const { runVitest } = await import('./run-vitest.mjs');
  const environment = { CHROME_PATH: browserPath, E2E_REUSE_BUILD: '1' };
  for (const project of ['unit', 'browser', 'e2e']) {
    heading(`tests: ${project}`);
    const result = runVitest(project, environment);
    passed += result.passed;
    failed += result.failed;
    if (result.failed > 0) failures.push(`${result.failed} in project ${project}`);
  }
}

enterProject();
installIfNeeded();
const { browserForTests } = await import('./install-browser.mjs');
const browserPath = browserForTests();
if (browserPath === null) {
  count('browser', false);
  finish();
}
await checkSources();
await checkShippedPacks();
heading('build');
const isBuilt = runScript('build.mjs', ['--quiet']).status === 0;
count('build', isBuilt);
if (isBuilt) await checkSizes();
await runProjects(browserPath);
finish();
