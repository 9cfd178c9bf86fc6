import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPackContent } from '../../scripts/pack-content.mjs';
import { shippedFiles, standardsIndexText } from '../../scripts/standards-index.mjs';
import { readPack, readPolicy } from '../../src/packs/read-document';
import { readOverlay } from '../../src/packs/read-overlay';
import type { StandardsIndex } from '../../src/packs/standards-index';

const textOf = (path: string): string => readFileSync(`standards/${path}`, 'utf8');
const index = JSON.parse(standardsIndexText()) as StandardsIndex;

describe('shipped packs', () => {
  it.each(shippedFiles().filter(({ kind }) => kind === 'pack'))('$path is sound and fit to ship', async ({ path }) => {
    const outcome = await readPack(textOf(path));
    expect(outcome.ok ? checkPackContent(outcome.value) : outcome.problems).toEqual([]);
  });

  it.each(shippedFiles().filter(({ kind }) => kind === 'policy'))('$path is a sound policy', async ({ path }) => {
    expect(await readPolicy(textOf(path))).toMatchObject({ ok: true });
  });

  it.each(shippedFiles().filter(({ kind }) => kind === 'overlay'))('$path fits the pack beside it', async ({ path }) => {
    const pack = await readPack(textOf(path.replace('.en.json', '.json')));
    if (!pack.ok) throw new Error('the pack is not sound');
    expect(await readOverlay(textOf(path), pack.value)).toMatchObject({ ok: true });
  });

  it('are all listed in the index, and load by what it says', async () => {
    expect([...index.packs, ...(index.overlays ?? []), ...index.policies].map(({ path }) => path).sort()).toEqual(
      shippedFiles()
        .filter(({ kind }) => ['pack', 'overlay', 'policy'].includes(kind))
        .map(({ path }) => path)
        .sort(),
    );
    for (const { id, version, criteria, path } of index.packs) {
      expect(await readPack(textOf(path))).toMatchObject({ ok: true, value: { id, version } });
      expect(criteria).toBeGreaterThan(0);
    }
    for (const { id, path } of index.policies) expect(await readPolicy(textOf(path))).toMatchObject({ ok: true, value: { id } });
  });

  it('include the readiness of a children’s home, indicative and with at least 110 criteria', () => {
    const main = index.packs.find(({ id }) => id === 'lksa-kesiapan');
    expect(main?.status).toBe('indicative');
    expect(main?.criteria).toBeGreaterThanOrEqual(110);
  });

  it('bring no official policy, since none is known', () => {
    expect(index.policies.map(({ status }) => status)).not.toContain('official');
  });
});
