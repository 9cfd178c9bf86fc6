import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { smallAssessment, smallPack } from '../support/small-pack';

const folder = mkdtempSync(join(tmpdir(), 'siap-'));
writeFileSync(join(folder, 'p.json'), JSON.stringify(smallPack()));
writeFileSync(join(folder, 'a.json'), JSON.stringify(smallAssessment()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const siap = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [resolve('scripts/siap.mjs'), ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, npm_lifecycle_event: '' } });

describe('the built command line', { timeout: 60_000 }, () => {
  it('runs in Node alone, from any folder, with nothing but the result on standard output', () => {
    const { status, stdout, stderr } = siap('score', 'p.json', 'a.json', '--json', '--as-of', '2026-11-24');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ total: 50, totalExact: '50/1', asOf: '2026-11-24' });
    expect(status).toBe(0);
  });

  it('leaves with 1 for a faulty input and 2 for wrong usage', () => {
    expect(siap('check', 'tiada.json').status).toBe(1);
    expect(siap('score').status).toBe(2);
  });
});
