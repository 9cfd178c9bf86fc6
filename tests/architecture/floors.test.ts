import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFloors } from '../../scripts/floors.mjs';

const SOURCES = 'tests/fixtures/import-breaches/src';

interface BiomeReport {
  readonly summary: { readonly unchanged: number };
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[];
}

const fixtures = readdirSync(SOURCES, { recursive: true })
  .map((path) => basename(String(path)))
  .filter((name) => /\.tsx?$/.test(name))
  .sort();
const fixturesWith = (prefix: string): readonly string[] => fixtures.filter((name) => name.startsWith(prefix));

/** A project of its own with our configuration, since the real one leaves the fixtures out. */
const project = mkdtempSync(join(tmpdir(), 'floors-'));
cpSync(SOURCES, join(project, 'src'), { recursive: true });
for (const file of ['biome.json', '.gitignore']) cpSync(file, join(project, file));
afterAll(() => rmSync(project, { recursive: true, force: true }));

function lint(): BiomeReport {
  const args = [resolve('node_modules/@biomejs/biome/bin/biome'), 'lint', '--max-diagnostics=none', '--reporter=json', 'src'];
  return JSON.parse(spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' }).stdout);
}
const report = lint();

const rulesBrokenBy = (name: string): readonly string[] =>
  report.diagnostics.filter(({ location }) => basename(location.path) === name).map(({ category }) => category);

describe('the linter', () => {
  it('looks at every fixture', () => {
    expect(report.summary.unchanged).toBe(readdirSync(SOURCES, { recursive: true }).filter((path) => /\.tsx?$/.test(String(path))).length);
    expect(fixturesWith('breach-').length).toBeGreaterThan(35);
  });

  it.each([...fixturesWith('clean'), ...fixturesWith('draw'), 'problem.ts'])('accepts %s', (name) => {
    expect(rulesBrokenBy(name)).toEqual([]);
  });

  it('refuses every breach of the floors', () => {
    const refused = report.diagnostics.filter(({ category }) => category === 'lint/style/noRestrictedImports').map(({ location }) => basename(location.path));
    expect(refused.sort()).toEqual(fixturesWith('breach-'));
  });

  it.each([
    ['style-any.ts', 'lint/suspicious/noExplicitAny'],
    ['style-non-null.ts', 'lint/style/noNonNullAssertion'],
    ['style-cycle-a.ts', 'lint/suspicious/noImportCycles'],
    ['style-cycle-b.ts', 'lint/suspicious/noImportCycles'],
  ])('refuses %s', (name, rule) => {
    expect(rulesBrokenBy(name)).toEqual([rule]);
  });
});

describe('our own checker of the floors', () => {
  it('refuses every breach, those that the linter cannot see too, and nothing else', () => {
    const { files, breaches } = checkFloors(join(project, 'src'));
    const refused = breaches.map((breach) => basename(breach.split(':')[0] ?? '')).sort();
    expect(files).toBe(report.summary.unchanged);
    expect(refused).toEqual([...fixturesWith('breach-'), ...fixturesWith('own-breach-')].sort());
  });

  it('finds none in the product', () => {
    const { files, breaches } = checkFloors();
    expect(breaches).toEqual([]);
    expect(files).toBeGreaterThan(0);
  });
});

describe('the compiler', () => {
  const compile = (source: string): { readonly failed: boolean; readonly output: string } => {
    const args = [resolve('node_modules/typescript/bin/tsc'), '-p', `tests/fixtures/import-breaches/dom/${source}`];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { failed: status !== 0, output: stdout };
  };

  it.each(['domain', 'i18n'])('knows no document under the tsconfig of %s', (floor) => {
    const { failed, output } = compile(`${floor}.tsconfig.json`);
    expect(failed).toBe(true);
    expect(output).toMatch(/uses-document\.ts.*TS2584.*'document'/);
  });

  it('accepts a source without the DOM under the same settings', () => {
    expect(compile('pure.tsconfig.json')).toEqual({ failed: false, output: '' });
  });
});
