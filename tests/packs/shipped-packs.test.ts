import { describe, expect, it } from 'vitest';
import { loadShippedPack, loadShippedPolicy } from '../../src/packs/shipped-packs';
import { smallPack, smallPolicy } from '../support/small-pack';

const files = new Map([
  [
    'standards/index.json',
    JSON.stringify({
      format: 'siap-lks/standards-index@1',
      packs: [{ id: 'uji-kecil', version: '1.0.0', path: 'uji-kecil/1.0.0.json' }],
      policies: [{ id: 'uji-peringkat', path: 'policies/uji-peringkat.json' }],
    }),
  ],
  ['standards/uji-kecil/1.0.0.json', JSON.stringify(smallPack())],
  ['standards/policies/uji-peringkat.json', JSON.stringify(smallPolicy())],
]);

const fetchText = (path: string): Promise<string> => {
  const text = files.get(path);
  return text === undefined ? Promise.reject(new Error(`not asked for by the test: ${path}`)) : Promise.resolve(text);
};

describe('loadShippedPack', () => {
  it('loads a pack that the index lists', async () => {
    expect(await loadShippedPack('uji-kecil', '1.0.0', fetchText)).toEqual({ ok: true, value: smallPack() });
  });

  it('asks for no file that the index does not list, whatever a foreign file names', async () => {
    expect(await loadShippedPack('../../etc', '1.0.0', fetchText)).toEqual({
      ok: false,
      problems: [{ code: 'document/not-shipped', pointer: '', data: { id: '../../etc', version: '1.0.0' } }],
    });
    expect((await loadShippedPack('uji-kecil', '2.0.0', fetchText)).ok).toBe(false);
  });
});

describe('loadShippedPolicy', () => {
  it('loads a policy that the index lists, and no other', async () => {
    expect(await loadShippedPolicy('uji-peringkat', fetchText)).toEqual({ ok: true, value: smallPolicy() });
    expect((await loadShippedPolicy('lain', fetchText)).ok).toBe(false);
  });
});
