import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingPackages } from '../../scripts/complete-lockfile.mjs';

describe('package-lock.json', () => {
  const text = readFileSync('package-lock.json', 'utf8');

  it('names every optional package, so that npm ci works on every system (else: node scripts/complete-lockfile.mjs)', () => {
    expect(missingPackages(JSON.parse(text)).map(([path]) => path)).toEqual([]);
  });

  it('names no registry', () => {
    expect(text).not.toContain('"resolved"');
  });
});
