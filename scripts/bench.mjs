/**
 * npm run bench: builds, measures, prints one table and writes .cache/bench.json. Leaves with 1 when a gate is broken.
 * A new measure is a function that returns rows as in bench/sizes.mjs, added to MEASURES.
 */
import './require-node.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { enterProject, installIfNeeded, runScript } from './project.mjs';

enterProject();
installIfNeeded();
if (runScript('build.mjs', ['--quiet']).status !== 0) process.exit(1);
const { isBroken, measureSizes } = await import('./bench/sizes.mjs');
const { measureSpeed } = await import('./bench/speed.mjs');
const { measurePaths } = await import('./bench/path.mjs');

// Later: PDF in the worker, first start in a throttled browser.
const MEASURES = { sizes: measureSizes, speed: measureSpeed, path: measurePaths };

const UNITS = {
  B: (value) => `${(value / 1024).toFixed(1)} KB`,
  us: (value) => `${value.toFixed(1)} us`,
  ms: (value) => `${value.toFixed(1)} ms`,
  x: (value) => `${value.toFixed(1)} x`,
  n: (value) => value.toFixed(2),
};
const show = (value, unit) => (UNITS[unit] ?? ((plain) => `${plain} ${unit}`))(value);

function printRows(title, rows) {
  console.log(`\n${title}`);
  for (const row of rows) {
    const { name, value, limit, unit, isGate } = row;
    const verdict = value <= limit ? 'ok' : isGate ? 'OVER' : 'over (tracked)';
    const budget = limit === null ? '' : `budget ${show(limit, unit)}  ${verdict}`;
    console.log(`  ${name.padEnd(44)} ${show(value, unit).padStart(12)}  ${budget}`);
  }
}

const results = {};
for (const [title, measure] of Object.entries(MEASURES)) {
  results[title] = await measure();
  printRows(title, results[title]);
}
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/bench.json', `${JSON.stringify({ node: process.version, results }, null, 2)}\n`);
process.exit(Object.values(results).flat().some(isBroken) ? 1 : 0);
