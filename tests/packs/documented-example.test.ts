import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPackContent } from '../../scripts/pack-content.mjs';
import { readPack } from '../../src/packs/read-document';

describe('the example in docs/add-a-standard-pack.md', () => {
  it('is a sound pack that is fit to ship', async () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/add-a-standard-pack.md', 'utf8')) ?? [];
    const outcome = await readPack(example);
    expect(outcome.ok ? checkPackContent(outcome.value) : outcome.problems).toEqual([]);
  });
});
